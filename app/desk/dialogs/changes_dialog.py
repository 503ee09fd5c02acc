"""Help ▸ Recent changes: who changed what, when and why, by person, day and words. Stays open beside the work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QItemSelection, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QWidget,
)

from app.desk.by_ear import make_clearable, name_list
from app.desk.changes_model import ChangesDelegate, ChangesModel, Role, texts
from app.desk.dialogs.frame import DialogFrame
from app.desk.history_words import HistoryWords, day, line
from app.desk.theme import Theme
from app.ledger import Page, Wanted

ENOUGH = 40
"""Deeds after which the list waits to be scrolled before it asks for more."""
ALL, TODAY, YESTERDAY, WEEK, MONTH, CHOSEN = "all", "today", "yesterday", "week", "month", "chosen"
_BACK = {TODAY: (0, 0), YESTERDAY: (1, 1), WEEK: (6, 0), MONTH: (29, 0)}
"""First and last day of a choice, in days before today."""


class _List(QListView):
    """Return and a double click go to the claim."""

    chosen = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes, Ctrl+C copies; the rest is Qt's own."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ChangesDialog(DialogFrame):
    """A list of deeds and the whole words of the chosen one. Asks for pages by signals; knows no ledger."""

    wantedChanged = Signal(object)
    """Wanted: begin anew with these changes."""
    moreWanted = Signal(int)
    claimChosen = Signal(str)
    articleChosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Recent changes"), icon="history", parent=parent)
        self.setModal(False)
        self._found = 0
        self._create()
        self._assemble()
        self._connect()
        self.resize(1000, 680)

    # -- building ----------------------------------------------------------------------------------------------------

    def _create(self) -> None:
        self.person = QComboBox(self)
        name_list(self.person, self.tr("Person"))
        self.person.setMinimumContentsLength(16)
        self.set_people(())
        self.days = QComboBox(self)
        name_list(self.days, self.tr("Days"))
        for name, key in (
            (self.tr("All days"), ALL), (self.tr("Today"), TODAY), (self.tr("Yesterday"), YESTERDAY),
            (self.tr("Last 7 days"), WEEK), (self.tr("Last 30 days"), MONTH), (self.tr("Chosen days…"), CHOSEN),
        ):  # fmt: skip
            self.days.addItem(name, key)
        self.first, self.last = QDateEdit(self), QDateEdit(self)
        for edit, name in ((self.first, self.tr("First day")), (self.last, self.tr("Last day"))):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.setDate(QDate.currentDate())
            edit.setAccessibleName(name)
            edit.hide()
        self.until = QLabel(self.tr("to"), self)
        self.until.hide()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Words in a value, a reason or a claim"))
        self.search.setAccessibleName(self.tr("Find in the changes"))
        make_clearable(self.search)
        self.model = ChangesModel(self)
        self.list = _List(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChangesDelegate(self.theme, self.list))
        self.list.setAccessibleName(self.tr("Changes, newest first"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.details = QPlainTextEdit(self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("The chosen change in full"))
        self.details.setPlaceholderText(self.tr("Choose a change to read it in full."))
        self.state = QLabel(self)
        self.state.setProperty("role", "muted")
        self.newer = QPushButton(self.tr("There are newer changes: show them"), self)
        self.newer.setProperty("role", "link")
        self.newer.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(250)

    def _assemble(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        for widget in (self.person, self.days, self.first, self.until, self.last):
            filters.addWidget(widget)
        filters.addWidget(self.search, 1)
        self.across = QSplitter(Qt.Orientation.Horizontal, self)
        self.across.addWidget(self.list)
        self.across.addWidget(self.details)
        self.across.setStretchFactor(0, 5)
        self.across.setStretchFactor(1, 3)
        self.across.setChildrenCollapsible(False)
        self.across.setSizes([610, 350])
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(self.newer)
        self.content.addLayout(filters)
        self.content.addWidget(self.across, 1)
        self.content.addLayout(foot)
        self.copy_button = self.add_other(self.tr("Copy as text"))
        self.go_button = self.add_other(self.tr("Go to the claim"))
        self.add_cancel(self.tr("Close"))
        self.setTabOrder(self.search, self.list)
        self.list.setFocus()

    def _connect(self) -> None:
        self.person.activated.connect(self.begin)
        self.days.activated.connect(self._days_chosen)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(lambda _: self._soon.start())
        self.search.textChanged.connect(lambda _: self._soon.start())
        self.search.returnPressed.connect(self.begin)
        self._soon.timeout.connect(self.begin)
        self.model.moreWanted.connect(self.moreWanted)
        self.list.chosen.connect(self.go)
        self.list.doubleClicked.connect(self.go)
        self.list.selectionModel().selectionChanged.connect(self._show_details)
        self.copy_button.clicked.connect(self.copy)
        self.go_button.clicked.connect(lambda: self.go(self.list.currentIndex()))
        self.newer.clicked.connect(self.begin)
        copying = QShortcut(QKeySequence.StandardKey.Copy, self.list, self.copy)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._show_details()

    # -- what is wanted ----------------------------------------------------------------------------------------------

    def wanted(self) -> Wanted:
        """The changes that the filters let through; days are those where the person is."""
        key = self.days.currentData()
        since = until = ""
        if key != ALL:
            first, last = self._stretch(key)
            since, until = _utc(first), _utc(last.addDays(1))
        return Wanted(self.person.currentData(), since, until, self.search.text())

    def _stretch(self, key: str) -> tuple[QDate, QDate]:
        if key == CHOSEN:
            first, last = sorted((self.first.date(), self.last.date()), key=QDate.toJulianDay)
            return first, last
        today = QDate.currentDate()
        back, to = _BACK[key]
        return today.addDays(-back), today.addDays(-to)

    def _days_chosen(self) -> None:
        chosen = self.days.currentData() == CHOSEN
        for widget in (self.first, self.until, self.last):
            widget.setVisible(chosen)
        self.begin()

    def set_people(self, names: Sequence[str]) -> None:
        """Everybody to choose from; the empty name stands for edits that nobody signed."""
        kept = self.person.currentData() if self.person.count() else None
        self.person.clear()
        self.person.addItem(self.tr("Everybody"), None)
        for name in sorted((n for n in names if n), key=str.casefold):
            self.person.addItem(line(name), name)
        self.person.addItem(self.tr("Unsigned, outside the app"), "")
        at = next((i for i in range(self.person.count()) if self.person.itemData(i) == kept), 0)
        self.person.setCurrentIndex(at)

    # -- what came back ----------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Ask anew for what is wanted now."""
        self._soon.stop()
        self.newer.hide()
        self._found = 0
        self.state.setText(self.tr("Looking…"))
        self.wantedChanged.emit(self.wanted())

    def clear(self, words: HistoryWords) -> None:
        """A first page is on its way."""
        self.model.clear(words)
        self._show_details()

    def add(self, page: Page) -> None:
        """Show a page; ask for another while there is little to see."""
        self._found += len(page.entries)
        self.model.add(page)
        going_on = page.before > 0 and self.model.rowCount() < ENOUGH
        if going_on:
            self.state.setText(self.tr("Looked back to {day}…").format(day=day(page.at)))
            self.model.fetchMore(QModelIndex())
        elif not self.model.rowCount():
            self.state.setText(self.tr("No change fits."))
        elif page.before:
            self.state.setText(self.tr("Back to {day}; scroll down for older changes").format(day=day(page.at)))
        else:
            self.state.setText(self.tr("These are all."))
        if self.model.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(1))

    def note_newer(self, head: int) -> None:
        """The history has grown: show it if the list stands at its top, else offer it."""
        if head <= self.model.newest:
            return
        if self.list.verticalScrollBar().value() == 0 and len(self._chosen()) <= 1 and not self.list.hasFocus():
            self.begin()
        else:
            self.newer.show()

    # -- what a person does ------------------------------------------------------------------------------------------

    def go(self, index: QModelIndex) -> None:
        """Go to the claim (or the article) of a change."""
        told, named = index.data(Role.TOLD), index.data(Role.NAMED)
        if told is None or named is None:
            return
        if not named.there:
            self.state.setText(self.tr("It has been deleted; its words are in the history only."))
        elif told.first.claim:
            self.claimChosen.emit(told.first.claim)
        else:
            self.articleChosen.emit(told.first.uid)

    def copy(self) -> None:
        """Copy the chosen changes, or all that are listed, as text."""
        rows = self._chosen() or range(self.model.rowCount())
        QGuiApplication.clipboard().setText(texts(self.model, rows))
        self.state.setText(self.tr("Copied."))

    def _chosen(self) -> list[int]:
        return sorted(index.row() for index in self.list.selectionModel().selectedIndexes())

    def _show_details(self, *_: QItemSelection) -> None:
        rows = self._chosen()
        self.details.setPlainText(texts(self.model, rows[:20]))
        named = self.model.index(rows[0]).data(Role.NAMED) if len(rows) == 1 else None
        self.go_button.setEnabled(named is not None and named.there)


def _utc(midnight: QDate) -> str:
    return midnight.startOfDay().toUTC().toString("yyyy-MM-ddTHH:mm:ss.zzz") + "Z"
