"""What a spreadsheet that came back would change: every cell to look at, clashes to decide, and what stays out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.desk.dialogs.frame import DialogFrame
from app.desk.dialogs.sides import side_by_side, side_texts
from app.desk.foreign import legible
from app.desk.history_words import line
from app.desk.source_offsets import display
from app.desk.spoken import said
from app.desk.theme import Theme
from app.desk.wording import grouped, tr
from app.returning import Key, ReturnPlan, in_rows, key_of
from app.returns import Refused, ReturnedCell

MOST = 2_000
"""Cells of a section that are listed, each to be chosen; of more only the number is told."""
UNFOLDED = 60
ROW_HEIGHT = 28
_CELL = Qt.ItemDataRole.UserRole
Chosen = tuple[frozenset[Key], frozenset[Key]]
"""Changes that stay out, and clashes decided for the file."""


class EditsDialog(DialogFrame):
    """Three sections: to decide (a tick takes the file's), what comes in (no tick leaves it out), what stays out."""

    def __init__(self, theme: Theme, plan: ReturnPlan, parent: QWidget | None = None) -> None:
        title = self.tr("Edits from “{name}”").format(name=plan.file)
        super().__init__(theme, title, self._summary(plan), icon="import", parent=parent)
        self._plan = plan
        self._warning = theme.icon("warning", "warning")
        self._cells: dict[Key, QTreeWidgetItem] = {}
        self._clashes: dict[Key, QTreeWidgetItem] = {}
        self._rest: frozenset[Key] = frozenset()
        """Clashes that are not listed and are decided for the file."""
        self._across: list[QTreeWidgetItem] = []
        """Rows whose words run across all columns."""
        self._create_tree()
        self._fill()
        self.content.addWidget(self.tree, 1)
        self._build_decisions()
        self.sides = side_texts(self._titles(), 76)
        self.content.addLayout(side_by_side(self._titles(), self.sides))
        self.add_cancel()
        self._ok = self.add_accept(self.tr("Take over"))
        self.tree.itemChanged.connect(lambda *_: self._count())
        self.tree.currentItemChanged.connect(lambda *_: self._show_current())
        self._count()
        self.fit(980, 700)
        first = next(iter([*self._clashes.values(), *self._cells.values()]), None)
        if first is not None:
            self.tree.setCurrentItem(first)
        self.tree.setFocus()

    # -- building ----------------------------------------------------------------------------------------------------

    def _summary(self, plan: ReturnPlan) -> str:
        parts = [said(plan.compared_with), *map(said, plan.notes[:3])]
        if plan.reopened:
            parts.append(tr("%Ln claim(s) signed off will be reopened.", None, plan.reopened))
        parts.append(self.tr("It is one change that can be undone; the file is only read."))
        return " ".join(parts)

    def _titles(self) -> dict[str, str]:
        return {"was": self.tr("When exported"), "here": self.tr("Here now"), "becomes": self.tr("In the file")}

    def _create_tree(self) -> None:
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("What the spreadsheet changes"))
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([self.tr("What"), self.tr("Here now"), self.tr("In the file")])
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.header().setStretchLastSection(False)
        for column in (1, 2):
            self.tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.tree.setColumnWidth(0, 260)

    def _fill(self) -> None:
        plan = self._plan
        if plan.clashes:
            title = self.tr("To decide: changed here as well, a tick takes the file’s ({count})")
            self._add_cells(title.format(count=grouped(len(plan.clashes))), plan.clashes, self._clashes, on=False)
        if plan.changes:
            title = self.tr("Comes in: changed in the file only ({count})")
            self._add_cells(title.format(count=grouped(len(plan.changes))), plan.changes, self._cells, on=True)
        if plan.refused:
            self._add_refused(plan.refused)
        for item in self._across:  # after the last one is in: each would have all rows laid out anew
            item.setFirstColumnSpanned(True)

    def _section(self, title: str) -> QTreeWidgetItem:
        section = QTreeWidgetItem(self.tree, [title])
        section.setSizeHint(0, QSize(0, ROW_HEIGHT))  # all rows have the first one's
        font = section.font(0)
        font.setBold(True)
        section.setFont(0, font)
        self._across.append(section)
        section.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        section.setExpanded(True)
        return section

    def _add_cells(
        self, title: str, cells: Sequence[ReturnedCell], made: dict[Key, QTreeWidgetItem], *, on: bool
    ) -> None:
        section = self._section(title)
        by_claim = in_rows(cells[:MOST])
        for own in by_claim.values():
            owner = QTreeWidgetItem(section, [legible(line(own[0].about))])
            owner.setToolTip(0, legible(own[0].about))
            self._across.append(owner)
            owner.setExpanded(len(by_claim) <= UNFOLDED)
            for cell in own:
                item = QTreeWidgetItem(owner, [cell.column, _short(cell.here), _short(cell.becomes)])
                item.setToolTip(0, self.tr("Row {row}").format(row=cell.row))
                item.setData(0, _CELL, cell)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                made[key_of(cell)] = item
        self._add_rest(section, len(cells))

    def _add_refused(self, refused: Sequence[Refused]) -> None:
        title = self.tr("Stays out ({count})").format(count=grouped(len(refused)))
        section = self._section(title)
        for one in refused[:MOST]:
            sentence = self._why(one)
            item = QTreeWidgetItem(section, [legible(sentence)])
            item.setIcon(0, self._warning)
            item.setToolTip(0, legible(sentence))
            item.setData(0, _CELL, one)
            self._across.append(item)
        self._add_rest(section, len(refused))

    def _why(self, one: Refused) -> str:
        """Where it stands in the file, and why it stays out; a rule of the ledger names the field itself."""
        why, by_rule = said(one.why), said(f"{one.column}: {one.why}")
        place = self.tr("Row {row}: {why}.")
        if not one.column or (why == one.why and by_rule != f"{one.column}: {one.why}"):
            return place.format(row=one.row, why=by_rule if one.column else why)
        return self.tr("Row {row}, {column}: {why}.").format(row=one.row, column=one.column, why=why)

    def _add_rest(self, section: QTreeWidgetItem, count: int) -> None:
        if count > MOST:
            rest = self.tr("and {count} more").format(count=grouped(count - MOST))
            self._across.append(QTreeWidgetItem(section, [rest]))

    def _build_decisions(self) -> None:
        row = QHBoxLayout()
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        row.addWidget(self.told, 1)
        self.ours, self.files = QPushButton(self.tr("All as here")), QPushButton(self.tr("All from the file"))
        for button, on in ((self.ours, False), (self.files, True)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, on=on: self.decide_all(on))
            button.setVisible(bool(self._clashes))
            row.addWidget(button)
        self.content.addLayout(row)

    # -- choosing ----------------------------------------------------------------------------------------------------

    def decide_all(self, on: bool) -> None:
        """Decide every clash, also those that are too many to be listed."""
        self._rest = frozenset(map(key_of, self._plan.clashes)).difference(self._clashes) if on else frozenset()
        with QSignalBlocker(self.tree):
            for item in self._clashes.values():
                item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.tree.viewport().update()
        self._count()

    def _count(self) -> None:
        without, theirs = self.answer()
        taken = len(self._plan.changes) - len(without) + len(theirs)
        parts = [tr("%Ln cell(s) are taken over.", None, taken)]
        if self._plan.clashes:
            stay = len(self._plan.clashes) - len(theirs)
            parts.append(tr("%Ln clash(es) stay as here.", None, stay))
        self.told.setText(" ".join(parts))
        self._ok.setEnabled(taken > 0)

    def _show_current(self) -> None:
        item = self.tree.currentItem()
        found = item.data(0, _CELL) if item is not None else None
        for side, box in self.sides.items():
            text = ""
            if isinstance(found, ReturnedCell):
                text = _text(getattr(found, side))
            elif isinstance(found, Refused) and side == "becomes":
                text = self._why(found)
            box.setPlainText(display(text).text)

    def answer(self) -> Chosen:
        """The changes that stay out, and the clashes decided for the file."""
        without = (key for key, item in self._cells.items() if item.checkState(0) != Qt.CheckState.Checked)
        theirs = (key for key, item in self._clashes.items() if item.checkState(0) == Qt.CheckState.Checked)
        return frozenset(without), self._rest.union(theirs)

    @classmethod
    def ask(cls, theme: Theme, plan: ReturnPlan, parent: QWidget | None) -> Chosen | None:
        """What stays out and what is decided for the file; None when nothing is to be taken over."""
        dialog = cls(theme, plan, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer


def _text(value: object) -> str:
    """A value of a cell as people write it."""
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)


def _short(value: object) -> str:
    return legible(line(_text(value))) or "—"
