"""The card: every field that a person may change is there, saves itself, and loses nothing half typed."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.desk.claim_card import ClaimCard
from app.desk.drafts import Draft, Spot
from app.desk.record_fields import RecordsField
from app.desk.theme import Theme
from app.ledger import EDITABLE
from app.model import Claim, Evidence, Figure, HistoryEntry, Hop
from app.vocabulary import VERDICTS, Qualifier, SourceKind

UID = "a" * 16
BY_THE_PRINTOUT = {"start", "passage", "caveat_start", "caveat_passage"}
BY_BUTTONS = {"state", "verdict"}


def claim(**values: object) -> Claim:
    made = Claim(
        1, UID, "b" * 16, 4, "dam held", "The dam held", "paraphrase", "Ilse Norring", None, "named", None, None, None,
        None, 0, "none_stated", None, None, 0.6, "has a number", "rules-1/said", "unreviewed", None, None, None, None,
        0, 0, None, None, None, None, None, None, "F", "6", None, "2031-05-04T10:00:00.000Z",
        "2031-05-04T10:00:00.000Z", 1, (Figure("30", low=30.0, high=30.0),), (Hop("Ilse Norring"),), ("water",),
    )  # fmt: skip
    return made.with_values(values)  # type: ignore[arg-type]


@pytest.fixture
def card(qtbot: QtBot) -> ClaimCard:
    made = ClaimCard(Theme("light"))
    qtbot.addWidget(made)
    made.resize(560, 900)
    made.show()
    made.show_claim(claim())
    return made


def test_every_field_a_person_may_change_is_in_the_card(card: ClaimCard) -> None:
    shown = set(card.fields)
    assert set(EDITABLE) - BY_THE_PRINTOUT - BY_BUTTONS <= shown
    of_their_own = {"contacts", "links"}
    assert {"figures", "hops", "tags"} | of_their_own <= shown
    assert shown - of_their_own <= {f.name for f in fields(Claim)}


def test_showing_a_claim_asks_for_no_change(card: ClaimCard, qtbot: QtBot) -> None:
    asked: list[object] = []
    for signal in (card.fieldEdited, card.typing):
        signal.connect(lambda *values: asked.append(values))
    card.show_claim(claim(uid="c" * 16, note="x", said_on="2031-05"))
    card.show_claim(claim())
    card.commit()
    assert asked == []


def test_a_typed_note_is_saved_with_its_base_when_left(card: ClaimCard, qtbot: QtBot) -> None:
    card.focus_field("note")
    editor = card.fields["note"].focusProxy()
    assert isinstance(editor, QPlainTextEdit)
    with qtbot.waitSignal(card.fieldEdited) as edited:
        qtbot.keyClicks(editor, "rang them")
        card.commit()
    assert edited.args == [Spot(UID, "note"), "rang them", None]


def test_escape_keeps_a_typed_rationale_and_goes_back_to_the_table(card: ClaimCard, qtbot: QtBot) -> None:
    card.focus_field("rationale")
    editor = card.fields["rationale"].focusProxy()
    assert isinstance(editor, QPlainTextEdit)
    qtbot.keyClicks(editor, "two sources")
    with qtbot.waitSignals([card.fieldEdited, card.left]):
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.toPlainText() == "two sources"


def test_half_typed_text_survives_a_refresh_of_the_same_claim(card: ClaimCard, qtbot: QtBot) -> None:
    editor = card.fields["note"].focusProxy()
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("half a")
    card.show_claim(claim(state="in_progress"))
    assert editor.toPlainText() == "half a"


def test_choosing_another_claim_sends_what_is_typed_first(card: ClaimCard, qtbot: QtBot) -> None:
    editor = card.fields["note"].focusProxy()
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("for the first")
    with qtbot.waitSignal(card.fieldEdited) as edited:
        card.show_claim(claim(uid="c" * 16))
    assert edited.args[:2] == [Spot(UID, "note"), "for the first"]
    assert editor.toPlainText() == ""


def test_a_date_that_cannot_be_stored_is_named_kept_and_not_sent(card: ClaimCard, qtbot: QtBot) -> None:
    asked: list[object] = []
    card.fieldEdited.connect(lambda *values: asked.append(values))
    card.focus_field("said_on")
    line = card.fields["said_on"].focusProxy()
    assert line is not None
    qtbot.keyClicks(line, "yesterday")
    assert not card.commit()
    assert asked == []
    assert line.text() == "yesterday"  # type: ignore[attr-defined]


def test_the_verdict_buttons_give_the_verdict(card: ClaimCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.verdictChosen) as chosen:
        card.verdicts.buttons[0].click()
    assert chosen.args == [UID, VERDICTS[0].code, None]
    card.show_claim(claim(verdict="false", state="checked"))
    assert [b.term.code for b in card.verdicts.buttons if b.isChecked()] == ["false"]


def test_everything_on_the_card_has_a_name(card: ClaimCard) -> None:
    for name, field in card.fields.items():
        editor = field.focusProxy() or field
        assert editor.accessibleName(), name


def test_every_verdict_is_read_whole_in_a_narrow_card(card: ClaimCard, qtbot: QtBot) -> None:
    for width in (472, 560, 760):
        card.resize(width, 900)
        qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() - 2 for b in card.verdicts.buttons))


def test_a_refused_edit_stays_typed_with_the_reason_and_its_old_base(card: ClaimCard, qtbot: QtBot) -> None:
    editor = card.fields["note"].focusProxy()
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("mine 😀")
    card.commit()
    card.spots.refuse(Draft(Spot(UID, "note"), "mine 😀"), "Somebody else changed the note.")
    assert editor.toPlainText() == "mine 😀"
    assert card.fields["note"].message == "Somebody else changed the note."
    with qtbot.waitSignal(card.fieldEdited) as edited:
        card.commit()
    assert edited.args == [Spot(UID, "note"), "mine 😀", None]


def test_a_change_by_others_under_half_typed_text_is_told_and_sent_with_the_old_base(
    card: ClaimCard, qtbot: QtBot
) -> None:
    editor = card.fields["note"].focusProxy()
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("mine")
    card.show_claim(claim(note="theirs"))
    assert editor.toPlainText() == "mine"
    assert "theirs" in card.fields["note"].message
    with qtbot.waitSignal(card.fieldEdited) as edited:
        card.commit()
    assert edited.args == [Spot(UID, "note"), "mine", None]


def test_tags_figures_and_the_chain_are_sent_as_a_whole(card: ClaimCard, qtbot: QtBot) -> None:
    card.set_open_sections(tuple(card.sections))
    figures, hops = card.fields["figures"], card.fields["hops"]
    assert isinstance(figures, RecordsField)
    assert isinstance(hops, RecordsField)
    for field, name, typed in ((figures, "text", "about "), (hops, "source", "a ")):
        line = field.records[0].fields[name].focusProxy()
        assert isinstance(line, QLineEdit)
        line.setCursorPosition(0)
        with qtbot.waitSignal(card.fieldEdited) as edited:
            qtbot.keyClicks(line, typed)
            card.commit()
        assert edited.args[0] == Spot(UID, field.name)
        assert getattr(edited.args[1][0], name).startswith(typed)
    tags = card.fields["tags"].focusProxy()
    assert isinstance(tags, QLineEdit)
    with qtbot.waitSignal(card.fieldEdited) as edited:
        qtbot.keyClicks(tags, "river, dam, river")
        card.commit()
    assert edited.args == [Spot(UID, "tags"), ("dam", "river", "water"), ("water",)]
    with qtbot.waitSignal(card.fieldEdited) as edited:
        qtbot.keyClick(tags, Qt.Key.Key_Backspace)
    assert edited.args[1] == ("dam", "river")


def change(seq: int, **values: object) -> HistoryEntry:
    made: dict[str, object] = {
        "seq": seq, "at": "2031-05-04T10:00:00.000Z", "table": "claim", "uid": UID, "claim": UID, "rev": 2,
        "op": "update", "field": "place", "old": "Vellmar", "new": "Harlow", "name": "Bea", "via": "window",
        "reason": None, "deed": f"1-{seq}",
    }  # fmt: skip
    return HistoryEntry(**(made | values))  # type: ignore[arg-type]


def restoring(card: ClaimCard, *entries: HistoryEntry, evidence: tuple[Evidence, ...] = ()) -> list[QPushButton]:
    card.set_open_sections(("history",))
    card.show_claim(claim(), evidence, entries)
    return [button for row in card.history_list.rows for button in row.findChildren(QPushButton)]


def test_one_deed_is_one_entry_and_its_fields_are_restored_one_by_one(card: ClaimCard, qtbot: QtBot) -> None:
    note = change(8, field="note", old="seen", new=None, deed="1-9")
    buttons = restoring(card, change(9), note, change(7))
    assert len(card.history_list.rows) == 2
    assert [b.accessibleName() for b in buttons][:2] == ["Restore Note to “seen”", "Restore Place to “Vellmar”"]
    with qtbot.waitSignal(card.restoreRequested) as asked:
        buttons[0].click()
    assert asked.args == [UID, "note", "seen"]


def test_a_figure_is_restored_where_it_still_is(card: ClaimCard, qtbot: QtBot) -> None:
    raised = change(9, table="figure", uid=f"{UID}#0", field="low", old="25.0", new="30.0")
    gone = change(8, table="figure", uid=f"{UID}#4", field="low", old="25.0", new="30.0")
    (button,) = restoring(card, raised, gone)
    with qtbot.waitSignal(card.fieldEdited) as asked:
        button.click()
    assert asked.args == [Spot(UID, "figures"), (Figure("30", low=25.0, high=30.0),), claim().figures]


def test_evidence_is_restored_and_brought_back(card: ClaimCard, qtbot: QtBot) -> None:
    edited = change(9, table="evidence", uid="e" * 16, field="stance", old="supports", new="context")
    row = f"uid='{'d' * 16}',claim='{UID}',stance='supports',title='Gauge'"
    removed = change(8, table="evidence", uid="d" * 16, field="*", op="delete", old=row, new=None)
    back, again = restoring(card, edited, removed, evidence=(Evidence("e" * 16, UID, "context"),))
    with qtbot.waitSignal(card.fieldEdited) as asked:
        back.click()
    assert asked.args == [Spot(UID, "stance", "e" * 16), "supports", "context"]
    with qtbot.waitSignal(card.evidenceAdded) as added:
        again.click()
    assert added.args == [UID, {"stance": "supports", "title": "Gauge"}]


def test_a_removed_tag_figure_and_link_of_the_chain_are_brought_back(card: ClaimCard, qtbot: QtBot) -> None:
    tag = change(
        9, table="claim_tag", uid=f"{UID}#dam", field="*", op="delete", old=f"claim='{UID}',tag='dam'", new=None
    )
    figure = change(
        8,
        table="figure",
        uid=f"{UID}#1",
        field="*",
        op="delete",
        old=f"claim='{UID}',ordinal=1,text='about 5',qualifier='approx',low=4.5,unit_kind='count'",
        new=None,
    )
    hop = change(7, table="hop", uid=f"{UID}#1", field="*", op="delete",
                 old=f"claim='{UID}',ordinal=1,source='Reuters',source_kind='institution'", new=None)  # fmt: skip
    tags, figures, hops = restoring(card, tag, figure, hop)
    for button, name in ((tags, "tags"), (figures, "figures"), (hops, "hops")):
        with qtbot.waitSignal(card.fieldEdited) as asked:
            button.click()
        assert asked.args[0] == Spot(UID, name)
        if name == "tags":
            assert asked.args[1] == ("water", "dam")
        elif name == "figures":
            assert asked.args[1][1] == Figure("about 5", qualifier=Qualifier.APPROX, low=4.5)
        else:
            assert asked.args[1][1] == Hop("Reuters", SourceKind.INSTITUTION)
