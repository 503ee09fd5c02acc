"""A clean copy of a ledger that cannot be worked on: whatever can still be read, into a new file, by today's rules.

For damaged files (unreadable stretches are skipped, the rest is read around them) and for files whose tables another
tool altered. The history comes along line by line, so nobody loses who decided what; each row then enters the new file
as ``recovered``. What the rules refuse, and how much could not be read, is reported. The source is only read.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.ledger.checking import accept, mismatches, mismatches_of
from app.ledger.columns import TABLES, Table
from app.ledger.connection import ERRORS, connect_reader
from app.ledger.inspection import is_table, renew
from app.ledger.literals import read_row
from app.ledger.opening import create
from app.model import LedgerError, Value

Progress = Callable[[str, int], None]
"""Table under way, and its rows so far."""
HIGHEST = 1 << 40
"""The row number up to which a damaged table is searched where even its end cannot be told."""
STEP = 500
FAILURES_AT_MOST = 20_000
"""Reads that may fail in one table before the rest of it is given up."""
NAMED_AT_MOST = 50
NOTHING = "Nothing in this file could be read: restore a backup."
_HISTORY = ("seq", "eid", "at", "tbl", "uid", "claim", "rev", "op", "field", "old", "new", "name", "via", "reason",
            "origin", "deed")  # fmt: skip
_EXPORTS = ("id", "at", "who", "file_name", "preset", "filter", "rows", "sha256", "head")
_SIGN = "UPDATE editing_as SET name=?,via=?,reason=?"


@dataclass(slots=True)
class Salvaged:
    """How a recovery went: rows kept by table, rows refused by the rules, and stretches that could not be read."""

    kept: dict[str, int] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    refusals: int = 0
    lost: dict[str, int] = field(default_factory=dict)
    rebuilt: int = 0
    missing: int = 0

    def refuse(self, sentence: str) -> None:
        """Count a row that the rules refuse; the first ones are named."""
        self.refusals += 1
        if len(self.refused) < NAMED_AT_MOST:
            self.refused.append(sentence)

    @property
    def sentences(self) -> list[str]:
        """What a person wants to know, plainly."""
        articles, claims, lines = (self.kept.get(name, 0) for name in ("article", "claim", "history"))
        said = [f"Recovered {articles} articles, {claims} claims and {lines} lines of history."]
        if self.rebuilt:
            said.append(f"{self.rebuilt} rows that could not be read were put together again from the history.")
        if self.missing:
            said.append(f"{self.missing} rows are known from the history only and could not be put back.")
        said += [f"In {name}, {count} places could not be read." for name, count in self.lost.items()]
        if self.refusals:
            said.append(f"{self.refusals} rows were left out because they break a rule:")
        return said + self.refused


def salvage(source: Path, target: Path, progress: Progress = lambda table, rows: None) -> Salvaged:
    """Write what can be read of ``source`` into a new ledger at ``target``, whole or not at all.

    Raises LedgerError when ``target`` is there already or cannot be written, or when nothing can be read.
    """
    try:
        return _salvage(source, source.name, target, progress)
    except ERRORS:
        pass  # not even the list of tables can be read
    with tempfile.TemporaryDirectory(prefix="tickmark-") as folder:
        try:
            return _salvage(_with_fresh_schema(source, Path(folder)), source.name, target, progress)
        except ERRORS as error:
            raise LedgerError(NOTHING) from error
        except OSError as error:
            raise LedgerError(f"{source} cannot be read: {(error.strerror or str(error)).lower()}.") from error


def _salvage(source: Path, name: str, target: Path, progress: Progress) -> Salvaged:
    report = Salvaged()
    db = connect_reader(source)
    try:
        create(target, fill=lambda new: _fill(new, db, name, report, progress))
    finally:
        db.close()
    return report


def _with_fresh_schema(source: Path, folder: Path) -> Path:
    """A copy of the file whose list of tables is taken from a new ledger; returns its path.

    Every ledger begins with the same statements, so its tables begin on the same pages (https://sqlite.org/fileformat2.html).
    Pages of a new file that are no table's first one hold the list of tables; they take the place of the damaged ones.
    Where another tool has rebuilt the file this finds nothing, or rows that the rules refuse.
    """
    fresh, scratch = folder / "fresh.db", folder / "scratch.db"
    create(fresh)
    db = sqlite3.connect(fresh)
    roots = {row[0] for row in db.execute("SELECT rootpage FROM sqlite_master WHERE rootpage>0")}
    size = db.execute("PRAGMA page_size").fetchone()[0]
    db.close()
    good, broken = fresh.read_bytes(), bytearray(source.read_bytes())
    for page in range(1, len(good) // size + 1):
        if page not in roots:
            broken[(page - 1) * size : page * size] = good[(page - 1) * size : page * size]
    broken[28:32] = (len(broken) // size).to_bytes(4, "big")  # pages in the file
    broken[32:40] = bytes(8)  # no list of free pages
    scratch.write_bytes(bytes(broken))
    return scratch


def _fill(new: sqlite3.Connection, db: sqlite3.Connection, name: str, report: Salvaged, progress: Progress) -> None:
    db.execute("PRAGMA writable_schema=ON")  # a schema that cannot be parsed whole is read as far as it goes
    new.execute("BEGIN IMMEDIATE")
    new.execute(_SIGN, ["Tickmark", "recovered", f"recovered from {name}"])
    _take_over_identity(new, db)
    _copy_plain(new, db, "history", _HISTORY, report, progress)
    for table in TABLES:
        _copy(new, db, table, report, progress)
    _copy_plain(new, db, "export_log", _EXPORTS, report, progress)
    if not any(report.kept.get(table) for table in ("article", "claim", "history")):
        raise LedgerError(NOTHING)
    _rebuild(new, report)
    new.execute(_SIGN, [None, None, None])
    new.execute("COMMIT")


def _take_over_identity(new: sqlite3.Connection, db: sqlite3.Connection) -> None:
    """The recovered file is the same ledger, so that backups and copies of it can be merged."""
    try:
        found = db.execute("SELECT value FROM meta WHERE key='file_id'").fetchone()
    except ERRORS:
        return
    if not found or not isinstance(found[0], str) or not found[0].strip():
        return
    for (trigger,) in new.execute("SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name='meta'").fetchall():
        new.execute(f'DROP TRIGGER "{trigger}"')
    new.execute("UPDATE meta SET value=? WHERE key='file_id'", [found[0][:200]])
    renew(new)


def _copy_plain(
    new: sqlite3.Connection, db: sqlite3.Connection, name: str, columns: Sequence[str], report: Salvaged,
    progress: Progress,
) -> None:  # fmt: skip
    """Rows that come along as they are. The history's first lines are those of the new file itself: they make room."""
    shared = _shared(db, name, columns)
    if not shared:
        return
    if name == "history":
        _clear_history(new)
    sql = f"INSERT INTO {name}({','.join(shared)}) VALUES({','.join('?' * len(shared))})"
    for row in _rows(db, name, shared, report):
        try:
            new.execute(sql, list(row))
        except sqlite3.IntegrityError as error:
            report.refuse(f"{name}: {error}")
        else:
            _count(report, name, progress)


def _clear_history(new: sqlite3.Connection) -> None:
    for trigger in ("history_no_delete", "history_only_end"):
        new.execute(f"DROP TRIGGER {trigger}")
    new.execute("DELETE FROM history")
    renew(new)


def _copy(new: sqlite3.Connection, db: sqlite3.Connection, table: Table, report: Salvaged, progress: Progress) -> None:
    wanted = [c.name for c in table.columns if c.name != "rev"]
    shared = _shared(db, table.name, wanted)
    if not set(table.key) <= set(shared):
        return
    lists = table.name in ("meta", "state", "verdict")
    conflict = ""
    if lists:  # a new ledger has these rows already
        sets = ",".join(f"{c.name}=excluded.{c.name}" for c in table.fields if c.name in shared)
        conflict = f" ON CONFLICT({','.join(table.key)}) DO UPDATE SET {sets}" if sets else ""
    sql = f"INSERT INTO {table.name}({','.join(shared)}) VALUES({','.join('?' * len(shared))}){conflict}"
    supersedes = []
    for row in _rows(db, table.name, shared, report):
        values = dict(zip(shared, row, strict=True))
        if values.get("supersedes"):  # the other article may come later
            supersedes.append((values["uid"], values["supersedes"]))
            values["supersedes"] = None
        try:
            new.execute(sql, list(values.values()))
        except (sqlite3.IntegrityError, sqlite3.DataError, OverflowError) as error:
            report.refuse(f"{table.name} {'#'.join(str(values[k]) for k in table.key)}: {error}")
        else:
            _count(report, table.name, progress)
    for uid, other in supersedes:
        try:
            new.execute("UPDATE article SET supersedes=? WHERE uid=?", [other, uid])
        except sqlite3.IntegrityError as error:
            report.refuse(f"article {uid}: {error}")


def _rebuild(new: sqlite3.Connection, report: Salvaged) -> None:
    """Rows that only the history still has come back from it; what does not is written to the history as gone."""
    for table in TABLES:
        if table.name == "article":
            continue  # its text stands in no line of the history
        for gone in [m for m in mismatches_of(new, table) if m.new is None and m.field == "*"]:
            values = {k: v for k, v in read_row(gone.old or "").items() if k in {c.name for c in table.logged}}
            if not values:
                continue
            marks = ",".join("?" * len(values))
            try:
                new.execute(f"INSERT INTO {table.name}({','.join(values)}) VALUES({marks})", list(values.values()))
            except (sqlite3.IntegrityError, sqlite3.DataError, OverflowError):
                continue
            report.rebuilt += 1
            report.kept[table.name] = report.kept.get(table.name, 0) + 1
    report.missing = sum(1 for m in mismatches(new) if m.new is None and m.field == "*")
    accept(new)


def _count(report: Salvaged, name: str, progress: Progress) -> None:
    report.kept[name] = report.kept.get(name, 0) + 1
    if report.kept[name] % STEP == 0:
        progress(name, report.kept[name])


def _shared(db: sqlite3.Connection, name: str, wanted: Sequence[str]) -> list[str]:
    """Those of the columns that the source has as plain ones; none where there is no such table."""
    try:
        kind = db.execute("SELECT sql FROM sqlite_master WHERE type='table' AND name=?", [name]).fetchone()
        if kind is None or not is_table(kind[0]):
            return []
        there = {row[0] for row in db.execute("SELECT name FROM pragma_table_xinfo(?) WHERE hidden=0", [name])}
    except ERRORS:
        return []
    return [column for column in wanted if column in there]


def _rows(db: sqlite3.Connection, name: str, columns: Sequence[str], report: Salvaged) -> Iterator[tuple[Value, ...]]:
    """Every row that can be read, in order. A stretch that fails is halved until only what is broken is left out."""
    shown = ",".join(columns)
    sql = f"SELECT rowid,{shown} FROM {name} WHERE rowid BETWEEN ? AND ? ORDER BY rowid LIMIT {STEP}"
    failures = 0
    waiting = [(_first(db, name), _last(db, name))]
    while waiting and failures < FAILURES_AT_MOST:
        low, high = waiting.pop()
        try:
            found = db.execute(sql, [low, high]).fetchall()
        except ERRORS:
            failures += 1
            if low == high:
                report.lost[name] = report.lost.get(name, 0) + 1
            else:
                middle = (low + high) // 2
                waiting += [(middle + 1, high), (low, middle)]
            continue
        if len(found) == STEP:
            waiting.append((found[-1][0] + 1, high))
        yield from (row[1:] for row in found)


def _first(db: sqlite3.Connection, name: str) -> int:
    try:
        found = db.execute(f"SELECT min(rowid) FROM {name}").fetchone()
    except ERRORS:
        return 1
    return min(1, found[0]) if isinstance(found[0], int) else 1


def _last(db: sqlite3.Connection, name: str) -> int:
    for sql in (f"SELECT max(rowid) FROM {name}", f"SELECT seq FROM sqlite_sequence WHERE name='{name}'"):
        try:
            found = db.execute(sql).fetchone()
        except ERRORS:
            continue
        if found and isinstance(found[0], int):
            return min(max(found[0], 0), HIGHEST)
        if found and found[0] is None:
            return 0
    return HIGHEST
