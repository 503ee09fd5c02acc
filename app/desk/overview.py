"""Brings the figures to the overview's page: asks for them off the window's thread, and again after changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from app.desk.spoken import said
from app.desk.theme import Theme
from app.desk.worker import Worker
from app.ledger import AtAGlance, Interrupted, Overview, Reader
from app.model import TickmarkError
from app.vocabulary import Term

if TYPE_CHECKING:
    from app.desk.overview_page import OverviewPage

CALM = 600
"""Milliseconds after a change before the figures are asked for again: several deeds in a row are one."""
LANE = "overview"


class OverviewDesk(QObject):
    """``targetChosen`` carries what a mark stands for; ``turned`` says whether the overview is shown from now on."""

    targetChosen = Signal(object)
    turned = Signal(bool)
    failed = Signal(object)

    def __init__(
        self, worker: Worker, theme: Theme, pages: QStackedWidget, worth: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._worker, self._theme, self._pages, self._worth = worker, theme, pages, worth
        self._terms: tuple[tuple[Term, ...], tuple[Term, ...]] | None = None
        self._asked: AtAGlance | None = None
        self._stale = True
        self._waits = False
        self.page: OverviewPage | None = None
        self.on = False
        """Whether the person wants it; a ledger without articles has nothing to show."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(CALM)
        self._soon.timeout.connect(self._ask)

    def turn(self, on: bool) -> None:
        """Show the overview, or leave it."""
        if on != self.on:
            self.on = on
            if on:
                self._made()
            self.turned.emit(on)
        if on:
            self.ask_if_stale()

    def toggle(self) -> None:
        """The other of the two."""
        self.turn(not self.on)

    def look(self) -> None:
        """Something was written, here or elsewhere."""
        self._stale = True
        if self.on and not self._soon.isActive():
            self._soon.start()

    def set_terms(self, states: tuple[Term, ...], verdicts: tuple[Term, ...]) -> None:
        """The ledger's own labels."""
        self._terms = states, verdicts
        if self.page is not None:
            self.page.set_terms(states, verdicts)

    def ask_if_stale(self) -> None:
        """Ask for the figures unless those shown are of now."""
        if self._stale or self._asked != self._wanted():
            self._ask()

    @property
    def settled(self) -> bool:
        """Whether what is shown is of now."""
        return not self.on or not (self._stale or self._waits or not self._filled)

    @property
    def _filled(self) -> bool:
        return self.page is not None and self.page.filled

    def _made(self) -> OverviewPage:
        if self.page is None:
            from app.desk.overview_page import OverviewPage  # not on the way to the first paint

            page = self.page = OverviewPage(self._theme)
            page.wanted.connect(self._ask)
            page.chosen.connect(self.targetChosen)
            page.left.connect(lambda: self.turn(False))
            if self._terms is not None:
                page.set_terms(*self._terms)
            self._pages.addWidget(page)
        return self.page

    def _wanted(self) -> AtAGlance:
        page = self._made()
        today = datetime.now().astimezone().date().isoformat()
        return AtAGlance(today, page.progress_days.days, page.people_days.days, self._worth())

    def _ask(self) -> None:
        if not self.on:
            return
        self._soon.stop()
        self._stale, self._waits = False, True
        wanted = self._asked = self._wanted()

        def found(overview: Overview) -> None:
            self._waits = False
            if self.page is not None:
                self.page.show_overview(overview)

        def work(reader: Reader) -> Overview:
            return reader.overview(wanted)

        self._worker.read(LANE, "figures", work, found, self._not_found)

    def _not_found(self, error: Exception) -> None:
        self._stale, self._waits = True, False
        if isinstance(error, Interrupted):
            return
        if isinstance(error, TickmarkError) and self.page is not None:
            self.page.show_trouble(said(str(error)))
        else:
            self.failed.emit(error)
