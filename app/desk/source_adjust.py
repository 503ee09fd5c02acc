"""Moving the ends of the current claim's passage: by handles at both ends, or by keyboard; nothing is written yet.

Ends snap to words; with Shift they move by single characters. A preview shows the passage as it would be.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTextBoundaryFinder, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.desk.source_offsets import Offsets
from app.desk.source_text import Printout
from app.desk.theme import Theme

_AROUND = 300  # code points looked at to find the next word
_KNOB = 8  # pixels
_WIDE = 14  # pixels that can be grabbed


def edges(text: str, position: int, *, end: bool, by_character: bool) -> list[int]:
    """Where a passage may end (or begin) near ``position``: ascending code points, at most ``_AROUND`` away.

    By words as Unicode divides them, so that Thai and Hebrew have words too; by character, no emoji is torn apart.
    """
    first = max(position - _AROUND, 0)
    around = text[first : position + _AROUND]
    units = Offsets(around)
    kinds = QTextBoundaryFinder.BoundaryType
    finder = QTextBoundaryFinder(kinds.Grapheme if by_character else kinds.Word, around)
    reasons = QTextBoundaryFinder.BoundaryReason
    wanted = reasons.EndOfItem if end else reasons.StartOfItem
    found = []
    unit = 0
    while unit >= 0:
        if by_character or finder.boundaryReasons() & wanted:
            found.append(first + units.to_code_point(unit))
        unit = finder.toNextBoundary()
    return found


def nearest_edge(text: str, position: int, *, end: bool, by_character: bool) -> int:
    """The place nearest to ``position`` at which a passage may end (or begin)."""
    if by_character:
        return position
    found = edges(text, position, end=end, by_character=False)
    return min(found, key=lambda place: abs(place - position), default=position)


def next_edge(text: str, position: int, step: int, *, end: bool, by_character: bool) -> int:
    """The next place in this direction (1 onwards, -1 back) at which a passage may end (or begin)."""
    found = edges(text, position, end=end, by_character=by_character)
    if step > 0:
        return next((place for place in found if place > position), position)
    return next((place for place in reversed(found) if place < position), position)


class Handle(QWidget):
    """One end of the passage, to be dragged."""

    dragged = Signal(object, bool)
    """Where the mouse is, in the printout's viewport, and whether Shift asks for single characters."""
    dropped = Signal()
    grabbed = Signal()

    def __init__(self, theme: Theme, printout: Printout, name: str, *, end: bool) -> None:
        super().__init__(printout)
        self._theme, self._printout, self._end = theme, printout, end
        self.active = False
        self._grip = QPoint()
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("{0}: drag to the word it shall be at, with Shift to any character").format(name))
        self.hide()

    def stand_at(self, place: QRect) -> None:
        """Stand at this caret (viewport coordinates)."""
        view = self._printout.viewport()
        spot = view.mapTo(self._printout, QPoint(place.left() - _WIDE // 2, place.top() - _KNOB // 2))
        self.setGeometry(spot.x(), spot.y(), _WIDE, place.height() + _KNOB)
        self.setVisible(0 <= place.center().y() <= view.height())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar with a knob: above at the start, below at the end; filled while it is the one that keys move."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self._theme.color("accent")
        middle, half = self.width() / 2, _KNOB // 2
        painter.fillRect(QRect(round(middle) - 1, half, 2, self.height() - _KNOB), accent)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(accent if self.active else self._theme.color("paper"))
        top = self.height() - _KNOB - 1 if self._end else 1
        painter.drawEllipse(round(middle) - half, top, _KNOB, _KNOB)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint() - self.rect().center()
            self.grabbed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The end follows the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            here = self._printout.viewport().mapFromGlobal(event.globalPosition().toPoint()) - self._grip
            self.dragged.emit(here, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.dropped.emit()


class PassageAdjuster(QObject):
    """Both handles, and the mode in which the arrow keys move them."""

    passageChosen = Signal(str, int, str)
    """The claim's passage shall be this one: (uid, start, exact words)."""
    said = Signal(str)
    """One plain sentence for the person."""
    endedMode = Signal()

    def __init__(self, theme: Theme, printout: Printout) -> None:
        super().__init__(printout)
        self._theme, self._printout = theme, printout
        self._uid = ""
        self._at_end = True
        self._dragging = False
        self._span = (0, 0)
        self.start_handle = Handle(theme, printout, self.tr("Start of the passage"), end=False)
        self.end_handle = Handle(theme, printout, self.tr("End of the passage"), end=True)
        for handle, end in ((self.start_handle, False), (self.end_handle, True)):
            handle.grabbed.connect(self._grab_end if end else self._grab_start)
            handle.dragged.connect(self._drag)
            handle.dropped.connect(self._drop)
        printout.installEventFilter(self)
        printout.seenChanged.connect(self.place)
        theme.changed.connect(self.place)

    @property
    def adjusting(self) -> bool:
        """Whether a passage is being moved, and not yet accepted."""
        return bool(self._uid)

    def place(self) -> None:
        """The handles stand at the ends of the current passage; another current claim ends what was begun."""
        current, span = self._printout.current, self._printout.current_span()
        if self._uid and (current is None or current.uid != self._uid):
            self._end()
            span = self._printout.current_span()
        if span is None:
            self.start_handle.hide()
            self.end_handle.hide()
            return
        self.start_handle.stand_at(self._printout.rect_at(span[0]))
        self.end_handle.stand_at(self._printout.rect_at(span[1]))
        for handle, end in ((self.start_handle, False), (self.end_handle, True)):
            handle.active = self.adjusting and self._at_end == end
            handle.update()

    # ---- by keyboard

    def begin(self) -> None:
        """The arrow keys move the end of the current passage from now on."""
        if self._take(at_end=True):
            self._printout.bring_into_sight(*self._span)
            self._printout.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.said.emit(
                self.tr("Left and Right move the passage’s end by words, with Shift by characters; Tab takes the other "
                        "end; Return accepts, Escape gives up.")
            )  # fmt: skip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a passage is adjusted its keys come first."""
        kinds = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if not self._uid or event.type() not in kinds or not isinstance(event, QKeyEvent):
            return False
        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain or event.key() not in _KEYS:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        self._press(Qt.Key(event.key()), by_character=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        return True

    def _press(self, key: Qt.Key, *, by_character: bool) -> None:
        if key == Qt.Key.Key_Escape:
            self.give_up()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accept()
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self._at_end = not self._at_end
            self.place()
        elif not self._dragging:
            step = 1 if key in {Qt.Key.Key_Right, Qt.Key.Key_Down} else -1
            place = self._span[self._at_end]
            if key in {Qt.Key.Key_Right, Qt.Key.Key_Left} and self._printout.runs_right_to_left(place):
                step = -step
            self._move(next_edge(self._printout.text, place, step, end=self._at_end, by_character=by_character))

    # ---- by mouse

    def _grab_start(self) -> None:
        self._dragging = self._take(at_end=False)

    def _grab_end(self) -> None:
        self._dragging = self._take(at_end=True)

    def _drag(self, where: QPoint, by_character: bool) -> None:
        if not self._dragging:
            return
        view = self._printout.viewport()
        bar = self._printout.verticalScrollBar()
        if where.y() < 0 or where.y() > view.height():  # dragged over the edge: the article follows
            bar.setValue(bar.value() + (where.y() if where.y() < 0 else where.y() - view.height()) // 2)
        place = self._printout.nearest(where)
        self._move(nearest_edge(self._printout.text, place, end=self._at_end, by_character=by_character))

    def _drop(self) -> None:
        if self._dragging:
            self._dragging = False
            self.accept()

    # ---- both

    def _take(self, *, at_end: bool) -> bool:
        current = self._printout.current
        if current is None:
            self.said.emit(self.tr("Choose a claim first, then adjust its passage."))
            return False
        if not self._uid:
            self._uid, self._span = current.uid, (current.start, current.end)
        self._at_end = at_end
        self.place()
        self._printout.setFocus(Qt.FocusReason.MouseFocusReason)
        return True

    def _move(self, place: int) -> None:
        start, end = self._span
        wished = (start, place) if self._at_end else (place, end)
        if not self._printout.text[wished[0] : wished[1]].strip():
            if not self._dragging:
                self.said.emit(self.tr("A passage needs at least one word: move the other end first."))
            return
        self._span = wished
        self._printout.set_preview(wished)
        if not self._dragging:
            self._printout.bring_into_sight(place, place)

    def accept(self) -> None:
        """Ask for the passage as it is shown; refused in one sentence where another claim has the very same one."""
        uid, (start, end) = self._uid, self._span
        words = self._printout.text[start:end]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        current = self._printout.current
        same = [m for m in self._printout.marks.touching(start, start + 1) if m.uid != uid]
        if any((mark.start, mark.end) == (start, start + len(words)) for mark in same):
            self.said.emit(self.tr("Another claim has exactly these words: merge the two instead."))
            self._end()
            return
        unchanged = current is None or (current.start, current.end) == (start, start + len(words))
        if unchanged or not uid:
            self._end()
            return
        self._uid = ""  # the preview stays until the ledger's answer is shown
        self.place()
        self.endedMode.emit()
        self.passageChosen.emit(uid, start, words)

    def give_up(self) -> None:
        """The passage stays as it was."""
        if self._uid:
            self._end()
            self.said.emit(self.tr("The passage stays as it was."))

    def _end(self) -> None:
        self._uid, self._dragging = "", False
        self._printout.set_preview(None)
        self.place()
        self.endedMode.emit()


_KEYS = frozenset(
    {
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
        Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape,
    }
)  # fmt: skip
