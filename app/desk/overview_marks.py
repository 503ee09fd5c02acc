"""The marks of the overview's pictures: each a button with a name, a figure in its tooltip, and a search behind it.

A picture is one stop of the Tab key; within it the arrows go from mark to mark, Enter or a click filters the table.
Assistive technology sees the marks as buttons with their names, which no painted picture could give it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from app.desk.foreign import seen, tip
from app.desk.theme import Theme
from app.ledger.query import Choice


@dataclass(frozen=True, slots=True)
class Target:
    """What a mark filters the table by: a search, choices of the sidebar, and the claim to make current."""

    text: str = ""
    choices: tuple[Choice, ...] = ()
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: what it says in words, with its figure, and where it leads (None: nowhere)."""

    name: str
    target: Target | None = None


class MarkButton(QAbstractButton):
    """One mark on a picture. Its picture says where it stands and paints it."""

    def __init__(self, board: MarkBoard) -> None:
        super().__init__(board)
        self.board = board
        self.mark = Mark("")
        self._at: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)

    def set_mark(self, mark: Mark) -> None:
        """Stand for another figure."""
        if mark == self.mark:
            return
        self.mark = mark
        self.say(mark)
        self.setCursor(Qt.CursorShape.PointingHandCursor if mark.target else Qt.CursorShape.ArrowCursor)

    def say(self, mark: Mark) -> None:
        """Be called so, in words that are seen and heard."""
        self.setAccessibleName(seen(mark.name))
        self.setToolTip(tip(mark.name))

    def choose(self) -> None:
        """Lead where it leads."""
        target = self.board.target_at(self, self._at)
        if target is not None:
            self.board.chosen.emit(target)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads where the pointer is."""
        self._at = event.position().toPoint()
        super().mouseReleaseEvent(event)
        self._at = None

    def sizeHint(self) -> QSize:
        """Its picture says how large it is."""
        return QSize(10, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The mark, and a frame where the keyboard is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.board.paint_mark(painter, self, QRectF(self.rect()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.board.theme.color("focus"), 2.0))
            frame = self.board.frame(self, QRectF(self.rect()))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 3, 3)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is on it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has left."""
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is on it: the Tab key comes back here."""
        super().focusInEvent(event)
        self.board.took_focus(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on, Enter chooses; Space is a button's own."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.choose()
        elif not self.board.step(self, Qt.Key(event.key())):
            super().keyPressEvent(event)


class MarkBoard(QWidget):
    """A picture with marks. Subclasses place them in ``arrange`` and paint them in ``paint_mark``."""

    chosen = Signal(object)
    """The Target of a mark."""
    focused = Signal(object)
    """The mark's widget that the keyboard is on."""
    BEGINS = 0
    """Which mark the Tab key stops at before the person chose one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.marks: list[MarkButton] = []
        self._pool: list[MarkButton] = []
        self._clicks = QButtonGroup(self)  # one connection for hundreds of marks
        self._clicks.setExclusive(False)
        self._clicks.buttonClicked.connect(_choose)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Stand for these figures; buttons that are there are used again."""
        wanted = list(marks)
        while len(self._pool) < len(wanted):
            button = MarkButton(self)
            self._clicks.addButton(button)
            self._pool.append(button)
        self.marks = self._pool[: len(wanted)]
        for button, mark in zip(self.marks, wanted, strict=True):
            button.set_mark(mark)
            button.show()
        for button in self._pool[len(wanted) :]:
            button.hide()
        if self.marks and not any(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in self.marks):
            self.marks[self.BEGINS].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.arrange()
        self.update()

    def arrange(self) -> None:
        """Give every mark its place."""

    def paint_mark(self, painter: QPainter, button: MarkButton, rect: QRectF) -> None:
        """Paint one mark."""

    def frame(self, button: MarkButton, rect: QRectF) -> QRectF:
        """What of a mark the keyboard is on."""
        return rect

    def target_at(self, button: MarkButton, where: QPoint | None) -> Target | None:
        """Where a click at this place of a mark leads; without a place, what Enter chooses."""
        return button.mark.target

    def took_focus(self, button: MarkButton) -> None:
        """The Tab key stops at this mark from now on."""
        self.take_stop(button)
        self.focused.emit(button)

    def take_stop(self, button: MarkButton) -> None:
        """Let the Tab key stop at this mark, and at no other of this picture."""
        for other in self._pool:
            other.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other is button else Qt.FocusPolicy.ClickFocus)

    def step(self, button: MarkButton, key: Qt.Key) -> bool:
        """Go to the mark beside this one; False when the key is no arrow."""
        marks = [mark for mark in self.marks if mark.isVisibleTo(self) and not mark.size().isEmpty()]
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            found: MarkButton | None = marks[0 if key == Qt.Key.Key_Home else -1]
        elif key in _WAYS:
            found = _beside(button, marks, key)
        else:
            return False
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size: other places."""
        super().resizeEvent(event)
        self.arrange()


def _choose(button: QAbstractButton) -> None:
    if isinstance(button, MarkButton):
        button.choose()


_WAYS = {
    Qt.Key.Key_Left: QPoint(-1, 0), Qt.Key.Key_Right: QPoint(1, 0), Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}  # fmt: skip


def _beside(button: MarkButton, marks: list[MarkButton], key: Qt.Key) -> MarkButton | None:
    """The nearest mark that lies this way: on the same line for left and right, on another for up and down."""
    way, here = _WAYS[key], button.geometry()
    best: tuple[int, int] | None = None
    found = None
    for other in marks:
        there = other.geometry()
        if way.x():
            along = (there.center().x() - here.center().x()) * way.x()
            aside = 0 if there.top() <= here.center().y() <= there.bottom() else -1
        else:
            overlap = there.top() <= here.center().y() <= there.bottom()
            along = -1 if overlap else (there.center().y() - here.center().y()) * way.y()
            aside = max(0, there.left() - here.left(), here.left() - there.right())
        if along > 0 and aside >= 0 and other is not button and (best is None or (along, aside) < best):
            best, found = (along, aside), other
    return found
