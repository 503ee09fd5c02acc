"""Backups, restoring, copies and merging in the window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app import preferences
from app.desk import copies
from app.desk.dialogs.merge_dialog import MergeDialog
from app.desk.dialogs.restore_dialog import RestoreDialog
from app.desk.difference_words import DifferenceWords
from app.desk.questions import Questions
from app.desk.theme import Theme
from app.desk.window import MainWindow
from app.extraction import default_extractor
from app.ledger import Backup, Difference, Fate, Plan, Preview, Values, backup_folder, open_ledger
from app.model import Author, Edit, Search
from app.reading import read_text
from app.vocabulary import STATES, VERDICTS
from tests.desk.desk_window import ARTICLE, Answers

ANN, BEA = Author("Ann", "test"), Author("Bea", "test")
WORDS = DifferenceWords(STATES, VERDICTS)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = open_ledger(tmp_path / "claims.db", create=True)
    document = read_text(ARTICLE)
    made.add_article(document, default_extractor().extract(document.text), ANN)
    made.close()
    return tmp_path / "claims.db"


@pytest.fixture
def uid(path: Path) -> str:
    ledger = open_ledger(path)
    reader = ledger.reader()
    found = reader.first_rows(Search())[0].uid
    reader.close()
    ledger.close()
    return found


def note(path: Path, uid: str, words: str) -> None:
    ledger = open_ledger(path)
    ledger.set_fields([Edit(uid, "note", words)], BEA)
    ledger.close()


def noted(path: Path, uid: str) -> str | None:
    ledger = open_ledger(path)
    reader = ledger.reader()
    found = reader.claim(uid).note
    reader.close()
    ledger.close()
    return found


def backups(path: Path) -> list[Path]:
    folder = backup_folder(path)
    return sorted(one for one in folder.iterdir() if one.suffix == ".db") if folder.is_dir() else []


class Desk:
    def __init__(self, qtbot: object, path: Path) -> None:
        self.qtbot, self.path = qtbot, path
        self.answers = Answers()
        self.window = MainWindow(Theme("light"), preferences.load(), self.answers)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.open(path)

    def until(self, so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(so, timeout=8000)

    def run(self, command: str) -> None:
        self.until(lambda: self.window.settled)
        self.window.run(command)

    def speakers(self) -> list[str]:
        return [row.speaker for row in map(self.window.table.model.row, range(4)) if row]

    def rest(self) -> None:
        """Until all that the lane of copies was asked is answered.

        Not by waiting for the worker's own signal: it comes from other threads, and one more of them that is on its
        way when pytest-qt has done waiting finds nobody, which ends the process.
        """
        told: list[object] = []
        self.window.worker.read_each(copies.LANE, lambda _: True, told.append, told.append)
        self.until(lambda: bool(told))

    def said(self, words: str) -> None:
        self.until(lambda: words in self.window.notices.text)


@pytest.fixture
def desk(qtbot: object, path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, path)
    made.until(lambda: made.window.settled)
    yield made
    made.window.close()


# -- backups ---------------------------------------------------------------------------------------------------------


def test_a_ledger_is_backed_up_after_opening_and_again_only_when_it_changed(
    qtbot: object, path: Path, uid: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "FIRST_MS", 10)
    desk = Desk(qtbot, path)
    desk.until(lambda: len(backups(path)) == 1)
    desk.window.copies.back_up_if_changed()
    desk.rest()
    assert len(backups(path)) == 1
    note(path, uid, "new")
    desk.window.copies.back_up_if_changed()
    desk.until(lambda: len(backups(path)) == 2)
    desk.window.close()


def test_a_failing_automatic_backup_is_told_once(desk: Desk) -> None:
    backup_folder(desk.path).write_text("a file stands in the way")
    desk.window.copies.back_up_if_changed()
    desk.said("The automatic backup was not made. No backup can be written to")
    desk.window.notices.clear()
    desk.window.copies.back_up_if_changed()
    desk.rest()
    desk.until(lambda: not desk.window.notices.text)
    backup_folder(desk.path).unlink()
    desk.window.copies.back_up_if_changed()
    desk.until(lambda: len(backups(desk.path)) == 1)


def test_a_backup_asked_for_is_always_made(desk: Desk) -> None:
    for count in (1, 2):
        desk.run("backup")
        desk.until(lambda count=count: len(backups(desk.path)) == count)
        desk.said("Backed up to")


def test_closing_the_window_in_the_middle_of_a_backup_leaves_nothing_behind(desk: Desk) -> None:
    desk.window.copies.stop()
    desk.window.copies.back_up_if_changed()
    desk.window.close()
    assert not backup_folder(desk.path).exists() or list(backup_folder(desk.path).iterdir()) == []


# -- restoring -------------------------------------------------------------------------------------------------------


def test_a_backup_is_restored_and_the_ledger_opened_anew(desk: Desk, uid: str) -> None:
    desk.run("backup")
    desk.said("Backed up to")
    note(desk.path, uid, "later")
    desk.answers.restored = -1
    with desk.qtbot.waitSignal(desk.window.ledgerWanted, timeout=8000) as wanted:
        desk.run("restore")
    assert wanted.args == [desk.path, False]
    assert noted(desk.path, uid) is None
    assert len(backups(desk.path)) == 2
    assert backups(desk.path)[-1].name in desk.window.parting
    assert noted(backups(desk.path)[-1], uid) == "later"


def test_without_a_backup_that_is_said(desk: Desk) -> None:
    desk.run("restore")
    desk.said("There are no backups of this ledger")
    assert "backup" not in desk.answers.asked


def test_a_damaged_ledger_gives_way_to_a_backup_and_is_kept(qtbot: object, path: Path, uid: str) -> None:
    ledger = open_ledger(path)
    ledger.backup(backup_folder(path))
    ledger.close()
    damaged = path.read_bytes()[:8192]
    path.write_bytes(damaged)
    desk = Desk(qtbot, path)
    desk.answers.way, desk.answers.restored = "restore", 0
    with qtbot.waitSignal(desk.window.ledgerWanted, timeout=8000):
        pass
    assert noted(path, uid) is None
    (aside,) = path.parent.glob("claims set aside *.db")
    assert aside.read_bytes() == damaged
    desk.window.close()


def test_another_window_shows_the_ledger_that_was_restored(desk: Desk, uid: str) -> None:
    other = open_ledger(desk.path)
    saved = other.backup(backup_folder(desk.path))
    other.set_fields([Edit(uid, "speaker", "Somebody else")], BEA)
    desk.until(lambda: "Somebody else" in desk.speakers())
    other.restore(saved)
    other.close()
    desk.until(lambda: "Somebody else" not in desk.speakers())
    assert desk.answers.errors == []


def test_what_is_in_a_deleted_file_can_still_be_backed_up(desk: Desk, uid: str) -> None:
    desk.path.unlink()
    desk.window.copies.rescue()
    desk.said("Backed up to")
    (made,) = backups(desk.path)
    assert noted(made, uid) is None


# -- save a copy -----------------------------------------------------------------------------------------------------


def test_a_copy_goes_where_the_person_says_and_never_over_the_ledger(desk: Desk, tmp_path: Path, uid: str) -> None:
    desk.answers.copy = (tmp_path / "stick.db", False)
    desk.run("save_copy")
    desk.said("Saved a copy as")
    assert noted(tmp_path / "stick.db", uid) is None
    desk.answers.copy = (desk.path, True)
    desk.run("save_copy")
    desk.said("This is the ledger itself")


def test_a_file_that_is_there_is_replaced_only_after_a_question(
    qtbot: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions = Questions(Theme("light"), MainWindow(Theme("light"), preferences.load(), Answers()))
    qtbot.addWidget(questions.parent())
    typed = tmp_path / "there"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(typed), ""))
    assert questions.copy_to(tmp_path / "claims.db") == (tmp_path / "there.db", False)
    (tmp_path / "there.db").write_text("mine")
    for button, answer in (("No", None), ("Yes", (tmp_path / "there.db", True))):
        chosen = getattr(QMessageBox.StandardButton, button)
        monkeypatch.setattr(QMessageBox, "question", lambda *_, chosen=chosen, **__: chosen)
        assert questions.copy_to(tmp_path / "claims.db") == answer


# -- merging ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def mailed(path: Path, uid: str) -> Path:
    copied = path.with_name("back by mail.db")
    shutil.copyfile(path, copied)
    note(copied, uid, "theirs")
    return copied


def test_what_another_copy_changed_comes_in_as_one_deed(desk: Desk, mailed: Path, uid: str) -> None:
    desk.answers.other = mailed
    desk.run("merge")
    desk.said("Merged back by mail.db; 1 claim changed.")
    assert noted(desk.path, uid) == "theirs"
    assert desk.window.deeds.undo_label == "Merge back by mail.db"
    desk.run("undo")
    desk.said("Taken back")
    assert noted(desk.path, uid) is None


@pytest.mark.parametrize(("takes", "left"), [(False, "ours"), (True, "theirs")])
def test_a_clash_is_decided_by_the_person(desk: Desk, mailed: Path, uid: str, takes: bool, left: str) -> None:
    note(desk.path, uid, "ours")
    desk.said("was changed")  # the news of it comes before the merge's own
    desk.answers.other, desk.answers.take_theirs = mailed, takes
    desk.run("merge")
    desk.said("Merged" if takes else "One change clashes with yours; yours stayed.")
    assert noted(desk.path, uid) == left


def test_nothing_new_and_a_wrong_file_are_said(desk: Desk, tmp_path: Path) -> None:
    same = tmp_path / "same.db"
    shutil.copyfile(desk.path, same)
    desk.answers.other = same
    desk.run("merge")
    desk.said("same.db holds nothing that is not here already.")
    wrong = tmp_path / "wrong.db"
    wrong.write_text("hello")
    desk.answers.other = wrong
    desk.run("merge")
    desk.said("is not a Tickmark ledger")
    assert "merge" not in desk.answers.asked


def test_a_comparison_can_be_stopped(desk: Desk, mailed: Path, uid: str) -> None:
    desk.answers.other = mailed
    desk.run("merge")
    desk.window.copies._stop.set()
    desk.until(lambda: not desk.window.notices.text)
    assert noted(desk.path, uid) is None


# -- the dialogs -----------------------------------------------------------------------------------------------------


def difference(matter: str, ours: str | None, theirs: str | None, **more: object) -> Difference:
    values = (Values(matter, None, ours, theirs),)
    return Difference(
        ("claim", "0" * 16, matter), Fate.CHANGED, "0" * 16, "The \u202edam held", values, "Bea", "", **more
    )  # type: ignore[arg-type]


def plan() -> Plan:
    clashes = (
        difference("note", "ours", "theirs"), difference("rationale", "this", "that"),
        difference("place", None, "Vellmar", refused="place: not that one"),
    )  # fmt: skip
    return Plan((difference("speaker", None, "Örn"),), clashes)


def test_a_merge_is_decided_by_ticks_and_what_the_rules_refuse_cannot_be(qtbot: object) -> None:
    dialog = MergeDialog(Theme("light"), "copy.db", plan(), WORDS)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.answer() == frozenset()
    dialog.theirs.click()
    assert {key[2] for key in dialog.answer()} == {"note", "rationale"}
    dialog.mine.click()
    assert dialog.answer() == frozenset()
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert {key[2] for key in dialog.answer()} == {"note"}
    assert [box.toPlainText() for box in dialog.sides.values()] == ["nothing", "ours", "theirs"]
    dialog.tree.setCurrentItem(dialog.tree.rows[2][0])
    assert "place: not that one" in dialog.sides["theirs"].toPlainText()
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert {key[2] for key in dialog.answer()} == {"note"}
    owner = dialog.tree.rows[0][0].parent()
    assert "\u202e" not in owner.text(0)


def test_a_merge_that_would_take_nothing_cannot_be_confirmed(qtbot: object) -> None:
    dialog = MergeDialog(Theme("light"), "copy.db", Plan((), plan().clashes), WORDS)
    qtbot.addWidget(dialog)
    assert not dialog._ok.isEnabled()
    dialog.theirs.click()
    assert dialog._ok.isEnabled()


def test_differences_are_told_in_the_words_of_the_card() -> None:
    values = (
        Values("state", "in_progress", "unreviewed", "checked"), Values("verdict", None, None, "mostly_true"),
        Values("checker", None, None, "Bea"), Values("checked_at", None, None, "2031-05-04T10:00:00.000Z"),
    )  # fmt: skip
    verdict = Difference(("claim", "0" * 16, "verdict"), Fate.CHANGED, "0" * 16, "The dam held", values)
    assert WORDS.what(verdict) == "Verdict"
    assert WORDS.side(verdict, "theirs") == "Checked · Mostly true · Bea"
    gone = Difference(("evidence", "1" * 16, "*"), Fate.GONE, "0" * 16, "x", (Values("*", None, "Gauge", None),))
    assert (WORDS.side(gone, "ours"), WORDS.side(gone, "theirs")) == ("Gauge", "not there")
    returns = Difference(("claim", "0" * 16, "*"), Fate.RETURNS, "0" * 16, "x")
    assert (WORDS.side(returns, "ours"), WORDS.side(returns, "theirs")) == ("deleted", "there, and worked on")
    rule = Difference(("meta", "second_reviewer", "value"), Fate.CHANGED, None, "x", (Values("value", "0", "0", "1"),))
    assert (WORDS.about(rule), WORDS.side(rule, "theirs")) == ("Sign-off needs a second person", "yes")


def test_restoring_shows_what_would_differ_before_it_can_be_chosen(qtbot: object, tmp_path: Path) -> None:
    moment = datetime(2031, 5, 4, 10, tzinfo=UTC)
    listed = [
        Backup(tmp_path / "new.db", moment, 2048, 12, 3, 2), Backup(tmp_path / "old.db", moment, 2048, 11, 3, 2),
        Backup(tmp_path / "broken.db", moment, 10, trouble="broken.db is damaged; it was left as it is."),
    ]  # fmt: skip
    asked: list[tuple[Path, Callable, Callable]] = []
    dialog = RestoreDialog(Theme("light"), "claims.db", listed, lambda *words: asked.append(words), WORDS)
    qtbot.addWidget(dialog)
    assert not dialog._ok.isEnabled()
    same = Preview((), 0, 0, 0, 12, 12, 2, 2)
    asked[0][1](same)
    assert "Nothing would differ" in dialog.told.text()
    assert not dialog._ok.isEnabled()
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    asked[0][1](same)
    assert "Comparing" in dialog.told.text(), "a late answer about another backup changes nothing"
    asked[1][1](Preview((difference("note", "new", None),), 4, 1, 0, 12, 11, 2, 2))
    assert "It holds 11 claims (3 reviewed) in 2 articles. The ledger now has 12 claims" in dialog.told.text()
    assert dialog._ok.isEnabled()
    assert len(dialog.tree.rows) == 1
    dialog.list.setCurrentItem(dialog.list.topLevelItem(2))
    assert "is damaged" in dialog.told.text()
    assert not dialog._ok.isEnabled()
    assert dialog.tree.rows == []
