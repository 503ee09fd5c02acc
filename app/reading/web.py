"""Saved web pages: the article's own words by trafilatura, and title, outlet, author, date and address of the page.

Runs in the reading child. Where no article is recognised, all the words of the page are taken, and a note says so.
"""

from __future__ import annotations

import html
import re
from typing import Any

from app.model import Metadata, ReadingError
from app.reading import plain, saved
from app.reading.found import Found, metadata
from app.reading.metadata import outlet_behind

BODY_AT_LEAST = 150
"""Characters from which what trafilatura finds counts as an article; below, the page's words are compared with it."""
HARD_TO_PARSE = 1_000_000
"""Characters of a page from which finding nothing means that the parser met one of its own limits."""
_CHARSET = re.compile(
    rb"""<(?:meta\b[^>]{0,300}?charset|\?xml\b[^>]{0,200}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,300}\?>")
_DOCTYPE = re.compile(r"\s*<!DOCTYPE[^<>\[]{0,500}(?:\[.{0,200000}?\]\s{0,100})?>", re.IGNORECASE | re.DOTALL)
"""A document type with what it declares, which no browser reads."""
HEAD = 60_000
"""Characters at the beginning in which a page's own title is looked for."""
_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{1,600})</title", re.IGNORECASE)
_RULE = re.compile(r"[\s|:-]+\Z")
_STRUCTURE = """
    address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead title tr ul br
"""
_BLOCKS = frozenset(_STRUCTURE.split())
_UNSHOWN = "head script style noscript template iframe object svg math select button textarea"
_SILENT = frozenset(_UNSHOWN.split())
_CLOSE = frozenset({"td", "th", "br", "li", "dt", "dd", "tr"})
"""Blocks that end a line, where the others end a paragraph."""


def page(data: bytes, called: str) -> Found:
    """The article in a saved page."""
    text, notes = decoded(data, called)
    return article(text, called, notes)


def article(markup: str, called: str, notes: tuple[str, ...] = ()) -> Found:
    """The article in the words of a page."""
    import trafilatura

    markup = _DECLARATION.sub("", markup.replace("\0", ""), count=1)
    markup = _DOCTYPE.sub("<!DOCTYPE html>", markup, count=1) if _DOCTYPE.match(markup) else markup
    found: Any = trafilatura.bare_extraction(
        markup, url=saved.address(markup), with_metadata=True, include_comments=False, include_tables=True,
        include_formatting=False,
        date_extraction_params={"original_date": True, "extensive_search": False, "max_date": "2199-12-31"},
    )  # fmt: skip
    body = paragraphs(found.text) if found is not None and found.text else ""
    about = _about(found, markup) if found is not None else metadata()
    if len(body) < BODY_AT_LEAST:
        words = all_words(markup)
        if len(words) > 2 * len(body):
            body = words
            notes = (*notes, "No article was recognised in the page, so all its words were taken.")
    if not body and len(markup) > HARD_TO_PARSE:
        raise ReadingError(f"{called} cannot be taken apart: the page is too large or nested too deeply.")
    if not body:
        raise ReadingError(f"{called} is a web page without any words.")
    return Found(body, about, notes)


def decoded(data: bytes, called: str, stated: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The characters of a page: by its byte order mark, by what it states, else by its looks."""
    if not any(data.startswith(mark) for mark, _ in plain.MARKS):
        if _is_utf8(data):
            return data.decode("utf-8"), ()
        declared = _CHARSET.search(data[:8_192])
        name = stated or (declared[1].decode("ascii") if declared else "")
        name = {
            "iso-8859-1": "cp1252",
            "latin-1": "cp1252",
            "latin1": "cp1252",
            "us-ascii": "cp1252",
            "ascii": "cp1252",
        }.get(name.lower(), name)  # as browsers do
        try:
            text = data.decode(name, "replace") if name else "\0"
        except (LookupError, ValueError):  # it states what nobody knows
            text = "\0"
        damaged = text.count("\ufffd")
        whole = len(text) - len(text.encode("ascii", "ignore")) - damaged
        if "\0" not in text and damaged <= whole:  # more is another encoding than it states
            places = "One place" if damaged == 1 else f"{damaged:,} places"
            return text, (
                (f"{places} in the page could not be read in its encoding and became “\ufffd”.",) if damaged else ()
            )
        if name and "\0" not in text:
            found = plain.decode(data, called)
            return found.text, (f"The page is not in {name}, as it says; it was read as {found.encoding}.",)
    found = plain.decode(data, called)
    return found.text, found.notes


def _is_utf8(data: bytes) -> bool:
    """Whether the bytes beyond ASCII are all UTF-8, which no other encoding comes to by chance, whatever is stated."""
    try:
        return not data.isascii() and b"\0" not in data and bool(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def paragraphs(text: str) -> str:
    """One blank line between paragraphs, which trafilatura parts by a line end; lists and tables stay together."""
    made: list[str] = []
    before = ""
    for line in map(str.strip, text.splitlines()):
        mark = "-" if line.startswith("- ") else "|" if line.startswith("|") and line.endswith("|") else ""
        words = _cells(line) if mark == "|" else line
        if words:
            made += ["\n" if mark and mark == before else "\n\n", words] if made else [words]
            before = mark
    return "".join(made)


def _cells(line: str) -> str:
    """A row of a table as trafilatura draws it, with a tab between the cells."""
    if _RULE.match(line):
        return ""
    return "\t".join(cell.strip() for cell in line.strip("|").split("|")).strip()


def all_words(markup: str) -> str:
    """Every word of a page that a browser would show, a paragraph for each block."""
    from lxml import html as parser

    try:
        root = parser.document_fromstring(markup)
    except (ValueError, parser.etree.LxmlError) as error:
        if "memory" in str(error).lower() or "unknown" in str(error):  # what libxml2 says when it has none left
            raise MemoryError from None
        return ""
    parts: list[str] = []
    for event, element in parser.etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            parts.append(element.tail or "")
            continue
        tag = element.tag if isinstance(element.tag, str) else ""
        mark = "\v" if tag in _CLOSE else "\f" if tag in _BLOCKS else ""
        parts.append(mark)
        if event == "start" and not _is_silent(element):
            parts.append(element.text or "")
        elif event == "end" and element.getparent() is not None and not _is_silent(element.getparent()):
            parts.append(element.tail or "")
    flat = re.sub(r"[^\S\v\f\u00a0]+", " ", "".join(parts))
    lined = re.sub(r" ?(?:[\v\f] ?)+", lambda found: "\n\n" if "\f" in found[0] else "\n", flat)
    return lined.strip()


def _is_silent(element: Any) -> bool:
    while element is not None:
        if element.tag in _SILENT:
            return True
        element = element.getparent()
    return False


def _about(found: Any, markup: str) -> Metadata:
    author = found.author.replace("; ", ", ") if isinstance(found.author, str) else None
    if author and author.count(", ") == 1:
        author = author.replace(", ", " and ")
    title, outlet = _title_and_outlet(found.title, markup)
    return metadata(
        title=title, outlet=found.sitename or outlet or found.hostname, author=author, url=found.url,
        published_on=found.date, language=_language(found),
    )  # fmt: skip


def _title_and_outlet(title: object, markup: str) -> tuple[object, str | None]:
    """The headline, and the outlet that the page's own title names behind it."""
    if not isinstance(title, str):
        return title, None
    headline, outlet = outlet_behind(" ".join(title.split()))
    stated = _TITLE.search(markup[:HEAD])
    if outlet is None and stated:
        words = " ".join(html.unescape(stated[1]).split())
        if words.startswith(headline):
            return headline, outlet_behind(words)[1]
    return headline, outlet


def _language(found: Any) -> str | None:
    language = getattr(found, "language", None)
    return language if isinstance(language, str) and re.fullmatch("[a-z]{2}", language) else None
