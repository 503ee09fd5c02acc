"""The search box: typed words become a search after a short pause; fields and their values complete as one types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QWidget

from app.desk.theme import Theme

PAUSE = 160
"""Milliseconds without a key before the table follows."""


class SearchBox(QLineEdit):
    """One line. ``searched`` carries the text; ``left`` says that Escape or Down gave the focus back to the table."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: Mapping[str, Sequence[str]] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._told = ""
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchStartsWith)
        self._completer.setMaxVisibleItems(9)
        self._lens = QAction(self.tr("Search"), self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.setPlaceholderText(self.tr("Search claims, e.g.  state:checked  by:toldan  figure:>20"))
        self.setAccessibleName(self.tr("Search claims"))
        self.setToolTip(
            self.tr(
                "Words, “whole phrases”, -without, and field:value.\n"
                "Fields: state, verdict, by, figure, caveat, checker, article, tag, has, flag …"
            )
        )
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(220)
        self.textEdited.connect(self._typed)
        self.textChanged.connect(self._changed)
        self._soon.timeout.connect(self._tell)
        self._completer.activated.connect(self._complete)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def _popup(self) -> QAbstractItemView:
        popup = self._completer.popup()
        assert popup is not None  # Qt makes it when first asked
        return popup

    def set_fields(self, values: Mapping[str, Sequence[str]]) -> None:
        """The fields that complete, each with the values that do."""
        self._values = values

    def set_search(self, text: str) -> None:
        """Put a search in without saying so."""
        self._told = text
        if text != self.text():
            self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the box, then leaves it; Enter and Down go to the table."""
        if self._popup.isVisible() and event.key() in {
            Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab,
        }:  # fmt: skip
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self._tell()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        self._lens.setIcon(self._theme.icon("search", "text_muted"))

    def _changed(self, text: str) -> None:
        if not text:
            self._popup.hide()
        self._soon.start()

    def _tell(self) -> None:
        self._soon.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)

    def _typed(self, text: str) -> None:
        word = _last_word(text[: self.cursorPosition()])
        found = self._offers(word)
        popup = self._popup
        if not found:
            popup.hide()
            return
        self._words.setStringList(found)
        self._completer.setCompletionPrefix(word)
        if self._completer.completionCount():
            self._completer.complete()
        else:
            popup.hide()

    def _offers(self, word: str) -> list[str]:
        name, colon, _ = word.partition(":")
        if colon:
            return [f"{name}:{_quoted(value)}" for value in self._values.get(name.lower(), ())]
        return [f"{field}:" for field in self._values] if len(word) >= 2 else []

    def _complete(self, chosen: str) -> None:
        place = self.cursorPosition()
        before, after = self.text()[:place], self.text()[place:]
        before = before[: len(before) - len(_last_word(before))] + chosen
        if not chosen.endswith(":"):
            before += " "
        self.setText(before + after.lstrip())
        self.setCursorPosition(len(before))


def _last_word(text: str) -> str:
    return text.rsplit(" ", 1)[-1]


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value
