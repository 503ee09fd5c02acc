"""A backup takes the ledger's place: shown before, never over the only copy, whole at any moment."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.ledger import Ledger, Reader, backup_folder, open_ledger, restoring
from app.model import Document, Edit, LedgerError
from tests.ledger.conftest import ANN, BEA
from tests.ledger.two_copies import rows

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def saved(reader: Reader, path: Path) -> Path:
    """A backup of the ledger as it begins."""
    return reader.back_up(backup_folder(path))


def test_a_preview_says_what_would_be_lost_and_come_back(
    ledger: Ledger, reader: Reader, saved: Path, uids: tuple[str, str]
) -> None:
    ledger.set_fields([Edit(uids[0], "verdict", "false")], BEA)
    ledger.add_article(Document("Another text."), [], ANN)
    ledger.delete_claims([uids[1]], ANN)
    shown = reader.would_change(saved)
    assert (shown.claims_here, shown.claims_there, shown.articles_here, shown.articles_there) == (1, 2, 2, 1)
    assert (shown.claims, shown.articles) == (2, 1)
    (backup,) = reader.backups()
    assert backup.head is not None
    assert shown.lines == reader.history_head() - backup.head.seq
    verdict = next(d for d in shown.differences if d.key == ("claim", uids[0], "verdict"))
    assert (verdict.about, verdict.by) == ("The dam held 30 per cent", "Bea")
    assert {"verdict": ("false", None), "state": ("checked", "unreviewed")}.items() <= {
        value.field: (value.ours, value.theirs) for value in verdict.values
    }.items()
    kinds = {(d.fate, d.key[0]) for d in shown.differences}
    assert {("new", "claim"), ("gone", "article")} <= kinds


def test_restoring_brings_back_every_row_after_the_present_was_saved(
    ledger: Ledger, reader: Reader, path: Path, saved: Path, uids: tuple[str, str]
) -> None:
    before = rows(path)
    ledger.set_fields([Edit(uids[0], "note", "later")], ANN)
    later, inode = rows(path), path.stat().st_ino
    kept = ledger.restore(saved)
    assert rows(path) == before
    assert rows(kept) == later
    assert path.stat().st_ino == inode, "other windows go on with the same file"
    assert reader.claim(uids[0]).note is None
    assert ledger.check() == []
    assert ledger.set_fields([Edit(uids[0], "note", "on we go")], ANN)
    ledger.restore(kept)
    assert rows(path) == later, "restoring is taken back by restoring what was saved before it"


def test_a_backup_about_to_be_restored_is_not_thinned_away(
    ledger: Ledger, reader: Reader, saved: Path, uids: tuple[str, str]
) -> None:
    old = [saved.rename(saved.with_name(f"claims-2029010{n}T120000000000Z.db")) for n in (1,)]
    for hour in range(13, 20):
        old.append(old[0].with_name(f"claims-20290101T{hour}0000000000Z.db"))
        old[-1].write_bytes(old[0].read_bytes())
    ledger.set_fields([Edit(uids[0], "note", "later")], ANN)
    ledger.restore(old[0])
    assert all(path.exists() for path in old)


def test_only_a_whole_backup_of_this_ledger_is_restored(
    ledger: Ledger, reader: Reader, path: Path, saved: Path, tmp_path: Path
) -> None:
    other = open_ledger(tmp_path / "other.db", create=True)
    other.close()
    with pytest.raises(LedgerError, match="is a backup of another ledger"):
        ledger.restore(other.path)
    content = bytearray(saved.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 8000] = b"\xff" * 8000
    saved.write_bytes(bytes(content))
    before = rows(path)
    with pytest.raises(LedgerError, match="damaged"):
        ledger.restore(saved)
    assert rows(path) == before
    assert len(list(backup_folder(path).iterdir())) == 1


def test_nothing_is_restored_when_the_present_ledger_cannot_be_saved(
    ledger: Ledger, path: Path, saved: Path, uids: tuple[str, str], tmp_path: Path
) -> None:
    elsewhere = saved.rename(tmp_path / "kept.db")
    backup_folder(path).rmdir()
    backup_folder(path).write_text("a file stands in the way")
    ledger.set_fields([Edit(uids[0], "note", "later")], ANN)
    with pytest.raises(LedgerError, match="Nothing was restored, because the present ledger is not safe yet"):
        ledger.restore(elsewhere)
    reader = ledger.reader()
    assert reader.claim(uids[0]).note == "later"
    reader.close()


def test_a_ledger_that_another_program_keeps_locked_is_left_alone(
    ledger: Ledger, path: Path, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ledger.backup._PATIENCE", 0.05)
    monkeypatch.setattr("app.ledger.connection.BUSY_MS", 20)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT * FROM claim").fetchall()
    before = rows(path)
    with pytest.raises(LedgerError, match="busy"):
        ledger.restore(saved)
    other.execute("COMMIT")
    other.close()
    assert rows(path) == before
    ledger.restore(saved)


RESTORER = """
import sys
from pathlib import Path
from app.ledger import open_ledger
ledger = open_ledger(Path(sys.argv[1]))
print("ready", flush=True)
for saved in sys.argv[2:] * 200:
    ledger.restore(Path(saved))
"""


def killed_while_restoring(ledger: Ledger, uid: str, rounds: int) -> None:
    folder = ledger.path.parent / "two"
    saved, states = [], []
    for words in ("one", "two"):
        ledger.set_fields([Edit(uid, "note", words * 20_000)], ANN)
        saved.append(str(ledger.backup(folder)))
        states.append(rows(ledger.path))
    for _ in range(rounds):
        going = subprocess.Popen(
            [sys.executable, "-c", RESTORER, str(ledger.path), *saved], stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        assert going.stdout is not None
        going.stdout.readline()
        time.sleep(random.random() / 3)
        os.kill(going.pid, signal.SIGKILL)
        going.wait()
        going.stdout.close()
        found = open_ledger(ledger.path)
        assert found.check() == []
        found.close()
        assert rows(ledger.path) in states, "the one ledger or the other, never something between"


def test_a_crash_while_restoring_leaves_one_ledger_or_the_other(ledger: Ledger, uids: tuple[str, str]) -> None:
    killed_while_restoring(ledger, uids[0], rounds=4)


@pytest.mark.slow
def test_a_crash_while_restoring_leaves_one_ledger_or_the_other_long(ledger: Ledger, uids: tuple[str, str]) -> None:
    killed_while_restoring(ledger, uids[0], rounds=60)


def test_a_long_list_of_differences_is_cut(
    ledger: Ledger, reader: Reader, saved: Path, uids: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restoring, "MOST", 1)
    for uid in uids:
        ledger.set_fields([Edit(uid, "note", "x")], ANN)
    shown = reader.would_change(saved)
    assert shown.more
    assert (len(shown.differences), shown.claims) == (1, 2)
    assert shown.differences[0].key[1] == uids[1], "the newest first"
