"""The verdicts as buttons with their keys: 1 to 9, then 0."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from app.desk.theme import Theme
from app.vocabulary import Term

KEYS = "1234567890"
_ICON = 15
_HEIGHT = 30
_MOST_IN_A_ROW = 5


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
        """Room for icon, word and key."""
        words = QFontMetrics(self._theme.ui_font(0, QFont.Weight.DemiBold)).horizontalAdvance(self.text())
        key = QFontMetrics(self._key_font()).horizontalAdvance("0") + 9 if self.key else 4
        return QSize(words + _ICON + key + 18, max(_HEIGHT, self.fontMetrics().height() + 14))

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
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
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
        icon = theme.pixmap(look.icon, look.ink.name(), _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QRect(8, (self.height() - _ICON) // 2, _ICON, _ICON), icon)
        key_width = 0
        if self.key:
            painter.setFont(self._key_font())
            key_width = painter.fontMetrics().horizontalAdvance(self.key) + 6
            painter.setPen(look.ink if given else theme.color("text_faint"))
            where = self.rect().adjusted(0, 0, -8, 0)
            painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.key)
        words = self.rect().adjusted(_ICON + 13, 0, -key_width - 5, 0)
        painter.setFont(theme.ui_font(0, QFont.Weight.DemiBold if given else QFont.Weight.Normal))
        painter.setPen(look.ink if given else theme.color("text"))
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        theme.changed.connect(self._rearrange)

    def set_terms(self, terms: Sequence[Term]) -> None:
        """The verdicts to offer, in this order."""
        if tuple(terms) == self._terms:
            return
        self._terms = tuple(terms)
        for button in self.buttons:
            self._grid.removeWidget(button)
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
        if not self.buttons:
            return
        widest = max(button.sizeHint().width() for button in self.buttons)
        # a word may lose its last letter or two before a row is spent on it
        columns = max(2, min(_MOST_IN_A_ROW, (self.width() + 6 + 16) // (widest + 6)))
        if columns == self._columns:
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for nth, button in enumerate(self.buttons):
            self._grid.addWidget(button, nth // columns, nth % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
