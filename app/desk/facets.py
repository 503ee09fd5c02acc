"""The sidebar: queues on top, then lists of states, verdicts, caveats, speakers and articles with their counts.

Several entries may be on at once: entries of one list are alternatives, different lists combine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QKeyEvent, QMouseEvent, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.desk.theme import Theme
from app.model import ArticleSummary, Facet
from app.vocabulary import CAVEATS, Term

Choice = tuple[str, str]
"""A field and one of its codes."""

ENTRY = int(Qt.ItemDataRole.UserRole) + 1
MOST_SPEAKERS = 8
MOST_ARTICLES = 12

TO_REVIEW: tuple[Choice, ...] = tuple(("state", s) for s in ("unreviewed", "in_progress", "waiting", "reopened"))
TO_SIGN_OFF: tuple[Choice, ...] = (("state", "checked"),)
FLAGGED: tuple[Choice, ...] = (("flag", "1"),)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the sidebar: what it says, how it looks, what choosing it means."""

    text: str
    count: int | None
    icon: QIcon | None = None
    choices: tuple[Choice, ...] = ()
    heading: bool = False
    queue: bool = False
    more: str = ""
    on: bool = False
    tip: str = ""


class FacetDelegate(QStyledItemDelegate):
    """Draws icon, word and count; headings in small semibold."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        """Headings stand a little apart."""
        entry: Entry = index.data(ENTRY)
        line = option.fontMetrics.height()
        if entry.heading:
            return QSize(80, line + (14 if index.row() == 0 else 20))
        return QSize(80, line + 13)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        """One line."""
        entry: Entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.heading:
            self._paint_heading(painter, option, entry)
        else:
            self._paint_entry(painter, option, entry)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        font = self._theme.ui_font(-1, QFont.Weight.DemiBold)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.3)
        painter.setFont(font)
        painter.setPen(self._theme.color("text_muted"))
        where = option.rect.adjusted(12, 0, -8, -5)
        painter.drawText(where, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, entry.text)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        rect: QRect = option.rect.adjusted(6, 1, -6, -1)
        state = option.state
        if entry.on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selection"))
            painter.drawRoundedRect(rect, 5, 5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("pressed"))
            painter.drawRoundedRect(rect, 5, 5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("focus"), 1.2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        font = self._theme.ui_font(weight=QFont.Weight.DemiBold if entry.on else QFont.Weight.Normal)
        painter.setFont(font)
        if entry.icon is not None:
            entry.icon.paint(painter, QRect(rect.left() + 9, rect.center().y() - 8, 17, 17))
        metrics = painter.fontMetrics()
        count = "" if entry.count is None else f"{entry.count:,}"
        room = metrics.horizontalAdvance(count) + 8 if count else 0
        text_rect = rect.adjusted(35, 0, -room - 6, 0)
        faint = entry.count == 0 and not entry.on
        painter.setPen(self._theme.color("text_faint" if faint or entry.more else "text"))
        text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, text_rect.width())
        painter.drawText(text_rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.setPen(self._theme.color("text_muted"))
        painter.drawText(rect.adjusted(0, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)


class _List(QTreeView):
    """The list itself: a click or Space or Enter switches an entry; Ctrl adds to what is on."""

    chosen = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("facets")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setUniformRowHeights(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.chosen.emit(index.data(ENTRY), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.chosen.emit(self.currentIndex().data(ENTRY), held)
            return
        super().keyPressEvent(event)


class FacetPane(QWidget):
    """The sidebar. ``facetsChanged`` carries every choice that is on, as ``(field, code)`` pairs."""

    facetsChanged = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facets: list[Facet] = []
        self._states: tuple[Term, ...] = ()
        self._verdicts: tuple[Term, ...] = ()
        self._articles: list[ArticleSummary] = []
        self._selected: tuple[Choice, ...] = ()
        self._queues: dict[tuple[Choice, ...], int] = {}
        self._expanded: set[str] = set()
        self._model = QStandardItemModel(self)
        self._list = _List()
        self._list.setModel(self._model)
        self._list.setItemDelegate(FacetDelegate(theme, self._list))
        self._list.setAccessibleName(self.tr("Filters"))
        self._list.chosen.connect(self._choose)
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(self._list)
        self.setFocusProxy(self._list)
        theme.changed.connect(self._rebuild)

    @property
    def selected(self) -> tuple[Choice, ...]:
        """The choices that are on."""
        return self._selected

    def show_facets(
        self,
        facets: list[Facet],
        states: tuple[Term, ...],
        verdicts: tuple[Term, ...],
        articles: list[ArticleSummary],
        selected: tuple[Choice, ...],
        queues: dict[tuple[Choice, ...], int] | None = None,
    ) -> None:
        """Show these counts. ``queues`` counts the queues on top over the whole ledger; ``()`` is all claims."""
        self._facets, self._states, self._verdicts = facets, states, verdicts
        self._articles, self._selected = articles, selected
        if queues is not None:
            self._queues = queues
        self._rebuild()

    # -- lines -------------------------------------------------------------------------------------------------------

    def _rebuild(self) -> None:
        entries = self._entries()
        place = self._list.currentIndex().row()
        scroll = self._list.verticalScrollBar().value()
        for number, entry in enumerate(entries):
            if number >= self._model.rowCount():
                self._model.appendRow(QStandardItem())
            item = self._model.item(number)
            item.setData(entry, ENTRY)
            spoken = entry.text if entry.count is None else f"{entry.text}, {entry.count}"
            item.setData(spoken + (", " + self.tr("on") if entry.on else ""), Qt.ItemDataRole.AccessibleTextRole)
            item.setText(entry.text)
            item.setToolTip(entry.tip or (entry.text if not entry.heading else ""))
            item.setEnabled(not entry.heading)
        self._model.setRowCount(len(entries))
        if 0 <= place < len(entries):
            self._list.setCurrentIndex(self._model.index(place, 0))
        self._list.verticalScrollBar().setValue(scroll)
        self._list.viewport().update()

    def _entries(self) -> list[Entry]:
        entries = [Entry(self.tr("Queues"), None, heading=True)]
        for text, icon, choices in (
            (self.tr("To review"), "inbox", TO_REVIEW),
            (self.tr("To sign off"), "state-checked", TO_SIGN_OFF),
            (self.tr("Flagged"), "flag", FLAGGED),
            (self.tr("All claims"), "filter", ()),
        ):
            on = set(self._selected) == set(choices)
            made = self._theme.icon(icon, "text_muted")
            entries.append(Entry(text, self._queues.get(choices), made, choices, queue=True, on=on))
        for name, title, terms in (
            ("state", self.tr("State"), self._states),
            ("verdict", self.tr("Verdict"), self._verdicts),
        ):
            entries += self._coded(name, title, terms, with_none=name == "verdict")
        entries += self._coded("caveat", self.tr("Caveat"), CAVEATS, with_none=False, skip="none_stated")
        entries += self._speakers()
        entries += self._articles_listed()
        return entries

    def _counts(self, name: str) -> dict[str, int]:
        return next((dict(facet.counts) for facet in self._facets if facet.field == name), {})

    def _coded(self, name: str, title: str, terms: Sequence[Term], *, with_none: bool, skip: str = "") -> list[Entry]:
        counts = self._counts(name)
        lines = []
        for term in terms:
            on = (name, term.code) in self._selected
            count = counts.get(term.code, 0)
            if term.code == skip or (not count and not on and name != "state"):
                continue
            if not count and not on and term.code in {"reopened", "dropped", "waiting"}:
                continue
            look = self._theme.look(name, term.code)
            icon = self._theme.icon(look.icon, look.ink.name())
            lines.append(Entry(term.label, count, icon, ((name, term.code),), on=on, tip=term.meaning))
        none = counts.get("", 0)
        if with_none and (lines or ("verdict", "") in self._selected) and (none or ("verdict", "") in self._selected):
            icon = self._theme.icon("minus", "text_faint")
            lines.append(Entry(self.tr("No verdict yet"), none, icon, ((name, ""),), on=(name, "") in self._selected))
        return [Entry(title, None, heading=True), *lines] if lines else []

    def _speakers(self) -> list[Entry]:
        counts = {code: count for code, count in self._counts("speaker").items() if code}
        icon = self._theme.icon("person", "text_muted")
        lines = [
            Entry(code, count, icon, (("speaker", code),), on=("speaker", code) in self._selected)
            for code, count in counts.items()
        ]
        return self._shortened("speaker", self.tr("Speakers"), lines, MOST_SPEAKERS)

    def _articles_listed(self) -> list[Entry]:
        counts = self._counts("article")
        icon = self._theme.icon("article", "text_muted")
        titles = {article.uid: article for article in self._articles}
        lines = []
        for uid in sorted(titles, key=lambda u: (-counts.get(u, 0), titles[u].title)):
            article = titles[uid]
            tip = " · ".join(part for part in (article.title, article.outlet, article.published_on) if part)
            on = ("article", uid) in self._selected
            lines.append(Entry(article.title, counts.get(uid, 0), icon, (("article", uid),), on=on, tip=tip))
        return self._shortened("article", self.tr("Articles"), lines, MOST_ARTICLES)

    def _shortened(self, name: str, title: str, lines: list[Entry], most: int) -> list[Entry]:
        if not lines:
            return []
        heading = Entry(title, None, heading=True)
        if len(lines) <= most + 1:
            return [heading, *lines]
        if name in self._expanded:
            return [heading, *lines, Entry(self.tr("Show fewer"), None, more=name)]
        kept = [line for i, line in enumerate(lines) if i < most or line.on]
        more = self.tr("{count} more…").format(count=len(lines) - len(kept))
        return [heading, *kept, Entry(more, None, more=name)]

    # -- choosing ----------------------------------------------------------------------------------------------------

    def _choose(self, entry: Entry, adding: bool) -> None:
        if entry.heading:
            return
        if entry.more:
            self._expanded ^= {entry.more}
            self._rebuild()
            return
        chosen = entry.choices if entry.queue else self._switched(entry, adding)
        self._selected = chosen
        self._rebuild()
        self.facetsChanged.emit(chosen)

    def _switched(self, entry: Entry, adding: bool) -> tuple[Choice, ...]:
        """One click shows one entry of a list, Ctrl adds another, a click on one that is on takes it back."""
        (choice,) = entry.choices
        if choice in self._selected:
            of_field = [c for c in self._selected if c[0] == choice[0]]
            if adding or len(of_field) == 1:
                return tuple(c for c in self._selected if c != choice)
        kept = self._selected if adding else tuple(c for c in self._selected if c[0] != choice[0])
        if set(self._selected) in ({*TO_REVIEW}, {*TO_SIGN_OFF}) and choice[0] == "state" and not adding:
            kept = ()
        return (*(c for c in kept if c != choice), choice)
