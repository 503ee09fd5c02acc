"""How many claims of which worth were found, as a small row of bars, and the slider that says from where they show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from app.desk.theme import Theme

BARS = 20
HANDLE = 7
"""Half the width of the slider's handle: the bars begin and end where it can stand."""


class WorthBars(QWidget):
    """The bars; those from ``shown_from`` (0 to 1) on in the accent's colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts = [0] * BARS
        self._shown_from = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide as there is room, two lines high."""
        return QSize(200, 34)

    def show_worths(self, worths: Sequence[float], shown_from: float) -> None:
        """Bars for these worths, 0 to 1."""
        self._counts = [0] * BARS
        for worth in worths:
            self._counts[max(0, min(BARS - 1, int(worth * BARS)))] += 1
        self._shown_from = shown_from
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each bar as high as its share of the highest; none is lost below a pixel or two."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = QRectF(self.rect()).adjusted(HANDLE, 2, -HANDLE, 0)
        wide, most = room.width() / BARS, max(self._counts) or 1
        for place, count in enumerate(self._counts):
            shown = (place + 1) / BARS > self._shown_from + 1e-9
            high = max(3.0, room.height() * count / most) if count else 1.0
            painter.setBrush(self._theme.color("accent" if shown and count else "line_strong" if count else "line"))
            left = room.left() + place * wide
            painter.drawRoundedRect(QRectF(left + 1, room.bottom() - high, wide - 2, high), 1.5, 1.5)
        painter.end()


class WorthSlider(QWidget):
    """Bars, slider and words. ``moved`` carries the worth (0 to 1) from which claims are listed."""

    moved = Signal(float)

    def __init__(self, theme: Theme, worth: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worths: Sequence[float] = ()
        self.bars = WorthBars(theme, self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setProperty("role", "from")
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(10)
        self.slider.setValue(round(worth * 100))
        self.slider.setAccessibleName(self.tr("Show claims from this worth up"))
        ends = QHBoxLayout()
        for words in (self.tr("Everything"), self.tr("Likeliest only")):
            label = QLabel(words, self)
            label.setProperty("role", "faint")
            ends.addWidget(label)
        ends.insertStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.bars)
        column.addWidget(self.slider)
        column.addLayout(ends)
        self.slider.valueChanged.connect(self._move)

    @property
    def worth(self) -> float:
        """The smallest worth that is listed."""
        return self.slider.value() / 100

    def show_worths(self, worths: Sequence[float]) -> None:
        """The worths of another document."""
        self._worths = worths
        self.bars.show_worths(worths, self.worth)

    def _move(self) -> None:
        self.bars.show_worths(self._worths, self.worth)
        self.moved.emit(self.worth)
