"""``python -m tests.bench.writers HOW FILE EDITS SEED``: one of several processes that edit a file at the same time.

Says ``ready``, waits for a line on standard input, edits, and prints its latencies as JSON. ``HOW`` is ``ledger``
(the application's own way) or ``bare`` (an UPDATE by plain sqlite3 with the same journal and the same syncing).
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

PATIENCE = 60.0
"""Seconds a bare writer waits for the others; the application has its own measure."""
UPDATE = "UPDATE claim SET note=? WHERE uid=?"


@dataclass(frozen=True, slots=True)
class Written:
    """What a crowd of writers did: edits made, edits refused as busy, seconds in all, and the longest wait for one."""

    edits: int
    refused: int
    took: float
    longest: float


def crowd(how: str, path: Path, processes: int, edits: int) -> Written:
    """So many processes make so many edits together."""
    share = max(1, edits // processes)
    children = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.bench.writers", how, str(path), str(share), str(number)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for number in range(processes)
    ]  # fmt: skip
    try:
        for child in children:
            if child.stdout is None or child.stdout.readline() != "ready\n":
                raise RuntimeError("a writer did not start")
        began = time.perf_counter()
        for child in children:
            if child.stdin:
                child.stdin.write("go\n")
                child.stdin.flush()
        told = [json.loads(child.stdout.readline()) for child in children if child.stdout]
        took = time.perf_counter() - began
    finally:
        for child in children:
            child.communicate()
    latencies = [latency for one in told for latency in one["latencies"]]
    return Written(len(latencies), sum(one["refused"] for one in told), took, max(latencies))


def bare(path: Path) -> sqlite3.Connection:
    """A plain connection that writes as durably as the application does."""
    db = sqlite3.connect(path, isolation_level=None, timeout=PATIENCE)
    db.execute("PRAGMA journal_mode=DELETE")
    db.execute("PRAGMA synchronous=EXTRA")
    db.execute("PRAGMA cache_size=-65536")
    return db


def _editing(how: str, path: Path) -> Callable[[str, str], object]:
    if how == "bare":
        db = bare(path)
        return lambda uid, words: db.execute(UPDATE, [words, uid])
    from app.ledger import open_ledger
    from app.model import Author, Edit

    ledger, author = open_ledger(path), Author("Bench", "benchmark")
    return lambda uid, words: ledger.set_fields([Edit(uid, "note", words)], author)


def _write(how: str, path: Path, edits: int, seed: int) -> dict[str, object]:
    from app.model import LedgerError

    edit, rng = _editing(how, path), Random(seed)
    reading = sqlite3.connect(path)
    uids = [row[0] for row in reading.execute("SELECT uid FROM claim ORDER BY id LIMIT 5000")]
    reading.close()
    latencies, refused = [], 0
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(edits):
        began = time.perf_counter()
        try:
            edit(rng.choice(uids), f"{seed}/{number}")
            latencies.append(time.perf_counter() - began)
        except LedgerError:
            refused += 1
    return {"latencies": latencies, "refused": refused}


if __name__ == "__main__":
    print(json.dumps(_write(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))), flush=True)
