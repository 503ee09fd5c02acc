"""The search index: a file of its own in the cache folder that has the words of every claim, and follows the history.

It remembers the line of the history up to which it is good. What changed after that line is looked through as if there
were no index (``word_lookup``), so that a search is never wrong, however far the index is behind. It can be deleted at
any time: searches then look through the claims themselves until it is built again. Nothing that goes wrong with it
concerns the person: it is thrown away, or left alone until later.

Every step is one transaction that finds out by itself where the last one stopped: it may be cut off anywhere, and two
windows may take turns. Copies and backups of a ledger share its id, so the file is named after the ledger's path too,
and an index whose line is not in the history is made anew. Only edits made past the rules, which no history tells of,
stay unseen: whoever finds such calls ``forget``.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

from app import places
from app.ledger.words import BARRIER, RULES, SEARCHED, TYPOGRAPHY, as_words

APPLICATION_ID = 0x546B5778  # "TkWx"
VERSION = 1
"""Of the tables in the file. What words are has a version of its own, ``words.RULES``."""
SUFFIX = ".words.db"
BUSY = 0.25
"""Seconds to wait for another who reads or writes the file; readers wait longer, so that they are never the losers."""
TRIES, PAUSE = 10, 0.5
"""How often a step is tried that met another, and the seconds between; then later will do."""
STEP = 0.15
"""Seconds that a step should take: so long the ledger waits at most before it can be written to."""
SMALLEST_STEP, FIRST_STEP, LARGEST_STEP = 100, 1_000, 20_000
"""Claims in a step."""
CACHE_KIB = 64 * 1024
_PASSING = frozenset(
    {
        sqlite3.SQLITE_PERM, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
    }
)  # fmt: skip
BEFORE_ALL = -(2**63)
"""Before the first claim: another tool may have chosen any id."""
T = TypeVar("T")
Progress = Callable[[int, int], None]
log = logging.getLogger(__name__)

_STATE = """CREATE TABLE state(
  one INTEGER PRIMARY KEY CHECK(one=1), rules TEXT NOT NULL, ledger TEXT NOT NULL, run TEXT NOT NULL,
  seq INTEGER NOT NULL, eid TEXT NOT NULL, upto INTEGER NOT NULL, whole INTEGER NOT NULL
) STRICT"""
# a copy of the text: without one, this version of SQLite cannot delete; no columns' sizes: nothing is ranked
_CLAIM_WORDS = f"""CREATE VIRTUAL TABLE claim_words USING fts5(
  {",".join(SEARCHED)}, tokenize="ascii tokenchars '_'", prefix='2 3', columnsize=0
)"""
_MAKE = (
    f"PRAGMA application_id={APPLICATION_ID}",
    f"PRAGMA user_version={VERSION}",
    _STATE,
    _CLAIM_WORDS,
    "INSERT INTO claim_words(claim_words,rank) VALUES('hashsize',16000000)",
)
HEAD = "SELECT seq,eid FROM {schema}.history ORDER BY seq DESC LIMIT 1"
_FIELDS = ",".join(f"'{name}'" for name in ("*", *SEARCHED))
CHANGED = (
    "SELECT id FROM {schema}.claim WHERE uid IN"
    # NOT INDEXED: by seq, which is the table's own order, and by nothing else
    f" (SELECT uid FROM {{schema}}.history NOT INDEXED WHERE seq>? AND tbl='claim' AND field IN ({_FIELDS}))"
    # one that is gone, or came back with another id: its row in history begins with id=
    " UNION SELECT cast(substr(old,4) AS INTEGER) FROM {schema}.history NOT INDEXED"
    " WHERE seq>? AND tbl='claim' AND field='*' AND old GLOB 'id=[0-9]*'"
)
"""Ids of the claims whose words may differ from those after a line of the history; claims that are gone as well."""


def place_of(ledger: Path, file_id: str) -> Path | None:
    """The file of a ledger's search index, whether it is there or not; None where there is no cache folder."""
    try:
        path = hashlib.sha256(os.fsencode(ledger.resolve())).hexdigest()[:8]
        return _folder() / f"{_key(file_id)}-{path}{SUFFIX}"
    except OSError:
        return None


def forget(file_id: str) -> None:
    """Throw the index of this ledger and of its copies away: something was edited that no history tells of."""
    with suppress(OSError):
        for found in _folder().glob(f"{_key(file_id)}-*{SUFFIX}"):
            discard(found)


def discard(index: Path) -> None:
    """Throw one index away. Whoever has it open goes on with what it was and cannot write to it any more."""
    with suppress(OSError):
        index.unlink()
        index.with_name(f"{index.name}-journal").unlink()


def is_passing(error: sqlite3.Error) -> bool:
    """Whether the trouble lies with the moment (busy, full, not allowed), not with the file."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF in _PASSING


def bring_up(
    ledger: Path, *, progress: Progress = lambda done, total: None, cancelled: Callable[[], bool] = lambda: False
) -> bool:
    """Build the index of a ledger, or let it catch up; whether it is as new as the ledger now. Raises nothing.

    ``progress`` hears how many claims of how many are done. A step takes a fraction of a second, and ``cancelled`` is
    asked between steps; what was done so far stays done.
    """
    for _ in range(3):
        index = None
        try:
            index = _place(ledger)
            if index is None:
                return False
            with closing(_Builder(ledger, index)) as builder:
                return builder.run(progress, cancelled)
        except _Unfit:
            pass
        except sqlite3.Error as error:
            log.info("The search index: %s", error)
            if is_passing(error):
                return False
        except OSError as error:
            log.info("The search index: %s", error)
            return False
        if index is not None:
            discard(index)
    return False


def _folder() -> Path:
    folder = places.cache_folder() / "search"
    folder.mkdir(mode=places.PRIVATE, exist_ok=True)
    return folder


def _key(file_id: str) -> str:
    """The id as a file's name: another tool may have written anything."""
    if re.fullmatch(r"[0-9a-f]{32}", file_id):
        return file_id
    return hashlib.sha256(file_id.encode(errors="replace")).hexdigest()[:32]


def _place(ledger: Path) -> Path | None:
    with closing(sqlite3.connect(_address(ledger, "ro"), uri=True, timeout=BUSY)) as db:
        row = db.execute("SELECT value FROM meta WHERE key='file_id'").fetchone()
    return place_of(ledger, str(row[0])) if row else None


def _address(path: Path, mode: str) -> str:
    return f"file:{quote(str(path.absolute()))}?mode={mode}"


class _Unfit(Exception):
    """The index belongs to another history, or was made by other rules."""


@dataclass(frozen=True, slots=True)
class _State:
    """``run`` names one making of the index, ``seq`` and ``eid`` the line it is good up to, ``upto`` the last claim."""

    rules: str
    run: str
    seq: int
    eid: str
    upto: int
    whole: bool


class _Builder:
    """Writes one index. The ledger is attached and only read."""

    def __init__(self, ledger: Path, index: Path) -> None:
        self._ledger = ledger
        fresh = not index.exists()
        if fresh:
            with suppress(FileExistsError):
                os.close(os.open(index, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        self._db = sqlite3.connect(_address(index, "rw"), uri=True, timeout=BUSY, isolation_level=None)
        try:
            self._db.execute("PRAGMA trusted_schema=OFF")
            self._db.execute("PRAGMA auto_vacuum=NONE")
            self._db.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
            self._db.execute("PRAGMA cache_spill=OFF")  # readers go on until the commit
            self._db.create_function("as_words", 1, _as_words, deterministic=True)
            self._db.execute("ATTACH ? AS ledger", [_address(ledger, "ro")])
            self._step(self._prepare)
        except BaseException:
            self._db.close()
            raise
        if fresh:
            _sweep(index.parent)

    def close(self) -> None:
        """Give both files back."""
        self._db.close()

    def run(self, progress: Progress, cancelled: Callable[[], bool]) -> bool:
        """Do what there is to do; whether everything is done."""
        total = self._one("SELECT max(id) FROM ledger.claim") or 0
        size, state = FIRST_STEP, self._state()
        while not state.whole:
            if cancelled():
                return False
            progress(max(0, min(state.upto, total)), total)
            began = time.monotonic()
            state = self._step(partial(self._index_range, size), cancelled)
            size = _adapted(size, time.monotonic() - began)
        return self._catch_up(state, progress, cancelled)

    def _step(self, work: Callable[[], T], cancelled: Callable[[], bool] = lambda: False) -> T:
        """Do ``work`` in one transaction, of the index and of what is read in the ledger."""
        for _ in range(TRIES - 1):
            try:
                return self._try(work)
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or cancelled():
                    raise
                time.sleep(PAUSE)
        return self._try(work)

    def _try(self, work: Callable[[], T]) -> T:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            done = work()
            self._db.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._db.execute("ROLLBACK")
            raise
        return done

    def _one(self, sql: str, *values: object) -> int:
        row = self._db.execute(sql, values).fetchone()
        return int(row[0] or 0) if row else 0

    def _head(self) -> tuple[int, str]:
        row = self._db.execute(HEAD.format(schema="ledger")).fetchone()
        return (int(row[0]), str(row[1])) if row else (0, "")

    def _knows(self, seq: int, eid: str) -> bool:
        """Whether this line is in the ledger's history."""
        found = self._one("SELECT count(*) FROM ledger.history WHERE seq=? AND eid=?", seq, eid)
        return seq == 0 or found > 0

    def _prepare(self) -> None:
        """Make the tables in an empty file; _Unfit for one that serves no more."""
        if not self._one("SELECT count(*) FROM sqlite_master"):
            for statement in _MAKE:
                self._db.execute(statement)
            self._db.execute(
                "INSERT INTO state VALUES(1,?,?,?,?,?,?,0)",
                [RULES, str(self._ledger.resolve()), os.urandom(8).hex(), *self._head(), BEFORE_ALL],
            )
            return
        ids = self._one("PRAGMA application_id"), self._one("PRAGMA user_version")
        if ids != (APPLICATION_ID, VERSION):
            raise _Unfit
        state = self._state()
        if state.rules != RULES or not self._knows(state.seq, state.eid):
            raise _Unfit

    def _state(self) -> _State:
        row = self._db.execute("SELECT rules,run,seq,eid,upto,whole FROM state").fetchone()
        if row is None:
            raise _Unfit
        return _State(str(row[0]), str(row[1]), int(row[2]), str(row[3]), int(row[4]), bool(row[5]))

    def _index_range(self, size: int) -> _State:
        """Take in the claims that come next; those that change meanwhile are caught up with later."""
        state = self._state()
        sql = "SELECT max(id) FROM (SELECT id FROM ledger.claim WHERE id>? ORDER BY id LIMIT ?)"
        upto = self._db.execute(sql, [state.upto, size]).fetchone()[0]
        if upto is None:
            self._db.execute("UPDATE state SET whole=1")
        else:
            self._db.execute(_TAKE_IN.format(which="id>? AND id<=?"), [state.upto, upto])
            self._db.execute("UPDATE state SET upto=?", [upto])
        return self._state()

    def _catch_up(self, state: _State, progress: Progress, cancelled: Callable[[], bool]) -> bool:
        """Read again what changed since the line the index is good up to."""
        (seq, eid), ids = self._step(partial(self._changed_since, state), cancelled)
        size, done = FIRST_STEP, 0
        while done < len(ids):
            if cancelled():
                return False
            progress(done, len(ids))
            began = time.monotonic()
            self._step(partial(self._read_again, state, json.dumps(ids[done : done + size])), cancelled)
            done += size
            size = _adapted(size, time.monotonic() - began)
        if seq != state.seq:
            self._step(partial(self._arrive, state, seq, eid), cancelled)
        return True

    def _changed_since(self, state: _State) -> tuple[tuple[int, str], list[int]]:
        """The newest line, and the claims that changed after the line of ``state``, of one moment."""
        if not self._knows(state.seq, state.eid):  # another file was copied over this one
            raise _Unfit
        head = self._head()
        if head[0] == state.seq:
            return head, []
        found = self._db.execute(CHANGED.format(schema="ledger"), [state.seq, state.seq]).fetchall()
        return head, [row[0] for row in found]

    def _read_again(self, state: _State, ids: str) -> None:
        self._same_run(state)
        self._db.execute("DELETE FROM claim_words WHERE rowid IN (SELECT value FROM json_each(?))", [ids])
        self._db.execute(_TAKE_IN.format(which="id IN (SELECT value FROM json_each(?))"), [ids])

    def _arrive(self, state: _State, seq: int, eid: str) -> None:
        self._same_run(state)
        if not self._knows(seq, eid):
            raise _Unfit
        self._db.execute("UPDATE state SET seq=?,eid=?", [seq, eid])

    def _same_run(self, state: _State) -> None:
        if self._state().run != state.run:
            raise _Unfit


def _adapted(size: int, took: float) -> int:
    """How many claims the next step should take in, after one of ``size`` took so many seconds."""
    return max(SMALLEST_STEP, min(LARGEST_STEP, int(size * min(2.0, STEP / max(took, 0.001)))))


def _sweep(folder: Path) -> None:
    """Throw indexes away whose ledger is not there any more."""
    for found in folder.glob(f"*{SUFFIX}"):
        with suppress(sqlite3.Error, OSError):
            with closing(sqlite3.connect(_address(found, "ro"), uri=True, timeout=0)) as db:
                row = db.execute("SELECT ledger FROM state").fetchone()
            if row and not Path(row[0]).exists():
                discard(found)


def _as_words(text: bytes) -> str:
    return as_words(text.decode(errors="replace"))  # bytes, so that broken text costs no more than its own words


def _tidy(column: str) -> str:
    """SQL for a text without the typography that keeps most texts from being ASCII."""
    tidy = column
    for sign, plain in TYPOGRAPHY.items():
        tidy = f"replace({tidy},'{sign}','{plain}')"
    foreign = f"4*length(cast({column} AS BLOB))>5*length({column})"  # letters, not typography: for Python in any case
    return f"CASE WHEN {_is_ascii(column)} OR {foreign} THEN {column} ELSE {tidy} END AS {column}"


def _words(column: str) -> str:
    """SQL for what the index holds of a text. ASCII never meets Python, which would stall the window: the index's own
    way to part it into words is the same.
    """
    twice = f"CASE WHEN instr({column},'-') THEN {column}||' {BARRIER} '||replace({column},'-','') ELSE {column} END"
    return (
        f"CASE WHEN {column} IS NULL THEN NULL WHEN {_is_ascii(column)} THEN {twice}"
        f" ELSE as_words(cast({column} AS BLOB)) END"
    )


def _is_ascii(text: str) -> str:
    return f"length({text})=length(cast({text} AS BLOB))"


_TAKE_IN = (
    f"WITH tidy AS MATERIALIZED (SELECT id,{','.join(map(_tidy, SEARCHED))} FROM ledger.claim WHERE {{which}})"
    f" INSERT INTO claim_words(rowid,{','.join(SEARCHED)}) SELECT id,{','.join(map(_words, SEARCHED))} FROM tidy"
)
