"""The claims table with its header bar and the filters in force: what is listed, what is current, what is selected."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.desk.claims_columns import ClaimsColumns
from app.desk.claims_delegate import CLAIM_COLUMN, ClaimsDelegate
from app.desk.claims_header import TableHeader
from app.desk.claims_model import ClaimsModel
from app.desk.claims_view import ClaimsHeader, ClaimsView
from app.desk.columns import COLUMNS
from app.desk.filter_chips import FilterChips
from app.desk.theme import Theme
from app.model import ClaimRow, Progress
from app.vocabulary import Term

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
    namesWanted = Signal(str, str)
    """A field of the search language and the beginning of a value: what completes it is wanted for ``show_names``."""
    listed = Signal()
    """The whole order is shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = ClaimsModel(self)
        self.view = ClaimsView()
        self.delegate = ClaimsDelegate(theme, self.view)
        self.header = TableHeader(theme)
        self.chips = FilterChips(theme)
        self.columns = ClaimsColumns(self.view, self)
        self._nothing = QLabel()
        self._pages = QStackedWidget()
        self._painted = False
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
        self.columns.start()
        self.view.setAccessibleName(self.tr("Claims"))
        header = self.view.horizontalHeader()
        if isinstance(header, ClaimsHeader):
            header.theme = self._theme
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("role", "muted")

    def _content(self) -> None:
        self.columns.reset()
        self.show_progress(Progress(0, 0, 0, 0))

    def _assemble(self) -> None:
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
        column.addWidget(self.chips)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.columns.sortRequested.connect(self.sortRequested)
        self.header.columnsWanted.connect(lambda where: self.columns.menu().popup(where))
        self.header.worthChanged.connect(self.worthChanged)
        self.model.rowsWanted.connect(self.rowsWanted)
        self.model.editRequested.connect(self.editRequested)
        self.model.dataChanged.connect(self._restore_wanted)
        self.view.selectionModel().currentRowChanged.connect(self._current_row_changed)
        self.view.customContextMenuRequested.connect(self._body_menu)
        self.view.painted.connect(self._say_painted)
        self.view.resized.connect(self.columns.fit)
        self.delegate.namesWanted.connect(self.namesWanted)
        self.delegate.closeEditor.connect(lambda: QTimer.singleShot(0, self._take_late))
        self._theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(self.delegate.row_height)
        self.view.verticalScrollBar().setSingleStep(self.delegate.row_height)
        self.columns.fit()
        self.view.viewport().update()

    # -- what it is given --------------------------------------------------------------------------------------------

    def set_terms(self, states: tuple[Term, ...], verdicts: tuple[Term, ...]) -> None:
        """Labels of this ledger."""
        self.model.set_terms(states, verdicts)
        self.delegate.set_terms(states, verdicts)
        self.columns.set_chips({"state": self.delegate.widest(states), "verdict": self.delegate.widest(verdicts)})

    def show_names(self, field: str, begins: str, names: Sequence[str]) -> None:
        """What the editor of a cell completes from."""
        self.delegate.editors.offer(field, begins, names)

    def show_progress(self, progress: Progress, whole: int | None = None) -> None:
        """The progress line; ``whole`` is how many claims there are without search and filters."""
        self.header.show_progress(progress, whole)
        self.header.clear.setVisible(self.header.narrowed and self.chips.isHidden())

    def show_nothing(self, sentence: str) -> None:
        """Say in place of an empty table why it is empty; an empty sentence shows the table."""
        self._nothing.setText(sentence)
        self._pages.setCurrentIndex(1 if sentence else 0)

    def show_sorting(self, order: str, descending: bool) -> None:
        """The arrow in the header."""
        self.columns.show_sorting(order, descending=descending)

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

    def _selected_places(self) -> list[int]:
        chosen = self.view.selectionModel().selection()
        ranges = (chosen.at(i) for i in range(chosen.count()))
        return sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})

    def _current_row_changed(self, current: QModelIndex) -> None:
        row = self.model.row(current.row()) if current.isValid() else None
        self._wanted = self.model.id_at(current.row()) if current.isValid() and row is None else None
        if row is not None or not current.isValid():
            self.currentChanged.emit(row.uid if row else "")

    @property
    def waiting(self) -> bool:
        """Whether the current claim's row has not come yet."""
        return self._wanted is not None

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

    # -- the header and the columns ----------------------------------------------------------------------------------

    @property
    def worth(self) -> float:
        """The smallest worth that is listed."""
        return self.header.worth

    def set_worth(self, worth: float) -> None:
        """Move the slider without saying so."""
        self.header.set_worth(worth)

    def set_compact(self, compact: bool) -> None:
        """One-line rows instead of two-line ones."""
        self.delegate.compact = compact
        self._restyle()

    def _first_shown(self) -> int:
        index = self.view.currentIndex()
        if index.isValid() and not self.view.isColumnHidden(index.column()):
            return index.column()
        return CLAIM_COLUMN

    def changeEvent(self, event: QEvent) -> None:
        """A new font makes rows of another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._restyle()

    def _body_menu(self, where: QPoint) -> None:
        self.menuRequested.emit(self.view.viewport().mapToGlobal(where))
