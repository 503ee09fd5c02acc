"""Starts the window on a ledger, and draws the window into a picture where there is no display."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app import places, preferences
from app.preferences import Preferences
from app.probe import window_obstacle
from app.trace import trace

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from app.desk.mishaps import Mishaps
    from app.desk.theme import Theme
    from app.desk.window import MainWindow

PATIENCE = 20.0
"""Seconds a picture waits for what it shows."""


def run(path: Path | None = None) -> int:
    """Open the window on this ledger (or the last one, or a new default one); returns the exit code."""
    obstacle = window_obstacle(os.environ)
    if obstacle:
        print(obstacle, file=sys.stderr)
        return 2
    gc.disable()  # Collecting takes over; what is imported from here on stays anyhow
    from app.desk.collecting import Collecting
    from app.desk.logbook import begin
    from app.desk.mishaps import Mishaps
    from app.desk.theme import Theme

    trace("qt-imported")
    this_run = begin(places.state_folder())
    mishaps = Mishaps()
    end_catching = mishaps.catch_everything()
    settings = preferences.load()
    application = _application(sys.argv[:1], settings.language)
    theme = Theme(settings.scheme, settings.text_size)
    theme.prepare()
    windows = Windows(theme, mishaps)
    ledger, create = _ledger(path, settings)
    collecting = Collecting()
    window = windows.show(ledger, create)
    if this_run.ended_badly:
        window.ledgerOpened.connect(window.tell_of_bad_end)
    trace("window-shown")
    del application
    code = _turn()
    collecting.stop()
    end_catching()
    this_run.end()
    return code


class Windows:
    """One window at a time; two for a moment, while another ledger takes the place of the one before."""

    def __init__(self, theme: Theme, mishaps: Mishaps) -> None:
        self._theme, self._mishaps = theme, mishaps
        self._open: list[MainWindow] = []

    def show(self, ledger: Path, create: bool) -> MainWindow:
        """A window on this ledger; it takes the place of the one before once the ledger is open."""
        from app.desk import languages
        from app.desk.window import MainWindow

        settings = preferences.load()
        languages.speak(settings.language)
        opening = None if self._open else (ledger, create)
        window = MainWindow(self._theme, settings, mishaps=self._mishaps, opening=opening)
        self._theme.dress()
        window.ledgerWanted.connect(self.show)
        self._open.append(window)
        if len(self._open) == 1:
            window.show()
        else:
            window.ledgerOpened.connect(lambda error: self._change_over(window, ledger, error))
            window.open(ledger, create=create)
        return window

    def _change_over(self, window: MainWindow, ledger: Path, error: Exception | None) -> None:
        others = [other for other in self._open if other is not window]
        if error is not None:
            self._open.remove(window)
            window.close()
            others[-1].show_unopened(ledger, error)
            return
        window.show()
        self._open = [window]
        for other in others:
            window.greet(other.parting)
            other.close()


def _turn() -> int:
    """Turn Qt's loop until the last window is closed, by the person or because the system asks for it."""
    from PySide6.QtWidgets import QApplication

    from app.desk.asked_to_end import AskedToEnd

    asked = AskedToEnd(QApplication.closeAllWindows)
    asked.listen()
    code = QApplication.exec()
    asked.stop()
    return code


def picture(
    ledger: Path, out: Path, scheme: str = "light", size: tuple[int, int] = (1400, 860), *, claim: str = ""
) -> Path:
    """Draw the window with this ledger into a PNG, without a display, with a telling claim (or this one) selected."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    from app.desk.theme import Theme
    from app.desk.window import MainWindow

    application = QApplication.instance() or _application([])
    theme = Theme(scheme)
    theme.prepare()
    window = MainWindow(theme, replace(preferences.load(), scheme=scheme), remembers=False)
    theme.dress()
    window.resize(*size)
    window.show()
    window.open(ledger)
    try:
        _until(application.processEvents, lambda: window.settled)
        window.show_telling_claim(claim)
        _until(application.processEvents, lambda: window.settled)
        if not window.grab().save(str(out), "PNG"):
            raise OSError(f"The picture {out} could not be written.")
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return out


def _until(turn: Callable[[], None], ready: Callable[[], bool]) -> None:
    """Let events through until this is so, and a little longer for what follows from it."""
    end, calm = time.monotonic() + PATIENCE, 0
    while time.monotonic() < end and calm < 12:
        turn()
        calm = calm + 1 if ready() else 0
        time.sleep(0.01)


def _application(arguments: list[str], language: str = "en") -> QCoreApplication:
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtGui import QGuiApplication, QIcon
    from PySide6.QtWidgets import QApplication

    from app.desk import languages

    QCoreApplication.setApplicationName("Tickmark")
    QGuiApplication.setDesktopFileName("tickmark")
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    # An argument, because setStyle returns the style, for which PySide makes all its enumerations
    application = QApplication([*(arguments or ["tickmark"]), "-style", "Fusion"])
    application.setApplicationDisplayName("")
    application.setWindowIcon(QIcon(str(places.resources() / "tickmark.svg")))
    languages.speak(language)
    return application


def _ledger(path: Path | None, settings: Preferences) -> tuple[Path, bool]:
    """Which ledger to open, and whether it may be made: only the default one is made unasked."""
    if path is not None:
        return path, False
    for recent in settings.recent[:1]:
        if Path(recent).exists():
            return Path(recent), False
    return places.default_ledger(), True
