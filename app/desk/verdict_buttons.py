"""The verdicts as buttons with their keys: 1 to 9, then 0."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desk.theme import Theme
from app.vocabulary import Term

KEYS = "1234567890"
_ICON = 15
_BOX = 28  # height of the box; the key stands under it, so that five fit beside each other
_EDGE = 6
_MOST_IN_A_ROW = 5  # as on the keyboard: 1 to 5 above, 6 to 0 below
_GAP = 6


class VerdictButton(QAbstractButton):
    """One verdict: icon, word and key; in its own colours, with a firm outline, once it is the one given."""

    def __init__(self, theme: Theme, term: Term, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.term, self.key = term, key
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(term.label)
        self.setAccessibleName(term.label)
        self.setAccessibleDescription(self.tr("Key {0}. {1}").format(key, term.meaning) if key else term.meaning)
        self.setToolTip(f"{term.meaning}  ({key})" if key else term.meaning)

    def sizeHint(self) -> QSize:
        """Room for icon and word, and the key below."""
        words = QFontMetrics(self._word_font()).horizontalAdvance(self.text())
        key = QFontMetrics(self._key_font()).height() if self.key else 0
        return QSize(words + _ICON + 3 * _EDGE, self._box_height() + key)

    def minimumSizeHint(self) -> QSize:
        """The word may be cut, the icon not."""
        return QSize(_ICON + 20, self.sizeHint().height())

    def nextCheckState(self) -> None:
        """Only the ledger decides which verdict stands."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; focus is a second line around it."""
        theme, look = self._theme, self._theme.look("verdict", self.term.code)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        given, hovered = self.isChecked(), self.underMouse() or self.isDown()
        box = QRectF(0, 0, self.width(), self._box_height()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(look.ink, 1.6) if given else QPen(theme.color("field_line"), 1))
        painter.setBrush(look.tint if given else theme.color("hover" if hovered else "panel"))
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        self._paint_words(painter, given)

    def _paint_words(self, painter: QPainter, given: bool) -> None:
        theme, look = self._theme, self._theme.look("verdict", self.term.code)
        high = self._box_height()
        painter.setFont(self._word_font(QFont.Weight.DemiBold if given else QFont.Weight.Normal))
        metrics = painter.fontMetrics()
        room = self.width() - _ICON - 3 * _EDGE + 4
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        left = max((self.width() - _ICON - 5 - metrics.horizontalAdvance(text)) // 2, _EDGE - 1)
        icon = theme.pixmap(look.icon, look.ink.name(), _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QRect(left, (high - _ICON) // 2, _ICON, _ICON), icon)
        painter.setPen(look.ink if given else theme.color("text"))
        words = QRect(left + _ICON + 5, 0, self.width(), high)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(self._key_font())
        painter.setPen(theme.color("text_faint"))
        below = QRect(0, high, self.width(), self.height() - high)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.key)

    def _box_height(self) -> int:
        return max(_BOX, QFontMetrics(self._word_font()).height() + 10)

    def _word_font(self, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return self._theme.ui_font(-0.75, weight)

    def _key_font(self) -> QFont:
        return self._theme.ui_font(-1.5)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """End the hover."""
        self.update()
        super().leaveEvent(event)


class VerdictButtons(QWidget):
    """All verdicts of the ledger, in as few rows as their words allow."""

    chosen = Signal(str)
    """Code of the verdict a person gave."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._terms: tuple[Term, ...] = ()
        self._columns = 0
        self.buttons: list[VerdictButton] = []
        self.setAccessibleName(self.tr("Verdict"))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(3)
        self._lines: list[QHBoxLayout] = []
        theme.changed.connect(self._rearrange)

    def set_terms(self, terms: Sequence[Term]) -> None:
        """The verdicts to offer, in this order."""
        if tuple(terms) == self._terms:
            return
        self._terms = tuple(terms)
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for nth, term in enumerate(terms):
            button = VerdictButton(self._theme, term, KEYS[nth] if nth < len(KEYS) else "", self)
            button.clicked.connect(lambda _checked=False, code=term.code: self.chosen.emit(code))
            self.buttons.append(button)
        self._columns = 0
        self._arrange()

    def set_given(self, code: str | None) -> None:
        """Mark the verdict that stands."""
        for button in self.buttons:
            button.setChecked(button.term.code == code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many in a row as have room for their words."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Two beside each other at least."""
        return QSize(160, super().minimumSizeHint().height())

    def _rearrange(self) -> None:
        self._columns = 0
        self._arrange()
        for button in self.buttons:
            button.updateGeometry()

    def _arrange(self) -> None:
        widths = [button.sizeHint().width() for button in self.buttons]
        columns = next((n for n in range(_MOST_IN_A_ROW, 2, -1) if self._fits(widths, n)), 2)
        if not widths or columns == self._columns:
            return
        self._columns = columns
        for row in self._lines:
            while row.takeAt(0) is not None:
                pass  # the row goes later than its buttons may, and must not know them any more
            self._rows.removeItem(row)
            row.deleteLater()
        self._lines = []
        widest = max(sum(widths[first : first + columns]) for first in range(0, len(widths), columns))
        for first in range(0, len(self.buttons), columns):
            row = QHBoxLayout()
            row.setSpacing(_GAP)
            for button, width in zip(self.buttons[first : first + columns], widths[first:], strict=False):
                row.addWidget(button, width)  # long words take more of the row than short ones
            if len(self.buttons) - first < columns:
                row.addStretch(widest - sum(widths[first:]))  # so much that its words still have their room
            self._rows.addLayout(row)
            self._lines.append(row)

    def _fits(self, widths: list[int], columns: int) -> bool:
        rows = (widths[first : first + columns] for first in range(0, len(widths), columns))
        return all(sum(row) + _GAP * (len(row) - 1) <= self.width() for row in rows)
