"""Printing: the proof of an article, or of the claims listed, is read in a lane and laid on paper by a dialog."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desk.questions import Questions
from app.desk.worker import Worker, short_turns
from app.ledger import Reader
from app.model import Search

if TYPE_CHECKING:
    from app.exporting import Proof


class Scope(StrEnum):
    """What is printed."""

    ARTICLE = "article"
    LISTED = "listed"


Found = Callable[["Proof"], None]
Failed = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class Printable:
    """What can be printed: how many claims are listed, and a way to read the proof of either scope.

    ``read`` may be called again; an answer to an earlier call is not heard any more.
    """

    listed: int
    article: bool
    read: Callable[[Scope, Found, Failed], None]


class Printing(QObject):
    """Ctrl+P."""

    pdfWanted = Signal(object, bytes, object)
    """A path, a PDF that shall stand there, and the proof it shows."""

    def __init__(self, worker: Worker, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._worker, self._questions = worker, questions
        self._stop = threading.Event()
        self.name = ""

    def ask(self, article: str, search: Search, listed: int) -> None:
        """Show the proof of an article (its uid, if one is on the desk) or of a search as it will be on paper."""
        whole = Search(facets=(("article", article),), min_worth=search.min_worth)

        def read(scope: Scope, found: Found, failed: Failed) -> None:
            self._read(whole if scope is Scope.ARTICLE else search, found, failed)

        self._questions.printing(Printable(listed, bool(article), read), self.pdfWanted.emit)
        self._stop.set()
        self._worker.forget("export", "proof")

    def _read(self, search: Search, found: Found, failed: Failed) -> None:
        self._stop.set()
        self._stop = stop = threading.Event()

        def work(reader: Reader) -> Proof:
            from app.exporting import read_proof

            with short_turns():
                return read_proof(reader, search, include_all=True, who=self.name, cancelled=stop.is_set)

        self._worker.read("export", "proof", work, found, failed)
