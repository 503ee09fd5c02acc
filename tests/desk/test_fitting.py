"""The window on small screens: nothing is pushed out, dialogs fit, words give way before fields do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from app.desk.dialogs.frame import DialogFrame
from app.desk.fitting import SEARCH, SEPARATOR, SMALL, Hints, panes
from app.desk.theme import Theme
from app.desk.window_state import WindowState, clamp
from tests.desk.test_window import Desk


@pytest.mark.parametrize("width", [760, 1024, 1400, 1920])
def test_the_search_box_stays_in_the_toolbar(desk: Desk, width: int) -> None:
    window = desk.window
    window.resize(width, 640)
    desk.until(lambda: window.width() == width)
    desk.until(window.search_box.isVisible)  # the toolbar puts its widgets anew a turn later
    box = window.search_box
    desk.until(lambda: box.mapTo(window, box.rect().topRight()).x() <= width)
    assert SEARCH[0] <= window.search_box.width() <= SEARCH[1]


def test_the_toolbars_words_give_way_to_the_search_box(desk: Desk) -> None:
    bar = desk.window.menus.toolbar
    desk.window.resize(760, 640)
    desk.until(lambda: bar.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly)
    desk.window.resize(1400, 640)
    desk.until(lambda: bar.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


def test_a_line_of_the_toolbar_is_as_wide_as_reckoned(desk: Desk) -> None:
    bar = desk.window.menus.toolbar
    Theme("light").dress()
    lines = [bar.widgetForAction(action) for action in bar.actions() if action.isSeparator()]
    widths = {line.sizeHint().width() for line in lines}
    QApplication.instance().setStyleSheet("")
    assert widths == {SEPARATOR}


@pytest.mark.parametrize("width", [760, 1024, 1400, 1920, 3000])
def test_the_panes_share_the_width(width: int) -> None:
    sidebar, table, right = panes(width)
    assert min(sidebar, table, right) > 150
    shown = table + right if width < SMALL else sidebar + table + right
    assert shown == width


def test_hints_that_do_not_fit_are_left_out_whole(qtbot: object) -> None:
    hints = Hints(Theme("light"))
    qtbot.addWidget(hints)  # type: ignore[attr-defined]
    hints.set_hints(("J next", "K previous"))
    assert hints.minimumSizeHint().width() == 0
    assert hints.accessibleName() == "J next, K previous"


def test_a_dialog_is_no_larger_than_its_screen(qtbot: object) -> None:
    dialog = DialogFrame(Theme("light"), "Long")
    qtbot.addWidget(dialog)  # type: ignore[attr-defined]
    dialog.content.addWidget(QLabel("x"))
    dialog.resize(5000, 5000)
    dialog.show()
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(dialog.geometry())


def test_a_window_from_a_larger_screen_comes_back_onto_this_one(qtbot: object, tmp_path: Path) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    window.setGeometry(4000, 3000, 3000, 2000)
    clamp(window)
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.geometry())


def test_a_first_window_on_a_small_screen_fills_it(qtbot: object, tmp_path: Path) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    WindowState(tmp_path).restore_geometry(window)  # the screen of the offscreen platform is 800 by 800
    assert window.isMaximized()
