"""What travels between the rooms: frozen records of the field's things, and from ``errors`` what a person may see.

Offsets are Python code points into ``Article.text``. Dates are ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; moments
are UTC ISO strings such as ``2022-06-05T14:02:11.123Z``. An empty optional field is ``None``.
"""

# mypy: implicit-reexport

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, cast

from app.errors import (  # noqa: F401 - they are asked for here, beside the records
    ExportError,
    LedgerError,
    LedgerUnavailable,
    MoveRefused,
    ReadingError,
    StaleEdit,
    TickmarkError,
    UnknownClaim,
)
from app.vocabulary import AttributionForm, Caveat, Qualifier, SourceKind, Term, UnitKind

Value = str | int | float | None
"""What one field of a row holds, as SQLite stores it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A span of an article: ``start`` in code points, and the exact words."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """First code point behind the passage."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity in a claim: the words, a qualifier, an interval, a unit, and what is counted.

    ``low`` and ``high`` bound the number inclusively; ``None`` is unbounded or unknown.
    ``bounds_by_convention`` says that a bound comes from a house rule ("about", "hundreds"), not from the words.
    """

    text: str
    start: int | None = None
    qualifier: Qualifier = Qualifier.EXACT
    change: str | None = None
    low: float | None = None
    high: float | None = None
    bounds_by_convention: bool = False
    unit: str | None = None
    unit_kind: UnitKind = UnitKind.COUNT
    subject: str | None = None
    denominator: str | None = None
    as_of: str | None = None


@dataclass(frozen=True, slots=True)
class Hop:
    """One link of the chain through which a claim reached the article; ordinal 0 is nearest to the reader."""

    source: str
    source_kind: SourceKind = SourceKind.NONE
    cue: str | None = None
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody who was asked about a claim: the right of reply, and what ``waiting`` waits for.

    ``asked_at`` and ``answered_at`` are UTC ISO strings, ``due_on`` a date; ``uid`` is empty until it is stored.
    """

    whom: str
    how: str | None = None
    asked_at: str | None = None
    due_on: str | None = None
    answered_at: str | None = None
    answer: str | None = None
    note: str | None = None
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """How a claim stands to another one (its uid): a code of ``Relation``."""

    other: str
    relation: str


@dataclass(frozen=True, slots=True)
class LinkedClaim:
    """A claim at the other end of a link. ``outgoing`` when the link belongs to the claim that was asked about."""

    uid: str
    relation: str
    outgoing: bool
    claim: str
    speaker: str
    state: str
    verdict: str
    article_title: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim as the extractor proposes it. ``worth`` is 0 to 1; ``reasons`` are short phrases a person can read.

    ``origin`` names the extractor's version and rule (``rules-1/said_that``), or ``person`` for one made by hand.
    """

    passage: Passage
    claim: str
    attribution_form: AttributionForm = AttributionForm.OUTLET_VOICE
    speaker: str | None = None
    speaker_role: str | None = None
    source_kind: SourceKind = SourceKind.NONE
    said_on: str | None = None
    event_from: str | None = None
    event_to: str | None = None
    place: str | None = None
    hedged: bool = False
    caveat: Caveat = Caveat.NONE_STATED
    caveat_passage: Passage | None = None
    worth: float = 0.5
    reasons: tuple[str, ...] = ()
    origin: str = "person"
    figures: tuple[Figure, ...] = ()
    hops: tuple[Hop, ...] = ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a document beside its text; every field may be corrected later."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    published_on: str | None = None
    dateline: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A file that became text: exactly the characters that will be stored, and what it says of itself."""

    text: str
    metadata: Metadata = Metadata()
    file_name: str | None = None
    file_sha256: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """An imported source document; ``text`` never changes once imported."""

    id: int
    uid: str
    title: str
    outlet: str | None
    author: str | None
    url: str | None
    published_on: str | None
    dateline: str | None
    language: str | None
    text: str
    sha256: str | None
    file_name: str | None
    file_sha256: str | None
    supersedes: str | None
    added_at: str
    added_by: str | None
    rev: int


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable statement, with every column of its row, its figures, its chain and its tags."""

    id: int
    uid: str
    article: str
    start: int
    passage: str
    claim: str
    attribution_form: str
    speaker: str | None
    speaker_role: str | None
    source_kind: str
    said_on: str | None
    event_from: str | None
    event_to: str | None
    place: str | None
    hedged: int
    caveat: str
    caveat_start: int | None
    caveat_passage: str | None
    worth: float | None
    worth_reasons: str | None
    origin: str
    state: str
    verdict: str | None
    quote_verdict: str | None
    rationale: str | None
    note: str | None
    priority: int
    flagged: int
    assignee: str | None
    checker: str | None
    checked_at: str | None
    reviewer: str | None
    reviewed_at: str | None
    recheck_by: str | None
    reliability: str
    credibility: str
    drop_reason: str | None
    created_at: str
    updated_at: str
    rev: int
    figures: tuple[Figure, ...] = ()
    hops: tuple[Hop, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def end(self) -> int:
        """First code point behind the passage."""
        return self.start + len(self.passage)

    def with_values(self, values: Mapping[str, Value]) -> Claim:
        """The claim with these columns changed."""
        return replace(self, **cast("dict[str, Any]", dict(values)))


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """What one line of the claims table shows; small, because a page of them is read at every scroll."""

    id: int
    uid: str
    article: str
    number: int
    start: int
    claim: str
    figure: str
    speaker: str
    caveat: str
    state: str
    verdict: str
    worth: float
    priority: int
    flagged: bool
    assignee: str
    checker: str
    article_title: str
    tags: str
    rev: int
    quote_verdict: str = ""
    checked_at: str = ""
    reviewer: str = ""
    reviewed_at: str = ""
    recheck_by: str = ""
    evidence: int = 0
    note: str = ""
    rationale: str = ""
    speaker_role: str = ""
    attribution_form: str = ""
    source_kind: str = ""
    reliability: str = ""
    credibility: str = ""
    said_on: str = ""
    event_from: str = ""
    place: str = ""
    outlet: str = ""
    published_on: str = ""
    updated_at: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A claim as the printout shows it: where it stands and how it is tinted. Offsets in code points."""

    uid: str
    number: int
    start: int
    end: int
    state: str
    verdict: str | None
    caveat_start: int | None = None
    caveat_end: int | None = None
    caveat: str = "none_stated"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the checker found: a link or a document, a quote from it, and what it does to the claim."""

    uid: str
    claim: str
    stance: str
    title: str | None = None
    url: str | None = None
    archived_url: str | None = None
    locator: str | None = None
    quote: str | None = None
    published_on: str | None = None
    accessed_on: str | None = None
    reliability: str = "F"
    credibility: str = "6"
    file_name: str | None = None
    sha256: str | None = None
    note: str | None = None
    rev: int = 1


@dataclass(frozen=True, slots=True)
class Cleared:
    """A passage of an article that somebody marked as holding nothing to check; ``start`` in code points."""

    uid: str
    article: str
    start: int
    passage: str


@dataclass(frozen=True, slots=True)
class SavedView:
    """A search kept under a name: ``query`` in the search language, ``sort`` its place in the list."""

    name: str
    query: str
    sort: int = 0


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change of one field: when, who, old, new, why. ``field`` is ``*`` for a whole row."""

    seq: int
    at: str
    table: str
    uid: str
    claim: str | None
    rev: int
    op: str
    field: str
    old: str | None
    new: str | None
    name: str | None
    via: str
    reason: str | None
    deed: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """What a write changed. ``deed`` undoes it; empty where nothing was changed.

    ``tables`` names the tables touched, ``claims`` and ``articles`` the uids of rows that differ,
    ``skipped`` says in plain sentences what was left as it is, and why.
    """

    deed: str = ""
    label: str = ""
    tables: frozenset[str] = frozenset()
    claims: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.tables)


@dataclass(frozen=True, slots=True)
class Edit:
    """One field of one claim is to become ``value``. With ``base`` given, only while the field still holds it."""

    uid: str
    field: str
    value: Value
    base: Value = None
    guarded: bool = False


@dataclass(frozen=True, slots=True)
class Author:
    """Who makes a change, by which way (``window``, ``command line``), and why."""

    name: str
    via: str = "window"
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Facet:
    """A list in the sidebar: the field it filters and ``(code, count)`` pairs, most useful first."""

    field: str
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work is: claims in all, signed off, given a verdict, dropped."""

    total: int
    reviewed: int
    checked: int
    dropped: int


@dataclass(frozen=True, slots=True)
class Search:
    """What the table shows. ``text`` is the search language; ``facets`` are ``(field, code)`` pairs.

    Codes of one field are alternatives, different fields combine. ``min_worth`` (0 to 1) hides candidates nobody has
    touched whose worth is lower. ``order`` is ``article`` or a column of the table.
    """

    text: str = ""
    facets: tuple[tuple[str, str], ...] = ()
    min_worth: float = 0.0
    order: str = "article"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article as lists show it, without its text."""

    uid: str
    title: str
    outlet: str | None
    published_on: str | None
    claims: int
    reviewed: int


@dataclass(frozen=True, slots=True)
class ReportedClaim:
    """A claim with all that an export says of it. ``verdict`` is the ledger's own term for the verdict, if any.

    ``conflicts_with`` holds the uids on the other side of links that say ``contradicts``, whichever side made them;
    ``links`` the claim's own links that say anything else.
    """

    claim: Claim
    article: Article
    verdict: Term | None
    evidence: tuple[Evidence, ...] = ()
    conflicts_with: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class CsvForm:
    """How claims are written as CSV: columns of the table and of its second file (none: no such file), and the marks.

    ``guard`` gives a text that no spreadsheet runs as a formula.
    """

    columns: tuple[str, ...]
    part_columns: tuple[str, ...]
    guard: Callable[[str], str]
    delimiter: str = ","
    decimal: str = "."
    bom: bool = True


@dataclass(frozen=True, slots=True)
class CsvLines:
    """A claim as it stands in a CSV file: its line, and the lines of its parts for the second file, in UTF-8.

    ``place`` sorts in article order: the article's id, start, the claim's id.
    """

    place: tuple[int, int, int]
    uid: str
    state: str
    verdict: str | None
    line: bytes
    parts: bytes = b""
    part_count: int = 0


Cell = str | bool | int | float | date | None
"""What a cell of a spreadsheet holds: in a CSV file text, in a workbook also numbers, flags and days (or moments)."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of a spreadsheet; ``number`` counts from 1 as the spreadsheet does, in a CSV file by records."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that was found in a file: its header as written, and its rows, which can be read more than once.

    ``delimiter`` is empty for a workbook. ``encoding`` is that of a CSV file in Python's words, empty where every
    character can be held. ``notes`` tell what a person should know of how it was read.
    """

    called: str
    header: tuple[str, ...]
    rows: Callable[[], Iterator[SheetRow]]
    delimiter: str = ""
    encoding: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CellEdit:
    """One thing about a claim as a spreadsheet has it: it becomes ``value`` while the ledger still holds ``seen``.

    ``field`` is a column of the claim, ``tags`` (values are tuples of names), or ``figure.FIELD`` of its first figure.
    """

    uid: str
    field: str
    value: Value | tuple[str, ...]
    seen: Value | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CellRefused:
    """An edit that stays out, and why, as the end of a sentence."""

    uid: str
    field: str
    why: str


@dataclass(frozen=True, slots=True)
class CellsWritten:
    """What became of edits from a spreadsheet: what stayed out, and what else followed of those that went in.

    ``follows`` are ``(uid, field, old, new)``, such as the state of a claim that got a verdict.
    """

    refused: tuple[CellRefused, ...] = ()
    follows: tuple[tuple[str, str, Value, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class LoggedExport:
    """A line of the ledger's list of exports; ``head`` is the line of the history it was true of."""

    at: str
    who: str
    file_name: str
    preset: str
    rows: int
    sha256: str
    head: int
