"""From a path to an open ledger: making a new file, and looking at an existing one before anything of it runs."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from pathlib import Path

from app.ledger import schema
from app.ledger.backup import back_up, backup_folder
from app.ledger.connection import DAMAGED, ERRORS, connect, connect_reader, plain, plain_errors
from app.ledger.inspection import differences, repair
from app.model import LedgerError


class UnsoundLedger(LedgerError):
    """A ledger of ours that is damaged or was altered; it was left as it is."""


class NeedsRepair(UnsoundLedger):
    """The file's own rules are missing or altered; ``mend`` puts them back once a person agrees."""


def create(path: Path) -> None:
    """Make a new, empty ledger at ``path`` (mode 0600), whole or not at all. LedgerError when it cannot be made."""
    from sqlite_utils import Database

    from app.ledger.migrations import migrate

    folder = path.absolute().parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=folder)
    except OSError as error:
        raise LedgerError(f"The ledger {path} cannot be made: {_why(error)}.") from error
    os.close(handle)
    draft = Path(name)
    try:
        connection = sqlite3.connect(draft, isolation_level=None)
        try:
            migrate(Database(connection, execute_plugins=False))
        finally:
            connection.close()
        os.link(draft, path)  # unlike a rename, never over a file that came meanwhile
    except FileExistsError:
        pass
    except (OSError, sqlite3.Error) as error:
        why = _why(error) if isinstance(error, OSError) else str(error)
        raise LedgerError(f"The ledger {path} cannot be made: {why}.") from error
    finally:
        draft.unlink(missing_ok=True)


def look(path: Path) -> None:
    """Raise LedgerError, in one plain sentence, unless ``path`` is a ledger this program may open."""
    if not path.exists():
        raise LedgerError(f"There is no ledger at {path}.")
    if path.is_dir():
        raise LedgerError(f"{path} is a folder, not a ledger.")
    try:
        connection = connect_reader(path)  # not mode=ro: after a power cut SQLite must be able to roll back
        try:
            application_id = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if application_id != schema.APPLICATION_ID:
                raise LedgerError(f"{path} is not a Tickmark ledger.")
            if version > schema.VERSION:
                raise LedgerError(
                    f"{path} was made by a newer version of Tickmark: update Tickmark to open it. Nothing was changed."
                )
            trouble = differences(connection)
        finally:
            connection.close()
    except ERRORS as error:
        if "not a database" in str(error):
            raise LedgerError(f"{path} is not a Tickmark ledger.") from error
        words = plain(error)
        unsound = UnsoundLedger if isinstance(error, sqlite3.DatabaseError) and DAMAGED in str(words) else LedgerError
        raise unsound(f"{path}: {words}") from error
    if trouble and trouble[0].weight == "tables":
        raise UnsoundLedger(f"{path} cannot be opened: {trouble[0].sentence}. Restore a backup.")
    if trouble and trouble[0].weight == "rules":
        raise NeedsRepair(
            f"{path} was changed in a way that would let edits slip by unchecked: {trouble[0].sentence}."
            " Tickmark can put its rules back; nothing else is changed, and a copy is kept."
        )


def mend(path: Path) -> list[str]:
    """Put back the rules of a ledger that lost them, after a copy was kept beside it; returns what was done."""
    with plain_errors():
        connection = connect(path)
        try:
            back_up(connection, path, backup_folder(path))
            return repair(connection)
        finally:
            connection.close()


def _why(error: OSError) -> str:
    return (error.strerror or "the system refused it").lower()
