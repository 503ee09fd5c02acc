"""Is a file's schema ours? Compared object by object before anything of it runs, and put right on consent.

Editors may add tables, views, indexes and columns of their own. What must be ours are the triggers, which check and
log every edit, and the columns they speak of.
"""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass

from app.errors import LedgerError
from app.ledger import schema
from app.ledger.columns import TABLES

_NOT_SQL = re.compile(
    r"--[^\n]*|/\*.*?(?:\*/|\Z)|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\[[^\]]*\]", re.DOTALL
)
"""Comments, texts and quoted names, in which a word means nothing."""
_WORDS = {"CHECK": "CHECK", "COLLATE": "COLLATE", "ON CONFLICT": r"ON\s+CONFLICT"}
"""What would change the meaning of our own writes, if a table said it more often than ours does."""
_LITERAL = re.compile(r"[-+]?[\d.]+(?:e[-+]?\d+)?|'(?:[^']|'')*'|NULL|TRUE|FALSE|CURRENT_\w+", re.IGNORECASE)
_COLLATIONS = frozenset({"BINARY", "NOCASE", "RTRIM"})
_GUARDED = frozenset(table.name for table in TABLES) | frozenset(schema.PLAIN_TABLES)


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
    entries = db.execute("SELECT type,name,tbl_name,sql FROM sqlite_master").fetchall()
    there = {(kind, name): sql for kind, name, _, sql in entries}  # a trigger may be called like a table
    names = {name for kind, name, *_ in entries if kind != "trigger"}
    found = []
    ours = {(statement.split(" ", 2)[1].lower(), name): statement for name, statement in schema.objects().items()}
    for (kind, name), statement in ours.items():
        sql = there.get((kind, name))
        if sql == statement:
            continue
        if kind == "table" and sql is not None and is_table(sql):
            found += [Difference("tables", name, words) for words in _columns(db, name, sql, statement)]
            continue
        fate = "was altered" if sql is not None or (kind != "trigger" and name in names) else "is missing"
        found.append(Difference(_weight(kind, altered=sql is not None), name, f"the {kind} “{name}” {fate}"))
    for kind, name, table, sql in entries:
        weight = "rules" if kind == "trigger" else _meddles(db, name, sql) if kind == "index" and sql else ""
        if weight and (kind, name) not in ours and str(table).lower() in _GUARDED:
            foreign = not schema.RETIRED.fullmatch(name)
            found.append(Difference(weight, name, f"the {kind} “{name}” on {table} is not Tickmark's", foreign=foreign))
    return sorted(found, key=lambda d: ("tables", "rules", "comfort").index(d.weight))


def misfits(db: sqlite3.Connection) -> list[Difference]:
    """``differences`` that matter in a file of this version: another version's rules and views are its own affair."""
    version = db.execute("PRAGMA user_version").fetchone()[0]
    found = differences(db)
    if version == schema.VERSION:
        return found
    held = {row[0] for row in db.execute("SELECT name FROM sqlite_master").fetchall()}
    yet_to_come = {name for name, since in schema.LATER.items() if since > version and name not in held}
    return [
        d
        for d in found
        if d.name not in yet_to_come and (d.weight == "tables" or (d.foreign and version < schema.VERSION))
    ]


def _weight(kind: str, *, altered: bool) -> str:
    """A missing index makes the ledger slow; one altered may hold a condition that our writes would run."""
    if kind == "index":
        return "rules" if altered else "comfort"
    return {"table": "tables", "trigger": "rules"}.get(kind, "comfort")


def bare(sql: str | None) -> str:
    """A statement without comments, texts and quoted names."""
    return _NOT_SQL.sub(" ", sql or "")


def is_table(sql: str | None) -> bool:
    """Neither a view nor a virtual table by one of our names: to ask for the columns of those runs foreign code."""
    return bool(re.match(r"\s*CREATE\s+TABLE\b", bare(sql), re.IGNORECASE))


def _meddles(db: sqlite3.Connection, index: str, sql: str) -> str:
    """How grave a foreign index is: unique, with a condition or an expression it has a say in our writes.

    One in an order that this SQLite does not know makes every write fail, and a copy of the file as well.
    """
    columns = db.execute("SELECT cid,coll FROM pragma_index_xinfo(?) WHERE key", [index]).fetchall()
    if any(str(collation).upper() not in _COLLATIONS for _, collation in columns):
        return "tables"
    says = re.search(r"\bUNIQUE\b|\bWHERE\b", bare(sql), re.IGNORECASE)
    return "rules" if says or any(cid == -2 for cid, _ in columns) else ""


def _columns(db: sqlite3.Connection, name: str, sql: str, statement: str) -> list[str]:
    """A table written differently serves as well while it is STRICT and its columns are the same; more are welcome."""
    fresh = sqlite3.connect(":memory:")
    try:
        fresh.execute(statement)
        wanted, unique = _shape(fresh, name), _unique(fresh, name)
    finally:
        fresh.close()
    held = _shape(db, name)
    found = [
        f"the column “{column}” of {name} {'was altered' if column in held else 'is missing'}"
        for column, shape in wanted.items()
        if held.get(column) != shape
    ]
    if not re.search(r"\)\s*STRICT\s*\Z", bare(sql), re.IGNORECASE):
        found.append(f"the table “{name}” is not STRICT any more")
    there = _unique(db, name)
    if not unique <= there:
        found.append(f"the table “{name}” lost a UNIQUE")
    if _unique(db, name, of_index=False) - unique:
        found.append(f"the table “{name}” has a UNIQUE that is not Tickmark's")
    for word, pattern in _WORDS.items():
        if len(re.findall(rf"\b{pattern}\b", bare(sql), re.IGNORECASE)) > len(re.findall(rf"\b{pattern}\b", statement)):
            found.append(f"the table “{name}” has a {word} that is not Tickmark's")
    if db.execute("SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden>0", [name]).fetchone():
        found.append(f"the table “{name}” has a computed column")
    for column, (_, not_null, default, _) in held.items():
        if column in wanted:
            continue
        if not_null and default is None:
            found.append(f"the column “{column}” of {name}, which is not Tickmark's, may not be left empty")
        if default is not None and not _LITERAL.fullmatch(str(default)):
            found.append(f"the column “{column}” of {name}, which is not Tickmark's, computes its own value")
    return found


def _shape(db: sqlite3.Connection, name: str) -> dict[str, tuple[object, ...]]:
    rows = db.execute('SELECT name,upper(type),"notnull",dflt_value,pk FROM pragma_table_info(?)', [name]).fetchall()
    return {row[0]: tuple(row[1:]) for row in rows}


def _unique(db: sqlite3.Connection, name: str, *, of_index: bool = True) -> set[tuple[str, ...]]:
    """The columns of every UNIQUE of a table; without ``of_index`` those its own definition holds."""
    indexes = db.execute('SELECT name,origin FROM pragma_index_list(?) WHERE "unique"', [name]).fetchall()
    return {
        tuple(row[0] for row in db.execute("SELECT name FROM pragma_index_info(?) ORDER BY seqno", [index]).fetchall())
        for index, origin in indexes
        if of_index or origin != "c"
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
    kinds = dict(db.execute("SELECT name,type FROM sqlite_master WHERE type<>'table' AND sql IS NOT NULL").fetchall())
    tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()}
    for difference in found:
        name = difference.name
        if difference.weight == "comfort" and name in tables:
            continue  # an editor's own table by the name of one of our views
        if name in kinds:
            db.execute(f'DROP {kinds[name].upper()} "{name.replace(chr(34), chr(34) * 2)}"')
        if name in ours:
            db.execute(ours[name])
    return [difference.sentence for difference in found]
