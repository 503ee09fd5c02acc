"""Another copy of the same ledger comes back: field by field against the history both share.

What only one side changed is taken over; where both changed the same field differently it is a clash, and ours stays
unless a person chooses theirs. Nothing is decided by clocks.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.ledger.columns import BY_NAME, PARTS, TABLES, Table
from app.ledger.literals import read_row
from app.ledger.schema import as_text
from app.model import LedgerError, Value

GONE = "deleted here"
Key = tuple[str, str, str]
"""Table, uid in history, and field; ``*`` is the whole row."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that theirs would change here. Values are as history writes them; None is empty or gone."""

    key: Key
    claim: str | None
    base: str | None
    ours: str | None
    theirs: str | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What a merge would take over, in an order in which it can be written, and what clashes."""

    taken: tuple[Difference, ...]
    clashes: tuple[Difference, ...]


@dataclass(slots=True)
class _Side:
    """What one copy did to one row since the histories parted."""

    claim: str | None
    op: str = "update"
    row: str | None = None
    gone: str | None = None
    fields: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)


def plan(db: sqlite3.Connection, other: sqlite3.Connection) -> Plan:
    """Compare two copies of one ledger. LedgerError when they are not copies of the same one."""
    file_id = "SELECT value FROM meta WHERE key='file_id'"
    if db.execute(file_id).fetchone()[0] != other.execute(file_id).fetchone()[0]:
        raise LedgerError("The other file is not a copy of this ledger, so there is nothing to merge.")
    parted = _parted(db, other)
    ours, theirs = _since(db, parted), _since(other, parted)
    taken: list[Difference] = []
    clashes: list[Difference] = []
    gone = _gone_here(db, other, theirs.values())
    for claim in gone:
        clashes.append(Difference(("claim", claim, "*"), claim, GONE, None, "changed there"))
    for key, side in theirs.items():
        if side.claim in gone or key[1] in gone:
            continue
        for difference, clash in _compare(db, key, side, ours.get(key), ours):
            (clashes if clash else taken).append(difference)
    places = {table.name: place for place, table in enumerate(TABLES)}
    taken.sort(key=lambda d: (d.theirs is None and d.key[2] == "*", places[d.key[0]]))
    return Plan(tuple(taken), tuple(clashes))


def _gone_here(db: sqlite3.Connection, other: sqlite3.Connection, theirs: Iterable[_Side]) -> list[str]:
    """Claims deleted here (or whose article was), on which the other side went on working."""
    found = []
    for claim in dict.fromkeys(side.claim for side in theirs if side.claim):
        row = other.execute("SELECT article FROM claim WHERE uid=?", [claim]).fetchone()
        if row is None or db.execute("SELECT 1 FROM claim WHERE uid=?", [claim]).fetchone():
            continue
        known = db.execute("SELECT 1 FROM history WHERE tbl='claim' AND uid=?", [claim]).fetchone()
        article = db.execute("SELECT 1 FROM history WHERE tbl='article' AND uid=? AND op='delete'", [row[0]]).fetchone()
        if known or article:
            found.append(claim)
    return found


def _parted(db: sqlite3.Connection, other: sqlite3.Connection) -> int:
    """The last line of history that both copies have; found by halving, because histories only grow."""
    eid = "SELECT eid FROM history WHERE seq<=? ORDER BY seq DESC LIMIT 1"
    low, high = 0, min(c.execute("SELECT coalesce(max(seq),0) FROM history").fetchone()[0] for c in (db, other))
    while low < high:
        middle = (low + high + 1) // 2
        if db.execute(eid, [middle]).fetchone()[0] == other.execute(eid, [middle]).fetchone()[0]:
            low = middle
        else:
            high = middle - 1
    return int(low)


def _since(db: sqlite3.Connection, seq: int) -> dict[tuple[str, str], _Side]:
    sides: dict[tuple[str, str], _Side] = {}
    lines = db.execute("SELECT tbl,uid,claim,op,field,old,new FROM history WHERE seq>? ORDER BY seq", [seq])
    for table, uid, claim, op, name, old, new in lines:
        side = sides.setdefault((table, uid), _Side(claim))
        if op == "update":
            first = side.fields[name][0] if name in side.fields else old
            side.fields[name] = (first, new)
        elif op == "delete":
            side.gone = side.gone or old
            side.op = "nothing" if side.op == "insert" else "delete"
        else:
            side.op, side.row = ("replace", new) if op == "replace" or side.op == "delete" else ("insert", new)
            side.gone = side.gone or old
    return {key: side for key, side in sides.items() if side.op != "nothing"}


def _compare(
    db: sqlite3.Connection,
    key: tuple[str, str],
    side: _Side,
    ours: _Side | None,
    all_ours: Mapping[tuple[str, str], _Side],
) -> Iterable[tuple[Difference, bool]]:
    table, uid = key
    held = current(db, BY_NAME[table], uid)
    if side.op == "insert":
        row = _texts(_merged(read_row(side.row or ""), side))
        if held is None:
            yield Difference((table, uid, "*"), side.claim, None, None, side.row), False
        else:
            yield from _fields(table, uid, side.claim, {n: (None, v) for n, v in row.items()}, held)
        return
    if side.op == "delete":
        if held is not None:
            touched = ours is not None or any(s.claim == uid for s in all_ours.values())
            yield Difference((table, uid, "*"), side.claim, side.gone, side.gone, None), touched
        return
    if held is None:
        for name, (old, new) in side.fields.items():
            yield Difference((table, uid, name), side.claim, old, None, new), True
        return
    fields = dict(side.fields)
    if side.op == "replace":
        before, after = _texts(read_row(side.gone or "")), _texts(_merged(read_row(side.row or ""), side))
        names = {c.name for c in BY_NAME[table].fields}
        fields = {n: (before.get(n), after.get(n)) for n in names if before.get(n) != after.get(n)}
    yield from _fields(table, uid, side.claim, fields, held)


def _fields(
    table: str,
    uid: str,
    claim: str | None,
    fields: Mapping[str, tuple[str | None, str | None]],
    held: Mapping[str, str | None],
) -> Iterable[tuple[Difference, bool]]:
    editable = {c.name for c in BY_NAME[table].fields}
    for name, (base, theirs) in fields.items():
        ours = held.get(name)
        if name in editable and theirs not in (ours, base):
            yield Difference((table, uid, name), claim, base, ours, theirs), ours != base


def _merged(row: dict[str, Value], side: _Side) -> dict[str, Value]:
    return {**row, **{name: new for name, (_, new) in side.fields.items()}}


def _texts(row: Mapping[str, Value]) -> dict[str, str | None]:
    return {name: None if value is None else str(value) for name, value in row.items()}


def current(db: sqlite3.Connection, table: Table, uid: str) -> dict[str, str | None] | None:
    """The fields of a row as history would write them, or None where there is no such row."""
    names = [c.name for c in table.fields]
    shown = ",".join(["1", *(as_text(c, "k") for c in table.fields)])
    row = db.execute(f"SELECT {shown} FROM {table.name} k WHERE {table.condition}", table.key_values(uid)).fetchone()
    return None if row is None else dict(zip(names, row[1:], strict=True))


def apply(db: sqlite3.Connection, other: sqlite3.Connection, differences: Iterable[Difference]) -> None:
    """Write differences inside the transaction that is open; the fields of one row in one statement."""
    updates: dict[tuple[str, str], dict[str, str | None]] = {}
    for difference in differences:
        table, uid, name = difference.key
        if name != "*":
            updates.setdefault((table, uid), {})[name] = difference.theirs
        elif difference.base == GONE:
            _bring_back(db, other, uid)
        elif difference.theirs is None:
            db.execute(f"DELETE FROM {table} WHERE {BY_NAME[table].condition}", BY_NAME[table].key_values(uid))
        else:
            _copy(db, other, BY_NAME[table], uid)
    for (table, uid), fields in updates.items():
        sets = ",".join(f"{name}=?" for name in fields)
        db.execute(
            f"UPDATE {table} SET {sets} WHERE {BY_NAME[table].condition}",
            [*fields.values(), *BY_NAME[table].key_values(uid)],
        )


def _bring_back(db: sqlite3.Connection, other: sqlite3.Connection, claim: str) -> None:
    """A claim deleted here returns as the other side has it: with its parts, and its article if need be."""
    article = other.execute("SELECT article FROM claim WHERE uid=?", [claim]).fetchone()[0]
    if not db.execute("SELECT 1 FROM article WHERE uid=?", [article]).fetchone():
        _copy(db, other, BY_NAME["article"], article)
    _copy(db, other, BY_NAME["claim"], claim)
    for part in PARTS:
        uid = part.uid.format(row="k")
        for (key,) in other.execute(f"SELECT {uid} FROM {part.name} k WHERE claim=?", [claim]).fetchall():
            _copy(db, other, part, key)


def _copy(db: sqlite3.Connection, other: sqlite3.Connection, table: Table, uid: str) -> None:
    names = [c.name for c in table.logged if c.name != "id"]
    select = f"SELECT {','.join(names)} FROM {table.name} WHERE {table.condition}"
    row = other.execute(select, table.key_values(uid)).fetchone()
    marks = ",".join("?" * len(names))
    db.execute(f"INSERT INTO {table.name}({','.join(names)}) VALUES({marks})", list(row))
