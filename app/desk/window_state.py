"""What the window remembers between two runs: its place, its panes, its columns, the slider."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

USUAL = (1400, 860)


class WindowState:
    """An ini file in the state folder; every value is read with its type, because ini files hold strings."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def restore_geometry(self, window: QMainWindow) -> None:
        """The place of last time, as far as it is on a screen of now."""
        if not window.restoreGeometry(self._bytes("geometry")):
            window.resize(*USUAL)
        clamp(window)

    def save_geometry(self, window: QMainWindow) -> None:
        """Remember the window's place."""
        self._settings.setValue("geometry", window.saveGeometry())

    def restore_splitter(self, name: str, splitter: QSplitter, usual: list[int]) -> None:
        """The panes' sizes of last time."""
        if not splitter.restoreState(self._bytes(f"splitter/{name}")):
            splitter.setSizes(usual)

    def save_splitter(self, name: str, splitter: QSplitter) -> None:
        """Remember the panes' sizes."""
        self._settings.setValue(f"splitter/{name}", splitter.saveState())

    def columns(self, ledger: Path) -> QByteArray:
        """The columns as they were left in this ledger."""
        return self._bytes(f"columns/{_key(ledger)}")

    def save_columns(self, ledger: Path, state: QByteArray) -> None:
        """Remember the columns of this ledger."""
        self._settings.setValue(f"columns/{_key(ledger)}", state)

    def flag(self, name: str, usual: bool) -> bool:
        """A switch."""
        return bool(self._settings.value(name, usual, type=bool))

    def number(self, name: str, usual: float) -> float:
        """A number."""
        found = self._settings.value(name, usual, type=float)
        return float(found) if isinstance(found, int | float) else usual

    def words(self, name: str) -> str:
        """A text."""
        return str(self._settings.value(name, "", type=str))

    def set(self, name: str, value: str | float | bool) -> None:
        """Remember a switch, a number or a text."""
        self._settings.setValue(name, value)

    def _bytes(self, name: str) -> QByteArray:
        found = self._settings.value(name, QByteArray(), type=QByteArray)
        return found if isinstance(found, QByteArray) else QByteArray()


def clamp(window: QMainWindow) -> None:
    """No window larger than its screen, none beside it."""
    screen = QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()
    if screen is None or window.isMaximized() or window.isFullScreen():
        return
    room = screen.availableGeometry()
    place = QRect(window.geometry())
    place.setWidth(min(place.width(), room.width()))
    place.setHeight(min(place.height(), room.height()))
    place.moveLeft(max(room.left(), min(place.left(), room.right() + 1 - place.width())))
    place.moveTop(max(room.top(), min(place.top(), room.bottom() + 1 - place.height())))
    window.setGeometry(place)


def _key(ledger: Path) -> str:
    return hashlib.sha256(str(ledger.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
