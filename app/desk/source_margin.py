"""The numbered pills beside the printout: one for each claim in sight, stacked where claims begin close together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.desk.source_text import GUTTER, Printout, look_of
from app.desk.theme import Theme
from app.model import Mark

PILL = 19  # height in pixels at the ordinary text size
_GAP = 3
_ICON = 13
_NARROWEST = 46
_EDGE = 16  # between the pill and the text


@dataclass(frozen=True, slots=True)
class Pill:
    """A mark and where its pill stands, in the margin's coordinates."""

    mark: Mark
    rect: QRect


def stack(tops: Sequence[int], height: int, gap: int = _GAP) -> list[int]:
    """Tops moved down so that none overlaps the one before; order and first place are kept."""
    placed: list[int] = []
    for top in tops:
        placed.append(max(top, placed[-1] + height + gap) if placed else top)
    return placed


class PillMargin(QWidget):
    """Paints the pills over the printout's left margin. By keyboard, the claims table does the same."""

    pillPressed = Signal(str)
    """uid of the claim whose pill was clicked."""
    hoverAsked = Signal(object, object)
    """A tooltip is wanted: (Mark, global position)."""

    def __init__(self, theme: Theme, printout: Printout) -> None:
        super().__init__(printout)
        self._theme = theme
        self._printout = printout
        self._pills: list[Pill] = []
        self._hovered: str | None = None
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
        printout = self._printout
        left, _ = printout.column()
        self.setGeometry(max(left - GUTTER, 0), 0, GUTTER, printout.viewport().height())
        metrics = QFontMetrics(self._font())
        height = max(PILL, metrics.height() + 3)
        marks = printout.marks.touching(*printout.seen(screens_around=1))
        lines = [printout.rect_at(mark.start) for mark in marks]
        order = sorted(range(len(marks)), key=lambda at: (lines[at].top(), marks[at].number))
        tops = stack([lines[at].center().y() - height // 2 for at in order], height)
        pills = []
        for at, top in zip(order, tops, strict=True):
            if -height < top < self.height() and lines[at].bottom() > -self.height():
                width = max(_ICON + 20 + metrics.horizontalAdvance(str(marks[at].number)), _NARROWEST)
                pills.append(Pill(marks[at], QRect(GUTTER - _EDGE - width, top, width, height)))
        self._pills = pills
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the printout's margin."""
        return QSize(GUTTER, 0)

    def pill_at(self, point: QPoint) -> Pill | None:
        """The pill under a point of this widget."""
        return next((pill for pill in self._pills if pill.rect.contains(point)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pills: tint, icon, number; the current one in the accent colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        current = self._printout.current
        for pill in self._pills:
            if pill.rect.intersects(event.rect()):
                self._paint_pill(painter, pill, current is not None and pill.mark.uid == current.uid)

    def _paint_pill(self, painter: QPainter, pill: Pill, current: bool) -> None:
        look = look_of(self._theme, pill.mark)
        ink = self._theme.color("accent_text") if current else look.ink
        fill = self._theme.color("accent") if current else look.tint
        rect = QRectF(pill.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(ink) if pill.mark.uid == self._hovered and not current else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        icon = self._theme.pixmap(look.icon, ink.name(), _ICON, self.devicePixelRatioF())
        top = pill.rect.top() + (pill.rect.height() - _ICON) // 2
        painter.drawPixmap(QRect(pill.rect.left() + 6, top, _ICON, _ICON), icon)
        painter.setPen(ink)
        painter.drawText(pill.rect.adjusted(_ICON + 8, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, str(pill.mark.number))

    def _font(self) -> QFont:
        return self._theme.ui_font(-1, QFont.Weight.DemiBold)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the claim."""
        pill = self.pill_at(event.position().toPoint())
        if pill is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pillPressed.emit(pill.mark.uid)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a pill can be pressed."""
        pill = self.pill_at(event.position().toPoint())
        hovered = pill.mark.uid if pill else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.PointingHandCursor if pill else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the hovered pill."""
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the article from the margin too."""
        QApplication.sendEvent(self._printout.verticalScrollBar(), event)

    def event(self, event: QEvent) -> bool:
        """Ask for the hover card of the pill under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            pill = self.pill_at(event.pos())
            if pill is not None:
                self.hoverAsked.emit(pill.mark, event.globalPos())
            return True
        return bool(super().event(event))
