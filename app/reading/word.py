"""Word documents: the words in order, with tables, text boxes, notes at the end, and what tracked changes would leave.

Runs in the reading child. Before python-docx opens the archive, its size and the number of its parts are looked at,
and parts that declare a document type (the way of every entity bomb) are refused.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.parsers import expat

from app.model import ReadingError
from app.reading.found import Found, metadata

UNPACKED_AT_MOST = 300_000_000
"""Bytes of all parts of an archive, unpacked."""
XML_AT_MOST = 100_000_000
"""Bytes of one part that is XML."""
PARTS_AT_MOST = 5_000
RATIO_AT_MOST = 1_000
"""How many times larger a part may become; text at its most repetitive reaches some 200."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_GONE = frozenset({f"{_W}del", f"{_W}moveFrom", _FALLBACK, f"{_W}rt", f"{_W}instrText", f"{_W}pPr", f"{_W}rPr"})
_HIDDEN = frozenset({f"{_W}vanish", f"{_W}webHidden"})
_NOTES = ("footnote", "endnote")
_SIGNS = {
    f"{_W}tab": "\t", f"{_W}ptab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011",
    f"{_W}softHyphen": "",
}  # fmt: skip


def document(data: bytes, called: str) -> Found:
    """The words of a Word document."""
    _inspect(data, called)
    import docx

    try:
        opened = docx.Document(io.BytesIO(data))
    except (KeyError, ValueError, zipfile.BadZipFile):
        raise ReadingError(f"{called} is an archive or an office document, but no Word document.") from None
    body = opened.element.body
    blocks = list(_blocks(body))
    printed = [block for block in _notes_of(opened) if block.strip()]
    text = "\n\n".join([*(block for block in blocks if block.strip()), *printed])
    notes = []
    if printed:
        notes.append("Footnotes and endnotes stand at the end of the text.")
    if next(body.iter(f"{_W}ins", f"{_W}del", f"{_W}moveFrom"), None) is not None:
        notes.append("The document has tracked changes; it was read as if all were accepted.")
    if not text:
        raise ReadingError(f"{called} is a Word document without any words.")
    return Found(text, metadata(title=_title(opened), author=_author(opened)), tuple(notes))


def _inspect(data: bytes, called: str) -> None:
    """Refuse what would unpack to too much, and XML that declares entities, before anything is parsed."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        parts = archive.infolist()
        if any(part.flag_bits & 1 for part in parts):
            raise ReadingError(f"{called} is locked with a password.")
        if "word/document.xml" not in archive.NameToInfo:
            raise ReadingError(f"{called} is an archive or an office document, but no Word document.")
        if len(parts) > PARTS_AT_MOST or sum(part.file_size for part in parts) > UNPACKED_AT_MOST:
            raise _bomb(called)
        for part in parts:
            if part.file_size > 1_000_000 and part.file_size > RATIO_AT_MOST * max(1, part.compress_size):
                raise _bomb(called)
            if part.filename.endswith((".xml", ".rels")):
                _inspect_xml(archive, part, called)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError, OSError):
        raise ReadingError(f"{called} is damaged: it is no whole archive.") from None


def _inspect_xml(archive: zipfile.ZipFile, part: zipfile.ZipInfo, called: str) -> None:
    if part.file_size > XML_AT_MOST:
        raise _bomb(called)

    def declared(*_: object) -> None:
        raise ReadingError(f"{called} declares entities, which no Word document needs; it may be made to do harm.")

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = declared
    parser.EntityDeclHandler = declared
    try:
        with archive.open(part) as file:
            while block := file.read(1 << 20):
                parser.Parse(block, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        if part.filename == "word/document.xml":
            raise ReadingError(f"{called} is damaged: its text is not whole.") from None


def _bomb(called: str) -> ReadingError:
    return ReadingError(f"{called} would unpack to far more than an article has; it may be made to do harm.")


def _blocks(parent: Any) -> Iterator[str]:
    """Paragraphs and tables in order, also those in content controls; a text box follows its paragraph."""
    begun = ""
    for child in parent:
        if child.tag == f"{_W}p":
            begun += _words(child)
            if child.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None:
                continue  # its end was deleted: the next paragraph goes on in it
            yield begun
            begun = ""
            for box in child.iter(f"{_W}txbxContent"):
                if not any(above.tag in _GONE for above in box.iterancestors()):
                    yield from _blocks(box)
        elif child.tag == f"{_W}tbl":
            yield "\n".join(_rows(child))
        elif child.tag not in _GONE and isinstance(child.tag, str):
            yield from _blocks(child)
    if begun:
        yield begun


def _notes_of(opened: Any) -> Iterator[str]:
    """The words of footnotes, then endnotes, a paragraph each; the lines that part them from the text are none."""
    from docx.oxml import parse_xml

    for kind in _NOTES:
        for relation in opened.part.rels.values():
            if relation.is_external or not relation.reltype.endswith(f"/{kind}s"):
                continue
            for note in parse_xml(relation.target_part.blob).iter(f"{_W}{kind}"):
                if note.get(f"{_W}type", "normal") == "normal":
                    yield " ".join(block.strip() for block in _blocks(note) if block.strip())


def _rows(table: Any) -> Iterator[str]:
    for row in table.iter(f"{_W}tr"):
        if row.find(f"{_W}trPr/{_W}del") is not None:
            continue
        cells = [
            " ".join(block.strip() for block in _blocks(cell) if block.strip()) for cell in row.iterchildren(f"{_W}tc")
        ]
        if any(cells):
            yield "\t".join(cells)


def _words(element: Any) -> str:
    """The characters of a paragraph: inserted ones, not deleted ones, and not those of a text box in it."""
    parts: list[str] = []
    for child in element:
        if child.tag in _GONE or child.tag == f"{_W}txbxContent" or not isinstance(child.tag, str):
            continue
        if child.tag == f"{_W}r" and _is_hidden(child):
            continue
        if child.tag == f"{_W}t":
            parts.append(child.text or "")
        elif child.tag in _SIGNS:
            parts.append(_SIGNS[child.tag])
        else:
            parts.append(_words(child))
    return "".join(parts)


def _is_hidden(run: Any) -> bool:
    about = run.find(f"{_W}rPr")
    return about is not None and any(
        mark.tag in _HIDDEN and mark.get(f"{_W}val", "1") not in ("0", "false", "off") for mark in about
    )


def _title(opened: Any) -> str | None:
    for paragraph in opened.element.body.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        if style is not None and style.get(f"{_W}val") == "Title" and _words(paragraph).strip():
            return _words(paragraph)
    return opened.core_properties.title or None


def _author(opened: Any) -> str | None:
    author = opened.core_properties.author
    return author if author and author != "python-docx" else None
