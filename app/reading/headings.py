"""Where the header of a table is, and what its words are whatever a spreadsheet did to them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from app.model import Cell, ReadingError

HEADER_WITHIN = 20
"""Rows among which the header is looked for."""
COLUMNS_AT_MOST = 500
"""An export has some sixty; people add a few of their own."""


def heading(cell: Cell) -> str:
    """A heading in its plain form: lower case, words joined by ``_``; empty for anything but text."""
    if not isinstance(cell, str):
        return ""
    return re.sub(r"[^\w]+", "_", cell.strip().lstrip("'\ufeff").lower()).strip("_")


def hits(row: Sequence[Cell], known: Collection[str]) -> int:
    """How many of the known headings stand in a row."""
    return len({heading(cell) for cell in row}.intersection(known))


def too_wide(columns: int, called: str) -> None:
    """Raise ReadingError for a table with more columns than any that people fill."""
    if columns > COLUMNS_AT_MOST:
        raise ReadingError(f"{called} has {columns:,} columns; a table has {COLUMNS_AT_MOST} at most.")
