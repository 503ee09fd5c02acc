"""What is measured and against what. One more figure is one more row of MEASUREMENTS.

Ours and the reference work on the same claims in the same run; a ratio of 1 is as quick as the reference.
"""

from __future__ import annotations

import csv
import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from app.ledger import open_ledger, word_index
from app.model import Author, Edit, Search
from app.vocabulary import SHOWN_FROM
from tests.bench import windows
from tests.bench.measuring import Figures, Measurement, repeated, seconds, taking_turns
from tests.bench.stage import Stage
from tests.bench.writers import UPDATE, bare, crowd

HELD_UP, TYPED = 0.05, 0.1
"""Seconds that a person does not notice: a frame that is late, an answer to a key."""
ALL = Search(min_worth=SHOWN_FROM)
"""What the window asks for when it opens."""
AUTHOR = Author("Bench", "benchmark")
_JUDGED = "UPDATE claim SET verdict=?,state='checked',checker=?,checked_at=? WHERE uid=?"
_LOOKED_IN = ("claim", "passage", "speaker", "speaker_role", "place", "note", "rationale")
_LIKE = f"SELECT count(*) FROM claim WHERE {' OR '.join(f'{column} LIKE ?' for column in _LOOKED_IN)}"

# -- writing ---------------------------------------------------------------------------------------------------------


def one_edit(stage: Stage) -> Figures:
    """A note is changed, by ledger and by bare UPDATE in turn."""
    figures = Figures()
    with stage.opened() as ledger, closing(bare(stage.bare)) as db:
        for number in range(stage.effort.edits):
            uid, note = stage.uids[number % len(stage.uids)], f"measured {number}"
            figures.ours.append(seconds(lambda u=uid, n=note: ledger.set_fields([Edit(u, "note", n)], AUTHOR)))
            figures.reference.append(seconds(lambda u=uid, n=note: db.execute(UPDATE, [n, u])))
    return figures


def one_verdict(stage: Stage) -> Figures:
    """A verdict is given: four fields change, each with a line of history."""
    figures = Figures()
    with stage.opened() as ledger, closing(bare(stage.bare)) as db:
        for number in range(stage.effort.edits // 2):
            uid, verdict = stage.uids[-1 - number % len(stage.uids)], ("true", "false")[number % 2]
            figures.ours.append(seconds(lambda u=uid, v=verdict: ledger.set_fields([Edit(u, "verdict", v)], AUTHOR)))
            values = [verdict, "Bench", f"2027-01-01T00:{number // 60 % 60:02}:{number % 60:02}Z", uid]
            figures.reference.append(seconds(lambda v=values: db.execute(_JUDGED, v)))
    return figures


def writing(stage: Stage, *, processes: int) -> Figures:
    """Time an edit takes while so many processes write."""
    figures, longest, refused, edits = Figures(), 0.0, 0, 0.0
    for _ in range(max(1, stage.effort.runs - 2)):
        ours = crowd("ledger", stage.ledger, processes, stage.effort.written)
        reference = crowd("bare", stage.bare, processes, stage.effort.written)
        figures.ours.append(ours.took / ours.edits)
        figures.reference.append(reference.took / reference.edits)
        longest, refused, edits = max(longest, ours.longest), refused + ours.refused, ours.edits / ours.took
    figures.note = f"{edits:,.0f} edits/s, longest wait {longest:.2f} s, refused as busy {refused}"
    return figures


# -- opening and checking --------------------------------------------------------------------------------------------


def opening(stage: Stage) -> Figures:
    """Until edits can be made."""

    def ours() -> None:
        opened.append(open_ledger(stage.ledger))

    opened: list[object] = []
    figures = taking_turns(stage, ours, partial(_quick_check, stage))
    for ledger in opened:
        ledger.close()  # type: ignore[attr-defined]
    return figures


def checking(stage: Stage) -> Figures:
    """Opened, and everything checked: damage, rules, hashes, every row against its history, seals."""

    def ours() -> None:
        with stage.opened() as ledger:
            troubles = ledger.check()
        if troubles:
            raise RuntimeError(troubles[0])

    return taking_turns(stage, ours, partial(_quick_check, stage))


def _quick_check(stage: Stage) -> None:
    with stage.plain() as db:
        db.execute("PRAGMA quick_check").fetchall()


# -- the window ------------------------------------------------------------------------------------------------------


def first_rows(stage: Stage) -> Figures:
    """From the start of the process until claims are painted."""
    home = stage.place("home")
    return repeated(stage.effort, lambda: windows.start(stage.ledger, home), lambda: windows.asked(home, "empty")[0])


def empty_start(stage: Stage) -> Figures:
    """From the start of the process until a ledger without articles shows its page, nine times at least."""
    home = stage.place("home")
    ledger = home / "nothing.db"
    open_ledger(ledger, create=True).close()
    often = replace(stage.effort, runs=max(9, stage.effort.runs))
    return repeated(often, lambda: windows.start(ledger, home, "first-paint"), lambda: windows.asked(home, "empty")[0])


def outside_edit(stage: Stage) -> Figures:
    """From another tool's commit until the window's table holds it."""
    from app.desk.watching import POLL

    shown = windows.asked(stage.place("home"), "outside", str(stage.ledger), str(stage.effort.outside))
    return Figures(shown, [POLL / 1000], f"longest {max(shown):.2f} s of {len(shown)}")


def held_up(stage: Stage) -> Figures:
    """How long the window's thread is held up at a time, at worst, while a person works; opening is left out."""
    held, _ = _worked(stage)
    worst = sorted(held, key=lambda name: -held[name][0])
    words = [f"{name} {held[name][0] * 1e3:.0f} ({held[name][1] * 1e3:.0f} of its own)" for name in worst[:4]]
    return Figures([held[worst[0]][0]], [HELD_UP], f"ms: {', '.join(words)}")


def search_shows(stage: Stage) -> Figures:
    """From the last key in the search box until the table holds what was found."""
    return Figures([_worked(stage)[1]], [TYPED])


def _worked(stage: Stage) -> tuple[dict[str, tuple[float, float]], float]:
    home = stage.place("home")
    _search_index(stage, there=True)
    child = subprocess.run(
        [sys.executable, "-m", "tests.bench.frames", str(stage.ledger), stage.words.common],
        env=windows.environment(home), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True,
    )  # fmt: skip
    held: dict[str, tuple[float, float]] = json.loads(child.stdout)
    delay, _ = held.pop("search")
    held.pop("opening")
    return held, delay


# -- asking ----------------------------------------------------------------------------------------------------------


def all_ids(stage: Stage) -> Figures:
    """The order of the whole table."""
    with stage.reader() as reader, stage.plain() as db:
        count = lambda: db.execute("SELECT count(*) FROM claim").fetchone()  # noqa: E731
        return taking_turns(stage, lambda: reader.ids(ALL), count)


def facets(stage: Stage) -> Figures:
    """The counts of the sidebar."""
    fields = ("state", "verdict", "caveat", "speaker", "article")
    with stage.reader() as reader, stage.plain() as db:

        def reference() -> None:
            for field in fields:
                db.execute(f"SELECT {field},count(*) FROM claim GROUP BY {field}").fetchall()

        return taking_turns(stage, lambda: reader.facets(ALL), reference)


def card(stage: Stage) -> Figures:
    """One claim with figures, chain, tags, evidence and history."""
    figures = Figures()
    with stage.reader() as reader, stage.plain() as db:
        for uid in stage.uids[: stage.effort.edits]:
            figures.ours.append(seconds(lambda u=uid: (reader.claim(u), reader.evidence(u), reader.history(u))))
            select = "SELECT * FROM claim WHERE uid=?"
            figures.reference.append(seconds(lambda u=uid, s=select: db.execute(s, [u]).fetchone()))
    return figures


def searching(stage: Stage, *, word: str, first: bool = False, index: bool = True) -> Figures:
    """A word is looked for in the claims: all that hold it, or the first page of them."""
    wanted = getattr(stage.words, word)
    _search_index(stage, there=index)
    with stage.reader() as reader, stage.plain() as db:
        search = Search(wanted)
        hits = len(reader.ids(search))
        ours = (lambda: reader.first_rows(search)) if first else (lambda: reader.ids(search))
        scan = lambda: db.execute(_LIKE, [f"%{wanted}%"] * 7).fetchone()  # noqa: E731
        return taking_turns(stage, ours, scan, f"“{wanted}”: {hits:,} of {stage.claims:,}")


def indexing(stage: Stage) -> Figures:
    """The search index is built from nothing."""
    bare = stage.folder / "words.db"

    def ours() -> None:
        _search_index(stage, there=False)
        _search_index(stage, there=True)

    def reference() -> None:
        bare.unlink(missing_ok=True)
        with closing(sqlite3.connect(bare, isolation_level=None)) as db:
            db.execute(f"CREATE VIRTUAL TABLE words USING fts5({','.join(_LOOKED_IN)})")
            db.execute("ATTACH ? AS ledger", [str(stage.ledger)])
            columns = ",".join(_LOOKED_IN)
            db.execute(f"INSERT INTO words(rowid,{columns}) SELECT id,{columns} FROM ledger.claim")

    return taking_turns(stage, ours, reference)


def _search_index(stage: Stage, *, there: bool) -> None:
    with stage.opened() as ledger:
        if not there:
            word_index.forget(ledger.file_id)
        elif not word_index.bring_up(stage.ledger):
            raise RuntimeError("the search index could not be built")


# -- copies and exports ----------------------------------------------------------------------------------------------


def exporting(stage: Stage, *, whole: bool) -> Figures:
    """Every claim goes out as CSV, from the command line: the table to standard output, or all files to the disk.

    The reference writes the same rows and columns, which it finds ready in a file of their own.
    """
    folder = stage.place("exports")
    home = stage.place("home")
    made = folder / "made.csv"
    tickmark = [sys.executable, str(windows.MAIN), "export", "--all", "--db", str(stage.ledger), "--out"]
    subprocess.run([*tickmark, str(made)], env=windows.environment(home), check=True, capture_output=True)
    ready = _ready(folder / "ready.db", made, made.with_name("made.details.csv"))
    tables = ("claims", "details") if whole else ("claims",)

    def ours() -> None:
        with (folder / "ours.csv").open("wb") as file:
            out = str(folder / "whole.csv") if whole else "-"
            subprocess.run([*tickmark, out], env=windows.environment(home), check=True, stdout=file)

    def reference() -> None:
        for table in tables:
            with (folder / f"{table}.csv").open("wb") as file:
                rows = [sys.executable, "-m", "sqlite_utils", "rows", str(ready), table, "--csv"]
                subprocess.run(rows, stdout=file, check=True)

    figures = taking_turns(stage, ours, reference)
    files = [made, made.with_name("made.details.csv")] if whole else [made]
    figures.note = f"{sum(file.stat().st_size for file in files) / 1e6:,.0f} MB"
    shutil.rmtree(folder)
    return figures


def _ready(path: Path, claims: Path, details: Path) -> Path:
    """A file that holds the rows of these CSV files, ready to be read."""
    with closing(sqlite3.connect(path)) as db:
        for name, source in (("claims", claims), ("details", details)):
            with source.open(encoding="utf-8-sig", newline="") as file:
                rows = csv.reader(file)
                header = next(rows)
                db.execute(f"CREATE TABLE {name}({','.join(header)})")
                db.executemany(f"INSERT INTO {name} VALUES({','.join('?' * len(header))})", rows)
        db.commit()
    return path


def backing_up(stage: Stage) -> Figures:
    """A verified copy."""
    folder = stage.place("backups")
    with stage.opened() as ledger:
        figures = taking_turns(
            stage, lambda: ledger.backup(folder).unlink(), lambda: _copied(stage.ledger, folder / "copy.db")
        )
    shutil.rmtree(folder)
    return figures


def _copied(source: Path, target: Path) -> None:
    import os

    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())
    target.unlink()


_BARE = "the same UPDATE on a bare table"
_SCAN = "a LIKE scan of the same columns"
MEASUREMENTS = (
    Measurement("one edit", _BARE, one_edit),
    Measurement("one verdict (4 fields)", _BARE, one_verdict),
    Measurement("an edit, 1 process writing", "bare sqlite3, 1 process", partial(writing, processes=1)),
    Measurement("an edit, 8 processes writing", "bare sqlite3, 8 processes", partial(writing, processes=8)),
    Measurement("open, until edits can be made", "PRAGMA quick_check", opening),
    Measurement("open and check everything", "PRAGMA quick_check", checking),
    Measurement("first rows in the window", "an empty PySide6 window", first_rows),
    Measurement("start with an empty ledger", "an empty PySide6 window", empty_start),
    Measurement("the window’s thread held up, at worst", "50 ms", held_up),
    Measurement("typed in search, until it shows", "100 ms", search_shows),
    Measurement("an outside edit shows", "the interval between two looks", outside_edit),
    Measurement("ids of all claims, in order", "SELECT count(*)", all_ids),
    Measurement("facet counts", "five plain GROUP BY", facets),
    Measurement("a claim’s card", "SELECT * of its row", card),
    Measurement("search, common word, all hits", _SCAN, partial(searching, word="common")),
    Measurement("search, rare word, all hits", _SCAN, partial(searching, word="rare")),
    Measurement("search, absent word", _SCAN, partial(searching, word="absent")),
    Measurement("search, common word, first page", _SCAN, partial(searching, word="common", first=True)),
    Measurement("search, rare word, first page", _SCAN, partial(searching, word="rare", first=True)),
    Measurement("search without index, rare word", _SCAN, partial(searching, word="rare", index=False)),
    Measurement("building the search index", "FTS5 of the same columns", indexing),
    Measurement("CSV of every claim, the table", "sqlite-utils rows --csv", partial(exporting, whole=False)),
    Measurement("CSV of every claim, all files", "the same of two tables", partial(exporting, whole=True)),
    Measurement("backup, verified", "copying the file, fsync", backing_up),
)
