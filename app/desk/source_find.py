"""The small bar that finds words in the article."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from app.desk.by_ear import make_clearable
from app.desk.theme import Theme
from app.desk.wording import grouped

_MOST_HITS = 9_999
_PAUSE_MS = 120
_STRETCH = 100_000  # code points searched between two frames: a few milliseconds
_LONGEST_GAP = 2_000  # white space that may stand between the words of a phrase


def find_all(text: str, words: str, limit: int = _MOST_HITS) -> list[tuple[int, int]]:
    """Where ``words`` stand in ``text`` whatever the case, as ``(start, end)`` in code points; any white space
    matches any other, so that a phrase is found across a line break or a no-break space.
    """
    hits: list[tuple[int, int]] = []
    for found in find_in_turns(text, words):
        hits += found
        if len(hits) >= limit:
            break
    return hits[:limit]


def find_in_turns(text: str, words: str) -> Iterator[list[tuple[int, int]]]:
    """The same, a stretch of the text at a time, so that a long one can be searched between two frames."""
    parts = words.split()
    if not parts:
        return
    pattern = re.compile(r"\s+".join(map(re.escape, parts)), re.IGNORECASE)
    at = 0
    while at < len(text):
        stop = at + _STRETCH
        hits = []
        for match in pattern.finditer(text, at, stop + len(words) + _LONGEST_GAP):
            if match.start() >= stop:
                break
            hits.append(match.span())
        at = max(stop, hits[-1][1]) if hits else stop
        yield hits


class FindBar(QWidget):
    """A line for the words, how many places there are, next, previous and close."""

    hitChosen = Signal(int, int)
    """Show this stretch of the article (code points)."""
    hitsChanged = Signal(object)
    """Every place found so far, ascending: (start, end) in code points."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._hits: list[tuple[int, int]] = []
        self._at = -1
        self._wanted = 0  # the place in the article from which a search begins
        self._turns: Iterator[list[tuple[int, int]]] | None = None
        self._further = QTimer(self)
        self._further.setInterval(0)
        self._further.timeout.connect(self._search_on)
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
        make_clearable(self.words)
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
        self._forget()
        self.count.clear()
        if self.isVisible():
            self._pause.start()

    def open(self, words: str = "", begin: int = 0) -> None:
        """Show the bar, with these words if there are any; the search begins at ``begin`` (code points)."""
        self.show()
        self._wanted = begin
        if words and words != self.words.text():
            self.words.setText(words)
        elif self.words.text():
            self._pause.start()
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Hide the bar."""
        self.hide()
        self._pause.stop()
        self._forget()
        self.closed.emit()

    def _forget(self) -> None:
        self._further.stop()
        self._turns = None
        self._hits, self._at = [], -1
        self.hitsChanged.emit([])

    def search(self) -> None:
        """Look for the words now, and go to the first place behind where the search begins."""
        self._pause.stop()
        self._forget()
        self._turns = find_in_turns(self._text, self.words.text())
        self._search_on()
        if self._turns is not None:
            self._further.start()

    def _search_on(self) -> None:
        turns = self._turns
        found = None if turns is None or len(self._hits) >= _MOST_HITS else next(turns, None)
        if found is None:
            self._further.stop()
            self._turns = None
            if self._at < 0 and self._hits:  # none behind it: from the top
                self._go(0)
        elif found:
            self._hits += found
            self.hitsChanged.emit(self._hits)
            if self._at < 0 and self._hits[-1][0] >= self._wanted:
                self._go(bisect_left(self._hits, (self._wanted, 0)))
        self._write_count()

    def _write_count(self) -> None:
        if not self._hits:
            searched = self._turns is None and self.words.text().strip()
            self.count.setText(self.tr("Not found") if searched else "")
        elif self._at >= 0:
            more = "+" if len(self._hits) >= _MOST_HITS else ""
            self.count.setText(self.tr("{0} of {1}").format(self._at + 1, grouped(len(self._hits)) + more))
        for button in (self.previous, self.following):
            button.setEnabled(bool(self._hits))

    def step_on(self) -> None:
        """Go to the next place, from the last one to the first."""
        self._step(1)

    def step_back(self) -> None:
        """Go to the previous place, from the first one to the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._pause.isActive():
            self.search()
        elif self._hits:
            self._go((self._at + by) % len(self._hits))
            self._write_count()

    def _go(self, place: int) -> None:
        self._at = place
        self._wanted = self._hits[place][0]
        self.hitChosen.emit(*self._hits[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, Shift+Return back, Escape closes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (self.step_back if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self.step_on)()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
