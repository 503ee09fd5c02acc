"""The window on small screens and large: what gives way where there is no room, and what takes it where there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QWidget

from app.desk.theme import Theme

SMALL = 1100
"""Logical pixels below which a new window begins without the sidebar; Ctrl+B and the toolbar bring it."""
LOW = 720
"""Logical pixels below which the card gets more of the height than the printout."""
SEARCH = (150, 460)
"""Narrowest and widest the search box is."""
AROUND = 110
"""Height of menu bar, toolbar and status bar."""
GAP, MARGINS = 5, 56
"""Between two buttons of the toolbar, and at its ends, where the stylesheet's padding counts twice."""
SEPARATOR = 17
"""Width of a line between buttons with its margins, as ``desk.qss`` has it. To ask for it would need a Python object of
a class that Qt keeps to itself, and PySide makes all its classes of widgets to find that there is none: 10 ms."""


def panes(width: int) -> list[int]:
    """How wide sidebar, table and printout are where nobody moved them."""
    if width < SMALL:
        right = int(width * 0.44)
        return [168, width - right, right]
    right = min(int(width * 0.372), 760)
    return [196, width - right - 196, right]


def right_panes(height: int) -> list[int]:
    """How high printout and card are where nobody moved them."""
    above = int((height - AROUND) * (0.42 if height < LOW else 0.53))
    return [above, height - AROUND - above]


class Hints(QWidget):
    """The keys at the foot of the window: as many as there is room for, the last ones kept longest."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hints: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_hints(self, hints: Sequence[str]) -> None:
        """Show these, in this order."""
        self._hints = hints
        self.setAccessibleName(", ".join(hints))
        self.updateGeometry()
        self.update()

    def _text(self, hints: Sequence[str]) -> str:
        return "   ".join(hints)

    def sizeHint(self) -> QSize:
        """Room for all."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text(self._hints)) + 4, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """None at all will do."""
        return QSize(0, self.fontMetrics().height() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Those that fit, at the right."""
        hints = list(self._hints)
        metrics = self.fontMetrics()
        while hints and metrics.horizontalAdvance(self._text(hints)) > self.width():
            hints.pop(0)
        painter = QPainter(self)
        painter.setPen(self._theme.color("text_muted"))
        painter.drawText(
            QRectF(self.rect()), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._text(hints)
        )


class Fitting(QObject):
    """Follows the window's width: the search box takes what the toolbar leaves; before it is too small, words go."""

    def __init__(self, window: QMainWindow, toolbar: QToolBar, search: QWidget) -> None:
        super().__init__(window)
        self._toolbar, self._search = toolbar, search
        self._words = 0
        """Width of the toolbar's buttons with their words."""
        search.setMinimumWidth(SEARCH[0])
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width, or another size of text."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.StyleChange} and isinstance(watched, QWidget):
            self.fit(watched.width())
        return False

    def fit(self, width: int) -> None:
        """Words beside the icons where there is room for both and the search box."""
        styles = Qt.ToolButtonStyle
        if self._toolbar.toolButtonStyle() == styles.ToolButtonTextBesideIcon:
            self._words = self._buttons()
        wide = width - self._words >= SEARCH[0] + 70
        style = styles.ToolButtonTextBesideIcon if wide else styles.ToolButtonIconOnly
        if style != self._toolbar.toolButtonStyle():
            self._toolbar.setToolButtonStyle(style)
        room = width - (self._words if wide else self._buttons())
        self._search.setFixedWidth(max(SEARCH[0], min(SEARCH[1], room)))

    def _buttons(self) -> int:
        actions = self._toolbar.actions()
        found = [self._toolbar.widgetForAction(action) for action in actions if not action.isSeparator()]
        widgets = [widget for widget in found if widget is not None and widget is not self._search]
        lines = len(actions) - len(found)
        return sum(widget.sizeHint().width() + GAP for widget in widgets) + lines * (SEPARATOR + GAP) + MARGINS
