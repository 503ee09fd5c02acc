"""Somebody else changed the same field: what it was, theirs and yours side by side, and the choice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from app.desk.card_values import BadInput
from app.desk.dialogs.frame import DialogFrame
from app.desk.foreign import seen
from app.desk.theme import Theme


class Keep(Enum):
    """What the person chose."""

    THEIRS = auto()
    MINE = auto()
    BOTH = auto()
    LATER = auto()


@dataclass(frozen=True, slots=True)
class Clash:
    """A field and its three values in words. ``both`` is a text with theirs and yours, where that makes sense.

    ``parse`` turns that text, as the person leaves it, into a value; raises BadInput. ``about`` is the claim's wording
    where it is not before the person's eyes.
    """

    label: str
    base: str
    theirs: str
    yours: str
    both: str | None = None
    parse: Callable[[str], Any] = str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """``value`` is what both together became."""

    keep: Keep
    value: Any = None


class ConflictDialog(DialogFrame):
    """Nothing is overwritten until a person says so; leaving the dialog leaves theirs stored and yours typed."""

    def __init__(self, theme: Theme, clash: Clash, parent: QWidget | None = None) -> None:
        words = self.tr("Somebody else changed this while you did. What shall the ledger hold?")
        if clash.about:
            words = self.tr("In the claim “{claim}”.").format(claim=clash.about) + "\n" + words
        super().__init__(theme, self.tr("“{0}” was changed meanwhile").format(clash.label), words, "warning", parent)
        self._clash = clash
        self.choice = Choice(Keep.LATER)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        for title, value in (
            (self.tr("It was"), clash.base),
            (self.tr("Theirs"), clash.theirs),
            (self.tr("Yours"), clash.yours),
        ):
            self._put(title, self._shown(title, value))
        self.both = QPlainTextEdit(clash.both or "")
        self.trouble = QLabel()
        self.trouble.setProperty("role", "error")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        if clash.both is not None:
            self._offer_both()
        self.content.addLayout(self._grid)
        later = self.add_cancel(self.tr("Decide later"))
        later.setToolTip(self.tr("Theirs stays in the ledger, yours stays typed in the field."))
        self._button(self.tr("Keep theirs"), Keep.THEIRS)
        if clash.both is not None:
            self._button(self.tr("Keep both"), Keep.BOTH)
        self.mine = self._button(self.tr("Use mine"), Keep.MINE)  # none is the default: Return was meant for the field
        self.resize(620, self.sizeHint().height())

    def _put(self, title: str, editor: QWidget) -> None:
        row = self._grid.rowCount()
        caption = QLabel(title)
        caption.setProperty("role", "faint")
        caption.setContentsMargins(0, 7, 0, 0)  # level with the first line
        caption.setBuddy(editor)
        self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(editor, row, 1)

    def _offer_both(self) -> None:
        line = QFrame()
        line.setProperty("role", "rule")
        self._grid.addWidget(line, self._grid.rowCount(), 0, 1, 2)
        title = self.tr("Both together")
        self.both.setAccessibleName(title)
        self.both.setTabChangesFocus(True)
        self.both.setFixedHeight(_height(self.both))
        self._put(title, self.both)
        self._grid.addWidget(self.trouble, self._grid.rowCount(), 1)

    def _shown(self, title: str, words: str) -> QPlainTextEdit:
        text = QPlainTextEdit(seen(words))
        text.setPlaceholderText(self.tr("(empty)"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(title)
        text.setFixedHeight(_height(text))
        return text

    def _button(self, words: str, keep: Keep) -> QPushButton:
        button = self.add_other(words)
        button.clicked.connect(lambda: self._choose(keep))
        return button

    def _choose(self, keep: Keep) -> None:
        value = None
        if keep is Keep.BOTH:
            try:
                value = self._clash.parse(self.both.toPlainText())
            except BadInput as wrong:
                self.trouble.setText(str(wrong))
                self.trouble.show()
                return
        self.choice = Choice(keep, value)
        self.accept()

    @classmethod
    def ask(cls, theme: Theme, clash: Clash, parent: QWidget | None) -> Choice:
        """What the ledger shall hold."""
        dialog = cls(theme, clash, parent)
        dialog.accepted_by_person()
        dialog.deleteLater()
        return dialog.choice


def _height(text: QPlainTextEdit) -> int:
    """Room for what it says, between one line and six."""
    lines = text.toPlainText().count("\n") + 1 + len(text.toPlainText()) // 60
    return text.fontMetrics().lineSpacing() * min(max(lines, 1), 6) + 24
