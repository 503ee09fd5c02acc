"""Completions that come from the ledger: asked of a reader for the search box and for the editors of the table."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.desk.claims_table import ClaimsTable
from app.desk.search_box import SearchBox
from app.desk.worker import Worker


class Offering(QObject):
    """Answers ``offersWanted`` and ``namesWanted``; a newer question makes an older one stale."""

    def __init__(self, worker: Worker, box: SearchBox, table: ClaimsTable, parent: QObject) -> None:
        super().__init__(parent)
        self._worker, self._box, self._table = worker, box, table

    def for_box(self, field: str, begins: str) -> None:
        """Values of a field that complete what is typed."""

        def found(offers: list[tuple[str, int]]) -> None:
            self._box.show_offers(field, begins, offers)

        least = self._table.worth
        self._worker.read(
            "history", "offers", lambda reader: reader.offers(field, begins, least), found, lambda _: None
        )

    def for_cell(self, field: str, begins: str) -> None:
        """The same for the editor of a cell, of all claims."""

        def found(offers: list[tuple[str, int]]) -> None:
            self._table.show_names(field, begins, [value for value, _ in offers])

        self._worker.read("history", "names", lambda reader: reader.offers(field, begins), found, lambda _: None)
