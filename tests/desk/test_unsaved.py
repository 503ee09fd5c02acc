"""What is typed is never lost: kills, refusals, a full disk, a busy ledger, a closing window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.desk.drafts import NEW_EVIDENCE, Draft, Spot, plain
from app.ledger import connection
from app.model import Figure
from tests.desk.test_window import Desk
from tests.desk.writing_desk import Obstacle, Open, editor, go, leave, on_disk, outside, stored, text, type_in


@pytest.fixture(autouse=True)
def usual_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """An obstacle makes the writer impatient; here it gets its patience back."""
    monkeypatch.setattr(connection, "BUSY_MS", connection.BUSY_MS)


LONG = "Rang the board; the gauge log says thirty-one. " * 400
"""Too long for the pages a full disk leaves."""

# -- drafts ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "words"), [("rationale", "Two sources and a half sen"), ("said_on", "yesterd")])
def test_half_typed_text_survives_a_killed_process_and_is_offered_back(
    open_desk: Open, path: Path, uids: tuple[str, str], name: str, words: str
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.desk.typing_process", str(path), name, words],
        stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    safe = 0
    with process:
        for line in process.stdout or ():
            said, count, error = line.split(maxsplit=2)
            assert (said, error.strip()) == ("kept", "None")
            safe = int(count)
            if safe > len(words) // 2:
                break
        process.send_signal(signal.SIGKILL)
    assert stored(path, uids[0], name) is None
    desk = open_desk()
    desk.until(lambda: "before Tickmark stopped" in desk.window.unsaved_bar.text)
    assert text(desk, name) == ""
    desk.window.unsaved.put_back()
    back = text(desk, name)
    assert len(back) >= safe
    assert (words * 20).startswith(back)
    assert desk.window.card.fields[name].dirty
    assert "not saved yet" in desk.window.card.fields[name].message


def test_typing_is_on_the_disk_soon_and_gone_from_it_once_the_ledger_has_it(desk: Desk, uids: tuple[str, str]) -> None:
    with desk.qtbot.waitSignal(desk.window.keeping.written):
        type_in(desk, "note", "rang them")
    assert "rang them" in on_disk()[0].read_text()
    desk.window.card.commit()
    desk.until(lambda: stored(desk.path, uids[0], "note") == "rang them" and on_disk() == [])
    desk.settle()
    assert desk.window.unsaved_bar.text == ""


def test_every_kind_of_field_comes_back_as_it_stood(open_desk: Open, path: Path, uids: tuple[str, str]) -> None:
    first = open_desk()
    obstacle = Obstacle(first, "read-only")
    card = first.window.card
    for section in card.sections.values():
        section.set_open(True)
    evidence = card.evidence_list.field(card.evidence_list.items[0].evidence.uid, "quote")
    assert evidence is not None
    typed = {
        "claim": " and more",
        "rationale": "why",
        "note": "for you",
        "speaker": "Il",
        "said_on": "2031-",
        "tags": "da",
    }
    for name, words in typed.items():
        type_in(first, name, words)
    for name, inner, words in (("figures", "low", "2x"), ("hops", "source", "the b")):
        field = card.fields[name]
        if not field.records:  # type: ignore[attr-defined]
            field.add_empty()  # type: ignore[attr-defined]
        first.qtbot.keyClicks(field.records[-1].fields[inner].editor, words)  # type: ignore[attr-defined]
    first.qtbot.keyClicks(evidence.editor, "and")  # type: ignore[attr-defined]
    first.qtbot.keyClicks(card.evidence_list.line, "Gauge log")
    first.until(lambda: not first.window.deeds.pending)
    drafts = {draft.spot: draft for draft in first.window.keeping.unsaved()}
    assert {spot.field for spot in drafts} == {*typed, "figures", "hops", "quote", NEW_EVIDENCE}
    first.window.close()
    obstacle.lift()
    second = open_desk()
    second.until(lambda: bool(second.window.unsaved_bar.text))
    second.window.unsaved.put_back()
    for spot, draft in drafts.items():
        assert second.window.card.spots.typed_here(spot), spot
        field = second.window.card.spots.field(spot)
        assert field is None or field.typed() == draft.typed


def test_several_claims_are_offered_one_after_the_other(open_desk: Open, path: Path, uids: tuple[str, str]) -> None:
    leave(path, Draft(Spot(uids[0], "note"), "one"), Draft(Spot(uids[1], "note"), "two"))
    desk = open_desk()
    desk.until(lambda: "in 2 claims" in desk.window.unsaved_bar.text)
    desk.window.unsaved.put_back()
    assert text(desk, "note") == "one"
    desk.until(lambda: "two" in desk.window.unsaved_bar.text)
    desk.window.unsaved.put_back()
    desk.until(lambda: desk.window.card.uid() == uids[1] and text(desk, "note") == "two")
    desk.window.card.commit()
    desk.until(lambda: stored(path, uids[1], "note") == "two" and on_disk() == [])
    assert stored(path, uids[0], "note") == "one"  # sent when the claim was left
    assert desk.window.unsaved_bar.text == ""


def test_an_ignored_offer_is_made_again_and_a_thrown_away_one_is_not(
    open_desk: Open, path: Path, uids: tuple[str, str]
) -> None:
    leave(path, Draft(Spot(uids[0], "note"), "half"))
    first = open_desk()
    first.until(lambda: "half" in first.window.unsaved_bar.text)
    first.window.close()
    second = open_desk()
    second.until(lambda: "half" in second.window.unsaved_bar.text)
    second.window.unsaved_bar.other.click()
    assert "Thrown away" in second.window.notices.text
    assert on_disk() == []
    second.window.close()
    third = open_desk()
    third.settle()
    assert third.window.unsaved_bar.text == ""


def test_throwing_away_can_be_taken_back(open_desk: Open, path: Path, uids: tuple[str, str]) -> None:
    leave(path, Draft(Spot(uids[1], "note"), "half"))
    desk = open_desk()
    desk.until(lambda: "half" in desk.window.unsaved_bar.text)
    desk.window.unsaved_bar.other.click()
    assert desk.window.unsaved_bar.text == ""
    desk.window.notices.newest.button.click()
    desk.until(lambda: "half" in desk.window.unsaved_bar.text)


def test_a_closed_bar_stays_closed_and_the_command_brings_the_text(
    open_desk: Open, path: Path, uids: tuple[str, str]
) -> None:
    leave(path, Draft(Spot(uids[1], "note"), "half"))
    desk = open_desk()
    desk.until(lambda: "half" in desk.window.unsaved_bar.text)
    desk.window.unsaved_bar.close_button.click()
    go(desk, 1)
    go(desk, 0)
    assert desk.window.unsaved_bar.text == ""
    desk.window.run("unsaved")
    desk.until(lambda: desk.window.card.uid() == uids[1] and text(desk, "note") == "half")


def test_a_value_changed_meanwhile_is_told_when_a_draft_comes_back(
    open_desk: Open, path: Path, uids: tuple[str, str]
) -> None:
    leave(path, Draft(Spot(uids[0], "note"), "mine", None))
    outside(path, "UPDATE claim SET note='theirs' WHERE uid=?", uids[0])
    desk = open_desk()
    desk.until(lambda: bool(desk.window.unsaved_bar.text))
    desk.window.unsaved.put_back()
    assert text(desk, "note") == "mine"
    assert "theirs" in desk.window.card.fields["note"].message
    desk.window.card.commit()
    desk.until(lambda: bool(desk.answers.clashes))
    clash = desk.answers.clashes[0]
    assert (clash.base, clash.theirs, clash.yours) == ("", "theirs", "mine")
    desk.until(lambda: stored(path, uids[0], "note") == "mine")


def test_what_the_ledger_got_before_the_kill_is_not_offered(open_desk: Open, path: Path, uids: tuple[str, str]) -> None:
    outside(path, "UPDATE claim SET note='rang them' WHERE uid=?", uids[0])
    figures = plain((Figure("40"),))
    leave(
        path,
        Draft(Spot(uids[0], "note"), "rang them ", None, value="rang them", sent=True),
        Draft(Spot(uids[0], NEW_EVIDENCE, "new-1"), {"stance": "context", "text": "Gauge"}, value={}, sent=True),
        Draft(Spot(uids[0], "figures"), [], value=figures, sent=True),
    )
    desk = open_desk()
    desk.until(lambda: [draft.spot.field for draft in desk.window.keeping.left()] == ["figures"])


def test_text_of_a_claim_that_is_gone_can_be_copied(open_desk: Open, path: Path) -> None:
    leave(path, Draft(Spot("0" * 16, "rationale"), "long thoughts"))
    desk = open_desk()
    desk.until(lambda: "not there any more" in desk.window.unsaved_bar.text)
    desk.window.unsaved_bar.button.click()
    assert QGuiApplication.clipboard().text() == "long thoughts"
    assert on_disk()


def test_text_of_a_deleted_claim_comes_back_with_it(desk: Desk, uids: tuple[str, str]) -> None:
    type_in(desk, "said_on", "yesterd")
    desk.window.judging.delete()
    desk.until(lambda: "yesterd" in desk.window.unsaved_bar.text)
    desk.window.unsaved_bar.button.click()
    desk.until(lambda: "not there any more" in desk.window.unsaved_bar.text)
    desk.window.run("undo")
    desk.until(lambda: desk.window.card.uid() == uids[0] and text(desk, "said_on") == "yesterd")
    assert desk.window.unsaved_bar.text == ""


def test_text_for_evidence_that_is_gone_can_be_copied(open_desk: Open, path: Path, uids: tuple[str, str]) -> None:
    leave(path, Draft(Spot(uids[0], "note", "gone"), "thoughts"))
    desk = open_desk()
    desk.until(lambda: "thoughts" in desk.window.unsaved_bar.text)
    desk.window.unsaved_bar.button.click()
    assert QGuiApplication.clipboard().text() == "thoughts"


def test_drafts_of_another_version_break_nothing(open_desk: Open, path: Path, uids: tuple[str, str]) -> None:
    leave(path, Draft(Spot(uids[0], "figures"), [{"strange": 1}], [{"text": "x"}]))
    desk = open_desk()
    desk.until(lambda: bool(desk.window.unsaved_bar.text))
    desk.window.unsaved.put_back()
    desk.until(lambda: "not there any more" in desk.window.unsaved_bar.text)
    assert not desk.window.card.fields["figures"].dirty
    assert not desk.answers.errors


def test_a_date_that_cannot_be_stored_waits_while_one_goes_on(open_desk: Open, path: Path) -> None:
    desk = open_desk()
    type_in(desk, "said_on", "yesterday")
    go(desk, 1)
    desk.until(lambda: "yesterday" in desk.window.unsaved_bar.text)
    assert text(desk, "said_on") == ""
    desk.window.close()
    again = open_desk()
    again.until(lambda: "yesterday" in again.window.unsaved_bar.text)
    again.window.unsaved_bar.button.click()
    again.until(lambda: text(again, "said_on") == "yesterday")


def test_a_half_typed_line_of_evidence_waits_as_well(desk: Desk, uids: tuple[str, str]) -> None:
    desk.window.card.focus_field("evidence")
    desk.qtbot.keyClicks(desk.window.card.evidence_list.line, "Gauge log")
    go(desk, 1)
    assert desk.window.card.evidence_list.line.text() == ""
    desk.until(lambda: "Gauge log" in desk.window.unsaved_bar.text)
    go(desk, 0)
    desk.until(lambda: desk.window.card.evidence_list.line.text() == "Gauge log")


def test_escape_throws_a_date_away_and_its_draft(desk: Desk) -> None:
    type_in(desk, "said_on", "2031")
    assert desk.window.keeping.unsaved()
    editor(desk, "said_on").setFocus()
    desk.window.card.fields["said_on"].revert()
    assert desk.window.keeping.unsaved() == []


def test_a_closing_window_saves_what_is_typed(open_desk: Open, path: Path, uids: tuple[str, str]) -> None:
    desk = open_desk()
    type_in(desk, "note", "last words")
    desk.window.close()
    assert stored(path, uids[0], "note") == "last words"
    assert on_disk() == []


def test_a_closing_window_keeps_what_the_ledger_does_not_take(
    open_desk: Open, path: Path, uids: tuple[str, str]
) -> None:
    desk = open_desk()
    obstacle = Obstacle(desk, "busy")
    type_in(desk, "note", "last words")
    desk.window.close()
    obstacle._other.close()  # type: ignore[union-attr]
    assert stored(path, uids[0], "note") is None
    again = open_desk()
    again.until(lambda: "last words" in again.window.unsaved_bar.text)


# -- refused ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["busy", "full", "read-only"])
def test_what_the_ledger_cannot_take_stays_typed_and_is_saved_by_trying_again(
    desk: Desk, uids: tuple[str, str], kind: str
) -> None:
    obstacle = Obstacle(desk, kind)
    editor(desk, "rationale").setPlainText(LONG)
    desk.window.card.commit()
    desk.until(lambda: desk.window.unsaved_bar.button.text() == "Try again" and bool(desk.window.unsaved_bar.text))
    assert text(desk, "rationale") == LONG
    assert desk.window.card.fields["rationale"].message
    desk.settle()
    assert text(desk, "rationale") == LONG  # the refresh that followed overwrote nothing
    desk.until(lambda: bool(on_disk()))
    obstacle.lift()
    desk.window.unsaved_bar.button.click()
    desk.until(lambda: stored(desk.path, uids[0], "rationale") == LONG.strip())
    desk.until(lambda: on_disk() == [] and desk.window.unsaved_bar.text == "")
    assert desk.window.card.fields["rationale"].message == ""
    assert desk.answers.clashes == []


def test_what_could_not_be_saved_is_shown_again_with_its_claim(desk: Desk, uids: tuple[str, str]) -> None:
    obstacle = Obstacle(desk, "read-only")
    type_in(desk, "note", "for the first")
    go(desk, 1)
    desk.until(lambda: "Try again" in desk.window.unsaved_bar.button.text())
    assert text(desk, "note") == ""
    go(desk, 0)
    desk.until(lambda: text(desk, "note") == "for the first")
    assert "read-only" in desk.window.card.fields["note"].message
    go(desk, 1)
    obstacle.lift()
    desk.window.unsaved.retry()
    desk.until(lambda: stored(desk.path, uids[0], "note") == "for the first")
    assert desk.answers.clashes == []


def test_typing_on_after_a_failure_saves_the_newest_without_a_conflict_with_oneself(
    desk: Desk, uids: tuple[str, str]
) -> None:
    obstacle = Obstacle(desk, "read-only")
    type_in(desk, "note", "one")
    desk.window.card.commit()
    desk.qtbot.keyClicks(editor(desk, "note"), " two")
    desk.window.card.commit()
    desk.qtbot.keyClicks(editor(desk, "note"), " three")
    desk.until(lambda: not desk.window.deeds.pending)
    assert text(desk, "note") == "one two three"
    obstacle.lift()
    desk.window.unsaved.retry()
    desk.until(lambda: stored(desk.path, uids[0], "note") == "one two three")
    assert desk.answers.clashes == []


def test_what_was_put_back_by_escape_is_not_tried_again(desk: Desk, uids: tuple[str, str]) -> None:
    obstacle = Obstacle(desk, "read-only")
    type_in(desk, "place", "Vellmar")
    desk.window.card.commit()
    desk.until(lambda: bool(desk.window.unsaved_bar.text))
    desk.window.card.fields["place"].revert()
    assert desk.window.unsaved_bar.text == ""
    obstacle.lift()
    desk.window.unsaved.retry()
    desk.settle()
    assert stored(desk.path, uids[0], "place") is None


def test_several_claims_judged_at_once_are_tried_again_at_once(desk: Desk) -> None:
    obstacle = Obstacle(desk, "busy")
    desk.window.table.view.selectAll()
    desk.window.judging.flag()
    desk.until(lambda: "busy" in desk.window.unsaved_bar.text)
    obstacle.lift()
    desk.window.unsaved_bar.button.click()
    desk.wait_row(0, flagged=True)
    desk.wait_row(1, flagged=True)
    desk.until(lambda: desk.window.unsaved_bar.text == "")


def test_a_value_the_rules_refuse_stays_typed_with_the_reason(desk: Desk, uids: tuple[str, str]) -> None:
    outside(desk.path, "UPDATE claim SET event_to='2031-05' WHERE uid=?", uids[0])
    desk.until(lambda: "changed outside" in desk.window.notices.text)
    type_in(desk, "event_from", "2031-06")
    desk.window.card.commit()
    desk.until(lambda: "must not lie before" in desk.window.card.fields["event_from"].message)
    desk.settle()
    assert text(desk, "event_from") == "2031-06"
    assert "must not lie before" in desk.window.notices.text
    assert desk.window.unsaved_bar.text == ""  # nothing to be tried again as it is
    editor(desk, "event_from").clear()
    desk.qtbot.keyClicks(editor(desk, "event_from"), "2031-04")
    desk.window.card.commit()
    desk.until(lambda: stored(desk.path, uids[0], "event_from") == "2031-04")
    assert desk.window.card.fields["event_from"].message == ""


def test_a_cell_of_the_table_that_cannot_be_saved_stays_typed_on_the_card(desk: Desk, uids: tuple[str, str]) -> None:
    obstacle = Obstacle(desk, "full")
    desk.window.table.editRequested.emit(uids[0], "speaker", LONG, None)
    desk.until(lambda: text(desk, "speaker") == LONG)
    assert desk.window.card.fields["speaker"].message
    obstacle.lift()
    desk.window.unsaved_bar.button.click()
    desk.until(lambda: stored(desk.path, uids[0], "speaker") == LONG.strip())


def test_tags_are_edited_in_the_table(desk: Desk, uids: tuple[str, str]) -> None:
    desk.window.table.editRequested.emit(uids[0], "tags", "river, dam", None)
    desk.until(lambda: desk.window.card.fields["tags"].typed() == "dam, river")
    assert not desk.answers.errors


def test_a_verdict_key_that_fails_is_told_and_done_by_trying_again(desk: Desk, uids: tuple[str, str]) -> None:
    obstacle = Obstacle(desk, "busy")
    desk.key("3")
    desk.until(lambda: "busy" in desk.window.unsaved_bar.text)
    desk.key("4")  # the second claim
    desk.until(lambda: desk.window.deeds.waiting == 2)
    obstacle.lift()
    desk.window.unsaved_bar.button.click()
    desk.wait_row(0, verdict="mixture")
    desk.wait_row(1, verdict="mostly_false")
    desk.until(lambda: desk.window.unsaved_bar.text == "")


def test_a_later_verdict_stands_for_one_that_was_put_off(desk: Desk) -> None:
    obstacle = Obstacle(desk, "busy")
    desk.window.judging.verdict("true", stay=True)
    desk.until(lambda: desk.window.deeds.waiting == 1)
    obstacle.lift()
    desk.window.judging.verdict("false", stay=True)
    desk.wait_row(0, verdict="false")
    desk.window.unsaved.retry()
    desk.settle()
    assert desk.row(0).verdict == "false"


def test_an_undo_that_fails_can_be_done_later(desk: Desk) -> None:
    desk.window.judging.verdict("true", stay=True)
    desk.wait_row(0, verdict="true")
    obstacle = Obstacle(desk, "busy")
    desk.window.run("undo")
    desk.until(lambda: "busy" in desk.window.notices.text)
    obstacle.lift()
    desk.window.run("undo")
    desk.wait_row(0, verdict="")


def test_evidence_that_cannot_be_added_stands_in_the_line_again(desk: Desk, uids: tuple[str, str]) -> None:
    obstacle = Obstacle(desk, "full")
    desk.window.card.focus_field("evidence")
    line = desk.window.card.evidence_list.line
    desk.qtbot.keyClicks(line, "Gauge log ")
    line.setText(LONG)
    desk.window.card.evidence_list.add_typed()
    desk.until(lambda: line.text().strip() == LONG.strip())
    assert "full" in desk.window.card.evidence_list.message.text()
    obstacle.lift()
    desk.window.unsaved_bar.button.click()
    desk.until(lambda: len(desk.window.card.evidence_list.items) == 2)
    assert line.text() == ""
    desk.until(lambda: on_disk() == [])
