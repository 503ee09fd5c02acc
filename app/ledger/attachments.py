"""Files kept as evidence: copied beside the ledger into ``<ledger>.files``, known by their hash."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from app.model import LedgerError

LARGEST = 500_000_000
"""Bytes of one file; a ledger is sent by mail and copied, a film belongs elsewhere."""
_CHUNK = 1 << 20
_UNSAFE = re.compile(r"[^\w.()\- ]+")


def folder_of(ledger: Path) -> Path:
    """Where the files of this ledger are kept."""
    return ledger.with_name(f"{ledger.name}.files")


def path_of(ledger: Path, name: str) -> Path | None:
    """Where a file kept under this name lies; None for a name that leads elsewhere, or when it is gone."""
    if not name or name in {".", ".."} or Path(name).name != name:
        return None
    path = folder_of(ledger) / name
    return path if path.is_file() and not path.is_symlink() else None


def sha256_of(path: Path) -> str:
    """SHA-256 of a file in hex; LedgerError when it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise LedgerError(f"{path.name} cannot be read: {_why(error)}.") from error


def keep(ledger: Path, source: Path) -> tuple[str, str]:
    """Copy a file beside the ledger; returns the name it has there, and its SHA-256 in hex.

    The same file again is not copied twice. LedgerError, with nothing left behind, when it cannot be read or kept.
    """
    import tempfile

    folder = folder_of(ledger)
    part = Path()
    try:
        with _regular(source) as file:
            folder.mkdir(mode=0o700, exist_ok=True)
            handle, made = tempfile.mkstemp(prefix=".part-", dir=folder)  # 0600, as the ledger is
            part = Path(made)
            digest = _copy(file, handle)
        name = _name(source.name, digest)
        part.replace(folder / name)
        part = Path()
    except OSError as error:
        raise LedgerError(f"{source.name} could not be kept beside the ledger: {_why(error)}.") from error
    finally:
        if part.name:
            with suppress(OSError):
                part.unlink()
    return name, digest


def _regular(source: Path) -> BinaryIO:
    handle = os.open(source, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST:
        os.close(handle)
        too = "it is larger than 500 MB" if stat.S_ISREG(found.st_mode) else "it is no file"
        raise LedgerError(f"{source.name} cannot be kept as evidence: {too}.")
    return os.fdopen(handle, "rb")


def _copy(file: BinaryIO, handle: int) -> str:
    digest = hashlib.sha256()
    with os.fdopen(handle, "wb") as copy:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            copy.write(chunk)
        copy.flush()
        os.fsync(copy.fileno())
    return digest.hexdigest()


def _name(name: str, digest: str) -> str:
    """A name no other file has: a part of the hash, then what the person called it."""
    plain = _UNSAFE.sub("_", name).strip(" .")[-120:] or "file"
    return f"{digest[:12]} {plain}"


def _why(error: OSError) -> str:
    return (error.strerror or "the system refused").lower()
