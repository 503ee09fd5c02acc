"""Many files and whole folders at once: each file ends as documents or as one sentence, and none stops the others."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app import reading
from app.model import Document, ReadingError
from app.reading.kinds import FORMATS, UNREADABLE
from app.reading.limits import Limits
from app.reading.parent import Cancelled, Child

FILES_AT_MOST = 100_000
"""Files in one import; a folder with more is somebody's disk."""

Progress = Callable[[int, int, str], None]
"""Told before each file: files done, files in all, the name of the one that comes."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document: it, or the sentence that says why there is none. ``path`` is the file it is in."""

    path: Path
    name: str
    document: Document | None = None
    error: str | None = None


def read_all(
    paths: Iterable[Path],
    *,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
    limits: Limits | None = None,
) -> Iterator[Outcome]:
    """Read files and everything readable in folders, in order, with one child process for all of them.

    A mail may give several outcomes, and so may a folder: one says what else is in it. Never raises ReadingError.
    Ends early, within a tenth of a second even while a file is being read, when ``cancelled()`` turns true.
    """
    files, left_out = _files(paths, cancelled)
    with Child(limits) as child:
        for number, path in enumerate(files):
            if cancelled():
                return
            progress(number, len(files), path.name)
            try:
                yield from _outcomes(path, child, cancelled)
            except Cancelled:
                return
    if not cancelled():
        progress(len(files), len(files), "")
        yield from left_out


def _outcomes(path: Path, child: Child, cancelled: Callable[[], bool]) -> Iterator[Outcome]:
    try:
        parts = reading.read_parts(path, child, cancelled)
    except ReadingError as error:
        yield Outcome(path, path.name, error=str(error))
        return
    for part in parts:
        if isinstance(part, ReadingError):
            yield Outcome(path, path.name, error=str(part))
        else:
            yield Outcome(path, part.file_name or path.name, part)


def _files(paths: Iterable[Path], cancelled: Callable[[], bool]) -> tuple[list[Path], list[Outcome]]:
    """The files to read, each once, and what a folder holds beside them."""
    found: dict[Path, None] = {}
    left_out: list[Outcome] = []
    for path in paths:
        if not path.is_dir():
            found[path] = None
            continue
        others: Counter[str] = Counter()
        before = len(found)
        for inside in _inside(path):
            if cancelled() or len(found) >= FILES_AT_MOST:
                break
            suffix = inside.suffix.lower()
            if suffix in UNREADABLE or suffix in FORMATS:
                found[inside] = None
            else:
                others[suffix] += 1
        left_out += _said_of_folder(path, others, nothing=len(found) == before)
    return list(found), left_out


def _inside(folder: Path) -> Iterator[Path]:
    """Every file below a folder, by name; hidden ones, links to folders and folders that may not be read are passed."""
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(here) / name
            if not name.startswith((".", "~$")) and path.is_file():
                yield path


def _said_of_folder(folder: Path, others: Counter[str], *, nothing: bool) -> Iterator[Outcome]:
    name = reading._writable(folder.name or str(folder))
    count = sum(others.values())
    if count:
        kinds = ", ".join(suffix for suffix, _ in others.most_common(5))
        more = ", …" if len(others) > 5 else ""
        files = "1 file of another kind" if count == 1 else f"{count:,} files of other kinds"
        yield Outcome(
            folder,
            name,
            error=f"In the folder “{name}”, {files} ({kinds}{more}) {'was' if count == 1 else 'were'} left out.",
        )
    elif nothing:
        yield Outcome(folder, name, error=f"The folder “{name}” holds no file that can be read.")
