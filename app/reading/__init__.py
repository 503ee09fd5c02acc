"""A file, what was piped in, or the clipboard becomes a Document: the exact characters that will be stored.

Text is normalised once, here: every line ends in a line feed, nothing is stripped, and invisible or bidirectional
controls stay, because offsets count them and the window shows them. Whatever cannot become text is refused in one
sentence.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from app.model import Document, ReadingError
from app.reading import plain
from app.reading.metadata import recognise

__all__ = ["CHARACTERS_AT_MOST", "FORMATS", "read", "read_bytes", "read_stream", "read_text", "recognise"]

CHARACTERS_AT_MOST = 5_000_000
"""Characters of one article, as the ledger holds them (design §3)."""
BYTES_AT_MOST = 4 * CHARACTERS_AT_MOST + 4
"""So many characters at their widest, and a byte order mark; more is refused before it is read."""

Reader = Callable[[bytes, str], plain.Decoded]

FORMATS: Mapping[str, Reader] = {".txt": plain.decode, ".text": plain.decode, ".md": plain.decode, "": plain.decode}
"""What is known by its suffix: a function from the bytes, and the words that name their source, to text."""

NOT_YET: Mapping[str, str] = {
    ".html": "a web page", ".htm": "a web page", ".xhtml": "a web page", ".mhtml": "a web page", ".pdf": "a PDF",
    ".docx": "a Word document", ".doc": "a Word document", ".odt": "an OpenDocument text", ".rtf": "rich text",
    ".eml": "a mail", ".epub": "an e-book",
}  # fmt: skip
"""Suffixes of documents that need a reader of their own, which is not written yet."""

SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "an archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "rich text"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
)
"""How files of other kinds begin, whatever they are called."""


def read(path: Path) -> Document:
    """The document in the file at ``path``. Raises ReadingError in one plain sentence."""
    called = _called(path.name or str(path))
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise ReadingError(f"{called} is a folder; name a file in it.")
        if not stat.S_ISREG(about.st_mode):
            raise ReadingError(f"{called} is not a file.")
        if about.st_size > BYTES_AT_MOST:
            raise _too_large(called, about.st_size)
        if not about.st_size:
            raise ReadingError(f"{called} is empty.")
        with path.open("rb") as file:
            return read_stream(file, path.name)
    except FileNotFoundError:
        raise ReadingError(f"There is no file {called}.") from None
    except PermissionError:
        raise ReadingError(f"{called} may not be read: you lack the permission.") from None
    except (OSError, ValueError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else "the name is not valid"
        raise ReadingError(f"{called} could not be read: {reason}.") from error


def read_stream(stream: BinaryIO, name: str | None = None) -> Document:
    """The document in what can be read from ``stream``, such as standard input. Raises ReadingError."""
    data = stream.read(BYTES_AT_MOST + 1)
    if len(data) > BYTES_AT_MOST:
        raise _too_large(_called(name), None)
    return read_bytes(data, name)


def read_bytes(data: bytes, name: str | None = None) -> Document:
    """The document in ``data``; ``name`` is the file's own, its suffix names the format. Raises ReadingError."""
    called = _called(name)
    if len(data) > BYTES_AT_MOST:
        raise _too_large(called, len(data))
    if not data:
        raise ReadingError(f"{called} is empty.")
    decoded = _reader(data, name, called)(data, called)
    document = _document(decoded.text, name, called)
    return replace(document, file_sha256=hashlib.sha256(data).hexdigest(), notes=decoded.notes)


def read_text(text: str) -> Document:
    """The document in characters that are text already, such as the clipboard's. Raises ReadingError."""
    return _document(text.removeprefix("\ufeff"), None, _called(None))


def _reader(data: bytes, name: str | None, called: str) -> Reader:
    for signature, kind in SIGNATURES:
        if data.startswith(signature):
            raise _no_reader(called, kind)
    suffix = Path(name).suffix.lower() if name else ""
    if suffix in NOT_YET:
        raise _no_reader(called, NOT_YET[suffix])
    return FORMATS.get(suffix, plain.decode)


def _document(text: str, name: str | None, called: str) -> Document:
    normal = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in normal:
        raise ReadingError(f"{called} is not text.")
    if re.search("[\ud800-\udfff]", normal):
        raise ReadingError(f"{called} holds half of a character (a lone surrogate) and cannot be kept.")
    if len(normal) > CHARACTERS_AT_MOST:
        raise ReadingError(f"{called} has {len(normal):,} characters; an article has {CHARACTERS_AT_MOST:,} at most.")
    if not re.search("[^\\s\ufeff\u200b-\u200d\u2060]", normal):
        raise ReadingError(f"{called} holds nothing but white space.")
    file_name = _writable(name) if name else None
    return Document(normal, recognise(normal, file_name), file_name)


def _writable(name: str) -> str:
    """A file name may hold bytes that are no characters; they become question marks."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _called(name: str | None) -> str:
    return f"“{_writable(name)}”" if name else "The text"


def _too_large(called: str, size: int | None) -> ReadingError:
    much = f" ({size / 1_000_000:,.0f} MB)" if size else ""
    return ReadingError(f"{called} is too large{much}; an article has {CHARACTERS_AT_MOST:,} characters at most.")


def _no_reader(called: str, kind: str) -> ReadingError:
    return ReadingError(f"{called} is {kind}; only plain text can be imported so far, so save it as text first.")
