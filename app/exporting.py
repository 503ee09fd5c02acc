"""Exports as whole deeds, shared by the command line and the window: which claims leave, in which form, where to."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from app.export.claimreview import FORM as REVIEWS
from app.export.claimreview import NOBODY, Publisher, cells, is_review
from app.export.columns import FULL, lined
from app.export.documents import Fill, Tally, manifest_of, stream_document, write_document
from app.export.drafts import Draft, drafts_for, standing, sweep
from app.export.graph import Lacks, write_each, write_graph
from app.export.proof import Marked, Piece, pieces, write_proof
from app.export.under_way import under_way
from app.export.writing import Meanwhile, Origin, Written, cancelled_export, companions, stream_csv, write_csv
from app.ledger import Ledger, Reader
from app.model import Author, Change, CsvForm, CsvLines, ExportError, ReportedClaim, Search, UnknownClaim

PAGE = 500
"""Claims read at a time, so that memory does not grow with the ledger."""
READERS = min(4, os.cpu_count() or 1)
"""Pages read at the same time, each through a connection of its own; SQLite does its part without Python's lock."""
CACHE_KIB = 16 * 1024
"""Page cache of each of them: a page of claims is read once."""
PRINTED_AT_MOST = 5_000
"""Claims in a proof on paper: some six hundred pages."""
STDOUT = "-"
DATABASE = b"SQLite format 3\0"
"""How every SQLite file begins."""

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def export_csv(
    reader: Reader,
    out: Path | None,
    search: Search,
    *,
    include_all: bool = False,
    form: CsvForm = FULL,
    only: Sequence[int] | None = None,
    who: str = "",
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> Written:
    """Write claims as CSV to ``out`` (None: standard output): the reviewed ones of a search, or all of them.

    ``only`` narrows the search to claims with these ids, such as a selection. Claims that change while it is written
    are read again at the end. Raises ExportError in one plain sentence.
    """
    if form.decimal == form.delimiter:
        raise ExportError("Cells and decimals cannot be told apart by the same mark; choose another for one of them.")
    if out is None:
        form = replace(form, part_columns=())
    leaving = Leaving(reader, search, include_all=include_all, only=only)
    origin = leaving.origin("full", who)

    def changed() -> Meanwhile:
        head, again, gone = leaving.changed()
        return Meanwhile(head, reader.csv_lines(again, form), gone)

    with _read_ahead(reader, leaving.ids, form, progress) as pages:
        if out is None:
            return stream_csv(sys.stdout.buffer, pages, form=form, changed=changed, cancelled=cancelled)
        spare_ledgers(reader.path, (out, *companions(standing(out))))
        with under_way(out.parent):
            return write_csv(out, pages, form=form, changed=changed, origin=origin, cancelled=cancelled)


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export left, and sentences about what it lacks or left out."""

    written: Written
    notes: tuple[str, ...] = ()


def export(
    reader: Reader,
    out: Path | None,
    search: Search,
    *,
    preset: str = "full",
    kind: str = "csv",
    include_all: bool = False,
    only: Sequence[int] | None = None,
    form: CsvForm = FULL,
    publisher: Publisher = NOBODY,
    one_each: bool = False,
    who: str = "",
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> Exported:
    """Write claims in any preset (``full``, ``claimreview``) and kind (``csv``, ``jsonld``, ``xlsx``, ``proof``).

    As ``export_csv``; with ``one_each`` ``out`` is a folder, and JSON-LD is a file a claim. Raises ExportError.
    """
    if preset == "claimreview" and kind in ("xlsx", "proof"):
        what = "workbook" if kind == "xlsx" else "proof"
        raise ExportError(f"A {what} holds everything about a claim; the claimreview preset goes with csv and jsonld.")
    if one_each and kind != "jsonld":
        raise ExportError("Only JSON-LD can be written as one file a claim; name a file for the export.")
    if preset == "full" and kind == "csv":
        written = export_csv(
            reader, out, search, include_all=include_all, only=only, form=form, who=who, progress=progress,
            cancelled=cancelled,
        )  # fmt: skip
        return Exported(written)
    leaving = Leaving(reader, search, include_all=include_all, only=only)
    task = _Task(reader, leaving, progress, cancelled, publisher)
    with under_way(out if one_each else out.parent) if out else contextlib.nullcontext():
        return task.run(out, preset, kind, who, one_each=one_each)


@dataclass(frozen=True, slots=True)
class Proof:
    """A proof read for paper: its pieces in order, what they hold, and where they come from."""

    pieces: Sequence[Piece]
    tally: Tally
    origin: Origin
    head: int


def read_proof(
    reader: Reader,
    search: Search,
    *,
    include_all: bool = False,
    only: Sequence[int] | None = None,
    who: str = "",
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> Proof:
    """The proof of the claims of a search, for paper. Raises ExportError where they are too many or it is cancelled."""
    leaving = Leaving(reader, search, include_all=include_all, only=only)
    if len(leaving.ids) > PRINTED_AT_MOST:
        raise ExportError(
            f"These are {len(leaving.ids):,} claims; a proof on paper holds {PRINTED_AT_MOST:,} at most. Choose fewer."
        )
    task = _Task(reader, leaving, progress, cancelled, NOBODY)
    tally, found = Tally(), list[Piece]()
    states, made = reader.states(), task.made()
    for marked in task.articles():
        found += pieces(marked, states, made)
        for reported in marked.claims:
            tally.count(reported.claim)
    return Proof(found, tally, leaving.origin("proof", who), leaving.head)


def put_proof(reader: Reader, out: Path, printed: bytes, proof: Proof) -> Exported:
    """Put a printed proof, such as a PDF, where it shall stand, with its manifest. Raises ExportError."""

    def fill(file: BinaryIO) -> Tally:
        file.write(printed)
        return proof.tally

    spare_ledgers(reader.path, (out, manifest_of(standing(out))))
    with under_way(out.parent):
        written, _ = write_document(out, fill, changed=lambda: (proof.head, False), origin=proof.origin)
    return Exported(written)


def export_metadata(reader: Reader, out: Path | None) -> None:
    """Write what Datasette shows beside the tables of this ledger to ``out`` (None: standard output).

    No claim leaves with it, so that it has no manifest and is not logged. Raises ExportError.
    """
    found = json.dumps(reader.described(), ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"
    if out is None:
        sys.stdout.buffer.write(found)
        sys.stdout.buffer.flush()
        return
    target = standing(out)
    spare_ledgers(reader.path, (target,))
    with drafts_for(target) as made:
        sweep(target)
        made.append(Draft(target))
        made[0].file.write(found)
        made[0].settle()
        made[0].put()


class _Task:
    """One export under way that is not the full table."""

    def __init__(
        self, reader: Reader, leaving: Leaving, progress: Progress, cancelled: Cancelled, publisher: Publisher
    ) -> None:
        self._reader, self._leaving, self._progress, self._cancelled = reader, leaving, progress, cancelled
        self._publisher = publisher

    def run(self, out: Path | None, preset: str, kind: str, who: str, *, one_each: bool) -> Exported:
        """Write what is asked for."""
        named = "claimreview" if kind == "jsonld" else preset if kind == "csv" else kind
        origin = self._leaving.origin(named, who)
        if out is not None:
            beside = companions(standing(out)) if kind == "csv" else (manifest_of(standing(out)),)
            spare_ledgers(self._reader.path, (out, *beside))
        if kind == "csv":
            return self.reviews_as_csv(out, origin)
        if one_each and out is not None:
            return self.reviews_in_folder(out, origin)
        return self.document(out, {"jsonld": self.jsonld, "xlsx": self.workbook, "proof": self.proof}[kind], origin)

    def document(self, out: Path | None, fill: Fill, origin: Origin) -> Exported:
        """A document that ``fill`` writes."""

        def changed() -> tuple[int, bool]:
            return self._leaving.changed_at_all()

        if out is None:
            written, tally = stream_document(sys.stdout.buffer, fill, changed=changed)
        else:
            written, tally = write_document(out, fill, changed=changed, origin=origin, cancelled=self._cancelled)
        return Exported(written, tuple(tally.notes))

    def jsonld(self, file: BinaryIO) -> Tally:
        """Every review in one graph."""
        lacks = Lacks()
        tally = write_graph(file, self._pages(), self._publisher, lacks)
        tally.notes += lacks.sentences()
        return tally

    def workbook(self, file: BinaryIO) -> Tally:
        """Every claim and part on sheets."""
        from app.export.workbook import write_workbook  # brings a library

        return write_workbook(file, self._pages(), self._reader.states(), self._reader.verdicts())

    def proof(self, file: BinaryIO) -> Tally:
        """The marked-up articles."""
        return write_proof(file, self.articles(), self._reader.states(), self.made())

    def made(self) -> str:
        """When a proof was made, and from what."""
        return f"Tickmark, {datetime.now(UTC):%Y-%m-%d}, {self._reader.path.name}"

    def reviews_as_csv(self, out: Path | None, origin: Origin) -> Exported:
        """The table of the claimreview preset."""
        lacks = Lacks()

        def lines(page: Iterable[ReportedClaim], noted: Lacks) -> list[CsvLines]:
            reviews = [reported for reported in page if noted.note(reported, self._publisher)]
            return [lined(reported, REVIEWS, lambda one: cells(one, self._publisher)) for reported in reviews]

        def changed() -> Meanwhile:
            head, again, gone = self._leaving.changed()
            reported = self._reader.reported(again, texts=False)
            without = [one.claim.uid for one in reported if not is_review(one)]
            return Meanwhile(head, lines(reported, Lacks()), [*gone, *without])

        pages = (lines(page, lacks) for page in self._pages())
        if out is None:
            written = stream_csv(sys.stdout.buffer, pages, form=REVIEWS, changed=changed, cancelled=self._cancelled)
        else:
            written = write_csv(
                out, pages, form=REVIEWS, changed=changed, origin=origin, cancelled=self._cancelled
            )  # fmt: skip
        return Exported(written, tuple(lacks.sentences()))

    def reviews_in_folder(self, folder: Path, origin: Origin) -> Exported:
        """A file a review, each named by the claim's uid, and a manifest."""
        lacks = Lacks()
        written = write_each(folder, self._pages(), self._publisher, lacks, origin, self._leaving.head)
        return Exported(written, tuple(lacks.sentences()))

    def _pages(self) -> Iterator[Sequence[ReportedClaim]]:
        ids = self._leaving.ids
        for place in range(0, len(ids), PAGE):
            if self._cancelled():
                raise cancelled_export()
            self._progress(place, len(ids))
            yield self._reader.reported(ids[place : place + PAGE], texts=False)
        self._progress(len(ids), len(ids))

    def articles(self) -> Iterator[Marked]:
        """The claims by article; those of one article stand together, as they come in article order."""
        claims = (reported for page in self._pages() for reported in page)
        for uid, group in groupby(claims, lambda reported: reported.claim.article):
            with contextlib.suppress(UnknownClaim):  # deleted meanwhile, and its claims with it
                yield Marked(self._reader.article(uid), self._reader.marks(uid), list(group))


@dataclass(frozen=True, slots=True)
class Count:
    """How many claims a choice holds, and how many of them are reviewed."""

    total: int
    reviewed: int


def counted(reader: Reader, search: Search, only: Sequence[int] | None = None) -> Count:
    """How many claims an export of this search would take, with and without those that are not reviewed."""
    reviewed, total = (len(Leaving(reader, search, include_all=every, only=only).ids) for every in (False, True))
    return Count(total, reviewed)


class Leaving:
    """The claims that an export takes, in article order, and what becomes of them while it is written."""

    def __init__(
        self, reader: Reader, search: Search, *, include_all: bool = False, only: Sequence[int] | None = None
    ) -> None:
        self._reader = reader
        # in front, where no open quote and no length of the words behind it can take it away
        wanted = search if include_all else replace(search, text=f"state:reviewed {search.text}")
        self._wanted = replace(wanted, order="article", descending=False)
        self._only = None if only is None else frozenset(only)
        self._head = reader.history_head()
        self.ids = self._found()

    def _found(self) -> Sequence[int]:
        found = self._reader.ids(self._wanted)
        return found if self._only is None else [id_ for id_ in found if id_ in self._only]

    def origin(self, preset: str, who: str) -> Origin:
        """Where the export comes from, for its manifest."""
        reader, told = self._reader, described(self._wanted)
        if self._only is not None:
            told = f"{told} (selected claims)".strip()
        return Origin(reader.path.name, reader.settings()["file_id"], preset, told, who, *reader.newest_seal())

    @property
    def head(self) -> int:
        """The history head at the last look."""
        return self._head

    def changed_at_all(self) -> tuple[int, bool]:
        """The history head, and whether any claim here or to be here changed since the last look; ``ids`` are anew."""
        head, again, gone = self.changed()
        before, self.ids = list(self.ids), self._found()
        left = set(gone).intersection(self._reader.ids_of(gone)) if gone else set()
        return head, bool(again) or bool(left) or before != list(self.ids)

    def changed(self) -> tuple[int, Sequence[int], Sequence[str]]:
        """The history head, and since the last look: ids of claims to read again, uids of those that left it."""
        seen, self._head = self._head, self._reader.history_head()
        if self._head == seen:
            return self._head, (), ()
        uids = self._reader.changed_since(seen)
        there = self._reader.ids_of(uids)
        matching = set(self._found()).intersection(there.values())
        return self._head, sorted(matching), [uid for uid in uids if there.get(uid) not in matching]


@contextmanager
def _read_ahead(
    reader: Reader, ids: Sequence[int], form: CsvForm, progress: Progress
) -> Iterator[Iterator[Sequence[CsvLines]]]:
    """The pages of an export in order, a few of them read while others are written."""
    pages = [ids[place : place + PAGE] for place in range(0, len(ids), PAGE)] if len(ids) <= PAGE else None
    with contextlib.ExitStack() as stack:
        if pages is not None:
            yield _told(ids, progress, (reader.csv_lines(page, form) for page in pages))
            return
        free: queue.SimpleQueue[Reader] = queue.SimpleQueue()
        for _ in range(READERS):
            free.put(stack.enter_context(closing(Reader(reader.path, CACHE_KIB))))
        pool = stack.enter_context(ThreadPoolExecutor(READERS, "export"))
        stack.callback(pool.shutdown, cancel_futures=True)

        def read(page: Sequence[int]) -> Sequence[CsvLines]:
            mine = free.get()
            try:
                return mine.csv_lines(page, form)
            finally:
                free.put(mine)

        def made() -> Iterator[Sequence[CsvLines]]:
            waiting: deque[Future[Sequence[CsvLines]]] = deque()
            for place in range(0, len(ids), PAGE):
                waiting.append(pool.submit(read, ids[place : place + PAGE]))
                if len(waiting) > 2 * READERS:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()

        yield _told(ids, progress, made())


def _told(ids: Sequence[int], progress: Progress, pages: Iterable[Sequence[CsvLines]]) -> Iterator[Sequence[CsvLines]]:
    for number, page in enumerate(pages):
        progress(number * PAGE, len(ids))
        yield page
    progress(len(ids), len(ids))


def spare_ledgers(ours: Path, targets: Iterable[Path]) -> None:
    """Raise ExportError where an export would take the place of a ledger, ours or another."""
    for target in targets:
        if not _is_there(target):
            continue
        # ours is known by its inode: opening the live file and closing it again would drop its locks
        if target.samefile(ours) or _is_database(target):
            raise ExportError(f"{target} is a ledger; name another file for the export.")


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # no place for a file; the export says why
        return False


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(DATABASE)) == DATABASE
    except OSError:
        return False


def described(search: Search) -> str:
    """A search in the words of the search language, for manifests and the list of exports."""
    return " ".join([search.text.strip(), *(f"{name}:{code}" for name, code in search.facets)]).strip()


def log_export(
    ledger: Ledger, written: Written, out: Path | None, author: Author, filter_text: str = "", preset: str = "full"
) -> Change:
    """Remember an export in the ledger's list of exports."""
    name = out.name if out else STDOUT
    return ledger.log_export(name, preset, filter_text, written.rows, written.sha256, author, head=written.history_head)
