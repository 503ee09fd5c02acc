"""The article beside its claims: title, find bar, printout and pills. Chooses claims and proposes new ones; knows no
ledger.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QToolTip, QVBoxLayout, QWidget

from app.desk.source_adjust import PassageAdjuster, nearest_edge
from app.desk.source_cards import HoverCards, Summary, page_at
from app.desk.source_coverage import BARE, CLEARED, Coverage
from app.desk.source_find import FindBar
from app.desk.source_header import Header
from app.desk.source_margin import PillMargin
from app.desk.source_marks import look_of
from app.desk.source_offsets import display
from app.desk.source_strip import CoverageStrip
from app.desk.source_text import Printout
from app.desk.theme import Theme
from app.desk.wording import tr
from app.ledger import trimmed
from app.model import Article, Mark, Passage
from app.vocabulary import Term


class SourcePane(QWidget):
    """The article as a marked-up printout. All offsets in its signals are code points of ``Article.text``."""

    claimChosen = Signal(str)
    newClaimRequested = Signal(int, str)
    """Make a claim of this passage: (start, exact words)."""
    passageChangeRequested = Signal(str, int, str)
    """The claim's passage shall be this one: (uid, start, exact words)."""
    caveatChangeRequested = Signal(str, int, str)
    """The passage of the claim's caveat shall be this one: (uid, start, exact words)."""
    splitRequested = Signal(str, object)
    """The claim shall become these pieces: (uid, passages in order)."""
    mergeRequested = Signal()
    """The claims that are selected in the table shall become one."""
    clearRequested = Signal(object)
    """There is nothing to check in these sentences: [(start, exact words), …]."""
    unclearRequested = Signal(object)
    """Take back these marks: [uid, …]."""
    zoomRequested = Signal(int)
    """So many steps larger."""
    noticeRequested = Signal(str)
    """One plain sentence for the status line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._article: Article | None = None
        self.cards = HoverCards(theme)
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
            self.header.coverage.show_coverage(Coverage())
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
        self.cards.summary = summary

    def set_labels(self, states: Sequence[Term], verdicts: Sequence[Term]) -> None:
        """The ledger's own words for states and verdicts."""
        self.cards.states, self.cards.verdicts = states, verdicts

    def show_coverage(self, coverage: Coverage) -> None:
        """How the sentences of the article shown stand."""
        self.printout.set_coverage(coverage)
        self.header.coverage.show_coverage(coverage)

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
        """Show the find bar, with the selected words if they stand on one line; open already, go to the next place."""
        if self.find_bar.isVisible() and not self.printout.hasFocus():
            self.find_bar.step_on()
            return
        passage = self.printout.selected_passage()
        words = passage[1] if passage and len(passage[1]) < 80 and "\n" not in passage[1] else ""
        self.find_bar.open(words, passage[0] if passage and words else self.printout.seen()[0])

    def find_next(self) -> None:
        """The next place of what is looked for; the bar opens where nothing is."""
        if self.find_bar.isVisible():
            self.find_bar.step_on()
        else:
            self.open_find()

    def find_previous(self) -> None:
        """The place before."""
        if self.find_bar.isVisible():
            self.find_bar.step_back()
        else:
            self.open_find()

    def adjust_passage(self) -> None:
        """Move the ends of the current claim's passage by keyboard."""
        self.adjuster.begin()

    def by_text_cursor(self, deed: Callable[[], None]) -> None:
        """Do what text cursor or selection decides; from another pane first go there: nothing is done unseen."""
        if self.window().focusWidget() is self.printout:
            deed()
            return
        self.printout.bring_into_sight(*self._chosen_stretch())
        self.printout.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.noticeRequested.emit(
            self.tr("You are in the article now, at its text cursor. Move it to the place meant, and do that again.")
        )

    # ---- splitting

    def request_split(self, at: int | None = None) -> None:
        """Ask to split the current claim: its selected words become a claim, or it is cut at ``at`` (code points).

        Without either the text cursor says where.
        """
        current = self.printout.current
        if current is None:
            self.noticeRequested.emit(self.tr("Choose the claim to split first."))
            return
        pieces = self._pieces(current, at)
        if len(pieces) < 2:
            self.noticeRequested.emit(
                self.tr("Put the text cursor between two words of the claim’s passage, or select some of them: "
                        "it is split there.")
            )  # fmt: skip
            return
        self.splitRequested.emit(current.uid, pieces)

    def _pieces(self, current: Mark, at: int | None) -> list[Passage]:
        selected = self.printout.selected_passage()
        if selected is not None and at is None:
            cuts = [selected[0], selected[0] + len(selected[1])]
        else:
            place = self.printout.caret() if at is None else at
            cuts = [nearest_edge(self.printout.text, place, end=False, by_character=False)]
        inside = [cut for cut in cuts if current.start < cut < current.end]
        ends = [current.start, *inside, current.end]
        found = [trimmed(self.printout.text, start, end) for start, end in pairwise(ends)]
        return [piece for piece in found if piece is not None]

    # ---- coverage

    def switch_cleared(self) -> None:
        """There is nothing to check in the sentences at the selection or the text cursor; again takes that back."""
        coverage = self.printout.coverage
        if not len(coverage):
            self.noticeRequested.emit(self.tr("The sentences of this article are still being counted."))
            return
        chosen = coverage.between(*self._chosen_stretch())
        bare = [sentence for sentence in chosen if sentence.standing == BARE]
        if bare:
            text = self.printout.text
            self.clearRequested.emit([(sentence.start, text[sentence.start : sentence.end]) for sentence in bare])
        elif any(sentence.standing == CLEARED for sentence in chosen):
            self.unclearRequested.emit(coverage.marks_of([s for s in chosen if s.standing == CLEARED]))
        else:
            self.noticeRequested.emit(
                self.tr("This sentence carries a claim or its caveat, so there is something to check.")
            )

    def _chosen_stretch(self) -> tuple[int, int]:
        selected = self.printout.selected_passage()
        if selected is not None:
            return selected[0], selected[0] + len(selected[1])
        return self.printout.caret(), self.printout.caret()

    def go_to_bare(self, step: int = 1) -> None:
        """Select the next sentence (or the one before) without a claim that nobody marked; go round at the end."""
        coverage = self.printout.coverage
        selected = self.printout.selected_passage()
        here = selected[0] if selected is not None else self.printout.caret()
        found = coverage.next_bare(here if selected is not None or step < 0 else here - 1, step)
        if found is None:
            self.noticeRequested.emit(
                self.tr("No bare sentence is left: each carries a claim or has nothing to check.")
                if len(coverage)
                else self.tr("The sentences of this article are still being counted.")
            )
            return
        self.printout.bring_into_sight(found.start, found.end)
        self.printout.select(found.start, found.end)
        self.printout.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---- building

    def _create(self) -> None:
        self.header = Header(self._theme, self)
        self.title, self.meta = self.header.title, self.header.meta
        self.printout = Printout(self._theme, self)
        self.margin = PillMargin(self._theme, self.printout)
        self.strip = CoverageStrip(self._theme, self.printout)
        self.adjuster = PassageAdjuster(self._theme, self.printout)
        self.find_bar = FindBar(self._theme, self)
        self.find_bar.hide()

    def _assemble(self) -> None:
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
        self.margin.groupPressed.connect(self._on_group)
        self.margin.hoverAsked.connect(self._on_pill_hover)
        self.strip.sentencePressed.connect(self.printout.select)
        self.printout.zoomAsked.connect(self.zoomRequested)
        self.adjuster.passageChosen.connect(self.passageChangeRequested)
        self.adjuster.said.connect(self.noticeRequested)
        self.find_bar.hitChosen.connect(self.printout.select)
        self.find_bar.hitsChanged.connect(self.printout.set_found)
        self.find_bar.closed.connect(self.printout.setFocus)

    def _apply_theme(self) -> None:
        self.header.restyle()
        self.printout.apply_theme()
        self.margin.place()

    def _align_header(self) -> None:
        left, width = self.printout.column()
        self.header.align(left, max(self.width() - left - width, 0))
        self.find_bar.align(left)
        self.header.show_line(self.printout.verticalScrollBar().value() > 0 and not self.find_bar.isVisible())

    def _write_header(self, claims: int) -> None:
        article = self._article
        self.header.setVisible(article is not None)
        if article is None:
            return
        self.title.setText(display(article.title).text)
        known = [part for part in (article.outlet, article.dateline, article.author) if part]
        parts = [f"\u2068{display(part).text}\u2069" for part in known]  # each runs its own way
        if article.published_on:
            parts.append(self.tr("dated {0}").format(article.published_on))
        parts.append(tr("%Ln claim(s)", None, claims))
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
        text = self.printout.text
        hidden = self.printout.hidden_character(position)
        if hidden is not None:
            QToolTip.showText(where, self.cards.of_hidden(hidden, page_at(text, position)), self.printout)
            return
        cards = [self.cards.of_caveat(reach) for reach in self.printout.marks.caveats(position, position + 1)]
        found = self.printout.marks.at(position)
        cards += [self.cards.of_claims(found, text)] if found else []
        if cards:
            QToolTip.showText(where, "<hr>".join(cards), self.printout)
        else:
            QToolTip.hideText()

    def _on_pill_hover(self, marks: Sequence[Mark], where: QPoint) -> None:
        QToolTip.showText(where, self.cards.of_claims(marks, self.printout.text), self.margin)

    def _on_group(self, marks: Sequence[Mark], where: QPoint) -> None:
        menu = self.group_menu(marks)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def group_menu(self, marks: Sequence[Mark]) -> QMenu:
        """Which of the claims that share a pill."""
        menu = QMenu(self)
        current = self.printout.current
        for mark in marks:
            known = self.cards.summary(mark.uid) if self.cards.summary is not None else None
            wording = " ".join((known[0] if known else self.printout.text[mark.start : mark.end]).split())
            shown = f"{mark.number}   {wording[:70]}{'…' if len(wording) > 70 else ''}".replace("&", "&&")
            look = look_of(self._theme, mark)
            action = menu.addAction(self._theme.icon(look.icon, look.ink.name()), shown)
            action.setCheckable(True)
            action.setChecked(current is not None and mark.uid == current.uid)
            action.triggered.connect(_chooser(self.claimChosen, mark.uid))
        return menu

    def _on_menu(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu(self.printout.nearest(event.pos()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def context_menu(self, at: int | None = None) -> QMenu:
        """What can be done with the selection, the sentence and the current claim; ``at`` is where it was asked for."""
        menu = QMenu(self)
        passage, current = self.printout.selected_passage(), self.printout.current
        new = menu.addAction(self._theme.icon("plus"), self.tr("New claim from selection"), self.request_new_claim)
        new.setEnabled(passage is not None)
        self._add_clearing(menu, at)
        menu.addSeparator()
        self._add_passages(menu, passage, current)
        self._add_reshaping(menu, passage, current, at)
        menu.addSeparator()
        copy = menu.addAction(self._theme.icon("copy"), self.tr("Copy"), self.printout.copy)
        copy.setEnabled(passage is not None)
        menu.addAction(self._theme.icon("search"), self.tr("Find in the article") + "\tF3", self.open_find)
        return menu

    def _add_clearing(self, menu: QMenu, at: int | None) -> None:
        if at is not None and self.printout.selected_passage() is None:
            self.printout.lay_caret(at)
        chosen = self.printout.coverage.between(*self._chosen_stretch()) if len(self.printout.coverage) else []
        bare = any(sentence.standing == BARE for sentence in chosen)
        cleared = any(sentence.standing == CLEARED for sentence in chosen)
        words = (
            self.tr("Something to check here after all") if cleared and not bare else self.tr("Nothing to check here")
        )
        action = menu.addAction(self._theme.icon("check"), words + "\tX", self.switch_cleared)
        action.setEnabled(bare or cleared)

    def _add_passages(self, menu: QMenu, passage: tuple[int, str] | None, current: Mark | None) -> None:
        for text, signal in (
            (self.tr("Use selection as this claim's passage"), self.passageChangeRequested),
            (self.tr("Use selection as its caveat's passage"), self.caveatChangeRequested),
        ):
            action = menu.addAction(text)
            action.setEnabled(passage is not None and current is not None)
            if passage is not None and current is not None:
                action.triggered.connect(_emitter(signal, current.uid, *passage))

    def _add_reshaping(
        self, menu: QMenu, passage: tuple[int, str] | None, current: Mark | None, at: int | None
    ) -> None:
        adjust = menu.addAction(self._theme.icon("grip"), self.tr("Adjust the passage") + "\tP", self.adjust_passage)
        adjust.setEnabled(current is not None)
        cut = None if passage is not None else at
        split = menu.addAction(self.tr("Split the claim here") + "\tS", lambda: self.request_split(cut))
        split.setEnabled(current is not None and len(self._pieces(current, cut)) > 1)
        menu.addAction(self.tr("Merge the selected claims") + "\tM", self.mergeRequested.emit)
        overlaps = menu.addAction(self._theme.icon("overlap"), self.tr("Next claim in these words") + "\tO")
        overlaps.triggered.connect(self.cycle_overlaps)
        overlaps.setEnabled(current is not None)


def _chooser(signal: object, uid: str) -> Callable[[], None]:
    def emit() -> None:
        signal.emit(uid)  # type: ignore[attr-defined]

    return emit


def _emitter(signal: object, uid: str, start: int, words: str) -> Callable[[], None]:
    def emit() -> None:
        signal.emit(uid, start, words)  # type: ignore[attr-defined]

    return emit
