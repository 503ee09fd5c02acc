"""The list of what has a date: claims to look at again, answers that are late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.desk.foreign import draw_line, seen
from app.desk.overview_marks import Mark, MarkBoard, MarkButton
from app.desk.overview_progress import bold
from app.desk.theme import Theme

LINE = 28


@dataclass(frozen=True, slots=True)
class DueLine:
    """One line: an icon with its colour's token, when (in words), what."""

    icon: str
    token: str
    when: str
    text: str
    mark: Mark
    heading: bool = False


class DueList(MarkBoard):
    """Lines that lead to their claims; headings lead to all of them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._lines: Sequence[DueLine] = ()

    def show_lines(self, lines: Sequence[DueLine]) -> None:
        """Show these."""
        self._lines = lines
        self.set_marks(line.mark for line in lines)
        self.setFixedHeight(len(lines) * self._height)

    @property
    def _height(self) -> int:
        return max(LINE, self.fontMetrics().height() + 10)

    def arrange(self) -> None:
        """One under the other."""
        for place, button in enumerate(self.marks):
            button.setGeometry(0, place * self._height, self.width(), self._height)

    def paint_mark(self, painter: QPainter, button: MarkButton, rect: QRectF) -> None:
        """Icon, day, words."""
        line = self._lines[self.marks.index(button)]
        if button.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("hover"))
            painter.drawRoundedRect(rect, 5, 5)
        pixmap = self.theme.pixmap(line.icon, line.token, 16, self.devicePixelRatioF())
        painter.drawPixmap(6, int(rect.center().y()) - 8, pixmap)
        painter.setFont(bold(self.theme) if line.heading else self.theme.ui_font())
        middle = Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        x = 30.0
        if line.when:
            wide = max((metrics.horizontalAdvance(one.when) for one in self._lines), default=0) + 14
            painter.setPen(self.theme.color(line.token))
            painter.drawText(QRectF(x, rect.top(), wide, rect.height()), middle | Qt.AlignmentFlag.AlignLeft, line.when)
            x += wide
        painter.setPen(self.theme.color("text"))
        room = QRectF(x, rect.top(), rect.width() - x - 6, rect.height())
        text = metrics.elidedText(seen(line.text), Qt.TextElideMode.ElideRight, int(room.width()))
        draw_line(painter, room, text, own_side=False)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
