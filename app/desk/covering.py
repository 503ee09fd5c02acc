"""Which sentences of the article on the desk are dealt with: counted in a lane of its own, marked as one deed."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.desk.deeds import Deeds
from app.desk.source_coverage import Coverage, cover
from app.desk.worker import Worker, short_turns
from app.ledger import Interrupted, Reader
from app.model import Article, Mark, Passage

Spans = tuple["array[int]", "array[int]"]


class Covering(QObject):
    """Asks for the coverage of one article and anew when its claims change; ``found`` carries a Coverage."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Worker, deeds: Deeds, parent: QObject) -> None:
        super().__init__(parent)
        self._worker, self._deeds = worker, deeds
        self._article: Article | None = None
        self._sentences: Spans | None = None

    def show(self, article: Article, marks: Sequence[Mark]) -> None:
        """This article is on the desk now."""
        if self._article is None or self._article.uid != article.uid:
            self._sentences = None
        self._article = article
        self.update(marks)

    def update(self, marks: Sequence[Mark]) -> None:
        """Its claims, or what is marked in it, may differ."""
        article, known = self._article, self._sentences
        if article is None:
            return

        def work(reader: Reader) -> tuple[Spans, Coverage]:
            with short_turns():
                spans = known or _sentences(article.text)
                return spans, cover(*spans, marks, reader.cleared(article.uid))

        def found(answer: tuple[Spans, Coverage]) -> None:
            if self._article is not None and self._article.uid == article.uid:
                self._sentences, coverage = answer
                self.found.emit(coverage)

        self._worker.read("coverage", "coverage", work, found, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Interrupted):
            self.failed.emit(error)

    def clear(self, passages: Sequence[tuple[int, str]]) -> None:
        """There is nothing to check in these sentences: (start, exact words)."""
        if self._article is not None:
            uid, marked = self._article.uid, [Passage(*one) for one in passages]
            self._deeds.do(
                lambda ledger, author: ledger.clear_passages(uid, marked, author), label=self.tr("Nothing to check")
            )

    def take_back(self, uids: Sequence[str]) -> None:
        """There may be something to check after all."""
        chosen = list(uids)
        self._deeds.do(lambda ledger, author: ledger.unclear(chosen, author), label=self.tr("Something to check"))


def _sentences(text: str) -> Spans:
    from app.tasks import sentences_of  # extraction is not on the way to the first paint

    starts, ends = array("q"), array("q")
    for start, end in sentences_of(text):
        starts.append(start)
        ends.append(end)
    return starts, ends
