"""The search language: words, "phrases", prefixes and ``field:value``, turned into SQL with bound values.

A bare word matches the beginning of a word (``norr`` finds Norring), a phrase in quotes matches whole words in order,
``-`` before either excludes. Whatever is not a known field is searched as words: no input raises an error.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from app.model import Search, Value

_SEARCHED = ("claim", "passage", "speaker", "speaker_role", "place", "note", "rationale")
TEXT = "||char(10)||".join(f"coalesce(c.{name},'')" for name in _SEARCHED)
"""The text of a claim that words are looked for in."""
_LOOKED_IN = (*(f"c.{name}" for name in _SEARCHED), "replace(c.claim,'-','')", "replace(c.passage,'-','')")
_LIKE = " OR ".join(f"{text} LIKE ?" for text in _LOOKED_IN)
_NOT_ASCII = " OR ".join(f"length(c.{name})<length(cast(c.{name} AS BLOB))" for name in _SEARCHED)

_TOKEN = re.compile(r'(?P<minus>-?)(?:(?P<field>[A-Za-z_]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_NUMBER = re.compile(
    r"(?P<sign>>=|<=|>|<|=)?(?P<low>-?\d[\d,]*(?:\.\d+)?)(?:\.\.(?P<high>-?\d[\d,]*(?:\.\d+)?))?(?P<unit>%?)\Z"
)


@dataclass(slots=True)
class Where:
    """Conditions over ``claim c JOIN article a``, joined by AND, and the values bound to them in order."""

    conditions: list[str] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)

    def add(self, condition: str, *values: Value) -> None:
        """One more condition with its bound values."""
        self.conditions.append(condition)
        self.values.extend(values)

    @property
    def sql(self) -> str:
        """The WHERE clause, or nothing."""
        return f" WHERE {' AND '.join(f'({c})' for c in self.conditions)}" if self.conditions else ""


_PERCENT = " AND f.unit_kind='percent'"
Condition = tuple[str, tuple[Value, ...]]


def _plain_code(column: str) -> Callable[[str], Condition | None]:
    return lambda value: (f"c.{column}=?", (value.lower().replace(" ", "_"),))


def _words_in(column: str) -> Callable[[str], Condition | None]:
    return lambda value: (f"has_words(?,{column})", (value,)) if _pattern_text(value) else None


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
    "by": _words_in("coalesce(c.speaker,'')||' '||coalesce(c.speaker_role,'')"),
    "speaker": lambda v: ("coalesce(c.speaker,'')=?", (v,)),
    "checker": _words_in("c.checker"),
    "reviewer": _words_in("c.reviewer"),
    "assignee": _words_in("c.assignee"),
    "place": _words_in("c.place"),
    "note": _words_in("c.note"),
    "claim": _words_in("c.claim"),
    "passage": _words_in("c.passage"),
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
    "said": _date("c.said_on"),
    "event": _date("c.event_from"),
    "date": _date("a.published_on"),
    "due": _date("c.recheck_by"),
}
"""The fields of the search language: each a function from the value typed to a condition, None if it makes no sense."""


def where(search: Search, *, without: str = "") -> Where:
    """The conditions of a search; ``without`` leaves out the facet of one field, to count its other values."""
    made = Where()
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
    for token in _TOKEN.finditer(search.text.replace("\0", " ")[:2000]):
        condition = _condition(token)
        if condition:
            sql, values = condition
            made.add(f"NOT coalesce(({sql}),0)" if token["minus"] else sql, *values)
    return made


def _condition(token: re.Match[str]) -> Condition | None:
    name = (token["field"] or "").lower()
    value = token["phrase"] if token["phrase"] is not None else token["word"]
    if name in FIELDS:
        found = FIELDS[name](value)
        if found:
            return found
    text = f"{token['field']}:{value}" if token["field"] else value
    if token["phrase"] is not None:
        text = f'"{text}"'
    if not _pattern_text(text):
        return None
    conditions: list[str] = []
    values: list[Value] = []
    for word in re.findall(r"[A-Za-z0-9]+", text) if text.isascii() else ():
        # LIKE runs in C and goes first; it folds ASCII only, so a text with anything else is looked at word by word
        conditions.append(f"({_LIKE} OR {_NOT_ASCII})")
        values += [f"%{word}%"] * len(_LOOKED_IN)
    return " AND ".join([*conditions, f"has_words(?,{TEXT})"]), (*values, text)


def _fold(text: str) -> str:
    """Case and accents folded away: what is compared on both sides."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def _pattern_text(text: str) -> list[str]:
    return re.findall(r"\w+", _fold(text))


_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
"""A hyphen inside a word, as a line break leaves it behind: the whole word is found as well."""


@lru_cache(maxsize=256)
def _pattern(text: str) -> re.Pattern[str] | None:
    words = _pattern_text(text)
    if not words:
        return None
    exact = text.startswith('"') and not text.rstrip('"').endswith("*")
    return re.compile(r"(?<!\w)" + r"\W+".join(map(re.escape, words)) + (r"(?!\w)" if exact else ""))


def has_words(text: str | None, within: str | None) -> int:
    """1 where the words of ``text`` stand in ``within`` in order, the last as a prefix unless quoted.

    Registered on readers' connections only: the ledger's own SQL never calls it.
    """
    if not text or not within:
        return 0
    pattern = _pattern(text)
    if pattern is None:
        return 0
    folded = within.lower() if within.isascii() else _fold(within)
    if pattern.search(folded):
        return 1
    return 1 if "-" in folded and pattern.search(_HYPHEN.sub("", folded)) else 0
