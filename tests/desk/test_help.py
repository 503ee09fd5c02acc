"""The help: every key and word is in it, typing narrows it, and a search in it can be tried."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.desk.dialogs.help_dialog import HelpDialog
from app.desk.help_pages import help_pages
from app.desk.search_fields import EXAMPLES
from app.desk.theme import Theme
from app.ledger import Reader
from app.model import Search
from app.vocabulary import STATES, VERDICTS
from tests.desk.test_window import Desk

KEYS = [("Judge", [("1", "True"), ("5", "False")]), ("Move", [("J", "Next claim")])]


@pytest.fixture
def dialog(qtbot: QtBot) -> HelpDialog:
    made = HelpDialog(Theme("light"), help_pages(KEYS, STATES, VERDICTS))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(dialog: HelpDialog) -> list[str]:
    tree = dialog.lines
    return [tree.topLevelItem(at).text(0) for at in range(tree.topLevelItemCount())]


def test_each_page_has_its_lines_and_typing_looks_in_all_of_them(dialog: HelpDialog, qtbot: QtBot) -> None:
    dialog.turn_to("keys")
    assert shown(dialog) == ["Judge", "1", "5", "Move", "J"]
    qtbot.keyClicks(dialog.search, "next claim")
    assert "J" in shown(dialog)
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "admiralty nonsense")
    assert shown(dialog) == []
    dialog.turn_to("words")
    assert "Reopened" in shown(dialog)
    assert "Not independently verified" in shown(dialog)


def test_a_search_in_it_can_be_tried(dialog: HelpDialog, qtbot: QtBot) -> None:
    dialog.turn_to("searching")
    dialog.lines.setCurrentItem(dialog.lines.topLevelItem(1))
    with qtbot.waitSignal(dialog.searchWanted) as tried:
        dialog.lines.itemActivated.emit(dialog.lines.topLevelItem(1), 0)
    assert tried.args == [EXAMPLES[0][0]]


def test_every_example_can_be_searched_for(desk: Desk) -> None:
    reader = Reader(desk.path)
    for text, _ in EXAMPLES:
        reader.ids(Search(text))
    reader.close()


def test_a_search_of_the_help_is_what_the_table_shows(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk.answers, "help", lambda pages, code, search: search("sandbags state:unreviewed"))
    desk.window.run("help")
    desk.until(lambda: desk.window.search_box.text() != "")
    assert "sandbags" in desk.window.shown.search.text


def test_f1_and_the_question_mark_open_it(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_F1)
    desk.key("?")
    assert desk.answers.asked[-2:] == ["help way", "help keys"]


def test_it_opens_once_and_stays_beside_the_work(qtbot: QtBot, desk: Desk) -> None:
    pages = help_pages(KEYS, STATES, VERDICTS)
    theme, window = desk.window._theme, desk.window
    tried: list[str] = []
    first = HelpDialog.open_beside(theme, pages, "way", tried.append, window)
    assert HelpDialog.open_beside(theme, pages, "keys", tried.append, window) is first
    assert not first.isModal()
    first.searchWanted.emit("sandbags")
    assert tried == ["sandbags"]
    first.close()
