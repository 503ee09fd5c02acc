"""The history of a claim in plain words, newest first, with "Restore the old value". One deed is one entry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.desk.history_words import HistoryWords, Part, Told, quoted, shortened, together, when, who, why
from app.desk.restoring import BROUGHT_BACK, RESTORED
from app.ledger import read_row
from app.model import HistoryEntry, Value

_FIRST = 25
_MOST_LINES = 12
"""Lines of one deed that are shown before the rest is counted: the deed that made a claim has many."""


class HistoryList(QWidget):
    """The entries; long histories begin with the newest and unfold on demand."""

    restoreRequested = Signal(str, object)
    """(field, value): set the field of the claim back to this value."""
    partRestoreRequested = Signal(str, str, str, object)
    """(table, uid, field, stored text): set a field of a figure, a link of the chain or evidence back."""
    partBroughtBack = Signal(str, str, object)
    """(table, uid, {column: value}): a part that was removed shall be there again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[HistoryEntry, ...] = ()
        self._parts: frozenset[tuple[str, str]] = frozenset()
        self._told: list[Told] = []
        self._words = HistoryWords()
        self._restorable: frozenset[str] = frozenset()
        self._numbers: frozenset[str] = frozenset()
        self.rows: list[QFrame] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.more = QPushButton(self)
        self.more.setProperty("role", "link")
        self.more.clicked.connect(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._list)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def set_fields(self, restorable: frozenset[str], numbers: frozenset[str]) -> None:
        """Which fields of a claim may be restored, and which of them hold whole numbers."""
        self._restorable, self._numbers = restorable, numbers

    def show_history(
        self, entries: Sequence[HistoryEntry], words: HistoryWords, parts: frozenset[tuple[str, str]] = frozenset()
    ) -> None:
        """Show these lines, newest first; ``parts`` names the (table, uid) of what the claim has now."""
        if (tuple(entries), parts) != (self._entries, self._parts):
            self._entries, self._parts, self._words = tuple(entries), parts, words
            self._told = list(together(entries))
            self._fill(_FIRST)

    def _fill(self, count: int) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(told) for told in self._told[:count]]
        for row in self.rows:
            self._list.addWidget(row)
        rest = len(self._told) - len(self.rows)
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Show {0} older changes").format(rest))

    def _show_all(self) -> None:
        self._fill(len(self._told))

    def _row(self, told: Told) -> QFrame:
        row = QFrame(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 3, 0, 3)
        column.setSpacing(0)
        said = [(entry, part, words) for entry in told.in_order for part, words in self._said(entry)]
        for entry, part, words in said[:_MOST_LINES]:
            column.addLayout(self._line(row, entry, part, words))
        if len(said) > _MOST_LINES:
            rest = self.tr("and {0} more").format(len(said) - _MOST_LINES)
            column.addWidget(_label(rest, row, "faint"))
        entry = told.first
        about = [when(entry.at), who(entry), why(entry)]
        column.addWidget(_label(" · ".join(part for part in about if part), row, "faint"))
        return row

    def _said(self, entry: HistoryEntry) -> list[tuple[Part | None, str]]:
        parts: list[Part | None] = list(self._words.parts(entry)) or [None]
        return list(zip(parts, self._words.lines(entry), strict=True))

    def _line(self, row: QFrame, entry: HistoryEntry, part: Part | None, words: str) -> QHBoxLayout:
        line = QHBoxLayout()
        what = _label(words, row)
        if part is not None:
            what.setToolTip(self._words.changed(part, quoted))
        line.addWidget(what, 1)
        button = self._restoring(row, part) if part is not None else self._bringing_back(row, entry, words)
        if button is not None:
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _restoring(self, row: QFrame, part: Part) -> QPushButton | None:
        of_claim = part.table == "claim" and part.field in self._restorable
        of_part = part.field in RESTORED.get(part.table, ()) and (part.table, part.uid) in self._parts
        if not (of_claim or of_part):
            return None
        old = shortened(self._words.value(part.table, part.field, part.old))
        button = _button(self.tr("Restore the old value"), row)
        button.setToolTip(self.tr("Set it back to {0}").format(old))
        field = self._words.field(part.table, part.field)
        button.setAccessibleName(self.tr("Restore {0} to {1}").format(field, old))
        if of_claim:
            value: Value = part.old
            if part.field in self._numbers and part.old is not None:
                value = int(part.old)
            button.clicked.connect(lambda: self.restoreRequested.emit(part.field, value))
        else:
            button.clicked.connect(lambda: self.partRestoreRequested.emit(part.table, part.uid, part.field, part.old))
        return button

    def _bringing_back(self, row: QFrame, entry: HistoryEntry, words: str) -> QPushButton | None:
        if entry.op != "delete" or entry.table not in BROUGHT_BACK or (entry.table, entry.uid) in self._parts:
            return None
        button = _button(self.tr("Bring it back"), row)
        button.setAccessibleName(self.tr("Bring back: {0}").format(words))
        button.clicked.connect(
            lambda: self.partBroughtBack.emit(entry.table, entry.uid, read_row(entry.old or "", whole=False))
        )
        return button


def _label(text: str, parent: QWidget, role: str = "") -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def _button(text: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setProperty("role", "link")
    return button
