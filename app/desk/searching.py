"""What the person looks for: search box, filters, slider and sorting become one search, and an article is turned to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from app.desk.claims_table import ClaimsTable
from app.desk.overview_marks import Target
from app.desk.search_box import SearchBox
from app.desk.shown import Shown, chosen_in
from app.desk.worker import Worker
from app.ledger.query import Choice, order_typed, taken_apart, without_order
from app.model import SavedView, Search


class Searching(QObject):
    """Changes the search that ``Shown`` holds. ``ready`` once a ledger is open."""

    def __init__(
        self, shown: Shown, worker: Worker, search_box: SearchBox, table: ClaimsTable, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._shown, self._worker, self._box, self._table = shown, worker, search_box, table
        self.ready = False

    def words(self, text: str) -> None:
        """What stands in the search box."""
        self._look(replace(self._shown.search, text=text))

    def choose(self, choices: tuple[Choice, ...]) -> None:
        """What is on in the sidebar after a click. What was typed of it is among the choices now, or is taken back."""
        search = chosen_in(self._shown.search)
        if search.facets != self._shown.search.facets:
            self._box.set_search(search.text)
            self._look(replace(search, facets=choices))
            self._turn_printout(choices)
        else:
            self.filter(choices)

    def filter(self, choices: tuple[Choice, ...]) -> None:
        """What is chosen beside what is typed; a single article is shown as well."""
        self._look(replace(self._shown.search, facets=choices))
        self._turn_printout(choices)

    def _turn_printout(self, choices: tuple[Choice, ...]) -> None:
        articles = [code for field, code in choices if field == "article"]
        if len(articles) == 1 and articles[0] != self._shown.article:
            self._shown.show_article(articles[0])

    def show_target(self, target: Target) -> None:
        """What a mark of the overview stands for, in place of what was looked for."""
        self._box.set_search(target.text)
        self._look(replace(self._shown.search, text=target.text, facets=target.choices))
        self._turn_printout(target.choices)

    def show_from(self, worth: float) -> None:
        """Candidates from this worth on (0 to 1)."""
        self._look(replace(self._shown.search, min_worth=worth))
        self._shown.ask_marks()

    def sort(self, order: str, descending: bool) -> None:
        """The table's order: a column, and which way; it takes the place of one that was typed."""
        text = without_order(self._shown.search.text)
        self._box.set_search(text)
        self._look(replace(self._shown.search, text=text, order=order, descending=descending))

    def view(self, view: SavedView) -> None:
        """What a saved view looks for, in its order."""
        choices, text = taken_apart(view.query)
        order, descending = order_typed(text) or ("article", False)
        text = without_order(text)
        self._box.set_search(text)
        self._look(replace(self._shown.search, text=text, facets=choices, order=order, descending=descending))

    def clear(self) -> None:
        """Every claim again."""
        self._box.set_search("")
        self._look(replace(self._shown.search, text="", facets=()))

    def turn_to_article(self, article: str) -> None:
        """Show an article and make its first claim current, whatever was searched for."""
        self._shown.show_article(article)
        search = self._shown.search
        if search.text or search.facets:
            self.clear()

        def found(ids: object) -> None:
            if ids:
                claim_id = ids[0]  # type: ignore[index]
                if not self._table.go_to_id(claim_id):
                    QTimer.singleShot(60, partial(self._table.go_to_id, claim_id))

        wanted = replace(search, text="", facets=(("article", article),))
        self._worker.read("table", "imported", lambda reader: reader.ids(wanted), found, lambda _: None)
        self._table.view.setFocus()

    def show_articles(self, uids: Sequence[str]) -> None:
        """The claims of these articles, whatever was searched for."""
        if len(uids) == 1:
            self.turn_to_article(uids[0])
        elif uids:
            self._box.set_search("")
            self._look(replace(self._shown.search, text="", facets=tuple(("article", uid) for uid in uids)))

    def turn_article(self, uids: list[str], step: int) -> None:
        """The article so many places after the one shown, of these, round and round."""
        if uids:
            here = uids.index(self._shown.article) if self._shown.article in uids else -step
            self.turn_to_article(uids[(here + step) % len(uids)])

    def _look(self, search: Search) -> None:
        if self.ready and search != self._shown.search:
            self._shown.look_for(search)
            order, descending = order_typed(search.text) or (search.order, search.descending)
            self._table.show_sorting(order, descending)
