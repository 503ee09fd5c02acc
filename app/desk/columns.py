"""The columns of the claims table: what each is called, how wide it is, what sorts it, and which field it edits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.desk.wording import QT_TRANSLATE_NOOP
from app.model import ClaimRow, Value


class Editor(StrEnum):
    """What a cell is edited with."""

    NONE = ""
    TEXT = "text"
    LINE = "line"
    NAMES = "names"
    """A line that completes from what the ledger has."""
    TAGS = "tags"
    CODES = "codes"
    NUMBER = "number"
    DATE = "date"


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
    wide: int = 0
    """Width where there is plenty. 0: as usual."""
    sign: str = ""
    """An icon that stands for the title where the column is too narrow for it."""
    completes: str = ""
    """The field of the search language whose values complete this one's editor."""


COLUMNS = (
    Column("number", QT_TRANSLATE_NOOP("Columns", "#"), 40, "article"),
    Column("claim", QT_TRANSLATE_NOOP("Columns", "Claim"), 240, "claim", Editor.TEXT),
    Column("figure", QT_TRANSLATE_NOOP("Columns", "Figure"), 86, "figure", narrow=72, wide=118),
    Column("speaker", QT_TRANSLATE_NOOP("Columns", "Said by"), 98, "speaker", Editor.NAMES, narrow=82, wide=150, completes="speaker"),
    Column("caveat", QT_TRANSLATE_NOOP("Columns", "Caveat"), 40, "caveat", Editor.CODES, wide=124, sign="caveat-not_independently_verified"),
    Column("state", QT_TRANSLATE_NOOP("Columns", "State"), 104, "state", Editor.CODES, narrow=58),
    Column("verdict", QT_TRANSLATE_NOOP("Columns", "Verdict"), 112, "verdict", Editor.CODES, narrow=70, wide=136),
    Column("quote_verdict", QT_TRANSLATE_NOOP("Columns", "Quote"), 112, "quote", Editor.CODES, shown=False),
    Column("flagged", QT_TRANSLATE_NOOP("Columns", "Flag"), 40, "flagged", Editor.CODES, shown=False, sign="flag"),
    Column("priority", QT_TRANSLATE_NOOP("Columns", "Priority"), 76, "priority", Editor.NUMBER, shown=False),
    Column("assignee", QT_TRANSLATE_NOOP("Columns", "Assigned to"), 108, "assignee", Editor.NAMES, shown=False, completes="assignee"),
    Column("checker", QT_TRANSLATE_NOOP("Columns", "Checked by"), 108, "checker", shown=False),
    Column("checked_at", QT_TRANSLATE_NOOP("Columns", "Checked at"), 118, "checked", shown=False),
    Column("reviewer", QT_TRANSLATE_NOOP("Columns", "Signed off by"), 116, "reviewer", shown=False),
    Column("reviewed_at", QT_TRANSLATE_NOOP("Columns", "Signed off at"), 118, "reviewed", shown=False),
    Column("recheck_by", QT_TRANSLATE_NOOP("Columns", "Recheck by"), 104, "due", Editor.DATE, shown=False),
    Column("tags", QT_TRANSLATE_NOOP("Columns", "Tags"), 120, "tags", Editor.TAGS, shown=False, completes="tag"),
    Column("evidence", QT_TRANSLATE_NOOP("Columns", "Evidence"), 82, "evidence", shown=False),
    Column("note", QT_TRANSLATE_NOOP("Columns", "Note"), 180, "note", Editor.TEXT, shown=False),
    Column("rationale", QT_TRANSLATE_NOOP("Columns", "Rationale"), 200, "", Editor.TEXT, shown=False),
    Column("speaker_role", QT_TRANSLATE_NOOP("Columns", "Role"), 120, "role", Editor.LINE, shown=False),
    Column("attribution_form", QT_TRANSLATE_NOOP("Columns", "How said"), 112, "form", Editor.CODES, shown=False),
    Column("source_kind", QT_TRANSLATE_NOOP("Columns", "Source"), 104, "source", Editor.CODES, shown=False),
    Column("reliability", QT_TRANSLATE_NOOP("Columns", "Reliability"), 96, "grade", Editor.CODES, shown=False),
    Column("credibility", QT_TRANSLATE_NOOP("Columns", "Credibility"), 96, "credibility", Editor.CODES, shown=False),
    Column("said_on", QT_TRANSLATE_NOOP("Columns", "Said on"), 98, "said", Editor.DATE, shown=False),
    Column("event_from", QT_TRANSLATE_NOOP("Columns", "Happened"), 98, "event", Editor.DATE, shown=False),
    Column("place", QT_TRANSLATE_NOOP("Columns", "Place"), 110, "place", Editor.NAMES, shown=False, completes="place"),
    Column("worth", QT_TRANSLATE_NOOP("Columns", "Worth"), 72, "worth", shown=False),
    Column("article_title", QT_TRANSLATE_NOOP("Columns", "Article"), 160, "article_title", shown=False),
    Column("outlet", QT_TRANSLATE_NOOP("Columns", "Outlet"), 110, "outlet", shown=False),
    Column("published_on", QT_TRANSLATE_NOOP("Columns", "Published"), 98, "date", shown=False),
    Column("updated_at", QT_TRANSLATE_NOOP("Columns", "Changed"), 118, "updated_at", shown=False),
)  # fmt: skip
# ruff: noqa: E501 - one column a line reads as the table it is
SUBJECTS = (
    (QT_TRANSLATE_NOOP("Columns", "Claim"), ("number", "claim", "figure", "caveat", "quote_verdict", "place", "worth")),
    (QT_TRANSLATE_NOOP("Columns", "Work"), (
        "state", "verdict", "flagged", "priority", "assignee", "checker", "reviewer", "tags", "evidence", "note",
        "rationale")),
    (QT_TRANSLATE_NOOP("Columns", "Speaker and source"), (
        "speaker", "speaker_role", "attribution_form", "source_kind", "reliability", "credibility")),
    (QT_TRANSLATE_NOOP("Columns", "Dates"), (
        "said_on", "event_from", "recheck_by", "checked_at", "reviewed_at", "updated_at")),
    (QT_TRANSLATE_NOOP("Columns", "Article"), ("article_title", "outlet", "published_on")),
)  # fmt: skip
"""What the menu of columns sorts them under; each is in one place."""
INDEX = {column.key: number for number, column in enumerate(COLUMNS)}


def plain_value(row: ClaimRow, column: Column) -> Value:
    """What the ledger holds in this cell; an empty text of a row is an empty field."""
    value: Value = getattr(row, column.key)
    if isinstance(value, bool):
        return int(value)
    return value if value != "" else None
