"""The one place for small messages: a bar at the foot of the window, with an undo where there is something to undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.desk.theme import Theme

SHOWN_FOR = 9_000
ICONS = {"info": ("info", "accent"), "success": ("check", "success"), "warning": ("warning", "warning"), "danger": ("warning", "danger")}  # fmt: skip  # noqa: E501


class NoticeBar(QFrame):
    """One sentence, an action or two, and a bar for long work."""

    closed = Signal()
    """The person has closed it."""
    focusLeft = Signal()
    """It went away with the focus in it: without help the next widget, a verdict perhaps, would have it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = "info"
        self._action: Callable[[], None] | None = None
        self._offer = True
        self._other_action: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.setProperty("role", "notice")
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self._button = QPushButton()
        self._other = QPushButton()
        self._other.setProperty("role", "link")
        self._close = QToolButton()
        self._close.setProperty("role", "flat")
        self._close.setAccessibleName(self.tr("Close this message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        for widget in (self._icon, self._text, self._bar, self._other, self._button, self._close):
            row.addWidget(widget)
        for button in (self._button, self._other, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where one was typing
        self._button.clicked.connect(self._act)
        self._other.clicked.connect(lambda: self._act(other=True))
        self._close.clicked.connect(self._leave)
        self._close.clicked.connect(self.closed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text() if not self.isHidden() else ""

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
    ) -> None:
        """Show a sentence for some seconds, or until closed; ``other`` is a second, quieter button.

        An ``offer`` is retired by the next deed.
        """
        self._show(text, tone, button, action)
        self._other_action = other_action
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self._offer = offer
        self._bar.hide()
        if not lasting:
            self._timer.start(SHOWN_FOR)

    def retire(self) -> None:
        """Take away an offer that no longer fits, because something else was done meanwhile."""
        if self._action is not None and self._offer and self._timer.isActive():
            self.hide()

    def progress(self, text: str, done: int, total: int, cancel: Callable[[], None]) -> None:
        """Show long work under way; ``total`` 0 is not known."""
        self._show(text, "info", self.tr("Cancel"), cancel)
        self._other.hide()
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.show()

    def _show(self, text: str, tone: str, button: str, action: Callable[[], None] | None) -> None:
        self._timer.stop()
        self._text.setText(text)
        self.setAccessibleName(text)
        self._action = action
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._tone = tone
        self._restyle()
        self.show()

    def _leave(self) -> None:
        focused = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if focused:
            self.focusLeft.emit()

    def _act(self, *, other: bool = False) -> None:
        action = self._other_action if other else self._action
        self._leave()
        if action is not None:
            action()

    def _restyle(self) -> None:
        name, token = ICONS.get(self._tone, ICONS["info"])
        self._icon.setPixmap(self._theme.pixmap(name, token, 18, self.devicePixelRatioF()))
        self._close.setIcon(self._theme.icon("close", "text_muted"))
        if self.property("tone") != self._tone:
            self.setProperty("tone", self._tone)
            self.style().unpolish(self)
            self.style().polish(self)
