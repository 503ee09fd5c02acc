"""Power cuts, full disks and busy files: no acknowledged edit is lost, nothing is half-written, the words are plain."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.ledger import Ledger, open_ledger
from app.model import Author, Candidate, Document, Edit, LedgerError, Passage, Search
from tests.faults.forge import furnish

ROOT = Path(__file__).resolve().parents[2]
ANN = Author("Ann", "test")
TEXT = "The dam held. " * 40


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    made = open_ledger(tmp_path / "claims.db", create=True)
    made.add_article(
        Document(TEXT), [Candidate(Passage(14 * i, "The dam held."), f"The dam held {i}") for i in range(40)], ANN
    )
    yield made
    made.close()


def uids_of(ledger: Ledger) -> list[str]:
    reader = ledger.reader()
    found = [row.uid for row in reader.first_rows(Search())]
    reader.close()
    return found


class Forge:
    """A parent that makes writers quickly; see ``tests.faults.forge``."""

    def __init__(self) -> None:
        self.parent = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.forge"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        self.told: list[dict[str, str | int]] = []

    def event(self) -> dict[str, str | int]:
        assert self.parent.stdout is not None
        self.told.append(json.loads(self.parent.stdout.readline()))
        return self.told[-1]

    def kill_writers(self, path: Path, seeds: Sequence[int], longest: float) -> list[dict[str, str | int]]:
        """Let writers work on the ledger at once and kill them at a random moment; what they were told before."""
        assert self.parent.stdin is not None
        self.told = []
        for seed in seeds:
            self.parent.stdin.write(f"{path} {seed}\n")
        self.parent.stdin.flush()
        awaited = random.choice(["opened"] * 9 + ["pid"])  # now and then they are killed while they open
        while sum("pid" in event for event in self.told) < len(seeds) or not any(awaited in e for e in self.told):
            self.event()
        time.sleep(random.random() * longest)
        for pid in [event["pid"] for event in self.told if "pid" in event]:
            os.kill(int(pid), signal.SIGKILL)
        while sum("gone" in event for event in self.told) < len(seeds):
            self.event()
        assert {event["signal"] for event in self.told if "gone" in event} == {signal.SIGKILL}, self.told
        return self.told

    def close(self) -> None:
        assert self.parent.stdin is not None
        assert self.parent.stdout is not None
        self.parent.stdin.close()
        self.parent.wait()
        self.parent.stdout.close()


@pytest.fixture
def forge() -> Iterator[Forge]:
    made = Forge()
    yield made
    made.close()


def killed_while_writing(forge: Forge, folder: Path, rounds: int) -> None:
    kills = turn = 0
    while kills < rounds:
        if turn % 40 == 0:
            (folder / str(turn)).mkdir()
            path = folder / str(turn) / "claims.db"
            pillars = furnish(path)
        writers = random.choice([1, 1, 2, 3])
        told = forge.kill_writers(path, range(turn * 10, turn * 10 + writers), longest=0.25)
        kills, turn = kills + writers, turn + 1
        nothing_is_lost(path, pillars, told, whole=turn % 10 == 0 or kills >= rounds)


def nothing_is_lost(path: Path, pillars: list[str], told: list[dict[str, str | int]], *, whole: bool) -> None:
    # a journal whose writing had not begun stays until the next edit; SQLite takes no notice of it
    assert {p.name for p in path.parent.iterdir()} <= {path.name, f"{path.name}-journal", "backups"}
    ledger = open_ledger(path)
    db = ledger._db
    marks = ",".join("?" * len(pillars))
    said = db.execute(f"SELECT DISTINCT rationale FROM claim WHERE uid IN ({marks})", pillars).fetchall()
    assert len(said) == 1, "a deed is written whole or not at all"
    for event in told:
        for kind, sql in (("deed", "deed=?"), ("outside", "via='outside the app' AND new=?")):
            if kind in event:
                assert db.execute(f"SELECT 1 FROM history WHERE {sql}", [event[kind]]).fetchone(), "an edit was lost"
        if "backup" in event:
            copy = sqlite3.connect(str(event["backup"]))
            assert copy.execute("PRAGMA quick_check").fetchone() == ("ok",)
            copy.close()
    if whole:
        assert ledger.check() == []
    ledger.close()


def test_kill_9_loses_nothing_that_was_acknowledged(forge: Forge, tmp_path: Path) -> None:
    killed_while_writing(forge, tmp_path, rounds=8)


@pytest.mark.slow
def test_kill_9_loses_nothing_that_was_acknowledged_long(forge: Forge, tmp_path: Path) -> None:
    killed_while_writing(forge, tmp_path, rounds=500)


def test_a_full_disk_is_said_plainly_and_writing_goes_on_once_there_is_room(ledger: Ledger) -> None:
    uid = uids_of(ledger)[0]
    pages = ledger._db.execute("PRAGMA page_count").fetchone()[0]
    ledger._db.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(LedgerError, match="The disk is full: nothing was saved"):
        ledger.set_fields([Edit(uid, "note", "x" * 150_000)], ANN)
    assert ledger.check() == []
    ledger._db.execute("PRAGMA max_page_count=100000")
    assert ledger.set_fields([Edit(uid, "note", "room again")], ANN)


def test_an_article_too_big_for_the_disk_leaves_no_trace(ledger: Ledger) -> None:
    pages = ledger._db.execute("PRAGMA page_count").fetchone()[0]
    ledger._db.execute(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(LedgerError, match="disk is full"):
        ledger.add_article(
            Document("The dam broke. " * 5000), [Candidate(Passage(0, "The dam broke."), "It broke")], ANN
        )
    reader = ledger.reader()
    assert len(reader.articles()) == 1
    reader.close()
    assert ledger.check() == []


EDITOR = """
import sys
from pathlib import Path
from app.ledger import open_ledger
from app.model import Author, Edit
path, name, turns, *uids = sys.argv[1:]
ledger = open_ledger(Path(path))
print("ready", flush=True)
sys.stdin.readline()
for turn in range(int(turns)):
    ledger.set_fields([Edit(uids[turn % len(uids)], "note", f"{name} {turn}")], Author(name, "test"))
ledger.close()
"""


def edited_by_eight(ledger: Ledger, turns: int) -> None:
    """Everybody edits the same few claims without a pause; an edit that waits over five seconds is refused."""
    uids = uids_of(ledger)[:3]
    head = ledger._db.execute("SELECT max(seq) FROM history").fetchone()[0]
    editors = [
        subprocess.Popen(
            [sys.executable, "-c", EDITOR, str(ledger.path), f"w{n}", str(turns), *uids],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for n in range(8)
    ]  # fmt: skip
    for editor in editors:
        assert editor.stdout is not None
        assert editor.stdout.readline() == "ready\n"
    for editor in editors:
        assert editor.stdin is not None
        editor.stdin.write("go\n")
        editor.stdin.flush()
    for editor in editors:
        editor.communicate()
    assert [editor.returncode for editor in editors] == [0] * 8
    lines = ledger._db.execute("SELECT name,new FROM history WHERE seq>? AND field='note'", [head]).fetchall()
    assert sorted(tuple(line) for line in lines) == sorted(
        (f"w{n}", f"w{n} {t}") for n in range(8) for t in range(turns)
    )
    assert ledger.check() == []


def test_eight_writers_lose_no_update(ledger: Ledger) -> None:
    edited_by_eight(ledger, 25)


@pytest.mark.slow
def test_eight_writers_lose_none_of_five_thousand_updates(ledger: Ledger) -> None:
    edited_by_eight(ledger, 625)
