"""Seals: a SHA-256 chain over the history, so that a line changed or taken out past the rules can be named.

Sealed when the ledger is idle or closed, never per edit. Each seal covers the lines since the one before.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import sys
from collections.abc import Iterable

BEFORE_THE_FIRST = "0" * 64
_LINES = (
    "SELECT seq,eid,at,tbl,uid,claim,rev,op,field,old,new,name,via,reason,origin,deed FROM history"
    " WHERE seq>? AND seq<=? ORDER BY seq"
)
_STEP = 5_000


def unsealed(db: sqlite3.Connection) -> int:
    """How many lines of the history, at most, no seal covers yet; told from both ends without counting."""
    newest = db.execute("SELECT max(seq) FROM history").fetchone()[0] or 0
    sealed = db.execute("SELECT max(upto) FROM seal").fetchone()[0] or 0
    return int(newest - sealed)


def seal(db: sqlite3.Connection, most: int = sys.maxsize) -> str:
    """Seal what is new, at most so many lines, inside the transaction that is open; returns the head of the chain."""
    upto, head = db.execute("SELECT max(upto),hash FROM seal").fetchone()
    upto, head = upto or 0, head or BEFORE_THE_FIRST
    newest = db.execute("SELECT max(seq) FROM history").fetchone()[0] or 0
    if newest <= upto:
        return str(head)
    newest = min(newest, upto + most)
    count, head = _chain(db, str(head), upto, newest)
    db.execute("INSERT INTO seal(upto,n,hash) VALUES(?,?,?)", [newest, count, head])
    return head


def broken(db: sqlite3.Connection) -> list[str]:
    """A plain sentence for the first seal that does not match its lines; empty when all do."""
    before, head = 0, BEFORE_THE_FIRST
    for upto, count, sealed, at in db.execute("SELECT upto,n,hash,at FROM seal ORDER BY upto").fetchall():
        found, head = _chain(db, head, before, upto)
        if (found, head) != (count, sealed):
            return [
                f"The history between lines {before + 1} and {upto}, sealed on {at[:10]}, was altered past the rules."
            ]
        before = upto
    return []


def _chain(db: sqlite3.Connection, head: str, after: int, upto: int) -> tuple[int, str]:
    digest, count = hashlib.sha256(head.encode()), 0
    while True:
        lines = db.execute(f"{_LINES} LIMIT {_STEP}", [after, upto]).fetchall()
        if not lines:
            return count, digest.hexdigest()
        for line in _written(lines):
            digest.update(line)
        count, after = count + len(lines), lines[-1][0]


def _written(lines: Iterable[Iterable[object]]) -> Iterable[bytes]:
    return (json.dumps(list(line), ensure_ascii=True, separators=(",", ":")).encode() + b"\n" for line in lines)
