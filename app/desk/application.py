"""Starts the window on a ledger, and draws the window into a picture where there is no display."""

from __future__ import annotations

import logging
import os
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from app import places, preferences
from app.preferences import Preferences
from app.probe import window_obstacle
from app.trace import trace

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

LOG_BYTES = 1_000_000
PATIENCE = 20.0
"""Seconds a picture waits for what it shows."""
log = logging.getLogger("app")


def run(path: Path | None = None) -> int:
    """Open the window on this ledger (or the last one, or a new default one); returns the exit code."""
    obstacle = window_obstacle(os.environ)
    if obstacle:
        print(obstacle, file=sys.stderr)
        return 2
    from PySide6.QtWidgets import QApplication

    from app.desk.theme import Theme
    from app.desk.window import MainWindow

    trace("qt-imported")
    application = _application(sys.argv[:1])
    logging.getLogger().addHandler(_LogFile())
    settings = preferences.load()
    theme = Theme(settings.scheme, settings.text_size)
    theme.prepare()
    windows: list[MainWindow] = []

    def show(ledger: Path, create: bool) -> None:
        """A window on this ledger; it takes the place of the one before once the ledger is open."""
        window = MainWindow(theme, preferences.load(), at_once=bool(windows))
        theme.dress()
        window.ledgerWanted.connect(show)
        windows.append(window)
        if len(windows) == 1:
            window.show()
        else:
            window.ledgerOpened.connect(lambda error: change_over(window, ledger, error))
        window.open(ledger, create=create)

    def change_over(window: MainWindow, ledger: Path, error: Exception | None) -> None:
        others = [w for w in windows if w is not window]
        if error is not None:
            windows.remove(window)
            window.close()
            others[-1].show_unopened(ledger, error)
            return
        window.show()
        windows[:] = [window]
        for other in others:
            window.greet(other.parting)
            other.close()

    _catch_everything(lambda error: windows[-1].show_error(error) if windows else None)
    ledger, create = _ledger(path, settings)
    show(ledger, create)
    trace("window-shown")
    del application
    code = QApplication.exec()
    sys.excepthook = sys.__excepthook__
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


def _application(arguments: list[str]) -> QCoreApplication:
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtGui import QGuiApplication, QIcon
    from PySide6.QtWidgets import QApplication

    QCoreApplication.setApplicationName("Tickmark")
    QGuiApplication.setDesktopFileName("tickmark")
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(arguments or ["tickmark"])
    application.setApplicationDisplayName("")
    application.setWindowIcon(QIcon(str(places.resources() / "tickmark.svg")))
    return application


def _ledger(path: Path | None, settings: Preferences) -> tuple[Path, bool]:
    """Which ledger to open, and whether it may be made: only the default one is made unasked."""
    if path is not None:
        return path, False
    for recent in settings.recent[:1]:
        if Path(recent).exists():
            return Path(recent), False
    return places.default_ledger(), True


def _catch_everything(show: Callable[[BaseException], None]) -> None:
    """An exception in a slot is logged and shown; the window lives on."""

    def hook(kind: type[BaseException], error: BaseException, trail: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trail)
            return
        log.error("%s", "".join(traceback.format_exception(kind, error, trail)))
        show(error)

    sys.excepthook = hook


class _LogFile(logging.Handler):
    """Opens the log file when there is something to say, which is seldom: no start-up waits for it."""

    def __init__(self) -> None:
        super().__init__()
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line; a folder that cannot be written is no reason to stop."""
        if self._file is None:
            self._file = _log_file()
        self._file.emit(record)


def _log_file() -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    try:
        path = places.state_folder() / "tickmark.log"
        file = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8")
    except OSError:
        return logging.NullHandler()
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    return file
