"""The small bar that finds words in the article."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from app.desk.theme import Theme

_MOST_HITS = 9_999
_PAUSE_MS = 120


def find_all(text: str, words: str, limit: int = _MOST_HITS) -> list[tuple[int, int]]:
    """Where ``words`` stand in ``text`` whatever the case, as ``(start, end)`` in code points; any white space
    matches any other, so that a phrase is found across a line break or a no-break space.
    """
    parts = words.split()
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, parts)), re.IGNORECASE)
    hits = []
    for match in pattern.finditer(text):
        hits.append(match.span())
        if len(hits) >= limit:
            break
    return hits


class FindBar(QWidget):
    """A line for the words, how many places there are, next, previous and close."""

    hitChosen = Signal(int, int)
    """Show this stretch of the article (code points)."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._hits: list[tuple[int, int]] = []
        self._at = -1
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self.setObjectName("findBar")
        self._create()
        theme.changed.connect(self._tint)

    def _create(self) -> None:
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Find in the article"))
        self.words.setAccessibleName(self.tr("Find in the article"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._pause.start)
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self.count.setMinimumWidth(72)
        self.previous = self._button(self.tr("Previous place"), self.step_back)
        self.following = self._button(self.tr("Next place"), self.step_on)
        self.close_button = self._button(self.tr("Close"), self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(2)
        self.words.setMaximumWidth(360)
        row.addWidget(self.words, 1)
        row.addSpacing(6)
        for widget in (self.count, self.previous, self.following, self.close_button):
            row.addWidget(widget)
        row.addStretch(0)
        self._tint()

    def _button(self, name: str, action: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIconSize(QSize(16, 16))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action)
        return button

    def _tint(self) -> None:
        buttons = (self.previous, self.following, self.close_button)
        for button, icon in zip(buttons, ("chevron-up", "chevron-down", "close"), strict=True):
            button.setIcon(self._theme.icon(icon, "text_muted"))

    def align(self, left: int) -> None:
        """Let the line begin where the article's lines do."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(max(left - 8, 12), 6, 12, 6)

    def set_text(self, text: str) -> None:
        """Search another article from now on."""
        self._text = text
        self._hits, self._at = [], -1
        self.count.clear()

    def open(self, words: str = "") -> None:
        """Show the bar, with these words if there are any."""
        self.show()
        if words:
            self.words.setText(words)
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    def search(self) -> None:
        """Look for the words now, and go to the first place."""
        self._pause.stop()
        self._hits = find_all(self._text, self.words.text())
        self._at = -1
        if self._hits:
            self.step_on()
        else:
            self.count.setText(self.tr("Not found") if self.words.text().strip() else "")

    def step_on(self) -> None:
        """Go to the next place, from the last one to the first."""
        self._step(1)

    def step_back(self) -> None:
        """Go to the previous place, from the first one to the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._pause.isActive():
            self.search()
            return
        if not self._hits:
            return
        self._at = (self._at + by) % len(self._hits) if self._at >= 0 or by > 0 else len(self._hits) - 1
        self.count.setText(self.tr("{0} of {1}").format(self._at + 1, len(self._hits)))
        self.hitChosen.emit(*self._hits[self._at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, Shift+Return back, Escape closes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (self.step_back if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self.step_on)()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
