"""Judging in the window: on to what needs a verdict, many at once, guarded by what was seen, taken back by name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.desk.test_window import Desk
from tests.desk.writing_desk import outside, stored

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: object, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path / "claims.db")
    made.settle()
    made.import_article(tmp_path)
    yield made
    made.window.close()


def test_a_verdict_goes_on_to_the_next_claim_that_needs_one(desk: Desk) -> None:
    desk.window.table.go_to(1)
    desk.key("2", ALT)
    desk.wait_row(1, verdict="mostly_true", state="checked")
    desk.window.table.go_to(0)
    desk.key("1")
    assert desk.here == 2, "the second has its verdict"
    desk.wait_row(0, verdict="true")


def test_sign_off_goes_on_to_the_next_that_has_a_verdict(desk: Desk) -> None:
    for place in (0, 2):
        desk.window.table.go_to(place)
        desk.key("1", ALT)
        desk.wait_row(place, state="checked")
    desk.window.table.go_to(0)
    desk.key("r")
    assert desk.here == 2
    desk.wait_row(0, state="reviewed")


def test_a_claim_others_changed_meanwhile_is_left_out_of_many_and_that_is_said(desk: Desk) -> None:
    window = desk.window
    window.watch.stop()  # the row is shown as it was
    theirs = desk.row(1).uid
    outside(desk.path, "UPDATE editing_as SET name='Bea'")
    outside(desk.path, "UPDATE claim SET state='checked',verdict='true' WHERE uid=?", theirs)
    window.table.view.selectAll()
    count = window.table.model.rowCount()
    desk.key("5")
    desk.wait_row(0, verdict="false")
    assert stored(desk.path, theirs, "verdict") == "true"
    assert any("One claim stays as it is: somebody else changed it" in text for text in window.notices.texts)
    assert f"Verdict False for {count} claims" in window.notices.texts
    assert window.deeds.undo_label == f"Verdict False for {count} claims"
    assert not desk.answers.asked


def test_our_own_last_deed_is_nobody_elses_change(desk: Desk) -> None:
    desk.window.table.view.selectAll()
    for digit in "135":
        desk.key(digit)
    count = desk.window.table.model.rowCount()
    desk.until(lambda: all(desk.row(place).verdict == "false" for place in range(count)))
    assert not any("stay" in text for text in desk.window.notices.texts)


def test_claims_that_cannot_be_signed_off_are_counted_and_the_others_are(desk: Desk) -> None:
    desk.key("1", ALT)
    desk.wait_row(0, state="checked")
    desk.window.table.view.selectAll()
    desk.key("r")
    desk.wait_row(0, state="reviewed")
    desk.until(lambda: any("stay as they are" in text for text in desk.window.notices.texts))
    assert desk.row(1).state == "unreviewed"


def test_dropping_many_asks_once_and_undo_takes_back_all(desk: Desk) -> None:
    count = desk.window.table.model.rowCount()
    desk.window.table.view.selectAll()
    desk.window.run("drop")
    desk.until(lambda: all(desk.row(place).state == "dropped" for place in range(count)))
    assert desk.answers.asked == ["dropped"]
    assert stored(desk.path, desk.row(1).uid, "drop_reason") == "opinion"
    assert desk.window.menus.actions["undo"].text().endswith(f": Drop for {count} claims")
    desk.window.notices.newest.button.click()
    desk.until(lambda: all(desk.row(place).state == "unreviewed" for place in range(count)))
    desk.window.run("redo")
    desk.until(lambda: all(desk.row(place).state == "dropped" for place in range(count)))


def test_a_move_on_the_card_minds_what_others_did(desk: Desk) -> None:
    uid = desk.row(0).uid
    desk.window.watch.stop()
    outside(desk.path, "UPDATE claim SET state='waiting' WHERE uid=?", uid)
    desk.window.judging.state_of(uid, "in_progress", "unreviewed")
    desk.until(lambda: "State was changed by someone else" in desk.window.notices.text)
    assert stored(desk.path, uid, "state") == "waiting"


def test_work_is_given_to_somebody_the_ledger_knows(desk: Desk) -> None:
    outside(desk.path, "UPDATE claim SET assignee='Cem' WHERE uid=?", desk.row(2).uid)
    desk.wait_row(2, assignee="Cem")
    desk.key("a")
    desk.wait_row(0, assignee="Bea")
    assert "Cem" in desk.answers.people
    assert desk.window.deeds.undo_label == "Assign to Bea"


def test_priority_and_the_date_to_check_again_are_one_deed_for_many(desk: Desk) -> None:
    desk.window.table.view.selectAll()
    desk.window.judging.priority(2)
    count = desk.window.table.model.rowCount()
    desk.until(lambda: all(desk.row(place).priority == 2 for place in range(count)))
    desk.window.run("recheck")
    desk.until(lambda: stored(desk.path, desk.row(1).uid, "recheck_by") == "2031-05-04")
    desk.window.run("undo")
    desk.until(lambda: stored(desk.path, desk.row(1).uid, "recheck_by") is None)
    assert desk.row(1).priority == 2


def test_a_passage_others_moved_is_not_moved_again_unseen(desk: Desk) -> None:
    uid, article = desk.row(0).uid, desk.window.edits.article
    desk.until(lambda: desk.window.card.uid() == uid)
    desk.window.watch.stop()
    outside(desk.path, "UPDATE claim SET start=0,passage=? WHERE uid=?", article.text[:6], uid)
    desk.window.edits.passage(uid, 3, article.text[3:9])
    desk.until(lambda: "changed by someone else" in desk.window.notices.text)
    assert stored(desk.path, uid, "passage") == article.text[:6]


def test_sending_back_says_why_on_the_card_and_one_undo_takes_it_back(desk: Desk) -> None:
    for place, state in ((0, "reviewed"), (1, "checked")):
        desk.window.table.go_to(place)
        desk.key("1", ALT)
        desk.wait_row(place, state="checked")
        if state == "reviewed":
            desk.key("r")
            desk.wait_row(place, state="reviewed")
    desk.answers.why = "the gauge was read in May"
    desk.window.table.go_to(0)
    desk.until(lambda: desk.window.card.uid() == desk.row(0).uid)
    assert not desk.window.card.review_line.isVisible()
    desk.window.table.view.selectAll()
    desk.key("r", SHIFT)
    desk.wait_row(0, state="reopened", verdict="true")
    desk.wait_row(1, state="in_progress", verdict="true")
    desk.wait_row(2, state="unreviewed")
    desk.until(desk.window.card.review_line.isVisible)
    assert desk.window.card.review_line.text().startswith("Sent back by ")
    assert ": the gauge was read in May (" in desk.window.card.review_line.text()
    assert desk.window.deeds.undo_label == "Send back for 2 claims"
    desk.window.run("undo")
    desk.wait_row(0, state="reviewed")
    desk.wait_row(1, state="checked")
    desk.until(lambda: not desk.window.card.review_line.isVisible())


def test_what_nobody_has_checked_cannot_be_sent_back(desk: Desk) -> None:
    desk.window.table.go_to(0)
    desk.key("r", SHIFT)
    desk.until(lambda: any("can be sent back" in text for text in desk.window.notices.texts))
    assert "reason" not in desk.answers.asked


def test_who_gave_the_verdict_reads_that_a_second_person_signs_it_off(desk: Desk) -> None:
    window = desk.window
    window.deeds.do(lambda ledger, author: ledger.set_setting("second_reviewer", "1", author))
    window.table.go_to(0)
    desk.key("1", ALT)
    desk.wait_row(0, state="checked")
    desk.until(window.card.review_line.isVisible)
    assert "asks for a second person" in window.card.review_line.text()
    desk.key("r")
    desk.until(lambda: any("second person" in text for text in [*window.notices.texts, *desk.answers.errors]))
    assert desk.row(0).state == "checked"


def test_signing_off_many_leaves_out_ones_own_and_says_why(desk: Desk) -> None:
    window = desk.window
    window.deeds.do(lambda ledger, author: ledger.set_setting("second_reviewer", "1", author))
    window.table.go_to(0)
    desk.key("1", ALT)
    desk.wait_row(0, state="checked")
    outside(desk.path, "UPDATE editing_as SET name='Bea'")
    theirs = desk.row(1).uid
    outside(
        desk.path, "UPDATE claim SET state='checked',verdict='true',checker='Bea',checked_at=updated_at WHERE uid=?",
        theirs,
    )  # fmt: skip
    desk.wait_row(1, state="checked")
    window.table.view.selectAll()
    desk.key("r")
    desk.wait_row(1, state="reviewed")
    desk.until(lambda: any("second person" in text for text in window.notices.texts))
    assert desk.row(0).state == "checked"
    window.run("undo")
    desk.wait_row(1, state="checked")
