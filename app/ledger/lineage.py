"""What two copies of one ledger did since their histories parted, and what both of them know already.

A line that a merge wrote names in ``origin`` the lines over there that it took over; a line that an undo wrote names
the deed it took back (``undo:DEED``). So copies that were merged before, one way or the other, are compared with what
they last had in common, row by row, and not with what they were years ago.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.ledger.columns import BY_NAME, Table
from app.ledger.literals import read_row
from app.ledger.schema import LATER
from app.model import LedgerError, Value

Row = Mapping[str, Value]
"""The fields of a row, by column."""
RowKey = tuple[str, str]
"""Table, and uid in history."""
UNDO = "undo:"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a history, as far as a merge reads it."""

    eid: str
    at: str
    table: str
    uid: str
    claim: str | None
    field: str
    old: str | None
    new: str | None
    name: str | None
    via: str
    reason: str | None
    origin: str | None
    deed: str | None

    @property
    def key(self) -> RowKey:
        """The row it is about."""
        return self.table, self.uid

    @property
    def ids(self) -> tuple[str, ...]:
        """The lines it stands for: those it was taken over from, else itself."""
        if self.origin and not self.origin.startswith(UNDO):
            return tuple(self.origin.split())
        return (self.eid,)


@dataclass(slots=True)
class Side:
    """What one copy wrote since the histories parted; ``standing`` leaves out what was taken back again."""

    lines: dict[RowKey, list[Line]] = field(default_factory=dict)
    standing: dict[RowKey, list[Line]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    """Ids of the lines that stand, here and where they came from."""


def parted(db: sqlite3.Connection, other: sqlite3.Connection) -> int:
    """The last line of history that both copies have; found by halving, because histories only grow.

    LedgerError when they are not copies of one ledger.
    """
    file_id = "SELECT coalesce(max(value),'') FROM meta WHERE key='file_id'"
    if db.execute(file_id).fetchone()[0] != other.execute(file_id).fetchone()[0]:
        raise LedgerError("The other file is not a copy of this ledger, so there is nothing to merge.")
    low, high = 0, min(c.execute("SELECT coalesce(max(seq),0) FROM history").fetchone()[0] for c in (db, other))
    while low < high:
        middle = (low + high + 1) // 2
        if _newest(db, middle) == _newest(other, middle):
            low = middle
        else:
            high = middle - 1
    if low == 0:
        raise LedgerError("The other file calls itself a copy of this ledger, but their histories share nothing.")
    return int(low)


def _newest(db: sqlite3.Connection, upto: int) -> str | None:
    row = db.execute("SELECT eid FROM history WHERE seq<=? ORDER BY seq DESC LIMIT 1", [upto]).fetchone()
    return None if row is None else str(row[0])


def since(db: sqlite3.Connection, seq: int) -> Side:
    """What a copy wrote after this line of its history."""
    lines = [
        Line(*row)
        for row in db.execute(
            "SELECT eid,at,tbl,uid,claim,field,old,new,name,via,reason,origin,deed FROM history"
            " WHERE seq>? ORDER BY seq",
            [seq],
        ).fetchall()
    ]
    side = Side(_by_row(lines), _by_row(_standing(lines)))
    for kept in side.standing.values():
        for line in kept:
            side.known.update(line.ids)
    return side


def _by_row(lines: Iterable[Line]) -> dict[RowKey, list[Line]]:
    found: dict[RowKey, list[Line]] = {}
    for line in lines:
        found.setdefault(line.key, []).append(line)
    return found


def _standing(lines: Sequence[Line]) -> list[Line]:
    """The lines without those that were taken back, and without their taking back."""
    undoing: dict[tuple[str | None, RowKey, str], str] = {}
    dropped: set[str] = set()
    for line in reversed(lines):
        undone_by = undoing.get((line.deed, line.key, line.field))
        if undone_by is not None:
            dropped |= {line.eid, undone_by}
        elif line.origin and line.origin.startswith(UNDO):
            undoing[line.origin.removeprefix(UNDO), line.key, line.field] = line.eid
    return [line for line in lines if line.eid not in dropped]


def row_before(table: Table, row: Row | None, lines: Sequence[Line]) -> Row | None:
    """The row as it was before these lines (oldest first) were written; ``row`` is how they left it."""
    for line in reversed(lines):
        row = _with(table, row, line.field, line.old)
    return row


def row_after(table: Table, row: Row | None, lines: Iterable[Line]) -> Row | None:
    """The row as these lines leave it."""
    for line in lines:
        row = _with(table, row, line.field, line.new)
    return row


def _with(table: Table, row: Row | None, name: str, value: str | None) -> Row | None:
    if name != "*":
        return None if row is None else {**row, name: typed(table, name, value)}
    if value is None:
        return None
    read = read_row(value)
    return {column.name: typed(table, column.name, read.get(column.name)) for column in table.fields}


def typed(table: Table, name: str, value: Value) -> Value:
    """A value of the history, which keeps text, as the column holds it."""
    if value is None or not any(column.name == name for column in table.columns):
        return value
    kind = table.column(name).type
    try:
        return int(value) if kind == "INTEGER" else float(value) if kind == "REAL" else str(value)
    except ValueError:
        return value


def current(db: sqlite3.Connection, table: Table, uid: str) -> Row | None:
    """The fields of a row as they are, or None where there is no such row."""
    if not has(db, table):
        return None
    names = [column.name for column in table.fields]
    shown = ",".join(["1", *names])
    row = db.execute(f"SELECT {shown} FROM {table.name} WHERE {table.condition}", table.key_values(uid)).fetchone()
    return None if row is None else dict(zip(names, tuple(row)[1:], strict=True))


def has(db: sqlite3.Connection, table: Table) -> bool:
    """A copy that an older version made has not every table."""
    if table.name not in LATER:
        return True
    return bool(db.execute("SELECT 1 FROM sqlite_master WHERE type='table' AND name=?", [table.name]).fetchone())


def common(side: Side, other: Side, key: RowKey, fork: Row | None) -> Row | None:
    """The row as both copies last knew it: as it was when they parted, with every line of ours that theirs knows."""
    shared = [line for line in side.standing.get(key, ()) if not other.known.isdisjoint(line.ids)]
    return row_after(BY_NAME[key[0]], fork, shared)
