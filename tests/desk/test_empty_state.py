"""A ledger without articles: what it offers, by mouse, keyboard and drop."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.desk.empty_state import EmptyState
from app.desk.theme import Theme

COPY = Qt.DropAction.CopyAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def empty(qtbot: QtBot) -> EmptyState:
    made = EmptyState(Theme("light"))
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def test_its_buttons_ask_for_an_article(empty: EmptyState, qtbot: QtBot) -> None:
    with qtbot.waitSignal(empty.importRequested):
        empty.import_button.click()
    with qtbot.waitSignal(empty.sampleRequested):
        empty.sample_button.click()


def test_the_keyboard_reaches_both_buttons_and_begins_with_import(empty: EmptyState, qtbot: QtBot) -> None:
    assert empty.focusProxy() is empty.import_button
    with qtbot.waitSignal(empty.importRequested):
        qtbot.keyClick(empty.import_button, Qt.Key.Key_Space)
    for button in empty.findChildren(QPushButton):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.text()


def test_dropped_files_are_handed_on_and_links_are_not(empty: EmptyState, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "wire.txt")), QUrl("https://example.org/x")])
    enter = QDragEnterEvent(QPoint(10, 10), COPY, data, LEFT, NONE)
    empty.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(empty.filesDropped) as dropped:
        empty.dropEvent(QDropEvent(QPointF(10, 10), COPY, data, LEFT, NONE))
    assert dropped.args == [[str(tmp_path / "wire.txt")]]
    only_links = QMimeData()
    only_links.setUrls([QUrl("https://example.org/x")])
    with qtbot.assertNotEmitted(empty.filesDropped):
        empty.dropEvent(QDropEvent(QPointF(10, 10), COPY, only_links, LEFT, NONE))


def test_it_follows_the_colours(empty: EmptyState) -> None:
    before = empty.grab().toImage()
    empty._theme.set_scheme("dark")
    assert empty.grab().toImage() != before


def test_ledgers_that_were_open_before_are_one_click_away(empty: EmptyState, qtbot: QtBot) -> None:
    assert empty.recent.isHidden()
    home = str(Path.home() / "checks" / "spring.db")
    empty.show_recent(["/srv/old.db"])
    empty.show_recent([home, "/srv/shared/desk.db"])
    qtbot.waitUntil(lambda: any(not b.isHidden() for b in empty.recent.findChildren(QPushButton)))
    buttons = [b for b in empty.recent.findChildren(QPushButton) if not b.isHidden()]
    assert [b.text().split()[0] for b in buttons] == ["spring.db", "desk.db"]
    assert "~" in buttons[0].text()
    with qtbot.waitSignal(empty.ledgerWanted) as wanted:
        buttons[0].click()
    assert wanted.args == [home]


def test_it_lights_up_while_files_are_held_above_it(empty: EmptyState, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "wire.txt"))])
    before = empty.zone.grab().toImage()
    empty.dragEnterEvent(QDragEnterEvent(QPoint(10, 10), COPY, data, LEFT, NONE))
    assert empty.zone.grab().toImage() != before
    empty.dragLeaveEvent(QDragLeaveEvent())
    assert empty.zone.grab().toImage() == before
