"""Ledgers that are not as they should be, in the window: what is told, what is offered, and that it works."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import preferences
from app.desk import upkeep
from app.desk.dialogs.troubles_dialog import TroublesDialog
from app.desk.dialogs.unsound_dialog import UnsoundDialog
from app.desk.theme import Theme
from app.desk.window import MainWindow
from app.extraction import default_extractor
from app.ledger import open_ledger
from app.model import Author, Edit, Search
from app.reading import read_text
from tests.desk.desk_window import ARTICLE, Answers

ANN = Author("Ann", "test")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = open_ledger(tmp_path / "claims.db", create=True)
    document = read_text(ARTICLE)
    made.add_article(document, default_extractor().extract(document.text), ANN)
    made.close()
    return tmp_path / "claims.db"


@pytest.fixture
def window(qtbot: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(upkeep, "FIRST_LOOK_MS", 20)
    made = MainWindow(Theme("light"), preferences.load(), Answers())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def outside(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_rules_are_put_back_on_consent_and_the_ledger_opens(qtbot: object, window: MainWindow, path: Path) -> None:
    outside(path, "DROP TRIGGER claim_log_note")
    window.questions.way = "repair"
    with qtbot.waitSignal(window.ledgerWanted, timeout=8000) as wanted:
        window.open(path)
    assert wanted.args[0] == path
    assert "slip by unchecked" in window.questions.told[0]
    open_ledger(path).close()


def test_without_consent_nothing_is_changed(qtbot: object, window: MainWindow, path: Path) -> None:
    outside(path, "DROP TRIGGER claim_log_note")
    before = path.read_bytes()
    window.open(path)
    qtbot.waitUntil(lambda: bool(window.questions.asked), timeout=8000)
    assert path.read_bytes() == before
    assert not window.menus.actions["import"].isEnabled()


def test_a_damaged_ledger_is_recovered_into_a_new_file(
    qtbot: object, window: MainWindow, path: Path, tmp_path: Path
) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 9 // 10])
    window.questions.way, window.questions.recovered = "recover", tmp_path / "recovered.db"
    with qtbot.waitSignal(window.ledgerWanted, timeout=15000) as wanted:
        window.open(path)
    assert wanted.args[0] == tmp_path / "recovered.db"
    assert path.stat().st_size == len(content) * 9 // 10


def test_a_newer_ledger_is_shown_and_cannot_be_changed(qtbot: object, window: MainWindow, path: Path) -> None:
    outside(path, "PRAGMA user_version=99")
    window.open(path)
    qtbot.waitUntil(lambda: window.settled, timeout=8000)
    assert "newer version" in window.notices.text
    assert "read only" in window.windowTitle()
    actions = window.menus.actions
    assert actions["export"].isEnabled()
    assert not any(actions[name].isEnabled() for name in ("import", "flag", "sign_off", "new_claim", "delete"))
    window.judging.verdict("true")
    qtbot.waitUntil(lambda: window.deeds.pending == 0, timeout=8000)
    assert "reading only" in window.notices.text


def test_what_was_changed_past_the_rules_is_found_in_the_background_and_accepted(
    qtbot: object, window: MainWindow, path: Path
) -> None:
    rule = "SELECT sql FROM sqlite_master WHERE name='claim_log_note'"
    connection = sqlite3.connect(path)
    (sql,) = connection.execute(rule).fetchone()
    connection.close()
    outside(path, "DROP TRIGGER claim_log_note", "UPDATE claim SET note='sneaky' WHERE id=1", sql)
    with qtbot.waitSignal(window.upkeep.found, timeout=20000):
        window.open(path)
    assert "note is “sneaky”, but the history says empty" in window.notices.text
    window.questions.way = "accept"
    window.notices.newest.button.click()
    qtbot.waitUntil(lambda: "written to the history" in window.notices.text, timeout=8000)
    ledger = open_ledger(path)
    assert ledger.check() == []
    ledger.close()


def test_a_sound_ledger_is_looked_through_without_a_word(qtbot: object, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.upkeep.checked, timeout=20000):
        window.open(path)
    assert not window.notices.text
    assert not window.upkeep.looking


def test_a_deed_is_refused_when_another_tool_took_the_rules_away_meanwhile(
    qtbot: object, window: MainWindow, path: Path
) -> None:
    window.open(path)
    qtbot.waitUntil(lambda: window.settled, timeout=8000)
    outside(path, "DROP TRIGGER claim_log_note")
    window.judging.verdict("true")
    qtbot.waitUntil(lambda: "unsound" in window.questions.asked, timeout=8000)
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM claim WHERE verdict IS NOT NULL").fetchone() == (0,)
    connection.close()


def test_editors_may_add_a_view_of_their_own_while_the_ledger_is_open(path: Path) -> None:
    ledger = open_ledger(path)
    reader = ledger.reader()
    uid = reader.first_rows(Search())[0].uid
    reader.close()
    outside(path, "CREATE VIEW mine AS SELECT claim FROM claim")
    assert ledger.set_fields([Edit(uid, "note", "x")], ANN)
    ledger.close()


def test_an_idle_ledger_is_sealed(
    qtbot: object, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "IDLE_MS", 50)
    window.open(path)
    qtbot.waitUntil(lambda: window.settled, timeout=8000)
    window.judging.verdict("true")

    def sealed() -> bool:
        connection = sqlite3.connect(path)
        found = connection.execute("SELECT max(upto),(SELECT max(seq) FROM history) FROM seal").fetchone()
        connection.close()
        return window.deeds.pending == 0 and found[0] == found[1]

    qtbot.waitUntil(sealed, timeout=8000)


def test_what_a_check_writes_is_read_and_noise_is_passed_over() -> None:
    said = 'warning: x\n{"kind": "row", "sentence": "The claim x is gone."}\n[]\n{"kind": 1}\n'
    assert [(f.kind, f.sentence) for f in upkeep.findings(said)] == [("row", "The claim x is gone.")]


def test_the_dialogs_offer_what_they_were_given(qtbot: object) -> None:
    unsound = UnsoundDialog(Theme("light"), "Damaged.", ["page 4"], [("recover", "Recover…"), ("another", "Other…")])
    qtbot.addWidget(unsound)
    unsound.ways["another"].click()
    assert unsound.way_chosen == "another"
    troubles = TroublesDialog(Theme("dark"), ["One.", "Two."], [("accept", "Accept")])
    qtbot.addWidget(troubles)
    assert troubles.shown.count() == 2
    troubles.ways["accept"].click()
    assert troubles.way_chosen == "accept"


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_a_ledger_in_a_folder_that_cannot_be_written_opens_for_reading(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda place, mode: Path(place) != path.parent)
    ledger = open_ledger(path)
    assert "folder is read-only" in ledger.obstacle
    ledger.close()
