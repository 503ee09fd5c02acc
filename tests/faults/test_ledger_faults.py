"""Power cuts, full disks and busy files: no acknowledged edit is lost, nothing is half-written, the words are plain."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from app.ledger import Ledger, connection, open_ledger
from app.model import Author, Candidate, Document, Edit, LedgerError, Passage, Search

ANN = Author("Ann", "test")
TEXT = "The dam held. " * 40

WRITER = """
import sys
from pathlib import Path
from app.ledger import open_ledger
from app.model import Author, Edit
ledger = open_ledger(Path(sys.argv[1]))
uids = sys.argv[2:]
turn = 0
while True:
    turn += 1
    ledger.set_fields([Edit(uid, "note", f"turn {turn}") for uid in uids], Author("Ann", "test"))
    print(turn, flush=True)
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    made = open_ledger(tmp_path / "claims.db", create=True)
    made.add_article(
        Document(TEXT), [Candidate(Passage(14 * i, "The dam held."), f"The dam held {i}") for i in range(40)], ANN
    )
    return made


def uids_of(ledger: Ledger) -> list[str]:
    reader = ledger.reader()
    found = [row.uid for row in reader.first_rows(Search())]
    reader.close()
    return found


def killed_while_writing(ledger: Ledger, uids: list[str], rounds: int) -> None:
    root = Path(__file__).resolve().parents[2]
    for _ in range(rounds):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(ledger.path), *uids], stdout=subprocess.PIPE, text=True, cwd=root
        )
        assert writer.stdout is not None
        acknowledged = int(writer.stdout.readline())
        time.sleep(random.random() / 20)
        os.kill(writer.pid, signal.SIGKILL)
        acknowledged = max([acknowledged, *(int(line) for line in writer.stdout.read().split("\n") if line.strip())])
        writer.wait()
        writer.stdout.close()
        found = open_ledger(ledger.path)
        reader = found.reader()
        notes = {claim.note for claim in reader.claims(reader.ids(Search()))}
        reader.close()
        assert found.check() == []
        found.close()
        assert len(notes) == 1, "a deed is written whole or not at all"
        assert int(str(notes.pop()).split()[1]) >= acknowledged, "an acknowledged edit was lost"


def test_kill_9_loses_nothing_that_was_acknowledged(ledger: Ledger) -> None:
    killed_while_writing(ledger, uids_of(ledger), rounds=8)


@pytest.mark.slow
def test_kill_9_loses_nothing_that_was_acknowledged_long(ledger: Ledger) -> None:
    killed_while_writing(ledger, uids_of(ledger), rounds=200)


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


def test_a_busy_ledger_is_said_plainly(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BUSY_MS", 50)
    hurried = open_ledger(ledger.path)
    other = sqlite3.connect(ledger.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LedgerError, match="another program is writing"):
        hurried.set_fields([Edit(uids_of(ledger)[0], "note", "x")], ANN)
    other.execute("ROLLBACK")
    other.close()
    assert hurried.set_fields([Edit(uids_of(ledger)[0], "note", "x")], ANN)
    hurried.close()


def test_a_read_only_file_is_said_plainly(ledger: Ledger) -> None:
    uid = uids_of(ledger)[0]
    ledger._db.execute("PRAGMA query_only=ON")
    with pytest.raises(LedgerError, match="read-only"):
        ledger.set_fields([Edit(uid, "note", "x")], ANN)


def test_eight_writers_lose_no_update(ledger: Ledger, tmp_path: Path) -> None:
    script = (
        "import sys\nfrom pathlib import Path\nfrom app.ledger import open_ledger\nfrom app.model import Author, Edit\n"
        "ledger = open_ledger(Path(sys.argv[1]))\n"
        "for turn in range(25):\n"
        "    ledger.set_fields([Edit(sys.argv[2], 'note', f'{sys.argv[3]} {turn}')], Author(sys.argv[3], 'test'))\n"
    )
    uid = uids_of(ledger)[0]
    root = Path(__file__).resolve().parents[2]
    head = ledger._db.execute("SELECT max(seq) FROM history").fetchone()[0]
    writers = [
        subprocess.Popen([sys.executable, "-c", script, str(ledger.path), uid, f"w{n}"], cwd=root) for n in range(8)
    ]
    assert [w.wait() for w in writers] == [0] * 8
    count = ledger._db.execute("SELECT count(*) FROM history WHERE seq>? AND field='note'", [head]).fetchone()[0]
    assert count == 8 * 25
    assert ledger.check() == []


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_file_never_crashes_the_program(ledger: Ledger, seed: int) -> None:
    """Bytes of the file are overwritten at random: it opens, or one plain sentence says why not."""
    ledger.close()
    dice = random.Random(seed)
    content = bytearray(ledger.path.read_bytes())
    for _ in range(dice.choice([1, 10, 200])):
        content[dice.randrange(len(content))] = dice.randrange(256)
    ledger.path.write_bytes(bytes(content))

    def use() -> None:
        opened = open_ledger(ledger.path)
        try:
            opened.check()
            reader = opened.reader()
            reader.claims(list(reader.ids(Search()))[:10])
            reader.close()
        finally:
            opened.close()

    with suppress(LedgerError):
        use()
