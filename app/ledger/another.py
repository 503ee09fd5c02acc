"""Another copy of a ledger, such as a backup or one that came back by mail: looked at, read, and never written to."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from app.ledger import schema
from app.ledger.connection import DAMAGED, ERRORS, LENIENT, LONGEST, Interrupted, plain
from app.ledger.inspection import misfits
from app.model import LedgerError

Stopped = Callable[[], bool]
"""Whether somebody wants to stop."""
_STEPS = 20_000
"""SQLite's steps between two looks at whether somebody wants to stop."""
_COMPANIONS = ("-journal", "-wal")


def never() -> bool:
    """Nobody wants to stop."""
    return False


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a copy, for one consistent look; file and folder stay as they are, byte for byte.

    Not for the ledger that is open. Raises LedgerError in one plain sentence when the file is none of ours, newer,
    altered or damaged.
    """
    path = Path(path)
    if not os.path.exists(path):  # noqa: PTH110 - never raises, whatever is typed
        raise LedgerError(f"There is no file {path}.")
    if path.is_dir():
        raise LedgerError(f"{path} is a folder, not a ledger.")
    if not path.is_file():
        raise LedgerError(f"{path} is not a Tickmark ledger.")
    try:
        db = _connect(path)
        try:
            _look(db, path)
            db.execute("BEGIN")
            yield db
        finally:
            db.close()
    except ERRORS as error:
        raise _plain(error, path) from error


def left_open(path: Path) -> bool:
    """Whether SQLite's own files lie beside it: somebody has it open, or left it in the middle of a change."""
    return any(os.path.exists(f"{path}{ending}") for ending in _COMPANIONS)  # noqa: PTH110


def _connect(path: Path) -> sqlite3.Connection:
    """Read-only; a file left in write-ahead mode is read without SQLite's making files beside it."""
    address = f"file:{quote(str(path.absolute()))}?mode=ro"
    if not left_open(path) and _write_ahead(path):
        address += "&immutable=1"
    return _open(address)


def _write_ahead(path: Path) -> bool:
    """Whether another tool left the file in write-ahead mode: bytes 18 and 19 of SQLite's header say so."""
    try:
        with path.open("rb") as file:  # no connection of ours has it open, so no lock of ours can be lost by this
            return file.read(20)[18:] == b"\2\2"
    except OSError as error:
        raise LedgerError(f"{path} cannot be read: {(error.strerror or 'the system refused it').lower()}.") from error


def _open(address: str) -> sqlite3.Connection:
    db = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False, timeout=5)
    db.text_factory = LENIENT
    db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
    db.execute("PRAGMA trusted_schema=OFF")
    return db


def _look(db: sqlite3.Connection, path: Path) -> None:
    """Read its ids and its schema; nothing of the file's own SQL runs."""
    if db.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
        raise LedgerError(f"{path} is not a Tickmark ledger.")
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version > schema.VERSION:
        raise LedgerError(f"{path} was made by a newer version of Tickmark: update Tickmark to read it.")
    found = [d for d in misfits(db) if d.weight != "comfort"]
    if found and version < schema.VERSION:
        raise LedgerError(f"{path} was made by an older version of Tickmark: open it in Tickmark once, then try again.")
    if found and found[0].weight == "tables":
        raise LedgerError(f"{path} cannot be read as a ledger: {found[0].sentence}.")
    if found:
        raise LedgerError(
            f"{path} was changed in a way that lets edits slip by unchecked: {found[0].sentence}."
            " Open it in Tickmark first, which can put its rules back."
        )


def _plain(error: Exception, path: Path) -> LedgerError:
    if left_open(path) and ("readonly" in str(error) or "unable to open" in str(error)):
        return LedgerError(f"{path} was left in the middle of a change. Open it in Tickmark once, then try again.")
    words = plain(error)
    if isinstance(words, Interrupted):
        return words
    if "not a database" in str(error):
        return LedgerError(f"{path} is not a Tickmark ledger.")
    if str(words) == DAMAGED:
        return LedgerError(f"{path} is damaged; it was left as it is.")
    return LedgerError(f"{path}: {words}")


def check_whole(db: sqlite3.Connection, path: Path, stopped: Stopped = never) -> None:
    """Read every page of a file. LedgerError when it is damaged, Interrupted when somebody wants to stop."""
    db.set_progress_handler(lambda: int(stopped()), _STEPS)
    try:
        verdict = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    except ERRORS as error:
        raise _plain(error, path) from error
    finally:
        db.set_progress_handler(None, 0)
    if verdict != "ok":
        raise LedgerError(f"{path} is damaged; it was left as it is.")
