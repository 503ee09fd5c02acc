"""The article beside its claims: choosing, proposing and marking, always in the article's own characters."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from app.desk.source_find import find_all
from app.desk.source_margin import settle
from app.desk.source_marks import MarkIndex
from app.desk.source_pane import SourcePane
from app.desk.theme import Theme
from app.model import Article, Mark

OPENING = "The dam 😀 at Norrvik\u00a0holds 30 per cent of its water.\n\n"
TEXT = OPENING + "Ilse Norring said\u202e the town was empty. Nobody could check this.\n\n" + "More words. " * 900


def article(text: str = TEXT, uid: str = "art") -> Article:
    return Article(
        1,
        uid,
        "Water & <words>",
        "Courier",
        None,
        None,
        "2031-05-04",
        None,
        "en",
        text,
        None,
        None,
        None,
        None,
        "",
        "",
        1,
    )


def mark(uid: str, number: int, words: str, state: str = "unreviewed", verdict: str | None = None) -> Mark:
    start = TEXT.index(words)
    return Mark(uid, number, start, start + len(words), state, verdict)


CAVEAT = TEXT.index("Nobody")
MARKS = [
    mark("dam", 1, "holds 30 per cent of its water", "checked", "false"),
    mark("share", 2, "30 per cent"),
    replace(mark("town", 3, "the town was empty"), caveat_start=CAVEAT, caveat_end=CAVEAT + 24),
]


@pytest.fixture
def pane(qtbot: QtBot) -> SourcePane:
    made = SourcePane(Theme("light"))
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    made.show_article(article(), MARKS)
    return made


def select(pane: SourcePane, words: str) -> int:
    start = TEXT.index(words)
    pane.printout.select(start, start + len(words))
    return start


def marked(pane: SourcePane) -> list[str]:
    return [selection.cursor.selectedText() for selection in pane.printout.extraSelections()]


def test_ctrl_n_asks_for_a_claim_in_the_articles_own_characters(pane: SourcePane, qtbot: QtBot) -> None:
    start = select(pane, "Norrvik\u00a0holds")
    with qtbot.waitSignal(pane.newClaimRequested) as asked:
        qtbot.keyClick(pane.printout, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [start, "Norrvik\u00a0holds"]


def test_hidden_characters_reach_the_claim_and_white_space_at_the_ends_does_not(pane: SourcePane) -> None:
    start = select(pane, " said\u202e the ")
    assert pane.selected_passage() == (start + 1, "said\u202e the")


def test_without_a_selection_a_sentence_says_what_to_do(pane: SourcePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.noticeRequested), qtbot.assertNotEmitted(pane.newClaimRequested):
        pane.request_new_claim()


def test_the_text_has_a_unit_for_every_unit_of_the_article(pane: SourcePane) -> None:
    units = len(TEXT.encode("utf-16-le")) // 2
    assert pane.printout.document().characterCount() - 1 == units
    assert not pane.printout.document().isUndoAvailable()


def test_a_click_chooses_the_innermost_claim_and_a_second_one_the_next(pane: SourcePane, qtbot: QtBot) -> None:
    where = pane.printout.rect_at(TEXT.index("30 per") + 1).center() + QPoint(2, 0)
    with qtbot.waitSignal(pane.claimChosen) as first:
        qtbot.mouseClick(pane.printout.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert first.args == ["share"]
    pane.set_current("share")
    with qtbot.waitSignal(pane.claimChosen) as second:
        qtbot.mouseClick(pane.printout.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert second.args == ["dam"]


def test_overlapping_claims_are_cycled(pane: SourcePane, qtbot: QtBot) -> None:
    pane.set_current("dam")
    with qtbot.waitSignal(pane.claimChosen) as chosen:
        pane.cycle_overlaps()
    assert chosen.args == ["share"]


def test_a_pill_chooses_its_claim(pane: SourcePane, qtbot: QtBot) -> None:
    pill = next(pill for pill in pane.margin.pills if pill.mark.uid == "town")
    with qtbot.waitSignal(pane.claimChosen) as chosen:
        qtbot.mouseClick(pane.margin, Qt.MouseButton.LeftButton, pos=pill.rect.center())
    assert chosen.args == ["town"]


def test_return_chooses_the_claim_at_the_text_cursor(pane: SourcePane, qtbot: QtBot) -> None:
    select(pane, "town")
    with qtbot.waitSignal(pane.claimChosen) as chosen:
        qtbot.keyClick(pane.printout, Qt.Key.Key_Return)
    assert chosen.args == ["town"]


def test_the_menu_makes_the_selection_the_claims_passage(pane: SourcePane, qtbot: QtBot) -> None:
    pane.set_current("town")
    start = select(pane, "the town was")
    action = next(one for one in pane.context_menu().actions() if "this claim's passage" in one.text())
    with qtbot.waitSignal(pane.passageChangeRequested) as asked:
        action.trigger()
    assert asked.args == ["town", start, "the town was"]


def test_the_current_claim_has_the_marker_and_its_caveat_dots(pane: SourcePane) -> None:
    pane.set_current("town")
    shown = {selection.cursor.selectedText(): selection for selection in pane.printout.extraSelections()}
    assert shown["the town was empty"].format.background().color() == Theme("light").color("marker")
    caveat = shown[TEXT[CAVEAT : CAVEAT + 24]].format
    assert caveat.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine


def test_marks_far_from_what_is_seen_cost_nothing(pane: SourcePane) -> None:
    spread = [Mark(f"m{n}", n, n * 2, n * 2 + 1, "unreviewed", None) for n in range(5000)]
    pane.update_marks(spread)
    assert 0 < len(marked(pane)) < 2500
    pane.set_current("m4999")
    assert pane.printout.viewport().rect().intersects(pane.printout.rect_at(spread[-1].start))


def test_a_claim_in_sight_does_not_move_the_article(pane: SourcePane) -> None:
    pane.set_current("dam")
    before = pane.printout.verticalScrollBar().value()
    pane.set_current("town")
    assert pane.printout.verticalScrollBar().value() == before


def test_new_marks_keep_place_and_selection(pane: SourcePane) -> None:
    pane.printout.verticalScrollBar().setValue(40)
    select(pane, "the town")
    place = pane.printout.verticalScrollBar().value()
    pane.show_article(article(), MARKS[:1])
    assert pane.printout.verticalScrollBar().value() == place
    assert pane.selected_passage() == (TEXT.index("the town"), "the town")


def test_a_hover_card_shows_foreign_words_as_they_are(pane: SourcePane) -> None:
    pane.set_summary(lambda _uid: ("<b>bold</b> claim", "A & B"))
    card = pane.cards.of_claim(MARKS[0], pane.printout.text)
    assert "&lt;b&gt;bold&lt;/b&gt; claim" in card
    assert "A &amp; B" in card
    assert "False" in card


def test_a_hover_card_names_the_page_where_the_article_has_pages(pane: SourcePane) -> None:
    assert "Page" not in pane.cards.of_claim(MARKS[0], pane.printout.text)
    at = MARKS[0].start
    pane.show_article(article(TEXT[:at] + "\f" + TEXT[at + 1 :], "paged"), MARKS[:1])
    assert "Page 2" in pane.cards.of_claim(MARKS[0], pane.printout.text)


def test_find_goes_through_the_places(pane: SourcePane, qtbot: QtBot) -> None:
    pane.open_find()
    qtbot.keyClicks(pane.find_bar.words, "NORRVIK HOLDS")
    qtbot.keyClick(pane.find_bar.words, Qt.Key.Key_Return)
    assert pane.selected_passage() == (TEXT.index("Norrvik"), "Norrvik\u00a0holds")
    assert pane.find_bar.count.text() == "1 of 1"
    qtbot.keyClick(pane.find_bar.words, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()


def test_the_copy_is_the_articles_own_text(pane: SourcePane, qtbot: QtBot) -> None:
    from PySide6.QtGui import QGuiApplication

    select(pane, "Norrvik\u00a0holds")
    qtbot.keyClick(pane.printout, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Norrvik\u00a0holds"


def test_five_million_characters_open_at_once(pane: SourcePane) -> None:
    text = ("Some words of a long report. " * 5 + "\n\n") * 34_000
    across = [Mark(f"m{n}", n, n * 900 + 130, n * 900 + 170, "unreviewed", None) for n in range(5_000)]
    began = time.perf_counter()
    pane.show_article(article(text, "long"), across)
    took = time.perf_counter() - began
    began = time.perf_counter()
    pane.printout.document().size()  # lays out all of it, which opening must not wait for
    assert took < time.perf_counter() - began


def test_a_claim_across_paragraphs_is_marked_in_each(pane: SourcePane) -> None:
    start, end = TEXT.index("its water"), TEXT.index(" said")
    pane.update_marks([Mark("both", 1, start, end, "unreviewed", None)])
    assert marked(pane)[:2] == ["its water.", "Ilse Norring"]


@given(st.lists(st.integers(-50, 400), max_size=30).map(sorted), st.integers(1, 30))
def test_pills_never_overlap_and_keep_their_order(tops: list[int], height: int) -> None:
    placed = settle(tops, height, 3)
    assert all(second - first >= height + 3 for first, second in pairwise(placed))


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=20), st.integers(0, 60), st.integers(1, 20))
def test_the_claims_touching_a_stretch_are_all_found(spans: list[tuple[int, int]], start: int, length: int) -> None:
    marks = [Mark(str(n), n, at, at + long, "unreviewed", None) for n, (at, long) in enumerate(spans)]
    found = {one.uid for one in MarkIndex(marks).touching(start, start + length)}
    assert found == {one.uid for one in marks if one.start < start + length and one.end > start}


@given(st.text(max_size=20), st.text(max_size=5))
def test_nothing_typed_into_find_can_raise(text: str, words: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in find_all(text, words))


def test_marks_never_change_the_document(pane: SourcePane) -> None:
    document = pane.printout.document()
    before = (document.revision(), document.toHtml())
    for uid in ("dam", "share", "town", None):
        pane.set_current(uid)
    pane.update_marks([replace(one, verdict="true", state="reviewed") for one in MARKS])
    assert pane.printout.document() is document
    assert (document.revision(), document.toHtml()) == before
    assert not document.isUndoAvailable()


def test_each_claim_in_sight_has_a_pill_with_its_number(pane: SourcePane) -> None:
    assert [pill.mark.number for pill in pane.margin.pills] == [1, 2, 3]
    assert all(pill.rect.left() >= 0 for pill in pane.margin.pills)
