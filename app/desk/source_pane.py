"""The article beside its claims: title, find bar, printout and pills. Chooses claims and proposes new ones; knows no
ledger.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QToolTip, QVBoxLayout, QWidget

from app.desk.source_find import FindBar
from app.desk.source_margin import PillMargin
from app.desk.source_offsets import character_name
from app.desk.source_text import Printout
from app.desk.theme import Theme
from app.model import Article, Mark
from app.vocabulary import STATES, VERDICTS, Term, label

Summary = Callable[[str], tuple[str, str] | None]
"""uid of a claim to its wording and its speaker, where they are known without asking the ledger."""


class SourcePane(QWidget):
    """The article as a marked-up printout. All offsets in its signals are code points of ``Article.text``."""

    claimChosen = Signal(str)
    newClaimRequested = Signal(int, str)
    """Make a claim of this passage: (start, exact words)."""
    passageChangeRequested = Signal(str, int, str)
    """The claim's passage shall be this one: (uid, start, exact words)."""
    caveatChangeRequested = Signal(str, int, str)
    """The passage of the claim's caveat shall be this one: (uid, start, exact words)."""
    noticeRequested = Signal(str)
    """One plain sentence for the status line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._article: Article | None = None
        self._summary: Summary | None = None
        self._states: Sequence[Term] = STATES
        self._verdicts: Sequence[Term] = VERDICTS
        self.setObjectName("sourcePane")
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Article"))
        self._create()
        self._assemble()
        self._connect()
        self._apply_theme()
        self.show_article(None, [])

    # ---- what the window calls

    def show_article(self, article: Article | None, marks: Sequence[Mark]) -> None:
        """Show an article with its claims; the same article again keeps its place and the current claim."""
        if article is not None and self._article is not None and article.uid == self._article.uid:
            self._article = article
        else:
            self._article = article
            self.printout.load(article.text if article else "")
            self.find_bar.set_text(article.text if article else "")
        self.update_marks(marks)

    def update_marks(self, marks: Sequence[Mark]) -> None:
        """The claims of the article shown have changed; its text and place stay."""
        self.printout.set_marks(marks)
        self._write_header(len(marks))

    def set_current(self, uid: str | None) -> None:
        """Put the yellow marker on a claim and bring it into sight; a claim of another article clears it."""
        self.printout.set_current(uid)

    def set_summary(self, summary: Summary | None) -> None:
        """Where hover cards find a claim's wording and speaker."""
        self._summary = summary

    def set_labels(self, states: Sequence[Term], verdicts: Sequence[Term]) -> None:
        """The ledger's own words for states and verdicts."""
        self._states, self._verdicts = states, verdicts

    def article_uid(self) -> str | None:
        """Uid of the article shown."""
        return self._article.uid if self._article else None

    def selected_passage(self) -> tuple[int, str] | None:
        """Start and exact words of the selection, without white space at its ends."""
        return self.printout.selected_passage()

    def request_new_claim(self) -> None:
        """Ask for a claim of what is selected."""
        passage = self.printout.selected_passage()
        if passage is None:
            self.noticeRequested.emit(self.tr("Select the claim's words in the article first."))
            return
        self.newClaimRequested.emit(*passage)

    def cycle_overlaps(self) -> None:
        """Go to the next claim that shares words with the current one."""
        current = self.printout.current
        if current is None:
            return
        sharing = self.printout.marks.touching(current.start, current.end)
        if len(sharing) < 2:
            self.noticeRequested.emit(self.tr("No other claim shares these words."))
            return
        uids = [mark.uid for mark in sharing]
        self.claimChosen.emit(uids[(uids.index(current.uid) + 1) % len(uids)])

    def open_find(self) -> None:
        """Show the find bar, with the selected words if they stand on one line."""
        passage = self.printout.selected_passage()
        self.find_bar.open(passage[1] if passage and len(passage[1]) < 80 and "\n" not in passage[1] else "")

    # ---- building

    def _create(self) -> None:
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setAccessibleDescription(self.tr("Title of the article"))
        self.meta = QLabel(self)
        self.meta.setProperty("role", "muted")
        self.meta.setTextFormat(Qt.TextFormat.PlainText)
        self.meta.setWordWrap(True)
        self.header = QFrame(self)
        self.header.setMinimumWidth(1)  # its margins follow the pane and must never hold it open
        self.printout = Printout(self._theme, self)
        self.margin = PillMargin(self._theme, self.printout)
        self.find_bar = FindBar(self._theme, self)
        self.find_bar.hide()

    def _assemble(self) -> None:
        head = QVBoxLayout(self.header)
        head.setSpacing(3)
        head.addWidget(self.title)
        head.addWidget(self.meta)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.find_bar)
        column.addWidget(self.printout, 1)
        self.setFocusProxy(self.printout)

    def _connect(self) -> None:
        self._theme.changed.connect(self._apply_theme)
        self.printout.markPressed.connect(self.claimChosen)
        self.printout.keyPressed.connect(self._on_key)
        self.printout.hoverAsked.connect(self._on_hover)
        self.printout.menuAsked.connect(self._on_menu)
        self.printout.seenChanged.connect(self._align_header)
        self.margin.pillPressed.connect(self.claimChosen)
        self.margin.hoverAsked.connect(self._on_pill_hover)
        self.find_bar.hitChosen.connect(self.printout.select)
        self.find_bar.closed.connect(self.printout.setFocus)

    def _apply_theme(self) -> None:
        self.title.setFont(self._theme.serif_font(2.5, QFont.Weight.Bold))
        self.printout.apply_theme()
        self.margin.place()

    def _align_header(self) -> None:
        left, width = self.printout.column()
        wanted = (left, 14, max(self.width() - left - width, 0), 10)
        layout = self.header.layout()
        if layout is not None:
            margins = layout.contentsMargins()
            if (margins.left(), margins.right()) != (wanted[0], wanted[2]):
                layout.setContentsMargins(*wanted)
                self.find_bar.align(left)

    def _write_header(self, claims: int) -> None:
        article = self._article
        self.header.setVisible(article is not None)
        if article is None:
            return
        self.title.setText(article.title)
        self.title.setAccessibleName(article.title)
        parts = [part for part in (article.outlet, article.dateline, article.author) if part]
        if article.published_on:
            parts.append(self.tr("dated {0}").format(article.published_on))
        parts.append(self.tr("one claim") if claims == 1 else self.tr("%n claims", "", claims))
        self.meta.setText(" · ".join(parts))
        self.printout.setAccessibleDescription(article.title)

    # ---- keys, hover cards, menu

    def _on_key(self, event: QKeyEvent) -> None:
        """Ctrl+N and Ctrl+F where no window takes them first."""
        if event.matches(QKeySequence.StandardKey.New):
            self.request_new_claim()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.open_find()
        elif event.key() == Qt.Key.Key_Escape and self.find_bar.isVisible():
            self.find_bar.dismiss()
        else:
            return
        event.accept()

    def _on_hover(self, position: int, where: QPoint) -> None:
        hidden = self.printout.hidden_character(position)
        if hidden is not None:
            said = self.tr("Hidden character: {0}").format(character_name(hidden))
            if hidden == "\f":
                said = self.tr("Page {0} begins here.").format(self._page(position))
            QToolTip.showText(where, said, self.printout)
            return
        found = self.printout.marks.at(position)
        if found:
            QToolTip.showText(where, "<hr>".join(self.hover_card(mark) for mark in found[:3]), self.printout)
        else:
            QToolTip.hideText()

    def _page(self, position: int) -> int | None:
        """The page of the printed article on which a code point stands, if it has pages."""
        from app.reading import page_of  # not on the way to the first paint

        return page_of(self._article.text, position) if self._article is not None else None

    def _on_pill_hover(self, mark: Mark, where: QPoint) -> None:
        QToolTip.showText(where, self.hover_card(mark), self.margin)

    def hover_card(self, mark: Mark) -> str:
        """What a claim is, as rich text: number and wording, speaker, verdict or state, page."""
        wording, speaker = (self._summary and self._summary(mark.uid)) or ("", "")
        if not wording and self._article is not None:
            wording = self._article.text[mark.start : mark.end]
        standing = label(tuple(self._states), mark.state)
        if mark.verdict:
            standing = f"{label(tuple(self._verdicts), mark.verdict)} · {standing}"
        lines = [f"<b>{mark.number}. {_escaped(wording[:300])}</b>"]
        page = self._page(mark.start)
        where = self.tr("Page {0}").format(page) if page is not None else ""
        lines += [_escaped(line) for line in (speaker, standing, where) if line]
        return "<div style='max-width: 320px'>" + "<br>".join(lines) + "</div>"

    def _on_menu(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def context_menu(self) -> QMenu:
        """What can be done with the selection and with the current claim."""
        menu = QMenu(self)
        passage = self.printout.selected_passage()
        current = self.printout.current
        new = menu.addAction(self._theme.icon("plus"), self.tr("New claim from selection"), self.request_new_claim)
        new.setEnabled(passage is not None)
        for text, signal in (
            (self.tr("Use selection as this claim's passage"), self.passageChangeRequested),
            (self.tr("Use selection as its caveat's passage"), self.caveatChangeRequested),
        ):
            action = menu.addAction(text)
            action.setEnabled(passage is not None and current is not None)
            if passage is not None and current is not None:
                action.triggered.connect(_emitter(signal, current.uid, *passage))
        overlaps = menu.addAction(self._theme.icon("overlap"), self.tr("Next claim in these words"))
        overlaps.triggered.connect(self.cycle_overlaps)
        overlaps.setEnabled(current is not None)
        menu.addSeparator()
        copy = menu.addAction(self._theme.icon("copy"), self.tr("Copy"), self.printout.copy)
        copy.setEnabled(passage is not None)
        menu.addAction(self._theme.icon("search"), self.tr("Find in the article"), self.open_find)
        return menu


def _emitter(signal: object, uid: str, start: int, words: str) -> Callable[[], None]:
    def emit() -> None:
        signal.emit(uid, start, words)  # type: ignore[attr-defined]

    return emit


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
