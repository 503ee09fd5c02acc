"""The one place for small messages: lines at the foot of the window, with an undo where there is something to undo.

A message never takes the place of another one, unless both are about the same: up to three stand one below the other,
the newest at the bottom, and what does not fit waits until one of them goes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.desk.by_ear import announce
from app.desk.foreign import legible, seen
from app.desk.spoken import said
from app.desk.theme import Theme
from app.desk.wording import tr

SHOWN_FOR = 9_000
MOST_SHOWN = 3
PROGRESS = "progress"
ICONS = {"info": ("info", "accent"), "success": ("check", "success"), "warning": ("warning", "warning"), "danger": ("warning", "danger")}  # fmt: skip  # noqa: E501


class NoticeLine(QFrame):
    """One sentence, an action or two, and a bar for long work."""

    closed = Signal()
    """The person has closed it."""
    focusLeft = Signal()
    """It went away with the focus in it: without help the next widget, a verdict perhaps, would have it."""
    gone = Signal()
    """It is not shown any more: closed, used, or its time is over."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = "info"
        self._action: Callable[[], None] | None = None
        self._other_action: Callable[[], None] | None = None
        self.topic = ""
        self.offer = True
        self.lasting = False
        self._fleeting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_over)
        self.setProperty("role", "notice")
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self.button = QPushButton()
        self.other = QPushButton()
        self.other.setProperty("role", "link")
        self.close_button = QToolButton()
        self.close_button.setProperty("role", "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 8, 5)
        row.setSpacing(10)
        for widget in (self._icon, self._text, self._bar, self.other, self.button, self.close_button):
            row.addWidget(widget)
        for button in (self.button, self.other, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where one was typing
        self.button.clicked.connect(lambda: self._act(self._action))
        self.other.clicked.connect(lambda: self._act(self._other_action))
        self.close_button.clicked.connect(self.dismiss)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty when it is not shown."""
        return self.accessibleName() if not self.isHidden() else ""

    def say(
        self,
        text: str,
        tone: str = "info",
        *,
        button: str = "",
        action: Callable[[], None] | None = None,
        other: str = "",
        other_action: Callable[[], None] | None = None,
        lasting: bool = False,
        offer: bool = True,
        fleeting: bool = False,
    ) -> None:
        """Show a sentence for some seconds, or until closed; ``other`` is a second, quieter button.

        An ``offer`` is retired by the next deed; of a ``lasting`` line the undo goes then that is ``fleeting``.
        """
        text = said(text)
        self._show(text, tone, button, action)
        self._other_action = other_action
        self.other.setText(other)
        self.other.setAccessibleName(f"{other}: {seen(text)}")
        self.other.setVisible(bool(other))
        self.offer, self.lasting, self._fleeting = offer, lasting, fleeting
        self._bar.hide()
        self.start()

    def show_progress(self, text: str, done: int, total: int, cancel: Callable[[], None]) -> None:
        """Long work under way; ``total`` 0 is not known."""
        text = said(text)
        if seen(text) != self.accessibleName() or self.isHidden():
            self._show(text, "info", self.tr("Cancel"), cancel)
        self._action = cancel
        self.lasting, self.offer = True, False
        self.other.hide()
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.show()

    def start(self) -> None:
        """Its time begins."""
        self._timer.stop()
        if not self.lasting:
            self._timer.start(SHOWN_FOR)

    def wait(self) -> None:
        """Its time stands still while it is not to be seen."""
        self._timer.stop()

    @property
    def offers(self) -> bool:
        """Whether it offers something that the next deed makes pointless."""
        return self._action is not None and self.offer and not self.lasting

    def withdraw(self) -> None:
        """The undo it offers would take back something else by now; what it says stays."""
        if self._fleeting:
            (self.button if self.other.isHidden() else self.other).hide()

    @property
    def is_focused(self) -> bool:
        """Whether one of its buttons has the focus."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def take_focus(self) -> None:
        """Give the focus to what it offers, or to its way out."""
        target: QWidget = self.button if not self.button.isHidden() else self.close_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """The person has read it."""
        self.leave()
        self.closed.emit()

    def leave(self) -> None:
        """Go, and say where the focus is if it was here."""
        focused = self.is_focused
        self._timer.stop()
        self.hide()
        self.gone.emit()
        if focused:
            self.focusLeft.emit()

    def _time_is_over(self) -> None:
        if self.is_focused or self.underMouse():  # somebody is about to use it
            self._timer.start(SHOWN_FOR)
        else:
            self.leave()

    def _show(self, text: str, tone: str, button: str, action: Callable[[], None] | None) -> None:
        self._text.setText(legible(text))
        self._text.setAccessibleName(seen(text))
        self.setAccessibleName(seen(text))
        self._action = action
        self.button.setText(button)
        self.button.setAccessibleName(f"{button}: {seen(text)}")
        self.close_button.setAccessibleName(self.tr("Close the message: {0}").format(seen(text)))
        self.button.setVisible(bool(button))
        self._tone = tone
        self._restyle()
        self.show()

    def _act(self, action: Callable[[], None] | None) -> None:
        self.leave()
        if action is not None:
            action()

    def _restyle(self) -> None:
        name, token = ICONS.get(self._tone, ICONS["info"])
        self._icon.setPixmap(self._theme.pixmap(name, token, 18, self.devicePixelRatioF()))
        self.close_button.setIcon(self._theme.icon("close", "text_muted"))
        if self.property("tone") != self._tone:
            self.setProperty("tone", self._tone)
            self.style().unpolish(self)
            self.style().polish(self)


class NoticeBar(QWidget):
    """The lines. Escape leaves them, Delete closes the one with the focus, the arrows go from one to the next."""

    focusLeft = Signal()
    """The focus was in a line that went, or is to leave."""
    workBegan = Signal()
    """Long work is shown."""
    workEnded = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[NoticeLine] = []
        self.setAccessibleName(self.tr("Messages"))
        self._rest = QLabel(self)
        self._rest.setProperty("role", "faint")
        self._rest.setContentsMargins(14, 2, 8, 2)
        self._rest.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._rest)
        self.hide()

    # -- what the window calls ---------------------------------------------------------------------------------------

    @property
    def newest(self) -> NoticeLine | None:
        """The line said last."""
        return self._lines[-1] if self._lines else None

    @property
    def text(self) -> str:
        """What was said last; empty when nothing is shown."""
        return self._lines[-1].text if self._lines and not self.isHidden() else ""

    @property
    def working(self) -> bool:
        """Whether long work is shown."""
        return any(line.topic == PROGRESS for line in self._lines)

    @property
    def texts(self) -> list[str]:
        """What every line says, those that wait included, the newest last."""
        return [line.accessibleName() for line in self._lines]

    def say(self, text: str, tone: str = "info", *, topic: str = "", **more: Any) -> None:
        """Show one more line (see ``NoticeLine.say``); of the same ``topic``, or the same words, only the last."""
        text = said(text)
        for line in list(self._lines):
            if line.topic != PROGRESS and ((topic and line.topic == topic) or line.accessibleName() == seen(text)):
                self._drop(line)
        line = self._make(topic)
        line.say(text, tone, **more)
        self._arrange()
        urgent = tone in {"warning", "danger"}
        announce(self, text, urgent=urgent)

    def progress(self, text: str, done: int, total: int, cancel: Callable[[], None]) -> None:
        """Show long work under way until ``end_progress``; ``total`` 0 is not known."""
        line = next((line for line in self._lines if line.topic == PROGRESS), None)
        new = line is None
        line = line or self._make(PROGRESS)
        line.show_progress(text, done, total, cancel)
        if new:
            self._arrange()
            self.workBegan.emit()

    def end_progress(self) -> None:
        """The long work is over."""
        lines = [line for line in self._lines if line.topic == PROGRESS]
        for line in lines:
            line.leave()
        if lines:
            self.workEnded.emit()

    def retire(self) -> None:
        """Take away offers that no longer fit, because something else was done meanwhile."""
        for line in list(self._lines):
            if line.offers:
                line.leave()
            else:
                line.withdraw()

    def clear(self) -> None:
        """Take every line away."""
        for line in list(self._lines):
            line.leave()

    def enter(self) -> bool:
        """Give the newest line the focus; False when there is none."""
        if not self._lines or self.isHidden():
            return False
        self._lines[-1].take_focus()
        return True

    # -- lines -------------------------------------------------------------------------------------------------------

    def _make(self, topic: str) -> NoticeLine:
        line = NoticeLine(self._theme, self)
        line.topic = topic
        line.gone.connect(lambda: self._drop(line))
        line.focusLeft.connect(self.focusLeft)
        line.installEventFilter(self)
        for button in (line.button, line.other, line.close_button):
            button.installEventFilter(self)
        self._lines.append(line)
        self._column.addWidget(line)
        return line

    def _drop(self, line: NoticeLine) -> None:
        if line not in self._lines:
            return
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.wait()
        line.hide()
        line.deleteLater()
        self._arrange()

    def _arrange(self) -> None:
        """The newest lines are shown; those before wait, and have their whole time once there is room again."""
        first = max(0, len(self._lines) - MOST_SHOWN)
        for place, line in enumerate(self._lines):
            shown = place >= first
            if shown == line.isHidden():
                line.setVisible(shown)
                line.start() if shown else line.wait()
        self._rest.setText(tr("%Ln more message(s) wait", None, first))
        self._rest.setVisible(first > 0)
        self.setVisible(bool(self._lines))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the lines."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return bool(super().eventFilter(watched, event))
        here = next((at for at, line in enumerate(self._lines) if line.is_focused), -1)
        key = event.key()
        if here < 0 or key not in {Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return bool(super().eventFilter(watched, event))
        if key == Qt.Key.Key_Escape:
            self.focusLeft.emit()
        elif key == Qt.Key.Key_Delete:
            self._lines[here].dismiss()
        else:
            to = here + (1 if key == Qt.Key.Key_Down else -1)
            if 0 <= to < len(self._lines) and not self._lines[to].isHidden():
                self._lines[to].take_focus()
        return True
