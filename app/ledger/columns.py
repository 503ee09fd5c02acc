"""The one list of the ledger's tables and columns; schema, rules, audit, undo and reads are made from it."""

from __future__ import annotations

from dataclasses import dataclass

NOW = "strftime('%Y-%m-%dT%H:%M:%fZ','now')"
NEW_UID = "lower(hex(randomblob(8)))"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its STRICT type with defaults, whether a person may change it, and how it is written to history.

    ``role`` is ``field`` (editable, every change logged), ``fixed`` (set once), or ``kept`` (kept by the file itself:
    never logged, never part of a whole row in history). ``heavy`` columns stand only in the row of a deletion.
    """

    name: str
    sql: str
    role: str = "field"
    heavy: bool = False

    @property
    def type(self) -> str:
        """The STRICT type: INTEGER, REAL or TEXT."""
        return self.sql.split(" ", 1)[0]


@dataclass(frozen=True, slots=True)
class Table:
    """One table: columns, its key in history as an SQL expression over ``{row}``, and the claim its rows belong to.

    ``key`` names the columns that find a row; ``constraint`` is what follows the columns in CREATE TABLE.
    """

    name: str
    columns: tuple[Column, ...]
    uid: str
    key: tuple[str, ...]
    claim: str = "NULL"
    constraint: str = ""

    def column(self, name: str) -> Column:
        """The column of this name; KeyError when there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)

    @property
    def condition(self) -> str:
        """SQL that finds a row by the values of ``key_values``."""
        return " AND ".join(f"{name}=?" for name in self.key)

    def key_values(self, uid: str) -> list[str]:
        """The values of the key columns of the row that history calls ``uid``."""
        return [uid] if len(self.key) == 1 else uid.split("#", 1)

    @property
    def fields(self) -> tuple[Column, ...]:
        """Columns that may change, each change logged."""
        return tuple(c for c in self.columns if c.role == "field")

    @property
    def logged(self) -> tuple[Column, ...]:
        """Columns of a whole row in history."""
        return tuple(c for c in self.columns if c.role != "kept")

    @property
    def has_rev(self) -> bool:
        """Whether the rows carry a revision."""
        return any(c.name == "rev" for c in self.columns)

    @property
    def stamped(self) -> bool:
        """Whether the rows say when they were changed last."""
        return any(c.name == "updated_at" for c in self.columns)


def _fixed(name: str, sql: str) -> Column:
    return Column(name, sql, "fixed")


def _text(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, "TEXT") for name in names)


ID = _fixed("id", "INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL")
UID = _fixed("uid", f"TEXT NOT NULL UNIQUE DEFAULT ({NEW_UID})")
REV = Column("rev", "INTEGER NOT NULL DEFAULT 1", "kept")
OF_CLAIM = _fixed("claim", "TEXT NOT NULL REFERENCES claim(uid)")
ORDINAL = _fixed("ordinal", "INTEGER NOT NULL")
_PART = {"uid": "{row}.claim||'#'||{row}.ordinal", "key": ("claim", "ordinal"), "claim": "{row}.claim",
         "constraint": "PRIMARY KEY(claim,ordinal)"}  # fmt: skip

ARTICLE = Table(
    "article",
    (
        ID,
        UID,
        Column("title", "TEXT NOT NULL"),
        *_text("outlet", "author", "url", "published_on", "dateline", "language"),
        Column("text", "TEXT NOT NULL", "fixed", heavy=True),
        *_text("sha256", "file_name", "file_sha256", "supersedes"),
        _fixed("added_at", f"TEXT NOT NULL DEFAULT ({NOW})"),
        Column("added_by", "TEXT"),
        REV,
    ),
    uid="{row}.uid",
    key=("uid",),
)
CLAIM = Table(
    "claim",
    (
        ID,
        UID,
        _fixed("article", "TEXT NOT NULL REFERENCES article(uid)"),
        Column("start", "INTEGER NOT NULL"),
        Column("passage", "TEXT NOT NULL"),
        Column("claim", "TEXT NOT NULL"),
        Column("attribution_form", "TEXT NOT NULL DEFAULT 'outlet_voice'"),
        *_text("speaker", "speaker_role"),
        Column("source_kind", "TEXT NOT NULL DEFAULT 'none'"),
        *_text("said_on", "event_from", "event_to", "place"),
        Column("hedged", "INTEGER NOT NULL DEFAULT 0"),
        Column("caveat", "TEXT NOT NULL DEFAULT 'none_stated'"),
        Column("caveat_start", "INTEGER"),
        Column("caveat_passage", "TEXT"),
        Column("worth", "REAL"),
        Column("worth_reasons", "TEXT"),
        Column("origin", "TEXT NOT NULL DEFAULT 'person'"),
        Column("state", "TEXT NOT NULL DEFAULT 'unreviewed' REFERENCES state(code)"),
        Column("verdict", "TEXT REFERENCES verdict(code)"),
        *_text("quote_verdict", "rationale", "note"),
        Column("priority", "INTEGER NOT NULL DEFAULT 0"),
        Column("flagged", "INTEGER NOT NULL DEFAULT 0"),
        *_text("assignee", "checker", "checked_at", "reviewer", "reviewed_at", "recheck_by"),
        Column("reliability", "TEXT NOT NULL DEFAULT 'F'"),
        Column("credibility", "TEXT NOT NULL DEFAULT '6'"),
        Column("drop_reason", "TEXT"),
        _fixed("created_at", f"TEXT NOT NULL DEFAULT ({NOW})"),
        Column("updated_at", f"TEXT NOT NULL DEFAULT ({NOW})", "kept"),
        REV,
    ),
    uid="{row}.uid",
    key=("uid",),
    claim="{row}.uid",
)
FIGURE = Table(
    "figure",
    (
        OF_CLAIM,
        ORDINAL,
        Column("start", "INTEGER"),
        Column("text", "TEXT NOT NULL"),
        Column("qualifier", "TEXT NOT NULL DEFAULT 'exact'"),
        Column("change", "TEXT"),
        Column("low", "REAL"),
        Column("high", "REAL"),
        Column("bounds_by_convention", "INTEGER NOT NULL DEFAULT 0"),
        Column("unit", "TEXT"),
        Column("unit_kind", "TEXT NOT NULL DEFAULT 'count'"),
        *_text("subject", "denominator", "as_of"),
    ),
    **_PART,  # type: ignore[arg-type]
)
HOP = Table(
    "hop",
    (
        OF_CLAIM,
        ORDINAL,
        Column("source", "TEXT NOT NULL"),
        Column("source_kind", "TEXT NOT NULL DEFAULT 'none'"),
        Column("cue", "TEXT"),
        Column("start", "INTEGER"),
    ),
    **_PART,  # type: ignore[arg-type]
)
EVIDENCE = Table(
    "evidence",
    (
        UID,
        OF_CLAIM,
        Column("stance", "TEXT NOT NULL DEFAULT 'context'"),
        *_text("title", "url", "archived_url", "locator", "quote", "published_on", "accessed_on"),
        Column("reliability", "TEXT NOT NULL DEFAULT 'F'"),
        Column("credibility", "TEXT NOT NULL DEFAULT '6'"),
        *_text("file_name", "sha256", "note"),
        REV,
    ),
    uid="{row}.uid",
    key=("uid",),
    claim="{row}.claim",
)
CONTACT = Table(
    "contact",
    (
        UID,
        OF_CLAIM,
        Column("whom", "TEXT NOT NULL"),
        *_text("how", "asked_at", "due_on", "answered_at", "answer", "note"),
        REV,
    ),
    uid="{row}.uid",
    key=("uid",),
    claim="{row}.claim",
)
LINK = Table(
    "link",
    (
        OF_CLAIM,
        _fixed("other", "TEXT NOT NULL REFERENCES claim(uid)"),
        Column("relation", "TEXT NOT NULL"),
    ),
    uid="{row}.claim||'#'||{row}.other",
    key=("claim", "other"),
    claim="{row}.claim",
    constraint="PRIMARY KEY(claim,other)",
)
TAG = Table(
    "tag",
    (_fixed("name", "TEXT NOT NULL PRIMARY KEY"), Column("meaning", "TEXT")),
    uid="{row}.name",
    key=("name",),
)
CLAIM_TAG = Table(
    "claim_tag",
    (OF_CLAIM, _fixed("tag", "TEXT NOT NULL REFERENCES tag(name)")),
    uid="{row}.claim||'#'||{row}.tag",
    key=("claim", "tag"),
    claim="{row}.claim",
    constraint="PRIMARY KEY(claim,tag)",
)
CLEARED = Table(
    "cleared",
    (
        UID,
        _fixed("article", "TEXT NOT NULL REFERENCES article(uid)"),
        _fixed("start", "INTEGER NOT NULL"),
        _fixed("passage", "TEXT NOT NULL"),
        Column("note", "TEXT"),
    ),
    uid="{row}.uid",
    key=("uid",),
)
"""Passages of an article that somebody marked as holding nothing to check."""
SAVED_VIEW = Table(
    "saved_view",
    (
        _fixed("name", "TEXT NOT NULL PRIMARY KEY"),
        Column("query", "TEXT NOT NULL"),
        Column("sort", "INTEGER NOT NULL DEFAULT 0"),
    ),
    uid="{row}.name",
    key=("name",),
)
"""Searches kept under a name, in the search language."""
STATE = Table(
    "state",
    (
        _fixed("code", "TEXT NOT NULL PRIMARY KEY"),
        Column("label", "TEXT NOT NULL"),
        Column("meaning", "TEXT NOT NULL DEFAULT ''"),
        Column("sort", "INTEGER NOT NULL DEFAULT 0"),
    ),
    uid="{row}.code",
    key=("code",),
)
VERDICT = Table(
    "verdict",
    (
        _fixed("code", "TEXT NOT NULL PRIMARY KEY"),
        Column("label", "TEXT NOT NULL"),
        Column("meaning", "TEXT NOT NULL DEFAULT ''"),
        Column("rating", "INTEGER"),
        Column("sort", "INTEGER NOT NULL DEFAULT 0"),
    ),
    uid="{row}.code",
    key=("code",),
)
META = Table(
    "meta",
    (_fixed("key", "TEXT NOT NULL PRIMARY KEY"), Column("value", "TEXT NOT NULL")),
    uid="{row}.key",
    key=("key",),
)

TABLES = (
    META, STATE, VERDICT, ARTICLE, CLAIM, FIGURE, HOP, EVIDENCE, CONTACT, LINK, TAG, CLAIM_TAG, CLEARED, SAVED_VIEW,
)  # fmt: skip
"""Every table whose edits are checked and written to history, in an order in which rows can be inserted."""
PARTS = (FIGURE, HOP, EVIDENCE, CONTACT, LINK, CLAIM_TAG)
"""Tables whose rows belong to a claim and leave with it."""
BY_NAME = {table.name: table for table in TABLES}
