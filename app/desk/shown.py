"""What the panes show: asks the readers, and says by signals what came back. Holds the search and the current claim."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from app import workflow
from app.desk.facets import FLAGGED, TO_REVIEW, to_sign_off
from app.desk.spoken import in_words
from app.desk.worker import Worker
from app.ledger import Interrupted, Reader
from app.ledger.query import Choice, put_together, taken_apart
from app.model import (
    Article,
    ArticleSummary,
    Claim,
    ClaimRow,
    Contact,
    Evidence,
    Facet,
    HistoryEntry,
    LinkedClaim,
    Mark,
    Progress,
    SavedView,
    Search,
    UnknownClaim,
)
from app.vocabulary import SHOWN_FROM, STATES, VERDICTS, Term

FIRST = 60
"""Rows asked for before anything else: more than any screen shows."""


@dataclass(frozen=True, slots=True)
class Start:
    """What is needed for the first paint. ``head`` is where the history ended before any of it was read."""

    head: int
    states: tuple[Term, ...]
    verdicts: tuple[Term, ...]
    settings: dict[str, str]
    rows: list[ClaimRow]
    empty: bool
    """Whether there is no article yet."""


@dataclass(frozen=True, slots=True)
class Sidebar:
    """Counts for the sidebar and the progress line."""

    facets: list[Facet]
    articles: list[ArticleSummary]
    queues: dict[tuple[Choice, ...], int]
    progress: Progress
    views: tuple[SavedView, ...]


@dataclass(frozen=True, slots=True)
class Printout:
    """An article with its claims marked."""

    article: Article
    marks: list[Mark]


@dataclass(frozen=True, slots=True)
class Carded:
    """A claim with all that its card shows."""

    claim: Claim
    evidence: list[Evidence]
    history: list[HistoryEntry]
    moves: list[str]
    contacts: list[Contact] = field(default_factory=list)
    links: list[LinkedClaim] = field(default_factory=list)


class Shown(QObject):
    """Asks for what the panes show, and asks again when it changes."""

    started = Signal(object)
    firstRows = Signal(object)
    idsFound = Signal(object)
    rowsFound = Signal(object)
    sidebarFound = Signal(object)
    printoutFound = Signal(object)
    marksFound = Signal(object)
    cardFound = Signal(object)
    claimGone = Signal(str)
    settingsFound = Signal()
    failed = Signal(object)

    def __init__(self, worker: Worker, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self.name = name
        self.search = Search(min_worth=SHOWN_FROM)
        self.states: tuple[Term, ...] = STATES
        self.verdicts: tuple[Term, ...] = VERDICTS
        self.settings: dict[str, str] = {}
        self.current = ""
        self.article = ""
        self._turning = False

    @property
    def typed(self) -> tuple[Choice, ...]:
        """What the text of the search chooses as the sidebar does."""
        return chosen_in(self.search).facets[len(self.search.facets) :]

    # -- the table -----------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """A ledger was opened: ask for the first screen, then for the rest."""
        self.ask_start(self.go_on, self.failed.emit)

    def ask_start(self, found: Callable[[Start], None], failed: Callable[[Exception], None]) -> None:
        """Ask for what the first paint needs."""
        search = self.search

        def first(reader: Reader) -> Start:
            head = reader.changes.head()
            rows = reader.first_rows(search, FIRST)
            states, verdicts = in_words(reader.states()), in_words(reader.verdicts())
            return Start(head, states, verdicts, reader.settings(), rows, reader.is_empty())

        self._worker.read("table", "start", first, found, failed)

    def go_on(self, start: Start) -> None:
        """The first screen is there: tell of it, and ask for the rest."""
        self.states, self.verdicts, self.settings = start.states, start.verdicts, start.settings
        self.started.emit(start)
        self.ask_ids()
        self.ask_sidebar()

    def look_for(self, search: Search) -> None:
        """Another search: its first rows at once, the whole order after."""
        self.search = search
        self._worker.forget("table", "ids")
        self._read("table", "first", lambda reader: reader.first_rows(search, FIRST), self._first_found)

    def _first_found(self, rows: list[ClaimRow]) -> None:
        self.firstRows.emit(rows)
        self.ask_ids()
        self.ask_sidebar()  # not before: counting takes longer, and would hold up what is seen first

    def ask_ids(self) -> None:
        """The whole order of the current search."""
        search = self.search

        def found(ids: array[int]) -> None:
            if search == self.search:
                self.idsFound.emit(ids)

        self._read("table", "ids", lambda reader: reader.ids(search), found)

    def ask_rows(self, ids: Sequence[int]) -> None:
        """Rows about to be painted."""
        self._worker.read_each("rows", lambda reader: reader.rows(ids), self.rowsFound.emit, self._read_failed)

    def ask_sidebar(self) -> None:
        """Counts."""
        search = self.search
        name = self.name
        self._read("detail", "sidebar", lambda reader: _sidebar(reader, search, name), self.sidebarFound.emit)

    # -- the claim and its article -------------------------------------------------------------------------------------

    def show_claim(self, uid: str) -> None:
        """This claim is the current one: ask for its card, and for its article if another one is shown."""
        self.current = uid
        self._turning = True
        if uid:
            self._ask_claim(uid)

    def _ask_claim(self, uid: str) -> None:
        shown, worth, turning = self.article, self.search.min_worth, self._turning or not self.article

        def work(reader: Reader) -> tuple[Carded, Printout | None]:
            card = self._card(reader, uid)
            if card.claim.article == shown or not turning:
                return card, None
            return card, Printout(reader.article(card.claim.article), _marks(reader, card.claim.article, worth))

        def failed(error: Exception) -> None:
            if isinstance(error, UnknownClaim):  # by now another claim may be the current one
                if uid == self.current:
                    self.current = ""
                self.claimGone.emit(uid)
            else:
                self._read_failed(error)

        self._worker.read("detail", "claim", work, self._claim_found, failed)

    def _claim_found(self, found: tuple[Carded, Printout | None]) -> None:
        card, printout = found
        if card.claim.uid != self.current:
            return
        self._turning = False
        if printout is not None:
            self.article = printout.article.uid
            self.printoutFound.emit(printout)
        self.cardFound.emit(card)

    def show_article(self, uid: str) -> None:
        """Show this article without choosing a claim of it."""
        worth = self.search.min_worth

        def found(printout: Printout) -> None:
            self.article = printout.article.uid
            self.printoutFound.emit(printout)

        work = lambda reader: Printout(reader.article(uid), _marks(reader, uid, worth))  # noqa: E731
        self._read("detail", "article", work, found)

    def _card(self, reader: Reader, uid: str) -> Carded:
        claim = reader.claim(uid)
        second = reader.settings().get("second_reviewer") == "1"  # as it is now: ours may not be read anew yet
        moves = workflow.moves(claim, actor=self.name, second_reviewer=second)
        return Carded(claim, reader.evidence(uid), reader.history(uid), moves, reader.contacts(uid), reader.links(uid))

    def ask_marks(self) -> None:
        """The marks of the article that is shown."""
        article, worth = self.article, self.search.min_worth

        def found(marks: list[Mark]) -> None:
            if article == self.article:  # another one may have come before them: its text has other places
                self.marksFound.emit(marks)

        if article:
            self._read("detail", "marks", lambda reader: _marks(reader, article, worth), found)

    # -- changes -------------------------------------------------------------------------------------------------------

    def refresh(self, *, article_too: bool = False) -> None:
        """Ask again for everything that is shown."""
        self.ask_ids()
        self.ask_sidebar()
        if article_too and self.article:
            self.show_article(self.article)
        else:
            self.ask_marks()
        if self.current:
            self._ask_claim(self.current)  # the article that a person turned to stays

    def refresh_settings(self) -> None:
        """Settings and labels of the ledger may differ."""

        def work(reader: Reader) -> tuple[tuple[Term, ...], tuple[Term, ...], dict[str, str]]:
            return in_words(reader.states()), in_words(reader.verdicts()), reader.settings()

        def found(answer: tuple[tuple[Term, ...], tuple[Term, ...], dict[str, str]]) -> None:
            self.states, self.verdicts, self.settings = answer
            self.settingsFound.emit()

        self._read("detail", "settings", work, found)

    # -- asking --------------------------------------------------------------------------------------------------------

    def _read(self, lane: str, kind: str, work: object, found: object) -> None:
        self._worker.read(lane, kind, work, found, self._read_failed)  # type: ignore[arg-type]

    def _read_failed(self, error: Exception) -> None:
        if isinstance(error, UnknownClaim):
            gone, self.current = self.current, ""
            self.claimGone.emit(gone)
        elif not isinstance(error, Interrupted):
            self.failed.emit(error)


def chosen_in(search: Search) -> Search:
    """The same search with what its text chooses as the sidebar does moved to the choices.

    A field that is chosen already stays in the text: there both must hold, while choices of a field are alternatives.
    """
    typed, rest = taken_apart(search.text)
    fields = {name.lstrip("-") for name, _ in search.facets}
    kept = [choice for choice in typed if choice[0].lstrip("-") in fields]
    moved = tuple(choice for choice in typed if choice not in kept)
    return replace(search, text=put_together(kept, rest), facets=(*search.facets, *moved)) if moved else search


def _sidebar(reader: Reader, search: Search, name: str) -> Sidebar:
    search = chosen_in(search)  # a list whose value is typed counts the other values too
    second = reader.settings().get("second_reviewer") == "1"
    plain = Search(min_worth=search.min_worth)
    queues = {
        choices: reader.progress(replace(plain, facets=choices)).total
        for choices in (TO_REVIEW, to_sign_off(name if second else ""), FLAGGED, ())
    }
    return Sidebar(reader.facets(search), reader.articles(), queues, reader.progress(search), reader.views())


def _marks(reader: Reader, article: str, worth: float) -> list[Mark]:
    """Marks of the claims that the slider lets through."""
    ids = reader.ids(Search(facets=(("article", article),), min_worth=worth))
    return reader.marks(article, frozenset(ids))
