"""What the window remembers between two runs: its place, its panes, its columns, the slider."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

USUAL = (1400, 860)


class WindowState:
    """An ini file in the state folder; every value is read with its type, because ini files hold strings."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def restore_geometry(self, window: QMainWindow) -> None:
        """The place of last time, as far as it is on a screen of now."""
        if not window.restoreGeometry(self._bytes("geometry")):
            window.resize(*USUAL)
            if not _fits(window):  # its frame would lie beside the screen
                window.setWindowState(Qt.WindowState.WindowMaximized)
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


def room(window: QWidget) -> QSize:
    """The size a window has or is about to have: a maximised one gets its screen's once it is shown."""
    screen = window.screen()
    return screen.availableGeometry().size() if window.isMaximized() and screen is not None else window.size()


def _fits(window: QWidget) -> bool:
    screen = QGuiApplication.primaryScreen()
    free = screen.availableGeometry().size() if screen is not None else window.size()
    return window.width() <= free.width() and window.height() <= free.height()


def clamp(window: QWidget) -> None:
    """No window larger than its screen, none beside it."""
    screen = QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()
    if screen is None or window.isMaximized() or window.isFullScreen():
        return
    inner, outer = window.geometry(), window.frameGeometry()
    free = screen.availableGeometry().adjusted(
        inner.left() - outer.left(), inner.top() - outer.top(),
        inner.right() - outer.right(), inner.bottom() - outer.bottom(),
    )  # fmt: skip
    place = QRect(window.geometry())
    place.setWidth(min(place.width(), free.width()))
    place.setHeight(min(place.height(), free.height()))
    place.moveLeft(max(free.left(), min(place.left(), free.right() + 1 - place.width())))
    place.moveTop(max(free.top(), min(place.top(), free.bottom() + 1 - place.height())))
    window.setGeometry(place)


def _key(ledger: Path) -> str:
    import hashlib  # loads a library that no empty ledger waits for

    return hashlib.sha256(str(ledger.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
