"""A file, what was piped in, or the clipboard becomes a Document: the exact characters that will be stored.

Text is normalised once, here: every line ends in a line feed, a word that a line end divides is whole with its hyphen,
nothing is stripped, and invisible or bidirectional controls stay, because offsets count them and the window shows them.
Whatever cannot become text is refused in one sentence. Plain text is read by this process, every other format by a
child of it that has limits.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import BinaryIO

from app.model import Document, Metadata, ReadingError
from app.reading import markdown, plain
from app.reading.found import Found
from app.reading.kinds import FORMATS, UNREADABLE, Kind, kind_of
from app.reading.limits import Limits
from app.reading.metadata import recognise
from app.reading.pages import page_of
from app.reading.parent import Cancelled, Child

__all__ = [
    "CHARACTERS_AT_MOST", "FORMATS", "UNREADABLE", "Cancelled", "Child", "Kind", "Limits", "Outcome", "page_of",
    "parts_of", "read", "read_all", "read_bytes", "read_parts", "read_stream", "read_text", "recognise",
]  # fmt: skip

CHARACTERS_AT_MOST = 5_000_000
"""Characters of one article, as the ledger holds them (design §3)."""
BYTES_AT_MOST = 4 * CHARACTERS_AT_MOST + 4
"""So many characters at their widest, and a byte order mark; more is refused before it is read."""

_LINE_ENDS = re.compile("\r\n|[\r\v\x85\u2028]")
_DIVIDED = re.compile(
    r"(?<=[^\W\d_][-\u2010\u00ad])[ \t]*\n[ \t]*(?!(?:and|or|to|und|oder)\b)(?=([^\W\d_]))"
)  # "two-⏎and three-year" goes on after a blank
"""The line end within a word: a letter and a hyphen before it, a letter after it."""

Stopped = Callable[[], bool]


def _never() -> bool:
    return False


def read(path: Path) -> Document:
    """The document in the file at ``path``, of a mail the message itself. Raises ReadingError in one plain sentence."""
    return _only(read_parts(path), path.name)


def read_stream(stream: BinaryIO, name: str | None = None) -> Document:
    """The document in what can be read from ``stream``, such as standard input. Raises ReadingError."""
    most = max(BYTES_AT_MOST, Limits().file_size)
    data = stream.read(most + 1)
    if len(data) > most:
        raise _too_large(_called(name), None)
    return read_bytes(data, name)


def read_bytes(data: bytes, name: str | None = None) -> Document:
    """The document in ``data``; ``name`` is the file's own, its suffix names the format. Raises ReadingError."""
    return _only(parts_of(data, name), name)


def read_text(text: str) -> Document:
    """The document in characters that are text already, such as the clipboard's. Raises ReadingError."""
    return _document(text.removeprefix("\ufeff"), None, _called(None))


def read_parts(path: Path, child: Child | None = None, cancelled: Stopped = _never) -> list[Document | ReadingError]:
    """Every document in a file: one, or a mail with its attachments, of which some may be refused.

    Raises ReadingError where there is none, Cancelled where a person stops it. A ``child`` given is used and kept.
    """
    called = _called(path.name or str(path))
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise ReadingError(f"{called} is a folder; name a file in it.")
        if not stat.S_ISREG(about.st_mode):
            raise ReadingError(f"{called} is not a file.")
        if not about.st_size:
            raise ReadingError(f"{called} is empty.")
        limits = child.limits if child else Limits()
        with path.open("rb") as file:
            data = file.read(8_192)
            _check_size(about.st_size, kind_of(data, path.name, called), called, limits)
            data += file.read(max(BYTES_AT_MOST, limits.file_size) + 1 - len(data))
        return parts_of(data, path.name, child, cancelled)
    except FileNotFoundError:
        raise ReadingError(f"There is no file {called}.") from None
    except PermissionError:
        raise ReadingError(f"{called} may not be read: you lack the permission.") from None
    except MemoryError:
        raise ReadingError(f"{called} needs more memory than there is.") from None
    except (OSError, ValueError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else "the name is not valid"
        raise ReadingError(f"{called} could not be read: {reason}.") from error


def parts_of(
    data: bytes, name: str | None, child: Child | None = None, cancelled: Stopped = _never
) -> list[Document | ReadingError]:
    """Every document in ``data``, as ``read_parts`` gives them."""
    called = _called(name)
    if not data:
        raise ReadingError(f"{called} is empty.")
    kind = kind_of(data, name, called)
    _check_size(len(data), kind, called, child.limits if child else Limits())
    sha256 = hashlib.sha256(data).hexdigest()
    if kind is Kind.PLAIN:
        decoded = plain.decode(data, called)
        return [_written(decoded, name, called, sha256)]
    if child is not None:
        found = child.read(data, kind, called, cancelled)
    else:
        with Child() as own:
            found = own.read(data, kind, called, cancelled)
    return [_part(one, name, called, sha256) for one in found]


def _written(decoded: plain.Decoded, name: str | None, called: str, sha256: str) -> Document:
    """A file of text; of Markdown the words that a reader of it sees."""
    text, stated = decoded.text, Metadata()
    if name and Path(name).suffix.lower() in markdown.SUFFIXES:
        text, stated = markdown.words(_normalised(text))
    document = _document(text, name, called)
    return replace(document, metadata=_filled(stated, document), file_sha256=sha256, notes=decoded.notes)


def _filled(stated: Metadata, document: Document) -> Metadata:
    """What a file states of itself, and for the rest what was recognised in its text."""
    names = [field.name for field in fields(Metadata)]
    return Metadata(**{name: getattr(stated, name) or getattr(document.metadata, name) for name in names})


def _part(found: Found, name: str | None, called: str, sha256: str) -> Document | ReadingError:
    """What the child found, looked at as if anybody had sent it."""
    if found.error is not None:
        return ReadingError(" ".join(found.error.split()))
    inside = called if found.name is None else f"“{_writable(found.name)}” in {called}"
    try:
        document = _document(found.text, found.name or name, inside)
    except ReadingError as error:
        return error
    own = found.sha256 if found.sha256 and re.fullmatch("[0-9a-f]{64}", found.sha256) else sha256
    return replace(document, metadata=_filled(found.metadata, document), file_sha256=own, notes=found.notes)


def _only(parts: list[Document | ReadingError], name: str | None) -> Document:
    """The first document; a note says how many more there are."""
    first, *rest = parts
    if isinstance(first, ReadingError):
        raise first
    if rest:
        more = f"{len(rest)} attachment{'s' if len(rest) > 1 else ''} of {_called(name)} can be imported with it."
        return replace(first, notes=(*first.notes, more))
    return first


def _document(text: str, name: str | None, called: str) -> Document:
    normal = _normalised(text)
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


def _normalised(text: str) -> str:
    """Lines that end in a line feed. A word divided at a line end keeps its hyphen, which searching looks past."""
    lined = _LINE_ENDS.sub("\n", text).replace("\u2029", "\n\n")
    return _DIVIDED.sub(lambda found: "" if found[1].islower() else found[0], lined)


def _writable(name: str) -> str:
    """A file name may hold bytes that are no characters; they become question marks."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _called(name: str | None) -> str:
    return f"“{_writable(name)}”" if name else "The text"


def _check_size(size: int, kind: Kind, called: str, limits: Limits) -> None:
    if kind is Kind.PLAIN and size > BYTES_AT_MOST:
        raise _too_large(called, size)
    if kind is not Kind.PLAIN and size > limits.file_size:
        raise ReadingError(limits.too_large(called, size))


def _too_large(called: str, size: int | None) -> ReadingError:
    much = f" ({size / 1_000_000:,.0f} MB)" if size else ""
    return ReadingError(f"{called} is too large{much}; an article has {CHARACTERS_AT_MOST:,} characters at most.")


from app.reading.many import Outcome, read_all  # noqa: E402  # it reads by the door above
