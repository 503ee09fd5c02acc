"""The log in the state folder, which Qt's own warnings and hard crashes go to as well. Nothing is sent anywhere.

Every run keeps a lock of its own in ``runs`` and gives it back at the end; a lock that nobody holds any more says that
a run did not come to its end, and the file beside it what the interpreter still wrote while it went down.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QLockFile, QMessageLogContext, QtMsgType, qInstallMessageHandler

from app import places
from app.desk.mishaps import surroundings

FILE_NAME = "tickmark.log"
LOG_BYTES = 1_000_000
OLD_LOGS = 2
CRASH_CHARACTERS = 20_000
"""Of what a crash left behind, so much goes to the log."""
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO, QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL,
}  # fmt: skip
log = logging.getLogger("app")
qt_log = logging.getLogger("qt")


def begin(folder: Path) -> Run:
    """Log to this folder what happens, what Qt says and how the program goes down, and look at how it did last time."""
    log_to_file(folder)
    hear_qt()
    run = Run(folder)
    run.begin()
    return run


def log_to_file(folder: Path) -> None:
    """Write what is logged to a file that begins anew when it is full; where there is no place for it, nowhere."""
    logging.raiseExceptions = False  # a full disk must not fill the terminal as well
    logging.getLogger().addHandler(_LogFile(folder / FILE_NAME))
    log.setLevel(logging.INFO)


class _LogFile(logging.Handler):
    """Opens the file when there is something to say, which is seldom: no start waits for it. First comes what runs."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line; a folder that cannot be written is no reason to stop."""
        if self._file is None:
            self._file = self._open()
            started = log.makeRecord(log.name, logging.INFO, "", 0, "This run: %s", (surroundings(),), None)
            self._file.handle(started)
        self._file.handle(record)

    def close(self) -> None:
        """Give the file back."""
        if self._file is not None:
            self._file.close()
        super().close()

    def _open(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        try:
            file = RotatingFileHandler(
                self._path, maxBytes=LOG_BYTES, backupCount=OLD_LOGS, encoding="utf-8", errors="backslashreplace"
            )
        except OSError:
            return logging.NullHandler()
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        return file


def show_log() -> None:
    """Show the folder of the log in the system's file manager."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(places.state_folder())))


def hear_qt() -> None:
    """Qt's own messages go to the log."""
    qInstallMessageHandler(_qt_said)


def _qt_said(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    qt_log.log(LEVELS.get(kind, logging.WARNING), "%s", words)


class Run:
    """One run of the program. ``ended_badly`` says whether an earlier one did not come to its end."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "runs"
        self._name = f"{os.getpid()}-{os.urandom(4).hex()}"
        self._lock: QLockFile | None = None
        self._crash: TextIO | None = None
        self.ended_badly = False

    def begin(self) -> None:
        """Look at what earlier runs left, and be ready for a crash of this one; without a place for it, go on."""
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            for lock in sorted(self._folder.glob("*.lock")):
                self._look_at(lock)
            self._lock = _lock(self._folder / f"{self._name}.lock")
            if self._lock.tryLock(0):
                self._crash = self._crash_file(self._name).open("w", encoding="utf-8")
                faulthandler.enable(self._crash)
        except OSError as error:
            log.warning("A crash would leave nothing behind: %s", error)

    def end(self) -> None:
        """This run came to its end."""
        if self._crash is not None:
            faulthandler.disable()
            self._crash.close()
            self._crash = None
            self._crash_file(self._name).unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _crash_file(self, name: str) -> Path:
        return self._folder / f"{name}.crash"

    def _look_at(self, path: Path) -> None:
        lock = _lock(path)
        if not lock.tryLock(0):
            return  # it is still running
        self.ended_badly = True
        crash = self._crash_file(path.stem)
        with contextlib.suppress(OSError):
            words = crash.read_text("utf-8", "replace")[:CRASH_CHARACTERS].strip()
            log.error("An earlier run (%s) did not come to its end. %s", path.stem, words or "It left no word.")
        crash.unlink(missing_ok=True)
        lock.unlock()


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # a window may be open for days; a lock whose process is gone is stale all the same
    return lock
