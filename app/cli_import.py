"""The ``import`` command: articles come in one after the other, each whole, and it is told how they went.

A name that is not there is a mistake, and nothing is imported. A file that is there and cannot be read ends in one
sentence, and the others come in all the same. Ctrl+C stops between two files; what is imported stays.
"""

from __future__ import annotations

import json
import signal
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from app import reading, tasks
from app.model import Author, Metadata, ReadingError, TickmarkError
from app.terminal import PassingLine, harmless

if TYPE_CHECKING:
    from app.extraction import Extractor
    from app.ledger import Ledger
    from app.reading import Outcome
    from app.tasks import Prepared

DONE, PARTLY, STOPPED = 0, 2, 130
NAMED_AT_MOST = 5
"""Files named in the closing sentence; of more only the number is told."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for: the files and folders, what is known of the article, and where it goes."""

    paths: Sequence[Path]
    metadata: Metadata
    ledger: Path
    author: Author
    as_json: bool = False


@dataclass(slots=True)
class _Tally:
    """How it went so far."""

    articles: int = 0
    claims: int = 0
    already: int = 0
    refused: list[Outcome] = field(default_factory=list)

    @property
    def documents(self) -> int:
        return self.articles + self.already


def run(order: Order) -> int:
    """Import; 0 done, 1 some named files could not be read, 130 stopped. TickmarkError where nothing came in."""
    for path in order.paths:
        _look_whether_there(path)
    with _stoppable() as stop:
        return _Import(order, stop).run()


def run_stdin(order: Order) -> int:
    """Import what is piped in."""
    document = reading.read_stream(sys.stdin.buffer)
    outcome = reading.Outcome(Path("-"), document.file_name or "-", document)
    return _Import(order, threading.Event()).take_all([outcome])


def _look_whether_there(path: Path) -> None:
    try:
        path.stat()
    except FileNotFoundError:
        raise ReadingError(f"There is no file “{harmless(path.name or str(path))}”.") from None
    except (OSError, ValueError):  # the reader says what is wrong with it
        return


@contextmanager
def _stoppable() -> Iterator[threading.Event]:
    """An event that Ctrl+C sets; a second one interrupts as ever."""
    stop = threading.Event()

    def ask(number: int, frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    if threading.current_thread() is not threading.main_thread():
        yield stop
        return
    before = signal.signal(signal.SIGINT, ask)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)


class _Import:
    """One run of the command."""

    def __init__(self, order: Order, stop: threading.Event) -> None:
        self._order, self._stop = order, stop
        self._line = PassingLine(sys.stderr)
        self._tally = _Tally()
        self._unsaid: list[str] = []
        self._files = 1
        self._ledger: Ledger | None = None
        self._extractor: Extractor | None = None

    def run(self) -> int:
        return self.take_all(reading.read_all(self._order.paths, progress=self._progress, cancelled=self._stop.is_set))

    def take_all(self, outcomes: Iterable[Outcome]) -> int:
        known = self._order.metadata
        if known.title or known.url:
            outcomes = list(outcomes)
            if sum(outcome.document is not None for outcome in outcomes) > 1:
                raise TickmarkError("--title and --url go with one article; import them one at a time.")
        try:
            for outcome in outcomes:
                self._take(outcome)
                if self._stop.is_set():
                    break
        finally:
            self._line.clear()
            if self._ledger is not None:
                self._ledger.close()
        return self._end()

    def _progress(self, done: int, total: int, name: str) -> None:
        self._files = total
        if total > 1 and name:
            self._line.show(f"Reading {done + 1:,} of {total:,}: {name}")

    def _take(self, outcome: Outcome) -> None:
        if outcome.document is None:
            self._tally.refused.append(outcome)
            self._unsaid.append(outcome.error or f"“{outcome.name}” could not be read.")
            if self._tally.documents:
                self._tell_unsaid()
            return
        ledger = self._opened()
        self._extractor = self._extractor or tasks.extractor_of(ledger)
        prepared = tasks.prepare(tasks.corrected(outcome.document, self._order.metadata), self._extractor)
        change = ledger.add_article(prepared.document, prepared.candidates, self._order.author)
        self._tell_unsaid()
        if change.skipped:
            self._tally.already += 1
        else:
            self._tally.articles += 1
            self._tally.claims += len(prepared.candidates)
        self._line.clear()
        print(self._said(change.articles[0], change.skipped, prepared), flush=True)
        for note in () if change.skipped else prepared.document.notes:
            print(harmless(f"“{outcome.name}”: {note}"), file=sys.stderr)

    def _opened(self) -> Ledger:
        from app.ledger import open_ledger

        if self._ledger is None:
            self._ledger = open_ledger(self._order.ledger, create=True)
        return self._ledger

    def _said(self, uid: str, skipped: Sequence[str], one: Prepared) -> str:
        new = not skipped
        about, claims = one.document.metadata, len(one.candidates)
        if self._order.as_json:
            words = {
                "article_uid": uid, "title": about.title or "Untitled", "new": new, "claims": claims if new else 0,
                "shown": one.shown if new else 0, "file": one.document.file_name,
                "date": about.published_on, "dateline": about.dateline,
            }  # fmt: skip
            return json.dumps(words, ensure_ascii=False)
        title = f"“{about.title or 'Untitled'}”"
        if new:
            listed = f"{claims:,} claim{'' if claims == 1 else 's'}"
            return harmless(f"Imported {title}: {listed}, {one.shown:,} of them likely to be worth checking.")
        name = one.document.file_name
        return harmless(f"Nothing added{f' from “{name}”' if name and self._files > 1 else ''}. {skipped[0]}")

    def _tell_unsaid(self) -> None:
        self._line.clear()
        for sentence in self._unsaid:
            print(harmless(" ".join(sentence.split())), file=sys.stderr)
        self._unsaid.clear()

    def _end(self) -> int:
        tally = self._tally
        if self._stop.is_set():
            self._tell_unsaid()
            kept = (
                f"{_summary(tally)} That stays; the rest was not read." if tally.documents else "Nothing was imported."
            )
            print(f"Stopped. {kept}", file=sys.stderr)
            return STOPPED
        if not tally.documents:
            if len(self._unsaid) == 1:
                raise ReadingError(self._unsaid[0])
            self._tell_unsaid()
            raise ReadingError("Nothing was imported." if tally.refused else "There is nothing to import.")
        if tally.documents + len(tally.refused) > 1:
            print(harmless(_summary(tally)), file=sys.stderr)
        named = {path for path in self._order.paths if not path.is_dir()}
        return PARTLY if any(outcome.path in named for outcome in tally.refused) else DONE


def _summary(tally: _Tally) -> str:
    """One sentence on what came in, and what did not."""
    articles = "1 article" if tally.articles == 1 else f"{tally.articles:,} articles"
    claims = "1 claim" if tally.claims == 1 else f"{tally.claims:,} claims"
    parts = [f"Imported {articles} with {claims}" if tally.articles else "Nothing new was imported"]
    if tally.already:
        parts.append(f"{tally.already:,} {'was' if tally.already == 1 else 'were'} already here")
    names = [outcome.name for outcome in tally.refused if not outcome.path.is_dir()]
    if names:
        more = f" and {len(names) - NAMED_AT_MOST:,} more" if len(names) > NAMED_AT_MOST else ""
        listed = ", ".join(f"“{name}”" for name in names[:NAMED_AT_MOST])
        parts.append(f"{len(names):,} could not be read: {listed}{more}")
    return "; ".join(parts) + "."
