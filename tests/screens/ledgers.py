"""The ledgers that are pictured: an empty one, one at work with articles of our own, one with months of history."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from app import tasks
from app.ledger import Ledger, open_ledger
from app.model import Author, ClaimRow, Edit, Search
from app.reading import read
from tests.bench.making import make

TEXTS = Path(__file__).parent / "texts"
ME = Author("Nadia Holt", "window")
OTHER = Author("Ben Oduya", "window")
MONTHS = 130
"""Days of work in the ledger with a history."""
JUDGED = (
    ("true", "The board’s own gauge table of 12 May says 84.7 per cent."),
    ("mostly_false", "The county’s list names 1,214 households; the board counted streets, not households."),
    ("mixture", "True of the town; two villages were asked in writing."),
    ("false", "The gate count is in the log."),
    ("unproven", "The list of cracks was not shown to us."),
    ("misleading", "Compared with a year without a programme."),
)  # fmt: skip


def empty(path: Path) -> Path:
    """A new ledger."""
    open_ledger(path, create=True).close()
    return path


def at_work(path: Path) -> Path:
    """Four articles, some of their claims judged, signed off, waiting or dropped; contacts and recheck dates."""
    ledger = open_ledger(path, create=True)
    try:
        for text in (*sorted(TEXTS.glob("*.txt")), tasks.sample()):
            tasks.import_document(ledger, read(text), ME)
        _work(ledger)
    finally:
        ledger.close()
    return path


def _work(ledger: Ledger) -> None:
    reader = ledger.reader()
    rows = [row for row in reader.first_rows(Search(min_worth=0.35), 200) if row]
    reader.close()
    today = datetime.now(UTC).date()
    for place, row in enumerate(rows[:-12]):
        who = (ME, OTHER)[place % 3 == 0]
        if place % 5 < 3:
            verdict, because = JUDGED[place % len(JUDGED)]
            _judge(ledger, row, who, verdict, because)
            if place % 4 == 0:
                ledger.set_fields([Edit(row.uid, "state", "reviewed")], (OTHER, ME)[who is OTHER])
        elif place % 5 == 3:
            ledger.set_fields([Edit(row.uid, "state", "in_progress"), Edit(row.uid, "assignee", who.name)], who)
    for place, days in ((0, -9), (2, 4), (6, 11)):
        day = (today + timedelta(days=days)).isoformat()
        ledger.set_fields([Edit(rows[place].uid, "recheck_by", day)], ME)
    ledger.set_fields([Edit(rows[4].uid, "flagged", 1), Edit(rows[4].uid, "note", "Ask the county office again.")], ME)


def _judge(ledger: Ledger, row: ClaimRow, who: Author, verdict: str, because: str) -> None:
    ledger.set_fields([Edit(row.uid, "verdict", verdict), Edit(row.uid, "rationale", because)], who)
    stance = "supports" if verdict in {"true", "mostly_true"} else "contradicts"
    fields = {"title": "Gauge table, north reservoir", "url": "https://example.org/gauges", "stance": stance}
    ledger.add_evidence(row.uid, fields, who)


def with_history(path: Path, claims: int = 2000) -> Path:
    """Many claims, and months of work on them up to today."""
    now = int(datetime.now(UTC).timestamp() * 1000)
    make(path, claims, months=(now - MONTHS * 86_400_000, now))
    return path
