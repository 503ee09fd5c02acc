"""The claims table with its header bar: counts, the progress line, the worth slider, and which columns are shown."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QSlider,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.desk.claims_delegate import CLAIM_COLUMN, ClaimsDelegate
from app.desk.claims_model import ClaimsModel, Index
from app.desk.columns import COLUMNS
from app.desk.theme import Theme
from app.model import ClaimRow, Progress
from app.vocabulary import SHOWN_FROM, Term

NARROWEST_CLAIM = 170
TIGHT_CLAIM = 120
"""The same where columns are narrow already."""
MOST_RESTORED = 2_000
"""Selected rows are looked for by id after a refresh; of more than this many the rest is let go."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person is in the table: selected ids (``all``: every row), the current id and its place, rows in view."""

    ids: list[int]
    all: bool
    current: int | None
    here: int
    in_view: list[tuple[int, int]]


class ClaimsView(QTableView):
    """The table itself: whole rows, one height, our keys instead of type-ahead."""

    painted = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claims")
        self.shows_cell = False
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: letters are commands here."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say that rows were painted."""
        super().paintEvent(event)
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say that there is more or less room for columns."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does not start an editor; arrows, pages and selection are Qt's own."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.state() != self.State.EditingState:
            event.ignore()
            return
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.shows_cell = True
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not event.modifiers():
            self.shows_cell = False
        super().keyPressEvent(event)

    def show_row_at(self, row: int, top: int) -> None:
        """Scroll so that a row begins ``top`` pixels below the upper edge."""
        self.updateGeometries()  # the scroll bar learns of rows that came or went only later
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.rowViewportPosition(row) - top)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint both rows whole: the accent bar stands in another cell than the current one."""
        super().currentChanged(current, previous)
        self.viewport().update()


class ClaimsTable(QWidget):
    """Claims as lines. Emits what a person asks for; knows no ledger."""

    currentChanged = Signal(str)
    """uid of the claim that is current now; empty when none is."""
    sortRequested = Signal(str, bool)
    worthChanged = Signal(float)
    rowsWanted = Signal(object)
    editRequested = Signal(str, str, object, object)
    menuRequested = Signal(QPoint)
    firstPainted = Signal()
    listed = Signal()
    """The whole order is shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = ClaimsModel(self)
        self.view = ClaimsView()
        self.delegate = ClaimsDelegate(theme, self.view)
        self._summary = QLabel()
        self._bar = QProgressBar()
        self._worth = QSlider(Qt.Orientation.Horizontal)
        self._worth_label = QLabel()
        self._columns_button = QToolButton()
        self._nothing = QLabel()
        self._pages = QStackedWidget()
        self._worth_soon = QTimer(self)
        self._painted = False
        self._fitting = False
        self._claim_by_hand = False
        self._by_hand = False
        self._wanted: int | None = None
        self._late: array[int] | None = None
        self._options()
        self._content()
        self._assemble()
        self._connect()
        self._restyle()

    # -- building ----------------------------------------------------------------------------------------------------

    def _options(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.delegate)
        self.view.setAccessibleName(self.tr("Claims"))
        header = self.view.horizontalHeader()
        # the header asks its selection whether whole columns are selected, row by row: give it one that is empty
        header.setSelectionModel(QItemSelectionModel(self.model, header))
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(36)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(24)
        self._summary.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._bar.setAccessibleName(self.tr("Reviewed"))
        self._worth.setRange(0, 100)
        self._worth.setSingleStep(5)
        self._worth.setPageStep(10)
        self._worth.setFixedWidth(84)
        self._worth.setInvertedAppearance(True)
        self._worth.setValue(round(SHOWN_FROM * 100))
        self._worth.setAccessibleName(self.tr("Show claims from this worth up"))
        self._worth_soon.setSingleShot(True)
        self._worth_soon.setInterval(120)
        self._columns_button.setProperty("role", "flat")
        self._columns_button.setAccessibleName(self.tr("Columns"))
        self._columns_button.setToolTip(self.tr("Choose columns"))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("role", "muted")

    def _content(self) -> None:
        self._worth_label.setProperty("role", "muted")
        self._show_worth(self._worth.value())
        self.reset_columns()
        self.show_progress(Progress(0, 0, 0, 0))

    def _assemble(self) -> None:
        self.header = QFrame()
        self.header.setProperty("role", "toolbar")
        row = QHBoxLayout(self.header)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(8)
        row.addWidget(self._summary)
        row.addWidget(self._bar, 1)
        row.addSpacing(6)
        row.addWidget(self._worth_label)
        row.addWidget(self._worth)
        row.addWidget(self._columns_button)
        self._worth_label.setMinimumWidth(self._widest_worth_label())
        self._pages.addWidget(self.view)
        page = QFrame()
        page.setProperty("role", "panel")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(40, 40, 40, 40)
        inner.addWidget(self._nothing)
        self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._pages, 1)
        self._bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        header = self.view.horizontalHeader()
        header.sectionClicked.connect(self._sort_clicked)
        header.customContextMenuRequested.connect(self._header_menu)
        header.sectionResized.connect(self._section_resized)
        self._columns_button.clicked.connect(self._columns_menu)
        self.model.rowsWanted.connect(self.rowsWanted)
        self.model.editRequested.connect(self.editRequested)
        self.model.dataChanged.connect(self._restore_wanted)
        self.view.selectionModel().currentRowChanged.connect(self._current_row_changed)
        self.view.customContextMenuRequested.connect(self._body_menu)
        self.view.painted.connect(self._say_painted)
        self.view.resized.connect(self._fit_claim)
        self.delegate.closeEditor.connect(lambda: QTimer.singleShot(0, self._take_late))
        self._worth.valueChanged.connect(self._show_worth)
        self._worth.valueChanged.connect(self._worth_soon.start)
        self._worth_soon.timeout.connect(lambda: self.worthChanged.emit(self.worth))
        self._theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(self.delegate.row_height)
        self.view.verticalScrollBar().setSingleStep(self.delegate.row_height)
        self._columns_button.setIcon(self._theme.icon("columns", "text_muted"))
        self._worth_label.setMinimumWidth(self._widest_worth_label())
        self.view.viewport().update()

    # -- what it is given --------------------------------------------------------------------------------------------

    def set_terms(self, states: tuple[Term, ...], verdicts: tuple[Term, ...]) -> None:
        """Labels of this ledger."""
        self.model.set_terms(states, verdicts)
        self.delegate.set_verdicts(verdicts)

    def show_progress(self, progress: Progress) -> None:
        """The progress line."""
        counted = self.tr("%n claim(s)", "", progress.total)
        if counted.startswith("%n") or "(s)" in counted:  # no translation loaded: English says it itself
            counted = f"{progress.total:,} " + ("claim" if progress.total == 1 else "claims")
        text = self.tr("<b>{claims}</b> · {reviewed} reviewed").format(
            claims=counted, reviewed=f"{progress.reviewed:,}"
        )
        self._summary.setText(text)
        self._bar.setRange(0, max(1, progress.total - progress.dropped))
        self._bar.setValue(progress.reviewed)
        said = self.tr("{reviewed} of {total} reviewed")
        self._bar.setToolTip(said.format(reviewed=f"{progress.reviewed:,}", total=f"{progress.total:,}"))

    def show_nothing(self, sentence: str) -> None:
        """Say in place of an empty table why it is empty; an empty sentence shows the table."""
        self._nothing.setText(sentence)
        self._pages.setCurrentIndex(1 if sentence else 0)

    def show_sorting(self, order: str, descending: bool) -> None:
        """The arrow in the header."""
        header = self.view.horizontalHeader()
        if order == "article":
            header.setSortIndicatorShown(False)
            return
        place = next((i for i, column in enumerate(COLUMNS) if column.order == order), -1)
        header.setSortIndicatorShown(place >= 0)
        ways = Qt.SortOrder
        header.setSortIndicator(place, ways.DescendingOrder if descending else ways.AscendingOrder)

    # -- the current row and the selection ---------------------------------------------------------------------------

    @property
    def current_row(self) -> ClaimRow | None:
        """The current claim's row, if there is one and it is known."""
        return self.model.row(self.view.currentIndex().row())

    def selected_ids(self) -> list[int]:
        """Ids of the selected rows in table order; the current one if none is selected."""
        places = self._selected_places()
        if not places and self.view.currentIndex().isValid():
            places = [self.view.currentIndex().row()]
        return self.model.ids_at(places)

    @property
    def several_selected(self) -> bool:
        """Whether more than one row is selected; asked at every key, so it does not name them."""
        chosen = self.view.selectionModel().selection()
        return sum(chosen.at(i).height() for i in range(chosen.count())) > 1

    def go_to(self, place: int) -> bool:
        """Make this row current and scroll to it."""
        if not 0 <= place < self.model.rowCount():
            return False
        column = self._first_shown()
        index = self.model.index(place, column)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        return True

    def go_to_id(self, claim_id: int) -> bool:
        """Make the claim with this id current; False when it is not listed."""
        place = self.model.place_of_id(claim_id)
        return place is not None and self.go_to(place)

    def go_to_uid(self, uid: str) -> bool:
        """Make the claim with this uid current; False when its row is not known."""
        place = self.model.place_of(uid)
        return place is not None and self.go_to(place)

    def step(self, steps: int) -> bool:
        """Up or down from the current row."""
        here = self.view.currentIndex().row()
        return self.go_to(max(0, min(self.model.rowCount() - 1, here + steps)))

    def remember(self) -> Place:
        """Selection, current claim and what is in view where, to be given back to ``restore``."""
        chosen = self.view.selectionModel().selection()
        ranges = [chosen.at(i) for i in range(chosen.count())]
        count = sum(part.height() for part in ranges)
        few = 1 < count <= MOST_RESTORED
        here = self.view.currentIndex().row()
        return Place(
            self.selected_ids() if few else [], count > 1 and count == self.model.rowCount(), self.model.id_at(here),
            here, self._in_view(here),
        )  # fmt: skip

    def _in_view(self, current: int) -> list[tuple[int, int]]:
        """Ids of the rows in view and how many pixels below the top they begin; the current one, if there, first."""
        rows = self._rows_in_view()
        places = [*([current] if current in rows else []), *rows]
        return [(self.model.ids_at([p])[0], self.view.rowViewportPosition(p)) for p in places]

    def _rows_in_view(self) -> range:
        first, last = max(0, self.view.rowAt(0)), self.view.rowAt(self.view.viewport().height() - 1)
        return range(first, (last if last >= 0 else self.model.rowCount() - 1) + 1)

    def uids_in_view(self) -> list[str]:
        """The claims that a person sees now."""
        return [row.uid for row in map(self.model.row, self._rows_in_view()) if row is not None]

    def restore(self, before: Place) -> None:
        """Select again what was selected before the list changed, and keep what is in view where it was.

        The place of a claim that is gone keeps the line.
        """
        place = self.model.place_of_id(before.current) if before.current is not None else None
        if place is None:
            place = min(before.here, self.model.rowCount() - 1)
        if place < 0:
            return
        if self.view.currentIndex().row() != place:
            self.view.setCurrentIndex(self.model.index(place, self._first_shown()))
        self._select_again(before)
        kept = next(((p, top) for i, top in before.in_view if (p := self.model.place_of_id(i)) is not None), None)
        if kept is not None:
            self.view.show_row_at(*kept)
        else:
            self.view.scrollTo(self.view.currentIndex())

    def _select_again(self, before: Place) -> None:
        if before.all:
            self.view.selectAll()
            return
        places = self.model.places_of_ids(before.ids)
        if len(places) > 1:
            selection = QItemSelection()
            for p in places:
                selection.select(self.model.index(p, 0), self.model.index(p, len(COLUMNS) - 1))
            self.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @property
    def editing(self) -> bool:
        """Whether a cell is being edited in place."""
        return self.view.state() == self.view.State.EditingState

    def take_ids(self, ids: array[int]) -> None:
        """The whole order, read again; while a cell is being edited it waits, so that nothing moves under the hands."""
        if self.editing:
            self._late = ids
            return
        self._late = None
        remembered = self.remember()
        self.model.set_ids(ids)
        self.model.mark_stale()
        self.restore(remembered)
        self.listed.emit()

    def _take_late(self) -> None:
        if self._late is not None:
            self.take_ids(self._late)

    def edit_current(self) -> None:
        """Edit the current cell in place; the claim's wording if its cell cannot be edited."""
        index = self.view.currentIndex()
        if not index.isValid():
            return
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            index = self.model.index(index.row(), CLAIM_COLUMN)
            self.view.setCurrentIndex(index)
        self.view.edit(index)

    def copy(self, *, whole: bool) -> None:
        """The selected lines to the clipboard: as tab-separated columns, or the claims' wordings alone."""
        rows = [row for row in (self.model.row(p) for p in self._selected_places()) if row]
        keys = self._shown_keys() if whole else ["claim"]
        lines = ["\t".join(" ".join(self.model.text(row, key).split()) for key in keys) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _selected_places(self) -> list[int]:
        chosen = self.view.selectionModel().selection()
        ranges = (chosen.at(i) for i in range(chosen.count()))
        return sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})

    def _current_row_changed(self, current: QModelIndex) -> None:
        row = self.model.row(current.row()) if current.isValid() else None
        self._wanted = self.model.id_at(current.row()) if current.isValid() and row is None else None
        if row is not None or not current.isValid():
            self.currentChanged.emit(row.uid if row else "")

    def _restore_wanted(self) -> None:
        """The current row has arrived after it became current: say now which claim it is."""
        row = self.current_row
        if self._wanted is not None and row is not None and row.id == self._wanted:
            self._wanted = None
            self.currentChanged.emit(row.uid)

    def _say_painted(self) -> None:
        if not self._painted and self.model.row(0) is not None:
            self._painted = True
            self.firstPainted.emit()

    # -- worth -------------------------------------------------------------------------------------------------------

    @property
    def worth(self) -> float:
        """The smallest worth that is listed."""
        return self._worth.value() / 100

    def set_worth(self, worth: float) -> None:
        """Move the slider without saying so."""
        self._worth.blockSignals(True)
        self._worth.setValue(round(worth * 100))
        self._worth.blockSignals(False)
        self._show_worth(self._worth.value())

    def _show_worth(self, value: int) -> None:
        self._worth_label.setText(self._worth_word(value))
        tip = self.tr("Candidates below a worth of {worth} % that nobody has touched are hidden").format(worth=value)
        self._worth.setToolTip(tip if value else self.tr("Every candidate is shown"))

    def _worth_word(self, value: int) -> str:
        if value == 0:
            return self.tr("Everything")
        if value <= round(SHOWN_FROM * 100):
            return self.tr("Likely claims") if value == round(SHOWN_FROM * 100) else self.tr("More claims")
        return self.tr("Likeliest only")

    def _widest_worth_label(self) -> int:
        metrics = self._worth_label.fontMetrics()
        return max(metrics.horizontalAdvance(self._worth_word(v)) for v in (0, 10, round(SHOWN_FROM * 100), 90)) + 2

    # -- columns -----------------------------------------------------------------------------------------------------

    def reset_columns(self) -> None:
        """Columns as they were at first."""
        header = self.view.horizontalHeader()
        self._fitting = True
        self._claim_by_hand = self._by_hand = False
        for i, column in enumerate(COLUMNS):
            header.moveSection(header.visualIndex(i), i)
            self.view.setColumnWidth(i, column.width)
            self.view.setColumnHidden(i, not column.shown)
        self._fitting = False
        self._fit_claim()

    def columns_state(self) -> QByteArray:
        """Order, widths and hidden columns, to be given back to ``restore_columns``."""
        return self.view.horizontalHeader().saveState()

    def restore_columns(self, state: QByteArray) -> None:
        """Columns as they were left; a state of another version changes nothing."""
        self._fitting = True
        header = self.view.horizontalHeader()
        if header.restoreState(state) and header.isSectionHidden(CLAIM_COLUMN):
            header.setSectionHidden(CLAIM_COLUMN, False)
        header.setSortIndicatorShown(False)
        self._by_hand = any(
            not header.isSectionHidden(i) and header.sectionSize(i) not in {column.width, column.narrow}
            for i, column in enumerate(COLUMNS)
            if i != CLAIM_COLUMN
        )
        self._fitting = False
        self._fit_claim()

    def set_compact(self, compact: bool) -> None:
        """One-line rows instead of two-line ones."""
        self.delegate.compact = compact
        self._restyle()

    def _first_shown(self) -> int:
        index = self.view.currentIndex()
        if index.isValid() and not self.view.isColumnHidden(index.column()):
            return index.column()
        return CLAIM_COLUMN

    def _shown_keys(self) -> list[str]:
        header = self.view.horizontalHeader()
        order = [header.logicalIndex(i) for i in range(header.count())]
        return [COLUMNS[i].key for i in order if not header.isSectionHidden(i)]

    def changeEvent(self, event: QEvent) -> None:
        """A new font makes rows of another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._restyle()

    def _fit_claim(self) -> None:
        """The claim's column takes what is left; in little room the others become narrow first, from the right."""
        if self._fitting:
            return
        header = self.view.horizontalHeader()
        shown = [i for i in range(len(COLUMNS)) if i != CLAIM_COLUMN and not header.isSectionHidden(i)]
        room = self.view.viewport().width()
        self._fitting = True
        least = NARROWEST_CLAIM
        if not self._by_hand:
            widths = {i: COLUMNS[i].width for i in shown}
            for i in sorted(shown, key=lambda i: COLUMNS[i].width - (COLUMNS[i].narrow or COLUMNS[i].width)):
                if sum(widths.values()) + NARROWEST_CLAIM > room and COLUMNS[i].narrow:
                    widths[i] = COLUMNS[i].narrow
                    least = TIGHT_CLAIM
            for i, width in widths.items():
                self.view.setColumnWidth(i, width)
        if not self._claim_by_hand:
            others = sum(header.sectionSize(i) for i in shown)
            self.view.setColumnWidth(CLAIM_COLUMN, max(least, room - others))
        self._fitting = False

    def _section_resized(self, section: int) -> None:
        if self._fitting:
            return
        if section == CLAIM_COLUMN:
            self._claim_by_hand = True
        else:
            self._by_hand = True
            self._fit_claim()

    def _sort_clicked(self, section: int) -> None:
        order = COLUMNS[section].order
        if not order:
            return
        header = self.view.horizontalHeader()
        again = header.isSortIndicatorShown() and header.sortIndicatorSection() == section
        was_descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        if again and was_descending:
            order, descending = "article", False  # the third click takes the sorting back
        else:
            descending = again
        self.show_sorting(order, descending)
        self.sortRequested.emit(order, descending)

    def _header_menu(self, where: QPoint) -> None:
        self.columns_menu().popup(self.view.horizontalHeader().mapToGlobal(where))

    def _columns_menu(self) -> None:
        button = self._columns_button
        self.columns_menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def columns_menu(self) -> QMenu:
        """A menu of columns to show and hide."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for i, column in enumerate(COLUMNS):
            action = QAction(QCoreApplication.translate("Columns", column.title), menu)
            action.setCheckable(True)
            action.setChecked(not self.view.isColumnHidden(i))
            action.setEnabled(i != CLAIM_COLUMN)
            action.toggled.connect(lambda on, i=i: self._show_column(i, on))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Reset columns"), self.reset_columns)
        return menu

    def _show_column(self, section: int, shown: bool) -> None:
        self.view.setColumnHidden(section, not shown)
        if shown and self.view.columnWidth(section) < COLUMNS[section].width:
            self.view.setColumnWidth(section, COLUMNS[section].width)
        self._fit_claim()

    def _body_menu(self, where: QPoint) -> None:
        self.menuRequested.emit(self.view.viewport().mapToGlobal(where))
