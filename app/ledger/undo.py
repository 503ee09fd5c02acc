"""Taking back a deed: its lines of history are turned round, newest first, where the ledger still holds what it set."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field

from app.ledger.columns import BY_NAME, Table
from app.ledger.connection import savepoint
from app.ledger.literals import read_row
from app.ledger.schema import as_text, row_pairs
from app.model import LedgerError, Value


@dataclass(slots=True)
class Taken:
    """What an undo touched, and what it left, in plain sentences."""

    tables: set[str] = field(default_factory=set)
    claims: dict[str, None] = field(default_factory=dict)
    articles: dict[str, None] = field(default_factory=dict)
    skipped: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Turn:
    """One row's part of a deed: an insert, a delete, a replace, or the first and last value of each field updated."""

    table: Table
    uid: str
    claim: str | None
    op: str
    old: str | None = None
    new: str | None = None
    fields: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)


def take_back(db: sqlite3.Connection, deed: str) -> Taken:
    """Turn the deed's changes round inside the transaction that is open. LedgerError when it is not known."""
    lines = db.execute(
        "SELECT tbl,uid,claim,op,field,old,new FROM history WHERE deed=? ORDER BY seq DESC", [deed]
    ).fetchall()
    if not lines:
        raise LedgerError("There is nothing to take back: the ledger does not know this change.")
    taken = Taken()
    pending = _turns(lines)
    while pending:
        refused = [(turn, why) for turn in pending if (why := _try(db, turn, taken))]
        if len(refused) == len(pending):
            taken.skipped += [f"The {_says(turn)} stays as it is: {why}." for turn, why in refused]
            break
        pending = [turn for turn, _ in refused]  # what stood in their way may be gone now
    return taken


def _try(db: sqlite3.Connection, turn: _Turn, taken: Taken) -> str:
    """Turn one row round; returns the rule that refuses it, if one does."""
    turns = {"insert": _remove, "delete": _bring_back, "replace": _put_back, "update": _restore}
    try:
        with savepoint(db):
            turns[turn.op](db, turn, taken)
    except sqlite3.IntegrityError as error:
        return str(error)
    return ""


def _turns(lines: list[tuple]) -> list[_Turn]:  # type: ignore[type-arg]
    """The updates of one row become one turn, so that a row is never contradictory half-way."""
    turns: list[_Turn] = []
    updating: dict[tuple[str, str], _Turn] = {}
    for tbl, uid, claim, op, name, old, new in lines:  # newest first
        key = (tbl, uid)
        if op != "update":
            updating.pop(key, None)
            turns.append(_Turn(BY_NAME[tbl], uid, claim, op, old, new))
            continue
        turn = updating.get(key)
        if turn is None:
            turn = updating[key] = _Turn(BY_NAME[tbl], uid, claim, op)
            turns.append(turn)
        turn.fields[name] = (old, turn.fields[name][1] if name in turn.fields else new)
    return turns


def _touched(turn: _Turn, taken: Taken) -> None:
    taken.tables.add(turn.table.name)
    if turn.claim:
        taken.claims[turn.claim] = None
    if turn.table.name == "article":
        taken.articles[turn.uid] = None
    if turn.table.name == "cleared":
        taken.articles[str(read_row(turn.new or turn.old or "").get("article"))] = None


def _says(turn: _Turn) -> str:
    return f"{turn.table.name} {turn.uid}"


def _remove(db: sqlite3.Connection, turn: _Turn, taken: Taken) -> None:
    name, table = turn.table.name, turn.table
    now = db.execute(
        f"SELECT {row_pairs(table, 'k', heavy=False)} FROM {name} k WHERE {turn.table.condition}",
        turn.table.key_values(turn.uid),
    ).fetchone()
    if now is None:
        return
    if now[0] != turn.new:
        taken.skipped.append(f"The {_says(turn)} was changed since, so it stays.")
        return
    if name == "claim" and _has_parts(db, turn.uid):
        taken.skipped.append(f"The {_says(turn)} has been added to since, so it stays.")
        return
    if name == "article" and db.execute("SELECT 1 FROM claim WHERE article=?", [turn.uid]).fetchone():
        taken.skipped.append(f"The {_says(turn)} still has claims, so it stays.")
        return
    db.execute(f"DELETE FROM {name} WHERE {turn.table.condition}", turn.table.key_values(turn.uid))
    _touched(turn, taken)


def _has_parts(db: sqlite3.Connection, claim: str) -> bool:
    return any(
        db.execute(f"SELECT 1 FROM {part} WHERE claim=? LIMIT 1", [claim]).fetchone()
        for part in ("figure", "hop", "evidence", "contact", "claim_tag", "link")
    )


def _bring_back(db: sqlite3.Connection, turn: _Turn, taken: Taken) -> None:
    if db.execute(
        f"SELECT 1 FROM {turn.table.name} WHERE {turn.table.condition}", turn.table.key_values(turn.uid)
    ).fetchone():
        taken.skipped.append(f"The {_says(turn)} is there again already.")
        return
    row = _known(turn, read_row(turn.old or ""))
    if "id" in row and db.execute(f"SELECT 1 FROM {turn.table.name} WHERE id=?", [row["id"]]).fetchone():
        del row["id"]
    db.execute(f"INSERT INTO {turn.table.name}({','.join(row)}) VALUES({','.join('?' * len(row))})", list(row.values()))
    _touched(turn, taken)


def _put_back(db: sqlite3.Connection, turn: _Turn, taken: Taken) -> None:
    before, after = _known(turn, read_row(turn.old or "")), _known(turn, read_row(turn.new or ""))
    changes = _Turn(turn.table, turn.uid, turn.claim, "update")
    for column in turn.table.fields:
        old, new = before.get(column.name), after.get(column.name)
        if old != new:
            changes.fields[column.name] = (None if old is None else str(old), None if new is None else str(new))
    if changes.fields:
        _restore(db, changes, taken)


def _known(turn: _Turn, row: dict[str, Value]) -> dict[str, Value]:
    names = {c.name for c in turn.table.logged}
    return {name: value for name, value in row.items() if name in names}


def _restore(db: sqlite3.Connection, turn: _Turn, taken: Taken) -> None:
    table = turn.table
    wanted = {n: pair for n, pair in turn.fields.items() if any(c.name == n for c in table.fields)}
    shown = ",".join(as_text(table.column(n), "k") for n in wanted)
    now = db.execute(
        f"SELECT {shown} FROM {table.name} k WHERE {turn.table.condition}", turn.table.key_values(turn.uid)
    ).fetchone()
    if now is None:
        taken.skipped.append(f"The {_says(turn)} is gone.")
        return
    values: dict[str, Value] = {}
    for (name, (old, new)), current in zip(wanted.items(), now, strict=True):
        if current == new:
            values[name] = old
        elif current != old:
            taken.skipped.append(f"{name} of the {_says(turn)} was changed since, so it stays.")
    values = {n: v for n, v in values.items() if v != wanted[n][1]}
    if not values:
        return
    sets = ",".join(f"{n}=?" for n in values)
    db.execute(
        f"UPDATE {table.name} SET {sets} WHERE {turn.table.condition}",
        [*values.values(), *turn.table.key_values(turn.uid)],
    )
    _touched(turn, taken)
