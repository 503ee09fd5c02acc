"""Is a file's schema ours? Compared object by object before anything of it runs, and put right on consent.

Editors may add tables, views, indexes and columns of their own. What must be ours are the triggers, which check and
log every edit, and the columns they speak of.
"""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass

from app.ledger import schema
from app.ledger.columns import TABLES
from app.model import LedgerError

_CHECK = re.compile(r"\bCHECK\s*\(", re.IGNORECASE)
_GUARDED = tuple(table.name for table in TABLES) + schema.PLAIN_TABLES


@dataclass(frozen=True, slots=True)
class Difference:
    """One object that is not as it should be. ``weight`` is ``tables`` (beyond repair), ``rules``, or ``comfort``."""

    weight: str
    name: str
    sentence: str
    foreign: bool = False
    """Not ours at all, rather than missing or altered."""


def differences(db: sqlite3.Connection) -> list[Difference]:
    """What is missing, altered or foreign, gravest first. Reads the schema only; nothing of the file runs."""
    there = {row[1]: row for row in db.execute("SELECT type,name,tbl_name,sql FROM sqlite_master").fetchall()}
    found = []
    ours = schema.objects()
    for name, statement in ours.items():
        kind = statement.split(" ", 2)[1].lower()
        fate = "is missing" if name not in there else "was altered"
        if name in there and (there[name][0], there[name][3]) == (kind, statement):
            continue
        if kind == "table" and name in there and _is_plain_table(there[name]):
            found += [Difference("tables", name, words) for words in _columns(db, name, statement)]
        else:
            weight = {"table": "tables", "trigger": "rules"}.get(kind, "comfort")
            found.append(Difference(weight, name, f"the {kind} “{name}” {fate}"))
    found += [
        Difference("rules", name, f"the {kind} “{name}” on {table} is not Tickmark's", foreign=True)
        for kind, name, table, _ in there.values()
        if name not in ours and table in _GUARDED and (kind == "trigger" or (kind == "index" and _computes(db, name)))
    ]
    return sorted(found, key=lambda d: ("tables", "rules", "comfort").index(d.weight))


def misfits(db: sqlite3.Connection) -> list[Difference]:
    """``differences`` that matter in a file of this version: another version's rules and views are its own affair."""
    version = db.execute("PRAGMA user_version").fetchone()[0]
    found = differences(db)
    if version == schema.VERSION:
        return found
    return [d for d in found if d.weight == "tables" or (d.foreign and version < schema.VERSION)]


def _is_plain_table(entry: tuple[str, str, str, str | None]) -> bool:
    """Neither a view nor a virtual table by one of our names: to ask for the columns of those runs foreign code."""
    kind, _, _, sql = entry
    return kind == "table" and not re.match(r"\s*CREATE\s+VIRTUAL\b", sql or "", re.IGNORECASE)


def _computes(db: sqlite3.Connection, index: str) -> bool:
    """Whether an index holds an expression or a condition: it would run at every one of our writes."""
    partial = db.execute("SELECT sql LIKE '%WHERE%' FROM sqlite_master WHERE name=? AND sql IS NOT NULL", [index])
    if any(row[0] for row in partial.fetchall()):
        return True
    return bool(db.execute("SELECT 1 FROM pragma_index_info(?) WHERE cid=-2", [index]).fetchone())


def _columns(db: sqlite3.Connection, name: str, statement: str) -> list[str]:
    """A table written differently serves as well while it is STRICT and its columns are the same; more are welcome."""
    fresh = sqlite3.connect(":memory:")
    try:
        fresh.execute(statement)
        wanted = _shape(fresh, name)
        unique = _unique(fresh, name)
    finally:
        fresh.close()
    held = _shape(db, name)
    found = [
        f"the column “{column}” of {name} {'was altered' if column in held else 'is missing'}"
        for column, shape in wanted.items()
        if held.get(column) != shape
    ]
    sql = db.execute("SELECT sql FROM sqlite_master WHERE type='table' AND name=?", [name]).fetchone()[0]
    if not re.search(r"\)\s*STRICT\s*\Z", sql, re.IGNORECASE):
        found.append(f"the table “{name}” is not STRICT any more")
    if not unique <= _unique(db, name):
        found.append(f"the table “{name}” lost a UNIQUE")
    if len(_CHECK.findall(sql)) > len(_CHECK.findall(statement)):
        found.append(f"the table “{name}” has a CHECK that is not Tickmark's")
    if db.execute("SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden>0", [name]).fetchone():
        found.append(f"the table “{name}” has a computed column")
    return found


def _shape(db: sqlite3.Connection, name: str) -> dict[str, tuple[object, ...]]:
    rows = db.execute('SELECT name,upper(type),"notnull",dflt_value,pk FROM pragma_table_info(?)', [name]).fetchall()
    return {row[0]: tuple(row[1:]) for row in rows}


def _unique(db: sqlite3.Connection, name: str) -> set[tuple[str, ...]]:
    indexes = db.execute('SELECT name FROM pragma_index_list(?) WHERE "unique"', [name]).fetchall()
    return {
        tuple(row[0] for row in db.execute("SELECT name FROM pragma_index_info(?) ORDER BY seqno", [index]).fetchall())
        for (index,) in indexes
    }


def repair(db: sqlite3.Connection) -> list[str]:
    """Put back every trigger, view and index, in one transaction; foreign triggers go. Returns what was done.

    Raises LedgerError where a table itself was altered: that is for a backup, or for importing a copy.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        done = renew(db)
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise
    return done


def renew(db: sqlite3.Connection) -> list[str]:
    """``repair`` inside the transaction that is open."""
    found = differences(db)
    beyond = [d for d in found if d.weight == "tables"]
    if beyond:
        raise LedgerError(f"This cannot be repaired ({beyond[0].sentence}): restore a backup.")
    ours = schema.objects()
    kinds = dict(db.execute("SELECT name,type FROM sqlite_master WHERE type<>'table'").fetchall())
    for difference in found:
        name = difference.name
        if name in kinds:
            db.execute(f'DROP {kinds[name].upper()} "{name.replace(chr(34), chr(34) * 2)}"')
        if name in ours:
            db.execute(ours[name])
    return [difference.sentence for difference in found]
