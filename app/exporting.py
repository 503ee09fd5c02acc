"""Exports as whole deeds, shared by the command line and the window: which claims leave, in which form, where to."""

from __future__ import annotations

import contextlib
import os
import queue
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from app.export.columns import FULL
from app.export.drafts import standing
from app.export.writing import Meanwhile, Origin, Written, companions, stream_csv, write_csv
from app.ledger import Ledger, Reader
from app.model import Author, Change, CsvForm, CsvLines, ExportError, Search

PAGE = 500
"""Claims read at a time, so that memory does not grow with the ledger."""
READERS = min(4, os.cpu_count() or 1)
"""Pages read at the same time, each through a connection of its own; SQLite does its part without Python's lock."""
CACHE_KIB = 16 * 1024
"""Page cache of each of them: a page of claims is read once."""
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
        _spare_ledgers(reader.path, (out, *companions(standing(out))))
        return write_csv(out, pages, form=form, changed=changed, origin=origin, cancelled=cancelled)


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


def _spare_ledgers(ours: Path, targets: Iterable[Path]) -> None:
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
    return ledger.log_export(out.name if out else STDOUT, preset, filter_text, written.rows, written.sha256, author)
