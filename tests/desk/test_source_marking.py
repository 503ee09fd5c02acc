"""The printout's marks beside the text: numbers that never overlap, coverage, caveats, the title, the reading place."""

from __future__ import annotations

from array import array
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.source_coverage import BARE, CLAIMED, CLEARED, Coverage, cover
from app.desk.source_find import find_all
from app.desk.source_header import ElidedLabel
from app.desk.source_margin import settle
from app.desk.source_pane import SourcePane
from app.desk.theme import LARGEST, SMALLEST, Theme
from app.extraction.sentences import sentences
from app.model import Cleared, Mark
from tests.desk.test_source_pane import article

LIST = " ".join(f"Item {n} says that {n * 7} boxes were moved." for n in range(1, 31))
DENSE = "Words " + " ".join(f"a{n} b{n}," for n in range(30)) + " end."


def marks_in(text: str, wanted: list[str]) -> list[Mark]:
    return [
        Mark(f"m{n}", n, text.index(words), text.index(words) + len(words), "unreviewed", None)
        for n, words in enumerate(wanted, 1)
    ]


def coverage_of(text: str, marks: list[Mark], cleared: list[Cleared] | None = None) -> Coverage:
    spans = sentences(text)
    return cover(array("q", [s.start for s in spans]), array("q", [s.end for s in spans]), marks, cleared or [])


@pytest.fixture
def theme() -> Theme:
    return Theme("light")


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> SourcePane:
    made = SourcePane(theme)
    qtbot.addWidget(made)
    made.resize(520, 460)
    made.show()
    return made


# -- numbers beside the text


SIZES = [
    size if size in (SMALLEST, 0, LARGEST) else pytest.param(size, marks=pytest.mark.slow)
    for size in range(SMALLEST, LARGEST + 1)
]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", [LIST, DENSE])
def test_thirty_claims_in_a_paragraph_have_pills_that_never_overlap_at_any_text_size(
    pane: SourcePane, theme: Theme, text: str, size: int
) -> None:
    theme.set_text_size(size)
    parts = [f"a{n} b{n}," for n in range(30)] if text is DENSE else [f"Item {n} says" for n in range(1, 31)]
    pane.show_article(article(text, f"thirty-{size}"), marks_in(text, parts))
    bar, seen = pane.printout.verticalScrollBar(), set()
    while True:
        pills = pane.margin.pills
        assert all(not one.rect.intersects(other.rect) for one, other in pairwise(pills))
        assert all(pill.rect.left() >= 0 and pill.rect.right() < pane.margin.width() for pill in pills)
        seen |= {mark.number for pill in pills if pill.rect.top() >= 0 for mark in pill.marks}
        if bar.value() >= bar.maximum():
            break
        bar.setValue(bar.value() + pane.printout.viewport().height() // 2)
    assert seen == set(range(1, 31))


def test_claims_that_share_a_pill_are_chosen_from_a_list(pane: SourcePane, qtbot: QtBot) -> None:
    pane.show_article(article(DENSE, "dense"), marks_in(DENSE, [f"a{n} b{n}," for n in range(30)]))
    pill = next(pill for pill in pane.margin.pills if len(pill.marks) > 2)
    pane.margin.groupPressed.disconnect()  # a menu needs a screen
    with qtbot.waitSignal(pane.margin.groupPressed) as pressed:
        qtbot.mouseClick(pane.margin, Qt.MouseButton.LeftButton, pos=pill.rect.center())
    menu = pane.group_menu(pressed.args[0])
    assert [action.text().split()[0] for action in menu.actions()] == [str(mark.number) for mark in pill.marks]
    with qtbot.waitSignal(pane.claimChosen) as chosen:
        menu.actions()[1].trigger()
    assert chosen.args == [pill.marks[1].uid]


@given(st.lists(st.integers(-50, 400), max_size=30).map(sorted), st.integers(1, 30))
def test_pills_move_no_more_than_it_takes(tops: list[int], height: int) -> None:
    placed = settle(tops, height, 3)
    apart = all(second - first >= height + 3 for first, second in pairwise(tops))
    assert not apart or placed == tops
    assert abs(sum(there - wanted for there, wanted in zip(placed, tops, strict=True))) <= len(tops)


@given(st.lists(st.integers(0, 400), min_size=1, max_size=12).map(sorted))
def test_pills_stay_between_the_articles_ends_where_there_is_room(tops: list[int]) -> None:
    placed = settle(tops, 19, 3, 0, 400 - 19)
    assert placed[0] >= 0
    assert placed[-1] <= 400 - 19


# -- coverage


STORY = "The dam broke. Nobody saw it. “It was loud,” she said.\n\nThe end came at noon."


def test_the_header_counts_sentences_by_how_they_stand(pane: SourcePane) -> None:
    marks = marks_in(STORY, ["The dam broke"])
    seen = STORY.index("Nobody")
    pane.show_article(article(STORY, "story"), marks)
    pane.show_coverage(coverage_of(STORY, marks, [Cleared("c1", "story", seen, "Nobody saw it.")]))
    said = pane.header.coverage.text()
    assert "1 with claims" in said
    assert "1 nothing to check" in said
    assert "2 bare" in said
    standing = [sentence.standing for sentence, _ in pane.strip.stretches()]
    assert standing == [CLAIMED, CLEARED, BARE, BARE]


def test_x_marks_the_sentence_at_the_text_cursor_and_again_takes_it_back(pane: SourcePane, qtbot: QtBot) -> None:
    pane.show_article(article(STORY, "story"), [])
    pane.show_coverage(coverage_of(STORY, []))
    start = STORY.index("Nobody")
    pane.printout.lay_caret(start + 3)
    with qtbot.waitSignal(pane.clearRequested) as asked:
        pane.switch_cleared()
    assert asked.args == [[(start, "Nobody saw it.")]]
    pane.show_coverage(coverage_of(STORY, [], [Cleared("c1", "story", start, "Nobody saw it.")]))
    with qtbot.waitSignal(pane.unclearRequested) as back:
        pane.switch_cleared()
    assert back.args == [["c1"]]


def test_a_selection_marks_every_bare_sentence_it_touches(pane: SourcePane, qtbot: QtBot) -> None:
    marks = marks_in(STORY, ["The dam broke"])
    pane.show_article(article(STORY, "story"), marks)
    pane.show_coverage(coverage_of(STORY, marks))
    pane.printout.select(2, STORY.index("loud"))
    with qtbot.waitSignal(pane.clearRequested) as asked:
        pane.switch_cleared()
    assert [words for _, words in asked.args[0]] == ["Nobody saw it.", "“It was loud,” she said."]


def test_a_sentence_with_a_claim_is_not_marked(pane: SourcePane, qtbot: QtBot) -> None:
    marks = marks_in(STORY, ["The dam broke"])
    pane.show_article(article(STORY, "story"), marks)
    pane.show_coverage(coverage_of(STORY, marks))
    pane.printout.lay_caret(4)
    with qtbot.waitSignal(pane.noticeRequested), qtbot.assertNotEmitted(pane.clearRequested):
        pane.switch_cleared()


def test_the_next_bare_sentence_is_selected_and_the_last_one_leads_to_the_first(pane: SourcePane) -> None:
    marks = marks_in(STORY, ["Nobody saw it"])
    pane.show_article(article(STORY, "story"), marks)
    pane.show_coverage(coverage_of(STORY, marks))
    found = []
    for _ in range(4):
        pane.go_to_bare()
        passage = pane.selected_passage()
        found.append(passage[1] if passage else "")
    assert found == ["The dam broke.", "“It was loud,” she said.", "The end came at noon.", "The dam broke."]
    pane.go_to_bare(-1)
    assert pane.selected_passage() == (STORY.index("The end"), "The end came at noon.")


def test_a_caveat_of_a_claim_is_no_bare_sentence() -> None:
    start = STORY.index("Nobody")
    marks = [replace(marks_in(STORY, ["The dam broke"])[0], caveat_start=start, caveat_end=start + 13)]
    assert list(coverage_of(STORY, marks).standing) == [CLAIMED, CLAIMED, BARE, BARE]


@given(st.text(alphabet="ab. \n😀א", max_size=60), st.data())
def test_every_sentence_stands_somehow_and_is_found_at_each_of_its_places(text: str, data: st.DataObject) -> None:
    coverage = coverage_of(text, [])
    assert sum(coverage.counts) == len(coverage)
    for place in range(len(coverage)):
        sentence = coverage.at(place)
        at = data.draw(st.integers(sentence.start, sentence.end - 1))
        assert coverage.between(at, at) == [sentence]


# -- caveats


def test_pointing_at_a_caveat_shows_every_claim_it_covers(pane: SourcePane) -> None:
    start = STORY.index("Nobody")
    marks = [
        replace(one, caveat_start=start, caveat_end=start + 13, caveat="disputed_in_article")
        for one in marks_in(STORY, ["The dam broke", "The end came"])
    ]
    pane.show_article(article(STORY, "story"), marks)
    assert pane.printout.reach is None
    pane.printout.lay_caret(start + 2)
    reach = pane.printout.reach
    assert reach is not None
    assert [mark.number for mark in reach.marks] == [1, 2]
    assert "covers claims 1, 2" in pane.cards.of_caveat(reach)
    pane.printout.lay_caret(0)
    assert pane.printout.reach is None
    pane.set_current("m2")
    assert pane.printout.reach == reach


# -- the title, and the place of the reader


@pytest.mark.parametrize(
    "title", ["A short one", "Words of a title that go on and on " * 6, "دراسة طويلة عن السد " * 12, "😀 " * 90, ""]
)
def test_a_title_takes_two_lines_and_says_the_rest_in_its_tooltip(qtbot: QtBot, title: str) -> None:
    label = ElidedLabel(2)
    qtbot.addWidget(label)
    label.resize(300, 60)
    label.setText(title)
    lines = label.lines(300)
    assert len(lines) <= 2
    assert all(label.fontMetrics().horizontalAdvance(line) <= 300 for line in lines)
    whole = " ".join(title.split())
    assert label.toolTip() == ("" if " ".join(lines) == whole else whole)
    assert label.accessibleName() == title


def long_pane(pane: SourcePane) -> str:
    text = "\n\n".join(f"Paragraph {n} of a long report says one thing after the other." for n in range(400))
    pane.show_article(article(text, "long"), [])
    return text


def first_seen(pane: SourcePane) -> int:
    return pane.printout.nearest(QPoint(0, 2))


@pytest.mark.parametrize("change", ["size", "width", "marks", "coverage"])
def test_the_line_that_is_read_stays_when_lines_are_laid_out_anew(
    pane: SourcePane, theme: Theme, qtbot: QtBot, change: str
) -> None:
    text = long_pane(pane)
    place = text.index("Paragraph 150")
    bar = pane.printout.verticalScrollBar()
    pane.printout.document().size()
    bar.setValue(pane.printout.rect_at(place).top() + bar.value())
    before = first_seen(pane)
    if change == "size":
        theme.set_text_size(4)
    elif change == "width":
        pane.resize(390, 460)
    elif change == "marks":
        pane.update_marks([Mark("m1", 1, 0, 9, "unreviewed", None)])
    else:
        pane.show_coverage(coverage_of(text, []))
    qtbot.wait(1)
    assert abs(first_seen(pane) - before) < 45


def test_ctrl_and_the_wheel_ask_for_larger_text(pane: SourcePane, qtbot: QtBot) -> None:
    def turn(by: int, keys: Qt.KeyboardModifier) -> QWheelEvent:
        here = QPointF(50, 50)
        return QWheelEvent(
            here, pane.printout.viewport().mapToGlobal(here), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, keys,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip

    long_pane(pane)
    before = pane.printout.font().pointSizeF()
    with qtbot.waitSignal(pane.zoomRequested) as asked:
        QApplication.sendEvent(pane.printout.viewport(), turn(120, Qt.KeyboardModifier.ControlModifier))
    assert asked.args == [1]
    with qtbot.assertNotEmitted(pane.zoomRequested):
        QApplication.sendEvent(pane.printout.viewport(), turn(-120, Qt.KeyboardModifier.NoModifier))
    assert pane.printout.font().pointSizeF() == before


# -- find


def test_find_marks_every_place_goes_round_and_escape_takes_the_marks_away(pane: SourcePane, qtbot: QtBot) -> None:
    pane.show_article(article(STORY, "story"), [])
    pane.open_find()
    qtbot.keyClicks(pane.find_bar.words, "the")
    qtbot.keyClick(pane.find_bar.words, Qt.Key.Key_Return)
    places = [at for at, _ in find_all(STORY, "the")]
    seen = []
    for _ in range(3):
        passage = pane.selected_passage()
        seen.append(passage[0] if passage else -1)
        pane.find_next()
    assert seen == [places[0], places[1], places[0]]
    assert len(pane.printout.extraSelections()) == len(places)
    pane.find_previous()
    assert pane.find_bar.count.text() == "1 of 2"
    qtbot.keyClick(pane.find_bar.words, Qt.Key.Key_Escape)
    assert not pane.printout.extraSelections()
    assert pane.printout.hasFocus() or not pane.isActiveWindow()


def test_find_begins_where_the_person_reads_and_goes_on_over_a_long_article(pane: SourcePane, qtbot: QtBot) -> None:
    text = "Some words of a long report. " * 20_000 + "The needle. " + "More words follow here. " * 10
    pane.show_article(article(text, "hay"), [])
    pane.find_bar.open("needle")
    with qtbot.waitSignal(pane.find_bar.hitChosen, timeout=10_000) as found:
        pane.find_bar.search()
    assert found.args == [text.index("needle"), text.index("needle") + 6]


@given(st.text(alphabet="ab \n", max_size=40), st.text(alphabet="ab ", min_size=1, max_size=4))
def test_a_text_searched_in_turns_gives_the_same_places(text: str, words: str) -> None:
    found = find_all(text * 3, words)
    assert found == sorted(set(found))
    assert all(second[0] >= first[1] for first, second in pairwise(found))
    assert all((text * 3)[a:b].split() == words.split() for a, b in found)
