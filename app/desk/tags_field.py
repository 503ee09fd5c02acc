"""The tags of a claim: a chip each, and a line that completes from the ledger's own tags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QToolButton, QWidget

from app.desk.card_fields import Field
from app.desk.card_values import read_tags
from app.desk.flow_layout import FlowLayout
from app.desk.foreign import seen, tip
from app.desk.theme import Theme


class TagsField(Field):
    """Return or a comma makes a chip of what is typed; Backspace in the empty line takes the last chip away."""

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__("tags", label, parent)
        self._theme = theme
        self._tags: tuple[str, ...] = ()
        self.chips: list[QToolButton] = []
        self._known = QStringListModel(self)
        holder = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._flow = FlowLayout(holder)
        self.editor = QLineEdit(holder)
        self.editor.setMinimumWidth(110)
        self.editor.setPlaceholderText(self.tr("prisoners, territory"))
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda _: self._take_line())
        self.editor.setCompleter(completer)
        self.editor.textEdited.connect(self._on_edited)
        self.editor.returnPressed.connect(self._take_line)
        self._flow.addWidget(self.editor)
        self.adopt(holder, watch=False)
        self.editor.setAccessibleName(label)
        self._caption.setBuddy(self.editor)
        self.setFocusProxy(self.editor)
        self.editor.installEventFilter(self)
        theme.changed.connect(self._tint)

    def set_known(self, tags: Sequence[str]) -> None:
        """Tags of the ledger, to complete from."""
        self._known.setStringList(list(tags))

    # ---- value

    def read(self) -> tuple[str, ...]:
        """The chips and what is typed, each once."""
        return read_tags(self.typed())

    def write(self, value: Sequence[str] | None) -> None:
        """Show these as chips."""
        self.editor.clear()
        self._show(tuple(value or ()))

    def typed(self) -> str:
        """Chips and line as one list."""
        return ", ".join(part for part in (*self._tags, self.editor.text()) if part.strip())

    def set_typed(self, typed: str) -> None:
        """The same."""
        self.write(read_tags(typed))

    def merged(self, theirs: Any, yours: Any) -> str | None:
        """Both sides' tags."""
        return ", ".join((*theirs, *(one for one in yours if one not in theirs)))

    def parse(self, text: str) -> tuple[str, ...]:
        """The tags of a text."""
        return read_tags(text)

    def show_value(self, value: Any) -> str:
        """As a list."""
        return ", ".join(value or ()) or super().show_value(None)

    def commit(self) -> bool:
        """What is typed becomes chips and is sent."""
        if self.editor.text().strip():
            tags = self.read()
            self.editor.clear()
            self._show(tags)
        return super().commit()

    # ---- chips

    def _show(self, tags: tuple[str, ...]) -> None:
        if tags == self._tags and len(self.chips) == len(tags):
            return
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._tags = tags
        self.chips = [self._chip(tag) for tag in tags]
        for place, chip in enumerate(self.chips):
            self._flow.insert(place, chip)
        self.editor.setPlaceholderText(self.tr("add a tag") if tags else self.tr("prisoners, territory"))
        self.updateGeometry()

    def _chip(self, tag: str) -> QToolButton:
        chip = QToolButton(self.editor.parentWidget())
        chip.setProperty("role", "tag")
        shown = seen(tag)
        chip.setText(shown if len(shown) <= 40 else f"{shown[:39]}…")
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the word
        chip.setIcon(self._theme.icon("close", "text_muted"))
        chip.setIconSize(QSize(11, 11))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setAccessibleName(self.tr("Remove tag {0}").format(shown))
        chip.setToolTip(tip(self.tr("Remove tag {0}").format(shown)))
        chip.clicked.connect(lambda: self._remove(tag))
        chip.show()
        return chip

    def _tint(self) -> None:
        for chip in self.chips:
            chip.setIcon(self._theme.icon("close", "text_muted"))

    def _remove(self, tag: str) -> None:
        self._show(tuple(one for one in self._tags if one != tag))
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.touched()
        self.commit()

    def _take_line(self) -> None:
        if self.editor.text().strip():
            self.touched()
            self.commit()

    def _on_edited(self, text: str) -> None:
        if text.endswith(",") and text.strip(" ,"):
            tags = read_tags(", ".join((*self._tags, text)))
            self.editor.clear()
            self._show(tags)
        self.touched()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the empty line."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Backspace
            and not self.editor.text()
            and self._tags
        ):
            self._remove(self._tags[-1])
            return True
        return super().eventFilter(watched, event)
