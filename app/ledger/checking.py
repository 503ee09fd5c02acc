"""Does everything in a ledger fit together? The questions behind ``main.py check``, and the way to settle them.

The history is replayed for every row. What came, changed or went while the rules were switched off is a ``Mismatch``:
it is named, and a person may have it written to the history as ``found``. Reads are short, so that a check of a large
ledger holds nobody up.
"""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from app.ledger import inspection
from app.ledger.changes import FOUND
from app.ledger.columns import PARTS, TABLES, Table
from app.ledger.connection import one_moment
from app.ledger.heads import Head, misfits
from app.ledger.literals import read_row
from app.ledger.schema import row_pairs
from app.ledger.sealing import broken
from app.model import Value

MOST = 20
"""Sentences of one kind; a file where everything is wrong needs no more."""
SHOWN = 60
"""Characters of a value or a wording in a sentence."""
PAGE = 2_000
BOUND_AT_ONCE = 500
"""Values bound in one statement; every SQLite takes 999."""
STEPS = 10_000
"""SQLite's instructions between two looks at the clock."""

Progress = Callable[[str], None]
"""Told what is being looked at."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A row that is not what its history says. ``old`` is what the history tells, ``new`` what the file holds.

    ``field`` is ``*`` where the whole row came (``old`` None) or went (``new`` None); then both are ``name=literal``
    pairs, else text as history writes it.
    """

    table: str
    uid: str
    claim: str | None
    field: str
    old: str | None
    new: str | None

    def sentence(self, wording: str = "") -> str:
        """What is wrong, plainly; ``wording`` is that of the claim the row belongs to."""
        row = f"The {self.table} {self.uid}" + (f" (“{_short(wording)}”)" if wording else "")
        if self.field != "*":
            now, was = (f"“{_short(value)}”" if value else "empty" for value in (self.new, self.old))
            return f"{row}: {self.field} is {now}, but the history says {was}; it was changed past the rules."
        if self.new is None:
            return f"{row} is gone, but the history has no deletion: it was deleted past the rules."
        return f"{row} is not in the history: it was written past the rules."


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"


class Kind(StrEnum):
    """What a trouble is about: the file's pages or rules, a text, a row against its history, the history itself."""

    DAMAGE = "damage"
    RULES = "rules"
    TEXT = "text"
    ROW = "row"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that does not fit, in one plain sentence."""

    kind: Kind
    sentence: str


def troubles(
    db: sqlite3.Connection,
    known: Head | None = None,
    progress: Progress = lambda what: None,
    *,
    patience: float | None = None,
) -> list[Trouble]:
    """Everything that does not fit; empty when all is well.

    ``known`` is the head of the history that was seen before. With ``patience``, a table whose pages take longer to
    look at (seconds) is passed over, because looking at them keeps others from writing.
    """
    progress("file")
    damage = _damage(db, patience)
    if damage:
        return [Trouble(Kind.DAMAGE, f"The file is damaged: {words}.") for words in damage[:MOST]]
    found = [Trouble(Kind.RULES, f"The file's rules: {difference.sentence}.") for difference in inspection.misfits(db)]
    progress("article")
    found += [Trouble(Kind.TEXT, sentence) for sentence in _hashes(db) + _passages(db) + _orphans(db)]
    for table in TABLES:
        progress(table.name)
        for mismatch in islice(mismatches_of(db, table), MOST):
            found.append(Trouble(Kind.ROW, mismatch.sentence(_wording(db, mismatch))))
    progress("history")
    return found + [Trouble(Kind.HISTORY, sentence) for sentence in misfits(db, known) + broken(db)]


def _damage(db: sqlite3.Connection, patience: float | None) -> list[str]:
    """What SQLite's own quick check says, table by table, so that writers get a turn in between."""
    found = []
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='table' AND rootpage>0").fetchall():
        if patience is not None:
            db.set_progress_handler(_alarm(patience), STEPS)
        try:
            rows = db.execute(f"PRAGMA quick_check({_quoted(name)})").fetchall()
        except sqlite3.OperationalError as error:
            if "interrupt" not in str(error):
                raise
        else:
            found += [row[0] for row in rows if row[0] != "ok"]
        finally:
            db.set_progress_handler(None, 0)
    return found


def mismatches(db: sqlite3.Connection) -> Iterator[Mismatch]:
    """Everything that came, changed or went past the rules, table by table."""
    for table in TABLES:
        yield from mismatches_of(db, table)


def accept(db: sqlite3.Connection) -> int:
    """Write every mismatch to the history as found, inside the transaction that is open; returns how many."""
    count = 0
    for one in list(mismatches(db)):
        gone = one.field == "*" and one.new is None
        db.execute(
            "INSERT INTO history(tbl,uid,claim,rev,op,field,old,new,name,via,reason)"
            " SELECT ?1,?2,?3,1+coalesce((SELECT max(rev) FROM history WHERE tbl=?1 AND uid=?2),0),?4,?5,?6,?7,"
            "e.name,?8,e.reason FROM editing_as e",
            [one.table, one.uid, one.claim, "delete" if gone else "found", one.field, one.old, one.new, FOUND],
        )
        count += 1
    return count


def _alarm(patience: float) -> Callable[[], int]:
    end = time.monotonic() + patience
    return lambda: int(time.monotonic() > end)


def _wording(db: sqlite3.Connection, mismatch: Mismatch) -> str:
    row = db.execute("SELECT claim FROM claim WHERE uid=?", [mismatch.claim]).fetchone() if mismatch.claim else None
    return str(row[0]) if row else ""


# -- articles and what hangs on what ---------------------------------------------------------------------------------


def _hashes(db: sqlite3.Connection) -> list[str]:
    found = []
    for uid, title, sha256 in db.execute("SELECT uid,title,sha256 FROM article").fetchall():
        row = db.execute("SELECT text FROM article WHERE uid=?", [uid]).fetchone()
        if row is None:
            continue
        if sha256 is not None and hashlib.sha256(row[0].encode()).hexdigest() != sha256:
            found.append(f"Article “{title}”: its text does not match its hash.")
    return found[:MOST]


_CUT = (
    ("its passage", "SELECT uid,start,passage FROM claim WHERE article=?"),
    ("the passage of its caveat", "SELECT uid,caveat_start,caveat_passage FROM claim WHERE article=?"),
    ("a figure of it", "SELECT c.uid,p.start,p.text FROM claim c JOIN figure p ON p.claim=c.uid WHERE c.article=?"),
    ("the cue of its chain", "SELECT c.uid,p.start,p.cue FROM claim c JOIN hop p ON p.claim=c.uid WHERE c.article=?"),
)
"""What is cut from an article, and how it is found: uid of the claim, start in code points, words."""


def _passages(db: sqlite3.Connection) -> list[str]:
    """Compared in Python, article by article: SQL's substr walks from the article's start for every claim."""
    found: list[str] = []
    for article, title in db.execute("SELECT uid,title FROM article").fetchall():
        row = db.execute("SELECT text FROM article WHERE uid=?", [article]).fetchone()
        text = row[0] if row else ""
        for what, sql in _CUT:
            for uid, start, words in db.execute(sql, [article]).fetchall():
                if start is not None and words is not None and text[start : start + len(words)] != words:
                    found.append(f"Claim {uid}: {what} does not stand in “{title}” at {start}.")
        if len(found) >= MOST:
            break
    return found[:MOST]


def _orphans(db: sqlite3.Connection) -> list[str]:
    found = [
        f"Claim {uid}: its article is missing."
        for (uid,) in db.execute(f"SELECT uid FROM claim WHERE article NOT IN (SELECT uid FROM article) LIMIT {MOST}")
    ]
    for part in PARTS:
        found += [
            f"A row of {part.name} belongs to claim {uid}, which is missing."
            for (uid,) in db.execute(
                f"SELECT DISTINCT claim FROM {part.name} WHERE claim NOT IN (SELECT uid FROM claim) LIMIT {MOST}"
            )
        ]
    return found


# -- history against rows --------------------------------------------------------------------------------------------


def mismatches_of(db: sqlite3.Connection, table: Table) -> Iterator[Mismatch]:
    """Rows of one table that are not what the history says, and rows that it has but the table has not."""
    low = _next(db, f"SELECT min(rowid) FROM {table.name}")
    while low is not None:
        yield from _page(db, table, low)
        low = _next(db, f"SELECT min(rowid) FROM {table.name} WHERE rowid>{low + PAGE}")
    yield from _gone(db, table)


def _next(db: sqlite3.Connection, sql: str) -> int | None:
    """The number before the next row's: a file may hold rows with numbers far apart, or below zero."""
    found = db.execute(sql).fetchone()[0]
    return None if found is None else int(found) - 1


def _page(db: sqlite3.Connection, table: Table, low: int) -> list[Mismatch]:
    name, uid = table.name, table.uid.format(row="k")
    pairs = row_pairs(table, "k", heavy=False)
    last = f"(SELECT max(seq) FROM history WHERE tbl='{name}' AND uid={uid})"
    found: list[Mismatch] = []
    with one_moment(db):
        rows = db.execute(
            f"SELECT {uid},{table.claim.format(row='k')},h.op,h.new,{pairs} FROM {name} k"
            f" LEFT JOIN history h ON h.seq={last} WHERE k.rowid>{low} AND k.rowid<={low + PAGE}"
            f" AND (h.field IS NOT '*' OR h.new IS NOT {pairs})"
        ).fetchall()
        told = _told(db, name, [row[0] for row in rows if row[2] not in (None, "delete")])
    for key, claim, op, _, held in rows:
        if op is None or op == "delete":
            found.append(Mismatch(name, key, claim, "*", None, held))
            continue
        expected, there = told.get(key, {}), read_row(held)
        found += [
            Mismatch(name, key, claim, field, _text(expected.get(field)), _text(there.get(field)))
            for field in sorted(expected.keys() | there.keys())
            if not _same(expected.get(field), there.get(field))
        ]
    return found


def _told(db: sqlite3.Connection, name: str, keys: Sequence[str]) -> dict[str, dict[str, Value]]:
    """These rows as their history tells them: the last whole row, and every field changed since."""
    rows: dict[str, dict[str, Value]] = {}
    for place in range(0, len(keys), BOUND_AT_ONCE):
        some = keys[place : place + BOUND_AT_ONCE]
        lines = db.execute(
            f"SELECT uid,field,new FROM history WHERE tbl=? AND uid IN ({','.join('?' * len(some))}) ORDER BY uid,seq",
            [name, *some],
        )
        for key, field, new in lines.fetchall():
            if field == "*":
                rows[key] = read_row(new or "")
            else:
                rows.setdefault(key, {})[field] = new
    return rows


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _gone(db: sqlite3.Connection, table: Table) -> Iterator[Mismatch]:
    name, after = table.name, ""
    there = " AND ".join(
        f"k.{column}={value}"
        for column, value in zip(table.key, _parts_of_key(table), strict=True)
    )  # fmt: skip
    while True:
        with one_moment(db):
            page = db.execute(
                f"SELECT DISTINCT h.uid FROM history h WHERE h.tbl='{name}' AND h.uid>?"
                f" AND NOT EXISTS(SELECT 1 FROM {name} k WHERE {there}) ORDER BY h.uid LIMIT {PAGE}",
                [after],
            ).fetchall()
            lines = [
                db.execute(
                    "SELECT uid,claim,op,new FROM history WHERE tbl=? AND uid=? ORDER BY seq DESC LIMIT 1", [name, uid]
                ).fetchone()
                for (uid,) in page
            ]
        for uid, claim, op, _ in lines:
            if op != "delete":
                yield Mismatch(name, uid, claim, "*", _pairs(_told(db, name, [uid]).get(uid, {})), None)
        if len(page) < PAGE:
            return
        after = page[-1][0]


def _parts_of_key(table: Table) -> tuple[str, ...]:
    """SQL for the columns of a row's key, out of ``h.uid``."""
    if len(table.key) == 1:
        return ("h.uid",)
    return "substr(h.uid,1,instr(h.uid,'#')-1)", "substr(h.uid,instr(h.uid,'#')+1)"


def _pairs(row: dict[str, Value]) -> str:
    """A row as history writes whole rows."""
    return ",".join(
        f"{name}={_quoted(value) if isinstance(value, str) else value}"
        for name, value in row.items()
        if value is not None
    )


def _text(value: Value) -> str | None:
    return None if value is None else str(value)


def _same(one: Value, other: Value) -> bool:
    """Equal, or equal as numbers: an update keeps its value as text."""
    if one == other or str(one) == str(other):
        return True
    try:
        return one is not None and other is not None and float(one) == float(other)
    except ValueError:
        return False
