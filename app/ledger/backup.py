"""Copies of a ledger by SQLite's own backup, verified before they get their name; the folder of backups beside it.

A backup never disturbs the ledger: it is read in small steps between which others may write. Its name carries the
moment in UTC; when there are many, the older ones are thinned, and never the newest.
"""

from __future__ import annotations

import glob
import math
import os
import re
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.ledger import another
from app.ledger.another import Stopped, check_whole, never
from app.ledger.connection import CACHE_KIB, ERRORS, Interrupted, plain
from app.ledger.heads import Head, head_of
from app.ledger.thinning import kept
from app.model import LedgerError

_STEP = 256
"""Pages copied at a time, about a millisecond: how long a writer may have to wait."""
_RESTARTS = 8
"""How often a copy may begin anew because others wrote meanwhile; after that they wait until it is whole."""
_HELD_UP = 2.0
"""Seconds for which an automatic backup may keep others from writing."""
_PATIENCE = 10.0
"""Seconds in which another program may keep the ledger locked."""
_LEFT_BEHIND = 24 * 60 * 60
"""Seconds after which the draft of a backup has nobody any more."""
_MOMENT = "%Y%m%dT%H%M%S%fZ"
_PRIVATE = 0o600


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup as lists show it. ``trouble`` says in a sentence why it cannot be restored, if so."""

    path: Path
    moment: datetime
    size: int
    claims: int = 0
    reviewed: int = 0
    articles: int = 0
    head: Head | None = None
    trouble: str = ""


def backup_folder(ledger: Path) -> Path:
    """Where a ledger's backups are kept unless another place is named: a folder beside it."""
    return ledger.absolute().parent / f"{ledger.stem} backups"


def file_id(db: sqlite3.Connection) -> str:
    """What this ledger and all its copies call themselves; empty where somebody deleted that."""
    row = db.execute("SELECT value FROM meta WHERE key='file_id'").fetchone()
    return str(row[0]) if row else ""


# -- writing ---------------------------------------------------------------------------------------------------------


def back_up(
    db: sqlite3.Connection,
    ledger: Path,
    folder: Path,
    stopped: Stopped = never,
    *,
    thinning: bool = True,
    give_way: bool = False,
) -> Path:
    """Write a verified copy of ``db`` into ``folder`` as ``NAME-MOMENT.db`` (mode 0600); returns its path.

    In the ledger's own folder of backups the older ones are thinned afterwards. Raises LedgerError in one plain
    sentence when it cannot be written, Interrupted when somebody wanted to stop; then nothing is left behind.
    ``give_way`` says that others are not to wait for it (see copy_pages).
    """
    folder = Path(folder)
    moment = datetime.now(UTC)
    final = folder / f"{ledger.stem}-{moment.strftime(_MOMENT)}.db"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise LedgerError(f"No backup can be written to {folder}: {_why(error)}.") from error
    _sweep(folder, ledger.stem)
    with drafted(final, "No backup can be written to") as draft:
        ours = copy_whole(db, draft, stopped, give_way=give_way)
        draft.replace(final)
    if thinning and ours and folder.absolute() == backup_folder(ledger):
        with suppress(OSError, LedgerError):  # a backup that cannot be thinned away does no harm
            thin(ledger, ours, moment)
    return final


def save_copy(db: sqlite3.Connection, ledger: Path, target: Path, *, replace: bool, stopped: Stopped = never) -> None:
    """Write a verified copy of ``db`` to ``target``, whole or not at all; a new file is private (0600).

    ``replace`` says that the person agreed to lose the file that is there. Raises LedgerError in one plain sentence,
    also for the ledger itself and for a ledger that another program has open.
    """
    there = os.path.exists(target)  # noqa: PTH110 - never raises, whatever is typed
    if there and target.samefile(ledger):
        raise LedgerError("This is the ledger itself: choose another name or folder for the copy.")
    if there and (not replace or not target.is_file()):
        raise LedgerError(f"{target} is there already; nothing was written.")
    if another.left_open(target):
        raise LedgerError(f"{target} is in use by another program; choose another name for the copy.")
    mode = target.stat().st_mode & 0o777 if there else _PRIVATE
    with drafted(target, "The copy cannot be written to") as draft:
        copy_whole(db, draft, stopped)
        draft.chmod(mode)
        if there:
            draft.replace(target)
        else:
            _name(draft, target)


def _name(draft: Path, target: Path) -> None:
    """Give a draft its name, never over a file that came meanwhile."""
    try:
        os.link(draft, target)
    except FileExistsError as error:
        raise LedgerError(f"{target} is there already; nothing was written.") from error
    except OSError:  # a disk without hard links, such as a memory stick
        if os.path.exists(target):  # noqa: PTH110
            raise LedgerError(f"{target} is there already; nothing was written.") from None
        draft.rename(target)


def _sweep(folder: Path, stem: str) -> None:
    """Take away what a backup left that was killed; one that is still being made is younger."""
    with suppress(OSError):
        for left in list(folder.glob(f".{glob.escape(stem)}-*.part*")):
            if time.time() - left.stat().st_mtime > _LEFT_BEHIND:
                left.unlink()


@contextmanager
def drafted(final: Path, sorry: str) -> Iterator[Path]:
    """A file in the folder of ``final`` that is gone afterwards unless it was renamed."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{final.stem}-", suffix=".part", dir=final.absolute().parent)
    except OSError as error:
        raise LedgerError(f"{sorry} {final.parent}: {_why(error)}.") from error
    os.close(handle)
    draft = Path(name)
    try:
        yield draft
    except OSError as error:
        raise LedgerError(f"{sorry} {final.parent}: {_why(error)}.") from error
    except ERRORS as error:
        raise LedgerError(f"{sorry} {final.parent}: {_said(error)}") from error
    finally:
        for left in (draft, *(draft.with_name(draft.name + ending) for ending in ("-journal", "-wal", "-shm"))):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def copy_whole(db: sqlite3.Connection, draft: Path, stopped: Stopped, *, give_way: bool = False) -> str:
    """Fill a draft, check it and make it durable; returns the file id that is in it. ``give_way``: see copy_pages."""
    copy = sqlite3.connect(draft, isolation_level=None, check_same_thread=False)
    try:
        copy.execute("PRAGMA trusted_schema=OFF")
        copy.execute("PRAGMA synchronous=OFF")  # it is made durable at the end, in one go
        copy.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
        copy_pages(db, copy, stopped, give_way=give_way)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, whatever mode another tool left the ledger in
        _check(copy, draft, stopped)
        ours = file_id(copy)
    finally:
        copy.close()
    descriptor = os.open(draft, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    return ours


def _check(copy: sqlite3.Connection, draft: Path, stopped: Stopped) -> None:
    try:
        check_whole(copy, draft, stopped)
    except Interrupted:
        raise
    except LedgerError as error:
        words = "The copy did not pass its check and was thrown away; the ledger itself needs a look."
        raise LedgerError(words) from error


def copy_pages(
    db: sqlite3.Connection, copy: sqlite3.Connection, stopped: Stopped = never, *, give_way: bool = False
) -> None:
    """Copy a ledger in small steps; where others keep writing, in the end all at once while they wait.

    With ``give_way`` they are not made to wait longer than two seconds: then it is given up. Raises LedgerError for
    that and when another program keeps one of the two locked, Interrupted when somebody wanted to stop.
    """
    watch = _Watch(stopped, _RESTARTS)
    try:
        db.backup(copy, pages=_STEP, progress=watch, sleep=0.01)
    except _TooBusy:
        if give_way and watch.seconds_needed > _HELD_UP:
            words = "Others keep writing to the ledger: it is tried again later."
            raise LedgerError(words) from None
        db.backup(copy, progress=_Watch(stopped), sleep=0.01)


class _TooBusy(Exception):
    """Others write so often that a copy in steps never ends."""


class _Watch:
    """Looks up between two steps of a copy: whether somebody wants to stop, whether it gets on, and how fast."""

    def __init__(self, stopped: Stopped, restarts: float = math.inf) -> None:
        self._stopped, self._restarts = stopped, restarts
        self._remaining = self._total = 0
        self._begun = self._moved = time.monotonic()
        self._rate = 0.0

    def __call__(self, status: int, remaining: int, total: int) -> None:
        now = time.monotonic()
        if self._stopped():
            raise Interrupted("The copy was stopped.")
        if status not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            self._moved = now
        elif now - self._moved > _PATIENCE:
            raise LedgerError("The ledger is busy: another program is writing to it. Try again in a moment.")
        if remaining > self._remaining > 0:  # somebody wrote, so it began anew
            self._restarts -= 1
            self._begun = now
        elif now > self._begun:
            self._rate = max(self._rate, (total - remaining) / (now - self._begun))
        self._remaining, self._total = remaining, total
        if self._restarts < 0:
            raise _TooBusy

    @property
    def seconds_needed(self) -> float:
        """How long a copy in one go would take, by the fastest attempt so far."""
        return self._total / self._rate if self._rate else math.inf


# -- the folder ------------------------------------------------------------------------------------------------------


def backups_of(ledger: Path) -> list[Backup]:
    """The backups beside a ledger that need not be sound, or be there at all; newest first."""
    ours = None
    with suppress(LedgerError, OSError), another.reading(ledger) as db:
        ours = file_id(db)
    return backups(ledger, ours)


def backups(ledger: Path, ours: str | None) -> list[Backup]:
    """The backups of the ledger with this file id, newest first; read without running anything of theirs.

    One that is damaged is listed with its trouble; one of another ledger of the same name is not listed. None where
    nobody knows the file id any more: then all are.
    """
    found = [_listed(path, moment, ours) for path, moment in _named(ledger)]
    return [backup for backup in found if backup is not None]


def newest_head(ledger: Path, ours: str) -> Head | None:
    """Up to where the newest sound backup reaches; None when there is none."""
    for path, _ in _named(ledger):
        with suppress(LedgerError, OSError), another.reading(path) as db:
            if file_id(db) == ours:
                return head_of(db)
    return None


def thin(ledger: Path, ours: str, now: datetime) -> list[Path]:
    """Delete what need not be kept of this ledger's backups; returns what went. Other files are left alone."""
    found = [(path, moment) for path, moment in _named(ledger) if _is_ours(path, ours)]
    keep = kept([moment for _, moment in found], now)
    gone = [path for path, moment in found if moment not in keep]
    for path in gone:
        with suppress(OSError):
            path.unlink()
    return gone


def _named(ledger: Path) -> list[tuple[Path, datetime]]:
    """Files that are called as a backup of this ledger is, newest first."""
    pattern = re.compile(rf"{re.escape(ledger.stem)}-(\d{{8}}T\d{{12}}Z)\.db")
    found = []
    try:
        paths = list(backup_folder(ledger).iterdir())
    except OSError:
        return []
    for path in paths:
        name = pattern.fullmatch(path.name)
        if name and path.is_file() and not path.is_symlink():
            with suppress(ValueError):
                found.append((path, datetime.strptime(name[1], _MOMENT).replace(tzinfo=UTC)))
    return sorted(found, key=lambda pair: pair[1], reverse=True)


def _is_ours(path: Path, ours: str) -> bool:
    with suppress(LedgerError, OSError), another.reading(path) as db:
        return file_id(db) == ours
    return False


def back_up_if_changed(db: sqlite3.Connection, ledger: Path, stopped: Stopped = never) -> Path | None:
    """Back up beside the ledger unless the newest backup reaches as far, or there is nothing in the ledger yet."""
    if not db.execute("SELECT 1 FROM article LIMIT 1").fetchone():
        return None
    now, then = head_of(db), newest_head(ledger, file_id(db))
    if now is not None and then is not None and (now.seq, now.eid) == (then.seq, then.eid):
        return None
    return back_up(db, ledger, backup_folder(ledger), stopped, give_way=True)


def _listed(path: Path, moment: datetime, ours: str | None) -> Backup | None:
    size = 0
    try:
        size = path.stat().st_size
        with another.reading(path) as db:
            if ours is not None and file_id(db) != ours:
                return None
            claims, reviewed = db.execute("SELECT count(*),coalesce(sum(state='reviewed'),0) FROM claim").fetchone()
            articles = db.execute("SELECT count(*) FROM article").fetchone()[0]
            return Backup(path, moment, size, claims, reviewed, articles, head_of(db))
    except LedgerError as error:
        return Backup(path, moment, size, trouble=str(error))
    except OSError as error:
        return Backup(path, moment, size, trouble=f"{path.name} cannot be read: {_why(error)}.")


def _why(error: OSError) -> str:
    return (error.strerror or "the system refused it").lower()


def _said(error: Exception) -> str:
    words = str(error).lower()
    return "the disk is full." if "full" in words else str(plain(error))
