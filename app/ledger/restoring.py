"""A backup takes the ledger's place: what would differ, and putting it there without ever losing the present one.

The backup's pages are written into the ledger's own file by SQLite's backup, as one transaction: a crash in the middle
leaves the old ledger, to be rolled back by whoever opens it next. Another file renamed over it would be no safer and
pull the ground from under other windows and tools: they would go on writing to the old one, whose edits would be lost.
"""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.ledger import heads, lineage
from app.ledger.another import Stopped, check_whole, never, reading
from app.ledger.backup import back_up, backup_folder, copy_pages, copy_whole, drafted, file_id
from app.ledger.columns import BY_NAME, CLAIM
from app.ledger.connection import connect, plain_errors
from app.ledger.differences import Difference, Fate, Values, about, decider, matters, whole_row
from app.ledger.lineage import RowKey
from app.model import LedgerError

MOST = 1_000
"""Rows looked at for the list of what would differ, the newest changes first."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What restoring a backup would change. ``lines`` counts the lines of history that would be lost."""

    differences: tuple[Difference, ...]
    lines: int
    claims: int
    """How many claims would differ, come or go."""
    articles: int
    """How many articles would come or go, or have other details."""
    claims_here: int
    claims_there: int
    articles_here: int
    articles_there: int
    more: bool = False
    """Whether more rows would differ than are listed."""


def preview(db: sqlite3.Connection, backup: Path) -> Preview:
    """What restoring this backup would change here. LedgerError when it cannot be restored."""
    with reading(backup) as there:
        _same_ledger(db, there, backup)
        seq = lineage.parted(db, there)
        ours, theirs = lineage.since(db, seq), lineage.since(there, seq)
        keys = [*dict.fromkeys([*reversed(ours.lines), *theirs.lines])]
        found = [d for key in keys[:MOST] for d in _differences(db, there, key, ours, theirs)]
        claims = {lines[0].claim for side in (ours, theirs) for lines in side.lines.values()} - {None}
        return Preview(
            tuple(found),
            lines=sum(map(len, ours.lines.values())),
            claims=len(claims),
            articles=sum(name == "article" for name, _ in keys),
            claims_here=_count(db, "claim"),
            claims_there=_count(there, "claim"),
            articles_here=_count(db, "article"),
            articles_there=_count(there, "article"),
            more=len(keys) > MOST,
        )


def _count(db: sqlite3.Connection, table: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _differences(
    db: sqlite3.Connection, there: sqlite3.Connection, key: RowKey, ours: lineage.Side, theirs: lineage.Side
) -> list[Difference]:
    """What of one row would differ, with who made it so here."""
    name, uid = key
    table = BY_NAME[name]
    now, then = lineage.current(db, table, uid), lineage.current(there, table, uid)
    lines = ours.lines.get(key) or theirs.lines[key]
    claim = lines[0].claim
    words = about(CLAIM if claim else table, claim or uid, db, there)
    if now is None or then is None:
        fate = Fate.NEW if now is None else Fate.GONE
        return [] if now is then else [whole_row(table, uid, fate, then if now is None else now, claim, words, lines)]
    found = []
    for matter, names in matters(table).items():
        values = tuple(Values(n, None, now[n], then[n]) for n in names if now[n] != then[n])
        if values:
            by, at = decider([line for line in lines if line.field in (*names, "*")])
            found.append(Difference((name, uid, matter), Fate.CHANGED, claim, words, values, by, at))
    return found


def _same_ledger(db: sqlite3.Connection, there: sqlite3.Connection, backup: Path) -> None:
    if file_id(db) != file_id(there):
        raise LedgerError(f"{backup.name} is a backup of another ledger.")


def restore(db: sqlite3.Connection, ledger: Path, backup: Path, stopped: Stopped = never) -> Path:
    """Put a backup in the ledger's place, after the present ledger was backed up; returns that new backup's path.

    Raises LedgerError, and then the ledger is as it was: when the backup is damaged, of another ledger or made by a
    newer version, when the present ledger cannot be backed up, when another program keeps it locked, when the disk is
    full.
    """
    with reading(backup) as there:
        _same_ledger(db, there, backup)
        check_whole(there, backup, stopped)
        try:
            saved = back_up(db, ledger, backup_folder(ledger), stopped, thinning=False)
        except LedgerError as error:
            raise LedgerError(f"Nothing was restored, because the present ledger is not safe yet. {error}") from error
        with plain_errors():
            place = connect(ledger)
            try:
                place.execute("PRAGMA synchronous=EXTRA")
                copy_pages(there, place, stopped)
            finally:
                place.close()
    return saved


def put_back(ledger: Path, backup: Path) -> Path | None:
    """Put a backup where a ledger is that cannot be opened. That one is kept under another name, which is returned.

    None when there was no file any more. Raises LedgerError, and then everything is as it was, when the backup is
    damaged or none, or the folder cannot be written.
    """
    aside = _aside(ledger)
    with reading(backup) as there, drafted(ledger, "The backup cannot be put into") as draft:
        ours = copy_whole(there, draft, never)
        if not ledger.exists():
            draft.rename(ledger)
            return None
        draft.chmod(ledger.stat().st_mode & 0o777)
        for ending in ("-journal", "-wal", "-shm"):  # they belong to the old file, and would spoil the new one
            companion = Path(f"{ledger}{ending}")
            if companion.exists():
                companion.rename(f"{aside}{ending}")
        try:
            os.link(ledger, aside)
        except OSError:  # a drive without hard links
            ledger.rename(aside)
        draft.replace(ledger)
    heads.forget(ledger, ours)  # the history goes back on purpose
    return aside


def _aside(ledger: Path) -> Path:
    """A free name beside the ledger."""
    day = datetime.now(UTC).strftime("%Y-%m-%d")
    names = (f"{ledger.stem} set aside {day}{n}{ledger.suffix}" for n in ("", *(f" ({i})" for i in range(2, 1000))))
    return next(path for name in names if not (path := ledger.with_name(name)).exists())
