"""The columns of the claims table: what each is called, how wide it starts, and which field it edits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model import ClaimRow, Value


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation where it cannot be translated yet."""
    return text


class Editor(StrEnum):
    """What a cell is edited with."""

    NONE = ""
    TEXT = "text"
    LINE = "line"
    TAGS = "tags"
    CODES = "codes"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``key`` is the row's attribute and the claim's field; ``order`` what a Search sorts by, if it can."""

    key: str
    title: str
    width: int
    order: str = ""
    editor: Editor = Editor.NONE
    shown: bool = True
    narrow: int = 0
    """Width where there is little room; chips show their icon alone there. 0: as usual."""


COLUMNS = (
    Column("number", QT_TRANSLATE_NOOP("Columns", "#"), 42, "article"),
    Column("claim", QT_TRANSLATE_NOOP("Columns", "Claim"), 240, "claim", Editor.TEXT),
    Column("figure", QT_TRANSLATE_NOOP("Columns", "Figure"), 82, "figure", narrow=72),
    Column("speaker", QT_TRANSLATE_NOOP("Columns", "Said by"), 96, "speaker", Editor.LINE, narrow=78),
    Column("caveat", QT_TRANSLATE_NOOP("Columns", "Caveat"), 64, "caveat", Editor.CODES, narrow=58),
    Column("state", QT_TRANSLATE_NOOP("Columns", "State"), 118, "state", narrow=54),
    Column("verdict", QT_TRANSLATE_NOOP("Columns", "Verdict"), 130, "verdict", Editor.CODES, narrow=62),
    Column("article_title", QT_TRANSLATE_NOOP("Columns", "Article"), 150, "article_title", shown=False),
    Column("worth", QT_TRANSLATE_NOOP("Columns", "Worth"), 64, "worth", shown=False),
    Column("priority", QT_TRANSLATE_NOOP("Columns", "Priority"), 68, "priority", Editor.NUMBER, shown=False),
    Column("assignee", QT_TRANSLATE_NOOP("Columns", "Assigned to"), 104, "assignee", Editor.LINE, shown=False),
    Column("checker", QT_TRANSLATE_NOOP("Columns", "Checked by"), 104, "checker", shown=False),
    Column("tags", QT_TRANSLATE_NOOP("Columns", "Tags"), 110, "", Editor.TAGS, shown=False),
)
INDEX = {column.key: number for number, column in enumerate(COLUMNS)}


def plain_value(row: ClaimRow, column: Column) -> Value:
    """What the ledger holds in this cell; an empty text of a row is an empty field."""
    value: Value = getattr(row, column.key)
    return value if value != "" else None
