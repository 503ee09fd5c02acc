"""Which kind of file this is: by how it begins, then by its suffix. Kinds that nobody can read yet are named."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from app.model import ReadingError


class Kind(StrEnum):
    """What can be read. All but plain text is read by a child process."""

    PLAIN = "plain"
    WEB = "web"
    PDF = "pdf"
    WORD = "word"
    MAIL = "mail"
    WORKBOOK = "workbook"
    """Read as a table (``sheets.py``), never as an article."""


FORMATS: Mapping[str, Kind] = {
    ".txt": Kind.PLAIN, ".text": Kind.PLAIN, ".md": Kind.PLAIN, ".markdown": Kind.PLAIN, "": Kind.PLAIN,
    ".html": Kind.WEB, ".htm": Kind.WEB, ".xhtml": Kind.WEB, ".mhtml": Kind.MAIL, ".mht": Kind.MAIL,
    ".pdf": Kind.PDF, ".docx": Kind.WORD, ".docm": Kind.WORD, ".eml": Kind.MAIL,
}  # fmt: skip
"""Suffix → kind, of every file that can be read."""

UNREADABLE: Mapping[str, str] = {
    ".doc": "an old Word document", ".odt": "an OpenDocument text", ".rtf": "rich text", ".epub": "an e-book",
    ".msg": "an Outlook message", ".pages": "a Pages document", ".xlsx": "a workbook", ".xls": "a workbook",
    ".ods": "a workbook", ".pptx": "a slide show", ".ppt": "a slide show", ".odp": "a slide show",
}  # fmt: skip
"""Suffixes of documents that no reader here understands."""

SIGNATURES = (
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "rich text"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"Rar!\x1a\x07", "an archive"),
    (b"7z\xbc\xaf\x27\x1c", "an archive"),
    (b"\x7fELF", "a program"),
)
"""How files of other kinds begin, whatever they are called."""

_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_MAIL = re.compile(rb"(?:From|Received|Return-Path|Delivered-To|MIME-Version|Message-ID): ?\S", re.IGNORECASE)


def kind_of(data: bytes, name: str | None, called: str) -> Kind:
    """The kind of what begins with ``data`` and is called ``name``. ReadingError where nothing here reads it."""
    if data.startswith(b"%PDF-"):
        return Kind.PDF
    for signature, what in SIGNATURES:
        if data.startswith(signature):
            raise unreadable(called, what)
    suffix = Path(name).suffix.lower() if name else ""
    if suffix in UNREADABLE:
        raise unreadable(called, UNREADABLE[suffix])
    if data.startswith(b"PK\x03\x04"):
        return Kind.WORD
    kind = FORMATS.get(suffix, Kind.PLAIN)
    if kind is Kind.PLAIN and not suffix:
        if _PAGE.match(data[:4_096]):
            return Kind.WEB
        if _MAIL.match(data) and b"\n" in data[:2_000]:
            return Kind.MAIL
    return kind


def unreadable(called: str, what: str) -> ReadingError:
    """The refusal of a file of another kind."""
    return ReadingError(f"{called} is {what}, which cannot be read here; save it as PDF, Word (.docx) or text first.")
