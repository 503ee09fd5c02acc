"""Workbooks (.xlsx, .xlsm, .ods): the rows of the sheet that looks most like what is sought.

Runs in the reading child. Before python-calamine opens the archive, its size and the number of its parts are looked
at, and parts that declare a document type are refused. What goes back is a JSON list a line, one for each row,
compressed; a day is ``{"day": "2022-06-05"}``, a moment ``{"day": "2022-06-05T14:02:00"}``.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import re
import zipfile
import zlib
from collections.abc import Collection, Iterator
from typing import Any

from app.model import ReadingError
from app.reading.headings import HEADER_WITHIN, hits, too_wide

UNPACKED_AT_MOST = 1_500_000_000
"""Bytes of all parts of an archive, unpacked: a hundred thousand claims take a fifth of it."""
PARTS_AT_MOST = 5_000
RATIO_AT_MOST = 1_000
"""How many times larger a part may become."""
SHEETS_AT_MOST = 20
"""Sheets that are looked through for the one that is sought."""
ERROR = "#ERROR!"
"""What stands for an error of the spreadsheet, whichever it was."""
_CONTENTS = {"xl/workbook.xml", "content.xml"}
_ERROR_CELL = re.compile(rb'<c\b(?=[^>]*\bt="e")[^>]*\br="([A-Z]{1,3})([0-9]{1,7})"')
_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)\b", re.IGNORECASE)


def table(data: bytes, called: str, known: Collection[str]) -> tuple[dict[str, Any], bytes]:
    """The best sheet of a workbook: its name, and its rows from the first on. ReadingError for anything else."""
    errors = _inspect(data, called)
    import python_calamine as calamine

    try:
        with calamine.CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            names = [s.name for s in book.sheets_metadata if s.typ == calamine.SheetTypeEnum.WorkSheet]
            found = [book.get_sheet_by_name(name) for name in names[:SHEETS_AT_MOST]]
            best = max(found, key=lambda sheet: _likeness(sheet, known), default=None)
            if best is None or best.start is None:
                raise ReadingError(f"{called} is a workbook without any rows.")
            too_wide(best.width, called)
            return {"sheet": best.name}, _packed(best, errors)
    except calamine.PasswordError:
        raise ReadingError(f"{called} is locked with a password.") from None
    except calamine.CalamineError:
        raise ReadingError(f"{called} is damaged, or no workbook.") from None


def _likeness(sheet: Any, known: Collection[str]) -> int:
    return max((hits(row, known) for row in sheet.to_python(nrows=HEADER_WITHIN)), default=0)


def _packed(sheet: Any, errors: set[tuple[int, int]]) -> bytes:
    packing, packed = zlib.compressobj(1), []
    column = sheet.start[1]
    for number, row in enumerate(sheet.iter_rows(), 1):
        cells = [
            ERROR if value == "" and (number, place) in errors else _plain(value)
            for place, value in enumerate(row, column + 1)
        ]
        packed.append(packing.compress(json.dumps(cells, ensure_ascii=False).encode("utf-8", "replace") + b"\n"))
    return b"".join([*packed, packing.flush()])


def _plain(value: Any) -> Any:
    if isinstance(value, dt.date):
        return {"day": value.isoformat()}
    if isinstance(value, dt.time | dt.timedelta):
        return str(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    return value


def _inspect(data: bytes, called: str) -> set[tuple[int, int]]:
    """Refuse what would unpack to too much or declares entities; gives the cells that hold an error, from 1."""
    errors: set[tuple[int, int]] = set()
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        parts = archive.infolist()
        if any(part.flag_bits & 1 for part in parts):
            raise ReadingError(f"{called} is locked with a password.")
        if _CONTENTS.isdisjoint(archive.NameToInfo):
            raise ReadingError(f"{called} is an archive or an office document, but no workbook.")
        if len(parts) > PARTS_AT_MOST or sum(part.file_size for part in parts) > UNPACKED_AT_MOST:
            raise _bomb(called)
        for part in parts:
            if part.file_size > 1_000_000 and part.file_size > RATIO_AT_MOST * max(1, part.compress_size):
                raise _bomb(called)
            if part.filename.endswith((".xml", ".rels")):
                for block in _blocks(archive, part):
                    if _DECLARES.search(block):
                        raise ReadingError(
                            f"{called} declares entities, which no workbook needs; it may be made to do harm."
                        )
                    if part.filename.startswith("xl/worksheets/"):
                        errors.update((int(row), _column(letters)) for letters, row in _ERROR_CELL.findall(block))
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError, OSError, zlib.error):
        raise ReadingError(f"{called} is damaged: it is no whole archive.") from None
    return errors


def _blocks(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """The part in pieces, each with the end of the one before, so that no tag is cut."""
    kept = b""
    with archive.open(part) as file:
        while block := file.read(1 << 20):
            yield kept + block
            kept = block[-200:]


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _bomb(called: str) -> ReadingError:
    return ReadingError(f"{called} would unpack to far more than a table has; it may be made to do harm.")
