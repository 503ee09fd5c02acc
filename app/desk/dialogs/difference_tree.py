"""Differences between two copies as a tree: sections, in them claims and articles, in those what differs of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.desk.difference_words import DifferenceWords
from app.desk.history_words import line
from app.desk.theme import Theme
from app.desk.wording import grouped
from app.ledger import Difference

MOST = 2_000
"""Rows of a section that are listed; of more only the number is told."""
UNFOLDED = 60
"""A section with fewer claims and articles than this is unfolded at first."""
ROW_HEIGHT = 28
_DIFFERENCE = Qt.ItemDataRole.UserRole


class DifferenceTree(QTreeWidget):
    """Four columns: what differs, how it is here, how it is there, who decided it. A tick takes theirs."""

    ticksChanged = Signal()

    def __init__(
        self, theme: Theme, words: DifferenceWords, here: str, there: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._warning = theme.icon("warning", "warning")
        self._words = words
        self.rows: list[tuple[QTreeWidgetItem, Difference]] = []
        """Every row that stands for a difference."""
        self._open: list[int] = []
        """Places in ``rows`` of those that a person may decide."""
        self.setColumnCount(4)
        self.setHeaderLabels([self.tr("What"), here, there, self.tr("By")])
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setStretchLastSection(False)
        for column in (1, 2):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 180), (3, 180)):
            self.setColumnWidth(column, width)
        self.itemChanged.connect(lambda *_: self.ticksChanged.emit())

    def add_section(self, title: str, differences: Sequence[Difference], *, ticks: bool = False) -> None:
        """A section at the end; with ``ticks`` each of its matters can be decided for theirs."""
        section = QTreeWidgetItem(self, [title])
        section.setSizeHint(0, QSize(0, ROW_HEIGHT))  # all rows have the first one's
        font = section.font(0)
        font.setBold(True)
        section.setFont(0, font)
        section.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        spanned, owners = [section], dict[str, QTreeWidgetItem]()
        for difference in differences[:MOST]:
            about = self._words.about(difference)
            owner = owners.get(difference.claim or about)
            if owner is None:
                owner = owners[difference.claim or about] = QTreeWidgetItem(section, [about])
                spanned.append(owner)
                owner.setToolTip(0, about)
            self._add(owner, difference, ticks=ticks)
        if len(differences) > MOST:
            rest = self.tr("and {count} more").format(count=grouped(len(differences) - MOST))
            spanned.append(QTreeWidgetItem(section, [rest]))
        for item in spanned:  # once all are there: Qt lays the tree out anew for one that comes after rows were added
            item.setFirstColumnSpanned(True)
        section.setExpanded(True)
        if len(owners) <= UNFOLDED:
            for owner in owners.values():
                owner.setExpanded(True)

    def _add(self, owner: QTreeWidgetItem, difference: Difference, *, ticks: bool) -> None:
        sides = [line(self._words.side(difference, side)) for side in ("ours", "theirs")]
        item = QTreeWidgetItem(owner, [self._words.what(difference), *sides, self._words.who(difference)])
        item.setData(0, _DIFFERENCE, difference)
        self.rows.append((item, difference))
        for column, text in enumerate(sides, 1):
            item.setToolTip(column, text)
        if not ticks:
            return
        if difference.refused:
            item.setText(2, self.tr("not possible: {rule}").format(rule=difference.refused))
            item.setToolTip(2, difference.refused)
            item.setIcon(0, self._warning)
        else:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Unchecked)
            self._open.append(len(self.rows) - 1)

    def clear(self) -> None:
        """Nothing to show."""
        self.rows.clear()
        self._open.clear()
        super().clear()

    def current(self) -> Difference | None:
        """The difference in the current row, if it is one."""
        item = self.currentItem()
        found = item.data(0, _DIFFERENCE) if item is not None else None
        return found if isinstance(found, Difference) else None

    def ticked(self) -> list[Difference]:
        """The differences decided for theirs."""
        return [self.rows[at][1] for at in self._open if self.rows[at][0].checkState(0) == Qt.CheckState.Checked]

    def tick_all(self, on: bool) -> None:
        """Decide all that can be decided."""
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        for at in self._open:
            self.rows[at][0].setCheckState(0, state)
