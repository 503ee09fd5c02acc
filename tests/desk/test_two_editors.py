"""Two editors on one file: different fields merge, the same field is asked about, nothing is overwritten unseen."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from app.desk.card_fields import Field
from app.desk.claim_card import LISTS
from app.desk.dialogs.conflict_dialog import Choice, Clash, Keep
from app.desk.drafts import Spot
from app.ledger import open_ledger
from app.model import Contact, Edit, Evidence, Figure, Hop
from tests.desk.test_window import Desk
from tests.desk.writing_desk import BEA, Open, editor, on_disk, outside, stored, text, type_in


def test_edits_to_different_fields_merge_without_a_word(open_desk: Open, path: Path, uids: tuple[str, str]) -> None:
    one, two = open_desk(), open_desk()
    type_in(one, "note", "from one")
    type_in(two, "rationale", "from two")
    one.window.card.commit()
    two.window.card.commit()
    for desk in (one, two):
        desk.until(lambda desk=desk: (text(desk, "note"), text(desk, "rationale")) == ("from one", "from two"))
        assert desk.answers.asked == []


@pytest.mark.parametrize(
    ("keep", "value", "wanted"),
    [
        (Keep.THEIRS, None, "from one"),
        (Keep.MINE, None, "from two"),
        (Keep.BOTH, "from one\nfrom two, edited", "from one\nfrom two, edited"),
        (Keep.LATER, None, "from one"),
    ],
)
def test_the_same_field_is_asked_about_and_becomes_what_was_chosen(
    open_desk: Open, path: Path, uids: tuple[str, str], keep: Keep, value: str | None, wanted: str
) -> None:
    one, two = open_desk(), open_desk()
    two.answers.choice = Choice(keep, value)
    type_in(one, "rationale", "from one")
    type_in(two, "rationale", "from two")
    one.window.card.commit()
    one.until(lambda: stored(path, uids[0], "rationale") == "from one")
    two.window.card.commit()
    two.until(lambda: bool(two.answers.clashes))
    clash = two.answers.clashes[0]
    assert (clash.label, clash.base, clash.theirs, clash.yours) == ("Rationale", "", "from one", "from two")
    assert clash.both == "from one\nfrom two"
    two.until(lambda: stored(path, uids[0], "rationale") == wanted)
    shown = "from two" if keep is Keep.LATER else wanted
    two.until(lambda: text(two, "rationale") == shown)
    two.settle()
    assert two.window.card.fields["rationale"].dirty == (keep is Keep.LATER)
    if keep is not Keep.LATER:
        one.until(lambda: text(one, "rationale") == wanted)
        two.until(lambda: on_disk() == [])


def test_a_third_change_is_asked_about_again(desk: Desk, path: Path, uids: tuple[str, str]) -> None:
    asked = desk.answers.conflict

    def slow_person(clash: object) -> Choice:
        if not desk.answers.clashes:
            outside(path, "UPDATE claim SET note='a third' WHERE uid=?", uids[0])
        return asked(clash)

    desk.answers.conflict = slow_person  # type: ignore[method-assign]
    type_in(desk, "note", "mine")
    outside(path, "UPDATE claim SET note='theirs' WHERE uid=?", uids[0])
    desk.window.card.commit()
    desk.until(lambda: [clash.theirs for clash in desk.answers.clashes] == ["theirs", "a third"])
    desk.until(lambda: stored(path, uids[0], "note") == "mine")


def ask_about(desk: Desk, change: Callable[[], None]) -> Clash:
    """Type in a field of the card while somebody else changes it; returns what the person is asked."""
    desk.answers.choice = Choice(Keep.THEIRS)
    desk.answers.clashes.clear()
    desk.window.watch.stop()  # as fast as somebody else can be: before the window has seen it
    for section in desk.window.card.sections.values():
        section.set_open(True)
    change()
    desk.window.card.commit()
    desk.until(lambda: bool(desk.answers.clashes))
    return desk.answers.clashes[-1]


DATED = {"said_on", "event_from", "event_to", "recheck_by", "checked_at", "reviewed_at"}


def other_values(desk: Desk, name: str) -> tuple[object, object]:
    """Two values of a field, neither the one it holds."""
    if name in DATED:
        ending = "T10:00:00.000Z" if name.endswith("_at") else ""
        return f"2031-05-04{ending}", f"2031-05-05{ending}"
    field = desk.window.card.fields[name]
    box = field.focusProxy()
    if isinstance(box, QComboBox):
        codes = [box.itemData(at) for at in range(box.count())]
        theirs, yours = [code for code in codes if code is not None and code != field.base][:2]
        return theirs, yours
    return "theirs", "yours"


def test_every_field_of_the_card_asks_in_words_a_person_reads(desk: Desk, path: Path, uids: tuple[str, str]) -> None:
    of_two_values = {"hedged", "flagged"}  # theirs is what it was, or what is wanted
    names = set(desk.window.card.fields) - of_two_values - LISTS
    assert len(names) == 23
    for name in sorted(names):
        field = desk.window.card.fields[name]
        theirs, yours = other_values(desk, name)

        def change(name: str = name, field: Field = field, theirs: object = theirs, yours: object = yours) -> None:
            field.write(yours)
            field.touched()
            outside(path, f"UPDATE claim SET {name}=? WHERE uid=?", theirs, uids[0])

        clash = ask_about(desk, change)
        assert clash.label == desk.window.card.spots.label(Spot(uids[0], name))
        assert (clash.theirs, clash.yours) == (field.show_value(theirs), field.show_value(yours))
        assert stored(path, uids[0], name) == theirs
        desk.settle()


def test_figures_chain_and_tags_ask_as_well(desk: Desk, path: Path, uids: tuple[str, str]) -> None:
    other = open_ledger(path)
    for name, inner, write, theirs in (
        ("figures", "text", lambda: other.set_figures(uids[0], [Figure("40")], BEA), "40"),
        ("tags", "", lambda: other.set_tags(uids[0], ["theirs"], BEA), "theirs"),
        ("hops", "source", lambda: other.set_hops(uids[0], [Hop("theirs")], BEA), "theirs"),
        ("contacts", "whom", lambda: other.set_contacts(uids[0], [Contact("theirs")], BEA), "theirs"),
    ):

        def change(name: str = name, inner: str = inner, write: Callable[[], object] = write) -> None:
            field = desk.window.card.fields[name]
            if name in {"hops", "contacts"}:
                field.add_empty()  # type: ignore[attr-defined]
            typed = field.records[0].fields[inner].editor if inner else field.editor  # type: ignore[attr-defined]
            desk.qtbot.keyClicks(typed, "mine")
            write()

        clash = ask_about(desk, change)
        assert theirs in clash.theirs
        assert "mine" in clash.yours
        assert clash.both == ("theirs, mine" if name == "tags" else None)
    other.close()
    reader = desk.window.worker._ledger.reader()  # type: ignore[union-attr]
    assert ([f.text for f in reader.claim(uids[0]).figures], reader.claim(uids[0]).tags) == (["40"], ("theirs",))
    reader.close()


def test_evidence_asks_field_by_field(desk: Desk, path: Path, uids: tuple[str, str]) -> None:
    evidence = desk.window.card.evidence_list.items[0].evidence
    field = desk.window.card.evidence_list.field(evidence.uid, "quote")
    assert field is not None

    def change() -> None:
        desk.qtbot.keyClicks(field.editor, "mine ")  # type: ignore[attr-defined]
        outside(path, "UPDATE evidence SET quote='theirs', note='beside' WHERE uid=?", evidence.uid)

    clash = ask_about(desk, change)
    assert clash.label == "Evidence, quote"
    assert (clash.base, clash.theirs) == ("31 %", "theirs")
    desk.answers.choice = Choice(Keep.MINE)
    desk.qtbot.keyClicks(field.editor, "mine ")  # type: ignore[attr-defined]
    desk.window.card.commit()
    desk.until(lambda: "mine" in str(evidence_of(path, evidence.uid)[0]))
    assert evidence_of(path, evidence.uid)[1] == "beside"


def evidence_of(path: Path, uid: str) -> tuple[object, ...]:
    with closing(sqlite3.connect(path)) as other:
        return tuple(other.execute("SELECT quote,note FROM evidence WHERE uid=?", [uid]).fetchone())


def test_evidence_that_changed_is_not_removed_unseen(desk: Desk, path: Path) -> None:
    item = desk.window.card.evidence_list.items[0]
    seen: Evidence = item.evidence
    desk.window.watch.stop()
    outside(path, "UPDATE evidence SET quote='new words' WHERE uid=?", seen.uid)
    desk.answers.choice = Choice(Keep.THEIRS)
    item.remove_button.click()
    desk.until(lambda: bool(desk.answers.clashes))
    assert "new words" in desk.answers.clashes[0].theirs
    desk.answers.choice = Choice(Keep.MINE)
    desk.window.card.evidence_list.items[0].remove_button.click()
    desk.until(lambda: not desk.window.card.evidence_list.items)


def test_the_table_asks_as_well(desk: Desk, path: Path, uids: tuple[str, str]) -> None:
    outside(path, "UPDATE claim SET claim='Theirs' WHERE uid=?", uids[0])
    desk.answers.choice = Choice(Keep.MINE)
    desk.window.table.editRequested.emit(uids[0], "claim", "Mine", "The dam held 30 per cent")
    desk.until(lambda: bool(desk.answers.clashes))
    assert desk.answers.clashes[0].theirs == "Theirs"
    desk.until(lambda: stored(path, uids[0], "claim") == "Mine")


def test_two_verdicts_at_once_are_asked_about(desk: Desk, path: Path, uids: tuple[str, str]) -> None:
    desk.window.watch.stop()
    other = open_ledger(path)
    other.set_fields([Edit(uids[0], "verdict", "false")], BEA)
    other.close()
    desk.answers.choice = Choice(Keep.THEIRS)
    desk.key("1")
    desk.until(lambda: bool(desk.answers.clashes))
    clash = desk.answers.clashes[0]
    assert (clash.label, clash.base, clash.theirs, clash.yours) == ("Verdict", "", "False", "True")
    assert clash.about == "The dam held 30 per cent"  # the key went on to the next claim
    desk.wait_row(0, verdict="false")
    assert stored(path, uids[0], "verdict") == "false"


def test_quick_verdicts_of_ones_own_never_ask(desk: Desk, path: Path, uids: tuple[str, str]) -> None:
    seen = desk.row(0).verdict or None
    for code in ("true", "false", "mixture", "true"):
        desk.window.saving.verdict(uids[0], code, seen, "Verdict")  # the row was never read again in between
    desk.until(lambda: not desk.window.deeds.pending)
    desk.window.saving.verdict(uids[0], "outdated", seen, "Verdict")
    desk.wait_row(0, verdict="outdated")
    assert desk.answers.clashes == []


def test_typing_on_while_the_question_comes_is_never_overwritten(desk: Desk, path: Path, uids: tuple[str, str]) -> None:
    type_in(desk, "note", "mine")
    outside(path, "UPDATE claim SET note='theirs' WHERE uid=?", uids[0])
    desk.window.card.commit()
    desk.qtbot.keyClicks(editor(desk, "note"), " and more")
    desk.until(lambda: "theirs" in desk.window.card.fields["note"].message)
    assert text(desk, "note") == "mine and more"
    desk.window.card.commit()
    desk.until(lambda: stored(path, uids[0], "note") == "mine and more")
    assert desk.answers.clashes[-1].yours == "mine and more"


def test_undo_leaves_what_somebody_else_changed_since_and_says_so(
    desk: Desk, path: Path, uids: tuple[str, str]
) -> None:
    type_in(desk, "note", "mine")
    desk.window.card.commit()
    desk.until(lambda: stored(path, uids[0], "note") == "mine")
    outside(path, "UPDATE claim SET note='theirs' WHERE uid=?", uids[0])
    desk.until(lambda: text(desk, "note") == "theirs" and "1 claim was changed" in desk.window.notices.text)
    desk.window.run("undo")
    desk.until(lambda: "changed since" in desk.window.notices.text)
    assert stored(path, uids[0], "note") == "theirs"
