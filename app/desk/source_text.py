"""The article as a printout: read-only text with the claims marked in it.

The document is laid out once and never changed. Marks are extra selections, and only those in and near the part that
is seen exist at any time, so thousands of claims cost no more than a screenful.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from app.desk.source_offsets import Offsets, display
from app.desk.theme import Look, Theme
from app.model import Mark
from app.vocabulary import State

MEASURE = 68  # characters in a line of comfortable length (Bringhurst's 45 to 75)
LINE_HEIGHT = 125  # per cent of the font's own, which comes to about 1.6 times the size of the letters
GUTTER = 72  # room for the pills, left of the text
_BLANK_LINE = 10  # pixels: an empty line between paragraphs is a pause, not a line
_MOST_BLANK_LINES = 40_000  # above this many, blank lines are left as they are, so that opening stays quick


def look_of(theme: Theme, mark: Mark) -> Look:
    """How a claim is tinted: by its verdict where one stands, by its state while it has none or is set aside."""
    if mark.verdict and mark.state != State.DROPPED:
        return theme.look("verdict", mark.verdict)
    return theme.look("state", mark.state)


class MarkIndex:
    """The claims of one article in order of start, and which of them touch a stretch of it (code points)."""

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self.marks = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.number))
        self._starts = [mark.start for mark in self.marks]
        self._reach = list(accumulate((mark.end for mark in self.marks), max))
        self._by_uid = {mark.uid: mark for mark in self.marks}

    def get(self, uid: str | None) -> Mark | None:
        """The claim with this uid, if it is one of this article's."""
        return self._by_uid.get(uid) if uid else None

    def touching(self, start: int, end: int) -> list[Mark]:
        """Claims whose passage shares a character with ``start … end``, in order of start."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return [mark for mark in self.marks[first:last] if mark.end > start]

    def at(self, position: int) -> list[Mark]:
        """Claims whose passage covers this character, innermost first."""
        return sorted(self.touching(position, position + 1), key=lambda mark: (mark.end - mark.start, mark.number))


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
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
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

    def load(self, text: str) -> None:
        """Show another article's text. ``text`` is the stored text, character for character."""
        shown = display(text)
        self._text, self._offsets, self._replaced = text, Offsets(text), shown.replaced
        self._index, self._current, self._sought, self._painted = MarkIndex(), None, None, (0, -1)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._theme.serif_font())
        document.setDocumentMargin(0)
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
        self._index = MarkIndex(marks)
        self._repaint_marks()

    def set_current(self, uid: str | None, *, scroll: bool = True) -> None:
        """Put the yellow marker on this claim, and bring it into sight if it is not wholly there."""
        self._current = uid
        self._sought = self._sought if uid else None
        mark = self.current
        if mark is not None and scroll and uid != self._sought:  # read again, it stays where the person scrolled to
            self._bring_into_sight(mark)
            self._sought = uid
        self._repaint_marks()

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
        if self.document().defaultFont() != font:
            self.document().setDefaultFont(font)
        self.setFont(font)
        self._fit_measure()
        self._repaint_marks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines at a comfortable length, and the first line in sight where it is."""
        self._fit_measure()
        super().resizeEvent(event)
        self._repaint_marks()

    def column(self) -> tuple[int, int]:
        """Left edge and width of the text column, in this widget's coordinates."""
        margins = self.viewportMargins()
        return margins.left(), self.viewport().width()

    def _fit_measure(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        room = max(self.width() - GUTTER - bar - 12, 40)
        width = min(room, self.fontMetrics().averageCharWidth() * MEASURE)
        spare = room - width
        left = GUTTER + spare // 3  # a little left of the middle, as on a page with room for notes
        margins = self.viewportMargins()
        wanted = (left, 0, spare - spare // 3 + 12, 0)
        if (margins.left(), margins.top(), margins.right(), margins.bottom()) != wanted:
            self.setViewportMargins(*wanted)

    def _bring_into_sight(self, mark: Mark) -> None:
        height = self.viewport().height()
        top, bottom = self.rect_at(mark.start).top(), self.rect_at(mark.end).bottom()
        if top >= 0 and bottom <= height:
            return
        bar = self.verticalScrollBar()
        room = height - (bottom - top)
        above = max(min(height // 4, room // 2), 8)  # a quarter down: the words before a claim explain it
        bar.setValue(bar.value() + top - above)

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
        current = self.current
        for mark in self._index.touching(first, last):
            if current is None or mark.uid != current.uid:
                yield from self._stretch(mark.start, mark.end, self._mark_format(mark))
        if current is not None:
            if current.caveat_start is not None and current.caveat_end is not None:
                yield from self._stretch(current.caveat_start, current.caveat_end, self._caveat_format())
            yield from self._stretch(current.start, current.end, self._current_format())
        replaced = self._replaced
        for position in replaced[bisect_left(replaced, first) : bisect_left(replaced, last)]:
            yield from self._stretch(position, position + 1, self._replaced_format())

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

    def _caveat_format(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        style.setUnderlineColor(self._theme.color("warning"))
        return style

    def _replaced_format(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setForeground(QBrush(self._theme.color("danger")))
        style.setBackground(QBrush(self._theme.color("danger_tint")))
        return style

    # ---- mouse and keys

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
