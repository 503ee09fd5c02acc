"""The overview: figures follow the ledger, every mark has a name and leads to its claims, by mouse and by keys."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from app.desk.overview_bars import Bars
from app.desk.overview_marks import MarkBoard, MarkButton, Target
from app.desk.overview_page import OverviewPage
from app.desk.overview_patterns import PATTERNS, pattern_of
from app.desk.overview_progress import rounded_up
from app.desk.overview_words import OverviewWords, target_of
from app.desk.tokens import LOOKS
from app.ledger import AtAGlance, open_ledger
from app.ledger.overview import Step
from app.model import Search
from tests.bench.making import make
from tests.desk.test_window import Desk
from tests.desk.writing_desk import outside
from tests.zones import ZONES, zone


def open_overview(desk: Desk) -> OverviewPage:
    desk.window.run("overview")
    desk.settle()
    page = desk.window.overview.page
    assert page is not None
    assert desk.window.pages.currentWidget() is page
    return page


def named(board: MarkBoard, words: str) -> MarkButton:
    return next(mark for mark in board.marks if words in mark.accessibleName())


def test_a_click_on_a_verdict_shows_its_claims(desk: Desk, path: Path, uids: tuple[str, str]) -> None:
    outside(path, "UPDATE claim SET verdict='false',state='checked' WHERE uid=?", uids[1])
    page = open_overview(desk)
    desk.until(lambda: bool(page.speakers.marks))
    mark = named(page.speakers, "Örn, False: 1")
    assert mark.toolTip() == mark.accessibleName()
    desk.qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.window.table.model.rowCount() == 1)
    assert desk.window.search_box.text() == 'speaker:"Örn" verdict:false'
    assert desk.row(0).uid == uids[1]
    assert desk.window.pages.currentWidget() is desk.window.across


def test_the_keyboard_reaches_every_mark_and_enter_filters(desk: Desk, path: Path, uids: tuple[str, str]) -> None:
    outside(path, "UPDATE claim SET verdict='false',state='checked' WHERE uid=?", uids[1])
    page = open_overview(desk)
    desk.until(lambda: len(page.states.marks) == 2)
    first = page.states.marks[0]
    first.setFocus()
    desk.qtbot.keyClick(first, Qt.Key.Key_Right)
    second = page.states.marks[1]
    desk.until(second.hasFocus)
    assert [m.focusPolicy() & Qt.FocusPolicy.TabFocus for m in page.states.marks].count(Qt.FocusPolicy.TabFocus) == 1
    wanted = second.mark.target
    desk.qtbot.keyClick(second, Qt.Key.Key_Return)
    desk.until(lambda: desk.window.shown.search.text == wanted.text)
    desk.until(lambda: desk.window.table.model.rowCount() == 1)


def test_the_figures_follow_what_others_do(desk: Desk, path: Path, uids: tuple[str, str]) -> None:
    page = open_overview(desk)
    desk.until(lambda: any("Unreviewed: 2" in m.accessibleName() for m in page.states.marks))
    outside(path, "UPDATE claim SET state='in_progress' WHERE uid=?", uids[0])
    desk.until(lambda: any("In progress: 1" in m.accessibleName() for m in page.states.marks))


def test_f6_digits_and_escape_lead_in_and_out(desk: Desk) -> None:
    window = desk.window
    page = open_overview(desk)
    assert window.menus.actions["overview"].isChecked()
    assert not window.menus.actions["claims"].isChecked()
    mark = page.progress.marks[0]
    mark.setFocus()
    desk.qtbot.keyClick(mark, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.across
    assert window.menus.actions["claims"].isChecked()
    window.run("overview")
    window.run("claims")
    assert window.pages.currentWidget() is window.across


def test_the_keyboard_is_on_a_mark_from_the_beginning(desk: Desk) -> None:
    page = open_overview(desk)
    desk.until(lambda: isinstance(desk.window.focusWidget(), MarkButton))
    assert desk.window.focusWidget() in page.progress.marks


def test_the_keyboard_begins_at_the_newest_day(desk: Desk) -> None:
    page = open_overview(desk)
    desk.until(lambda: isinstance(desk.window.focusWidget(), MarkButton))
    assert desk.window.focusWidget() is page.progress.marks[-1]


def days_of(*counts: dict[str, int]) -> list[Step]:
    return [Step(f"2031-03-{place + 1:02}", found) for place, found in enumerate(counts)]


def test_a_state_of_a_day_is_chosen_by_keyboard_and_named(desk: Desk) -> None:
    page = open_overview(desk)
    desk.until(lambda: page.filled and bool(page.progress.marks))
    picture, chosen, words = page.progress, [], page.words
    page.chosen.disconnect()
    page.chosen.connect(chosen.append)
    picture.show_steps(days_of({"checked": 3}, {"reviewed": 2, "checked": 5, "unreviewed": 7}), words.day, words.band)
    first, last = picture.marks
    last.setFocus()
    names = []
    for _ in range(4):
        desk.qtbot.keyClick(last, Qt.Key.Key_Up)
        names.append(QAccessible.queryAccessibleInterface(last).text(QAccessible.Text.Name))
    assert names == ["2 Mar, Reviewed: 2", "2 Mar, Checked: 5", "2 Mar, Unreviewed: 7", last.mark.name]
    desk.qtbot.keyClick(last, Qt.Key.Key_Down)
    desk.qtbot.keyClick(last, Qt.Key.Key_Down)
    desk.qtbot.keyClick(last, Qt.Key.Key_Return)
    desk.qtbot.keyClick(last, Qt.Key.Key_Left)
    desk.until(first.hasFocus)
    assert (first.accessibleName(), last.accessibleName()) == ("1 Mar, Checked: 3", last.mark.name)
    desk.qtbot.keyClick(first, Qt.Key.Key_Down)
    desk.qtbot.keyClick(first, Qt.Key.Key_Return)
    assert chosen == [Target("state:checked"), first.mark.target]


def test_other_days_leave_the_keyboard_on_its_day_or_on_today(desk: Desk) -> None:
    page = open_overview(desk)
    desk.until(lambda: page.filled and bool(page.progress.marks))
    picture, words = page.progress, page.words
    days = days_of(*[{"checked": 1}] * 5)
    picture.show_steps(days[2:], words.day, words.band)
    picture.marks[-1].setFocus()
    picture.show_steps(days, words.day, words.band)
    assert picture.marks[-1].hasFocus()
    picture.marks[3].setFocus()
    desk.qtbot.keyClick(picture.marks[3], Qt.Key.Key_Up)
    picture.show_steps(days[2:], words.day, words.band)
    assert picture.marks[1].hasFocus()
    assert picture.marks[1].accessibleName() == "4 Mar, Checked: 1"
    picture.show_steps(days[4:], words.day, words.band)
    assert picture.marks[0].hasFocus()


def test_searching_leaves_the_overview(desk: Desk) -> None:
    open_overview(desk)
    desk.window.search_box.setText("dam")
    desk.until(lambda: desk.window.pages.currentWidget() is desk.window.across)


def test_an_empty_ledger_says_so_in_words(qtbot: object, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path / "new.db")
    desk.settle()
    page = open_overview(desk)
    desk.until(lambda: "import an article" in page.panels["progress"].nothing.text())
    for panel in page.panels.values():
        assert panel.nothing.isVisibleTo(page)
        assert panel.nothing.text().endswith(".")
    desk.window.close()


def test_a_due_claim_becomes_the_current_one(desk: Desk, path: Path, uids: tuple[str, str]) -> None:
    outside(path, "UPDATE claim SET recheck_by='2020-01-01' WHERE uid=?", uids[1])
    page = open_overview(desk)
    desk.until(lambda: len(page.due.marks) == 2)
    assert "1 passed" in page.due.marks[0].accessibleName()
    page.due.marks[1].click()
    desk.until(lambda: desk.window.card.uid() == uids[1])
    assert desk.window.table.model.rowCount() == 1


def test_marks_are_buttons_to_assistive_technology(desk: Desk) -> None:
    page = open_overview(desk)
    desk.until(lambda: bool(page.states.marks))
    seen = QAccessible.queryAccessibleInterface(page.states.marks[0])
    assert seen.role() == QAccessible.Role.Button
    assert seen.text(QAccessible.Text.Name) == page.states.marks[0].accessibleName() != ""


def test_no_two_states_or_verdicts_are_told_apart_by_colour_alone() -> None:
    for kind in ("state", "verdict"):
        codes = [code for one, code in LOOKS if one == kind]
        seen = {(pattern_of(kind, code), LOOKS[kind, code].icon) for code in codes}
        assert len(seen) == len(codes)
        assert {pattern_of(kind, code) for code in codes} == {PATTERNS[kind, code] for code in codes}


@pytest.mark.parametrize("place", ZONES)
def test_every_mark_leads_to_as_many_claims_as_it_says(tmp_path: Path, place: str) -> None:
    with zone(place):
        every_mark_leads_to_as_many_claims_as_it_says(tmp_path)


def every_mark_leads_to_as_many_claims_as_it_says(tmp_path: Path) -> None:
    now = int(datetime.now(UTC).timestamp() * 1000)
    make(tmp_path / "long.db", 160, seed=5, months=(now - 30 * 86_400_000, now))
    words = OverviewWords()
    with closing(open_ledger(tmp_path / "long.db")) as ledger, closing(ledger.reader()) as reader:
        found = reader.overview(AtAGlance(datetime.now().astimezone().date().isoformat(), people=30, min_worth=0.4))
        bars = [*words.speakers(found), *words.articles(found), *words.people(found)]
        parts = [part for bar in bars for part in bar.parts]
        for legend in (words.states_now, words.verdicts_in_all, words.article_parts, words.people_parts):
            parts += [part for part, _ in legend(found)]
        evidence = [part for part in parts if part.kind == "stance"]
        assert len(parts) - len(evidence) > 30
        for part in parts:
            target = part.mark.target
            assert target is not None, part
            total = reader.progress(Search(target.text, facets=target.choices, min_worth=0.4)).total
            assert total == (len(target.choices) if part in evidence else part.amount), part


@pytest.mark.parametrize(
    ("choices", "text", "kept"),
    [
        ((("speaker", "Örn"), ("verdict", "false")), 'speaker:"Örn" verdict:false', ()),
        ((("speaker", "the “mayor”"), ("verdict", "false")), "verdict:false", (("speaker", "the “mayor”"),)),
        ((("speaker", ""), ("verdict", "true")), "verdict:true", (("speaker", ""),)),
        ((("article", "a" * 16),), "", (("article", "a" * 16),)),
    ],
)
def test_what_the_search_language_can_say_is_said_in_it(choices: object, text: str, kept: object) -> None:
    assert target_of(choices) == Target(text, kept)  # type: ignore[arg-type]


@pytest.mark.parametrize(("most", "top"), [(0, 4), (5, 6), (62, 80), (1924, 2000), (95, 100), (100_000, 100_000)])
def test_a_scale_ends_in_a_round_number(most: int, top: int) -> None:
    assert rounded_up(most) == top


def test_small_parts_of_a_bar_can_be_seen_and_hit(desk: Desk) -> None:
    from app.desk.overview_bars import Bar, Part
    from app.desk.overview_marks import Mark

    bars = Bars(desk.window._theme)
    desk.qtbot.addWidget(bars)
    parts = tuple(
        Part("verdict", code, amount, Mark(code)) for code, amount in (("true", 9_000), ("false", 1), ("mixture", 2))
    )
    bars.resize(400, 40)
    bars.show_bars([Bar("Örn", Mark("Örn"), parts)])
    head, *pieces = bars.marks
    assert all(piece.width() >= 3 for piece in pieces)
    edges = [(piece.x(), piece.x() + piece.width()) for piece in (head, *pieces)]
    assert all(left[1] <= right[0] for left, right in pairwise(edges))
    assert edges[-1][1] <= 400
