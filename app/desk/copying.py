"""The selected claims to the clipboard, as text or as a table, however many of their rows the table has seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.desk.claims_table import ClaimsTable
from app.desk.wording import tr
from app.desk.worker import Worker
from app.model import ClaimRow

PAGE = 500
"""Rows read and put into words at a time, so that the window goes on meanwhile."""


class Copying(QObject):
    """``said`` tells of what is on the clipboard, once it is."""

    said = Signal(str)

    def __init__(self, worker: Worker, table: ClaimsTable, parent: QObject) -> None:
        super().__init__(parent)
        self._worker, self._table = worker, table

    def copy(self, *, whole: bool) -> None:
        """The selected lines: tab-separated columns that are shown, or the claims' wordings alone."""
        ids = self._table.selected_ids()
        keys = self._table.columns.shown_keys() if whole else ["claim"]
        known = [row for row in map(self._table.model.row_of_id, ids[: PAGE + 1]) if row is not None]
        if len(known) == len(ids):
            self._finish(self._lines(known, keys))
        else:
            self._next(ids, keys, [])

    def _next(self, ids: Sequence[int], keys: Sequence[str], lines: list[str]) -> None:
        page, rest = ids[:PAGE], ids[PAGE:]

        def found(rows: list[ClaimRow]) -> None:
            more = [*lines, *self._lines(rows, keys)]
            if rest:
                self._next(rest, keys, more)
            else:
                self._finish(more)

        self._worker.read("history", "copied", lambda reader: reader.rows(page), found, lambda _: None)

    def _lines(self, rows: Sequence[ClaimRow], keys: Sequence[str]) -> list[str]:
        text = self._table.model.text
        return ["\t".join(" ".join(text(row, key).split()) for key in keys) for row in rows]

    def _finish(self, lines: list[str]) -> None:
        QGuiApplication.clipboard().setText("\n".join(lines))
        if len(lines) > 1:
            self.said.emit(tr("%Ln claim(s) copied", None, len(lines)))
