"""Made-up lives are played through a small ledger in memory, so that its own triggers write the history.

The clock and the dice of that ledger are ours: ``strftime`` and ``randomblob`` are replaced on its connection.
What comes out are finished rows, ready to be copied into a large file.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from random import Random

from app.ledger import schema
from app.ledger.columns import BY_NAME, TABLES
from app.model import Value
from tests.bench import articles, lives
from tests.bench.lives import Deed, Write

MADE = tuple(table.name for table in TABLES if table.name not in ("meta", "state", "verdict", "tag"))
"""Tables that the made-up articles fill; the lists are there from the beginning."""
BEGINNING, SPAN = 1_709_539_200_000, 500 * lives.DAY
"""The first article comes in on 4 March 2024, 08:00 UTC; the last some 500 days later. Milliseconds since 1970."""
_ASKED_BY_TRIGGERS = ("history_uid",)
CHUNK = 25
"""Articles that are played together; links join claims of one chunk."""

Rows = list[tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be made: claims in all, from this seed, into a ledger that begins as ``template``.

    ``rules`` says whether the ledger in memory tests its rules as well, which takes twice as long.
    """

    claims: int
    seed: int
    template: bytes
    rules: bool = False
    beginning: int = BEGINNING
    span: int = SPAN
    until: int | None = None
    """Milliseconds since 1970 after which nobody does anything."""

    @property
    def articles(self) -> int:
        """How many articles it takes."""
        return -(-self.claims // articles.CLAIMS_OF_AN_ARTICLE)

    @property
    def chunks(self) -> int:
        """How many chunks of articles."""
        return -(-self.articles // CHUNK)

    def moment(self, article: int) -> int:
        """When this article, counted from 0, comes in; later for each one."""
        return self.beginning + article * self.span // self.articles


@dataclass(frozen=True, slots=True)
class Played:
    """Finished rows of a chunk: by table in the order of its columns, and the history without ``seq``, oldest first."""

    rows: dict[str, Rows]
    history: Rows


class Clock:
    """The moment it is in a ledger that is being made."""

    def __init__(self, moment: int) -> None:
        self.now = lives.iso(moment)


class _Timed(sqlite3.Connection):
    """Has a second connection for its clock, and closes it as well."""

    clock_of: sqlite3.Connection

    def close(self) -> None:
        self.clock_of.close()
        super().close()


def connect(path: str, clock: Clock, rng: Random) -> sqlite3.Connection:
    """A connection whose SQL takes the time from ``clock`` and random bytes from ``rng``."""
    db = sqlite3.connect(path, isolation_level=None, cached_statements=512, factory=_Timed)
    db.clock_of = own = sqlite3.connect(":memory:")  # any other moment than now is told by SQLite itself

    def strftime(*given: Value) -> Value:
        if given[1] == "now":
            return clock.now
        told: Value = own.execute(f"SELECT strftime({','.join('?' * len(given))})", given).fetchone()[0]
        return told

    db.create_function("strftime", -1, strftime)
    db.create_function("randomblob", 1, rng.randbytes)
    return db


def play(plan: Plan, chunk: int) -> Played:
    """Write the articles of a chunk, counted from 0, and play what happens to their claims."""
    rng = Random(f"{plan.seed}/{chunk}")
    clock = Clock(plan.beginning)
    db = connect(":memory:", clock, rng)
    try:
        db.deserialize(plan.template)
        _lighten(db, keep_rules=plan.rules)
        head = db.execute("SELECT coalesce(max(seq),0) FROM history").fetchone()[0]
        db.execute("BEGIN")
        for deed in lives.deeds(rng, _stories(plan, chunk, rng)):
            if plan.until is None or deed.moment <= plan.until:
                _do(db, clock, deed)
        db.execute("UPDATE editing_as SET name=NULL,via=NULL,reason=NULL,deed=NULL")
        db.execute("COMMIT")
        rows = {name: db.execute(f"SELECT * FROM {name} ORDER BY rowid").fetchall() for name in MADE}
        history = db.execute(f"SELECT {','.join(line_columns(db))} FROM history WHERE seq>? ORDER BY seq", [head])
        return Played(rows, history.fetchall())
    finally:
        db.close()


def line_columns(db: sqlite3.Connection) -> list[str]:
    """The columns of a line of the history but for its number."""
    return [row[0] for row in db.execute("SELECT name FROM pragma_table_info('history') WHERE name<>'seq'")]


def _lighten(db: sqlite3.Connection, *, keep_rules: bool) -> None:
    """Take away what is not needed to write history: indexes, and the rules unless they are to be tested."""
    for name, statement in schema.objects().items():
        kind = statement.split(" ", 2)[1]
        if kind == "INDEX" and name not in _ASKED_BY_TRIGGERS:
            db.execute(f"DROP INDEX {name}")
        if kind == "TRIGGER" and "_log_" not in name and not keep_rules:
            db.execute(f"DROP TRIGGER {name}")


def _stories(plan: Plan, chunk: int, rng: Random) -> list[tuple[int, articles.Story]]:
    found = []
    full = articles.CLAIMS_OF_AN_ARTICLE
    for number in range(chunk * CHUNK, min((chunk + 1) * CHUNK, plan.articles)):
        moment = plan.moment(number)
        story = articles.write(rng, lives.when(moment), number + 1, min(full, plan.claims - number * full))
        for place, claim in enumerate(story.claims):
            claim["id"] = number * full + place + 1
        found.append((moment, story))
    return found


def _do(db: sqlite3.Connection, clock: Clock, deed: Deed) -> None:
    clock.now = lives.iso(deed.moment)
    db.execute("UPDATE editing_as SET name=?,via=?,reason=?,deed=?", [deed.name, deed.via, deed.reason, deed.id])
    for write in deed.writes:
        (_change if write.uid else _add)(db, write)


def _add(db: sqlite3.Connection, write: Write) -> None:
    names, marks = ",".join(write.values), ",".join("?" * len(write.values))
    db.execute(f"INSERT INTO {write.table}({names}) VALUES({marks})", list(write.values.values()))


def _change(db: sqlite3.Connection, write: Write) -> None:
    table = BY_NAME[write.table]
    sets = ",".join(f"{name}=?" for name in write.values)
    db.execute(
        f"UPDATE {table.name} SET {sets} WHERE {table.condition}",
        [*write.values.values(), *table.key_values(write.uid)],
    )
