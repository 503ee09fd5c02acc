"""Which columns of the claims table are shown, in what order and how wide, and what the table is sorted by."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray, QCoreApplication, QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from app.desk.columns import COLUMNS, INDEX, SUBJECTS

CLAIM = INDEX["claim"]
NARROWEST_CLAIM = 180
"""With less for the claim, other columns become narrow first."""
TIGHT_CLAIM = 112
"""The same where they are narrow already; with less the table scrolls sideways."""
EASY_CLAIM = 430
"""With more, other columns become wide."""
STEP = 24
"""Pixels by which a column is made wider or narrower without a mouse."""


def title(section: int) -> str:
    """What a column is called."""
    return QCoreApplication.translate("Columns", COLUMNS[section].title)


class ClaimsColumns(QObject):
    """The header of one table. ``sortRequested`` carries an order and whether it descends."""

    sortRequested = Signal(str, bool)

    def __init__(self, view: QTableView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._header = view.horizontalHeader()
        self._fitting = False
        self._by_hand: set[int] = set()
        self._chips: dict[int, int] = {}
        self._order, self._descending = "article", False

    def start(self) -> None:
        """Once the table has its model."""
        header = self._header
        # the header asks its selection whether whole columns are selected, row by row: give it one that is empty
        header.setSelectionModel(QItemSelectionModel(self._view.model(), header))
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(34)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._clicked)
        header.sectionResized.connect(self._resized)
        header.customContextMenuRequested.connect(lambda at: self.menu().popup(header.mapToGlobal(at)))

    # -- widths ------------------------------------------------------------------------------------------------------

    def reset(self) -> None:
        """Columns as they were at first."""
        self._fitting = True
        self._by_hand.clear()
        for i, column in enumerate(COLUMNS):
            self._header.moveSection(self._header.visualIndex(i), i)
            self._view.setColumnWidth(i, column.width)
            self._view.setColumnHidden(i, not column.shown)
        self._fitting = False
        self.fit()

    def set_chips(self, widths: dict[str, int]) -> None:
        """How wide the longest chip of a column is: its words may be longer in another language or house."""
        self._chips = {INDEX[key]: width for key, width in widths.items()}
        self.fit()

    def fit(self) -> None:
        """The claim takes what is left; the others become narrow or wide first, but never narrower than a title.

        Columns of chips become narrow last: a chip without its word has to be learnt, a name goes on a second line.
        """
        if self._fitting:
            return
        room = self._view.viewport().width()
        shown = [i for i in range(len(COLUMNS)) if i != CLAIM and not self._header.isSectionHidden(i)]
        widths = {i: self._header.sectionSize(i) if i in self._by_hand else self._usual(i) for i in shown}
        free = [i for i in shown if i not in self._by_hand]
        least = NARROWEST_CLAIM
        for i in sorted(free, key=lambda i: (i in self._chips, COLUMNS[i].narrow - COLUMNS[i].width)):
            if COLUMNS[i].narrow and sum(widths.values()) + NARROWEST_CLAIM > room:
                widths[i] = max(COLUMNS[i].narrow, self._least(i))
                least = TIGHT_CLAIM
        for i in sorted(free, key=lambda i: COLUMNS[i].width - COLUMNS[i].wide):
            if COLUMNS[i].wide and sum(widths.values()) - widths[i] + self._wide(i) + EASY_CLAIM <= room:
                widths[i] = self._wide(i)
        self._fitting = True
        for i, width in widths.items():
            self._view.setColumnWidth(i, width)
        if CLAIM not in self._by_hand:
            self._view.setColumnWidth(CLAIM, max(least, room - sum(widths.values())))
        self._fitting = False

    def _least(self, section: int) -> int:
        """Room for the title, unless a sign can stand for it."""
        return 0 if COLUMNS[section].sign else self._header.sectionSizeHint(section)

    def _usual(self, section: int) -> int:
        return max(COLUMNS[section].width, self._least(section), self._chips.get(section, 0))

    def _wide(self, section: int) -> int:
        return max(COLUMNS[section].wide, self._header.sectionSizeHint(section), self._chips.get(section, 0))

    def _resized(self, section: int) -> None:
        if not self._fitting:
            self._by_hand.add(section)
            if section != CLAIM:
                self.fit()

    # -- remembering -------------------------------------------------------------------------------------------------

    def state(self) -> QByteArray:
        """Order, widths set by hand and hidden columns, to be given back to ``restore``."""
        shown = [
            [COLUMNS[i].key, self._header.sectionSize(i) if i in self._by_hand else 0]
            for i in map(self._header.logicalIndex, range(self._header.count()))
            if not self._header.isSectionHidden(i)
        ]
        return QByteArray(json.dumps(shown).encode())

    def restore(self, state: QByteArray) -> None:
        """Columns as they were left; what cannot be read changes nothing, a column that is unknown is passed over."""
        try:
            shown = [
                (INDEX[str(key)], int(width)) for key, width in json.loads(bytes(state.data())) if str(key) in INDEX
            ]
        except (ValueError, TypeError):
            return
        if not shown:
            return
        self._fitting = True
        self._by_hand = {i for i, width in shown if width}
        for place, (i, width) in enumerate(shown):
            self._header.moveSection(self._header.visualIndex(i), place)
            if width:
                self._view.setColumnWidth(i, max(self._header.minimumSectionSize(), min(width, 4000)))
        there = {i for i, _ in shown} | {CLAIM}
        for i in range(len(COLUMNS)):
            self._view.setColumnHidden(i, i not in there)
        self._fitting = False
        self.fit()

    def shown_keys(self) -> list[str]:
        """The columns that are shown, from left to right."""
        order = map(self._header.logicalIndex, range(self._header.count()))
        return [COLUMNS[i].key for i in order if not self._header.isSectionHidden(i)]

    # -- sorting -----------------------------------------------------------------------------------------------------

    def show_sorting(self, order: str, *, descending: bool) -> None:
        """The arrow in the header."""
        self._order, self._descending = order, descending
        place = next((i for i, column in enumerate(COLUMNS) if column.order == order), -1)
        self._header.setSortIndicatorShown(place >= 0 and order != "article")
        ways = Qt.SortOrder
        self._header.setSortIndicator(place, ways.DescendingOrder if descending else ways.AscendingOrder)

    def sort(self, order: str, *, descending: bool) -> None:
        """Ask for an order."""
        self.show_sorting(order, descending=descending)
        self.sortRequested.emit(order, descending)

    def _clicked(self, section: int) -> None:
        order = COLUMNS[section].order
        if not order:
            self.show_sorting(self._order, descending=self._descending)
        elif order != self._order:
            self.sort(order, descending=False)
        elif not self._descending:
            self.sort(order, descending=True)
        else:
            self.sort("article", descending=False)  # the third click takes the sorting back

    # -- menus -------------------------------------------------------------------------------------------------------

    def sort_menu(self) -> QMenu:
        """A menu of what the claims can be put in order by, the columns that are shown first."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setTitle(self.tr("Sort by"))
        keys = self.shown_keys()
        others = [column.key for column in COLUMNS if column.key not in keys]
        orders = QActionGroup(menu)
        for place, key in enumerate([*keys, *others]):
            column = COLUMNS[INDEX[key]]
            if not column.order:
                continue
            if place == len(keys):
                menu.addSeparator()
            text = self.tr("Order in the article") if key == "number" else title(INDEX[key])
            action = self._choice(menu, orders, text, on=column.order == self._order)
            action.triggered.connect(lambda _=False, o=column.order: self.sort(o, descending=self._descending))
        menu.addSeparator()
        ways = QActionGroup(menu)
        for text, descending in ((self.tr("Ascending"), False), (self.tr("Descending"), True)):
            action = self._choice(menu, ways, text, on=descending == self._descending)
            action.triggered.connect(lambda _=False, down=descending: self.sort(self._order, descending=down))
        return menu

    @staticmethod
    def _choice(menu: QMenu, group: QActionGroup, text: str, *, on: bool) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        group.addAction(action)
        return action

    def menu(self) -> QMenu:
        """A menu of columns to show, by subject, and of what can be done to the current one without a mouse."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for subject, keys in SUBJECTS:
            under = menu.addMenu(QCoreApplication.translate("Columns", subject))
            for key in keys:
                self._add_column(under, INDEX[key])
        menu.addSeparator()
        current = self._view.currentIndex().column()
        if current >= 0:
            for text, deed in (
                (self.tr("Move “{column}” left"), lambda: self.move(current, -1)),
                (self.tr("Move “{column}” right"), lambda: self.move(current, 1)),
                (self.tr("Make “{column}” wider"), lambda: self.widen(current, STEP)),
                (self.tr("Make “{column}” narrower"), lambda: self.widen(current, -STEP)),
            ):
                menu.addAction(text.format(column=title(current)), deed)
            menu.addSeparator()
        menu.addAction(self.tr("Reset columns"), self.reset)
        return menu

    def _add_column(self, menu: QMenu, section: int) -> None:
        action = QAction(title(section), menu)
        action.setCheckable(True)
        action.setChecked(not self._view.isColumnHidden(section))
        action.setEnabled(section != CLAIM)
        action.toggled.connect(lambda on: self.show_column(section, shown=on))
        menu.addAction(action)

    def show_column(self, section: int, *, shown: bool) -> None:
        """Show or hide a column."""
        self._view.setColumnHidden(section, not shown)
        self.fit()

    def move(self, section: int, step: int) -> None:
        """A column changes places with the next one that is shown."""
        place = self._header.visualIndex(section) + step
        while 0 <= place < self._header.count() and self._header.isSectionHidden(self._header.logicalIndex(place)):
            place += step
        if 0 <= place < self._header.count():
            self._header.moveSection(self._header.visualIndex(section), place)

    def widen(self, section: int, pixels: int) -> None:
        """A column gets so much wider, which it then stays."""
        width = max(self._header.minimumSectionSize(), self._header.sectionSize(section) + pixels)
        self._header.resizeSection(section, width)
        self._by_hand.add(section)
        self.fit()

    def popup_sort(self) -> None:
        """The menu of orders, under the header."""
        self.sort_menu().popup(self._header.mapToGlobal(QPoint(0, self._header.height())))
