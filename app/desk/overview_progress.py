"""The picture of the work from day to day: a band for each state, one on the other, and the figures of every day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QLocale, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget

from app.desk.overview_marks import Mark, MarkBoard, MarkButton, Target
from app.desk.overview_patterns import ground, pattern_of
from app.desk.theme import Theme
from app.desk.wording import grouped
from app.ledger.overview import Step

ORDER = ("reviewed", "checked", "reopened", "waiting", "in_progress", "unreviewed", "dropped")
"""From the bottom up: what is finished grows from below."""
HEIGHT = 230
FOOT, HEAD, RIGHT = 28, 10, 14
FEW = 10
"""Days that are drawn as steps."""


class ProgressPicture(MarkBoard):
    """A mark for each day, the figures of all states in its name; Up and Down choose one state of the day."""

    BEGINS = -1  # today

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._steps: Sequence[Step] = ()
        self._left = 40
        self._most = 4
        """The top of the scale."""
        self._picture: QPixmap | None = None
        self._band: Callable[[Step, str], Mark] | None = None
        self._code = ""
        """The state that is chosen in the day the keyboard is on; none is the whole day."""
        self._at: MarkButton | None = None
        self.setMinimumHeight(HEIGHT)

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(600, HEIGHT)

    def show_steps(
        self, steps: Sequence[Step], mark: Callable[[Step], Mark], band: Callable[[Step, str], Mark]
    ) -> None:
        """Show these days; ``band`` says what a state of a day is. The keyboard stays on its day, or comes to today."""
        stops = [place for place, old in enumerate(self.marks) if old.focusPolicy() & Qt.FocusPolicy.TabFocus]
        day = self._steps[stops[0]].day if stops and stops[0] < len(self._steps) - 1 else ""
        focused, code = any(button.hasFocus() for button in self.marks), self._code
        self._choose_band("")
        self._steps, self._band = steps, band
        self._most = rounded_up(max((sum(step.counts.values()) for step in steps), default=0))
        self._picture = None
        self.set_marks(mark(step) for step in steps)
        if self.marks:
            place = next((place for place, step in enumerate(steps) if step.day == day), self.BEGINS)
            self.take_stop(self.marks[place])
            if focused:
                self.marks[place].setFocus(Qt.FocusReason.OtherFocusReason)
                self._choose_band(code if code in self._codes(self.marks[place]) else "")

    # -- one state of a day ------------------------------------------------------------------------------------------

    def step(self, button: MarkButton, key: Qt.Key) -> bool:
        """Up and Down go through the states of the day, and between the last and the first to the whole of it."""
        if key not in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return super().step(button, key)
        ring = ["", *self._codes(button)]
        place = ring.index(self._code) if self._code in ring else 0
        self._choose_band(ring[(place + (1 if key == Qt.Key.Key_Up else -1)) % len(ring)])
        if self.isVisible():
            QToolTip.showText(button.mapToGlobal(self.frame(button, QRectF(button.rect())).center().toPoint()),
                              button.toolTip(), button)  # fmt: skip
        return True

    def took_focus(self, button: MarkButton) -> None:
        """The state that was chosen stays so in the next day, if there is any of it."""
        if button is not self._at:
            code = self._code
            self._choose_band("")
            self._at = button
            self._choose_band(code if code in self._codes(button) else "")
        super().took_focus(button)

    def _codes(self, button: MarkButton) -> list[str]:
        """The states there are in a day, from the bottom up; none where the day is about to be hidden."""
        if button not in self.marks:
            return []
        counts = self._steps[self.marks.index(button)].counts
        return [code for code in ORDER if counts.get(code)]

    def _choose_band(self, code: str) -> None:
        """The day's button says what is chosen in it, so that a screen reader does."""
        self._code, button = code, self._at
        if button is None or button not in self.marks or self._band is None:
            return
        step = self._steps[self.marks.index(button)]
        button.say(self._band(step, code) if code else button.mark)
        button.update()

    def _edges(self, place: int, code: str) -> tuple[float, float]:
        """Top and bottom of a state in a day."""
        counts = self._steps[place].counts
        below = sum(counts.get(other, 0) for other in ORDER[: ORDER.index(code)])
        return self._y(below + counts.get(code, 0)), self._y(below)

    def frame(self, button: MarkButton, rect: QRectF) -> QRectF:
        """The state that is chosen, or the whole day."""
        if button is not self._at or not self._code:
            return rect
        top, bottom = (edge - button.y() for edge in self._edges(self.marks.index(button), self._code))
        middle = (top + bottom) / 2
        return QRectF(rect.left(), min(top, middle - 4), rect.width(), max(bottom - top, 8)).intersected(rect)

    # -- places ------------------------------------------------------------------------------------------------------

    def _field(self) -> QRectF:
        return QRectF(self._left, HEAD, max(10, self.width() - self._left - RIGHT), self.height() - HEAD - FOOT)

    def _x(self, place: float) -> float:
        field = self._field()
        if len(self._steps) <= FEW:
            return field.left() + field.width() * (place + 0.5) / max(1, len(self._steps))
        return field.left() + field.width() * place / max(1, len(self._steps) - 1)

    def _y(self, count: float) -> float:
        field = self._field()
        return field.bottom() - field.height() * count / self._most

    def arrange(self) -> None:
        """A column for each day."""
        self._picture = None
        metrics = self.fontMetrics()
        self._left = metrics.horizontalAdvance(grouped(self._most)) + 16
        field = self._field()
        for place, button in enumerate(self.marks):
            left = max(self._x(place - 0.5), field.left() - 4)
            right = min(self._x(place + 0.5), field.right() + 4)
            button.setGeometry(round(left), HEAD, max(2, round(right) - round(left)), round(field.height()))

    # -- paint -------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lines, bands and dates; drawn once, and again when they differ."""
        if not self._steps:
            return
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatioF() != ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            drawn = QPainter(self._picture)
            drawn.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_bands(drawn)
            self._paint_scale(drawn)
            self._paint_days(drawn)
            drawn.end()
        QPainter(self).drawPixmap(0, 0, self._picture)

    def _paint_bands(self, painter: QPainter) -> None:
        below = [0.0] * len(self._steps)
        for code in ORDER:
            counts = [step.counts.get(code, 0) for step in self._steps]
            if not any(counts):
                continue
            above = [low + count for low, count in zip(below, counts, strict=True)]
            top, bottom = self._outline(above), self._outline(below)
            path = QPainterPath(top[0])
            for point in [*top[1:], *reversed(bottom)]:
                path.lineTo(point)
            path.closeSubpath()
            look = self.theme.look("state", code)
            ground(painter, path, look, pattern_of("state", code))
            painter.setPen(QPen(look.ink, 1.5))
            painter.drawPolyline(top)
            below = above

    def _outline(self, values: Sequence[float]) -> list[QPointF]:
        """A line through the days; a few days are steps, which say more than a slope."""
        if len(values) > FEW:
            return [QPointF(self._x(i), self._y(value)) for i, value in enumerate(values)]
        return [
            QPointF(x, self._y(value)) for i, value in enumerate(values) for x in (self._column(i), self._column(i + 1))
        ]

    def _column(self, place: int) -> float:
        field = self._field()
        return field.left() + field.width() * place / max(1, len(self._steps))

    def _paint_scale(self, painter: QPainter) -> None:
        top = self._most
        painter.setFont(self.theme.ui_font(-1))
        for value in sorted({0, top // 2, top}):
            y = round(self._y(value)) + 0.5
            painter.setPen(QPen(self.theme.color("line"), 1.0))
            painter.drawLine(QPointF(self._left - 4, y), QPointF(self.width() - RIGHT, y))
            painter.setPen(self.theme.color("text_muted"))
            painter.drawText(
                QRectF(0, y - 10, self._left - 8, 20), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                grouped(value),
            )  # fmt: skip

    def _paint_days(self, painter: QPainter) -> None:
        metrics = painter.fontMetrics()
        painter.setPen(self.theme.color("text_muted"))
        last = self.width() + 100.0
        y = self.height() - FOOT + 7
        for place in range(len(self._steps) - 1, -1, -1):
            text = short_day(self._steps[place].day)
            width = metrics.horizontalAdvance(text)
            x = min(max(self._x(place) - width / 2, 0), self.width() - width)
            if x + width + 26 <= last:
                painter.drawText(QRectF(x, y, width + 2, FOOT - 7), Qt.AlignmentFlag.AlignLeft, text)
                last = x

    def target_at(self, button: MarkButton, where: QPoint | None) -> Target | None:
        """A band leads to the claims that are in this state now."""
        if where is None:
            chosen = self._code if button is self._at else ""
            step = self._steps[self.marks.index(button)]
            return self._band(step, chosen).target if chosen and self._band else button.mark.target
        step, below = self._steps[self.marks.index(button)], 0
        for code in ORDER:
            below += step.counts.get(code, 0)
            if self._y(below) <= where.y() + button.y() <= self._y(0):
                return Target(f"state:{code}")
        return button.mark.target

    def paint_mark(self, painter: QPainter, button: MarkButton, rect: QRectF) -> None:
        """The day the pointer or the keyboard is on."""
        if button.underMouse() or button.hasFocus():
            x = self._x(self.marks.index(button)) - button.x()
            painter.setPen(QPen(self.theme.color("text"), 1.0))
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))


def rounded_up(most: int) -> int:
    """The top of a scale: a round number whose half is one as well."""
    if most <= 4:
        return 4
    size: int = 10 ** (len(str(most)) - 1)
    tops = (m * size for m in (1, 2, 3, 4, 5, 6, 8, 10))
    return next(top for top in tops if top >= most and top % 2 == 0)


def short_day(day: str) -> str:
    """“4 Mar” of an ISO date."""
    found = date.fromisoformat(day)
    return f"{found.day} {QLocale().monthName(found.month, QLocale.FormatType.ShortFormat)}"


def bold(theme: Theme, delta: float = 0) -> QFont:
    """The interface's font for figures."""
    return theme.ui_font(delta, QFont.Weight.DemiBold)
