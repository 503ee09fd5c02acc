"""The search language: words, "phrases", prefixes and ``field:value``, turned into SQL with bound values.

A bare word matches the beginning of a word (``norr`` finds Norring), a phrase in quotes matches whole words in order,
``-`` before either excludes. Whatever is not a known field is searched as words: no input raises an error. Words are
looked up in the search index where there is one (``Lookup``); else the claims themselves are looked through, by the
same rules (``words``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.ledger.words import SEARCHED, Phrase, phrase_of
from app.model import Search, Value

_TOKEN = re.compile(r'(?P<minus>-?)(?:(?P<field>[A-Za-z_]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_QUOTES = str.maketrans("“”„«»\0", '""""" ')
"""Quotation marks as texts have them mean the same when they are pasted into the search."""
_LONGEST = 2000
"""Characters of a search; what comes after is not looked for."""
_LONGEST_WORD = 1000
"""A longer word is not looked up in the index, which cuts words off somewhere."""
_NUMBER = re.compile(
    r"(?P<sign>>=|<=|>|<|=)?(?P<low>-?\d[\d,]*(?:\.\d+)?)(?:\.\.(?P<high>-?\d[\d,]*(?:\.\d+)?))?(?P<unit>%?)\Z"
)


@dataclass(slots=True)
class Where:
    """Conditions over ``claim c JOIN article a``, joined by AND, and the values bound to them in order.

    ``driven`` says that the first condition names the claims by the search index, so that a query had better begin
    there; ``match`` is what was looked up.
    """

    conditions: list[str] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)
    driven: bool = False
    match: str = ""

    def add(self, condition: str, *values: Value) -> None:
        """One more condition with its bound values."""
        self.conditions.append(condition)
        self.values.extend(values)

    @property
    def sql(self) -> str:
        """The WHERE clause, or nothing."""
        return f" WHERE {' AND '.join(f'({c})' for c in self.conditions)}" if self.conditions else ""

    @property
    def sql_of_walk(self) -> str:
        """The same for a query that begins elsewhere though the search index names the claims."""
        return self.sql.replace(" WHERE (c.id IN", " WHERE (+c.id IN", 1)


WORD_FIELDS = {
    "by": ("speaker", "speaker_role"),
    **{name: (name,) for name in ("claim", "passage", "place", "note", "rationale")},
}
"""Fields of the search language that look for words, and the columns they look in."""


@dataclass(frozen=True, slots=True)
class _Words:
    """Words to be found in one of these columns of a claim; ``text`` is what was typed, in quotes if it was."""

    phrase: Phrase
    text: str
    columns: tuple[str, ...] = SEARCHED

    @property
    def match(self) -> str:
        """The question to the search index."""
        words = f'"{" ".join(self.phrase.words)}"{"" if self.phrase.whole else " *"}'
        return words if self.columns == SEARCHED else f"{{{' '.join(self.columns)}}} : {words}"

    @property
    def indexable(self) -> bool:
        return all(len(word) <= _LONGEST_WORD for word in self.phrase.words)

    def scan(self) -> Condition:
        """The condition that looks through every claim.

        LIKE runs in C and goes first, but folds ASCII only: a text with anything else is always looked at word by word.
        """
        columns = [f"c.{name}" for name in self.columns]
        other = " OR ".join(f"length({c})<length(cast({c} AS BLOB))" for c in columns)
        like = " OR ".join(f"{c} LIKE ? OR replace({c},'-','') LIKE ?" for c in columns)
        conditions: list[str] = []
        values: list[Value] = []
        for word in sorted(self.phrase.words, key=len)[-_LIKED:]:
            conditions.append(f"({like} OR {other})" if word.isascii() else f"({other})")
            values += [f"%{word}%"] * (2 * len(columns)) if word.isascii() else []
        return " AND ".join([*conditions, f"has_words(?,{','.join(columns)})"]), (*values, self.text)


@dataclass(frozen=True, slots=True)
class Lookup:
    """How the search index stands to the ledger: good but for claims ``changed`` since, whose ids are a JSON list."""

    changed: str = ""


_INDEXED = "SELECT rowid FROM words.claim_words WHERE claim_words MATCH ?"
_LIKED = 3
"""So many of a phrase's words, the longest, are looked for by LIKE first."""
_PERCENT = " AND f.unit_kind='percent'"
Condition = tuple[str, tuple[Value, ...]]


def _plain_code(column: str) -> Callable[[str], Condition | None]:
    return lambda value: (f"c.{column}=?", (value.lower().replace(" ", "_"),))


def _words_in(column: str) -> Callable[[str], Condition | None]:
    return lambda value: (f"has_words(?,{column})", (value,)) if phrase_of(value) else None


def _said_in(*columns: str) -> Callable[[str], Condition | None]:
    def condition(value: str) -> Condition | None:
        phrase = phrase_of(value)
        return _Words(phrase, value, columns).scan() if phrase else None

    return condition


def _article(value: str) -> Condition | None:
    return ("c.article=? OR has_words(?,a.title)", (value, value))


def _yes(column: str) -> Callable[[str], Condition | None]:
    def condition(value: str) -> Condition | None:
        yes = value.lower() in ("1", "yes", "true", "y")
        return (f"c.{column}=?", (1 if yes else 0,))

    return condition


def _figure(value: str) -> Condition | None:
    found = _NUMBER.match(value)
    if not found:
        return (
            "EXISTS(SELECT 1 FROM figure f WHERE f.claim=c.uid AND has_words(?,f.text||' '||coalesce(f.unit,'')))",
            (value,),
        )
    low = float(found["low"].replace(",", ""))
    high = float(found["high"].replace(",", "")) if found["high"] else low
    sign = found["sign"] or ""
    one = f"EXISTS(SELECT 1 FROM figure f WHERE f.claim=c.uid{_PERCENT if found['unit'] else ''} AND "
    if sign.startswith(">"):
        return (f"{one}coalesce(f.high,f.low){sign}?)", (low,))
    if sign.startswith("<"):
        return (f"{one}coalesce(f.low,f.high){sign}?)", (low,))
    return (f"{one}coalesce(f.low,f.high)<=? AND coalesce(f.high,f.low)>=?)", (high, low))


def _contact(value: str) -> Condition | None:
    """Whom somebody asked: nobody answered yet, in time or no more, or somebody did."""
    asked = "EXISTS(SELECT 1 FROM contact k WHERE k.claim=c.uid AND {})"
    open_, answered = "coalesce(k.answered_at,'')=''", "coalesce(k.answered_at,'')<>''"
    known = {"open": open_, "answered": answered, "overdue": f"{open_} AND k.due_on<date('now','localtime')"}
    condition = known.get(value.lower())
    return (asked.format(condition), ()) if condition else None


def _number(column: str) -> Callable[[str], Condition | None]:
    def condition(value: str) -> Condition | None:
        found = _NUMBER.match(value)
        if not found:
            return None
        low = float(found["low"].replace(",", ""))
        if found["high"]:
            return (f"c.{column} BETWEEN ? AND ?", (low, float(found["high"].replace(",", ""))))
        return (f"c.{column}{found['sign'] or '='}?", (low,))

    return condition


def _has(value: str) -> Condition | None:
    known = {
        "evidence": "EXISTS(SELECT 1 FROM evidence e WHERE e.claim=c.uid)",
        "figure": "EXISTS(SELECT 1 FROM figure f WHERE f.claim=c.uid)",
        "tag": "EXISTS(SELECT 1 FROM claim_tag t WHERE t.claim=c.uid)",
        "link": "EXISTS(SELECT 1 FROM link l WHERE l.claim=c.uid OR l.other=c.uid)",
        "note": "coalesce(c.note,'')<>''",
        "rationale": "coalesce(c.rationale,'')<>''",
        "verdict": "c.verdict IS NOT NULL",
        "speaker": "coalesce(c.speaker,'')<>''",
    }
    condition = known.get(value.lower())
    return (condition, ()) if condition else None


def _date(column: str) -> Callable[[str], Condition | None]:
    def condition(value: str) -> Condition | None:
        found = re.match(r"(>=|<=|>|<|=)?(\d{4}(?:-\d\d(?:-\d\d)?)?)\Z", value)
        if not found:
            return None
        if found[1] in (None, "="):
            return (f"substr({column},1,?)=?", (len(found[2]), found[2]))
        return (f"{column}{found[1]}?", (found[2],))

    return condition


FIELDS: dict[str, Callable[[str], Condition | None]] = {
    "state": _plain_code("state"),
    "verdict": lambda v: ("c.verdict IS NULL", ()) if v.lower() in ("none", "") else _plain_code("verdict")(v),
    "quote": _plain_code("quote_verdict"),
    "caveat": _plain_code("caveat"),
    "form": _plain_code("attribution_form"),
    "source": _plain_code("source_kind"),
    "reliability": lambda v: ("c.reliability=?", (v.upper(),)),
    "credibility": _plain_code("credibility"),
    **{name: _said_in(*columns) for name, columns in WORD_FIELDS.items()},
    "speaker": lambda v: ("coalesce(c.speaker,'')=?", (v,)),
    "checker": _words_in("c.checker"),
    "reviewer": _words_in("c.reviewer"),
    "assignee": _words_in("c.assignee"),
    "article": _article,
    "outlet": _words_in("a.outlet"),
    "tag": lambda v: ("EXISTS(SELECT 1 FROM claim_tag t WHERE t.claim=c.uid AND t.tag=?)", (v,)),
    "uid": lambda v: ("c.uid=?", (v.lower(),)),
    "figure": _figure,
    "worth": _number("worth"),
    "priority": _number("priority"),
    "flag": _yes("flagged"),
    "hedged": _yes("hedged"),
    "has": _has,
    "contact": _contact,
    "said": _date("c.said_on"),
    "event": _date("c.event_from"),
    "date": _date("a.published_on"),
    "due": _date("c.recheck_by"),
    "checked": _date("c.checked_at"),
    "reviewed": _date("c.reviewed_at"),
}
"""The fields of the search language: each a function from the value typed to a condition, None if it makes no sense."""


def asks_for_words(search: Search) -> bool:
    """Whether the search index could help."""
    return any(isinstance(found, _Words) for found, _ in _tokens(search))


def where(search: Search, lookup: Lookup | None = None, *, without: str = "") -> Where:
    """The conditions of a search; ``without`` leaves out the facet of one field, to count its other values."""
    tokens = list(_tokens(search))
    wanted = [(found, minus) for found, minus in tokens if isinstance(found, _Words)]
    made = Where()
    if lookup is not None and wanted and all(words.indexable for words, _ in wanted):
        _look_up(made, lookup, wanted)
        tokens = [token for token in tokens if not isinstance(token[0], _Words)]
    if search.min_worth > 0:
        made.add("c.worth IS NULL OR c.worth>=? OR c.state<>'unreviewed'", search.min_worth)
    by_field: dict[str, list[str]] = {}
    for name, code in search.facets:
        by_field.setdefault(name, []).append(code)
    for name, codes in by_field.items():
        if name != without and name in FIELDS:
            conditions = [c for c in (FIELDS[name](code) for code in codes) if c]
            if conditions:
                made.add(" OR ".join(f"({sql})" for sql, _ in conditions), *(v for _, vs in conditions for v in vs))
    for found, minus in tokens:
        made.add(*_flat(found.scan() if isinstance(found, _Words) else found, minus))
    return made


def _flat(condition: Condition, minus: bool) -> tuple[Any, ...]:
    sql, values = condition
    return (f"NOT coalesce(({sql}),0)" if minus else sql, *values)


def _look_up(made: Where, lookup: Lookup, wanted: Sequence[tuple[_Words, bool]]) -> None:
    """The claims that the index names, and among those that changed since, the ones that a look finds."""
    has = " AND ".join(f"({words.match})" for words, minus in wanted if not minus)
    has_not = " OR ".join(f"({words.match})" for words, minus in wanted if minus)
    made.match = f"({has}) NOT ({has_not})" if has and has_not else has or has_not
    changed = "SELECT value FROM json_each(?)"
    looked = [_flat(words.scan(), minus) for words, minus in wanted] if lookup.changed else []
    fresh = " AND ".join(f"({sql})" for sql, *_ in looked)
    fresh_values = [value for _, *values in looked for value in values]
    if has:
        made.driven = True
        if lookup.changed:
            made.add(f"c.id IN ({_INDEXED} UNION ALL {changed})", made.match, lookup.changed)
            made.add(f"c.id NOT IN ({changed}) OR ({fresh})", lookup.changed, *fresh_values)
        else:
            made.add(f"c.id IN ({_INDEXED})", made.match)
    elif lookup.changed:
        made.add(
            f"CASE WHEN c.id IN ({changed}) THEN ({fresh}) ELSE c.id NOT IN ({_INDEXED}) END",
            lookup.changed, *fresh_values, made.match,
        )  # fmt: skip
    else:
        made.add(f"c.id NOT IN ({_INDEXED})", made.match)


def _tokens(search: Search) -> Iterator[tuple[_Words | Condition, bool]]:
    """What a search asks for, and whether it asks that it be not so; each thing once."""
    seen = set()
    for token in _TOKEN.finditer(search.text.translate(_QUOTES)[:_LONGEST]):
        found = (_meant(token), bool(token["minus"]))
        if found[0] is not None and found not in seen:
            seen.add(found)
            yield found[0], found[1]


def _meant(token: re.Match[str]) -> _Words | Condition | None:
    name = (token["field"] or "").lower()
    quoted = token["phrase"] is not None
    value = token["phrase"] if quoted else token["word"]
    if name in WORD_FIELDS:
        text = f'"{value}"' if quoted else value
        phrase = phrase_of(text)
        if phrase:
            return _Words(phrase, text, WORD_FIELDS[name])
    elif name in FIELDS:
        found = FIELDS[name](value)
        if found:
            return found
    text = f"{token['field']}:{value}" if token["field"] else value
    text = f'"{text}"' if quoted else text
    phrase = phrase_of(text)
    return _Words(phrase, text) if phrase else None
