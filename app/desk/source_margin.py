"""The numbered pills beside the printout: one for each claim in sight, none over another.

Where claims begin close together their pills move apart, as little as that takes. Where they would end up far from
their lines, those that begin on one line share a pill.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.desk.source_marks import look_of
from app.desk.source_text import PILL_EDGE, PILL_ICON, Printout
from app.desk.theme import Theme
from app.model import Mark

PILL = 19  # height in pixels at the ordinary text size
_GAP = 3
_NARROWEST = 46
_FARTHEST = 2.5  # pills: how far one may stand from its line before those of a line share one
_EVER = 1 << 30


@dataclass(frozen=True, slots=True)
class Pill:
    """The marks it stands for, in order, and where it stands in the margin's coordinates."""

    marks: tuple[Mark, ...]
    rect: QRect

    @property
    def mark(self) -> Mark:
        """The first of its marks."""
        return self.marks[0]


def settle(tops: Sequence[int], height: int, gap: int = _GAP, highest: int = -_EVER, lowest: int = _EVER) -> list[int]:
    """Tops (ascending) moved apart so that none overlaps the next, as little as that takes; order is kept.

    All stay between ``highest`` and ``lowest`` where there is room for them; without room the first stays in.
    """
    pitch = height + gap
    runs: list[tuple[float, int]] = []  # mean of the wished tops less what the pills before take up, and how many
    for place, top in enumerate(tops):
        mean, many = float(top - place * pitch), 1
        while runs and runs[-1][0] > mean:
            before, count = runs.pop()
            mean, many = (before * count + mean * many) / (count + many), count + many
        runs.append((mean, many))
    limit = max(lowest - (len(tops) - 1) * pitch, highest)
    free = [min(max(round(mean), highest), limit) for mean, many in runs for _ in range(many)]
    return [base + place * pitch for place, base in enumerate(free)]


class PillMargin(QWidget):
    """Paints the pills over the printout's left margin. By keyboard, the claims table does the same."""

    pillPressed = Signal(str)
    """uid of the claim whose pill was clicked."""
    groupPressed = Signal(object, object)
    """A pill of several claims was clicked: (marks, global position)."""
    hoverAsked = Signal(object, object)
    """A tooltip is wanted: (marks, global position)."""

    def __init__(self, theme: Theme, printout: Printout) -> None:
        super().__init__(printout)
        self._theme = theme
        self._printout = printout
        self._pills: list[Pill] = []
        self._hovered: Pill | None = None
        self.setObjectName("pillMargin")
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Claim numbers beside the article"))
        self.setAccessibleDescription(self.tr("The claims table lists the same claims and chooses them by keyboard."))
        printout.seenChanged.connect(self.place)

    @property
    def pills(self) -> list[Pill]:
        """The pills in sight, from top to bottom."""
        return list(self._pills)

    def place(self) -> None:
        """Work out again which pills are in sight, and where."""
        printout, wide = self._printout, self._printout.gutter()
        left, _ = printout.column()
        self.setGeometry(max(left - wide, 0), 0, wide - PILL_EDGE + 2, printout.viewport().height())
        height = self._height()
        marks = printout.marks.touching(*printout.seen(screens_around=1))
        middles = {mark.uid: printout.rect_at(mark.start).center().y() for mark in marks}
        ordered = sorted(marks, key=lambda mark: (middles[mark.uid], mark.number))
        singles = [(middles[mark.uid] - height // 2, (mark,)) for mark in ordered]
        self._pills = [
            Pill(together, self._rect(top, together, height))
            for top, together in self._arranged(singles, height)
            if -height < top < self.height()
        ]
        self.update()

    def _arranged(
        self, wished: Sequence[tuple[int, tuple[Mark, ...]]], height: int
    ) -> Iterator[tuple[int, tuple[Mark, ...]]]:
        """Tops and marks of the pills: apart from each other, those of a line together where it gets too crowded."""
        highest, lowest = self._printout.edges()
        lowest -= height
        tops = settle([top for top, _ in wished], height, _GAP, highest, lowest)
        far = {place for place, top in enumerate(tops) if abs(top - wished[place][0]) > _FARTHEST * height}
        if not far and (not tops or tops[-1] <= lowest):
            yield from zip(tops, (marks for _, marks in wished), strict=True)
            return
        crowded = _neighbours(tops, height + _GAP, far or {len(tops) - 1})
        together: list[tuple[int, tuple[Mark, ...]]] = []
        for (top, _), run in groupby(enumerate(wished), lambda one: (one[1][0], -1 if one[0] in crowded else one[0])):
            together.append((top, tuple(mark for _, (_, marks) in run for mark in marks)))
        settled = settle([top for top, _ in together], height, _GAP, highest, lowest)
        yield from zip(settled, (marks for _, marks in together), strict=True)

    def _height(self) -> int:
        return max(PILL, QFontMetrics(self._printout.pill_font()).height() + 3)

    def _rect(self, top: int, marks: Sequence[Mark], height: int) -> QRect:
        words = QFontMetrics(self._printout.pill_font()).horizontalAdvance(self._words(marks))
        wide = max(words + (18 if len(marks) > 1 else PILL_ICON + 20), _NARROWEST)
        return QRect(max(self.width() - 2 - wide, 0), top, min(wide, self.width() - 2), height)

    def _words(self, marks: Sequence[Mark]) -> str:
        shown = self._shown(marks)
        return str(shown.number) if len(marks) == 1 else f"{shown.number}+{len(marks) - 1}"

    def _shown(self, marks: Sequence[Mark]) -> Mark:
        current = self._printout.current
        return next((mark for mark in marks if current is not None and mark.uid == current.uid), marks[0])

    def sizeHint(self) -> QSize:
        """As wide as the printout's margin."""
        return QSize(self._printout.gutter(), 0)

    def pill_at(self, point: QPoint) -> Pill | None:
        """The pill under a point of this widget."""
        return next((pill for pill in self._pills if pill.rect.contains(point)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pills: tint, icon, number; the current one in the accent colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._printout.pill_font())
        current = self._printout.current
        for pill in self._pills:
            if pill.rect.intersects(event.rect()):
                self._paint_pill(
                    painter, pill, current is not None and any(one.uid == current.uid for one in pill.marks)
                )

    def _paint_pill(self, painter: QPainter, pill: Pill, current: bool) -> None:
        look = look_of(self._theme, self._shown(pill.marks))
        several = len(pill.marks) > 1
        ink = self._theme.color("accent_text") if current else self._theme.color("text") if several else look.ink
        fill = self._theme.color("accent") if current else self._theme.color("pressed") if several else look.tint
        rect = QRectF(pill.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        reach = self._printout.reach
        covered = reach is not None and any(one in reach.marks for one in pill.marks)
        edge = self._theme.look("caveat", reach.caveat).ink if covered and reach is not None else ink
        framed = (pill == self._hovered or covered) and not current
        painter.setPen(QPen(edge, 1.4 if covered else 1) if framed else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(ink)
        words = self._words(pill.marks)
        if several:
            painter.drawText(pill.rect, Qt.AlignmentFlag.AlignCenter, words)
            return
        icon = self._theme.pixmap(look.icon, ink.name(), PILL_ICON, self.devicePixelRatioF())
        top = pill.rect.top() + (pill.rect.height() - PILL_ICON) // 2
        painter.drawPixmap(QRect(pill.rect.left() + 6, top, PILL_ICON, PILL_ICON), icon)
        painter.drawText(pill.rect.adjusted(PILL_ICON + 8, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the claim; of several it asks which."""
        pill = self.pill_at(event.position().toPoint())
        if pill is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if len(pill.marks) == 1:
            self.pillPressed.emit(pill.mark.uid)
        else:
            self.groupPressed.emit(pill.marks, self.mapToGlobal(pill.rect.bottomLeft()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a pill can be pressed."""
        pill = self.pill_at(event.position().toPoint())
        if pill != self._hovered:
            self._hovered = pill
            self.setCursor(Qt.CursorShape.PointingHandCursor if pill else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the hovered pill."""
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the article from the margin too."""
        QApplication.sendEvent(self._printout.viewport(), event)

    def event(self, event: QEvent) -> bool:
        """Ask for the hover card of the pill under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            pill = self.pill_at(event.pos())
            if pill is not None:
                self.hoverAsked.emit(pill.marks, event.globalPos())
            return True
        return bool(super().event(event))


def _neighbours(tops: Sequence[int], pitch: int, places: set[int]) -> set[int]:
    """The places that stand in one unbroken column with one of these."""
    found: set[int] = set()
    start = 0
    for place in range(1, len(tops) + 1):
        if place == len(tops) or tops[place] - tops[place - 1] > pitch:
            if places & set(range(start, place)):
                found |= set(range(start, place))
            start = place
    return found
