"""Files written beside the place where they will stand, and put there whole by a rename.

A crash leaves at most a draft: a hidden file with our ending, locked while its writer lives, so that the next export
to the same name can tell a leftover from the work of another process and sweep it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.model import ExportError

if sys.platform != "win32":
    import fcntl

ENDING = ".tickmark-draft"
_OLD = 86_400


class Draft:
    """A file in the making for ``target``. ``put`` gives it its name; ``discard`` removes what was not put."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path, self.file = _new(target)

    def settle(self) -> None:
        """Bring every byte to the disk."""
        self.file.flush()
        os.fsync(self.file.fileno())

    def put(self) -> None:
        """Take the target's name, in one step. A settled draft only."""
        if sys.platform == "win32":
            self.file.close()  # an open file cannot be renamed there
        self.path.replace(self.target)
        self.file.close()

    def discard(self) -> None:
        """Remove the draft, if it is still one."""
        with contextlib.suppress(OSError):
            self.file.close()
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)


@contextlib.contextmanager
def drafts_for(out: Path) -> Iterator[list[Draft]]:
    """A list to which drafts beside ``out`` are added; whatever is not put by the end is removed.

    Leftovers of ``out`` are swept first. OSError inside becomes ExportError in one plain sentence.
    """
    made: list[Draft] = []
    try:
        look(out)
        yield made
    except OSError as error:
        raise ExportError(f"{out} cannot be written: {os.strerror(error.errno or 0)}.") from error
    finally:
        for draft in made:
            draft.discard()


def look(out: Path) -> None:
    """Raise ExportError where no file can be put at ``out``. Nothing is opened: it might be somebody's ledger."""
    try:
        found = out.stat()
    except FileNotFoundError:
        if not out.parent.is_dir():
            raise ExportError(f"{out} cannot be written: there is no folder {out.parent}.") from None
        return
    except ValueError:
        raise ExportError("The export cannot be written: its name is not valid.") from None
    if stat.S_ISDIR(found.st_mode):
        raise ExportError(f"{out} is a folder; name a file in it.")
    if not stat.S_ISREG(found.st_mode):
        raise ExportError(f"{out} is not a file; use - to write to standard output.")
    if not os.access(out, os.W_OK):
        raise ExportError(f"{out} cannot be written: it is write-protected.")


def standing(out: Path) -> Path:
    """The whole path of ``out``; a link is followed, so that the file it names is replaced and not the link."""
    try:
        return out.resolve() if out.is_symlink() else out.absolute()
    except RuntimeError:  # Python before 3.13
        raise ExportError(f"{out} cannot be written: it is a link that leads back to itself.") from None
    except OSError as error:
        raise ExportError(f"{out} cannot be written: {os.strerror(error.errno or 0)}.") from error


def sweep(target: Path) -> None:
    """Remove drafts for ``target`` whose writer is gone."""
    ours = re.compile(re.escape(f".{_short(target)}.") + r"[0-9a-f]{12}" + re.escape(ENDING))
    for path in target.parent.iterdir():
        if ours.fullmatch(path.name):
            with contextlib.suppress(OSError):
                if abandoned(path):
                    path.unlink()


def settle_folder(folder: Path) -> None:
    """Bring the names in ``folder`` to the disk, where the system can."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _short(target: Path) -> str:
    """What stands for a target in the names of its drafts, so that none is too long where its target is not."""
    return hashlib.sha256(os.fsencode(target.name)).hexdigest()[:16]


def _new(target: Path) -> tuple[Path, BinaryIO]:
    while True:
        path = target.with_name(f".{_short(target)}.{secrets.token_hex(6)}{ENDING}")
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        file = os.fdopen(handle, "w+b", buffering=1 << 20)
        if sys.platform == "win32":
            return path, file
        with contextlib.suppress(OSError):  # a file system without locks: nothing is swept there either
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if path.exists():  # not swept between its making and its lock
            return path, file
        file.close()


def abandoned(path: Path) -> bool:
    """Whether the writer of a draft is gone."""
    if sys.platform == "win32":
        return time.time() - path.stat().st_mtime > _OLD
    handle = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True
