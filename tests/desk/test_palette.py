"""The palette: everything by name, with a few letters; what is chosen is done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from app.desk.palette import CHOICE, Choice, Palette, score_of
from app.desk.theme import Theme
from tests.desk.test_window import Desk


def choice(text: str, where: str = "Claim", **more: object) -> Choice:
    return Choice(text.lower().replace(" ", "_"), text, where, "", QIcon(), **more)  # type: ignore[arg-type]


CHOICES = [
    choice("Sign off as reviewed"), choice("Next unreviewed claim", "Go"), choice("Drop"), choice("Dark", "View"),
    choice("Delete claims", enabled=False), choice("Storm at Orvelle", "The Courier", fuzzy=False),
]  # fmt: skip


def found(text: str) -> list[str]:
    scored = [(score_of(text, one), place) for place, one in enumerate(CHOICES)]
    return [CHOICES[place].text for score, place in sorted((s, p) for s, p in scored if s is not None)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("sign", "Sign off as reviewed"), ("sor", "Sign off as reviewed"), ("nu", "Next unreviewed claim"),
        ("unrev", "Next unreviewed claim"), ("view dark", "Dark"), ("DROP", "Drop"), ("courier", "Storm at Orvelle"),
    ],
)  # fmt: skip
def test_a_few_letters_find_it(text: str, first: str) -> None:
    assert found(text)[0] == first


def test_what_cannot_be_used_comes_last_and_nonsense_finds_nothing() -> None:
    assert found("d")[-1] == "Delete claims"
    assert found("zzz") == []
    assert found("stve") == []  # the letters of a title are not taken apart


@pytest.fixture
def palette(qtbot: QtBot) -> Palette:
    made = Palette(Theme("light"), CHOICES, ["dark"])
    qtbot.addWidget(made)
    made.show()
    return made


def lines(palette: Palette) -> list[str]:
    model = palette._model
    return [model.index(row, 0).data(CHOICE).text for row in range(model.rowCount())]


def test_what_was_used_last_stands_first_and_articles_wait_for_two_letters(palette: Palette, qtbot: QtBot) -> None:
    assert lines(palette)[0] == "Dark"
    assert "Storm at Orvelle" not in lines(palette)
    qtbot.keyClicks(palette._field, "st")
    assert "Storm at Orvelle" in lines(palette)


def test_return_takes_the_first_line(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette._field, "nextun")
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert palette.chosen_id == "next_unreviewed_claim"


def choose(desk: Desk, text: str) -> None:
    def type_and_enter() -> None:
        palette = desk.window.offers.open
        assert palette is not None
        desk.qtbot.keyClicks(palette._field, text)
        desk.qtbot.keyClick(palette._field, Qt.Key.Key_Return)

    QTimer.singleShot(0, type_and_enter)
    desk.window.run("palette")


def test_a_verdict_a_state_and_a_command_by_name(desk: Desk) -> None:
    desk.window.table.go_to(0)
    choose(desk, "mostly true")
    desk.wait_row(0, verdict="mostly_true")
    desk.window.table.go_to(1)
    choose(desk, "waiting")
    desk.wait_row(1, state="waiting")
    choose(desk, "dark")
    assert desk.window._theme.name == "dark"
    assert desk.window.offers._used()[0] == "dark"


def test_an_article_and_a_view_by_name(desk: Desk) -> None:
    desk.window.deeds.do(lambda ledger, author: ledger.save_view("Judged", "sandbags", author))
    desk.until(lambda: bool(desk.window._sidebar.views))
    choose(desk, "judged")
    desk.until(lambda: desk.window.shown.search.text == "sandbags")
    assert desk.window.search_box.text() == "sandbags"
    [article] = desk.window._sidebar.articles
    choose(desk, article.title)
    desk.until(lambda: desk.window.shown.search.text == "")
    assert desk.window.shown.article == article.uid


def test_a_ledger_that_was_open_before_by_name(desk: Desk) -> None:
    desk.window.offers.ledgers = lambda: ["/nowhere/spring.db"]
    choose(desk, "spring")
    assert "/nowhere/spring.db is not there any more." in desk.window.notices.text
