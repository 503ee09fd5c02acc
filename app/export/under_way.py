"""Where exports are under way, remembered on the disk, so that the next start can sweep what a crash left there.

A note holds the path of one folder; it is locked while its export lives, like the drafts themselves.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

from app import places
from app.export.drafts import ENDING, Draft, abandoned

_OURS = re.compile(r"\..+\.[0-9a-f]{12}" + re.escape(ENDING))


@contextlib.contextmanager
def under_way(folder: Path) -> Iterator[None]:
    """While inside, a crash leaves a note that drafts may lie in ``folder``. Never a reason not to export."""
    note = None
    with contextlib.suppress(OSError, ValueError):
        note = Draft(_notes() / "folder")
        note.file.write(str(folder.absolute()).encode("utf-8", "surrogateescape"))
        note.settle()
    try:
        yield
    finally:
        if note:
            note.discard()


def sweep_leftovers() -> int:
    """Remove the drafts of exports that did not live to see their end; how many. Called at the start; never raises."""
    swept = 0
    with contextlib.suppress(OSError):
        for note in list(_notes().iterdir()):
            with contextlib.suppress(OSError, ValueError):
                if abandoned(note):
                    swept += _swept(Path(note.read_bytes().decode("utf-8", "surrogateescape")))
                    note.unlink()
    return swept


def _swept(folder: Path) -> int:
    swept = 0
    if folder.is_absolute() and folder.is_dir():
        for path in list(folder.iterdir()):
            with contextlib.suppress(OSError):
                if _OURS.fullmatch(path.name) and path.is_file() and not path.is_symlink() and abandoned(path):
                    path.unlink()
                    swept += 1
    return swept


def _notes() -> Path:
    folder = places.state_folder() / "exports"
    folder.mkdir(mode=places.PRIVATE, exist_ok=True)
    return folder
