"""Backups and copies: whole, private, made when something changed, thinned without touching anybody else's files."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.ledger import Interrupted, Ledger, Reader, backup, backup_folder, open_ledger
from app.model import Document, Edit, LedgerError
from tests.ledger.conftest import ANN
from tests.ledger.two_copies import rows

HARDENED = """
import signal, sys
from app.cli import main
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
sys.exit(main(sys.argv[1:]))
"""
ROOT = Path(__file__).resolve().parents[2]


def note(ledger: Ledger, uid: str, words: str) -> None:
    ledger.set_fields([Edit(uid, "note", words)], ANN)


def listed(path: Path) -> list[Path]:
    return sorted(backup_folder(path).iterdir())


def aged(path: Path, days: float) -> Path:
    """The ledger's newest backup as if it had been made so many days ago."""
    newest = listed(path)[-1]
    moment = datetime.now(UTC) - timedelta(days=days)
    return newest.rename(newest.with_name(f"{path.stem}-{moment.strftime('%Y%m%dT%H%M%S%fZ')}.db"))


def test_a_backup_is_made_only_when_something_changed(
    ledger: Ledger, reader: Reader, path: Path, uids: tuple[str, str]
) -> None:
    first = reader.back_up_if_changed()
    assert first is not None
    assert rows(first) == rows(path)
    assert stat.S_IMODE(first.stat().st_mode) == 0o600
    assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700
    assert reader.back_up_if_changed() is None
    note(ledger, uids[0], "new")
    second = reader.back_up_if_changed()
    assert second is not None
    assert [one.path for one in reader.backups()] == [second, first]
    assert reader.back_up_if_changed() is None


def test_a_ledger_without_articles_needs_no_backup(tmp_path: Path) -> None:
    ledger = open_ledger(tmp_path / "empty.db", create=True)
    reader = ledger.reader()
    assert reader.back_up_if_changed() is None
    assert not backup_folder(ledger.path).exists()
    reader.close()
    ledger.close()


def test_a_backup_says_what_is_in_it(ledger: Ledger, reader: Reader, uids: tuple[str, str]) -> None:
    ledger.set_fields([Edit(uids[0], "verdict", "true")], ANN)
    ledger.set_fields([Edit(uids[0], "state", "reviewed")], ANN)
    reader.back_up_if_changed()
    (one,) = reader.backups()
    assert (one.claims, one.reviewed, one.articles, one.trouble) == (2, 1, 1, "")
    assert one.head is not None
    assert one.head.seq == reader.history_head()
    assert abs(datetime.now(UTC) - one.moment) < timedelta(minutes=1)


def test_older_backups_are_thinned_after_a_new_one_and_strangers_are_left_alone(
    ledger: Ledger, reader: Reader, path: Path, uids: tuple[str, str], tmp_path: Path
) -> None:
    for number, days in enumerate((3, 40, 3.001)):
        note(ledger, uids[0], f"turn {number}")
        reader.back_up_if_changed()
        aged(path, days)
    folder = backup_folder(path)
    day = datetime.now(UTC) - timedelta(days=3.002)
    stranger = open_ledger(tmp_path / "elsewhere" / "claims.db", create=True)
    stranger.close()
    shutil.copyfile(stranger.path, folder / f"claims-{day.strftime('%Y%m%dT%H%M%S%fZ')}.db")
    (folder / f"claims-{(day - timedelta(seconds=9)).strftime('%Y%m%dT%H%M%S%fZ')}.db").write_text("no ledger")
    (folder / "claims-before-the-move.db").write_text("mine")
    before = set(folder.iterdir())
    note(ledger, uids[0], "now")
    made = reader.back_up_if_changed()
    gone = before - set(folder.iterdir())
    assert len(gone) == 1, "of two backups of one day the older"
    assert made in set(folder.iterdir())
    assert len([one for one in reader.backups() if not one.trouble]) == 3


def test_another_ledger_of_the_same_name_is_no_backup_of_ours(
    ledger: Ledger, reader: Reader, path: Path, tmp_path: Path
) -> None:
    other = open_ledger(tmp_path / "claims.sqlite", create=True)
    other.add_article(Document("Another text."), [], ANN)
    theirs = other.reader()
    assert theirs.back_up_if_changed() is not None
    assert reader.back_up_if_changed() is not None, "the newest backup in the folder is not ours"
    assert len(reader.backups()) == len(theirs.backups()) == 1
    assert len(listed(path)) == 2
    theirs.close()
    other.close()


def test_a_damaged_backup_is_named_and_does_not_count(ledger: Ledger, reader: Reader, path: Path) -> None:
    made = reader.back_up_if_changed()
    assert made is not None
    made.write_bytes(made.read_bytes()[:5000])
    (one,) = reader.backups()
    assert one.trouble.endswith(".")
    assert reader.back_up_if_changed() is not None


def test_a_backup_can_be_stopped_and_leaves_nothing(ledger: Ledger, reader: Reader, path: Path) -> None:
    with pytest.raises(Interrupted):
        reader.back_up(backup_folder(path), lambda: True)
    assert listed(path) == []
    assert reader.back_up_if_changed() is not None


def test_a_folder_that_cannot_be_written_is_said_plainly(ledger: Ledger, reader: Reader, path: Path) -> None:
    backup_folder(path).write_text("a file stands in the way")
    with pytest.raises(LedgerError, match=r"^No backup can be written to .*: file exists\.$"):
        reader.back_up_if_changed()
    assert ledger.check() == []


def test_a_folder_that_was_removed_is_made_anew(ledger: Ledger, reader: Reader, path: Path) -> None:
    reader.back_up_if_changed()
    shutil.rmtree(backup_folder(path))
    assert reader.back_up_if_changed() is not None


def test_a_full_disk_leaves_no_half_backup(path: Path) -> None:
    limit = path.stat().st_size // 2
    done = subprocess.run(
        [sys.executable, "-c", HARDENED, "backup", "--db", str(path)],
        cwd=ROOT, capture_output=True, text=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("No backup can be written to")
    assert done.stderr.count("\n") == 1
    assert listed(path) == []
    ledger = open_ledger(path)
    assert ledger.check() == []
    ledger.close()


def test_a_backup_is_consistent_while_others_write_and_they_do_not_wait_long(path: Path, uids: tuple[str, str]) -> None:
    ledger = open_ledger(path)
    stop = threading.Event()

    def write() -> None:
        writer = open_ledger(path)
        turn = 0
        while not stop.is_set():
            turn += 1
            writer.set_fields([Edit(uid, "note", f"turn {turn}") for uid in uids], ANN)
        writer.close()

    thread = threading.Thread(target=write)
    thread.start()
    try:
        made = [ledger.backup(backup_folder(path)) for _ in range(2)]
    finally:
        stop.set()
        thread.join()
        ledger.close()
    for one in made:
        copy = open_ledger(one)
        assert copy.check() == []
        reader = copy.reader()
        assert len({reader.claim(uid).note for uid in uids}) == 1, "a deed is in a backup whole or not at all"
        reader.close()
        copy.close()


def test_an_automatic_backup_gives_way_where_others_would_wait_long(
    ledger: Ledger, reader: Reader, path: Path, uids: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_HELD_UP", 0.0)
    monkeypatch.setattr(backup, "_STEP", 20)
    monkeypatch.setattr(backup, "_RESTARTS", 1)

    def write_meanwhile() -> bool:
        ledger.set_fields([Edit(uids[0], "note", str(len(noted)))], ANN)
        noted.append(0)
        return False

    noted: list[int] = []
    with pytest.raises(LedgerError, match="tried again later"):
        reader.back_up_if_changed(write_meanwhile)
    assert listed(path) == []
    assert reader.back_up(backup_folder(path), write_meanwhile).exists(), "one that was asked for is made"


def test_a_ledger_that_stays_locked_is_said_to_be_busy_not_damaged(
    ledger: Ledger, reader: Reader, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_PATIENCE", 0.05)
    reader._db.execute("PRAGMA busy_timeout=20")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(LedgerError, match="busy"):
        reader.back_up(backup_folder(path))
    other.execute("ROLLBACK")
    other.close()


def test_a_ledger_left_in_write_ahead_mode_gives_a_backup_of_one_file(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("PRAGMA journal_mode=WAL")
    other.execute("SELECT * FROM claim").fetchall()
    ledger = open_ledger(path)
    made = ledger.backup(backup_folder(path))
    assert listed(path) == [made]
    with closing(sqlite3.connect(made)) as copied:
        assert copied.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    ledger.close()
    other.close()


# -- save a copy -----------------------------------------------------------------------------------------------------


def test_a_copy_is_whole_and_private(ledger: Ledger, reader: Reader, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "stick" / "copy.db"
    target.parent.mkdir()
    reader.save_copy(target, replace=False)
    assert rows(target) == rows(path)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert list(target.parent.iterdir()) == [target]


def test_a_copy_never_takes_the_place_of_the_ledger_or_of_a_file_unasked(
    ledger: Ledger, reader: Reader, path: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there.db"
    there.write_text("mine")
    there.chmod(0o640)
    with pytest.raises(LedgerError, match="This is the ledger itself"):
        reader.save_copy(path, replace=True)
    link = tmp_path / "link.db"
    link.symlink_to(path)
    with pytest.raises(LedgerError, match="This is the ledger itself"):
        reader.save_copy(link, replace=True)
    with pytest.raises(LedgerError, match="is there already; nothing was written"):
        reader.save_copy(there, replace=False)
    with pytest.raises(LedgerError, match="is there already"):
        reader.save_copy(tmp_path, replace=True)
    assert there.read_text() == "mine"
    reader.save_copy(there, replace=True)
    assert rows(there) == rows(path)
    assert stat.S_IMODE(there.stat().st_mode) == 0o640, "an existing mode is kept"


def test_a_copy_is_not_put_over_a_ledger_in_the_middle_of_a_change(
    ledger: Ledger, reader: Reader, tmp_path: Path
) -> None:
    other = open_ledger(tmp_path / "other.db", create=True)
    other._db.execute("BEGIN IMMEDIATE")
    other._db.execute("UPDATE verdict SET label='x' WHERE code='true'")
    with pytest.raises(LedgerError, match="in use by another program"):
        reader.save_copy(other.path, replace=True)
    other._db.execute("ROLLBACK")
    other.close()


@pytest.mark.parametrize("name", ["missing/copy.db", "x" * 300 + ".db"])
def test_a_place_that_cannot_be_written_is_said_plainly(reader: Reader, tmp_path: Path, name: str) -> None:
    with pytest.raises(LedgerError, match=r"The copy cannot be written to .*\.$"):
        reader.save_copy(tmp_path / name, replace=False)


def test_a_copy_on_a_disk_without_hard_links(
    reader: Reader, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(backup.os, "link", refuse)
    reader.save_copy(tmp_path / "copy.db", replace=False)
    assert rows(tmp_path / "copy.db") == rows(path)


def test_what_a_killed_backup_left_is_swept_by_a_later_one(ledger: Ledger, path: Path) -> None:
    folder = backup_folder(path)
    folder.mkdir()
    left, young, other = (folder / name for name in (".claims-20260101T0.part", ".claims-now.part", ".other-1.part"))
    for one in (left, young, other):
        one.write_bytes(b"x")
    for one in (left, other):
        os.utime(one, (1, 1))
    ledger.backup(folder)
    assert sorted(p.name for p in folder.iterdir() if p.suffix == ".part") == [young.name, other.name]
