"""The sidebar: queues on top, then saved views, then lists of states, verdicts, caveats, names, tags and
articles with their counts.

Several entries may be on at once: entries of one list are alternatives, different lists combine, and an entry may be
left out instead. A click or Space shows one entry of a list; with Ctrl it is added, with Shift left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import islice

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.desk.foreign import draw_line, seen, tip
from app.desk.spoken import in_words, label
from app.desk.theme import Theme
from app.desk.wording import grouped
from app.ledger.query import Choice
from app.model import ArticleSummary, Facet, SavedView
from app.vocabulary import ATTRIBUTION_FORMS, CAVEATS, QUOTE_VERDICTS, SOURCE_KINDS, Term

ENTRY = int(Qt.ItemDataRole.UserRole) + 1
MOST_SPEAKERS = 8
MOST_ARTICLES = 12
MOST_OTHERS = 6
MOST_EXPANDED = 200
"""Lines of a list that is opened; others are found by search."""

TO_REVIEW: tuple[Choice, ...] = tuple(("state", s) for s in ("unreviewed", "in_progress", "waiting", "reopened"))
TO_SIGN_OFF: tuple[Choice, ...] = (("state", "checked"),)
FLAGGED: tuple[Choice, ...] = (("flag", "1"),)
RARE = frozenset({"reopened", "dropped", "waiting"})
"""States that are not listed while no claim has them."""


def to_sign_off(name: str = "") -> tuple[Choice, ...]:
    """The queue of what waits for a sign-off; without the claims ``name`` checked, who may not sign those off."""
    return (*TO_SIGN_OFF, ("-checker", name)) if name else TO_SIGN_OFF


class How(Enum):
    """What a click does to an entry: it alone of its list, it as well, or all but it."""

    ONLY = "only"
    ALSO = "also"
    NOT = "not"


def how(modifiers: Qt.KeyboardModifier) -> How:
    """What the keys held down make of a click."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return How.NOT
    return How.ALSO if modifiers & Qt.KeyboardModifier.ControlModifier else How.ONLY


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
    out: bool = False
    """It is left out."""
    view: str = ""
    """The name of a saved view."""
    saves: bool = False
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
        font.setStrikeOut(entry.out)
        painter.setFont(font)
        if entry.icon is not None:
            entry.icon.paint(painter, QRect(rect.left() + 9, rect.center().y() - 8, 17, 17))
        metrics = painter.fontMetrics()
        count = "" if entry.count is None else grouped(entry.count)
        room = metrics.horizontalAdvance(count) + 8 if count else 0
        text_rect = rect.adjusted(35, 0, -room - 6, 0)
        faint = entry.count == 0 and not entry.on
        painter.setPen(self._theme.color("text_faint" if faint or entry.more or entry.out or entry.saves else "text"))
        text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, text_rect.width())
        draw_line(painter, text_rect, text, own_side=False)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        font.setStrikeOut(False)
        painter.setFont(font)
        painter.setPen(self._theme.color("text_muted"))
        painter.drawText(rect.adjusted(0, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)


class _List(QTreeView):
    """The list itself: a click, Space or Enter switches an entry; views have keys of their own."""

    chosen = Signal(object, object)
    viewKey = Signal(str, str)
    """A view's name and what to do with it."""
    viewMenu = Signal(str, QPoint)

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
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.chosen.emit(index.data(ENTRY), how(event.modifiers()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose; F2, Del and Ctrl+Shift+Up/Down are for the views."""
        index = self.currentIndex()
        entry: Entry | None = index.data(ENTRY) if index.isValid() else None
        if entry is None:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit(entry, how(event.modifiers()))
        elif entry.view and (deed := _view_deed(event)):
            self.viewKey.emit(entry.view, deed)
        else:
            super().keyPressEvent(event)

    def _menu(self, where: QPoint) -> None:
        index = self.indexAt(where)
        if not self.rect().contains(where) or not index.isValid():
            index = self.currentIndex()
        entry: Entry | None = index.data(ENTRY) if index.isValid() else None
        if entry is not None and entry.view:
            self.viewMenu.emit(entry.view, self.viewport().mapToGlobal(where))


def _view_deed(event: QKeyEvent) -> str:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    if event.modifiers() & held == held:
        return {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}.get(Qt.Key(event.key()), "")
    return {Qt.Key.Key_F2: "rename", Qt.Key.Key_Delete: "remove"}.get(Qt.Key(event.key()), "")


class FacetPane(QWidget):
    """The sidebar. ``facetsChanged`` carries every choice that is on, as ``(field, code)`` pairs."""

    facetsChanged = Signal(object)
    viewChosen = Signal(str)
    viewKey = Signal(str, str)
    """A view's name, and ``rename``, ``remove``, ``renew``, ``up`` or ``down``."""
    saveWanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facets: list[Facet] = []
        self._states: tuple[Term, ...] = ()
        self._verdicts: tuple[Term, ...] = ()
        self._articles: list[ArticleSummary] = []
        self._titles: dict[str, ArticleSummary] = {}
        self._selected: tuple[Choice, ...] = ()
        self._typed: tuple[Choice, ...] = ()
        self._queues: dict[tuple[Choice, ...], int] = {}
        self._expanded: set[str] = set()
        self._views: tuple[SavedView, ...] = ()
        self._view = ""
        self._can_save = False
        self._model = QStandardItemModel(self)
        self._list = _List()
        self._list.setModel(self._model)
        self._list.setItemDelegate(FacetDelegate(theme, self._list))
        self._list.setAccessibleName(self.tr("Filters"))
        self._list.chosen.connect(self._choose)
        self._list.viewKey.connect(self.viewKey)
        self._list.viewMenu.connect(self._view_menu)
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
        typed: tuple[Choice, ...] = (),
    ) -> None:
        """Show these counts. ``queues`` counts the queues on top over the whole ledger; ``()`` is all claims.

        ``typed`` is chosen in the search box: it is shown as on too, and a click changes it like what was clicked.
        """
        self._facets, self._states, self._verdicts = facets, states, verdicts
        if articles is not self._articles:
            self._articles, self._titles = articles, {article.uid: article for article in articles}
        self._selected, self._typed = selected, typed
        if queues is not None:
            self._queues = queues
        self._rebuild()

    def show_views(self, views: tuple[SavedView, ...], current: str, can_save: bool) -> None:
        """The saved views; ``current`` is the name of the one that is shown, if it is one."""
        if (views, current, can_save) != (self._views, self._view, self._can_save):
            self._views, self._view, self._can_save = views, current, can_save
            self._rebuild()

    def words_of(self, name: str, code: str) -> str:
        """What a person calls a code of a field."""
        if not code:
            return self.tr("none")
        terms = {
            "state": self._states, "verdict": self._verdicts, "caveat": CAVEATS, "quote": QUOTE_VERDICTS,
            "form": ATTRIBUTION_FORMS, "source": SOURCE_KINDS,
        }.get(name, ())  # fmt: skip
        if name == "article":
            return self._titles[code].title if code in self._titles else code
        if name in {"flag", "hedged"}:
            return self.tr("yes") if code == "1" else self.tr("no")
        return label(tuple(terms), code)

    # -- lines -------------------------------------------------------------------------------------------------------

    def _rebuild(self) -> None:
        entries = self._entries()
        place = self._list.currentIndex().row()
        scroll = self._list.verticalScrollBar().value()
        for number, given in enumerate(entries):
            entry = replace(given, text=seen(given.text), tip=seen(given.tip))
            if number >= self._model.rowCount():
                self._model.appendRow(QStandardItem())
            item = self._model.item(number)
            item.setData(entry, ENTRY)
            spoken = entry.text if entry.count is None else f"{entry.text}, {entry.count}"
            state = ", " + self.tr("on") if entry.on else ", " + self.tr("left out") if entry.out else ""
            item.setData(spoken + state, Qt.ItemDataRole.AccessibleTextRole)
            item.setText(entry.text)
            item.setToolTip("" if entry.heading else tip(self._tip(entry)))
            item.setEnabled(not entry.heading)
        self._model.setRowCount(len(entries))
        if 0 <= place < len(entries):
            self._list.setCurrentIndex(self._model.index(place, 0))
        self._list.verticalScrollBar().setValue(scroll)
        self._list.viewport().update()

    def _tip(self, entry: Entry) -> str:
        parts = [entry.text, entry.tip if entry.tip != entry.text else ""]
        if entry.choices and not entry.queue:
            parts.append(self.tr("Ctrl+click adds, Shift+click leaves out"))
        elif entry.view:
            parts.append(self.tr("F2 renames, Del removes, Ctrl+Shift+Up and Down move"))
        elif entry.saves and not self._can_save:
            parts.append(self.tr("Search for something or choose a filter first"))
        return "\n".join(filter(None, parts))

    @property
    def _to_sign_off(self) -> tuple[Choice, ...]:
        """As it was counted, which is for whoever sits here."""
        return next((choices for choices in self._queues if TO_SIGN_OFF[0] in choices), TO_SIGN_OFF)

    def _entries(self) -> list[Entry]:
        entries = [Entry(self.tr("Queues"), None, heading=True)]
        for text, icon, choices in (
            (self.tr("To review"), "inbox", TO_REVIEW),
            (self.tr("To sign off"), "state-checked", self._to_sign_off),
            (self.tr("Flagged"), "flag", FLAGGED),
            (self.tr("All claims"), "filter", ()),
        ):
            on = {*self._selected, *self._typed} == set(choices)
            made = self._theme.icon(icon, "text_muted")
            entries.append(Entry(text, self._queues.get(choices), made, choices, queue=True, on=on))
        entries += self._saved_views()
        for name, title, terms in (
            ("state", self.tr("State"), self._states),
            ("verdict", self.tr("Verdict"), self._verdicts),
        ):
            entries += self._coded(name, title, terms, with_none=name == "verdict")
        entries += self._coded("caveat", self.tr("Caveat"), CAVEATS, with_none=False, skip="none_stated")
        entries += self._named("assignee", self.tr("Assigned to"), "person", MOST_OTHERS, self.tr("Nobody"))
        entries += self._named("tag", self.tr("Tags"), "tag", MOST_OTHERS)
        entries += self._named("speaker", self.tr("Speakers"), "person", MOST_SPEAKERS, self.tr("Nobody named"))
        entries += self._articles_listed()
        return entries

    def _saved_views(self) -> list[Entry]:
        icon = self._theme.icon("list", "text_muted")
        lines = [
            Entry(view.name, None, icon, view=view.name, on=view.name == self._view, tip=view.query)
            for view in self._views
        ]
        plus = self._theme.icon("plus", "text_faint")  # always there, so that nothing moves away from under the mouse
        lines.append(Entry(self.tr("Save this search…"), None, plus, saves=True))
        return [Entry(self.tr("Saved views"), None, heading=True), *lines]

    def _view_menu(self, name: str, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed, text, icon, key in (
            ("rename", self.tr("Rename…"), "pencil", "F2"),
            ("renew", self.tr("Replace by the search of now"), "restore", ""),
            ("up", self.tr("Move up"), "chevron-up", "Ctrl+Shift+Up"),
            ("down", self.tr("Move down"), "chevron-down", "Ctrl+Shift+Down"),
            ("remove", self.tr("Remove"), "trash", "Del"),
        ):
            action = menu.addAction(self._theme.icon(icon), text)
            action.setShortcut(QKeySequence(key))
            action.setEnabled(deed != "renew" or (self._can_save and name != self._view))
            action.triggered.connect(lambda _=False, deed=deed: self.viewKey.emit(name, deed))
        menu.popup(where)

    def _is_on(self, choice: Choice) -> bool:
        return choice in self._selected or choice in self._typed

    def _is_out(self, choice: Choice) -> bool:
        return self._is_on((f"-{choice[0]}", choice[1]))

    def _counts(self, name: str) -> dict[str, int]:
        return next((dict(facet.counts) for facet in self._facets if facet.field == name), {})

    def _coded(self, name: str, title: str, terms: Sequence[Term], *, with_none: bool, skip: str = "") -> list[Entry]:
        counts = self._counts(name)
        lines = []
        for term in in_words(terms):
            choice = (name, term.code)
            on, out = self._is_on(choice), self._is_out(choice)
            count = counts.get(term.code, 0)
            if term.code == skip and not on and not out:
                continue
            if not count and not on and not out and (name != "state" or term.code in RARE):
                continue
            look = self._theme.look(name, term.code)
            icon = self._theme.icon(look.icon, look.ink.name())
            lines.append(Entry(term.label, count, icon, (choice,), on=on, out=out, tip=term.meaning))
        none, choice = counts.get("", 0), (name, "")
        on, out = self._is_on(choice), self._is_out(choice)
        if with_none and (on or out or (lines and none)):
            icon = self._theme.icon("minus", "text_faint")
            lines.append(Entry(self.tr("No verdict yet"), none, icon, (choice,), on=on, out=out))
        return [Entry(title, None, heading=True), *lines] if lines else []

    def _named(self, name: str, title: str, icon: str, most: int, nobody: str = "") -> list[Entry]:
        """Names that occur, the most frequent first; ``nobody`` is the line for claims without one."""
        counts = self._counts(name)
        made = self._theme.icon(icon, "text_muted")
        codes = [code for code in counts if code]
        codes += [
            c for n, c in self._selected if n.lstrip("-") == name and c and c not in counts
        ]  # chosen, and there is none now
        lines = [self._choosable(name, code, code, counts.get(code, 0), made) for code in dict.fromkeys(codes)]
        chosen = self._is_on((name, "")) or self._is_out((name, ""))
        if nobody and (chosen or (lines and counts.get("", 0))):
            minus = self._theme.icon("minus", "text_faint")
            lines.append(self._choosable(name, "", nobody, counts.get("", 0), minus))
        return self._shortened(name, title, lines, most)

    def _choosable(self, name: str, code: str, text: str, count: int, icon: QIcon, tip: str = "") -> Entry:
        choice = (name, code)
        return Entry(text, count, icon, (choice,), on=self._is_on(choice), out=self._is_out(choice), tip=tip)

    def _articles_listed(self) -> list[Entry]:
        """Articles with claims here first; only as many lines are made as are shown, there may be thousands."""
        counts = self._counts("article")
        chosen = {code for name, code in self._selected if name.lstrip("-") == "article"}
        first = [uid for uid in counts if uid in self._titles]
        first += [uid for uid in chosen if uid in self._titles and uid not in counts]
        first.sort(key=lambda uid: (-counts.get(uid, 0), self._titles[uid].title))
        known = set(first)
        rest = (article.uid for article in self._articles if article.uid not in known)
        most = MOST_EXPANDED if "article" in self._expanded else MOST_ARTICLES + 2
        uids = [*first, *islice(rest, max(0, most - len(first)))][: max(most, len(chosen))]
        icon = self._theme.icon("article", "text_muted")
        lines = [self._article_line(self._titles[uid], counts.get(uid, 0), icon) for uid in uids]
        return self._shortened("article", self.tr("Articles"), lines, MOST_ARTICLES, len(self._articles))

    def _article_line(self, article: ArticleSummary, count: int, icon: QIcon) -> Entry:
        tip = " · ".join(part for part in (article.title, article.outlet, article.published_on) if part)
        return self._choosable("article", article.uid, article.title, count, icon, tip)

    def _shortened(self, name: str, title: str, lines: list[Entry], most: int, there: int = 0) -> list[Entry]:
        """A list under its heading; of ``there`` lines, if not all of them were made."""
        if not lines:
            return []
        there = max(there, len(lines))
        heading = Entry(title, None, heading=True)
        if there <= most + 1:
            return [heading, *lines]
        if name in self._expanded:
            rest = [
                Entry(self.tr("{count} more by search").format(count=grouped(there - len(lines))), None, heading=True)
            ]
            return [
                heading,
                *lines,
                *(rest if there > len(lines) else []),
                Entry(self.tr("Show fewer"), None, more=name),
            ]
        kept = [line for i, line in enumerate(lines) if i < most or line.on or line.out]
        more = self.tr("{count} more…").format(count=grouped(there - len(kept)))
        return [heading, *kept, Entry(more, None, more=name)]

    # -- choosing ----------------------------------------------------------------------------------------------------

    def _choose(self, entry: Entry, way: How) -> None:
        if entry.heading:
            return
        if entry.more:
            self._expanded ^= {entry.more}
            self._rebuild()
        elif entry.view:
            self.viewChosen.emit(entry.view)
        elif entry.saves:
            if self._can_save:
                self.saveWanted.emit()
        else:
            self._selected, self._typed = (*self._selected, *self._typed), ()
            chosen = entry.choices if entry.queue else self._switched(entry.choices[0], way)
            self._selected = chosen
            self._rebuild()
            self.facetsChanged.emit(chosen)

    def _switched(self, choice: Choice, way: How) -> tuple[Choice, ...]:
        """What is chosen after a click; one on an entry that is on or left out takes that back."""
        name, out = choice[0], (f"-{choice[0]}", choice[1])
        others = tuple(c for c in self._selected if c not in (choice, out))
        if way is How.NOT:
            return others if out in self._selected else (*others, out)
        if way is How.ALSO:
            return others if choice in self._selected else (*others, choice)
        if out in self._selected:
            return others
        of_field = [c for c in self._selected if c[0] == name]
        if of_field == [choice]:
            return others
        if name == "state" and set(self._selected) in ({*TO_REVIEW}, {*self._to_sign_off}):
            return (choice,)  # a queue is left, not narrowed
        return (*(c for c in others if c[0].lstrip("-") != name), choice)
