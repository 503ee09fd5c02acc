"""Long work that ends while the person is elsewhere is told by the desktop; anything shorter is not."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from app.desk.notices import NoticeBar

LONG = 10.0
"""Seconds from which work counts as long."""
SHOWN_FOR = 15_000
"""Milliseconds that the icon stays in the tray, for the message to hang on to."""


class LongWork(QObject):
    """Watches what the notices show as being under way."""

    def __init__(
        self, notices: NoticeBar, window: QWidget, tell: Callable[[str], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._notices, self._window, self._clock = notices, window, clock
        self._tell = tell or self._tell_on_desktop
        self._began = 0.0
        notices.workBegan.connect(self._begin)
        notices.workEnded.connect(self._end)

    def _begin(self) -> None:
        self._began = self._clock()

    def _end(self) -> None:
        if self._clock() - self._began >= LONG and not self._is_looked_at():
            QTimer.singleShot(0, self._say)  # how it went is said right after

    def _is_looked_at(self) -> bool:
        active = QApplication.activeWindow()
        return self._window.isActiveWindow() or (active is not None and self._window.isAncestorOf(active))

    def _say(self) -> None:
        self._tell(self._notices.text or self.tr("What was under way is finished."))

    def _tell_on_desktop(self, sentence: str) -> None:
        QApplication.alert(self._window)
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        icon = QSystemTrayIcon(self._window.windowIcon(), self)
        icon.messageClicked.connect(self._window.raise_)
        icon.messageClicked.connect(self._window.activateWindow)
        icon.show()
        icon.showMessage("Tickmark", sentence, self._window.windowIcon())
        QTimer.singleShot(SHOWN_FOR, icon.deleteLater)
