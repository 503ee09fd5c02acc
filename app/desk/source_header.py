"""What stands above the printout: the title in two lines at most, facts of the article, how far it is covered."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.desk.foreign import WITHOUT_ISOLATES, draw_line, tip
from app.desk.source_coverage import BARE, CLAIMED, CLEARED, Coverage
from app.desk.source_strip import paint_sample
from app.desk.theme import Theme
from app.desk.wording import tr

LEFT_TO_RIGHT = "facts"
"""A line of facts is ours, whatever stands in it."""


class ElidedLabel(QLabel):
    """Text in at most so many lines; what does not fit ends in an ellipsis and is read in the tooltip."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(" ".join(text.split()))
        self.setAccessibleName(text.translate(WITHOUT_ISOLATES))
        self._say_whole()
        self.updateGeometry()

    def lines(self, width: int) -> list[str]:
        """The lines as they are painted at this width in pixels."""
        text = self.text()
        units = text.encode("utf-16-le")
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        found: list[str] = []
        layout.beginLayout()
        while len(found) < self._most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 1))
            begin, length = line.textStart(), line.textLength()
            if len(found) == self._most - 1:  # the last one takes all that is left, as far as it fits
                length = len(units) // 2 - begin
            words = units[2 * begin : 2 * (begin + length)].decode("utf-16-le", "replace").strip()
            found.append(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width))
        layout.endLayout()
        return found

    def hasHeightForWidth(self) -> bool:
        """Two lines where one does not hold it."""
        return self._most > 1

    def heightForWidth(self, width: int) -> int:
        """As many lines as the text takes."""
        return max(len(self.lines(width)), 1) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(200, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """It never holds its pane open."""
        return QSize(1, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tooltip is there only where something is left out."""
        super().resizeEvent(event)
        self._say_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line by line, from the side on which the text begins."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        leads = self.text() if self._most > 1 else LEFT_TO_RIGHT
        height = self.fontMetrics().lineSpacing()
        for number, line in enumerate(self.lines(self.width())):
            draw_line(painter, QRect(0, number * height, self.width(), height), line, of=leads)

    def _say_whole(self) -> None:
        shown = "".join(self.lines(self.width()))
        whole = self.text()
        self.setToolTip(
            "" if shown.replace(" ", "") == whole.replace(" ", "") else tip(whole.translate(WITHOUT_ISOLATES))
        )


class CoverageLine(QWidget):
    """One line: how many sentences there are and how they stand, each with the sample of its strip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: list[tuple[int | None, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_coverage(self, coverage: Coverage) -> None:
        """Count again; nothing is shown of an article that is not yet counted."""
        bare, cleared, claimed = coverage.counts
        sentences = tr("%Ln sentence(s)", None, len(coverage))
        self._parts = [
            (None, sentences),
            (CLAIMED, tr("%Ln with claims", None, claimed)),
            (CLEARED, tr("%Ln nothing to check", None, cleared)),
            (BARE, tr("%Ln bare", None, bare)),
        ]
        said = " · ".join(words for _, words in self._parts)
        self.setAccessibleName(said)
        self.setToolTip(
            self.tr("{0}\nThe strip beside the text shows which. B goes to the next bare one, X says nothing is to be "
                    "checked there.").format(said)
        )  # fmt: skip
        self.setVisible(len(coverage) > 0)
        self.update()

    def text(self) -> str:
        """The line as a sentence."""
        return self.accessibleName() if self._parts else ""

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """It never holds its pane open."""
        return QSize(1, self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Samples and words; where there is no room the total goes first, then all but the numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, muted = self.fontMetrics(), self._theme.color("text_muted")
        parts = self._parts
        gap = 14

        def wide() -> int:
            return sum(
                metrics.horizontalAdvance(words) + (10 if kind is not None else 0) + gap for kind, words in parts
            )

        if wide() - gap > self.width():
            parts = parts[1:]
        if wide() - gap > self.width():
            parts = [(kind, words.split()[0]) for kind, words in parts]
        left = 0
        for kind, words in parts:
            if kind is not None:
                paint_sample(painter, self._theme, kind, QRect(left, 3, 4, self.height() - 6))
                left += 10
            said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(self.width() - left, 0))
            painter.setPen(muted)
            painter.drawText(QRect(left, 0, self.width() - left, self.height()), Qt.AlignmentFlag.AlignVCenter, said)
            left += metrics.horizontalAdvance(words) + gap


class Header(QFrame):
    """Title, facts and coverage; a thin line below it while the article is scrolled."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lined = False
        self.title = ElidedLabel(2, self)
        self.title.setAccessibleDescription(self.tr("Title of the article"))
        self.meta = ElidedLabel(1, self)
        self.meta.setProperty("role", "muted")
        self.coverage = CoverageLine(theme, self)
        self.coverage.hide()
        self.setMinimumWidth(1)  # its margins follow the pane and must never hold it open
        column = QVBoxLayout(self)
        column.setSpacing(3)
        column.setContentsMargins(0, 12, 0, 8)
        for part in (self.title, self.meta, self.coverage):
            column.addWidget(part)
        self.restyle()

    def restyle(self) -> None:
        """Fonts and colours anew."""
        self.title.setFont(self._theme.serif_font(2.5, QFont.Weight.Bold))
        self.update()

    def align(self, left: int, right: int) -> None:
        """Let the lines begin and end where the article's do (pixels)."""
        layout = self.layout()
        margins = self.contentsMargins() if layout is None else layout.contentsMargins()
        if layout is not None and (margins.left(), margins.right()) != (left, right):
            layout.setContentsMargins(left, margins.top(), right, margins.bottom())

    def show_line(self, on: bool) -> None:
        """Draw the line between header and text, or leave it out."""
        if on != self._lined:
            self._lined = on
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        super().paintEvent(event)
        if self._lined:
            painter = QPainter(self)
            painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), self._theme.color("line"))
