"""A reader's way into the search index: attached when words are looked for, let go when it was replaced or deleted."""

from __future__ import annotations

import json
import logging
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from app.ledger.connection import Interrupted, identity, plain
from app.ledger.search import Lookup
from app.ledger.word_index import APPLICATION_ID, CHANGED, HEAD, VERSION, discard, is_passing, place_of
from app.ledger.words import RULES

MOST_LINES = 500_000
"""Lines of history the index may be behind; with more it is not asked at all."""
MOST_CHANGED = 50_000
"""Claims changed since the index read them that are looked at one by one beside it."""
BUSY_MS = 1_000
"""Milliseconds to wait for an index that somebody writes to."""
PAUSE = 10.0
"""Seconds for which an index is left alone that was busy or could not be read."""
log = logging.getLogger(__name__)


class WordLookup:
    """The index of the ledger that ``db`` reads. The connection's thread is the only one that calls."""

    def __init__(self, db: sqlite3.Connection, ledger: Path) -> None:
        self._db, self._ledger = db, ledger
        self._place: Path | None = None
        self._attached: tuple[int, int] | None = None
        self._unfit: tuple[int, int] | None = None
        self._not_before = 0.0
        self._looked: tuple[tuple[int, str, int], Lookup | None] | None = None

    def attach(self) -> bool:
        """Whether an index is at hand. To be called outside a transaction; raises nothing but Interrupted."""
        try:
            if self._place is None:
                row = self._db.execute("SELECT value FROM meta WHERE key='file_id'").fetchone()
                self._place = place_of(self._ledger, str(row[0])) if row else None
            there = identity(self._place) if self._place else None
            if there != self._attached:
                self.leave()
            if self._place is None or there in (None, self._unfit) or time.monotonic() < self._not_before:
                return False
            if self._attached is None:
                self._attached = there
                with self.hurried():
                    self._db.execute("ATTACH ? AS words", [f"file:{quote(str(self._place))}?mode=ro"])
                ids = tuple(self._db.execute(f"PRAGMA words.{name}").fetchone()[0] for name in _IDS)
                if ids != (APPLICATION_ID, VERSION):  # not made yet, or by another version: the builder will see to it
                    self.leave()
        except sqlite3.Error as error:
            if isinstance(plain(error), Interrupted):
                raise plain(error) from error
            self.failed(error)
        return self._attached is not None

    def look(self) -> Lookup | None:
        """How the index stands to the ledger, inside the transaction that asks; None where it is of no help."""
        head = self._db.execute(HEAD.format(schema="main")).fetchone()  # the ledger first: see word_index on locks
        row = self._db.execute("SELECT rules,seq,eid,whole FROM words.state").fetchone()
        if row is None:
            return None
        (rules, seq, eid, whole), newest = row, head[0] if head else 0
        if rules != RULES or not whole or not 0 <= newest - seq <= MOST_LINES:
            return None
        if seq and not self._db.execute("SELECT 1 FROM main.history WHERE seq=? AND eid=?", [seq, eid]).fetchall():
            return None
        if newest == seq:
            return Lookup()
        key = seq, eid, newest
        if self._looked is None or self._looked[0] != key:  # several questions are asked of one state of the ledger
            self._looked = key, self._changed_since(seq)
        return self._looked[1]

    def _changed_since(self, seq: int) -> Lookup | None:
        sql = f"{CHANGED.format(schema='main')} LIMIT {MOST_CHANGED + 1}"
        ids = [found[0] for found in self._db.execute(sql, [seq, seq]).fetchall()]
        if len(ids) > MOST_CHANGED:
            return None
        return Lookup(json.dumps(ids) if ids else "")

    def failed(self, error: BaseException | None) -> None:
        """Something went wrong while the index was asked: leave it alone, and throw it away if it is broken."""
        log.info("The search index: %s", error)
        attached = self._attached
        self.leave()
        if isinstance(error, sqlite3.Error) and is_passing(error):
            self._not_before = time.monotonic() + PAUSE
            return
        self._unfit = attached
        if self._place is not None and identity(self._place) == attached:
            discard(self._place)

    @contextmanager
    def hurried(self) -> Iterator[None]:
        """Nobody waits long for the index."""
        (usual,) = self._db.execute("PRAGMA busy_timeout").fetchone()
        self._db.execute(f"PRAGMA busy_timeout={BUSY_MS}")
        try:
            yield
        finally:
            self._db.execute(f"PRAGMA busy_timeout={usual}")

    def leave(self) -> None:
        """Let go of the file."""
        if self._attached is not None:
            self._attached = None
            try:
                self._db.execute("DETACH words")
            except sqlite3.Error as error:
                log.info("The search index: %s", error)


_IDS = ("application_id", "user_version")
