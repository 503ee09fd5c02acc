"""From a path to an open ledger: making a new file, and looking at an existing one before anything of it runs."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from pathlib import Path

from app.ledger import schema
from app.ledger.columns import BY_NAME
from app.ledger.connection import ERRORS, connect_reader, plain
from app.model import LedgerError

OUR_KINDS = ("table", "index", "trigger", "view")


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
        raise LedgerError(f"{path}: {plain(error)}") from error
    if trouble:
        raise LedgerError(
            f"{path} was changed in a way that would let edits slip by unchecked ({trouble[0]}): "
            "restore a backup, or let Tickmark repair it."
        )


def differences(connection: sqlite3.Connection) -> list[str]:
    """Plain words for each table, index, trigger or view of ours that is missing or altered; triggers not ours too."""
    ours = schema.objects()
    there = {
        name: (kind, sql)
        for kind, name, sql in connection.execute("SELECT type,name,sql FROM sqlite_master").fetchall()
    }
    found = []
    for name, statement in ours.items():
        kind = statement.split(" ", 2)[1].lower()
        if name not in there:
            found.append(f"the {kind} “{name}” is missing")
        elif there[name][1] != statement:
            found.append(f"the {kind} “{name}” was altered")
    guarded = set(BY_NAME) | {"history", "editing_as", "replaced", "seal", "export_log"}
    for name, (kind, sql) in there.items():
        if kind == "trigger" and name not in ours and any(f" {t}" in f" {sql} ".replace('"', "") for t in guarded):
            found.append(f"the trigger “{name}” is not Tickmark's")
    return found


def _why(error: OSError) -> str:
    return (error.strerror or "the system refused it").lower()
