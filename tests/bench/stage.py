"""What a benchmark works on: a copy of a ledger, the same claims in a bare table, and words that are common or rare."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from random import Random
from typing import NamedTuple

from app.ledger import Ledger, Reader, open_ledger, schema
from app.model import Search

SAMPLE = 3_000
ABSENT = "qzxvwq"
"""A word that no text holds."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is measured: ``runs`` of everything slow, single ``edits``, edits of all writing processes together."""

    runs: int = 5
    edits: int = 300
    written: int = 1_200
    outside: int = 15


class Words(NamedTuple):
    """Words to look for, each by its beginning."""

    common: str
    rare: str
    absent: str = ABSENT


class Stage:
    """A folder of the benchmark's own, in which it may do what it likes. The ledger it was given stays as it is."""

    def __init__(self, ledger: Path, folder: Path, effort: Effort) -> None:
        self.folder, self.effort = folder, effort
        self.ledger = folder / "measured.db"
        with (
            closing(sqlite3.connect(f"{ledger.absolute().as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(self.ledger)) as copy,
        ):
            source.backup(copy)
        with self.reader() as reader:
            self.claims = reader.progress(Search()).total

    @contextmanager
    def opened(self) -> Iterator[Ledger]:
        """The ledger, as the application opens it to write."""
        with closing(open_ledger(self.ledger)) as ledger:
            yield ledger

    @contextmanager
    def reader(self) -> Iterator[Reader]:
        """The ledger, as the application opens it to read."""
        with self.opened() as ledger, closing(ledger.reader()) as reader:
            yield reader

    @contextmanager
    def plain(self) -> Iterator[sqlite3.Connection]:
        """The ledger, as any other tool opens it, with the page cache that the application takes."""
        with closing(sqlite3.connect(self.ledger, isolation_level=None)) as db:
            db.execute("PRAGMA cache_size=-65536")
            yield db

    @cached_property
    def bare(self) -> Path:
        """A file with the claims and their indexes and nothing else: no rules, no history."""
        path = self.folder / "bare.db"
        indexes = [s for s in schema.objects().values() if s.startswith("CREATE INDEX") and " ON claim(" in s]
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("PRAGMA synchronous=OFF")
            db.execute(schema.objects()["claim"])
            db.execute("ATTACH ? AS ledger", [str(self.ledger)])
            db.execute("INSERT INTO main.claim SELECT * FROM ledger.claim")
            for statement in indexes:
                db.execute(statement)
        return path

    @cached_property
    def uids(self) -> list[str]:
        """Uids of claims from all over the ledger, in no order."""
        with self.plain() as db:
            highest = db.execute("SELECT max(id) FROM claim").fetchone()[0]
            rng = Random(1)
            ids = [rng.randint(1, highest) for _ in range(SAMPLE)]
            marks = ",".join("?" * len(ids))
            found = [row[0] for row in db.execute(f"SELECT uid FROM claim WHERE id IN ({marks})", ids)]
        rng.shuffle(found)
        return found

    @cached_property
    def words(self) -> Words:
        """The commonest long word of the claims, and the rarest of a few that a sample holds once."""
        with self.reader() as reader:
            ids = list(reader.ids_of(self.uids).values())
            counts = Counter(
                word for claim in reader.claims(ids) for word in set(re.findall(r"\b[a-z]{5,}\b", claim.claim.lower()))
            )
            once = sorted(word for word, count in counts.items() if count == 1)[:5] or [min(counts)]
            rare = min(once, key=lambda word: len(reader.ids(Search(word))))
        return Words(counts.most_common(1)[0][0], rare)

    @property
    def size(self) -> int:
        """Bytes of the ledger."""
        return self.ledger.stat().st_size

    def place(self, name: str) -> Path:
        """An empty folder for what a measurement writes."""
        path = self.folder / name
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir()
        return path
