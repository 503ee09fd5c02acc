"""Completions that come from the ledger: asked of a reader for the search box and for the editors of the table."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.desk.claims_table import ClaimsTable
from app.desk.search_box import SearchBox
from app.desk.worker import Worker
from app.ledger import Reader
from app.ledger.offers import ALL


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

    def for_cell(self, field: str) -> None:
        """Every value of a field."""

        def names(reader: Reader) -> list[str]:
            return [value for value, _ in reader.offers(field, "", 0, ALL)]

        self._worker.read("history", "names", names, lambda found: self._table.show_names(field, found), lambda _: None)
