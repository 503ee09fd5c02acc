"""Files made to harm, and files that chance has harmed: each ends in a verdict and plain sentences, and none of their
SQL ever runs. They are used by a process of their own (``tests.faults.use``) with limits of time and memory.
"""

from __future__ import annotations

import json
import os
import random
import re
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.ledger import open_ledger
from app.model import Author, Edit
from tests.faults.forge import furnish
from tests.faults.hostile import ENDLESS_VIEWS, THEIR_SQL, TOO_LARGE, TOO_MUCH, WRONG_ROWS, Hostile

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Told:
    """What became of one file; see ``tests.faults.use``."""

    file: str
    verdict: str
    sentences: list[str]
    broke: str


def used(paths: Sequence[Path]) -> list[Told]:
    run = subprocess.run(
        [sys.executable, "-m", "tests.faults.use", *map(str, paths)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    told = [Told(**json.loads(line)) for line in run.stdout.splitlines()]
    where = f"{paths[len(told)]} ended the process: {run.returncode} {run.stderr[-2000:]}" if run.returncode else ""
    assert not where
    assert [(each.file, each.broke) for each in told if each.broke] == []
    for each in told:
        for sentence in each.sentences:
            assert sentence.endswith((".", ":")), sentence
            assert "\n" not in sentence
            assert "Traceback" not in sentence
    return told


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "claims.db"
    uids = furnish(path)
    ledger = open_ledger(path)
    for turn in range(3):
        ledger.set_fields([Edit(uid, "note", f"turn {turn} " * 20) for uid in uids], Author("Ann", "test"))
    ledger.add_evidence(uids[0], {"title": "Gauge", "url": "https://example.org"}, Author("Ann", "test"))
    ledger.set_tags(uids[0], ["water"], Author("Ann", "test"))
    ledger.close()
    return path


# -- made to harm ------------------------------------------------------------------------------------------------------


def traces(path: Path) -> list[tuple[str]]:
    """What their SQL left in the file, read past whatever keeps SQLite from reading it."""
    db = sqlite3.connect(path)
    db.execute("PRAGMA writable_schema=ON")
    found = db.execute("SELECT x FROM trace").fetchall()
    db.close()
    return found


def each_ends_in_its_verdict(sound: Path, folder: Path, files: Sequence[Hostile]) -> None:
    paths = [folder / f"{number}.db" for number in range(len(files))]
    for file, path in zip(files, paths, strict=True):
        file.make(sound, path)
    for file, path, told in zip(files, paths, used(paths), strict=True):
        assert told.verdict == file.verdict, (file.name, told)
        assert not re.search("overflow|unsafe", " ".join(told.sentences)), (file.name, told)
        assert traces(path) == [], f"{file.name}: the file's own SQL was run"


def test_sql_in_the_file_never_runs(sound: Path, tmp_path: Path) -> None:
    each_ends_in_its_verdict(sound, tmp_path, THEIR_SQL)


def test_endless_views_and_virtual_tables_hold_nobody_up(sound: Path, tmp_path: Path) -> None:
    each_ends_in_its_verdict(sound, tmp_path, ENDLESS_VIEWS)


def test_rows_that_cannot_be_end_in_a_sentence(sound: Path, tmp_path: Path) -> None:
    each_ends_in_its_verdict(sound, tmp_path, WRONG_ROWS)


def test_too_much_of_everything_ends_in_a_sentence(sound: Path, tmp_path: Path) -> None:
    each_ends_in_its_verdict(sound, tmp_path, TOO_MUCH)


@pytest.mark.slow
def test_a_value_too_large_to_be_ours_ends_in_a_sentence(sound: Path, tmp_path: Path) -> None:
    each_ends_in_its_verdict(sound, tmp_path, TOO_LARGE)


def test_a_trap_that_is_stepped_on_leaves_a_trace(sound: Path, tmp_path: Path) -> None:
    """The tests above would notice: another tool that works on such a file runs what it holds."""
    traps = {file.name: file for file in THEIR_SQL}
    traps["a trigger behind a table's name"].make(sound, tmp_path / "a.db")
    db = sqlite3.connect(tmp_path / "a.db")
    db.execute("UPDATE claim SET note='x' WHERE id=1")
    db.commit()
    db.close()
    assert traces(tmp_path / "a.db")
    traps["a check"].make(sound, tmp_path / "b.db")
    db = sqlite3.connect(tmp_path / "b.db")
    with pytest.raises(sqlite3.OperationalError, match="overflow"):
        db.execute("INSERT INTO claim(article,start,passage,claim) SELECT uid,0,'The','x' FROM article")
    db.close()


# -- harmed by chance --------------------------------------------------------------------------------------------------


def harmed(content: bytes, dice: random.Random) -> bytes:
    """Bytes changed, pages emptied, swapped or taken from elsewhere, the beginning or the end lost."""
    page, data = 4096, bytearray(content)
    pages = len(data) // page
    for _ in range(dice.choice([1, 1, 2, 5])):
        place, other = (dice.randrange(pages) * page for _ in range(2))
        match dice.randrange(8):
            case 0 | 1:
                for _ in range(dice.choice([1, 10, 200])):
                    data[dice.randrange(len(data))] = dice.randrange(256)
            case 2:
                data[dice.randrange(100)] = dice.randrange(256)
            case 3:
                data[place : place + page] = bytes(page)
            case 4:
                data[place : place + page], data[other : other + page] = (
                    data[other : other + page],
                    data[place : place + page],
                )
            case 5:
                data[place : place + page] = dice.randbytes(page)
            case 6:
                for n in range(8, 40):  # the head of a page: its kind, its cells
                    data[place + n % 12] = dice.randrange(256)
            case 7:
                del data[dice.randrange(page, len(data)) :]
                pages = max(1, len(data) // page)
                data += bytes(-len(data) % page)
    return bytes(data)


def harmed_by_chance(sound: Path, folder: Path, seeds: range) -> Counter[str]:
    content = sound.read_bytes()
    paths = []
    for seed in seeds:
        paths.append(folder / f"{seed}.db")
        paths[-1].write_bytes(harmed(content, random.Random(seed)))
    return Counter(told.verdict for told in used(paths))


def test_a_file_harmed_by_chance_ends_in_a_verdict(sound: Path, tmp_path: Path) -> None:
    assert set(harmed_by_chance(sound, tmp_path, range(40))) >= {"recover"}


@pytest.mark.slow
def test_four_hundred_files_harmed_by_chance_end_in_a_verdict(sound: Path, tmp_path: Path) -> None:
    counts = harmed_by_chance(sound, tmp_path, range(1000, 1400))
    assert counts.total() == 400
    print(dict(counts))


def test_files_that_are_none(tmp_path: Path) -> None:
    paths = []
    for content in (b"", b"SQLite format 3\0", b"x", os.urandom(100_000), bytes(100_000)):
        paths.append(tmp_path / f"{len(paths)}.db")
        paths[-1].write_bytes(content)
    for told in used(paths):
        assert told.verdict == "refuse"
        assert "is not a Tickmark ledger" in told.sentences[0]
