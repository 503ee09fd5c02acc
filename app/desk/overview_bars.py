"""Bars made of parts, a line each: verdicts by speaker, what is left of the articles, who did what; their legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.desk.foreign import draw_line, seen
from app.desk.overview_marks import Mark, MarkBoard, MarkButton
from app.desk.overview_patterns import ground, mixed, pattern_of
from app.desk.overview_progress import bold
from app.desk.theme import Theme
from app.desk.wording import grouped

LINE = 26
BAR = 18
GAP = 2
NARROWEST = 3.0
"""A part that is there at all can be seen and hit."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar: the list and code that it looks like, how much, and its mark."""

    kind: str
    code: str
    amount: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class Bar:
    """One line: what it is about, and the parts. A bar ``apart`` has a scale of its own."""

    label: str
    mark: Mark
    parts: tuple[Part, ...]
    apart: bool = False

    @property
    def total(self) -> int:
        """All parts together."""
        return sum(part.amount for part in self.parts)


class Bars(MarkBoard):
    """Bars under each other, to one scale, each with its label and its sum."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._bars: Sequence[Bar] = ()
        self._high = LINE
        self._parts: dict[MarkButton, Part] = {}
        self._lines: dict[MarkButton, Bar] = {}
        theme.changed.connect(self.arrange)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these lines."""
        self._bars = bars
        self.set_marks(mark for bar in bars for mark in (bar.mark, *(part.mark for part in bar.parts)))
        self.setFixedHeight(len(bars) * self._line)

    def sizeHint(self) -> QSize:
        """A line for each bar."""
        return QSize(420, len(self._bars) * self._line)

    @property
    def _line(self) -> int:
        return max(LINE, self.fontMetrics().height() + 10)

    def arrange(self) -> None:
        """Label, parts, sum."""
        self._parts.clear()
        self._lines.clear()
        buttons = iter(self.marks)
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0)
        label = min(longest + 18, max(90, int(self.width() * 0.36)))
        sums = max((metrics.horizontalAdvance(grouped(bar.total)) for bar in self._bars), default=0) + 14
        room = max(40.0, self.width() - label - sums - 8.0)
        most = max((bar.total for bar in self._bars if not bar.apart), default=1) or 1
        line = self._high = self._line
        for place, bar in enumerate(self._bars):
            head = next(buttons, None)
            if head is None:
                return
            head.setGeometry(0, place * line, label, line)
            self._lines[head] = bar
            x, top = label + 6.0, place * line + (line - BAR) // 2
            for part, wide in zip(bar.parts, _widths(bar, room, most), strict=True):
                button = next(buttons)
                button.setGeometry(round(x), top, max(2, round(x + wide) - round(x) - GAP), BAR)
                self._parts[button] = part
                x += wide

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sums; the marks paint themselves."""
        painter = QPainter(self)
        painter.setFont(self.theme.ui_font())
        painter.setPen(self.theme.color("text_muted"))
        line = self._high
        for place, bar in enumerate(self._bars):
            where = QRectF(0, place * line, self.width() - 4, line)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, grouped(bar.total))

    def paint_mark(self, painter: QPainter, button: MarkButton, rect: QRectF) -> None:
        """A label or a part of a bar."""
        part = self._parts.get(button)
        if part is not None:
            paint_part(painter, self.theme, part, rect, hovered=button.underMouse())
            return
        bar = self._lines.get(button)
        if bar is not None:
            hovered = button.underMouse() and bar.mark.target is not None
            painter.setFont(self.theme.ui_font())
            painter.setPen(self.theme.color("accent" if hovered else "text_muted" if bar.apart else "text"))
            room = rect.adjusted(5, 0, -6, 0)
            text = painter.fontMetrics().elidedText(seen(bar.label), Qt.TextElideMode.ElideRight, int(room.width()))
            draw_line(painter, room, text, own_side=False)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def paint_part(painter: QPainter, theme: Theme, part: Part, rect: QRectF, *, hovered: bool = False) -> None:
    """A piece of a bar: pattern, frame, and its figure where there is room."""
    look = theme.look(part.kind, part.code)
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    ground(painter, inner, look, pattern_of(part.kind, part.code))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(look.ink if hovered else mixed(look.tint, look.ink, 0.6))
    painter.drawRect(inner)
    painter.setFont(bold(theme, -1))
    text = grouped(part.amount)
    width = painter.fontMetrics().horizontalAdvance(text) + 8
    if width + 4 <= rect.width():
        patch = QRectF(rect.center().x() - width / 2, rect.top() + 2, width, rect.height() - 4)
        painter.fillRect(patch, look.tint)  # ink on its tint is legible, ink on a pattern is not
        painter.setPen(look.ink)
        painter.drawText(patch, Qt.AlignmentFlag.AlignCenter, text)


def _widths(bar: Bar, room: float, most: int) -> list[float]:
    """How wide the parts are; small ones keep a width that can be seen, at the cost of the others."""
    full = room if bar.apart else room * bar.total / most
    total = bar.total or 1
    raw = [full * part.amount / total for part in bar.parts]
    least = NARROWEST + GAP
    short = sum(max(0.0, least - wide) for wide in raw)
    spare = sum(max(0.0, wide - least) for wide in raw)
    shrink = max(0.0, 1 - short / spare) if spare > 0 else 1.0
    return [least if wide <= least else least + (wide - least) * shrink for wide in raw]


class Legend(MarkBoard):
    """What the patterns mean, each with its sum: icon, word and figure, flowing over lines."""

    HEIGHT = 26

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._entries: Sequence[tuple[Part, str]] = ()

    def show_entries(self, entries: Sequence[tuple[Part, str]]) -> None:
        """Show these ``(part, word)``."""
        self._entries = entries
        self.set_marks(part.mark for part, _ in entries)

    def arrange(self) -> None:
        """One after the other, on as many lines as they need."""
        x = y = 0
        metrics = self.fontMetrics()
        height = max(self.HEIGHT, metrics.height() + 10)
        for button, (part, word) in zip(self.marks, self._entries, strict=False):
            width = 58 + metrics.horizontalAdvance(f"{word}  {grouped(part.amount)}")
            if x and x + width > self.width():
                x, y = 0, y + height
            button.setGeometry(x, y, width, height)
            x += width + 6
        self.setFixedHeight(y + height if self.marks else 0)

    def paint_mark(self, painter: QPainter, button: MarkButton, rect: QRectF) -> None:
        """A swatch, the icon, the word, the figure."""
        part, word = self._entries[self.marks.index(button)]
        look = self.theme.look(part.kind, part.code)
        if button.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("hover"))
            painter.drawRoundedRect(rect, 5, 5)
        swatch = QRectF(5, rect.center().y() - 7, 22, 14)
        ground(painter, swatch, look, pattern_of(part.kind, part.code))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.ink)
        painter.drawRect(swatch)
        icon = self.theme.pixmap(look.icon, look.ink.name(), 16, self.devicePixelRatioF())
        painter.drawPixmap(31, int(rect.center().y()) - 8, icon)
        painter.setFont(self.theme.ui_font())
        painter.setPen(self.theme.color("text"))
        where = rect.adjusted(51, 0, 0, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
        painter.setPen(self.theme.color("text_muted"))
        where = where.adjusted(painter.fontMetrics().horizontalAdvance(f"{word}  ") - 2, 0, 0, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, grouped(part.amount))
