"""From a path to an open ledger: making a new file, and looking at an existing one before anything of it runs.

``examine`` ends in one of seven verdicts; each has its own sentence and its own way on: open, bring up to date, open
for reading, put rules back on consent, make a clean copy, recover what can be read, refuse.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.errors import LedgerError
from app.ledger import drives, schema
from app.ledger.connection import DAMAGED, ERRORS, connect, connect_reader, one_moment, plain, plain_errors
from app.ledger.inspection import Difference, misfits, repair

UNFINISHED = (
    "An edit was cut off half-way, perhaps by a power cut, and must be taken back first: make the file and its folder"
    " writable and open the ledger again. Nothing is lost."
)


class UnsoundLedger(LedgerError):
    """A ledger of ours that is damaged or was altered; it was left as it is. ``details`` says what exactly differs."""

    def __init__(self, message: str, details: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.details = details


class NeedsRepair(UnsoundLedger):
    """The file's own rules are missing or altered; ``mend`` puts them back once a person agrees."""


class NeedsCopy(UnsoundLedger):
    """The file's tables were altered, so that it cannot be worked on; ``salvage`` makes a clean copy of its rows."""


class DamagedLedger(UnsoundLedger):
    """The file is damaged; ``salvage`` recovers what can be read into a new file."""


class Verdict(StrEnum):
    """How a look at a file ends."""

    OPEN = "open"
    OLDER = "older"
    NEWER = "newer"
    REPAIR = "repair"
    COPY = "copy"
    RECOVER = "recover"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict, one plain sentence (empty for ``OPEN``), and what exactly differs."""

    verdict: Verdict
    sentence: str = ""
    details: tuple[str, ...] = ()


_ERRORS: dict[Verdict, type[UnsoundLedger]] = {
    Verdict.REPAIR: NeedsRepair,
    Verdict.COPY: NeedsCopy,
    Verdict.RECOVER: DamagedLedger,
}


def create(path: Path, *, fill: Callable[[sqlite3.Connection], None] | None = None) -> None:
    """Make a new ledger at ``path`` (mode 0600), whole or not at all. LedgerError when it cannot be made.

    ``fill`` puts rows in before the file gets its name; then a file that is there already is an error.
    """
    import tempfile

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
        connection = sqlite3.connect(draft, isolation_level=None, timeout=0)  # nobody else knows the draft
        try:
            migrate(Database(connection, execute_plugins=False))
            if fill is not None:
                fill(connection)
        finally:
            connection.close()
        _give_name(draft, path)
    except FileExistsError:
        if fill is not None:
            raise LedgerError(f"{path} is there already; name another file.") from None
    except (OSError, sqlite3.Error) as error:
        why = _why(error) if isinstance(error, OSError) else str(error)
        if "locked" in why and not drives.keeps_locks(folder):
            raise LedgerError(drives.NO_LOCKS) from error
        raise LedgerError(f"The ledger {path} cannot be made: {why}.") from error
    finally:
        draft.unlink(missing_ok=True)


def _give_name(draft: Path, path: Path) -> None:
    """Name the finished file, never over one that came meanwhile; FileExistsError then."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a drive without hard links: the look before the rename has to do
        if path.exists():
            raise FileExistsError(errno.EEXIST, "there is a file by this name", str(path)) from None
        draft.rename(path)


def examine(path: Path) -> Finding:
    """Look at a file without running anything of its own, and say what may be done with it."""
    try:
        path.stat()
    except FileNotFoundError:
        return Finding(Verdict.REFUSE, f"There is no ledger at {path}.")
    except OSError as error:
        return Finding(Verdict.REFUSE, f"{path} cannot be opened: {_why(error)}.")
    if not path.is_file():
        what = "is a folder, not a ledger" if path.is_dir() else "is not a Tickmark ledger"
        return Finding(Verdict.REFUSE, f"{path} {what}.")
    try:
        connection = connect_reader(path)  # not mode=ro: after a power cut SQLite must be able to roll back
        try:
            with one_moment(connection):
                return _examined(connection, path)
        finally:
            connection.close()
    except ERRORS as error:
        return _unreadable(path, error)


def _unreadable(path: Path, error: Exception) -> Finding:
    if "not a database" in str(error):
        return Finding(Verdict.REFUSE, f"{path} is not a Tickmark ledger.")
    words = str(plain(error))
    folder = path.absolute().parent
    if "locked" in str(error) and not drives.keeps_locks(folder):
        words = drives.NO_LOCKS
    if path.with_name(f"{path.name}-journal").exists() and not os.access(folder, os.W_OK):
        words = UNFINISHED
    return _damaged(path, str(error)) if DAMAGED in words else Finding(Verdict.REFUSE, f"{path}: {words}")


def _damaged(path: Path, detail: str) -> Finding:
    sentence = (
        f"{path} is damaged. It was left as it is: restore a backup, or let Tickmark recover what can be read"
        " into a new file."
    )
    return Finding(Verdict.RECOVER, sentence, (detail,))


def _examined(db: sqlite3.Connection, path: Path) -> Finding:
    if db.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
        return Finding(Verdict.REFUSE, f"{path} is not a Tickmark ledger.")
    pages, size = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    if path.stat().st_size < pages * size:
        return _damaged(path, "The file is shorter than it says of itself: it was cut off, perhaps while being copied.")
    version = db.execute("PRAGMA user_version").fetchone()[0]
    return _weighed(path, version, misfits(db))


def _weighed(path: Path, version: int, found: list[Difference]) -> Finding:
    tables = tuple(d.sentence for d in found if d.weight == "tables")
    if version > schema.VERSION:
        return _newer(path, tables)
    if tables:
        return Finding(
            Verdict.COPY,
            f"{path} cannot be worked on as it is: {tables[0]}. Tickmark can make a clean copy of what is in it,"
            " or restore a backup; the file itself is left alone.",
            tables,
        )
    rules = [d for d in found if d.weight == "rules"]
    if rules:
        return _lost_rules(path, rules)
    if version < schema.VERSION:
        return Finding(Verdict.OLDER, f"{path} was made by an older version of Tickmark.")
    return Finding(Verdict.OPEN)


def _newer(path: Path, tables: tuple[str, ...]) -> Finding:
    if tables:
        return Finding(
            Verdict.REFUSE,
            f"{path} was made by a newer version of Tickmark: update Tickmark to open it. Nothing was changed.",
            tables,
        )
    return Finding(
        Verdict.NEWER,
        "This ledger was made by a newer version of Tickmark and is open for reading only: update Tickmark to edit it.",
    )


def _lost_rules(path: Path, found: list[Difference]) -> Finding:
    return Finding(
        Verdict.REPAIR,
        f"{path} was changed in a way that would let edits slip by unchecked: {found[0].sentence}."
        " Tickmark can put its rules back; nothing else is changed, and a copy is kept.",
        tuple(d.sentence for d in found),
    )


def look(path: Path) -> Finding:
    """The finding for a ledger that this program may read; raises its error for every other file."""
    finding = examine(path)
    if finding.verdict is Verdict.REFUSE:
        raise LedgerError(finding.sentence)
    if finding.verdict in _ERRORS:
        raise _ERRORS[finding.verdict](finding.sentence, finding.details)
    return finding


def require_rules(db: sqlite3.Connection, path: Path) -> None:
    """Raise NeedsRepair or NeedsCopy where an open ledger's tables or rules are no longer ours."""
    finding = _weighed(path, db.execute("PRAGMA user_version").fetchone()[0], misfits(db))
    if finding.verdict in _ERRORS:
        raise _ERRORS[finding.verdict](finding.sentence, finding.details)


def write_obstacle(path: Path) -> str:
    """Why a ledger can only be read, in one sentence; empty where nothing is known against writing."""
    if not os.access(path, os.W_OK):
        return "This ledger's file is read-only: it is open for reading, nothing can be changed."
    if not os.access(path.absolute().parent, os.W_OK):
        return "This ledger's folder is read-only: it is open for reading, nothing can be changed."
    return ""


def bring_up_to_date(path: Path) -> None:
    """Migrate an older ledger after a backup, in one transaction. LedgerError when it cannot be written."""
    from sqlite_utils import Database

    from app.ledger.backup import back_up, backup_folder
    from app.ledger.migrations import migrate

    with plain_errors():
        connection = connect(path)
        try:
            back_up(connection, path, backup_folder(path))
            migrate(Database(connection, execute_plugins=False))
        finally:
            connection.close()


def mend(path: Path) -> list[str]:
    """Put back the rules of a ledger that lost them, after a copy was kept beside it; returns what was done."""
    from app.ledger import word_index
    from app.ledger.backup import back_up, backup_folder

    with plain_errors():
        connection = connect(path)
        try:
            back_up(connection, path, backup_folder(path))
            done = repair(connection)
            file_id = connection.execute("SELECT value FROM meta WHERE key='file_id'").fetchone()
        finally:
            connection.close()
    if file_id:
        word_index.forget(str(file_id[0]))  # what was edited meanwhile stands in no history
    return done


def _why(error: OSError) -> str:
    return (error.strerror or "the system refused it").lower()
