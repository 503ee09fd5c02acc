"""The messages at the foot of the window: none is lost, each can be reached and left by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.notices import MOST_SHOWN, NoticeBar
from app.desk.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    made = NoticeBar(Theme("light"))
    qtbot.addWidget(made)
    made.resize(800, 60)
    return made


def test_an_undo_does_not_take_the_place_of_news_about_others(bar: NoticeBar) -> None:
    bar.say("1 claim was changed by Bea.", topic="outside")
    bar.say("Verdict False for 12 claims", "success", button="Undo", action=list, topic="deed")
    assert bar.texts == ["1 claim was changed by Bea.", "Verdict False for 12 claims"]
    bar.say("Delete the claim", "success", button="Undo", action=list, topic="deed")
    assert bar.texts == ["1 claim was changed by Bea.", "Delete the claim"]


def test_what_does_not_fit_waits_until_there_is_room(bar: NoticeBar) -> None:
    for number in range(MOST_SHOWN + 1):
        bar.say(f"Message {number}", "warning", lasting=True)
    assert len([line for line in bar._lines if not line.isHidden()]) == MOST_SHOWN
    assert bar._lines[0].isHidden()
    bar.newest.dismiss()
    assert [line.text for line in bar._lines] == ["Message 0", "Message 1", "Message 2"]


def test_the_next_deed_retires_offers_but_no_news(bar: NoticeBar) -> None:
    bar.say("The ledger’s file is gone.", "danger", button="Back up now", action=list, lasting=True)
    bar.say("Verdict True for 3 claims", button="Undo", action=list, topic="deed")
    bar.retire()
    assert bar.texts == ["The ledger’s file is gone."]


def test_progress_ends_by_itself_and_hides_nothing(bar: NoticeBar) -> None:
    bar.progress("Importing a.txt…", 0, 0, list)
    bar.say("1 claim was changed by Bea.")
    bar.progress("Importing b.txt…", 1, 2, list)
    assert sorted(bar.texts) == ["1 claim was changed by Bea.", "Importing b.txt…"]
    bar.end_progress()
    assert bar.texts == ["1 claim was changed by Bea."]


def test_keys_lead_in_along_and_out(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show()
    assert not bar.enter()
    pressed: list[str] = []
    bar.say("First", button="Show", action=lambda: pressed.append("first"))
    bar.say("Second", button="Undo", action=lambda: pressed.append("second"))
    bar.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is bar)
    assert bar.enter()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert pressed == ["first"]
    bar.enter()
    with qtbot.waitSignal(bar.focusLeft):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert bar.texts == ["Second"]
    with qtbot.waitSignal(bar.focusLeft):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert bar.texts == []
