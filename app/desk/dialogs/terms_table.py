"""The verdicts or the states of a ledger as rows to be renamed; verdicts may be added, removed and moved as well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.desk.by_ear import name_list
from app.desk.house_rules import new_code
from app.desk.theme import Theme
from app.vocabulary import RATING_BEST, RATING_WORST, Term

DIGITS = "1234567890"
KEY, LABEL, RATING, MEANING = range(4)
LONGEST_LABEL = 200
CODE = int(Qt.ItemDataRole.UserRole) + 1
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class TermsTable(QWidget):
    """Rows in the order of their keys. ``kind`` is ``verdict`` or ``state``; ``terms`` is what they say now."""

    changed = Signal()

    def __init__(
        self, theme: Theme, kind: str, terms: Sequence[Term], used: frozenset[str] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._kind, self._used = theme, kind, used
        self._terms = list(terms)
        self._create()
        self._assemble()
        self._fill(0)
        self.table.itemChanged.connect(self._typed)
        self.table.currentCellChanged.connect(lambda *_: self._show_enabled())

    # -- building ----------------------------------------------------------------------------------------------------

    def _create(self) -> None:
        table = self.table = QTableWidget(0, 4, self)
        table.setAccessibleName(self.tr("Verdicts") if self._kind == "verdict" else self.tr("States"))
        table.setHorizontalHeaderLabels([self.tr("Key"), self.tr("Label"), self.tr("Rating"), self.tr("Meaning")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )  # fmt: skip
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in ((KEY, 44), (LABEL, 180), (RATING, 84)):
            table.setColumnWidth(column, width)
        header.setSectionResizeMode(MEANING, QHeaderView.ResizeMode.Stretch)
        if self._kind == "state":
            table.setColumnHidden(KEY, True)
            table.setColumnHidden(RATING, True)
        self.add = self._button("plus", self.tr("Add"), self._add)
        self.remove = self._button("trash", self.tr("Remove"), self._remove)
        self.up = self._button("arrow-up", self.tr("Up"), lambda: self._move(-1))
        self.down = self._button("arrow-down", self.tr("Down"), lambda: self._move(1))

    def _button(self, icon: str, text: str, does: object) -> QPushButton:
        button = QPushButton(self._theme.icon(icon), text, self)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        return button

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        for button in (self.add, self.remove, self.up, self.down):
            button.setVisible(self._kind == "verdict")
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _fill(self, current: int, column: int = LABEL) -> None:
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._terms))
        for place, term in enumerate(self._terms):
            look = self._theme.look(self._kind, term.code)
            key = QTableWidgetItem(DIGITS[place] if place < len(DIGITS) else "")
            key.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            key.setData(SPOKEN, self.tr("Key {0}").format(key.text()) if key.text() else self.tr("No key"))
            rating = QTableWidgetItem()
            rating.setData(SPOKEN, self.tr("Rating {0}").format(term.rating) if term.rating else self.tr("Not rated"))
            label = QTableWidgetItem(self._theme.icon(look.icon, look.ink.name()), term.label)
            label.setData(CODE, term.code)
            for at, item in ((KEY, key), (LABEL, label), (RATING, rating), (MEANING, QTableWidgetItem(term.meaning))):
                self.table.setItem(place, at, item)
            if self._kind == "verdict":
                self.table.setCellWidget(place, RATING, self._rating(term))
            self.table.setRowHeight(place, self.fontMetrics().height() + 14)
        if self._terms:
            self.table.setCurrentCell(max(0, min(current, len(self._terms) - 1)), column)
        self.table.blockSignals(False)
        self._show_enabled()

    def _rating(self, term: Term) -> QComboBox:
        box = QComboBox(self)
        box.setProperty("role", "quiet")
        box.addItem("—", None)
        for rating in range(RATING_BEST, RATING_WORST - 1, -1):
            box.addItem(str(rating), rating)
        box.setCurrentIndex(max(0, box.findData(term.rating)))
        name_list(box, self.tr("Rating of {verdict}").format(verdict=term.label))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the list
        box.currentIndexChanged.connect(lambda _, code=term.code, box=box: self._rate(code, box.currentData()))
        return box

    def _show_enabled(self) -> None:
        here = self.table.currentRow()
        there = 0 <= here < len(self._terms)
        self.remove.setEnabled(there and len(self._terms) > 1 and self._terms[here].code not in self._used)
        used = there and self._terms[here].code in self._used
        self.remove.setToolTip(self.tr("Claims have this verdict; give those another first.") if used else "")
        self.up.setEnabled(there and here > 0)
        self.down.setEnabled(there and here < len(self._terms) - 1)

    # -- what is done ------------------------------------------------------------------------------------------------

    def _typed(self, item: QTableWidgetItem) -> None:
        place, words = item.row(), " ".join(item.text().split())
        term = self._terms[place]
        if item.column() == LABEL:
            self._terms[place] = replace(term, label=words[:LONGEST_LABEL])
        elif item.column() == MEANING:
            self._terms[place] = replace(term, meaning=words)
        self.changed.emit()

    def _rate(self, code: str, rating: int | None) -> None:
        self._terms = [replace(term, rating=rating) if term.code == code else term for term in self._terms]
        self.changed.emit()

    def _add(self) -> None:
        label = self.tr("New verdict")
        code = new_code("new", {term.code for term in self._terms})
        self._terms.append(Term(code, label, ""))
        self._fill(len(self._terms) - 1)
        self.changed.emit()
        item = self.table.item(len(self._terms) - 1, LABEL)
        if item is not None:
            self.table.setFocus()
            self.table.editItem(item)

    def _remove(self) -> None:
        here = self.table.currentRow()
        del self._terms[here]
        self._fill(here)
        self.changed.emit()

    def _move(self, step: int) -> None:
        here = self.table.currentRow()
        there = here + step
        if 0 <= there < len(self._terms):
            self._terms[here], self._terms[there] = self._terms[there], self._terms[here]
            self._fill(there)
            self.changed.emit()

    # -- the answer --------------------------------------------------------------------------------------------------

    def terms(self, known: Sequence[Term]) -> tuple[Term, ...]:
        """What the rows say; a verdict that was not ``known`` gets a code after its label."""
        codes = {term.code for term in known}
        found: list[Term] = []
        for term in self._terms:
            if term.code not in codes:
                taken = codes | {one.code for one in found}
                term = replace(term, code=new_code(term.label, taken))  # noqa: PLW2901
            found.append(term)
        return tuple(found)

    def trouble(self) -> str:
        """One sentence about what cannot be stored, or nothing."""
        labels = [term.label.casefold() for term in self._terms]
        if not all(labels):
            return self.tr("Every label needs a name.")
        twice = next((term.label for term in self._terms if labels.count(term.label.casefold()) > 1), "")
        return self.tr("“{label}” is there twice.").format(label=twice) if twice else ""
