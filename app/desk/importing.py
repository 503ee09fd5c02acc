"""Importing: files or a text are read and searched for claims in a thread of their own, then handed to the writer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desk.deeds import Deeds
from app.desk.worker import Worker, short_turns
from app.model import Candidate, Change, Document, ReadingError

if TYPE_CHECKING:
    from app.extraction import Extractor
    from app.reading import Outcome
    from app.reading.many import Progress


Reader = Callable[["Progress", Callable[[], bool]], "Iterable[Outcome]"]
"""Reads what is to be imported, telling how far it is, until it is told to stop."""


@dataclass(frozen=True, slots=True)
class Source:
    """What is to be imported: files and folders, or a text; ``name`` is for the first message."""

    name: str
    read: Reader


@dataclass(slots=True)
class Batch:
    """How an import went."""

    total: int
    done: int = 0
    articles: list[str] = field(default_factory=list)
    claims: int = 0
    already: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    cancelled: bool = False


def files(paths: Sequence[Path]) -> list[Source]:
    """A source for files, mails with their attachments, and whole folders."""

    def read(progress: Progress, cancelled: Callable[[], bool]) -> Iterable[Outcome]:
        from app import reading  # not on the way to the first paint

        return reading.read_all(paths, progress=progress, cancelled=cancelled)

    return [Source(paths[0].name, read)] if paths else []


def text(name: str, words: str) -> list[Source]:
    """A source for a text that is here already."""

    def read(progress: Progress, cancelled: Callable[[], bool]) -> Iterable[Outcome]:
        from app import reading

        try:
            return [reading.Outcome(Path(name), name, reading.read_text(words))]
        except ReadingError as error:
            return [reading.Outcome(Path(name), name, error=str(error))]

    return [Source(name, read)]


class Importing(QObject):
    """One import at a time. ``finished`` carries the Batch, ``moved`` the batch and the name of what is read now."""

    moved = Signal(object, str)
    finished = Signal(object)

    def __init__(self, worker: Worker, deeds: Deeds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker, self._deeds = worker, deeds
        self._batch: Batch | None = None
        self._stop = threading.Event()
        self._writing = 0
        self._all_read = False

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._batch is not None

    def start(self, sources: Sequence[Source]) -> None:
        """Import these, one after the other."""
        if self.running or not sources:
            return
        batch = self._batch = Batch(len(sources))
        self._stop.clear()
        self._writing, self._all_read = 0, False
        self.moved.emit(batch, sources[0].name)
        thread = threading.Thread(target=self._run, args=(list(sources),), name="tickmark-import", daemon=True)
        thread.start()

    def cancel(self) -> None:
        """Stop, even while a file is being read; what is imported stays, and can be undone."""
        self._stop.set()
        if self._batch is not None:
            self._batch.cancelled = True

    def _run(self, sources: list[Source]) -> None:
        from app.extraction import default_extractor

        with short_turns():
            extractor = default_extractor()
            for source in sources:
                try:
                    for outcome in source.read(self._progress, self._stop.is_set):
                        if self._stop.is_set():
                            break
                        self._take(outcome, extractor)
                except Exception as error:  # the import has to end, whatever happens in this thread
                    self._worker.tell(self._refused, f"{source.name}: {error}")
        self._worker.tell(lambda _: self._ended(), None)

    def _progress(self, done: int, total: int, name: str) -> None:
        self._worker.tell(self._moved, (done, total, name))

    def _take(self, outcome: Outcome, extractor: Extractor) -> None:
        if outcome.document is None:
            self._worker.tell(self._refused, outcome.error or outcome.name)
            return
        try:
            candidates = extractor.extract(outcome.document.text, outcome.document.metadata.published_on)
        except Exception as error:  # one text's trouble must not take the others along
            self._worker.tell(self._refused, f"{outcome.name}: {error}")
        else:
            self._worker.tell(self._read, (outcome.document, candidates))

    # -- on the window's thread ----------------------------------------------------------------------------------------

    def _moved(self, told: tuple[int, int, str]) -> None:
        if self._batch is not None:
            self._batch.done, self._batch.total, name = told
            self.moved.emit(self._batch, name)

    def _refused(self, sentence: str) -> None:
        if self._batch is not None:
            self._batch.refused.append(sentence)

    def _read(self, found: tuple[Document, list[Candidate]]) -> None:
        document, candidates = found
        title = document.metadata.title or document.file_name or self.tr("Untitled")
        label = self.tr("Import “{title}”").format(title=title)
        self._writing += 1
        self._deeds.do(
            lambda ledger, author: ledger.add_article(document, candidates, author),
            label=label, then=self._written, refused=self._not_written,
        )  # fmt: skip

    def _written(self, change: Change) -> None:
        self._writing -= 1
        batch = self._batch
        if batch is None:
            return
        if change:
            batch.articles += change.articles
            batch.claims += len(change.claims)
        else:
            batch.already += change.skipped
            batch.articles += change.articles
        self._end_if_done()

    def _not_written(self, error: Exception) -> None:
        self._writing -= 1
        self._refused(str(error))
        self._end_if_done()

    def _ended(self) -> None:
        self._all_read = True
        self._end_if_done()

    def _end_if_done(self) -> None:
        batch = self._batch
        if batch is not None and self._all_read and not self._writing:
            self._batch = None
            self.finished.emit(batch)
