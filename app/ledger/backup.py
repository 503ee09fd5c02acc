"""Copies of a ledger by SQLite's own backup, verified before they get their name."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from app.model import LedgerError


def backup_folder(ledger: Path) -> Path:
    """Where a ledger's backups are kept unless another place is named: a folder beside it."""
    return ledger.absolute().parent / f"{ledger.stem} backups"


def back_up(db: sqlite3.Connection, ledger: Path, folder: Path) -> Path:
    """Write a verified copy of ``db`` into ``folder`` as ``NAME-YYYYMMDDTHHMMSSZ.db`` (mode 0600); returns its path."""
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(prefix=f".{ledger.stem}-", suffix=".part", dir=folder)
        os.close(handle)
    except OSError as error:
        raise LedgerError(f"No backup can be written to {folder}: {(error.strerror or 'refused').lower()}.") from error
    draft, final = Path(name), folder / f"{ledger.stem}-{moment}.db"
    try:
        _copy(db, draft)
        draft.replace(final)
    except (OSError, sqlite3.Error) as error:
        raise LedgerError(f"The backup to {folder} failed: {error}.") from error
    finally:
        draft.unlink(missing_ok=True)
    return final


def _copy(db: sqlite3.Connection, draft: Path) -> None:
    copy = sqlite3.connect(draft, isolation_level=None)
    try:
        db.backup(copy)
        verdict = copy.execute("PRAGMA quick_check").fetchone()[0]
    finally:
        copy.close()
    if verdict != "ok":
        raise LedgerError("The backup did not pass its check and was thrown away; the ledger itself needs a look.")
    with draft.open("rb+") as copied:
        os.fsync(copied.fileno())
