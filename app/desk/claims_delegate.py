"""Paints the cells of the claims table: two lines of text, chips with icon and word, an accent bar on the current row.

It draws text that was broken into lines once and remembered, which is what keeps scrolling smooth.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtCore import QModelIndex as _QModelIndex
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.desk.card_values import BadInput
from app.desk.claims_editors import CellEditors, fill, typed
from app.desk.claims_model import ClaimsModel, Role
from app.desk.columns import COLUMNS, INDEX
from app.desk.foreign import draw_line
from app.desk.theme import Theme
from app.desk.wording import QT_TRANSLATE_NOOP
from app.model import ClaimRow
from app.vocabulary import Term

Index = _QModelIndex | QPersistentModelIndex
MARGIN = 9
CHIP_PADDING = 6
CHIP_MARGIN = 10
WIDEST_CHIP = 180
"""Of a column: a house may call a verdict by half a sentence."""
ICON = 16
CHANGED_FADES = 260
"""Pixels from the left edge over which the tint of a claim that others changed fades away."""
COLUMN = "column"
"""Property of an editor: the number of its column."""
BASE = "base"
"""Property of an editor: the value that its cell showed when it was opened."""
REMEMBERED = 4_000

SHORT_CAVEATS = {
    "not_independently_verified": QT_TRANSLATE_NOOP("Caveats", "Not verified"),
    "verified_by_outlet": QT_TRANSLATE_NOOP("Caveats", "Verified"),
    "witnessed_by_outlet": QT_TRANSLATE_NOOP("Caveats", "Witnessed"),
    "disputed_in_article": QT_TRANSLATE_NOOP("Caveats", "Disputed"),
}
CHIPS = {"state": "state", "verdict": "verdict", "caveat": "caveat"}


class Lines:
    """Texts broken into at most so many lines of a width, the last one elided; remembered."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int, int, str], list[str]] = {}

    def clear(self) -> None:
        """Forget everything, because the fonts changed."""
        self._known.clear()

    def of(self, text: str, width: int, most: int, font: QFont, metrics: QFontMetricsF) -> list[str]:
        """The lines to draw."""
        key = (text, width, most, font.key())
        found = self._known.get(key)
        if found is None:
            if len(self._known) > REMEMBERED:
                self._known.clear()
            found = self._known[key] = _broken(text, width, most, font, metrics)
        return found


def _broken(text: str, width: int, most: int, font: QFont, metrics: QFontMetricsF) -> list[str]:
    text = " ".join(text.split())
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    if most == 1:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start = line.textStart()
        rest = text.encode("utf-16-le")[start * 2 :].decode("utf-16-le", "replace")
        if len(lines) == most - 1:
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
        else:
            lines.append(rest.encode("utf-16-le")[: line.textLength() * 2].decode("utf-16-le", "replace").rstrip())
    layout.endLayout()
    return lines


class Refusal(QLabel):
    """One sentence under an editor: why what is typed there cannot be stored."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setProperty("role", "refusal")
        self.setWordWrap(True)
        self.hide()

    def say(self, editor: QWidget, sentence: str) -> None:
        """Show the sentence under its editor, or nothing."""
        self.setText(sentence)
        if not sentence:
            self.hide()
            return
        view = self.parentWidget()
        assert view is not None  # it is made with one
        editor.setAccessibleDescription(sentence)
        self.setFixedWidth(min(300, view.width() - 8))
        self.adjustSize()
        below = editor.mapTo(view, editor.rect().bottomLeft())
        top = below.y() + 2
        if top + self.height() > view.height():
            top = editor.mapTo(view, editor.rect().topLeft()).y() - self.height() - 2
        self.move(max(2, min(below.x(), view.width() - self.width() - 4)), top)
        self.show()
        self.raise_()


class ClaimsDelegate(QStyledItemDelegate):
    """Draws and edits one cell. ``step`` is where to go once an editor is closed: down, up, next, previous."""

    namesWanted = Signal(str, str)
    """A field of the search language, and how those of its values begin that an editor completes from."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = Lines()
        self.editors = CellEditors(theme, self.namesWanted.emit)
        self.refusal = Refusal(parent)
        self.compact = False
        self.step = ""
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_terms(self, states: Sequence[Term], verdicts: Sequence[Term]) -> None:
        """The states and verdicts that lists offer."""
        self.editors.states, self.editors.verdicts = states, verdicts

    @property
    def row_height(self) -> int:
        """How tall a row is."""
        line = self._metrics.height()
        return round(line + 14) if self.compact else round(line * 2 + 15)

    def _restyle(self) -> None:
        self._font = self._theme.ui_font()
        self._bold = self._theme.ui_font(weight=QFont.Weight.DemiBold)
        self._small = self._theme.ui_font(-0.25)
        self._metrics = QFontMetricsF(self._font)
        self._bold_metrics = QFontMetricsF(self._bold)
        self._small_metrics = QFontMetricsF(self._small)
        self._lines.clear()

    # -- painting ----------------------------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are all of one height; that is what lets a million of them scroll."""
        return QSize(COLUMNS[index.column()].width, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        rect = option.rect
        state = option.state
        key = COLUMNS[index.column()].key
        selected = bool(state & QStyle.StateFlag.State_Selected)
        current = self._is_current(option, index)
        changed = rect.left() < CHANGED_FADES and index.data(Role.CHANGED)
        painter.save()
        if selected or current:
            painter.fillRect(rect, self._theme.color("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.color("hover"))
        elif changed:
            painter.fillRect(rect, self._fading())
        painter.setPen(self._theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        row = index.data(Role.ROW)
        if row is None:
            self._paint_waiting(painter, rect, key)
        elif key in CHIPS:
            self._paint_chip(painter, rect, row, key, str(index.data()))
        elif key == "number":
            self._paint_number(painter, rect, row)
        elif key == "flagged":
            if row.flagged:
                flag = self._theme.pixmap("flag", "danger", 16, painter.device().devicePixelRatioF())
                painter.drawPixmap(rect.left() + MARGIN + 2, rect.center().y() - 7, flag)
        else:
            self._paint_text(painter, rect, row, key, str(index.data()))
        if (current or changed) and self._is_first(option, index):
            self._paint_edge(painter, rect, current=current, changed=bool(changed))
        if current and option.widget.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # chips are drawn with it
            painter.setPen(self._theme.color("focus"))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus and getattr(option.widget, "shows_cell", False):
            self._paint_focus(painter, rect)
        painter.restore()

    def _fading(self) -> QLinearGradient:
        tint = self._theme.color("changed_tint")
        clear = QColor(tint)
        clear.setAlpha(0)
        fading = QLinearGradient(0, 0, CHANGED_FADES, 0)
        fading.setColorAt(0, tint)
        fading.setColorAt(0.35, tint)
        fading.setColorAt(1, clear)
        return fading

    def _paint_edge(self, painter: QPainter, rect: QRect, *, current: bool, changed: bool) -> None:
        """The bar of the current row; a claim that others changed has a broken bar and a pen beside it."""
        left = rect.left()
        if current:
            painter.fillRect(QRect(left, rect.top(), 3, rect.height()), self._theme.color("selection_line"))
            left += 4
        if not changed:
            return
        ink, height = self._theme.color("changed"), rect.height() - 1
        piece = height // 3
        for number in range(3):
            painter.fillRect(QRect(left, rect.top() + number * piece + 1, 3, piece - 2), ink)
        if not self.compact:
            pen = self._theme.pixmap("pencil", "changed", 12, painter.device().devicePixelRatioF())
            painter.drawPixmap(left + 6, rect.top() + 4, pen)

    def _paint_focus(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(self._theme.color("focus"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -2, -3))

    @staticmethod
    def _is_current(option: QStyleOptionViewItem, index: Index) -> bool:
        view = option.widget
        return isinstance(view, QTableView) and view.currentIndex().row() == index.row()

    @staticmethod
    def _is_first(option: QStyleOptionViewItem, index: Index) -> bool:
        view = option.widget
        if not isinstance(view, QTableView):
            return False
        header = view.horizontalHeader()
        shown = [header.logicalIndex(i) for i in range(header.count())]
        return next((i for i in shown if not header.isSectionHidden(i)), -1) == index.column()

    def _paint_waiting(self, painter: QPainter, rect: QRect, key: str) -> None:
        if key != "claim":
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("pressed"))
        for line, share in enumerate((0.85, 0.5)[: 1 if self.compact else 2]):
            bar = QRect(rect.left() + MARGIN, rect.top() + 11 + line * 16, int((rect.width() - 2 * MARGIN) * share), 8)
            painter.drawRoundedRect(bar, 4, 4)

    def _paint_number(self, painter: QPainter, rect: QRect, row: ClaimRow) -> None:
        painter.setFont(self._font)
        painter.setPen(self._theme.color("text_muted"))
        where = rect.adjusted(4, 0, -MARGIN, 0)
        if row.flagged:  # where the column is narrow the flag stands above the number, not beside it
            below = 0 if self.compact else round(self._metrics.height() / 2)
            where.translate(0, -below)
            flag = self._theme.pixmap("flag", "danger", 14, painter.device().devicePixelRatioF())
            left = rect.left() + 5 if self.compact else where.right() - 13
            painter.drawPixmap(left, rect.center().y() - 6 + below, flag)
        painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(row.number))

    def _paint_text(self, painter: QPainter, rect: QRect, row: ClaimRow, key: str, text: str) -> None:
        bold = key == "figure"
        font, metrics = (self._bold, self._bold_metrics) if bold else (self._font, self._metrics)
        ink = "text" if key in {"claim", "figure"} else "text_muted"
        if row.state == "dropped":
            ink = "text_faint"
        painter.setFont(font)
        painter.setPen(self._theme.color(ink))
        if not text and key in {"figure", "speaker"}:
            text = "—"
            painter.setPen(self._theme.color("text_faint"))
        width = rect.width() - MARGIN - 6
        lines = self._lines.of(text, width, 1 if self.compact else 2, font, metrics)
        height = metrics.height()
        top = rect.center().y() - height * len(lines) / 2
        for number, line in enumerate(lines):
            where = QRect(rect.left() + MARGIN, round(top + number * height), width, round(height) + 1)
            draw_line(painter, where, line, of=text)

    def widest(self, terms: Sequence[Term]) -> int:
        """Pixels that a column needs for the longest chip of these terms."""
        longest = max((self._small_metrics.horizontalAdvance(term.label) for term in terms), default=0)
        return min(WIDEST_CHIP, round(ICON + 2 * CHIP_PADDING + 4 + longest) + CHIP_MARGIN)

    def _paint_chip(self, painter: QPainter, rect: QRect, row: ClaimRow, key: str, word: str) -> None:
        code = str(getattr(row, key))
        if not word:
            if key == "verdict":
                painter.setPen(self._theme.color("text_faint"))
                painter.setFont(self._font)
                painter.drawText(rect.adjusted(MARGIN, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "—")
            return
        if key == "caveat":
            word = QCoreApplication.translate("Caveats", SHORT_CAVEATS.get(code, word))
        look = self._theme.look(CHIPS[key], code)
        height = min(round(self._small_metrics.height() + 6), rect.height() - 4)
        room = rect.width() - CHIP_MARGIN
        needed = round(ICON + 2 * CHIP_PADDING + 4 + self._small_metrics.horizontalAdvance(word))
        # a column too narrow for any word shows the icon; the word stays in the tool tip and for screen readers
        with_word = room >= ICON + 2 * CHIP_PADDING + 34
        width = min(needed, room) if with_word else height + 4
        chip = QRect(rect.left() + 5, round(rect.center().y() - height / 2), width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.tint)
        painter.drawRoundedRect(chip, height / 2, height / 2)
        pixmap = self._theme.pixmap(look.icon, look.ink.name(), ICON, painter.device().devicePixelRatioF())
        left = chip.left() + (CHIP_PADDING - 1 if with_word else (width - ICON) // 2)
        painter.drawPixmap(left, round(chip.center().y() - ICON / 2 + 1), pixmap)
        if with_word:
            painter.setFont(self._small)
            painter.setPen(look.ink)
            inside = width - ICON - 2 * CHIP_PADDING - 2
            shown = self._lines.of(word, inside + 1, 1, self._small, self._small_metrics)[0]
            where = QRect(left + ICON + 4, chip.top(), inside + 4, height)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    # -- editing in place --------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The editor that suits the column."""
        column = COLUMNS[index.column()]
        made = self.editors.make(parent, column, self._finish)
        made.setProperty(COLUMN, index.column())
        return made

    def _finish(self, editor: QWidget, step: str = "") -> bool:
        """Ask for the edit and close the editor, then go a ``step``; False while what is typed cannot be stored."""
        if self.trouble(editor):
            return False
        self.step = step
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        return True

    def trouble(self, editor: QWidget) -> str:
        """Why what is typed cannot be stored, said under the editor as well; empty when it can."""
        sentence = ""
        try:
            typed(editor, COLUMNS[int(editor.property(COLUMN) or 0)])
        except BadInput as error:
            sentence = str(error)
        self.refusal.say(editor, sentence)
        return sentence

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the cell's value in, once: what is typed stays when the row is read again."""
        if editor.property(BASE) is not None:
            return
        value = index.data(Qt.ItemDataRole.EditRole)
        editor.setProperty(BASE, "" if value is None else value)
        fill(editor, value)
        if isinstance(editor, QComboBox):
            QTimer.singleShot(0, editor, editor.showPopup)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Ask the model for the edit."""
        try:
            value = typed(editor, COLUMNS[index.column()])
        except BadInput:
            return
        base = editor.property(BASE)
        if isinstance(model, ClaimsModel):
            model.ask_edit(index, value, None if base == "" else base)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """The sentence about it goes with an editor."""
        self.refusal.hide()
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """As large as the cell, and large enough to type in."""
        rect = option.rect
        if isinstance(editor, QPlainTextEdit):
            rect = rect.adjusted(0, -1, max(0, 220 - rect.width()), round(self._metrics.height()))
        elif isinstance(editor, QComboBox):
            rect = QRect(rect.left(), rect.top(), max(rect.width(), 190), rect.height())
        else:
            rect = QRect(rect.left(), rect.top(), max(rect.width(), 140), rect.height() - 1)
        room = option.widget.viewport().width() if isinstance(option.widget, QTableView) else rect.right()
        if rect.right() > room:
            rect.moveRight(max(room, rect.width()))
        editor.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes down, Tab to the next cell; what cannot be stored keeps its editor."""
        if not isinstance(watched, QWidget) or watched.property(COLUMN) is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut and self.trouble(watched):
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = self._step(watched, event)
            if step is not None:
                self._finish(watched, step)
                return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _step(editor: QWidget, event: QKeyEvent) -> str | None:
        """Where a key goes from an editor; None if it is the editor's own."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if shift and isinstance(editor, QPlainTextEdit):
                return None
            return "up" if shift else "down"
        if event.key() == Qt.Key.Key_Tab:
            return "next"
        return "previous" if event.key() == Qt.Key.Key_Backtab else None


CLAIM_COLUMN = INDEX["claim"]
