"""The main window: makes the panes, connects them in one block, and carries out what is asked of it.

What a person sees first is made first: the frame with the menus' titles and, where there are claims, sidebar and table.
The rest of the desk, with all that it imports, is made by ``complete``: at once or, when the program starts, after the
first rows, or the page of an empty ledger, were painted.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app import places
from app.desk.empty_state import EmptyState
from app.desk.first_sight import FirstSight
from app.desk.fitting import SMALL, Fitting, Hints, panes, right_panes
from app.desk.foreign import seen
from app.desk.logbook import show_log
from app.desk.menus import Menus
from app.desk.mishaps import Mishap, Mishaps
from app.desk.reading_order import follow_panes
from app.desk.search_box import SearchBox
from app.desk.theme import Theme
from app.desk.window_state import WindowState, room
from app.desk.wording import grouped, tr
from app.preferences import Preferences
from app.trace import trace

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent

    from app.desk.history_words import HistoryWords
    from app.desk.overview_marks import Target
    from app.desk.questions import Questions
    from app.desk.shown import Carded, Printout, Sidebar, Start
    from app.desk.upkeep import Finding
    from app.desk.worker import Opened
    from app.model import ClaimRow

log = logging.getLogger(__name__)
RECENT = 9


class MainWindow(QMainWindow):
    """One ledger in one window. ``ledgerWanted`` asks for a window on another: path, and whether it may be made."""

    ledgerWanted = Signal(object, bool)
    ledgerOpened = Signal(object)
    """None, or the error that kept the ledger shut."""

    def __init__(
        self, theme: Theme, settings: Preferences, questions: Questions | None = None, *, remembers: bool = True,
        opening: tuple[Path, bool] | None = None, mishaps: Mishaps | None = None,
    ) -> None:  # fmt: skip
        """``opening`` is a ledger, and whether it may be made: the rest of the desk follows once its first rows, or the
        page that it has none, were painted. Without it the whole desk is made now.
        """
        super().__init__()
        self.mishaps = mishaps or Mishaps(self)
        self._remembers = remembers
        self._theme, self._preferences = theme, settings
        self.state = WindowState(places.state_folder())
        self._questions = questions
        self._path: Path | None = None
        self._ready = False
        self._wanted_uid = ""
        self._filled = False
        self._obstacle = ""
        self._asks = self._lists = self._whole = False
        first = None if opening is None else FirstSight(self, opening[0], create=opening[1])
        self._create_frame()
        self._assemble_frame()
        self._restore_frame()
        if opening is None or first is None:
            self.show_listing()
            self.complete()
        else:
            first.open(seen=self._opened, failed=partial(self._not_opened, opening[0]))

    @property
    def questions(self) -> Questions:
        """Asks the person; made when it is first needed."""
        if self._questions is None:
            from app.desk.questions import Questions

            self._questions = Questions(self._theme, self)
        return self._questions

    def show_listing(self) -> None:
        """Turn to sidebar and table."""
        self._make_listing()
        self.pages.setCurrentWidget(self.across)
        self.table.view.setFocus()

    def make_worker(self) -> None:
        """Make what opens the ledger, and asks it for all that is shown."""
        if not self._asks:
            self._asks = True
            from app.desk.shown import Shown
            from app.desk.worker import Worker

            self.worker = Worker(self)
            self.shown = Shown(self.worker, self._preferences.name, self)

    def _make_listing(self) -> None:
        self.make_worker()
        if not self._lists:
            self._lists = True
            self._create_listing()
            self._assemble_listing()
            self._restore_listing()

    def complete(self) -> None:
        """Make the whole desk."""
        self._make_listing()
        if not self._whole:
            self._whole = True
            self.menus.complete()
            self._create(self._preferences)
            self._assemble()
            self._connect()
            self._restore()
            self.show_enabled()

    def _connect(self) -> None:
        from app.desk.wiring import connect

        connect(self)

    # -- building ----------------------------------------------------------------------------------------------------

    def _create_frame(self) -> None:
        theme = self._theme
        self.menus = Menus(theme, self)
        self.search_box = SearchBox(theme)
        self.empty = EmptyState(theme)

    def _create_listing(self) -> None:
        from app.desk.claims_table import ClaimsTable
        from app.desk.facets import FacetPane

        self.facets = FacetPane(self._theme)
        self.table = ClaimsTable(self._theme)

    def _create(self, settings: Preferences) -> None:  # noqa: PLR0915 - one line an import
        from app.desk.card_requests import CardRequests
        from app.desk.change_marks import ChangeMarks
        from app.desk.claim_card import ClaimCard
        from app.desk.commanding import Commanding
        from app.desk.copies import Copies
        from app.desk.copying import Copying
        from app.desk.covering import Covering
        from app.desk.deeds import Deeds
        from app.desk.edits import Edits
        from app.desk.exporting import Exporting
        from app.desk.healing import Healing
        from app.desk.importing import Importing
        from app.desk.indexing import Indexing
        from app.desk.judging import Judging
        from app.desk.keeping import Keeping
        from app.desk.ledgers import Ledgers
        from app.desk.long_work import LongWork
        from app.desk.notices import NoticeBar, NoticeLine
        from app.desk.offering import Offering
        from app.desk.outcomes import Outcomes
        from app.desk.outside import Outside
        from app.desk.overview import OverviewDesk
        from app.desk.palette_offers import PaletteOffers
        from app.desk.printing import Printing
        from app.desk.recent_changes import RecentChanges
        from app.desk.returning import Returning
        from app.desk.saving import Saving
        from app.desk.searching import Searching
        from app.desk.settings import Settings
        from app.desk.single_keys import SingleKeys
        from app.desk.source_pane import SourcePane
        from app.desk.traffic import Traffic
        from app.desk.unsaved import Unsaved
        from app.desk.upkeep import Upkeep
        from app.desk.views import Views
        from app.desk.watching import Watch

        theme = self._theme
        self.commanding = Commanding(self)
        self.notices = NoticeBar(theme)
        self.unsaved_bar = NoticeLine(theme)
        self.deeds = Deeds(self.worker, settings.name, self)
        self.overview = OverviewDesk(self.worker, theme, self.pages, lambda: self.table.worth, self)
        self.keys = SingleKeys(self)
        self.source = SourcePane(theme, self.right)
        self.card = ClaimCard(theme, self.right)
        self.keeping = Keeping(places.state_folder() / "drafts", self)
        self.saving = Saving(self.deeds, self.keeping, self.card.spots, self.questions, self)
        self.saving.wording = lambda uid: "" if uid == self.shown.current else (self._summary(uid) or ("", ""))[0]
        self.judging = Judging(
            self.table, self.shown, self.deeds, self.worker, self.saving.verdict, self.questions, self
        )
        self.card_requests = CardRequests(self.card, self.worker, self.deeds, self.questions, self)
        self.edits = Edits(self.deeds, self)
        self.edits.seen = self.card.seen
        self.covering = Covering(self.worker, self.deeds, self)
        self.unsaved = Unsaved(self.unsaved_bar, self.notices, self.saving, self.worker, self)
        self.ledgers = Ledgers(self.deeds, self.questions, self)
        self.copies = Copies(self.worker, self.deeds, self.questions, self.notices, self)
        self.healing = Healing(self.worker, self.questions, settings.name, self)
        self.upkeep = Upkeep(self.worker, self)
        self.importing = Importing(self.worker, self.deeds, self)
        self.exporting = Exporting(self.worker, settings.name, self)
        self.printing = Printing(self.worker, self.questions, self)
        self.returning = Returning(self.worker, self.deeds, self.questions, self.notices, self.state, self)
        self.exporting.preferences = lambda: self.settings.now
        self.indexing = Indexing(self.worker, self)
        self.traffic = Traffic(
            self.importing, self.exporting, self.notices, self.questions, self.state, self.deeds.undo, self
        )
        self.watch = Watch(self.worker, self.table.model.known_uids, self)
        self.marks = ChangeMarks(self.table, self.card, self._history_words, self.isActiveWindow, self)
        self.recent = RecentChanges(self.worker, theme, self._history_words, self)
        self.outside = Outside(self.shown, self.marks, self.notices, lambda: self.importing.running, self)
        self.searching = Searching(self.shown, self.worker, self.search_box, self.table, self)
        self.views = Views(self.deeds, self.questions, lambda: self.shown.search, self)
        self.copying = Copying(self.worker, self.table, self)
        self.offering = Offering(self.worker, self.search_box, self.table, self)
        self.outcomes = Outcomes(
            self.deeds, self.shown, self.importing, self.healing, self.saving, self.unsaved, self.notices,
            self.questions, self.mishaps, self,
        )  # fmt: skip
        self.settings = Settings(
            settings, theme, self.questions, self.deeds, self.worker, remembers=self._remembers, parent=self
        )
        self.settings.writable = lambda: self._ready and not (self._obstacle or self.outside.lost)
        self.settings.compact = self.menus.actions["compact"].isChecked
        self.traffic.asks = lambda: self.settings.now.ask_before_import
        self.traffic.worth = lambda: self.table.worth
        self.offers = PaletteOffers(theme, self.menus, self.shown, self.state, self)
        self.offers.articles = lambda: self._sidebar.articles if self._sidebar else ()
        self.offers.views = lambda: self._sidebar.views if self._sidebar else ()
        self.offers.ledgers = lambda: self.settings.now.recent[1:]
        self.long_work = LongWork(self.notices, self)
        self.settings.signing = (self.deeds, self.shown, self.exporting, self.healing)

    def _assemble_frame(self) -> None:
        self.setWindowTitle("Tickmark")
        self.setMinimumSize(760, 480)
        self.menus.toolbar.addWidget(self.search_box)
        self.fitting = Fitting(self, self.menus.toolbar, self.search_box)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        whole = QWidget()
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.pages, 1)
        self.setCentralWidget(whole)
        self._saved, self._hints = QLabel(), Hints(self._theme)
        self._say_keys()
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(6, 0, 8, 0)
        bar.addWidget(self._saved, 1)
        bar.addPermanentWidget(self._hints)

    def _assemble_listing(self) -> None:
        self.right = QSplitter(Qt.Orientation.Vertical)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        for pane in (self.facets, self.table, self.right):
            self.across.addWidget(pane)
        for splitter in (self.right, self.across):
            splitter.setHandleWidth(1)
        self.across.setStretchFactor(0, 0)
        self.across.setStretchFactor(1, 3)
        self.across.setStretchFactor(2, 2)
        self.across.setCollapsible(1, False)
        self.facets.setMinimumWidth(150)
        self.table.setMinimumWidth(280)
        self.pages.insertWidget(0, self.across)

    def _assemble(self) -> None:
        self.setAcceptDrops(True)
        self._column.addWidget(self.unsaved_bar)
        self._column.addWidget(self.notices)
        for place, pane in enumerate((self.source, self.card)):
            self.right.addWidget(pane)
            self.right.setStretchFactor(place, 1)
        self.statusBar().insertPermanentWidget(1, self.indexing.line)
        for pane, name in ((self.source, self.tr("Article")), (self.card, self.tr("Claim card"))):
            pane.setAccessibleName(name)

    def _restore_frame(self) -> None:
        if self._remembers:
            self.state.restore_geometry(self)
        self.menus.show_undo("", "")
        self.menus.enable(ledger=False, claim=False)

    def _restore_listing(self) -> None:
        self.table.firstPainted.connect(lambda: trace("first-rows"))
        if self._remembers:
            self.table.set_worth(self.state.number("worth", self.table.worth))
        self.shown.search = replace(self.shown.search, min_worth=self.table.worth)
        self.table.set_compact(self.state.flag("compact", False))
        if self._arranged:
            self._arrange_across()

    def _restore(self) -> None:
        from app.desk.spoken import in_words
        from app.vocabulary import STATES, VERDICTS

        if self._arranged:
            self._arrange_right()
        actions = self.menus.actions
        actions["compact"].setChecked(self.state.flag("compact", False))
        actions["claims"].setChecked(True)
        actions[self._theme.scheme if self._theme.scheme in actions else "system"].setChecked(True)
        actions["card"].setChecked(self.state.flag("card", True))
        self.menus.show_terms(in_words(STATES), in_words(VERDICTS))
        self.menus.show_recent(self._preferences.recent[:RECENT])
        self.card.setVisible(actions["card"].isChecked())
        self.card.set_open_sections(self.state.words("sections").split())
        self.source.set_summary(self._summary)

    def showEvent(self, event: QShowEvent) -> None:
        """The panes as they were left, or as this size of window wants them."""
        if not self._arranged:
            self._arranged = True
            sidebar = self.state.flag("sidebar", room(self).width() >= SMALL)
            self.menus.actions["sidebar"].setChecked(sidebar)
            if self._lists:
                self._arrange_across()
            if self._whole:
                self._arrange_right()
        super().showEvent(event)

    _arranged = False

    def _arrange_across(self) -> None:
        self.state.restore_splitter("across", self.across, panes(room(self).width()))
        self.facets.setVisible(self.menus.actions["sidebar"].isChecked())

    def _arrange_right(self) -> None:
        self.state.restore_splitter("right", self.right, right_panes(room(self).height()))

    # -- the ledger --------------------------------------------------------------------------------------------------

    def open(self, path: Path, *, create: bool = False) -> None:
        """Open a ledger in the worker; the window stays as it is meanwhile."""
        self.worker.open(path, create=create, done=self._opened, failed=partial(self._not_opened, path))

    def show_title(self, path: Path, *, obstacle: str = "") -> None:
        """The ledger's name in the window's title."""
        title = self.tr("{name} (read only) — Tickmark") if obstacle else self.tr("{name} — Tickmark")
        self.setWindowTitle(title.format(name=seen(path.name)))
        self.setWindowFilePath(str(path))

    def show_name(self, opened: Opened) -> None:
        """Title and columns of the ledger that is open now."""
        trace("ledger-open")
        self.show_title(opened.path, obstacle=opened.obstacle)
        columns = self.state.columns(opened.path)
        if not columns.isEmpty():
            self.table.columns.restore(columns)

    def _opened(self, opened: Opened, start: Start | None = None) -> None:
        """``start`` is what the first sight has read already."""
        if start is None:
            self.show_name(opened)
        self.ledgerOpened.emit(None)
        path, self._obstacle = opened.path, opened.obstacle
        self._path = self.card_requests.path = self.ledgers.path = self.outside.path = self.outcomes.path = path
        if self._obstacle or opened.warning:
            self.notices.say(self._obstacle or opened.warning, "warning", lasting=True)
        recent = (str(path.absolute()), *(p for p in self.settings.now.recent if p != str(path.absolute())))
        self.settings.keep(replace(self.settings.now, recent=recent[:RECENT]))
        self.menus.show_recent(recent[1:RECENT])
        self.empty.show_recent(recent[1:])
        self.watch.open(path)
        if start is None:
            self.shown.start()
        else:
            self.shown.go_on(start)
        self.upkeep.start(path, writable=not self._obstacle)

    def _not_opened(self, path: Path, error: Exception) -> None:
        if self.isVisible():  # else another window is, and tells of it
            QTimer.singleShot(0, partial(self.show_unopened, path, error))
        self.ledgerOpened.emit(error)

    def show_unopened(self, path: Path, error: Exception) -> None:
        """Tell why a ledger did not open, and offer what can be done about it."""
        from app.ledger import UnsoundLedger

        if isinstance(error, UnsoundLedger):
            self.healing.offer(path, error)
        else:
            self.show_error(error)
            self._offer_another(path)

    def _trouble_found(self, found: Sequence[Finding]) -> None:
        path = self._path
        if path is None:
            return
        if len(found) == 1:
            text = found[0].sentence
        else:
            text = tr("%Ln thing(s) in this ledger do not fit together.", None, len(found))
        show = partial(self.healing.offer_for, path, found)
        self.notices.say(text, "warning", button=self.tr("Show"), action=show, lasting=True)

    def _offer_another(self, path: Path) -> None:
        other = self.questions.ledger_to_open(str(path.parent))
        if other is not None:
            self.switch_to(other)
        elif self._path is None:
            self.show_enabled()

    def switch_to(self, path: Path, *, create: bool = False) -> None:
        """Leave this ledger and open another, in a window of its own that takes this one's place."""
        self.card.commit()
        self._remember()
        self.notices.clear()
        self.ledgerWanted.emit(path, create)

    def _speak_anew(self) -> None:
        """Another language: a window made anew speaks it; what is under way is not broken off for that."""
        if self._path is not None and not self.notices.working:
            self.switch_to(self._path)
        else:
            self._say(self.tr("The other language is spoken from the next start on."))

    parting = ""
    """What the window that takes this one's place has to tell."""

    def _restored(self, path: Path, sentence: str) -> None:
        self.parting = sentence
        self.switch_to(path)

    def greet(self, sentence: str) -> None:
        """Tell what was done in the window before."""
        if sentence:
            self.notices.say(sentence, "success", lasting=True)

    def _started(self, start: Start) -> None:
        self._ready = self.traffic.ready = self.searching.ready = True
        self.watch.start(start.head)
        self._show_terms()
        if self._path is not None:
            self.copies.start(self._path, automatic=self._remembers and not self._obstacle)
        self._first_rows(start.rows)
        self.show_enabled()
        self.keeping.open(start.settings.get("file_id", ""), self._path or Path())
        self.unsaved.look()

    def _show_terms(self) -> None:
        """This ledger's own labels of states and verdicts."""
        from app.desk.search_fields import CODES_SEARCHED
        from app.desk.spoken import in_words
        from app.ledger import tolerance_of

        states, verdicts = self.shown.states, self.shown.verdicts
        self.table.set_terms(states, verdicts)
        self.menus.show_terms(states, verdicts)
        self.source.set_labels(states, verdicts)
        self.importing.near = tolerance_of(self.shown.settings) / 100
        self.copies.set_terms(states, verdicts)
        self.overview.set_terms(states, verdicts)
        self.search_box.set_terms(
            {**{name: in_words(terms) for name, terms in CODES_SEARCHED.items()}, "state": states, "verdict": verdicts}
        )

    def _history_words(self) -> HistoryWords:
        from app.desk.history_words import HistoryWords

        return HistoryWords(self.shown.states, self.shown.verdicts)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def _first_rows(self, rows: Sequence[ClaimRow]) -> None:
        remembered = self.table.remember()
        self.table.model.set_first_rows(rows)
        self._filled = bool(rows)
        if rows:
            current = remembered.current
            if current is None or not self.table.go_to_id(current):
                self.table.go_to(0)
        self._follow_wanted()
        self._say_nothing()

    def _listed(self) -> None:
        self._filled = self.table.model.rowCount() > 0
        if not self._filled:
            self.source.set_current(None)
            self.card.show_claim(None)
            self.shown.current = ""
        self._follow_wanted()
        self._say_nothing()
        self.show_enabled()

    def _sidebar_found(self, sidebar: Sidebar) -> None:
        self._sidebar = sidebar
        search = self.shown.search
        states, verdicts = self.shown.states, self.shown.verdicts
        self.facets.show_facets(
            sidebar.facets, states, verdicts, sidebar.articles, search.facets, sidebar.queues, self.shown.typed
        )
        self.facets.show_views(*self.views.found(sidebar.views))
        self.table.chips.show_choices(search.facets, self.facets.words_of)
        self.table.show_progress(sidebar.progress, sidebar.queues.get(()))
        whole = self.tr("{reviewed} of {total} reviewed")
        progress = sidebar.progress
        self._progress_text = whole.format(reviewed=grouped(progress.reviewed), total=grouped(progress.total))
        if not progress.total:
            self._progress_text = self.tr("No claim fits this search") if search.text or search.facets else ""
        self._write_status()
        has_articles = bool(sidebar.articles)
        self._show_page()
        if has_articles and not self.shown.article and not self._filled:
            self.shown.show_article(sidebar.articles[0].uid)
        self._say_nothing()

    def _show_page(self) -> None:
        """The claims, the way in where there are none, or the overview."""
        has_articles = self._sidebar is None or bool(self._sidebar.articles)
        page: QWidget = self.across if has_articles else self.empty
        if self.overview.on and self.overview.page is not None:
            page = self.overview.page
        if page is not self.pages.currentWidget():
            self.pages.setCurrentWidget(page)
            (self.table.view if page is self.across else page).setFocus()

    def _overview_turned(self, on: bool) -> None:
        self.menus.actions["overview"].setChecked(on)
        self.menus.actions["claims"].setChecked(not on)
        self._say_nothing()
        self._show_page()

    def _say_keys(self, *, overview: bool = False, narrowed_to_nothing: bool = False) -> None:
        if overview:
            hints: tuple[str, ...] = (
                self.tr("Arrows from mark to mark"),
                self.tr("Enter shows its claims"),
                self.tr("Esc back"),
            )
        elif narrowed_to_nothing:
            hints = (self.tr("Ctrl+F search"), self.tr("Ctrl+Shift+F clear search and filters"))
        else:
            hints = (
                self.tr("J/K next and previous"), self.tr("1–0 verdict"), self.tr("N note"), self.tr("E evidence"),
                self.tr("R sign off"),
            )  # fmt: skip
        self._hints.set_hints((*hints, self.tr("Ctrl+K commands")))

    def _show_target(self, target: Target) -> None:
        self.overview.turn(False)
        self.searching.show_target(target)
        if target.uid:
            self._go_to_claim(target.uid)

    _sidebar: Sidebar | None = None
    _progress_text = ""

    def _say_nothing(self) -> None:
        search = self.shown.search
        if self._filled:
            sentence = ""
        elif search.text or search.facets:
            sentence = self.tr("No claim fits this search. Ctrl+Shift+F clears it.")
        elif search.min_worth > 0:
            sentence = self.tr("No likely claim was found. Move the slider to “Everything” to see every candidate.")
        else:
            sentence = self.tr("No claims yet. Select words in the article and press Ctrl+N to make one.")
        self.table.show_nothing(sentence)
        narrowed = bool(search.text or search.facets)
        self._say_keys(overview=self.overview.on, narrowed_to_nothing=narrowed and not self._filled)

    def _printout_found(self, printout: Printout) -> None:
        self.source.show_article(printout.article, printout.marks)
        self.edits.article = printout.article
        self.covering.show(printout.article, printout.marks)
        self.source.set_current(self.shown.current or None)

    def _card_found(self, found: Carded) -> None:
        model = self.table.model
        place = model.place_of(found.claim.uid)
        position = ""
        if place is not None:
            total = grouped(model.rowCount())
            position = self.tr("Claim {place} of {total}").format(place=grouped(place + 1), total=total)
            row = model.row(place)
            told = [
                found.claim.speaker or "",
                self.tr("figure {figure}").format(figure=row.figure) if row and row.figure else "",
            ]
            position = " · ".join([position, *filter(None, told)])
        self.card.show_claim(
            found.claim,
            found.evidence,
            found.history,
            self.shown.states,
            self.shown.verdicts,
            found.moves,
            position,
            contacts=found.contacts,
            links=found.links,
        )
        self.source.set_current(found.claim.uid)
        self.marks.show_on_card()
        self.unsaved.card_shown(found.claim.uid)

    def _cell_edited(self, uid: str, name: str, value: object, base: object) -> None:
        """A state is a move, with what the workflow asks of it; everything else is the same as typed in the card."""
        if name == "state":
            self.judging.state_of(uid, str(value), str(base))
        else:
            self.saving.cell(uid, name, value, base)

    def _claim_chosen(self, uid: str) -> None:
        self.marks.visit(uid)
        if uid != self.shown.current:
            self.shown.show_claim(uid)
            if uid:
                self.source.set_current(uid)
        self.show_enabled()

    def _go_to_claim(self, uid: str) -> None:
        """Make a claim current that was chosen elsewhere; where the filter hides it, show it all the same."""
        self.overview.turn(False)
        if self.table.go_to_uid(uid):
            return
        self._wanted_uid = uid
        self._follow_wanted()
        self.shown.show_claim(uid)

    def _follow_wanted(self) -> None:
        uid = self._wanted_uid
        if not uid:
            return

        def found(claim_id: int) -> None:
            if self.table.go_to_id(claim_id) and uid == self._wanted_uid:
                self._wanted_uid = ""

        self.worker.read("rows", "id", lambda reader: reader.id_of(uid), found, lambda _: None)

    @property
    def settled(self) -> bool:
        """Whether everything asked for has come back; what a picture waits for."""
        if not self._ready or self._sidebar is None or self.deeds.pending or self.importing.running:
            return False
        if not self.overview.settled or self.table.waiting:
            return False
        return not self._filled or (self.card.uid() == self.shown.current and bool(self.shown.article))

    def show_telling_claim(self, uid: str = "") -> None:
        """Select this claim, else one that shows most: a caveat, a figure, a speaker."""
        rows = [row for row in map(self.table.model.row, range(min(60, self.table.model.rowCount()))) if row]
        best = max(
            rows, default=None, key=lambda r: (r.uid == uid, r.caveat != "none_stated", bool(r.figure), bool(r.speaker))
        )
        if best is not None:
            self.table.go_to_uid(best.uid)

    def _claim_gone(self, uid: str) -> None:
        if self.card.uid() == uid:
            self.card.show_claim(None)

    def _summary(self, uid: str) -> tuple[str, str] | None:
        place = self.table.model.place_of(uid)
        row = None if place is None else self.table.model.row(place)
        return (row.claim, row.speaker) if row else None

    def show_enabled(self) -> None:
        """Which commands can be used now."""
        claim = self.table.view.currentIndex().isValid() and self._filled
        writable = not (self._obstacle or self.outside.lost)
        self.menus.enable(ledger=self._ready, claim=claim, writable=writable, lost=self.outside.lost)

    def _restyled(self) -> None:
        self.menus.show_terms(self.shown.states, self.shown.verdicts)

    def _write_status(self) -> None:
        saved = self.tr("Saved {time}").format(time=self.outcomes.saved_at) if self.outcomes.saved_at else ""
        if self.outside.lost:
            saved = self.tr("The ledger’s file is not in its place: nothing is saved")
        self._saved.setText(" · ".join(part for part in (saved, self._progress_text) if part))

    # -- articles ------------------------------------------------------------------------------------------------------

    def _claim_added(self, uid: str) -> None:
        self._wanted_uid = uid
        self.notices.say(self.tr("New claim"), "success", button=self.tr("Undo"), action=self.deeds.undo)

    def _export(self) -> None:
        selected = tuple(self.table.selected_ids()) if self.table.several_selected else ()
        self.traffic.ask_export(self.shown.search, selected, self._path.parent if self._path else None)

    def _print(self) -> None:
        self.card.commit()
        self.printing.name = self.settings.now.name
        self.printing.ask(self.shown.article, self.shown.search, self.table.model.rowCount())

    def run(self, name: str) -> None:
        """Carry out a command by its id."""
        self.commanding.run(name)

    # -- telling -----------------------------------------------------------------------------------------------------

    def _say(self, sentence: str, tone: str = "info") -> None:
        self.notices.say(sentence, tone)

    def show_error(self, error: BaseException) -> None:
        """Tell of something that went wrong; a bug goes to the log with its details."""
        self.complete()
        self.outcomes.show_error(error)

    def tell_of_bad_end(self, error: object) -> None:
        """The last run did not come to its end; said once this one has a ledger."""
        if error is None:
            text = self.tr("Tickmark did not end properly last time. Nothing that was written is lost.")
            self.notices.say(text, "warning", button=self.tr("Show the log"), action=show_log, lasting=True)

    def _mishap(self, mishap: Mishap) -> None:
        if self.isVisible():  # else another window has taken this one's place, and tells of it
            self.outcomes.tell_mishap(mishap)

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the claims; shortcuts that Qt does not know on a layout without Latin letters."""
        if event.key() == Qt.Key.Key_Escape and self.pages.currentWidget() is self.across:
            self.table.view.setFocus()
        elif not self.menus.run_by_place(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own signature
        """Tab goes from pane to pane as they are read, not as they were made."""
        at_work = self._whole and self.pages.currentWidget() is self.across
        return (at_work and follow_panes(self.commanding.panes(), ahead=next)) or super().focusNextPrevChild(next)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text may be dropped anywhere."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.traffic.import_dropped(event.mimeData())
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is typed is saved, what is being written is finished."""
        self.complete()
        self.card.commit()
        self._remember()
        self.importing.cancel()
        self.exporting.cancel()
        self.returning.stop()
        self.watch.stop()
        self.upkeep.stop()
        self.recent.close()
        self.copies.stop()
        self.indexing.stop()
        self.saving.finish()
        self.worker.close()
        self.saving.finished()
        self.keeping.close()
        super().closeEvent(event)

    def _remember(self) -> None:
        state = self.state
        if not self._remembers:
            return
        state.save_geometry(self)
        state.save_splitter("across", self.across)
        state.save_splitter("right", self.right)
        state.set("worth", self.table.worth)
        state.set("sections", " ".join(self.card.open_sections()))
        if self._path is not None:
            state.save_columns(self._path, self.table.columns.state())
