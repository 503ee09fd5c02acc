"""What is done in the printout, by its keys in the real window: written to the ledger, one deed, taken back at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from app.ledger import Reader
from app.model import Claim, Search
from tests.desk.desk_window import ARTICLE
from tests.desk.test_window import Desk, empty_desk

__all__ = ["empty_desk"]
K = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(empty_desk: Desk, tmp_path: Path) -> Desk:
    empty_desk.import_article(tmp_path)
    empty_desk.until(lambda: len(empty_desk.window.source.printout.coverage) > 0)
    return empty_desk


def claims(desk: Desk) -> list[Claim]:
    reader = Reader(desk.path)
    try:
        return reader.claims(reader.ids(Search()))
    finally:
        reader.close()


def in_text(desk: Desk, key: object, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    desk.window.source.printout.setFocus()
    desk.qtbot.keyClick(desk.window.source.printout, key, modifier)


def undo(desk: Desk) -> None:
    desk.until(lambda: desk.window.menus.actions["undo"].isEnabled() and not desk.window.deeds.pending)
    desk.window.run("undo")
    desk.until(lambda: not desk.window.deeds.pending)
    desk.settle()


def counts(desk: Desk) -> tuple[int, int, int]:
    return desk.window.source.printout.coverage.counts


def bare(desk: Desk) -> tuple[int, int, int]:
    """Take away the claims of the last sentence, so that it is bare; the counts then."""
    last = ARTICLE.index("Ola Renner")
    for uid in [claim.uid for claim in claims(desk) if claim.start >= last]:
        desk.window.table.go_to_uid(uid)
        desk.key(K.Key_Delete)
        desk.until(lambda: not desk.window.deeds.pending)
        desk.settle()
    desk.until(lambda: counts(desk)[0] == 1)
    return counts(desk)


def test_b_goes_to_a_bare_sentence_x_says_nothing_is_to_be_checked_and_undo_takes_it_back(desk: Desk) -> None:
    before = bare(desk)
    in_text(desk, "b")
    in_text(desk, "x")
    desk.until(lambda: counts(desk) == (before[0] - 1, before[1] + 1, before[2]))
    in_text(desk, "x")
    desk.until(lambda: counts(desk) == before)
    in_text(desk, "x")
    desk.until(lambda: counts(desk) != before)
    undo(desk)
    desk.until(lambda: counts(desk) == before)


def test_a_claim_made_of_a_bare_sentence_covers_it(desk: Desk) -> None:
    before = bare(desk)
    in_text(desk, "b")
    in_text(desk, K.Key_N, CONTROL)
    desk.until(lambda: counts(desk) == (before[0] - 1, before[1], before[2] + 1))


def test_p_and_the_arrows_move_a_passage_in_the_ledger_and_undo_moves_it_back(desk: Desk) -> None:
    before = {claim.uid: claim.passage for claim in claims(desk)}
    uid = desk.window.shown.current
    desk.key("p")
    in_text(desk, K.Key_Left)
    in_text(desk, K.Key_Return)
    desk.until(lambda: {c.uid: c.passage for c in claims(desk)} != before)
    changed = {c.uid: c.passage for c in claims(desk)}
    assert before[uid].startswith(changed[uid])
    assert {u: p for u, p in changed.items() if u != uid} == {u: p for u, p in before.items() if u != uid}
    desk.until(lambda: desk.window.source.printout.current.end - desk.window.source.printout.current.start
               == len(changed[uid]))  # fmt: skip
    undo(desk)
    assert {c.uid: c.passage for c in claims(desk)} == before


def test_s_splits_m_merges_and_each_is_taken_back_by_one_undo(desk: Desk) -> None:
    before = [(c.uid, c.passage, c.claim, c.state, c.figures) for c in claims(desk)]
    first, listed = claims(desk)[0], desk.window.table.model.rowCount()
    desk.window.source.printout.lay_caret(first.start + first.passage.index(" ", len(first.passage) // 2) + 1)
    in_text(desk, "s")
    desk.until(lambda: len(claims(desk)) == len(before) + 1 and not desk.window.deeds.pending)
    desk.until(lambda: desk.window.table.model.rowCount() == listed + 1)
    desk.settle()
    one, two = claims(desk)[:2]
    assert one.passage.split() + two.passage.split() == first.passage.split()
    table = desk.window.table
    table.go_to_uid(one.uid)
    desk.until(lambda: table.model.place_of(two.uid) is not None)
    flags = QItemSelectionModel.SelectionFlag
    table.view.selectionModel().select(
        table.model.index(table.model.place_of(two.uid), 0), flags.Select | flags.Rows
    )  # fmt: skip
    desk.key("m")
    desk.until(lambda: len(claims(desk)) == len(before) and not desk.window.deeds.pending)
    assert claims(desk)[0].passage == first.passage
    desk.settle()
    assert desk.window.shown.current == first.uid
    undo(desk)
    desk.until(lambda: len(claims(desk)) == len(before) + 1)
    undo(desk)
    assert [(c.uid, c.passage, c.claim, c.state, c.figures) for c in claims(desk)] == before


def test_merging_a_single_claim_says_in_a_sentence_what_to_do(desk: Desk) -> None:
    before = len(claims(desk))
    desk.key("m")
    desk.until(lambda: "two or more" in desk.window.notices.text)
    assert len(claims(desk)) == before


def test_f3_finds_in_the_article_and_escape_leads_back_to_it(desk: Desk) -> None:
    source = desk.window.source
    desk.window.run("find_in_article")
    assert source.find_bar.isVisible()
    desk.qtbot.keyClicks(source.find_bar.words, "sandbags")
    desk.until(lambda: source.selected_passage() == (ARTICLE.index("sandbags"), "sandbags"))
    desk.window.run("find_previous")
    assert source.find_bar.count.text() == "1 of 1"
    desk.qtbot.keyClick(source.find_bar.words, K.Key_Escape)
    assert not source.find_bar.isVisible()


@pytest.mark.parametrize("key", ["s", "x"])
def test_what_the_text_cursor_decides_is_not_done_unseen_from_the_table(desk: Desk, key: str) -> None:
    window = desk.window
    passage = window.source.printout.current
    window.source.printout.lay_caret((passage.start + passage.end) // 2)
    window.table.view.setFocus()
    desk.key(key)
    assert window.focusWidget() is window.source.printout
    assert window.notices.text.startswith("You are in the article now")
    assert window.deeds.undo_label.startswith("Import")


def test_every_command_of_the_printout_is_in_the_list_of_keys_and_in_the_palette(desk: Desk) -> None:
    keys = {line for _, lines in desk.window.menus.key_list() for line in lines}
    offered = {choice.id for choice in desk.window.menus.choices()}
    for key, name in (("P", "adjust"), ("S", "split_claim"), ("M", "merge_claims"), ("X", "nothing_to_check"),
                      ("B", "next_bare"), ("F3", "find_in_article")):  # fmt: skip
        assert any(shown == key for shown, _ in keys), key
        assert name in offered


def test_a_read_only_ledger_offers_none_of_it(desk: Desk) -> None:
    desk.window.menus.enable(ledger=True, claim=True, writable=False)
    for name in ("adjust", "split_claim", "merge_claims", "nothing_to_check"):
        assert not desk.window.menus.actions[name].isEnabled()
    assert desk.window.menus.actions["next_bare"].isEnabled()


def test_a_change_leaves_the_article_that_a_person_turned_to(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("A short piece. The bridge at Olm closed in March 2023. It was a long winter.", encoding="utf-8")
    desk.answers.files = [other]
    desk.window.run("import")
    desk.until(lambda: len(desk.window._sidebar.articles) == 2 and not desk.window.importing.running)
    desk.settle()
    first, second = (article.uid for article in desk.window._sidebar.articles)
    desk.until(lambda: desk.window.source.article_uid() == second)  # an import turns to what came in
    desk.until(lambda: desk.window.card.uid() in {c.uid for c in claims(desk) if c.article == second})
    desk.settle()
    desk.window.shown.show_article(first)
    desk.until(lambda: desk.window.source.article_uid() == first)
    with desk.qtbot.waitSignal(desk.window.shown.cardFound):
        desk.window.shown.refresh()
    assert desk.window.source.article_uid() == first
