"""A spreadsheet becomes rows: CSV in whichever dialect and encoding, or a workbook by way of the reading child.

A file is what its first bytes say, whatever it is called. Nothing is understood here of what the cells mean; what
cannot be a table is refused in one sentence.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
import os
import re
import stat
import zlib
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Any, TextIO

from app.model import Cell, ReadingError, Sheet, SheetRow
from app.reading import plain
from app.reading.headings import HEADER_WITHIN, heading, hits, too_wide
from app.reading.kinds import SIGNATURES
from app.reading.parent import Child

CSV_AT_MOST = 1_000_000_000
"""Bytes of a CSV file: more rows than any spreadsheet holds."""
LINE_AT_MOST = 8_000_000
"""Characters of one line."""
CELL_AT_MOST = 1_000_000
UNPACKED_AT_MOST = 2_000_000_000
"""Bytes of the rows that the child may give."""
DELIMITERS = ",;\t|"
_SIGNATURES = (*SIGNATURES, (b"%PDF-", "a PDF"), (b"RIFF", "a picture or a recording"), (b"BM", "a picture"))
_TOLD = re.compile(r"sep=(.)\s*\Z", re.IGNORECASE)
"""The first line by which Excel is told the delimiter, and which it writes as well."""
_SAMPLE = 1 << 16
_FOREIGN = 1 << 18


def read_sheet(
    path: Path,
    known: Collection[str],
    child: Child | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    encoding: str = "",
) -> Sheet:
    """The table in a file. ``known`` are headings in plain form: delimiter, sheet and header are told by them.

    An ``encoding`` given is taken for that of a CSV file that is not in Unicode. Raises ReadingError in one plain
    sentence, also while rows are read; Cancelled where a person stops the child.
    """
    called = f"“{path.name.encode('utf-8', 'replace').decode()}”"
    with _plainly(called):
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise ReadingError(f"{called} is a folder; name a file in it.")
        if not stat.S_ISREG(about.st_mode):
            raise ReadingError(f"{called} is not a file.")
        if not about.st_size:
            raise ReadingError(f"{called} is empty.")
        with path.open("rb") as file:
            head = file.read(_SAMPLE)
        if head.startswith(b"PK\x03\x04"):
            return _workbook(path, about.st_size, called, known, child, cancelled)
        for signature, what in _SIGNATURES:
            if head.startswith(signature) and (signature != b"BM" or b"\0" in head[:64]):
                raise ReadingError(f"{called} is {what}, not a table; save it as .csv or .xlsx.")
        if about.st_size > CSV_AT_MOST:
            size, most = f"{about.st_size / 1e9:,.1f} GB", f"{CSV_AT_MOST / 1e9:g} GB"
            raise ReadingError(f"{called} is too large ({size}); a table is read up to {most}.")
        return _csv(path, called, known, encoding)


@contextmanager
def _plainly(called: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise ReadingError(f"There is no file {called}.") from None
    except PermissionError:
        raise ReadingError(f"{called} may not be read: you lack the permission.") from None
    except MemoryError:
        raise ReadingError(f"{called} needs more memory than there is.") from None
    except UnicodeError:
        raise ReadingError(f"{called} is not text, or in several encodings at once.") from None
    except OSError as error:
        raise ReadingError(f"{called} could not be read: {os.strerror(error.errno or 0)}.") from error


# -- CSV ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Dialect:
    encoding: str
    delimiter: str
    replaces: bool


def _csv(path: Path, called: str, known: Collection[str], legacy: str) -> Sheet:
    encoding, replaces, notes = (legacy, False, ()) if legacy else _encoding(path, called)
    with _opened(path, encoding, replaces=replaces) as file:
        begin = list(islice(_lines(file, called), HEADER_WITHIN * 5))
    told = _TOLD.match(begin[0]) if begin else None
    delimiters = told[1] if told else DELIMITERS
    found = {d: _first_rows(begin, d) for d in delimiters}
    delimiter = max(found, key=lambda d: (max((hits(r, known) for r in found[d]), default=0), _regular(found[d])))
    rows = found[delimiter]
    place = _header_place(rows, known, called)
    dialect = _Dialect(encoding, delimiter, replaces)
    lacking = "" if encoding.startswith("utf") else encoding

    def below() -> Iterator[SheetRow]:
        return _csv_rows(path, called, dialect, place)

    return Sheet(called, tuple(rows[place]), below, delimiter, lacking, notes)


def _encoding(path: Path, called: str) -> tuple[str, bool, tuple[str, ...]]:
    """The encoding, whether it has damaged places, and what to tell. UTF-8 is tried on the whole file."""
    with path.open("rb") as file:
        head = file.read(_SAMPLE)
        for mark, encoding in plain.MARKS:
            if head.startswith(mark):
                return {"utf-8": "utf-8-sig"}.get(encoding, encoding[:6]), False, ()
        if b"\0" in head:
            return plain.decode(head[: len(head) // 4 * 4], called).encoding, False, ()
        checking, foreign, length, sound = codecs.getincrementaldecoder("utf-8")(), [], 0, True
        file.seek(0)
        while block := file.read(1 << 20):
            if b"\0" in block:
                raise ReadingError(f"{called} holds NUL bytes: it is damaged, or no table.")
            if sound:
                try:
                    checking.decode(block)
                except UnicodeDecodeError:
                    sound = False
            if not block.isascii() and length < _FOREIGN:
                foreign += [line for line in block.splitlines(keepends=True) if not line.isascii()]
                length = sum(map(len, foreign))
        try:
            checking.decode(b"", True)
        except UnicodeDecodeError:
            sound = False
    if sound:
        return "utf-8", False, ()
    decoded = plain.decode(b"".join(foreign)[:_FOREIGN], called)
    return decoded.encoding, decoded.encoding == "utf-8", decoded.notes


def _opened(path: Path, encoding: str, *, replaces: bool) -> TextIO:
    return path.open("r", encoding=encoding, errors="replace" if replaces else "strict", newline="")


def _lines(file: TextIO, called: str) -> Iterator[str]:
    while line := file.readline(LINE_AT_MOST):
        if len(line) >= LINE_AT_MOST:
            raise ReadingError(f"{called} has a line of more than {LINE_AT_MOST:,} characters; it is no table.")
        if "\0" in line:
            raise ReadingError(f"{called} holds NUL characters: it is damaged, or no table.")
        yield line


def _first_rows(lines: list[str], delimiter: str) -> list[list[str]]:
    csv.field_size_limit(CELL_AT_MOST)
    reader = csv.reader(lines, delimiter=delimiter)
    try:
        return list(islice(reader, HEADER_WITHIN))
    except csv.Error:
        return []


def _regular(rows: list[list[str]]) -> int:
    """How many columns the rows agree on; for a table without a known heading."""
    widths = [len(row) for row in rows if any(row)]
    return min(widths, default=0)


def _header_place(rows: list[Any], known: Collection[str], called: str) -> int:
    """The row of the header: with the most known headings, else the first that holds anything."""
    filled = [place for place, row in enumerate(rows) if any(heading(cell) for cell in row)]
    if not filled:
        raise ReadingError(f"{called} has no header: there is no table in it.")
    best = max(filled, key=lambda place: (hits(rows[place], known), -place))
    too_wide(len(rows[best]), called)
    return best


def _csv_rows(path: Path, called: str, dialect: _Dialect, header: int) -> Iterator[SheetRow]:
    csv.field_size_limit(CELL_AT_MOST)
    with _plainly(called), _opened(path, dialect.encoding, replaces=dialect.replaces) as file:
        reader = csv.reader(_lines(file, called), delimiter=dialect.delimiter, strict=True)
        number = 0
        while True:
            begun = reader.line_num + 1
            try:
                row = next(reader, None)
            except csv.Error:
                raise ReadingError(
                    f"{called} has a quotation mark that does not fit, in the row that begins at line {begun}."
                ) from None
            if row is None:
                return
            number += 1
            if number > header + 1 and any(row):
                yield SheetRow(number, tuple(row))


# -- workbooks ---------------------------------------------------------------------------------------------------------


def _workbook(
    path: Path, size: int, called: str, known: Collection[str], child: Child | None, cancelled: Callable[[], bool]
) -> Sheet:
    with child or Child() as reading:  # a child given is ended as well, and starts anew with the next file
        if size > reading.limits.file_size:
            raise ReadingError(reading.limits.too_large(called, size))
        about, packed = reading.table(path.read_bytes(), called, sorted(known), cancelled)
    begin = [list(row.cells) for row in islice(_unpacked(packed, called), HEADER_WITHIN)]
    place = _header_place(begin, known, called)
    header = tuple(cell if isinstance(cell, str) else "" for cell in begin[place])
    name = about.get("sheet")
    notes = (f"Read from the sheet “{name}”.",) if isinstance(name, str) else ()

    def below() -> Iterator[SheetRow]:
        return (
            row
            for row in _unpacked(packed, called)
            if row.number > place + 1 and any(c not in ("", None) for c in row.cells)
        )

    return Sheet(called, header, below, notes=notes)


def _unpacked(packed: bytes, called: str) -> Iterator[SheetRow]:
    """The rows as the child gave them, looked at as if anybody had sent them."""
    unpacking, source = zlib.decompressobj(), io.BytesIO(packed)
    kept, total, number = b"", 0, 0
    waiting = source.read(1 << 16)
    while waiting:
        try:
            block = unpacking.decompress(waiting, 1 << 20)
        except zlib.error:
            raise _senseless(called) from None
        total += len(block)
        if total > UNPACKED_AT_MOST:
            raise ReadingError(f"{called} holds more than a table may.")
        *lines, kept = (kept + block).split(b"\n")
        for line in lines:
            number += 1
            yield SheetRow(number, _cells(line, called))
        waiting = unpacking.unconsumed_tail or source.read(1 << 16)


def _cells(line: bytes, called: str) -> tuple[Cell, ...]:
    try:
        found = json.loads(line)
        return tuple(_cell(value) for value in found)
    except (ValueError, TypeError, RecursionError):
        raise _senseless(called) from None


def _cell(value: Any) -> Cell:
    if isinstance(value, dict):
        day = str(value.get("day"))
        return datetime.fromisoformat(day) if "T" in day else date.fromisoformat(day)
    if isinstance(value, int) and abs(value) > 1e15:
        return str(value)
    if value is None or isinstance(value, str | bool | int | float):
        return value
    raise ValueError("no cell")


def _senseless(called: str) -> ReadingError:
    return ReadingError(f"{called} could not be read: its reader gave no sensible answer.")
