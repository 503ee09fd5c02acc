"""A spreadsheet comes back into the window: every change is seen before it is done, and one undo takes all back."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app import tasks
from app.desk.dialogs.edits_dialog import MOST, EditsDialog
from app.desk.theme import Theme
from app.model import Search
from app.returning import ReturnPlan
from app.returns import Refused, ReturnedCell
from tests.desk.test_window import Desk
from tests.desk.writing_desk import outside, stored

UIDS = ("a" * 16, "b" * 16)


def cell(uid: str, was: str, here: str, becomes: str) -> ReturnedCell:
    return ReturnedCell(2, "note", "note", uid, "The dam held.", was, here, becomes)


@pytest.fixture
def plan() -> ReturnPlan:
    return ReturnPlan(
        "edited.csv", "Compared with the ledger as it is: which export it came from is not known.", 2,
        changes=(cell(UIDS[0], "", "", "seen"),), clashes=(cell(UIDS[1], "", "mine", "theirs"),),
        refused=(Refused(3, "verdict", UIDS[1], "there is no verdict “maybe”"),),
    )  # fmt: skip


def test_changes_come_in_and_clashes_stay_unless_one_decides(qtbot: QtBot, plan: ReturnPlan) -> None:
    dialog = EditsDialog(Theme("light"), plan)
    qtbot.addWidget(dialog)
    assert dialog.answer() == (frozenset(), frozenset())
    dialog.decide_all(True)
    assert dialog.answer() == (frozenset(), {(UIDS[1], "note")})
    next(iter(dialog._cells.values())).setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.answer()[0] == {(UIDS[0], "note")}
    assert dialog._ok.isEnabled()
    dialog.decide_all(False)
    assert not dialog._ok.isEnabled(), "nothing would be taken over"


def test_all_sides_of_a_clash_and_why_a_cell_stays_out_are_shown(qtbot: QtBot, plan: ReturnPlan) -> None:
    dialog = EditsDialog(Theme("light"), plan)
    qtbot.addWidget(dialog)
    assert dialog.sides["here"].toPlainText() == "mine"
    assert dialog.sides["becomes"].toPlainText() == "theirs"
    last = dialog.tree.topLevelItem(2).child(0)
    assert last.text(0) == "Row 3, verdict: there is no verdict “maybe”."
    dialog.tree.setCurrentItem(last)
    assert "maybe" in dialog.sides["becomes"].toPlainText()


def test_all_clashes_are_decided_however_many_there_are(qtbot: QtBot, plan: ReturnPlan) -> None:
    many = tuple(replace(plan.clashes[0], uid=f"{number:016x}") for number in range(MOST + 50))
    dialog = EditsDialog(Theme("light"), replace(plan, clashes=many))
    qtbot.addWidget(dialog)
    dialog.decide_all(True)
    assert len(dialog.answer()[1]) == MOST + 50
    dialog.decide_all(False)
    assert not dialog.answer()[1]


def exported(desk: Desk, out: Path) -> list[dict[str, str]]:
    done: list[object] = []
    desk.window.worker.read_each(
        "detail", lambda reader: tasks.export_csv(reader, out, Search(), include_all=True), done.append, done.append
    )
    desk.until(lambda: bool(done))
    return list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))


def save(out: Path, rows: list[dict[str, str]]) -> None:
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def test_edits_of_a_spreadsheet_are_one_deed(desk: Desk, uids: tuple[str, str], tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    rows = exported(desk, out)
    for row in rows:
        row["note"] = "from the desk"
    save(out, rows)
    outside(desk.path, "UPDATE claim SET note='mine' WHERE uid=?", uids[1])
    desk.answers.edited = out
    desk.window.run("import_edits")
    desk.until(lambda: any(text.startswith("Took over edits of") for text in desk.window.notices.texts))
    assert [cell.uid for cell in desk.answers.plans[0].clashes] == [uids[1]]
    assert stored(desk.path, uids[0], "note") == "from the desk"
    assert stored(desk.path, uids[1], "note") == "mine"
    assert desk.window.deeds.undo_label == "Edits from out.csv"
    desk.window.run("undo")
    desk.until(lambda: stored(desk.path, uids[0], "note") != "from the desk")


def test_a_file_that_is_no_export_is_refused_in_a_sentence(desk: Desk, tmp_path: Path) -> None:
    desk.answers.edited = tmp_path / "other.csv"
    desk.answers.edited.write_text("a,b\n1,2\n", "utf-8")
    desk.window.run("import_edits")
    words = "did not come from an export of Tickmark"
    desk.until(lambda: any(words in told for told in [*desk.answers.errors, *desk.window.notices.texts]))
    assert not desk.answers.plans


def test_an_untouched_file_says_that_it_holds_nothing_new(desk: Desk, tmp_path: Path) -> None:
    exported(desk, tmp_path / "out.csv")
    desk.answers.edited = tmp_path / "out.csv"
    desk.window.run("import_edits")
    desk.until(lambda: any("holds nothing that is not here" in text for text in desk.window.notices.texts))
    assert not desk.answers.plans
