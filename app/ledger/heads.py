"""Where a ledger's history ended when this machine saw it last, kept in the state folder.

A history only grows. One that is shorter than it was, or whose last known line or seal reads differently, was cut,
replaced or put back by something else than Tickmark, which nothing inside the file could tell.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
from dataclasses import asdict, dataclass
from pathlib import Path

from app import places


@dataclass(frozen=True, slots=True)
class Head:
    """The newest line of a history (``seq``, ``eid``, ``at``) and its newest seal (``upto``, ``hash``), 0 and empty
    where there is none.
    """

    seq: int
    eid: str
    at: str
    upto: int = 0
    hash: str = ""


def head_of(db: sqlite3.Connection) -> Head | None:
    """The head of this ledger's history; None for one without any."""
    line = db.execute("SELECT seq,eid,at FROM history ORDER BY seq DESC LIMIT 1").fetchone()
    seal = db.execute("SELECT upto,hash FROM seal ORDER BY upto DESC LIMIT 1").fetchone()
    return Head(*line, *(seal or (0, ""))) if line else None


def remember(path: Path, file_id: str, head: Head | None) -> None:
    """Keep the head of the ledger at ``path``. A state folder that cannot be written is no reason to stop."""
    if head is None:
        return
    with contextlib.suppress(OSError):
        place = _place(path, file_id)
        place.parent.mkdir(mode=places.PRIVATE, exist_ok=True)
        places.replace_json(place, asdict(head))


def forget(path: Path, file_id: str) -> None:
    """The ledger at ``path`` goes back to an earlier state on purpose, as when a backup is restored."""
    with contextlib.suppress(OSError):
        _place(path, file_id).unlink(missing_ok=True)


def recall(path: Path, file_id: str) -> Head | None:
    """The head kept for the ledger at ``path``, if any; a broken note counts as none."""
    try:
        head = Head(**json.loads(_place(path, file_id).read_text("utf-8")))
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    return head if isinstance(head.seq, int) and isinstance(head.upto, int) else None


def misfits(db: sqlite3.Connection, known: Head | None) -> list[str]:
    """A plain sentence where the history is not the one that was seen before; empty when it is, or none was."""
    if known is None:
        return []
    line = db.execute("SELECT eid FROM history WHERE seq=?", [known.seq]).fetchone()
    when = str(known.at)[:16].replace("T", " ")
    if line is None:
        return [
            f"The history is shorter than when this machine saw it last (line {known.seq}, {when} UTC): it was cut."
        ]
    if line[0] != known.eid:
        return [f"The history before line {known.seq} ({when} UTC) is not the one this machine saw last."]
    if known.upto:
        seal = db.execute("SELECT hash FROM seal WHERE upto=?", [known.upto]).fetchone()
        if seal is None or seal[0] != known.hash:
            return [f"The seal over the history up to line {known.upto} is not the one this machine saw last."]
    return []


def _place(path: Path, file_id: str) -> Path:
    where = hashlib.sha256(f"{file_id}\n{path.absolute()}".encode(errors="replace")).hexdigest()[:24]
    return places.state_folder() / "heads" / f"{where}.json"
