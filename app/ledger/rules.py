"""What must be true of a row whoever wrote it, as conditions in SQL with a sentence a person understands.

Nothing here uses JSON functions, virtual tables or registered functions: every SQLite tool from 3.37 on must be able
to edit the file, with trusted_schema on or off.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app import vocabulary as words
from app.vocabulary import Term

UID_LENGTH = 16
HIGHEST_TOLERANCE = 50
"""Per cent by which “around” may miss and still be right, by the rule of a house."""
TEXT_LIMIT = 5_000_000  # code points of an article, design §3
FIELD_LIMIT = 200_000
URL_LIMIT = 4_000
WORD_LIMIT = 1_000
"""Code points of a name, a label or a unit."""
QUERY_LIMIT = 10_000
"""Code points of a search kept under a name."""
HIGHEST_PLACE = 10_000
"""The largest ordinal, and the largest place in a list."""
_BLANK = "char(9,10,11,12,13,32,160)"


@dataclass(frozen=True, slots=True)
class Rule:
    """``bad`` is an SQL condition over NEW; tested on insert, and on update of ``columns``."""

    table: str
    columns: tuple[str, ...]
    message: str
    bad: str


def _codes(table: str, column: str, terms: Iterable[Term], *, optional: bool = False) -> Rule:
    codes = [t.code for t in terms]
    listed = ",".join(f"'{c}'" for c in codes)
    bad = f"NEW.{column} NOT IN ({listed})"
    return Rule(
        table,
        (column,),
        f"{column}: must be one of {', '.join(codes)}" + (", or nothing (NULL)" if optional else ""),
        bad,
    )


def _date(table: str, column: str) -> Rule:
    value = f"NEW.{column}"
    good = (
        f"({value} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date({value},'+0 days') IS {value})"
        f" OR ({value} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date({value}||'-01','+0 days') IS {value}||'-01')"
        f" OR {value} GLOB '[0-9][0-9][0-9][0-9]'"
    )
    return Rule(
        table,
        (column,),
        f"{column}: must be a date such as 2022-06-05, 2022-06 or 2022, or nothing (NULL)",
        f"{value} IS NOT NULL AND NOT ({good})",
    )


def _moment(table: str, column: str) -> Rule:
    value = f"NEW.{column}"
    return Rule(
        table,
        (column,),
        f"{column}: must be a date and time such as 2022-06-05T14:02:11Z",
        f"{value} IS NOT NULL AND ({value} NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'"
        f" OR julianday({value}) IS NULL)",
    )


def _flag(table: str, column: str) -> Rule:
    return Rule(table, (column,), f"{column}: must be 0 or 1", f"NEW.{column} NOT IN (0,1)")


def _filled(table: str, column: str, limit: int = FIELD_LIMIT) -> Rule:
    return Rule(
        table,
        (column,),
        f"{column}: must not be empty, longer than {limit} characters or hold NUL",
        f"trim(NEW.{column},{_BLANK})='' OR length(NEW.{column})>{limit} OR instr(NEW.{column},char(0))>0",
    )


def _short(table: str, column: str, limit: int = FIELD_LIMIT) -> Rule:
    return Rule(
        table,
        (column,),
        f"{column}: must not be longer than {limit} characters or hold NUL",
        f"length(NEW.{column})>{limit} OR instr(NEW.{column},char(0))>0",
    )


def _url(table: str, column: str) -> Rule:
    value = f"lower(NEW.{column})"
    return Rule(
        table,
        (column,),
        f"{column}: must begin with http:// or https:// and be no longer than {URL_LIMIT} characters",
        f"NEW.{column} IS NOT NULL AND ((NOT ({value} GLOB 'http://?*' OR {value} GLOB 'https://?*'))"
        f" OR length(NEW.{column})>{URL_LIMIT} OR instr(NEW.{column},char(0))>0)",
    )


def _uid(table: str) -> Rule:
    return Rule(
        table,
        ("uid",),
        f"uid: must be {UID_LENGTH} of the characters 0-9 a-f (leave it out and one is made)",
        f"length(NEW.uid)<>{UID_LENGTH} OR NEW.uid GLOB '*[^0-9a-f]*'",
    )


def _hash(table: str, column: str) -> Rule:
    return Rule(
        table,
        (column,),
        f"{column}: must be a SHA-256 of 64 digits 0-9 a-f, or nothing (NULL)",
        f"NEW.{column} IS NOT NULL AND (length(NEW.{column})<>64 OR NEW.{column} GLOB '*[^0-9a-f]*')",
    )


def _exists(table: str, column: str, other: str, key: str, message: str) -> Rule:
    return Rule(
        table,
        (column,),
        f"{column}: {message}",
        f"NEW.{column} IS NOT NULL AND NOT EXISTS(SELECT 1 FROM {other} WHERE {key}=NEW.{column})",
    )


def _cut(table: str, start: str, passage: str, article: str, message: str) -> Rule:
    return Rule(
        table,
        (start, passage),
        message,
        f"NEW.{start} IS NOT NULL AND NEW.{passage} IS NOT NULL AND (NEW.{start}<0"
        f" OR NOT EXISTS(SELECT 1 FROM article a WHERE a.uid={article}"
        f" AND substr(a.text,NEW.{start}+1,length(NEW.{passage}))=NEW.{passage}))",
    )


def _number(table: str, column: str, high: int, *, low: int = 0) -> Rule:
    return Rule(
        table, (column,), f"{column}: must be a whole number from {low} to {high}",
        f"NEW.{column} NOT BETWEEN {low} AND {high}",
    )  # fmt: skip


def _finite(table: str, column: str) -> Rule:
    return Rule(table, (column,), f"{column}: must be a number, or nothing (NULL)", f"abs(NEW.{column})>1e300")


def _person(column: str) -> str:
    return f"lower(trim(coalesce(NEW.{column},''),{_BLANK}))"


def _least_date(column: str) -> str:
    return f"substr(NEW.{column},1,min(length(NEW.event_from),length(NEW.event_to)))"


_SECOND = "(SELECT value FROM meta WHERE key='second_reviewer')='1'"
_STANDS = "passage: these words do not stand in the article at this start"
_ARTICLE_OF_PART = "(SELECT article FROM claim WHERE uid=NEW.claim)"
_PARTS = ("figure", "hop", "evidence", "contact", "link", "claim_tag")

RULES: tuple[Rule, ...] = (
    # article
    _uid("article"),
    _filled("article", "title", WORD_LIMIT),
    *(_short("article", c, WORD_LIMIT) for c in ("outlet", "author", "dateline", "language", "file_name", "added_by")),
    _url("article", "url"),
    _date("article", "published_on"),
    Rule(
        "article",
        ("text",),
        f"text: must not be empty, longer than {TEXT_LIMIT} characters or hold NUL",
        f"NEW.text='' OR length(NEW.text)>{TEXT_LIMIT} OR instr(NEW.text,char(0))>0",
    ),
    _hash("article", "sha256"),
    _hash("article", "file_sha256"),
    _exists("article", "supersedes", "article", "uid", "no article has this uid"),
    _moment("article", "added_at"),
    # claim
    _uid("claim"),
    _exists("claim", "article", "article", "uid", "no article has this uid"),
    _filled("claim", "claim", 20_000),
    _filled("claim", "passage"),
    _cut("claim", "start", "passage", "NEW.article", _STANDS),
    _codes("claim", "attribution_form", words.ATTRIBUTION_FORMS),
    _codes("claim", "source_kind", words.SOURCE_KINDS),
    *(_date("claim", c) for c in ("said_on", "event_from", "event_to", "recheck_by")),
    Rule(
        "claim",
        ("event_from", "event_to"),
        "event_to: must not lie before event_from",
        f"{_least_date('event_from')}>{_least_date('event_to')}",
    ),
    _flag("claim", "hedged"),
    _flag("claim", "flagged"),
    _codes("claim", "caveat", words.CAVEATS),
    _cut(
        "claim",
        "caveat_start",
        "caveat_passage",
        "NEW.article",
        "caveat_passage: these words do not stand in the article at caveat_start",
    ),
    _short("claim", "caveat_passage"),
    _number("claim", "caveat_start", TEXT_LIMIT),
    Rule("claim", ("worth",), "worth: must lie between 0 and 1, or be nothing (NULL)", "NEW.worth<0 OR NEW.worth>1"),
    Rule("claim", ("priority",), "priority: must be 0, 1, 2 or 3", "NEW.priority NOT BETWEEN 0 AND 3"),
    _exists("claim", "state", "state", "code", f"must be one of {', '.join(t.code for t in words.STATES)}"),
    _exists("claim", "verdict", "verdict", "code", "must be one of the codes in table verdict, or nothing (NULL)"),
    _codes("claim", "quote_verdict", words.QUOTE_VERDICTS, optional=True),
    _codes("claim", "reliability", words.RELIABILITY),
    _codes("claim", "credibility", words.CREDIBILITY),
    *(_moment("claim", c) for c in ("checked_at", "reviewed_at", "created_at", "updated_at")),
    *(
        _short("claim", c)
        for c in (
            "speaker",
            "speaker_role",
            "place",
            "worth_reasons",
            "origin",
            "rationale",
            "note",
            "assignee",
            "checker",
            "reviewer",
            "drop_reason",
        )
    ),
    Rule(
        "claim",
        ("state", "verdict"),
        "verdict: must be given while the state is checked or reviewed",
        "NEW.state IN ('checked','reviewed') AND NEW.verdict IS NULL",
    ),
    Rule(
        "claim",
        ("state", "drop_reason"),
        "drop_reason: must be given while the state is dropped",
        f"NEW.state='dropped' AND trim(coalesce(NEW.drop_reason,''),{_BLANK})=''",
    ),
    Rule(
        "claim",
        ("state", "checker", "reviewer"),
        "reviewer: must be given and differ from checker, for this ledger asks for a second person",
        f"NEW.state='reviewed' AND {_SECOND} AND {_person('reviewer')} IN ('',{_person('checker')})",
    ),
    # parts of a claim
    *(_exists(part, "claim", "claim", "uid", "no claim has this uid") for part in _PARTS),
    *(_number(part, "ordinal", HIGHEST_PLACE) for part in ("figure", "hop")),
    _filled("figure", "text", WORD_LIMIT),
    _cut("figure", "start", "text", _ARTICLE_OF_PART, "text: these words do not stand in the article at this start"),
    _codes("figure", "qualifier", words.QUALIFIERS),
    _codes("figure", "change", words.DIRECTIONS, optional=True),
    _codes("figure", "unit_kind", words.UNIT_KINDS),
    *(_finite("figure", c) for c in ("low", "high")),
    Rule("figure", ("low", "high"), "high: must not be less than low", "NEW.low>NEW.high"),
    _flag("figure", "bounds_by_convention"),
    _date("figure", "as_of"),
    *(_short("figure", c, WORD_LIMIT) for c in ("unit", "subject", "denominator")),
    _filled("hop", "source", WORD_LIMIT),
    _codes("hop", "source_kind", words.SOURCE_KINDS),
    _short("hop", "cue", WORD_LIMIT),
    _number("hop", "start", TEXT_LIMIT),
    _cut("hop", "start", "cue", _ARTICLE_OF_PART, "cue: these words do not stand in the article at this start"),
    _uid("evidence"),
    _codes("evidence", "stance", words.STANCES),
    _url("evidence", "url"),
    _url("evidence", "archived_url"),
    _date("evidence", "published_on"),
    _date("evidence", "accessed_on"),
    _codes("evidence", "reliability", words.RELIABILITY),
    _codes("evidence", "credibility", words.CREDIBILITY),
    _hash("evidence", "sha256"),
    *(_short("evidence", c) for c in ("title", "locator", "quote", "file_name", "note")),
    _uid("contact"),
    _filled("contact", "whom", WORD_LIMIT),
    _moment("contact", "asked_at"),
    _date("contact", "due_on"),
    _moment("contact", "answered_at"),
    *(_short("contact", c) for c in ("how", "answer", "note")),
    _exists("link", "other", "claim", "uid", "no claim has this uid"),
    Rule("link", ("other",), "other: a claim cannot be linked to itself", "NEW.other=NEW.claim"),
    _codes("link", "relation", words.RELATIONS),
    _filled("tag", "name", 200),
    _short("tag", "meaning", WORD_LIMIT),
    _exists("claim_tag", "tag", "tag", "name", "no tag has this name: insert it into table tag first"),
    # what stands beside the claims
    _uid("cleared"),
    _exists("cleared", "article", "article", "uid", "no article has this uid"),
    _filled("cleared", "passage"),
    _cut("cleared", "start", "passage", "NEW.article", _STANDS),
    _short("cleared", "note"),
    _filled("saved_view", "name", 200),
    _short("saved_view", "query", QUERY_LIMIT),
    _number("saved_view", "sort", HIGHEST_PLACE),
    # lists and settings
    _codes("state", "code", words.STATES),
    _filled("state", "label", 200),
    *(_short(table, "meaning", WORD_LIMIT) for table in ("state", "verdict")),
    *(_number(table, "sort", HIGHEST_PLACE) for table in ("state", "verdict")),
    Rule(
        "verdict",
        ("code",),
        "code: must be made of a-z and _ and be no longer than 100 characters",
        "NEW.code='' OR NEW.code GLOB '*[^a-z_]*' OR length(NEW.code)>100",
    ),
    _filled("verdict", "label", 200),
    Rule(
        "verdict",
        ("rating",),
        "rating: must be a whole number from 1 to 5, or nothing (NULL)",
        "NEW.rating NOT BETWEEN 1 AND 5",
    ),
    _filled("meta", "key", 200),
    _short("meta", "value"),
    Rule(
        "meta",
        ("value",),
        "second_reviewer: must be 0 or 1",
        "NEW.key='second_reviewer' AND NEW.value NOT IN ('0','1')",
    ),
    Rule(
        "meta",
        ("value",),
        f"tolerance: must be a whole number of per cent from 0 to {HIGHEST_TOLERANCE}",
        "NEW.key='tolerance' AND (NEW.value='' OR NEW.value GLOB '*[^0-9]*' OR length(NEW.value)>2"
        f" OR cast(NEW.value AS INTEGER)>{HIGHEST_TOLERANCE})",
    ),
    Rule(
        "meta",
        ("value",),
        "file_id: never changes, backups and copies are known by it",
        "NEW.key='file_id' AND EXISTS(SELECT 1 FROM meta WHERE key='file_id' AND value<>NEW.value)",
    ),
)

DELETIONS: tuple[tuple[str, str, str], ...] = (
    ("article", "article: still has claims; delete those first", "EXISTS(SELECT 1 FROM claim WHERE article=OLD.uid)"),
    ("state", "state: the list of states is closed, none can be deleted", "1"),
    (
        "verdict",
        "verdict: claims still have it; give those another first",
        "EXISTS(SELECT 1 FROM claim WHERE verdict=OLD.code)",
    ),
    ("meta", "meta: these rows stay; UPDATE the value instead", "1"),
    ("tag", "tag: claims still have it; take it off those first", "EXISTS(SELECT 1 FROM claim_tag WHERE tag=OLD.name)"),
)
"""(table, sentence, condition over OLD) under which a row must stay."""
