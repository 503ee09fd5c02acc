"""Connections to a ledger file, and its errors in plain words."""

from __future__ import annotations

import os
import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from urllib.parse import quote

from app.errors import LedgerError, LedgerUnavailable

BUSY_MS = 5_000
PAUSES = (0.0005, 0.003)
"""Shortest and longest wait, in seconds, before the next try to write."""
CACHE_KIB = 64 * 1024
LONGEST = 256 * 1024 * 1024
"""Bytes of one value: ten times an article's text; what a file holds beyond that is not ours."""


LENIENT = partial(str, encoding="utf-8", errors="replace")
"""Bytes to text: what another tool wrote in its own encoding shows � where it is no UTF-8, and bars nobody's way."""


class Interrupted(LedgerError):
    """A query was stopped because nobody waits for its answer any more."""


DAMAGED = "The ledger is damaged. It was left as it is: restore a backup or ask for help."
ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite's module raises for a file that is busy, full, locked or damaged."""

_PLAIN = (  # what SQLite says, what a person reads
    ("interrupted", None),
    ("not a database", "This file is not a Tickmark ledger."),
    ("too big", "The ledger holds a value that is too large to be one of Tickmark's: it was altered."),
    ("malformed", DAMAGED),
    ("decode", DAMAGED),  # text that is no UTF-8
)
_UNAVAILABLE = (  # the same for what may pass
    ("database is locked", "The ledger is busy: another program is writing to it. Try again in a moment."),
    ("disk is full", "The disk is full: nothing was saved. Free some space and try again."),
    ("readonly database", "The ledger cannot be changed: the file or its folder is read-only."),
    ("unable to open", "The ledger cannot be opened: check that the file and its folder may be read and written."),
    ("disk i/o error", "The disk reported an error: nothing was saved."),
)


def plain(error: Exception) -> LedgerError:
    """The error a person sees for one of SQLite's; LedgerUnavailable for what may pass."""
    said = str(error)
    for words, passing in _UNAVAILABLE:
        if words in said.lower():
            return LedgerUnavailable(passing)
    for words, sentence in _PLAIN:
        if words in said.lower():
            return LedgerError(sentence) if sentence else Interrupted("The query was stopped.")
    if isinstance(error, sqlite3.IntegrityError):
        return LedgerError(f"The ledger refused this: {said}.")
    return LedgerError(f"The ledger reported an error: {said}.")


@contextmanager
def plain_errors() -> Iterator[None]:
    """Turn SQLite's errors into ours."""
    try:
        yield
    except ERRORS as error:
        raise plain(error) from error


@contextmanager
def savepoint(db: sqlite3.Connection) -> Iterator[None]:
    """Inside a transaction: what is done here is taken back alone when it fails."""
    db.execute("SAVEPOINT step")
    try:
        yield
    except BaseException:
        db.execute("ROLLBACK TO step")
        raise
    finally:
        db.execute("RELEASE step")


def connect(path: Path) -> sqlite3.Connection:
    """A connection in autocommit to a file that is there. The file's own SQL is not trusted."""
    return _connected(path, "trusted_schema=OFF", f"cache_size=-{CACHE_KIB}")


def connect_writer(path: Path) -> sqlite3.Connection:
    """The connection that writes: durable, and letting readers go on until the commit."""
    connection = connect(path)
    try:
        with suppress(sqlite3.OperationalError):  # another tool left it in WAL and has it open: that serves as well
            connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA synchronous=EXTRA")
        # the file's triggers hold every reference; ON would run an editor's CASCADEs
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("PRAGMA cache_spill=OFF")
    except BaseException:
        connection.close()
        raise
    return connection


def begin(db: sqlite3.Connection) -> None:
    """Begin to write, once nobody else does. Raises sqlite3.OperationalError after ``BUSY_MS``."""
    _take_a_turn(db, "BEGIN IMMEDIATE")


@contextmanager
def one_moment(db: sqlite3.Connection) -> Iterator[None]:
    """What is read inside is of one moment, whoever writes meanwhile. Raises like ``begin``."""
    if db.in_transaction:
        yield
        return
    db.execute("BEGIN")
    try:
        _take_a_turn(db, "SELECT count(*) FROM sqlite_master")
        yield
    finally:
        with suppress(sqlite3.Error):
            db.execute("ROLLBACK")


def _take_a_turn(db: sqlite3.Connection, sql: str) -> None:
    """Run what needs a lock, again and again until it gets it.

    SQLite's own waiting grows to a tenth of a second between two tries, and whoever has waited longest tries least:
    among eight busy writers some were refused after five seconds while others wrote on. Short even pauses, each of
    another length, let everyone in.
    """
    end = time.monotonic() + BUSY_MS / 1000
    db.execute("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                db.execute(sql).fetchall()
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                    raise
            time.sleep(random.uniform(*PAUSES))  # noqa: S311 - a pause, not a secret
    finally:
        db.execute(f"PRAGMA busy_timeout={BUSY_MS}")


def connect_reader(path: Path, cache_kib: int = CACHE_KIB) -> sqlite3.Connection:
    """A connection that cannot write."""
    return _connected(path, "trusted_schema=OFF", f"cache_size=-{cache_kib}", "query_only=ON")


def _connected(path: Path, *pragmas: str) -> sqlite3.Connection:
    address = f"file:{quote(str(path.absolute()))}?mode=rw"
    connection = sqlite3.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000, cached_statements=256
    )
    try:
        connection.text_factory = LENIENT
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another by the same name (device and inode), or None where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - on every search, and four times a second
    except OSError:
        return None
    return found.st_dev, found.st_ino
