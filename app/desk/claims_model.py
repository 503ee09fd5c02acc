"""The claims table as Qt sees it: a compact array of ids and the few rows that were looked at, never a row per claim.

The model holds no ledger and asks nobody: a row that is missing is announced by ``rowsWanted`` and put in later.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Container, Iterable, Sequence
from datetime import datetime
from enum import IntEnum
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from app.desk.claims_editors import CLOSED
from app.desk.columns import COLUMNS, INDEX, Editor, plain_value
from app.desk.foreign import seen, tip
from app.desk.spoken import label
from app.model import ClaimRow, Value
from app.vocabulary import CAVEATS, STATES, VERDICTS, Term

Index = QModelIndex | QPersistentModelIndex
PAGE = 100
KEPT = 6_000
"""Rows kept in memory; a page is forgotten when newer ones fill this."""
MOMENTS = frozenset({"checked_at", "reviewed_at", "updated_at"})
FEW = 20
"""Look-ups in the array of ids that are cheaper one by one."""
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _FLAGS | Qt.ItemFlag.ItemIsEditable


class Role(IntEnum):
    """Our own item roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    CHANGED = Qt.ItemDataRole.UserRole + 2


class ClaimsModel(QAbstractTableModel):
    """Claims in the order the reader found them."""

    rowsWanted = Signal(object)
    """A list of ids whose rows are about to be shown."""
    editRequested = Signal(str, str, object, object)
    """uid, field, new value, the value it replaces."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: array[int] = array("q")
        self._rows: OrderedDict[int, ClaimRow] = OrderedDict()
        self._id_of: dict[str, int] = {}
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._missed: set[int] = set()
        self._changed: Container[str] = ()
        self._changed_words: Callable[[str], str] = str
        self._ask_soon = QTimer(self)
        self._ask_soon.setSingleShot(True)
        self._ask_soon.timeout.connect(self._ask)
        self._states: tuple[Term, ...] = STATES
        self._verdicts: tuple[Term, ...] = VERDICTS

    # -- what it is given --------------------------------------------------------------------------------------------

    def set_terms(self, states: tuple[Term, ...], verdicts: tuple[Term, ...]) -> None:
        """Labels of this ledger's states and verdicts."""
        self._states, self._verdicts = states, verdicts
        self._announce_all()

    def set_first_rows(self, rows: Sequence[ClaimRow]) -> None:
        """Show these rows now; the whole order follows with ``set_ids``."""
        self.beginResetModel()
        self._forget()
        self._ids = array("q", (row.id for row in rows))
        self._keep(rows)
        self.endResetModel()

    def set_ids(self, ids: array[int]) -> None:
        """The whole order. Rows that stay keep their selection: only what came or went is announced where possible."""
        start, old_end, new_end = _difference(self._ids, ids)
        if start == old_end == new_end:
            return
        if start == old_end:
            self.beginInsertRows(QModelIndex(), start, new_end - 1)
            self._ids = ids
            self.endInsertRows()
        elif start == new_end:
            self.beginRemoveRows(QModelIndex(), start, old_end - 1)
            self._ids = ids
            self.endRemoveRows()
        else:
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()
        self._asked.clear()

    def put_rows(self, rows: Sequence[ClaimRow]) -> None:
        """Rows that were wanted, or that changed."""
        self._keep(rows)
        self._asked.difference_update(row.id for row in rows)
        wanted = {row.id for row in rows}
        if not wanted or not self._ids:
            return
        places = list(self._places(wanted))
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), len(COLUMNS) - 1))

    def mark_stale(self) -> None:
        """Everything kept may be out of date: show it until newer rows arrive, and ask for those in view."""
        self._stale = set(self._rows)
        self._asked.clear()
        self._announce_all()

    def set_changed(self, uids: Container[str], words: Callable[[str], str]) -> None:
        """Claims that others changed; ``words`` says it of a uid: ``changed by Bea just now``."""
        self._changed, self._changed_words = uids, words
        self._announce_all()

    # -- look-ups ----------------------------------------------------------------------------------------------------

    def row(self, place: int) -> ClaimRow | None:
        """The row at this place if it is known yet."""
        if not 0 <= place < len(self._ids):
            return None
        return self._rows.get(self._ids[place])

    def row_of_id(self, claim_id: int) -> ClaimRow | None:
        """The row of the claim with this id if it is known."""
        return self._rows.get(claim_id)

    def id_at(self, place: int) -> int | None:
        """The id of the claim at this place."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def ids_at(self, places: Iterable[int]) -> list[int]:
        """The ids of the claims at these places."""
        return [self._ids[place] for place in places if 0 <= place < len(self._ids)]

    def place_of_id(self, claim_id: int) -> int | None:
        """Where the claim with this id stands, or None."""
        try:
            return self._ids.index(claim_id)
        except ValueError:
            return None

    def place_of(self, uid: str) -> int | None:
        """Where the claim with this uid stands, if its row has been seen."""
        claim_id = self._id_of.get(uid)
        return None if claim_id is None else self.place_of_id(claim_id)

    def places_of_ids(self, ids: Sequence[int]) -> list[int]:
        """Where these claims stand; those that are not listed are left out. Many are looked up in one go."""
        if len(ids) <= FEW:
            return [place for place in map(self.place_of_id, ids) if place is not None]
        wanted = set(ids)
        return [place for place, claim_id in enumerate(self._ids) if claim_id in wanted]

    def known_uids(self) -> tuple[str, ...]:
        """The claims whose rows are in memory."""
        return tuple(self._id_of)

    def known_rows(self) -> Iterable[ClaimRow]:
        """Every row in memory, in no order."""
        return self._rows.values()

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many claims are listed."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        """Titles of columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return QCoreApplication.translate("Columns", COLUMNS[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell. A row that is not here yet is empty, and asked for."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        claim_id = self._ids[index.row()]
        row = self._rows.get(claim_id)
        if row is None or claim_id in self._stale:
            self._miss(claim_id, index.row())
        if row is None:
            return None
        return self._answer(row, index.column(), role)

    def _answer(self, row: ClaimRow, place: int, role: int) -> object:
        column = COLUMNS[place]
        roles = Qt.ItemDataRole
        if role == Role.ROW:
            return row
        if role == Role.CHANGED:
            return row.uid in self._changed
        if role == roles.DisplayRole:
            return seen(self.text(row, column.key))
        if role == roles.EditRole:
            return plain_value(row, column)
        if role == roles.ToolTipRole:
            return self._tool_tip(row, column.key)
        return self._spoken(row, column.key) if role == roles.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be selected; those with an editor can be edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS if COLUMNS[index.column()].editor is Editor.NONE else _EDITABLE

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for an edit; the cell changes when the ledger says so."""
        row = self.row(index.row())
        column = COLUMNS[index.column()] if index.isValid() else None
        if row is None or column is None or column.editor is Editor.NONE or role != Qt.ItemDataRole.EditRole:
            return False
        base = plain_value(row, column)
        self.ask_edit(index, value, base)
        return False

    def ask_edit(self, index: Index, value: object, base: Value) -> None:
        """Ask for an edit of a cell that showed ``base`` when its editor was opened."""
        row, key = self.row(index.row()), COLUMNS[index.column()].key
        new: Value = value.strip() or None if isinstance(value, str) else value  # type: ignore[assignment]
        if row is not None and new != base and not (key == "claim" and not new):
            self.editRequested.emit(row.uid, key, new, base)

    # -- texts -------------------------------------------------------------------------------------------------------

    def text(self, row: ClaimRow, key: str) -> str:  # noqa: PLR0911 - one line a kind of column
        """What a cell says, in a person's words."""
        if key == "state":
            return label(self._states, row.state)
        if key == "verdict":
            return label(self._verdicts, row.verdict)
        if key == "caveat":
            return "" if row.caveat == "none_stated" else label(CAVEATS, row.caveat)
        if key in CLOSED:
            code = str(getattr(row, key))
            return "" if key == "source_kind" and code == "none" else label(CLOSED[key], code)
        if key == "worth":
            return f"{row.worth:.0%}"
        if key in {"priority", "evidence"}:
            return str(getattr(row, key) or "")
        if key == "flagged":
            return self.tr("Flagged") if row.flagged else ""
        return local_minute(str(getattr(row, key))) if key in MOMENTS else str(getattr(row, key))

    def _tool_tip(self, row: ClaimRow, key: str) -> str | None:
        said = self.tr("Flagged") if key == "number" and row.flagged else self.text(row, key)
        return tip("\n".join(part for part in (said, self._said_changed(row)) if part)) or None

    def _said_changed(self, row: ClaimRow) -> str:
        return self._changed_words(row.uid) if row.uid in self._changed else ""

    def _spoken(self, row: ClaimRow, key: str) -> str:
        title = QCoreApplication.translate("Columns", COLUMNS[INDEX[key]].title)
        said = seen(self.text(row, key)) or self.tr("none")
        if key == "number":
            said = self.tr("Claim {number}").format(number=row.number)
            said = self.tr("{claim}, flagged").format(claim=said) if row.flagged else said
        elif key != "claim":
            return f"{title}: {said}"
        changed = self._said_changed(row)
        return f"{said}, {changed}" if changed else said

    # -- keeping and asking ------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._rows.clear()
        self._id_of.clear()
        self._stale.clear()
        self._asked.clear()
        self._missed.clear()

    def _keep(self, rows: Iterable[ClaimRow]) -> None:
        for row in rows:
            self._rows[row.id] = row
            self._rows.move_to_end(row.id)
            self._id_of[row.uid] = row.id
            self._stale.discard(row.id)
        while len(self._rows) > KEPT:
            _, old = self._rows.popitem(last=False)
            self._id_of.pop(old.uid, None)

    def _miss(self, claim_id: int, place: int) -> None:
        if claim_id in self._asked:
            return
        start = place // PAGE * PAGE
        self._missed.add(start)
        if not self._ask_soon.isActive():
            self._ask_soon.start(0)

    def _ask(self) -> None:
        wanted: list[int] = []
        for start in sorted(self._missed):
            page = self._ids[start : start + PAGE]
            wanted += [i for i in page if (i not in self._rows or i in self._stale) and i not in self._asked]
        self._missed.clear()
        self._asked.update(wanted)
        if wanted:
            self.rowsWanted.emit(wanted)

    def _places(self, wanted: set[int]) -> Iterable[int]:
        """Places of a page's ids: they stand together, so search from the first one's place."""
        first = min((p for p in (self.place_of_id(i) for i in list(wanted)[:1]) if p is not None), default=None)
        if first is None:
            return [p for p in map(self.place_of_id, wanted) if p is not None]
        near = range(max(0, first - PAGE * 3), min(len(self._ids), first + PAGE * 3))
        return [place for place in near if self._ids[place] in wanted]

    def _announce_all(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(COLUMNS) - 1))


@lru_cache(maxsize=KEPT)
def local_minute(moment: str) -> str:
    """A UTC moment as the clock on the wall had it: ``2022-06-05 16:02``; what is none is shown as it is."""
    try:
        return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):
        return moment


def _difference(old: array[int], new: array[int]) -> tuple[int, int, int]:
    """First place that differs, and where the common tail begins in either; all by comparing blocks in C."""
    start = _common(old, new)
    rest = min(len(old), len(new)) - start
    tail = _common(old[len(old) - rest :][::-1], new[len(new) - rest :][::-1])
    return start, len(old) - tail, len(new) - tail


def _common(one: array[int], other: array[int]) -> int:
    """Length of the common beginning, by bisection over whole comparisons."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
