"""Importing: files or a text are read and searched for claims in a thread of their own, and handed to the writer.

In between the person sees what was understood, puts it right and says what comes in, where that is wanted.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desk.arrivals import Admission, Arrival, look_up
from app.desk.deeds import Deeds
from app.desk.worker import Worker, short_turns
from app.model import Change, Document, ReadingError

if TYPE_CHECKING:
    from app.extraction import Extractor
    from app.reading import Outcome
    from app.reading.many import Progress

log = logging.getLogger(__name__)
Reader = Callable[["Progress", Callable[[], bool]], "Iterable[Outcome]"]
"""Reads what is to be imported, telling how far it is, until it is told to stop."""


@dataclass(frozen=True, slots=True)
class Source:
    """What is to be imported: files and folders, or a text; ``name`` is for the first message."""

    name: str
    read: Reader


@dataclass(slots=True)
class Batch:
    """How an import went. ``notes`` are sentences on what was read, such as a guessed encoding."""

    total: int
    done: int = 0
    articles: list[str] = field(default_factory=list)
    claims: int = 0
    already: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    cancelled: bool = False
    passed: list[str] = field(default_factory=list)
    """Sentences on what was known to be here before anything was written."""


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

        return _one(name, lambda: reading.read_text(words))

    return [Source(name, read)]


def markup(name: str, words: str) -> list[Source]:
    """A source for a piece of a web page that is here already."""

    def read(progress: Progress, cancelled: Callable[[], bool]) -> Iterable[Outcome]:
        from app import reading

        data = f'<html><head><meta charset="utf-8"></head><body>{words}</body></html>'.encode("utf-8", "replace")
        return _one(name, lambda: replace(reading.read_bytes(data, f"{name}.html"), file_name=None))

    return [Source(name, read)]


def _one(name: str, read: Callable[[], Document]) -> Iterable[Outcome]:
    from app import reading

    try:
        return [reading.Outcome(Path(name), name, read())]
    except ReadingError as error:
        return [reading.Outcome(Path(name), name, error=str(error))]


class Importing(QObject):
    """One import at a time. ``moved`` carries the Batch and the name of what is read now, ``finished`` the Batch."""

    moved = Signal(object, str)
    finished = Signal(object)
    arrived = Signal(object)
    """The arrivals as a list, once all is read that a person wants to see first; ``admit`` goes on."""

    def __init__(self, worker: Worker, deeds: Deeds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker, self._deeds = worker, deeds
        self._batch: Batch | None = None
        self._arrivals: list[Arrival] | None = None
        self._stop = threading.Event()
        self._writing = 0
        self._all_read = False
        self.near = 0.1
        """How far "about" reaches in this ledger, as a share of the number."""

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._batch is not None

    def start(self, sources: Sequence[Source], *, ask: bool = False) -> None:
        """Import these, one after the other; with ``ask``, what was read waits for ``admit``."""
        if self.running or not sources:
            return
        batch = self._batch = Batch(len(sources))
        self._arrivals = [] if ask else None
        self._stop.clear()
        self._writing, self._all_read = 0, False
        self.moved.emit(batch, sources[0].name)
        self._in_thread(lambda: self._read_all(list(sources)))

    def cancel(self) -> None:
        """Stop, even while a file is being read; what is imported stays, and can be undone."""
        self._stop.set()
        if self._batch is not None:
            self._batch.cancelled = True

    def admit(self, arrivals: Sequence[Arrival], admission: Admission | None) -> None:
        """Write what the person lets in; None lets in nothing."""
        batch = self._batch
        if batch is None:
            return
        if admission is None:
            batch.refused.clear()  # all of it was shown
            self._ended()
            return
        batch.passed += [self._known(arrival) for arrival in arrivals if arrival.document and not arrival.welcome]
        wanted = [(one, about) for one, about in zip(arrivals, admission.details, strict=True) if about is not None]
        self._all_read = False
        self._in_thread(lambda: self._write_all(wanted))

    def _known(self, arrival: Arrival) -> str:
        words = self.tr("“{name}” is here already, as “{title}”.")
        if arrival.already is None:
            words = self.tr("“{name}” has the same text as “{title}”.")
        return words.format(name=arrival.called, title=arrival.already or arrival.twin or "")

    # -- in the thread -------------------------------------------------------------------------------------------------

    def _in_thread(self, work: Callable[[], None]) -> None:
        def run() -> None:
            try:
                with short_turns():
                    work()
            except Exception as error:  # the import has to end, whatever happens in this thread
                log.exception("An import broke off")
                self._worker.tell(self._refused, str(error))
            self._worker.tell(lambda _: self._ended(), None)

        threading.Thread(target=run, name="tickmark-import", daemon=True).start()

    def _extractor(self) -> Extractor:
        from app.extraction import default_extractor

        return default_extractor(near=self.near)

    def _read_all(self, sources: Sequence[Source]) -> None:
        extractor = self._extractor()
        for source in sources:
            for outcome in source.read(self._progress, self._stop.is_set):
                if self._stop.is_set():
                    return
                self._worker.tell(self._came, _arrival(outcome, extractor))

    def _write_all(self, wanted: Sequence[tuple[Arrival, object]]) -> None:
        """Dates in a text are resolved against the article's own: where that was put right, claims are found anew."""
        from app import tasks

        extractor = self._extractor()
        for arrival, about in wanted:
            document = arrival.document
            if self._stop.is_set() or document is None:
                return
            corrected = replace(document, metadata=about)  # type: ignore[arg-type]
            candidates = arrival.candidates
            if corrected.metadata.published_on != document.metadata.published_on:
                candidates = tasks.prepare(corrected, extractor).candidates
            self._worker.tell(self._write, replace(arrival, document=corrected, candidates=candidates))

    def _progress(self, done: int, total: int, name: str) -> None:
        self._worker.tell(self._moved, (done, total, name))

    # -- on the window's thread ----------------------------------------------------------------------------------------

    def _moved(self, told: tuple[int, int, str]) -> None:
        if self._batch is not None:
            self._batch.done, self._batch.total, name = told
            self.moved.emit(self._batch, name)

    def _refused(self, sentence: str) -> None:
        if self._batch is not None:
            self._batch.refused.append(sentence)

    def _came(self, arrival: Arrival) -> None:
        if arrival.document is None:
            self._refused(arrival.error)
        if self._arrivals is not None:
            self._arrivals.append(arrival)
        elif arrival.document is not None:
            self._write(arrival)

    def _write(self, arrival: Arrival) -> None:
        document = arrival.document
        if document is None or self._batch is None:
            return
        title = document.metadata.title or document.file_name or self.tr("Untitled")
        label = self.tr("Import “{title}”").format(title=title)
        self._batch.notes += document.notes
        self._writing += 1
        self._deeds.do(
            lambda ledger, author: ledger.add_article(document, arrival.candidates, author),
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
        """A thread has come to its end: what it read is shown, or all is done."""
        arrivals, self._arrivals = self._arrivals, None
        self._all_read = True
        stopped = self._batch is not None and self._batch.cancelled
        if arrivals is None or stopped or not any(arrival.document is not None for arrival in arrivals):
            self._end_if_done()
        else:
            self._worker.read_each("detail", lambda reader: look_up(reader, arrivals), self._looked_up, self._not_found)

    def _looked_up(self, arrivals: list[Arrival]) -> None:
        batch = self._batch
        if batch is None:
            return
        if any(arrival.welcome for arrival in arrivals):
            self.arrived.emit(arrivals)
            return
        for arrival in arrivals:  # nothing to decide: each is named as here already
            if arrival.document is not None:
                self._write(arrival)
        self._end_if_done()

    def _not_found(self, error: Exception) -> None:
        self._refused(str(error))
        self._end_if_done()

    def _end_if_done(self) -> None:
        batch = self._batch
        if batch is not None and self._all_read and not self._writing:
            self._batch = None
            self.finished.emit(batch)


def _arrival(outcome: Outcome, extractor: Extractor) -> Arrival:
    """What was read, searched for claims; one text's trouble must not take the others along."""
    document = outcome.document
    if document is None:
        return Arrival(None, name=outcome.name, error=outcome.error or outcome.name)
    try:
        found = extractor.extract(document.text, document.metadata.published_on)
    except Exception as error:
        log.exception("A text could not be searched for claims")
        return Arrival(None, name=outcome.name, error=f"{outcome.name}: {error}")
    return Arrival(document, tuple(found), name=outcome.name)
