"""The search language turned into SQL with bound values: words, "phrases", prefixes and ``field:value``.

A bare word matches the beginning of a word (``norr`` finds Norring), a phrase in quotes matches whole words in order,
``-`` before either excludes; several values of a field (``state:checked,reviewed``) are alternatives, ``none`` is a
field that is empty. Whatever is not a known field is searched as words: no input raises an error. Words are looked up
in the search index where there is one (``Lookup``); else the claims themselves are looked through, by the same rules
(``words``). How a line is read is told in ``query``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from app.ledger.days import begins, ends
from app.ledger.orders import ORDERS
from app.ledger.query import UID, Term, Word, parse
from app.ledger.words import SEARCHED, Phrase, phrase_of
from app.model import Search, Value

_LONGEST_WORD = 1000
"""A longer word is not looked up in the index, which cuts words off somewhere."""
_NUMBER = re.compile(
    r"(?P<sign>>=|<=|>|<|=)?(?P<low>-?\d[\d,]*(?:\.\d+)?)(?:\.\.(?P<high>-?\d[\d,]*(?:\.\d+)?))?(?P<unit>%?)\Z"
)
_DAY = r"\d{4}(?:-\d\d(?:-\d\d)?)?"
_DATE = re.compile(rf"(?P<sign>>=|<=|>|<|=)?(?P<low>{_DAY})(?:\.\.(?P<high>{_DAY}))?\Z", re.ASCII)


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
_INDEXED = "SELECT rowid FROM words.claim_words WHERE claim_words MATCH ?"
_LIKED = 3
"""So many of a phrase's words, the longest, are looked for by LIKE first."""
_PERCENT = " AND f.unit_kind='percent'"
Condition = tuple[str, tuple[Value, ...]]
NOTHING_ASKED: Condition = ("1", ())


@dataclass(frozen=True, slots=True)
class _Words:
    """Words to be found in one of these columns of a claim, one of these ways; as typed, in quotes if they were."""

    texts: tuple[str, ...]
    columns: tuple[str, ...] = SEARCHED

    @property
    def phrases(self) -> list[Phrase]:
        return [phrase for phrase in map(phrase_of, self.texts) if phrase]

    @property
    def match(self) -> str:
        """The question to the search index."""
        ways = [
            f'"{" ".join(words)}"{"" if phrase.whole else " *"}' for phrase in self.phrases for words in phrase.ways
        ]
        words = ways[0] if len(ways) == 1 else f"({' OR '.join(ways)})"
        return words if self.columns == SEARCHED else f"{{{' '.join(self.columns)}}} : {words}"

    @property
    def indexable(self) -> bool:
        return all(len(word) <= _LONGEST_WORD for phrase in self.phrases for way in phrase.ways for word in way)

    def scan(self) -> Condition:
        """The condition that looks through every claim."""
        return _any([self._scan(text) for text in self.texts])

    def _scan(self, text: str) -> Condition:
        """LIKE runs in C and goes first, but folds ASCII only: a text with anything else is looked at word by word."""
        phrase = phrase_of(text)
        assert phrase is not None  # `_meant` keeps no others
        columns = [f"c.{name}" for name in self.columns]
        other = " OR ".join(f"length({c})<length(cast({c} AS BLOB))" for c in columns)
        like = " OR ".join(f"{c} LIKE ? OR replace({c},'-','') LIKE ?" for c in columns)
        conditions: list[str] = []
        values: list[Value] = []
        for word in sorted(phrase.words, key=len)[-_LIKED:]:
            conditions.append(f"({like} OR {other})" if word.isascii() else f"({other})")
            values += [f"%{word}%"] * (2 * len(columns)) if word.isascii() else []
        return " AND ".join([*conditions, f"has_words(?,{','.join(columns)})"]), (*values, text)


@dataclass(frozen=True, slots=True)
class Lookup:
    """How the search index stands to the ledger: good but for claims ``changed`` since, whose ids are a JSON list."""

    changed: str = ""


# -- what a field's values mean --------------------------------------------------------------------------------------

Meaning = Callable[[Sequence[Word]], Condition | None]
"""From the values of a field, at least one, to the condition that one of them holds; None if they make no sense."""


def _any(conditions: Sequence[Condition]) -> Condition:
    if len(conditions) == 1:
        return conditions[0]
    return " OR ".join(f"({sql})" for sql, _ in conditions), tuple(v for _, values in conditions for v in values)


def _among(column: str, codes: Sequence[str], *, collate: str = "") -> Condition:
    """One of these codes; the empty one is a field that is empty."""
    known = [code for code in codes if code]
    ways: list[Condition] = []
    if known:
        ways.append((f"{column}{collate} IN ({','.join('?' * len(known))})", tuple(known)))
    if len(known) < len(codes):
        ways.append((f"{column} IS NULL OR {column}=''", ()))
    return _any(ways)


def _codes(column: str, none: str = "", fold: Callable[[str], str] = str.lower) -> Meaning:
    return lambda words: _among(f"c.{column}", [fold(w.code).replace(" ", "_") or none for w in words])


def _names(column: str) -> Meaning:
    """Names in quotes are meant whole, others by the beginnings of their words.

    Every name that occurs is looked at once, not every claim: LIMIT keeps SQLite from looking before it knows them.
    """

    def condition(words: Sequence[Word]) -> Condition | None:
        whole = [word.code for word in words if word.quoted or not word.code]
        parts = [word.text for word in words if not word.quoted and word.code and phrase_of(word.text)]
        ways = [_among(f"c.{column}", whole, collate=" COLLATE NOCASE")] if whole else []
        if parts:
            fits = " OR ".join("has_words(?,n)" for _ in parts)
            names = f"SELECT n FROM (SELECT DISTINCT {column} n FROM claim LIMIT -1) WHERE {fits}"
            ways.append((f"c.{column} IN ({names})", tuple(parts)))
        return _any(ways) if ways else None

    return condition


def _articles(column: str, *also: str) -> Meaning:
    """Articles by the words of a column, or by their uid."""

    def condition(words: Sequence[Word]) -> Condition | None:
        if also and all(UID.match(word.text) for word in words):
            return _among("c.article", [word.text for word in words])
        texts = [f'"{word.text}"' if word.quoted else word.text for word in words if word.code]
        fits = [f"has_words(?,{column})" for _ in texts] + [f"{name}=?" for name in also for _ in texts]
        values = [*texts, *(word.text.lower() for word in words if word.code for _ in also)]
        if len(texts) < len(words):
            fits.append(f"coalesce({column},'')=''")
        return f"c.article IN (SELECT uid FROM article WHERE {' OR '.join(fits)})", tuple(values)

    return condition


def _speakers(words: Sequence[Word]) -> Condition | None:
    return _among("c.speaker", [word.code for word in words])


def _said_by(words: Sequence[Word]) -> Condition | None:
    """What ``by:`` means where one of its values is ``none``, which no index knows."""
    texts = tuple(_text_of(word) for word in words if word.code and phrase_of(word.text))
    ways: list[Condition] = [("c.speaker IS NULL OR c.speaker=''", ())]
    return _any([*ways, _Words(texts, WORD_FIELDS["by"]).scan()] if texts else ways)


def _tags(words: Sequence[Word]) -> Condition | None:
    tags = [word.code for word in words if word.code]
    has = "EXISTS(SELECT 1 FROM claim_tag t WHERE t.claim=c.uid{0})"
    ways: list[Condition] = []
    if tags:
        ways.append((has.format(f" AND t.tag COLLATE NOCASE IN ({','.join('?' * len(tags))})"), tuple(tags)))
    if len(tags) < len(words):
        ways.append((f"NOT {has.format('')}", ()))
    return _any(ways)


def _yes(column: str) -> Meaning:
    return lambda words: _any([(f"c.{column}=?", (int(w.text.lower() in _YES),)) for w in words])


_YES = ("1", "yes", "true", "y")


def _uids(words: Sequence[Word]) -> Condition | None:
    return _among("c.uid", [word.text.lower() for word in words])


def _figure(words: Sequence[Word]) -> Condition | None:
    value = words[0].text
    if not words[0].code:
        return ("NOT EXISTS(SELECT 1 FROM figure f WHERE f.claim=c.uid)", ())
    found = _NUMBER.match(value)
    if not found:
        return (  # every figure is looked at once, in the order they lie in: few fit, and no claim need be asked
            "c.uid IN (SELECT f.claim FROM figure f WHERE has_words(?,f.text||' '||coalesce(f.unit,'')))",
            (_text_of(words[0]),),
        )
    low = _float(found["low"])
    high = _float(found["high"]) if found["high"] else low
    sign = found["sign"] or ""
    one = f"EXISTS(SELECT 1 FROM figure f WHERE f.claim=c.uid{_PERCENT if found['unit'] else ''} AND "
    if sign.startswith(">"):
        return (f"{one}coalesce(f.high,f.low){sign}?)", (low,))
    if sign.startswith("<"):
        return (f"{one}coalesce(f.low,f.high){sign}?)", (low,))
    those = "SELECT f.claim FROM figure f WHERE coalesce(f.low,f.high)<=? AND coalesce(f.high,f.low)>=?"
    return (f"c.uid IN ({those}{_PERCENT if found['unit'] else ''})", (high, low))


def _contacts(words: Sequence[Word]) -> Condition | None:
    """Whom somebody asked: nobody answered yet, in time or no more, or somebody did."""
    known = [condition for condition in map(_contact, words) if condition is not None]
    return _any(known) if len(known) == len(words) else None


def _contact(word: Word) -> Condition | None:
    asked = "EXISTS(SELECT 1 FROM contact k WHERE k.claim=c.uid{})"
    if not word.code:
        return (f"NOT {asked.format('')}", ())
    open_, answered = " AND coalesce(k.answered_at,'')=''", " AND coalesce(k.answered_at,'')<>''"
    known = {"open": open_, "answered": answered, "overdue": f"{open_} AND k.due_on<date('now','localtime')"}
    condition = known.get(word.text.lower())
    return (asked.format(condition), ()) if condition else None


def _float(digits: str) -> float:
    return float(digits.replace(",", ""))


def _number(column: str) -> Meaning:
    def condition(words: Sequence[Word]) -> Condition | None:
        found = _NUMBER.match(words[0].text)
        if not found:
            return None
        low = _float(found["low"])
        if found["high"]:
            return (f"{column} BETWEEN ? AND ?", (low, _float(found["high"])))
        return (f"{column}{found['sign'] or '='}?", (low,))

    return condition


_HAS = {
    "evidence": "EXISTS(SELECT 1 FROM evidence e WHERE e.claim=c.uid)",
    "figure": "EXISTS(SELECT 1 FROM figure f WHERE f.claim=c.uid)",
    "tag": "EXISTS(SELECT 1 FROM claim_tag t WHERE t.claim=c.uid)",
    "link": "EXISTS(SELECT 1 FROM link l WHERE l.claim=c.uid OR l.other=c.uid)",
    "contact": "EXISTS(SELECT 1 FROM contact k WHERE k.claim=c.uid)",
    "caveat": "c.caveat<>'none_stated'",
    "note": "coalesce(c.note,'')<>''",
    "rationale": "coalesce(c.rationale,'')<>''",
    "verdict": "c.verdict IS NOT NULL",
    "speaker": "coalesce(c.speaker,'')<>''",
}


def _has(words: Sequence[Word]) -> Condition | None:
    known = [_HAS.get(word.text.lower()) for word in words]
    return _any([(sql, ()) for sql in known if sql]) if all(known) else None


def _date(column: str) -> Meaning:
    def condition(words: Sequence[Word]) -> Condition | None:
        if not words[0].code:
            return (f"{column} IS NULL OR {column}=''", ())
        found = _DATE.match(words[0].text)
        if not found:
            return None
        sign, low, high = found["sign"], found["low"], found["high"]
        if high:
            return (f"substr({column},1,?)>=? AND substr({column},1,?)<=?", (len(low), low, len(high), high))
        if sign in (None, "="):
            return (f"substr({column},1,?)=?", (len(low), low))
        return (f"{column}{sign}?", (low,))

    return condition


def _moments(column: str) -> Meaning:
    """Stored UTC moments by the person's days (see ``days``): a sign counts from the ends of the day that is typed."""

    def condition(words: Sequence[Word]) -> Condition | None:
        if not words[0].code:
            return (f"{column} IS NULL OR {column}=''", ())
        found = _DATE.match(words[0].text)
        if not found:
            return None
        sign, low, high = found["sign"], found["low"], found["high"] or found["low"]
        first, behind = begins(low), ends(high)
        if first is None or behind is None:
            return None
        one_side = {">=": (">=", first), "<": ("<", first), ">": (">=", behind), "<=": ("<", behind)}
        if not found["high"] and sign in one_side:
            way, moment = one_side[sign]
            return (f"{column}{way}?", (moment,))
        return (f"{column}>=? AND {column}<?", (first, behind))

    return condition


def _sort(words: Sequence[Word]) -> Condition | None:
    return NOTHING_ASKED if words[0].text.lower().lstrip("-") in ORDERS else None


_EVIDENCE = "(SELECT count(*) FROM evidence e WHERE e.claim=c.uid)"
FIELDS: dict[str, Meaning] = {
    "state": _codes("state"),
    "verdict": _codes("verdict"),
    "quote": _codes("quote_verdict"),
    "caveat": _codes("caveat", "none_stated"),
    "form": _codes("attribution_form"),
    "source": _codes("source_kind", "none"),
    "reliability": _codes("reliability", "F", str.upper),
    "credibility": _codes("credibility", "6"),
    "by": _said_by,
    "speaker": _speakers,
    "checker": _names("checker"),
    "reviewer": _names("reviewer"),
    "assignee": _names("assignee"),
    "article": _articles("title", "uid"),
    "outlet": _articles("outlet"),
    "tag": _tags,
    "uid": _uids,
    "figure": _figure,
    "evidence": _number(_EVIDENCE),
    "worth": _number("c.worth"),
    "priority": _number("c.priority"),
    "flag": _yes("flagged"),
    "hedged": _yes("hedged"),
    "has": _has,
    "contact": _contacts,
    "said": _date("c.said_on"),
    "event": _date("c.event_from"),
    "date": _date("a.published_on"),
    "due": _date("c.recheck_by"),
    "checked": _moments("c.checked_at"),
    "reviewed": _moments("c.reviewed_at"),
    "updated": _moments("c.updated_at"),
    "sort": _sort,
}
"""The fields of the search language that are not ``WORD_FIELDS``, and what their values mean."""


# -- the conditions of a search ----------------------------------------------------------------------------------------


def asks_for_words(search: Search) -> bool:
    """Whether the search index could help."""
    return any(isinstance(found, _Words) for found, _ in _asked(search))


def where(search: Search, lookup: Lookup | None = None, *, without: str = "") -> Where:
    """The conditions of a search; ``without`` leaves out what is chosen of one field, to count its other values."""
    asked = list(_asked(search))
    wanted = [(found, minus) for found, minus in asked if isinstance(found, _Words)]
    made = Where()
    if lookup is not None and wanted and all(words.indexable for words, _ in wanted):
        _look_up(made, lookup, wanted)
        asked = [one for one in asked if not isinstance(one[0], _Words)]
    if search.min_worth > 0:
        made.add("c.worth IS NULL OR c.worth>=? OR c.state<>'unreviewed'", search.min_worth)
    by_name: dict[str, list[Word]] = {}
    for name, code in search.facets:
        by_name.setdefault(name, []).append(Word(code, quoted=True) if code else Word("none"))
    for name, words in by_name.items():
        meaning = FIELDS.get(name.lstrip("-"))
        found = meaning(words) if meaning and name.lstrip("-") != without else None
        if found:
            _add(made, found, minus=name.startswith("-"))
    for asked_for, minus in asked:
        _add(made, asked_for.scan() if isinstance(asked_for, _Words) else asked_for, minus=minus)
    return made


def _add(made: Where, condition: Condition, *, minus: bool) -> None:
    sql, values = _turned(condition, minus=minus)
    made.add(sql, *values)


def _turned(condition: Condition, *, minus: bool) -> Condition:
    return (f"NOT coalesce(({condition[0]}),0)", condition[1]) if minus else condition


def _look_up(made: Where, lookup: Lookup, wanted: Sequence[tuple[_Words, bool]]) -> None:
    """The claims that the index names, and among those that changed since, the ones that a look finds."""
    has = " AND ".join(f"({words.match})" for words, minus in wanted if not minus)
    has_not = " OR ".join(f"({words.match})" for words, minus in wanted if minus)
    made.match = f"({has}) NOT ({has_not})" if has and has_not else has or has_not
    changed = "SELECT value FROM json_each(?)"
    looked = [_turned(words.scan(), minus=minus) for words, minus in wanted] if lookup.changed else []
    fresh = " AND ".join(f"({sql})" for sql, _ in looked)
    fresh_values = [value for _, values in looked for value in values]
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


def _asked(search: Search) -> Iterator[tuple[_Words | Condition, bool]]:
    """What a search asks for, and whether it asks that it be not so; each thing once."""
    seen = set()
    for term in parse(search.text):
        found = (_meant(term), term.excluded)
        if found[0] is not None and found not in seen:
            seen.add(found)
            yield found[0], found[1]


def _meant(term: Term) -> _Words | Condition | None:
    if term.field and not term.words:
        return None  # not typed yet
    if term.field in WORD_FIELDS and all(word.code for word in term.words):
        texts = tuple(text for text in map(_text_of, term.words) if phrase_of(text))
        if texts:
            return _Words(texts, WORD_FIELDS[term.field])
    elif term.field in FIELDS:
        found = FIELDS[term.field](term.words)
        if found:
            return found
    elif term.field in WORD_FIELDS:
        return _among(f"c.{term.field}", [""])
    text = " ".join(word.text for word in term.words)
    text = f"{term.field}:{text}" if term.field else text
    text = f'"{text}"' if all(word.quoted for word in term.words) else text
    return _Words((text,)) if phrase_of(text) else None


def _text_of(word: Word) -> str:
    return f'"{word.text}"' if word.quoted else word.text
