"""Claims as a workbook (.xlsx): a sheet of claims and one for each kind of part, typed, filtered, coloured.

No text runs: every text is written as a text, and one that a spreadsheet would run once somebody edits its cell
carries the mark of a text typed behind an apostrophe. Only http and https become links. What Excel cannot hold
(32,767 characters in a cell, 1,048,576 rows in a sheet, 65,530 links) is cut, refused or left a text, and said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import date, datetime
from typing import Any, BinaryIO

from app import vocabulary as words
from app.export.columns import COLUMNS
from app.export.documents import Tally
from app.export.lines import guarded
from app.export.looks import LOOKS
from app.model import Contact, Evidence, ExportError, Figure, Hop, Link, ReportedClaim, Value
from app.vocabulary import Term

LONGEST_CELL = 32_767
"""UTF-16 units of a cell (Excel specifications and limits)."""
MOST_ROWS = 1_048_576
MOST_LINKS = 65_530
LONGEST_LINK = 2_079
_WEB = re.compile(r"https?://[^\s\"<>]+\Z", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z\Z")
_DATES = frozenset({
    "article_date", "said_on", "event_from", "event_to", "recheck_by", "figure_as_of", "as_of", "published_on",
    "accessed_on", "due_on",
})  # fmt: skip
_MOMENTS = frozenset({"checked_at", "reviewed_at", "created_at", "updated_at", "asked_at", "answered_at"})
_LINKS = frozenset({"article_url", "evidence_urls", "url", "archived_url"})
_WIDE = {
    "claim": 60, "passage": 50, "rationale": 40, "quote": 40, "answer": 40, "article_title": 34, "text": 34,
    "title": 34, "url": 34, "evidence_urls": 34, "article_url": 34, "caveat_passage": 30, "note": 30, "claim_uid": 18,
    "uid": 18,
}  # fmt: skip
"""Widths in characters, where it is not 14."""
_CODES: dict[str, Sequence[Term]] = {
    "quote_verdict": words.QUOTE_VERDICTS, "attribution_form": words.ATTRIBUTION_FORMS,
    "source_kind": words.SOURCE_KINDS, "caveat": words.CAVEATS, "figure_qualifier": words.QUALIFIERS,
    "figure_unit_kind": words.UNIT_KINDS, "qualifier": words.QUALIFIERS, "unit_kind": words.UNIT_KINDS,
    "reliability": words.RELIABILITY, "credibility": words.CREDIBILITY, "stance": words.STANCES,
    "relation": words.RELATIONS, "change": words.DIRECTIONS,
}  # fmt: skip
"""Columns that hold codes of a closed list."""


def _names(part: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(part) if field.name not in ("rev", "claim"))


_PARTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Evidence", "evidence", _names(Evidence)),
    ("Figures", "figures", _names(Figure)),
    ("Chain", "hops", _names(Hop)),
    ("Tags", "tags", ("tag",)),
    ("Contacts", "contacts", _names(Contact)),
    ("Links", "links", _names(Link)),
)
"""Sheet, where a reported claim or its claim has the parts, and their columns behind ``claim_uid`` and ``ordinal``."""


def write_workbook(
    file: BinaryIO, pages: Iterable[Sequence[ReportedClaim]], states: Sequence[Term], verdicts: Sequence[Term]
) -> Tally:
    """Write the claims of ``pages`` to ``file``; memory does not grow with them. Raises ExportError."""
    import xlsxwriter  # not on the way to anything else
    from xlsxwriter.exceptions import XlsxWriterException

    tally = Tally()
    try:
        with xlsxwriter.Workbook(file, {
            "constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
            "strings_to_numbers": False, "nan_inf_to_errors": True, "remove_timezone": True,
        }) as book:  # fmt: skip
            made = _Book(book, {**_CODES, "state": states, "verdict": verdicts})
            for page in pages:
                for reported in page:
                    made.add(reported)
                    tally.count(reported.claim)
            made.finish()
            tally.notes += made.notes()
    except XlsxWriterException as error:
        raise ExportError(f"The workbook cannot be written: {error}.") from error
    return tally


class _Book:
    """The sheets of a workbook, filled claim by claim."""

    def __init__(self, book: Any, codes: dict[str, Sequence[Term]]) -> None:
        book.set_properties({"title": "Claims", "comments": "Made with Tickmark"})
        self._styles = _Styles(book)
        self._lists = _Lists(codes)
        self.cut = 0
        self.claims = _Sheet(self, book.add_worksheet("Claims"), [column.name for column in COLUMNS])
        self.parts = [
            (attribute, names, _Sheet(self, book.add_worksheet(title), ["claim_uid", "ordinal", *names]))
            for title, attribute, names in _PARTS
        ]
        self._lists.write(book.add_worksheet("Lists"), self._styles.header)

    @property
    def styles(self) -> _Styles:
        """The formats of cells."""
        return self._styles

    @property
    def lists(self) -> _Lists:
        """The codes to choose from."""
        return self._lists

    def add(self, reported: ReportedClaim) -> None:
        """A claim and its parts."""
        self.claims.add([column.value(reported) for column in COLUMNS])
        for attribute, names, sheet in self.parts:
            parts = getattr(reported, attribute, None)
            for ordinal, part in enumerate(getattr(reported.claim, attribute) if parts is None else parts):
                values = [part] if isinstance(part, str) else [getattr(part, name) for name in names]
                sheet.add([reported.claim.uid, ordinal, *values])

    def finish(self) -> None:
        """Filters, lists and colours, now that the number of rows is known."""
        for sheet in (self.claims, *(sheet for _, _, sheet in self.parts)):
            sheet.finish()

    def notes(self) -> list[str]:
        """What was not written as it stands, in sentences."""
        if not self.cut:
            return []
        what = "One text is" if self.cut == 1 else f"{self.cut:,} texts are"
        return [f"{what} longer than the 32,767 characters that a cell of Excel holds; the end was cut off there."]


class _Styles:
    """The formats that cells share."""

    def __init__(self, book: Any) -> None:
        base = {"valign": "top", "font_size": 10}
        self._book, self._base = book, base
        self.header = book.add_format({**base, "bold": True, "bg_color": "#eceef1", "bottom": 1, "text_wrap": True})
        self.plain = book.add_format(base)
        self.wrapped = book.add_format({**base, "text_wrap": True})
        self.quoted = book.add_format({**base, "text_wrap": True, "quote_prefix": True})
        self.code = book.add_format({**base, "num_format": "@"})
        self.day = book.add_format({**base, "num_format": "yyyy-mm-dd", "align": "left"})
        self.moment = book.add_format({**base, "num_format": "yyyy-mm-dd hh:mm", "align": "left"})
        self.link = book.add_format({**base, "font_color": "#1f5fbf", "underline": 1})
        self.looks = {
            key: book.add_format({"font_color": look.ink, "bg_color": look.tint}) for key, look in LOOKS.items()
        }


class _Lists:
    """The sheet that cells with codes choose from: a column a list, code and meaning."""

    def __init__(self, codes: dict[str, Sequence[Term]]) -> None:
        self._codes = codes
        self._places = {name: place for place, name in enumerate(codes)}

    def write(self, sheet: Any, header: Any) -> None:
        """Fill the sheet, row by row."""
        depth = max(len(terms) for terms in self._codes.values())
        for place, name in enumerate(self._codes):
            sheet.write_string(0, place, name, header)
        for row in range(depth):
            for place, terms in enumerate(self._codes.values()):
                if row < len(terms):
                    sheet.write_string(row + 1, place, str(terms[row].code))
        sheet.set_column(0, len(self._codes) - 1, 24)
        sheet.freeze_panes(1, 0)

    def source(self, name: str) -> str | None:
        """The cells that hold the codes of a column, as Excel names them; None for a column without codes."""
        if name not in self._places:
            return None
        letter = _letters(self._places[name])
        return f"=Lists!${letter}$2:${letter}${len(self._codes[name]) + 1}"

    def codes(self, name: str) -> list[str]:
        """The codes of a column."""
        return [str(term.code) for term in self._codes.get(name, ())]


def _letters(column: int) -> str:
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


class _Sheet:
    """One sheet: header, typed rows, and what is set once its size is known."""

    def __init__(self, book: _Book, sheet: Any, names: Sequence[str]) -> None:
        self._book, self._sheet, self._names = book, sheet, names
        self._row, self._links = 0, 0
        for place, name in enumerate(names):
            sheet.write_string(0, place, name, book.styles.header)
            sheet.set_column(place, place, _WIDE.get(name, 14))
        sheet.freeze_panes(1, 2)

    def add(self, values: Sequence[Value]) -> None:
        """One row more."""
        self._row += 1
        if self._row >= MOST_ROWS:
            raise ExportError("A sheet of a workbook holds at most 1,048,576 rows; narrow the search, or export CSV.")
        for place, (name, value) in enumerate(zip(self._names, values, strict=True)):
            if value is not None and value != "":
                self._write(place, name, value)

    def _write(self, place: int, name: str, value: Value) -> None:
        styles, row = self._book.styles, self._row
        if isinstance(value, bool):
            self._sheet.write_boolean(row, place, value, styles.plain)
        elif isinstance(value, int | float):
            self._sheet.write_number(row, place, value, styles.plain)
        elif name in _DATES and (day := _day(str(value))):
            self._sheet.write_datetime(row, place, day, styles.day)
        elif name in _MOMENTS and (moment := _moment(str(value))):
            self._sheet.write_datetime(row, place, moment, styles.moment)
        elif name in _LINKS and self._is_link(str(value)):
            self._links += 1
            self._sheet.write_url(row, place, str(value), styles.link, str(value))
        else:
            self._text(place, name, str(value))

    def _is_link(self, text: str) -> bool:
        return self._links < MOST_LINKS and len(text) <= LONGEST_LINK and bool(_WEB.match(text))

    def _text(self, place: int, name: str, text: str) -> None:
        styles = self._book.styles
        shown = fitting(text)
        if shown != text:
            self._book.cut += 1
        if guarded(shown) != shown:
            style = styles.quoted
        elif name in _DATES or name.endswith("uid") or self._book.lists.source(name):
            style = styles.code
        else:
            style = styles.wrapped if name in _WIDE else styles.plain
        self._sheet.write_string(self._row, place, shown, style)

    def finish(self) -> None:
        """The filter, the lists to choose from, the colours."""
        self._sheet.autofilter(0, 0, max(self._row, 1), len(self._names) - 1)
        for place, name in enumerate(self._names):
            source = self._book.lists.source(name)
            if source and self._row:
                self._sheet.data_validation(1, place, self._row, place, {
                    "validate": "list", "source": source, "error_title": name,
                    "error_message": "Choose one of the codes of the list; they stand on the sheet Lists.",
                })  # fmt: skip
            if name in ("state", "verdict", "verdict_label") and self._row:
                self._colour(place, "state" if name == "state" else "verdict")

    def _colour(self, place: int, kind: str) -> None:
        letter = _letters(self._names.index(kind))
        for code in self._book.lists.codes(kind):
            look = self._book.styles.looks.get((kind, code))
            if look:
                self._sheet.conditional_format(1, place, self._row, place, {
                    "type": "formula", "criteria": f'=EXACT(${letter}2,"{code}")', "format": look,
                })  # fmt: skip


def fitting(text: str) -> str:
    """``text`` as far as a cell of Excel holds it."""
    if len(text) <= LONGEST_CELL // 2:
        return text
    units = text.encode("utf-16-le", "replace")
    if len(units) <= 2 * LONGEST_CELL:
        return text
    return units[: 2 * (LONGEST_CELL - 1)].decode("utf-16-le", "ignore") + "…"


def _day(text: str) -> date | None:
    if not _DAY.match(text):
        return None
    found = date.fromisoformat(text)
    return found if found.year >= 1900 else None


def _moment(text: str) -> datetime | None:
    if not _MOMENT.match(text):
        return None
    found = datetime.fromisoformat(text[:19])  # UTC; Excel knows no zones
    return found if found.year >= 1900 else None
