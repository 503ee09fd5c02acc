"""Errors nobody expected: told once, from wherever they come, and the window goes on."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.desk.mishaps import Mishap, Mishaps
from app.model import LedgerError
from tests.desk.test_window import Desk


@pytest.fixture
def mishaps(qtbot: QtBot) -> Iterator[Mishaps]:
    made = Mishaps()
    end = made.catch_everything()
    yield made
    end()


def bug() -> None:
    raise ValueError("a bug")


class Painted(QWidget):
    count = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.count += 1
        raise ZeroDivisionError("while painting")


class Listening(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            raise KeyError("while listening")
        return False


@pytest.fixture
def told(mishaps: Mishaps) -> list[Mishap]:
    found: list[Mishap] = []
    mishaps.happened.connect(found.append)
    return found


def test_an_exception_in_a_slot_is_told_and_the_program_lives_on(qtbot: QtBot, told: list[Mishap]) -> None:
    QTimer.singleShot(0, bug)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "ValueError: a bug" in told[0].details
    assert told[0].details.startswith("Tickmark ")
    alive: list[int] = []
    QTimer.singleShot(0, lambda: alive.append(1))
    qtbot.waitUntil(lambda: bool(alive))


def test_an_exception_in_a_paint_event_is_told_once_however_often_it_paints(qtbot: QtBot, told: list[Mishap]) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: len(told) == 1)
    for _ in range(5):
        painted = widget.count
        widget.update()
        qtbot.waitUntil(lambda painted=painted: widget.count > painted)
    QTimer.singleShot(0, bug)
    qtbot.waitUntil(lambda: any("a bug" in one.details for one in told))
    assert len(told) == 2
    widget.hide()


def test_an_exception_in_an_event_filter_is_told(qtbot: QtBot, told: list[Mishap]) -> None:
    line, listening = QLineEdit(), Listening()
    qtbot.addWidget(line)
    line.installEventFilter(listening)
    QTimer.singleShot(0, lambda: qtbot.keyClick(line, Qt.Key.Key_A))
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "while listening" in told[0].details


def test_an_exception_in_a_thread_is_told_on_the_window_s_thread(qtbot: QtBot, mishaps: Mishaps) -> None:
    heard_in: list[threading.Thread] = []
    mishaps.happened.connect(lambda _: heard_in.append(threading.current_thread()))
    threading.Thread(target=bug).start()
    qtbot.waitUntil(lambda: bool(heard_in))
    assert heard_in == [threading.main_thread()]


def test_the_log_names_an_error_in_full_once_and_then_counts(
    mishaps: Mishaps, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR, "app")
    for number in range(25):
        try:
            raise ValueError(f"differs each time: {number}")
        except ValueError as error:
            mishaps.note(error)
    words = [record.getMessage() for record in caplog.records]
    assert len(words) == 2
    assert words[0].startswith("Traceback")
    assert "10th time" in words[1]
    caplog.clear()


def test_the_window_tells_of_a_bug_once_and_of_a_person_s_mistake_each_time(desk: Desk) -> None:
    def again() -> None:
        try:
            bug()
        except ValueError as error:
            desk.window.show_error(error)

    again()
    again()
    desk.until(lambda: len(desk.answers.errors) == 1)
    desk.window.show_error(LedgerError("The disk is full."))
    desk.window.show_error(LedgerError("The disk is full."))
    assert desk.answers.errors[1:] == ["The disk is full."] * 2


def test_what_goes_wrong_while_an_error_is_shown_is_told_after_it(desk: Desk) -> None:
    order: list[str] = []

    def error(sentence: str, details: str = "") -> None:
        order.append("opened")
        if len(order) == 1:
            desk.window.outcomes.tell_mishap(Mishap("another"))
        order.append("closed")

    desk.answers.error = error  # type: ignore[method-assign]
    desk.window.outcomes.tell_mishap(Mishap("one"))
    assert order == ["opened", "closed"] * 2
