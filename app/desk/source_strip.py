"""The thin strip between numbers and text: which sentences carry claims, which have nothing to check, which are bare.

The bracket that joins a caveat with the claims it covers stands in it as well.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from app.desk.source_coverage import BARE, CLAIMED, CLEARED, Sentence
from app.desk.source_text import PILL_EDGE, Printout
from app.desk.theme import Theme

WIDE = 4  # pixels of the strip
_BRACKET = 5  # pixels between the bracket and the pills


def paint_sample(painter: QPainter, theme: Theme, standing: int, rect: QRect) -> None:
    """How a sentence's stretch of the strip looks: filled, dotted, or an empty frame."""
    painter.save()
    if standing == CLAIMED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("covered"))
        painter.drawRoundedRect(QRectF(rect), 1.5, 1.5)
    elif standing == CLEARED:
        pen = QPen(theme.color("text_faint"), 1.6, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1.0, 1.6])
        painter.setPen(pen)
        middle = rect.left() + rect.width() / 2
        painter.drawLine(QRectF(middle, rect.top() + 1, 0, 0).topLeft(), QRectF(middle, rect.bottom(), 0, 0).topLeft())
    else:
        painter.setPen(QPen(theme.color("bare"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5)
    painter.restore()


class CoverageStrip(QWidget):
    """Paints beside the text. By keyboard, "Next bare sentence" and "Nothing to check here" do the same."""

    sentencePressed = Signal(int, int)
    """A stretch of the strip was clicked: the sentence's start and end (code points)."""

    def __init__(self, theme: Theme, printout: Printout) -> None:
        super().__init__(printout)
        self._theme, self._printout = theme, printout
        self.setObjectName("coverageStrip")
        self.setAccessibleName(self.tr("Coverage of the sentences"))
        self.setAccessibleDescription(
            self.tr("The line under the title counts the same; “Next bare sentence” goes through them by keyboard.")
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        printout.seenChanged.connect(self.place)

    def place(self) -> None:
        """Stand beside the text again."""
        left, _ = self._printout.column()
        self.setGeometry(max(left - PILL_EDGE, 0), 0, PILL_EDGE - 4, self._printout.viewport().height())
        self.update()

    def stretches(self) -> list[tuple[Sentence, QRect]]:
        """Sentences in sight, and where they stand in this widget."""
        printout = self._printout
        found = []
        for sentence in printout.coverage.between(*printout.seen()):
            top, bottom = printout.height_at(sentence.start), printout.height_at(sentence.end)
            tall = max(round(bottom) - round(top) - 2, 3)
            found.append((sentence, QRect(self.width() - WIDE - 2, round(top) + 1, WIDE, tall)))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sentences, and the bracket of the caveat that is shown."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for sentence, rect in self.stretches():
            paint_sample(painter, self._theme, sentence.standing, rect)
        self._paint_reach(painter)

    def _paint_reach(self, painter: QPainter) -> None:
        printout, reach = self._printout, self._printout.reach
        if reach is None:
            return
        ticks = sorted(printout.rect_at(place).center().y() for place in (reach.start, *(m.start for m in reach.marks)))
        painter.setPen(QPen(self._theme.look("caveat", reach.caveat).ink, 1.6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawLine(QPoint(_BRACKET, ticks[0]), QPoint(_BRACKET, ticks[-1]))
        for tick in ticks:
            painter.drawLine(QPoint(_BRACKET, tick), QPoint(_BRACKET + 4, tick))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click selects the sentence."""
        sentence = self._at(event.position().toPoint())
        if sentence is not None and event.button() == Qt.MouseButton.LeftButton:
            self.sentencePressed.emit(sentence.start, sentence.end)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the article from the strip too."""
        QApplication.sendEvent(self._printout.viewport(), event)

    def event(self, event: QEvent) -> bool:
        """Say how the sentence under the mouse stands."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            sentence = self._at(event.pos())
            if sentence is not None:
                QToolTip.showText(event.globalPos(), self._said(sentence.standing), self)
            return True
        return bool(super().event(event))

    def _at(self, point: QPoint) -> Sentence | None:
        return next((s for s, rect in self.stretches() if rect.top() <= point.y() <= rect.bottom() + 2), None)

    def _said(self, standing: int) -> str:
        if standing == BARE:
            return self.tr("Bare: no claim is marked in this sentence. X says there is nothing to check.")
        if standing == CLEARED:
            return self.tr("Nothing to check in this sentence. X takes that back.")
        return self.tr("This sentence carries a claim, or the caveat of one.")
