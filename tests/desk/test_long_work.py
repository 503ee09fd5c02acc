"""Only long work that ends unseen is told by the desktop."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.desk.long_work import LONG, LongWork
from app.desk.notices import NoticeBar
from app.desk.theme import Theme


class Bench:
    """A window with notices, a clock that is set by hand, and what the desktop was told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.notices = NoticeBar(Theme("light"), self.window)
        self.now, self.told = 0.0, list[str]()
        self.work = LongWork(self.notices, self.window, self.told.append, lambda: self.now)

    def work_for(self, seconds: float, sentence: str = "") -> None:
        self.notices.progress("Reading…", 0, 10, lambda: None)
        self.now += seconds
        self.notices.progress("Reading…", 9, 10, lambda: None)
        self.notices.end_progress()
        if sentence:
            self.notices.say(sentence, "success")


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_long_work_is_told_with_how_it_went(bench: Bench, qtbot: QtBot) -> None:
    bench.work_for(LONG + 1, "Imported 40 articles.")
    qtbot.waitUntil(lambda: bench.told == ["Imported 40 articles."])


def test_work_that_waits_for_the_person_is_told_as_well(bench: Bench, qtbot: QtBot) -> None:
    bench.work_for(LONG)
    qtbot.waitUntil(lambda: bench.told == ["What was under way is finished."])


def test_short_work_and_work_that_is_looked_at_are_not_told(bench: Bench, qtbot: QtBot) -> None:
    bench.work_for(LONG - 1, "Exported.")
    with qtbot.waitActive(bench.window):
        bench.window.show()
        bench.window.activateWindow()
    bench.work_for(LONG + 1, "Imported.")
    bench.window.hide()
    bench.work_for(LONG + 1, "Merged.")
    qtbot.waitUntil(lambda: bool(bench.told))
    assert bench.told == ["Merged."]
