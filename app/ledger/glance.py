"""A glance at a file before it is examined and opened: is there any article to show? It decides nothing but that."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from app.ledger.connection import ERRORS, connect_reader


def is_blank(path: Path, *, create: bool = False) -> bool:
    """Whether this seems to be a ledger without articles, or is missing and ``create`` will make it.

    False also where that cannot be told. Nothing of the file's own runs: only a plain table is asked.
    """
    if not os.path.exists(path):  # noqa: PTH110 - a folder that may not be looked into has no say here
        return create
    try:
        with closing(connect_reader(path)) as db:
            tables = db.execute("SELECT type,sql FROM sqlite_master WHERE lower(name)='article'").fetchall()
            if len(tables) != 1 or tables[0][0] != "table" or not str(tables[0][1]).startswith("CREATE TABLE "):
                return False  # a view or a virtual table would run what the file brings along
            return not db.execute("SELECT EXISTS(SELECT 1 FROM article)").fetchone()[0]
    except ERRORS:
        return False
