"""Writes happen in order on one thread; a newer question makes an older one stale; answers arrive on this thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desk.deeds import Deeds
from app.desk.worker import Worker
from app.model import Author, Candidate, Document, Edit, LedgerError, Metadata, MoveRefused, Passage, Search

TEXT = "The dam held for ten days. The town stayed dry."
AUTHOR = Author("Mira Toldan", "test")
CANDIDATES = [Candidate(Passage(0, TEXT[:25]), TEXT[:25], worth=0.9), Candidate(Passage(27, TEXT[27:]), TEXT[27:])]


def fail(error: Exception) -> None:
    raise error


@pytest.fixture
def worker(tmp_path: Path, qtbot: object) -> Iterator[Worker]:
    made = Worker()
    opened: list[Path] = []
    made.open(tmp_path / "claims.db", create=True, done=opened.append, failed=fail)
    qtbot.waitUntil(lambda: bool(opened))
    yield made
    made.close()


@pytest.fixture
def uids(worker: Worker, qtbot: object) -> list[str]:
    found: list[str] = []
    document = Document(TEXT, Metadata(title="The dam"))
    worker.write(
        lambda ledger: ledger.add_article(document, CANDIDATES, AUTHOR), lambda c: found.extend(c.claims), fail
    )
    qtbot.waitUntil(lambda: bool(found))
    return found


def test_a_ledger_that_is_none_is_refused_in_one_sentence(tmp_path: Path, qtbot: object) -> None:
    path = tmp_path / "not.db"
    path.write_bytes(b"this is a shopping list, and a long one at that" * 10)
    worker, errors = Worker(), []
    worker.open(path, create=False, done=lambda _: None, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    worker.close()
    assert isinstance(errors[0], LedgerError)
    assert "\n" not in str(errors[0])


def test_work_is_done_elsewhere_and_answered_here(worker: Worker, qtbot: object) -> None:
    threads: list[threading.Thread] = []
    worker.read_each("rows", lambda _: threading.current_thread(), threads.append, fail)
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] is not threading.current_thread()


def test_a_newer_question_of_a_kind_silences_the_older_one(worker: Worker, qtbot: object) -> None:
    gate, heard = threading.Event(), []
    worker.read("table", "ids", lambda _: gate.wait(5) and "old", heard.append, fail)
    worker.read("table", "ids", lambda _: "never started", heard.append, fail)
    worker.read("table", "ids", lambda _: "new", heard.append, fail)
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["new"]


def test_deeds_are_undone_and_redone_by_name(worker: Worker, uids: list[str], qtbot: object) -> None:
    deeds = Deeds(worker, "Mira Toldan")

    def verdict() -> list[str]:
        found: list[list[str]] = []
        worker.read_each("rows", lambda r: [row.verdict for row in r.first_rows(Search())], found.append, fail)
        qtbot.waitUntil(lambda: bool(found))
        return found[0]

    with qtbot.waitSignal(deeds.done):
        deeds.set_many([(uid, None) for uid in uids], "verdict", "true", label="Verdict True (2 claims)")
    assert verdict() == ["true", "true"]
    assert deeds.undo_label == "Verdict True (2 claims)"
    with qtbot.waitSignal(deeds.done):
        deeds.undo()
    assert verdict() == ["", ""]
    assert (deeds.undo_label, deeds.redo_label) == ("", "Verdict True (2 claims)")
    with qtbot.waitSignal(deeds.done):
        deeds.redo()
    assert verdict() == ["true", "true"]
    with qtbot.waitSignal(deeds.done):
        deeds.undo()
    assert verdict() == ["", ""]


def test_a_refused_move_writes_nothing_and_says_why(worker: Worker, uids: list[str], qtbot: object) -> None:
    deeds = Deeds(worker, "Mira Toldan")
    with qtbot.waitSignal(deeds.failed) as failed:
        deeds.set_fields([Edit(uids[0], "state", "reviewed")])
    assert isinstance(failed.args[0], MoveRefused)
    assert not deeds.undo_label


def test_closing_finishes_what_is_being_written(tmp_path: Path, qtbot: object) -> None:
    worker, opened = Worker(), []
    worker.open(tmp_path / "claims.db", create=True, done=opened.append, failed=fail)
    qtbot.waitUntil(lambda: bool(opened))
    document = Document(TEXT, Metadata(title="The dam"))
    written: list[str] = []
    worker.write(lambda ledger: written.extend(ledger.add_article(document, CANDIDATES, AUTHOR).claims), print, fail)
    worker.close()
    assert len(written) == 2
