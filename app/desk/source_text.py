"""The article as a printout: read-only text with the claims marked in it.

The document is laid out once and never changed. Marks are extra selections, and only those in and near the part that
is seen exist at any time, so thousands of claims cost no more than a screenful.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from app.desk.source_coverage import Coverage
from app.desk.source_marks import MarkIndex, Reach, look_of
from app.desk.source_offsets import Offsets, display
from app.desk.theme import Theme
from app.model import Mark

MEASURE = 68  # characters in a line of comfortable length (Bringhurst's 45 to 75)
LINE_HEIGHT = 125  # per cent of the font's own, which comes to about 1.6 times the size of the letters
PILL_ICON = 13  # pixels
PILL_EDGE = 18  # between a pill and the text: the strip and the caveat's bracket stand there
_TOP = 8  # pixels above the first line
_FADE = 14  # pixels in which a line that is cut by the edge fades into the paper
_KEPT_PLACE = 200_000  # up to this far into an article the place is kept while lines are laid out anew
_BLANK_LINE = 10  # pixels: an empty line between paragraphs is a pause, not a line
_MOST_BLANK_LINES = 40_000  # above this many, blank lines are left as they are, so that opening stays quick


class Printout(QTextEdit):
    """The text itself. Speaks of code points only; UTF-16 stays inside."""

    markPressed = Signal(str)
    """A click on a passage: uid of the claim to choose."""
    seenChanged = Signal()
    """What is seen has moved: scrolled, resized, laid out anew, or its marks have changed."""
    keyPressed = Signal(object)
    """A QKeyEvent the text itself has no use for; accept it to keep it."""
    hoverAsked = Signal(object, object)
    """A tooltip is wanted: (code point, global position)."""
    menuAsked = Signal(object)
    """A QContextMenuEvent."""
    zoomAsked = Signal(int)
    """The wheel was turned with Ctrl held: so many steps larger."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._offsets = Offsets("")
        self._replaced: tuple[int, ...] = ()
        self._index = MarkIndex()
        self._current: str | None = None
        self._sought: str | None = None  # the claim that was brought into sight
        self._painted = (0, -1)  # the stretch whose marks exist now, UTF-16
        self._pressed_at: QPoint | None = None
        self._preview: tuple[int, int] | None = None  # where the current claim's passage would be
        self._reach: Reach | None = None  # the caveat under the mouse or the text cursor
        self._found: Sequence[tuple[int, int]] = ()
        self._coverage = Coverage()
        self._wheel = 0
        self._placing = False
        self._own_document: QTextDocument | None = None
        self.setObjectName("printout")
        self.setReadOnly(True)
        self.setAcceptDrops(False)  # a file dropped on the article is the window's to import
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Article text"))
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.cursorPositionChanged.connect(self._on_caret)
        self.apply_theme()

    # ---- content

    @property
    def marks(self) -> MarkIndex:
        """The claims marked in the text."""
        return self._index

    @property
    def current(self) -> Mark | None:
        """The claim under the yellow marker."""
        return self._index.get(self._current)

    @property
    def reach(self) -> Reach | None:
        """The caveat whose claims are shown: the one pointed at, else that of the current claim."""
        current = self.current
        return self._reach or (self._index.caveat_of(current) if current is not None else None)

    @property
    def coverage(self) -> Coverage:
        """The sentences, and how each of them stands."""
        return self._coverage

    @property
    def text(self) -> str:
        """The article's text, character for character."""
        return self._text

    def load(self, text: str) -> None:
        """Show another article's text. ``text`` is the stored text, character for character."""
        shown = display(text)
        self._text, self._offsets, self._replaced = text, Offsets(text), shown.replaced
        self._index, self._current, self._sought, self._painted = MarkIndex(), None, None, (0, -1)
        self._preview, self._reach, self._found, self._coverage = None, None, (), Coverage()
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._theme.serif_font())
        document.setDocumentMargin(0)
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(_TOP)
        document.rootFrame().setFrameFormat(frame)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        _pour(document, shown.text)
        self.setExtraSelections([])
        self.setDocument(document)
        if self._own_document is not None:
            self._own_document.deleteLater()
        self._own_document = document
        self.setCursorWidth(2)
        self._fit_measure()
        self.verticalScrollBar().setValue(0)
        self.seenChanged.emit()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Replace the marks; the text, the selection and the scroll position stay."""
        self._index, self._preview = MarkIndex(marks), None
        if self._reach is not None:
            self._reach = next(iter(self._index.caveats(self._reach.start, self._reach.end)), None)
        self._repaint_marks()

    def set_coverage(self, coverage: Coverage) -> None:
        """How the sentences stand."""
        self._coverage = coverage
        self._repaint_marks()

    def set_found(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark what was found (ascending), beside the one place that is selected."""
        self._found = places
        self._repaint_marks()

    def set_preview(self, span: tuple[int, int] | None) -> None:
        """Show the current claim's passage as if it were this one; None shows it as it is."""
        if span != self._preview:
            self._preview = span
            self._repaint_marks()

    def current_span(self) -> tuple[int, int] | None:
        """Where the yellow marker stands, a preview included."""
        mark = self.current
        if mark is None:
            return None
        return self._preview or (mark.start, mark.end)

    def set_current(self, uid: str | None, *, scroll: bool = True) -> None:
        """Put the yellow marker on this claim, and bring it into sight if it is not wholly there."""
        self._current = uid
        self._sought = self._sought if uid else None
        mark = self.current
        if mark is not None and scroll and uid != self._sought:  # read again, it stays where the person scrolled to
            self.bring_into_sight(mark.start, mark.end)
            self._sought = uid
            self._take_caret_along(mark)
        self._repaint_marks()

    def _take_caret_along(self, mark: Mark) -> None:
        """The text cursor goes along, so that keys in the article begin at the claim; a selection stays."""
        if not self.textCursor().hasSelection() and not mark.start <= self.caret() <= mark.end:
            self.lay_caret(mark.start)

    def lay_caret(self, position: int) -> None:
        """Put the text cursor at a code point, without scrolling."""
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.to_qt(position))
        self.setTextCursor(cursor)

    # ---- selection and positions, in code points

    def selected_passage(self) -> tuple[int, str] | None:
        """Start and exact words of what is selected, without white space at its ends; None for nothing.

        The words come from the article, never from the widget, which turns a no-break space into a space.
        """
        cursor = self.textCursor()
        start = self._offsets.to_code_point(cursor.selectionStart())
        end = self._offsets.to_code_point(cursor.selectionEnd())
        words = self._text[start:end]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        return (start, words) if words else None

    def select(self, start: int, end: int) -> None:
        """Select ``start … end`` and bring it into sight."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(start))
        cursor.setPosition(self._offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def caret(self) -> int:
        """Code point at which the text cursor stands."""
        return self._offsets.to_code_point(self.textCursor().position())

    def position_at(self, point: QPoint) -> int | None:
        """Code point of the character under a viewport point, None beside the text."""
        unit = (
            self.document()
            .documentLayout()
            .hitTest(
                point.toPointF() + QPoint(0, self.verticalScrollBar().value()).toPointF(), Qt.HitTestAccuracy.ExactHit
            )
        )
        return None if unit < 0 else self._offsets.to_code_point(unit)

    def nearest(self, point: QPoint) -> int:
        """Code point of the gap between characters that is nearest to a viewport point."""
        return self._offsets.to_code_point(self.cursorForPosition(point).position())

    def runs_right_to_left(self, position: int) -> bool:
        """Whether the paragraph at a code point is written from right to left."""
        block = self.document().findBlock(self._offsets.to_qt(position))
        return block.textDirection() == Qt.LayoutDirection.RightToLeft

    def height_at(self, position: int) -> float:
        """How far down a code point stands (viewport pixels), its line's height shared out among its characters."""
        unit = self._offsets.to_qt(position)
        block = self.document().findBlock(unit)
        place = self.rect_at(position)
        line = block.layout().lineForTextPosition(min(unit - block.position(), max(block.length() - 2, 0)))
        if not line.isValid() or not line.textLength():
            return place.top()
        part = (unit - block.position() - line.textStart()) / line.textLength()
        return place.top() + place.height() * min(max(part, 0.0), 1.0)

    def rect_at(self, position: int) -> QRect:
        """Where a character stands, in viewport coordinates."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(position))
        return self.cursorRect(cursor)

    def seen(self, *, screens_around: int = 0) -> tuple[int, int]:
        """The stretch of the article in sight (code points), with this many screenfuls more on either side."""
        extra = self.viewport().height() * screens_around
        first = self.cursorForPosition(QPoint(0, -extra)).position()
        last = self.cursorForPosition(QPoint(self.viewport().width(), self.viewport().height() + extra)).position()
        return self._offsets.to_code_point(first), self._offsets.to_code_point(last) + 1

    # ---- theme and geometry

    def apply_theme(self) -> None:
        """Take fonts and colours from the theme again."""
        font = self._theme.serif_font()
        with self._in_place():
            if self.document().defaultFont() != font:
                self.document().setDefaultFont(font)
            self.setFont(font)
            self._fit_measure()
        self._repaint_marks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines at a comfortable length, and the first line in sight where it is."""
        with self._in_place():
            self._fit_measure()
            super().resizeEvent(event)
        self._repaint_marks()

    @contextmanager
    def _in_place(self) -> Iterator[None]:
        """Whatever is laid out anew inside: the current claim stays where it is seen, else the first line does."""
        if self._placing or self._own_document is None:
            yield
            return
        bar = self.verticalScrollBar()
        first, at_top = self.cursorForPosition(QPoint(0, 0)), bar.value() == 0
        current = self.current
        if current is not None and 0 <= self.rect_at(current.start).top() < self.viewport().height() // 2:
            first.setPosition(self._offsets.to_qt(current.start))
        before = self.cursorRect(first).top()
        self._placing = True
        try:
            yield
        finally:
            self._placing = False
        if at_top:
            bar.setValue(0)
        elif first.position() < _KEPT_PLACE:
            bar.setValue(bar.value() + self.cursorRect(first).top() - before)

    def edges(self) -> tuple[int, int]:
        """Where the article begins and where it or the view ends (viewport pixels), as far as it is laid out."""
        top, bar = -self.verticalScrollBar().value(), self.verticalScrollBar()
        return top, max(self.viewport().height(), bar.maximum() + self.viewport().height() + top)

    def gutter(self) -> int:
        """Room for the pills, left of the text: as wide as three digits of this size need."""
        digits = QFontMetrics(self.pill_font()).horizontalAdvance("888")
        return PILL_EDGE + PILL_ICON + 20 + digits + 8

    def pill_font(self) -> QFont:
        """The font of the numbers beside the text."""
        return self._theme.ui_font(-1, QFont.Weight.DemiBold)

    def column(self) -> tuple[int, int]:
        """Left edge and width of the text column, in this widget's coordinates."""
        margins = self.viewportMargins()
        return margins.left(), self.viewport().width()

    def _fit_measure(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        gutter = self.gutter()
        room = max(self.width() - gutter - bar - 12, 40)
        width = min(room, self.fontMetrics().averageCharWidth() * MEASURE)
        spare = room - width
        left = gutter + spare // 3  # a little left of the middle, as on a page with room for notes
        margins = self.viewportMargins()
        wanted = (left, 0, spare - spare // 3 + 12, 0)
        if (margins.left(), margins.top(), margins.right(), margins.bottom()) != wanted:
            self.setViewportMargins(*wanted)

    def bring_into_sight(self, start: int, end: int) -> None:
        """Scroll to a stretch of the article (code points) unless it is wholly seen; the first line seen is whole."""
        height = self.viewport().height()
        top, bottom = self.rect_at(start).top(), self.rect_at(end).bottom()
        if top >= _FADE // 2 and bottom <= height - _FADE // 2:
            return
        bar = self.verticalScrollBar()
        room = height - (bottom - top)
        above = max(min(height // 4, room // 2), 8)  # a quarter down: the words before a claim explain it
        bar.setValue(bar.value() + top - above)
        first = self.cursorRect(self.cursorForPosition(QPoint(0, 4))).top()
        if first < 0 < bar.value() < bar.maximum():  # a line cut in half
            bar.setValue(bar.value() + first - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text; a line that the upper or lower edge cuts fades into the paper. Lines where the keyboard is."""
        super().paintEvent(event)
        bar, view = self.verticalScrollBar(), self.viewport()
        painter = QPainter(view)
        for there, top, way in ((bar.value() > 0, 0, 1), (bar.value() < bar.maximum(), view.height(), -1)):
            if there:
                self._paint_fade(painter, top, way)
        if self.hasFocus():  # the text cursor alone is hard to find
            for top in (0, view.height() - 2):
                painter.fillRect(0, top, view.width(), 2, self._theme.color("focus"))
        painter.end()

    def _paint_fade(self, painter: QPainter, edge: int, way: int) -> None:
        paper = self._theme.color("paper")
        clear = QColor(paper)
        clear.setAlpha(0)
        shade = QLinearGradient(0, edge, 0, edge + way * _FADE)
        shade.setColorAt(0, paper)
        shade.setColorAt(1, clear)
        painter.fillRect(QRect(0, min(edge, edge + way * _FADE), self.viewport().width(), _FADE), QBrush(shade))

    # ---- marks

    def _on_scrolled(self) -> None:
        first, last = self.seen()
        if first < self._painted[0] or last > self._painted[1]:
            self._repaint_marks()
        else:
            self.seenChanged.emit()

    def _repaint_marks(self) -> None:
        self._painted = self.seen(screens_around=1)
        self.setExtraSelections(list(self._selections(*self._painted)))
        self.seenChanged.emit()

    def _selections(self, first: int, last: int) -> Iterator[QTextEdit.ExtraSelection]:
        current, reach = self.current, self.reach
        for start, end in self._coverage.cleared_between(first, last):
            yield from self._stretch(start, end, self._cleared_format())
        if reach is not None:
            yield from self._stretch(reach.start, reach.end, self._caveat_format(reach))
        for mark in self._index.touching(first, last):
            if current is None or mark.uid != current.uid:
                yield from self._stretch(mark.start, mark.end, self._mark_format(mark))
        span = self.current_span()
        if span is not None:
            yield from self._stretch(*span, self._current_format())
        found = self._found
        for start, end in found[bisect_left(found, (first, 0)) : bisect_left(found, (last, 0))]:
            yield from self._stretch(start, end, self._found_format())
        replaced = self._replaced
        for position in replaced[bisect_left(replaced, first) : bisect_left(replaced, last)]:
            style = self._page_format() if self._text[position] == "\f" else self._replaced_format()
            yield from self._stretch(position, position + 1, style)

    def _stretch(self, start: int, end: int, style: QTextCharFormat) -> Iterator[QTextEdit.ExtraSelection]:
        """One selection a paragraph: one that crosses paragraphs makes Qt lay out the whole document at once."""
        first, last = self._offsets.to_qt(start), self._offsets.to_qt(end)
        block = self.document().findBlock(first)
        while block.isValid() and block.position() < last:
            begin, stop = max(first, block.position()), min(last, block.position() + block.length() - 1)
            if begin < stop:
                selection = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.document())
                cursor.setPosition(begin)
                cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
                # PySide declares these two as read-only values; they are plain members
                selection.cursor = cursor  # type: ignore[misc,assignment,unused-ignore]
                selection.format = style  # type: ignore[misc,assignment,unused-ignore]
                yield selection
            block = block.next()

    def _mark_format(self, mark: Mark) -> QTextCharFormat:
        look = look_of(self._theme, mark)
        style = QTextCharFormat()
        style.setBackground(QBrush(look.tint))
        style.setUnderlineStyle(look.underline)
        style.setUnderlineColor(look.ink)
        return style

    def _current_format(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setBackground(QBrush(self._theme.color("marker")))
        style.setForeground(QBrush(self._theme.color("marker_ink")))
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        style.setUnderlineColor(self._theme.color("marker_ink"))
        return style

    def _caveat_format(self, reach: Reach) -> QTextCharFormat:
        look = self._theme.look("caveat", reach.caveat)
        style = QTextCharFormat()
        style.setBackground(QBrush(look.tint))
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        style.setUnderlineColor(look.ink)
        return style

    def _cleared_format(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setForeground(QBrush(self._theme.color("text_muted")))
        return style

    def _found_format(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setBackground(QBrush(self._theme.color("found")))
        style.setForeground(QBrush(self._theme.color("text")))
        return style

    def _page_format(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setForeground(QBrush(self._theme.color("text_faint")))
        return style

    def _replaced_format(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setForeground(QBrush(self._theme.color("danger")))
        style.setBackground(QBrush(self._theme.color("danger_tint")))
        return style

    # ---- a caveat and the claims it covers

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A caveat under the mouse shows which claims it covers."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            position = self.position_at(event.position().toPoint())
            self._point_at(position if position is not None else self.caret())

    def leaveEvent(self, event: QEvent) -> None:
        """Without the mouse, the text cursor points."""
        super().leaveEvent(event)
        self._point_at(self.caret())

    def _on_caret(self) -> None:
        self._point_at(self.caret())

    def _point_at(self, position: int) -> None:
        found = self._index.caveats(position, position + 1)
        reach = found[0] if found else None
        if reach != self._reach:
            self._reach = reach
            self._repaint_marks()

    # ---- mouse and keys

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl held the wheel changes the size of the text, everywhere: it is a preference."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        steps = int(self._wheel / 120)
        self._wheel -= steps * 120
        if steps:
            self.zoomAsked.emit(steps)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began, so that a drag is a selection and not a choice."""
        self._pressed_at = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click on a passage chooses its claim; clicking again goes to the next one that lies there."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        here = event.position().toPoint()
        if pressed is None or (here - pressed).manhattanLength() > 4 or self.textCursor().hasSelection():
            return
        position = self.position_at(here)
        if position is not None:
            self.press(position)

    def press(self, position: int) -> None:
        """Choose the claim at a code point as a click does."""
        found = self._index.at(position)
        if found:
            uids = [mark.uid for mark in found]
            following = uids.index(self._current) + 1 if self._current in uids else 0
            self.markPressed.emit(uids[following % len(uids)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return chooses the claim at the text cursor; keys the text has no use for are passed on."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.press(self.caret())
            return
        event.ignore()
        self.keyPressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to the pane, which knows the claims."""
        self.menuAsked.emit(event)

    def copy(self) -> None:
        """Copy the article's own characters, no-break spaces and hidden ones included."""
        passage = self.selected_passage()
        if passage is not None:
            QGuiApplication.clipboard().setText(passage[1])

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a passage is, and which character a symbol stands for, when the mouse rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            position = self.position_at(event.pos())
            if position is None:
                QToolTip.hideText()
            else:
                self.hoverAsked.emit(position, event.globalPos())
            return True
        return bool(super().viewportEvent(event))

    def hidden_character(self, position: int) -> str | None:
        """The article's own character where a symbol is shown in its place."""
        at = bisect_left(self._replaced, position)
        found = at < len(self._replaced) and self._replaced[at] == position
        return self._text[position] if found else None


def _pour(document: QTextDocument, text: str) -> None:
    """Fill an empty document, formats first: changing them afterwards costs twenty times as much."""
    cursor = QTextCursor(document)
    blank_lines = text.count("\n\n")
    line = QTextBlockFormat()
    line.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if blank_lines == 0:
        line.setBottomMargin(_BLANK_LINE)
    cursor.beginEditBlock()
    cursor.setBlockFormat(line)
    if 0 < blank_lines <= _MOST_BLANK_LINES:
        pause = QTextBlockFormat()
        pause.setLineHeight(_BLANK_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        first, *rest = text.split("\n\n")
        cursor.insertText(first)
        for paragraph in rest:
            cursor.insertBlock(pause)
            cursor.insertBlock(line)
            cursor.insertText(paragraph)
    else:
        cursor.insertText(text)
    cursor.endEditBlock()
