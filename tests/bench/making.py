"""``make``: a realistic ledger of any size. Chunks are played in memory, then copied into one file by time.

The file is made under another name and gets its own only when it is whole; a file that is there is never touched.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from operator import itemgetter
from pathlib import Path
from random import Random

from sqlite_utils import Database

from app.ledger import schema
from app.ledger.migrations import migrate
from app.ledger.sealing import seal
from app.model import LedgerError
from tests.bench import lives, words
from tests.bench.articles import CLAIMS_OF_AN_ARTICLE
from tests.bench.playing import BEGINNING, CHUNK, Clock, Plan, Played, connect, line_columns, play

CACHE_KIB = 512 * 1024
ALONE = 8
"""Up to so many chunks other processes are not worth their start."""
SEALED = 20_000
"""Lines of history between two seals, as a ledger that is closed now and then has them."""
SEED = 1

Tell = Callable[[int], None]


def make(
    path: Path,
    claims: int,
    seed: int = SEED,
    *,
    rules: bool = False,
    tell: Tell = lambda claims: None,
    months: tuple[int, int] | None = None,
) -> None:
    """Make a ledger with so many claims at ``path``; the same seed makes the same bytes.

    ``rules`` has every row tested by the ledger's own rules on the way. ``tell`` hears how many claims are there.
    ``months`` bounds the work: first and last moment in milliseconds since 1970; without it, months long gone.
    LedgerError, in one sentence, when there is a file already or it cannot be written.
    """
    if path.exists() or path.is_symlink():
        raise LedgerError(f"{path} is there already: name a file that does not exist yet.")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.absolute().parent)
    except OSError as error:
        raise LedgerError(f"{path} cannot be made: {(error.strerror or 'refused').lower()}.") from error
    os.close(handle)
    draft = Path(name)
    try:
        _fill(draft, claims, seed, rules=rules, tell=tell, months=months)
        os.link(draft, path)  # unlike a rename, never over a file that came meanwhile
    except FileExistsError as error:
        raise LedgerError(f"{path} is there already: name a file that does not exist yet.") from error
    except (OSError, sqlite3.Error) as error:
        raise LedgerError(f"{path} cannot be made: {str(error).lower()}.") from error
    finally:
        draft.unlink(missing_ok=True)


def _fill(
    draft: Path, claims: int, seed: int, *, rules: bool, tell: Tell, months: tuple[int, int] | None = None
) -> None:
    first, last = months or (BEGINNING, None)
    clock = Clock(first - lives.DAY)
    db = connect(str(draft), clock, Random(f"{seed}/file"))
    try:
        db.execute("PRAGMA synchronous=OFF")
        db.execute("PRAGMA journal_mode=OFF")  # a draft that fails is thrown away
        db.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
        _found(db, first - lives.DAY)
        plan = Plan(claims, seed, db.serialize(), rules)
        if last is not None:
            plan = replace(plan, beginning=first, span=last - first, until=last)
        later = _without(db, ("TRIGGER", "INDEX"))
        db.execute("BEGIN")
        _copy(db, clock, plan, tell)
        seal(db)
        for statement in later:
            db.execute(statement)
        db.execute("COMMIT")
    finally:
        db.close()
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def _found(db: sqlite3.Connection, moment: int) -> None:
    """A new ledger as the application makes it, with a list of tags."""
    migrate(Database(db, execute_plugins=False))
    db.execute("UPDATE _sqlite_migrations SET applied_at=?", [f"{lives.when(moment)}"])
    db.execute("UPDATE editing_as SET name=?,via='window',deed=?", [words.STAFF[0], "0" * 16])
    db.executemany("INSERT INTO tag(name) VALUES(?)", [(tag,) for tag in words.TAGS])
    db.execute("UPDATE editing_as SET name=NULL,via=NULL,deed=NULL")


def _without(db: sqlite3.Connection, kinds: tuple[str, ...]) -> list[str]:
    """Take these objects of the schema away while rows come in; returns the statements that bring them back."""
    found = []
    for name, statement in schema.objects().items():
        kind = statement.split(" ", 2)[1]
        if kind in kinds:
            db.execute(f"DROP {kind} {name}")
            found.append(statement)
    return found


def _copy(db: sqlite3.Connection, clock: Clock, plan: Plan, tell: Tell) -> None:
    """Copy chunk after chunk; a line waits until no later chunk can have an older one."""
    names = line_columns(db)
    told_at = itemgetter(names.index("at"))
    insert = f"INSERT INTO history({','.join(names)}) VALUES({','.join('?' * len(names))})"
    waiting: list[tuple[object, ...]] = []
    unsealed = 0
    for chunk, played in enumerate(_played(plan)):
        for table, rows in played.rows.items():
            if rows:
                db.executemany(f"INSERT INTO {table} VALUES({','.join('?' * len(rows[0]))})", rows)
        waiting = sorted(waiting + played.history, key=told_at)  # two sorted runs: merged
        more = chunk + 1 < plan.chunks
        end = bisect_left(waiting, lives.iso(plan.moment((chunk + 1) * CHUNK)), key=told_at) if more else len(waiting)
        db.executemany(insert, waiting[:end])
        unsealed += end
        clock.now = told_at(waiting[end - 1]) if end else clock.now
        if unsealed >= SEALED:
            seal(db)
            unsealed = 0
        waiting = waiting[end:]
        tell(min(plan.claims, (chunk + 1) * CHUNK * CLAIMS_OF_AN_ARTICLE))


def _played(plan: Plan) -> Iterator[Played]:
    """The chunks in their order, played by as many processes as there are processors; a few wait at a time."""
    if plan.chunks <= ALONE:
        yield from map(partial(play, plan), range(plan.chunks))
        return
    workers = os.cpu_count() or 1
    with ProcessPoolExecutor(workers) as pool:
        under_way: deque[Future[Played]] = deque()
        for chunk in range(plan.chunks):
            under_way.append(pool.submit(play, plan, chunk))
            if len(under_way) > 2 * workers:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
