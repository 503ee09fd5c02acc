"""The search language as text: a line becomes terms, terms become the same line again; what the sidebar can choose.

A term is a word, a phrase in quotes or ``field:value``; ``-`` before it excludes. Fields of ``LISTED`` take several
values parted by commas, any of which will do. A value in quotes is meant to the letter (a quotation mark in it is
doubled), a bare ``none`` is a field that is empty. Every text can be read: what is no field is a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.ledger.orders import ORDERS

Choice = tuple[str, str]
"""A field and one of its codes, empty for none; a field with ``-`` before it leaves the code out."""

LISTED = frozenset(
    {
        "state", "verdict", "quote", "caveat", "form", "source", "reliability", "credibility", "by", "speaker",
        "checker", "reviewer", "assignee", "article", "outlet", "tag", "uid", "has", "flag", "hedged", "contact",
    }
)  # fmt: skip
SINGLE = frozenset(
    {
        "claim", "passage", "place", "note", "rationale", "figure", "worth", "priority", "evidence", "said", "event",
        "date", "due", "checked", "reviewed", "updated", "sort",
    }
)  # fmt: skip
"""Fields of one value: in theirs a comma is part of a number or a text."""
_CODED = {
    "state": "", "verdict": "", "quote": "", "caveat": "none_stated", "form": "", "source": "none",
    "reliability": "f", "credibility": "6", "has": "",
}  # fmt: skip
"""Fields of closed codes, and the code that ``none`` stands for."""
_NAMED = frozenset({"assignee", "checker", "reviewer"})
"""Fields that are chosen only where the whole name is in quotes; a bare one is the beginning of any of its words."""
_SPANNED = {"“": "”", "”": "”", "„": "“", "«": "»", "»": "«"}
_QUOTES = frozenset('"' + "".join(_SPANNED) + "".join(_SPANNED.values()))
"""Quotation marks as texts have them mean the same when they are pasted into the search."""
_HEAD = re.compile(r"(?P<minus>-?)(?:(?P<field>[A-Za-z]+):)?")
_QUOTED = re.compile(r'"((?:[^"]|"")*)"', re.DOTALL)
UID = re.compile(r"[0-9a-f]{16}\Z")
_YES = frozenset({"1", "yes", "true", "y"})
LONGEST = 4000
"""Characters of a search; what comes after is not looked for."""
_MOST = 200
"""Terms of a search, and values of a term."""


@dataclass(frozen=True, slots=True)
class Word:
    """One value as it was typed, without its quotation marks."""

    text: str
    quoted: bool = False

    @property
    def code(self) -> str:
        """The value; empty for a bare ``none``."""
        return "" if not self.quoted and self.text.lower() == "none" else self.text


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that is asked for. ``field`` is empty for words; a field may have no value yet."""

    field: str
    words: tuple[Word, ...]
    excluded: bool = False


def parse(text: str) -> tuple[Term, ...]:
    """The terms of a search, in their order. Every text has some meaning, if only that of its words."""
    text = text.replace("\0", " ")[:LONGEST]
    terms: list[Term] = []
    place = 0
    while len(terms) < _MOST:
        while place < len(text) and text[place].isspace():
            place += 1
        if place >= len(text):
            break
        term, place = _term(text, place)
        if term is not None:
            terms.append(term)
    return tuple(terms)


def _term(text: str, place: int) -> tuple[Term | None, int]:
    head = _HEAD.match(text, place)
    assert head is not None  # it matches nothing at all as well
    field, minus = (head["field"] or "").lower(), bool(head["minus"])
    if field not in LISTED | SINGLE:
        word, place = _word(text, head.end("minus"), listed=False)
        return (Term("", (word,), minus) if word else None), place
    place = head.end()
    words: list[Word] = []
    while True:
        word, place = _word(text, place, listed=field in LISTED)
        if word is not None and word not in words and len(words) < _MOST:
            words.append(word)
        if field not in LISTED or text[place : place + 1] != ",":
            return Term(field, tuple(words), minus), place
        place += 1


def _word(text: str, place: int, *, listed: bool) -> tuple[Word | None, int]:
    """The value that begins at ``place``, and where it ends; None where nothing stands there."""
    if text[place : place + 1] in _QUOTES and place < len(text):
        return _quoted(text, place)
    end = place
    while end < len(text) and not (text[end].isspace() or text[end] in _QUOTES or (listed and text[end] == ",")):
        end += 1
    return (Word(text[place:end]) if end > place else None), end


def _quoted(text: str, place: int) -> tuple[Word | None, int]:
    found = _QUOTED.match(text, place)
    if found:
        inside, end = found[1].replace('""', '"'), found.end()
    else:  # pasted from a text, or not closed yet
        end = next((i for i in range(place + 1, len(text)) if text[i] in _QUOTES), len(text))
        inside, end = text[place + 1 : end], end + 1
    return (Word(inside, quoted=True) if inside else None), min(end, len(text))


def written(terms: Iterable[Term]) -> str:
    """Terms as a person would type them; ``parse`` reads them as the same terms."""
    return " ".join(map(_written, terms))


def _written(term: Term) -> str:
    head = ("-" if term.excluded else "") + (f"{term.field}:" if term.field else "")
    return head + ",".join(_spelled(word, listed=term.field in LISTED) for word in term.words)


def _spelled(word: Word, *, listed: bool) -> str:
    bare = word.text and not any(c.isspace() or c in _QUOTES or (listed and c == ",") for c in word.text)
    if bare and not word.quoted:
        return word.text
    return '"' + word.text.replace('"', '""') + '"'


def value_written(field: str, code: str) -> str:
    """A code as it stands behind ``field:``; in quotes where it would be taken for something else."""
    if not code:
        return "none"
    if field in _CODED or field in {"flag", "hedged"} or (field == "article" and UID.match(code)):
        return _spelled(Word(code, quoted=code.lower() == "none" and field != "source"), listed=True)
    plain = field not in _NAMED and code.lower() != "none"
    return _spelled(Word(code, quoted=not plain), listed=True)


# -- what the sidebar can choose ---------------------------------------------------------------------------------------


def taken_apart(text: str) -> tuple[tuple[Choice, ...], str]:
    """What a search chooses as the sidebar does, and the rest of it as text.

    Of two terms of one field, which both must hold, only the first is a choice: choices of a field are alternatives.
    """
    choices: list[Choice] = []
    rest: list[Term] = []
    taken: set[str] = set()
    for term in parse(text):
        name = f"-{term.field}" if term.excluded else term.field
        codes = _codes(term)
        if not codes or (name in taken and not term.excluded):
            rest.append(term)
            continue
        taken.add(name)
        choices += [(name, code) for code in dict.fromkeys(codes) if (name, code) not in choices]
    return tuple(choices), written(rest)


def put_together(choices: Iterable[Choice], text: str) -> str:
    """Choices and words as one search, choices first."""
    by_name: dict[str, list[str]] = {}
    for name, code in choices:
        by_name.setdefault(name, []).append(code)
    lines = [f"{name}:{','.join(value_written(name.lstrip('-'), c) for c in codes)}" for name, codes in by_name.items()]
    return " ".join([*lines, *filter(None, [written(parse(text))])])


def _codes(term: Term) -> list[str]:
    """The codes that a term chooses; none where it asks for something that is no choice."""
    if term.field in _CODED:
        codes = [word.code.lower().replace(" ", "_") or _CODED[term.field] for word in term.words]
        upper = term.field == "reliability"
        return [code.upper() if upper else code for code in codes]
    if term.field in {"flag", "hedged"}:
        return ["1" if word.text.lower() in _YES else "0" for word in term.words]
    if term.field in {"speaker", "tag"}:
        return [word.code for word in term.words]
    if term.field in _NAMED:
        return [w.code for w in term.words] if all(w.quoted or not w.code for w in term.words) else []
    if term.field == "article":
        return [w.text for w in term.words] if all(UID.match(w.text) for w in term.words) else []
    return []


# -- the order -------------------------------------------------------------------------------------------------------


def order_typed(text: str) -> tuple[str, bool] | None:
    """The order that a search itself asks for (``sort:worth``, ``sort:-worth``), and whether it descends."""
    for term in parse(text):
        if term.field == "sort" and term.words:
            name = term.words[0].text.lower()
            if name.lstrip("-") in ORDERS:
                return name.lstrip("-"), name.startswith("-") or term.excluded
    return None


def without_order(text: str) -> str:
    """The search without what it says of the order."""
    terms = parse(text)
    return written(t for t in terms if t.field != "sort") if any(t.field == "sort" for t in terms) else text
