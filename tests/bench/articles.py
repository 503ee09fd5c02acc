"""One made-up article with its claims: the text is put together piece by piece, so that every offset is known exactly.

Rows are dicts of columns, as they are before anybody has looked at them. Offsets are code points.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from string import Formatter

from app.model import Value
from tests.bench import words

Row = dict[str, Value]
CLAIMS_OF_AN_ARTICLE = 20

# -- figures ---------------------------------------------------------------------------------------------------------


def _few(rng: Random) -> int:
    """A number as news has them: mostly small, sometimes large, often round."""
    number = int(10 ** rng.uniform(0.3, 4.6)) + 1
    return number if rng.random() < 0.4 or number < 20 else number // 10 * 10


def _exact(rng: Random) -> tuple[str, str, Row]:
    number = _few(rng)
    return "", f"{number:,}", {"low": float(number), "high": float(number)}


def _about(rng: Random) -> tuple[str, str, Row]:
    number = _few(rng)
    bounds: Row = {"low": number * 0.9, "high": number * 1.1, "bounds_by_convention": 1, "qualifier": "approx"}
    return rng.choice(("about ", "around ", "some ")), f"{number:,}", bounds


def _bounded(rng: Random) -> tuple[str, str, Row]:
    number = float(_few(rng))
    word, qualifier, low, high = rng.choice(
        (
            ("more than ", "more_than", number, None),
            ("at least ", "at_least", number, None),
            ("at most ", "at_most", None, number),
            ("almost ", "almost", number * 0.9, number),
        )
    )
    return word, f"{number:,.0f}", {"low": low, "high": high, "qualifier": qualifier}


def _hundreds(rng: Random) -> tuple[str, str, Row]:
    word, low, high = rng.choice((("dozens", 24.0, 99.0), ("hundreds", 100.0, 999.0), ("thousands", 1000.0, 9999.0)))
    return "", word, {"low": low, "high": high, "bounds_by_convention": 1, "qualifier": "magnitude"}


def _percent(rng: Random) -> tuple[str, str, Row]:
    number = round(rng.uniform(0.5, 95), 1) if rng.random() < 0.3 else float(rng.randint(1, 95))
    unit = rng.choice((" per cent", "%", "\N{NO-BREAK SPACE}%"))
    return "", f"{number:g}{unit}", {"low": number, "high": number, "unit": "per cent", "unit_kind": "percent"}


def _money(rng: Random) -> tuple[str, str, Row]:
    number = round(10 ** rng.uniform(0, 2.5), 1)
    value = number * 1e6
    return "", f"€{number:g} million", {"low": value, "high": value, "unit": "EUR", "unit_kind": "money"}


def _measure(rng: Random) -> tuple[str, str, Row]:
    number, unit = _few(rng), rng.choice(words.MEASURES)
    return "", f"{number:,} {unit}", {"low": float(number), "high": float(number), "unit": unit, "unit_kind": "measure"}


FIGURES: dict[str, Callable[[Random], tuple[str, str, Row]]] = {
    "exact": _exact, "about": _about, "bounded": _bounded, "hundreds": _hundreds, "percent": _percent,
    "money": _money, "measure": _measure,
}  # fmt: skip
"""Slot of a pattern → the words before the figure, the figure's own words, and columns of its row."""
COUNTS = ("exact", "exact", "about", "about", "bounded", "bounded", "hundreds")

# -- what an article says --------------------------------------------------------------------------------------------

FACTS = (
    "{count} {people} left {town} in {month}",
    "{count} {people} of {town} signed the {word} petition",
    "the {thing} at {town} held {percent} of its {stuff}",
    "prices of {goods} in {town} rose by {percent} in {month}",
    "{firm} sold {count} {goods} to {town} for {money}",
    "{count} {goods} were found in the old {thing} of {town}",
    "the {word} line runs {measure} from {town} to {town}",
    "{percent} of the {people} in {town} had no {stuff} in {month}",
    "the {thing} of {town} has been closed since {month}",
    "the {word} {word} of {town} was never tested for {word}",
    "{firm} paid {money} for the {word} {thing}",
    "repairs to the {thing} took {measure} more {word} than {firm} had planned",
    "no {people} were told of the {word} order before {month}",
    "the {word} programme reached {count} {people} and cost {money}",
)
FRAMES = (  # weight, form, source kind, how the sentence goes; {fact} is the passage
    (34, "paraphrase", "named", "{speaker}, {role}, said {fact}."),
    (12, "direct_quote", "named", "“{Fact},” {speaker} said."),
    (8, "direct_quote", "named", "“{Fact}. It is a {word} {emoji},” {speaker} said of the {word} {word}."),
    (8, "mixed", "named", "{speaker} said {fact}, and called it “a {word} {word}”."),
    (20, "outlet_voice", "none", "{Fact}."),
    (10, "document", "institution", "According to the {body}, {fact}."),
    (5, "paraphrase", "unnamed", "Officials who asked not to be named told {agency} that {fact}."),
    (3, "witness", "outlet_witness", "A reporter saw for himself that {fact}."),
)
CAVEATS = (
    ("not_independently_verified", "The figure could not be independently verified."),
    ("not_independently_verified", "We could not verify this on our own."),
    ("verified_by_outlet", "Records seen by this paper bear that out."),
    ("disputed_in_article", "The {body} denies it."),
    ("witnessed_by_outlet", "Our reporter was there."),
)
FILLERS = (
    "The {word} {word} has long been a matter of {word} for {town}.",
    "Nobody at {firm} wanted to speak of the {word}.",
    "{speaker} had promised a {word} {thing} as early as {month}.",
    "It was a {word} and {word} morning, and the {stuff} stood high in the {thing}.",
    "What comes next is for the {body} and its {word} to say.",
)
TITLES = ("{Word} at the {thing} of {town}", "What the {body} said of {town}", "{town}: {count} {people}, one {word}")
_CHOICES = {
    "people": words.PEOPLE, "goods": words.GOODS, "thing": words.THINGS, "stuff": words.STUFF, "month": words.MONTHS,
    "agency": words.AGENCIES, "emoji": ("🙂", "💧", "🚧", "👩‍🌾", "🔥", ""),
}  # fmt: skip

_PARSED: dict[str, tuple[tuple[str, str], ...]] = {}


def _pieces(pattern: str) -> tuple[tuple[str, str], ...]:
    if pattern not in _PARSED:
        _PARSED[pattern] = tuple((literal, slot or "") for literal, slot, _, _ in Formatter().parse(pattern))
    return _PARSED[pattern]


@dataclass(slots=True)
class Clause:
    """A made-up fact: its words, its figures (offset into them, length, columns), and where it happened."""

    text: str
    figures: list[tuple[int, int, Row]]
    town: str | None


@dataclass(slots=True)
class Story:
    """An article and its claims as rows, in the order of the text; figures and hops by the uid of their claim."""

    article: Row
    claims: list[Row] = field(default_factory=list)
    figures: dict[str, list[Row]] = field(default_factory=dict)
    hops: dict[str, list[Row]] = field(default_factory=dict)


class Writer:
    """Writes one article; ``rng`` decides everything, so that the same seed writes the same article."""

    def __init__(self, rng: Random, moment: datetime) -> None:
        self._rng, self._moment = rng, moment
        self._parts: list[str] = []
        self._length = 0
        self._towns = [self._town() for _ in range(3)]
        self._speakers = [words.speakers()[words.rank(rng, words.SPEAKERS)] for _ in range(4)]

    def _town(self) -> str:
        return words.towns()[words.rank(self._rng, words.PLACES)]

    def _word(self) -> str:
        return words.vocabulary()[words.rank(self._rng, words.VOCABULARY)]

    def _add(self, text: str) -> int:
        start = self._length
        self._parts.append(text)
        self._length += len(text)
        return start

    def _simple(self, slot: str) -> str:
        if slot in _CHOICES:
            return self._rng.choice(_CHOICES[slot])
        made = {
            "word": self._word,
            "Word": lambda: self._word().capitalize(),
            "town": lambda: self._rng.choice(self._towns),
            "firm": lambda: f"{self._word().capitalize()} & Co",
            "speaker": lambda: self._rng.choice(self._speakers)[0],
            "body": lambda: f"{self._rng.choice(words.BODIES)} of {self._towns[0]}",
        }[slot]
        return made()

    def _clause(self) -> Clause:
        rng, parts, length = self._rng, list[str](), 0
        figures, town = list[tuple[int, int, Row]](), None
        for literal, slot in _pieces(rng.choice(FACTS)):
            parts.append(literal)
            length += len(literal)
            if not slot:
                continue
            kind = rng.choice(COUNTS) if slot == "count" else slot
            if kind in FIGURES:
                before, text, row = FIGURES[kind](rng)
                figures.append((length + len(before), len(text), row))
                text = before + text + (" of" if kind == "hundreds" else "")
            else:
                text = self._simple(slot)
                town = town or (text if slot == "town" else None)
            parts.append(text)
            length += len(text)
        return Clause("".join(parts), figures, town)

    def _filled(self, pattern: str) -> str:
        parts = []
        for literal, slot in _pieces(pattern):
            parts.append(literal)
            if slot == "count":
                parts.append("".join(_about(self._rng)[:2]))
            elif slot:
                parts.append(self._simple(slot))
        return "".join(parts)

    def write(self, number: int, claims: int) -> Story:
        """The article with this number, from 1, and so many claims."""
        rng = self._rng
        story = Story({})
        uid = f"{rng.getrandbits(64):016x}"
        outlet = words.OUTLETS[words.rank(rng, len(words.OUTLETS) + 1)]
        day = self._moment - timedelta(days=rng.choice((0, 0, 1, 2)))
        dateline = f"{self._towns[0].upper()}, {day.day} {words.MONTHS[day.month - 1]} {day.year}"
        self._add(f"{dateline} – ")
        while len(story.claims) < claims:
            self._sentence(story, uid, f"{day:%Y-%m-%d}")
            for _ in range(rng.choice((0, 0, 1, 1, 2))):
                self._add(self._filled(rng.choice(FILLERS)) + " ")
            self._add("\n\n")
        text = "".join(self._parts)
        story.article = {
            "id": number, "uid": uid, "title": self._filled(rng.choice(TITLES)), "outlet": outlet,
            "author": rng.choice(words.STAFF), "url": f"https://news.example/{day:%Y/%m}/{number}",
            "published_on": f"{day:%Y-%m-%d}", "dateline": dateline, "language": "en", "text": text,
            "sha256": hashlib.sha256(text.encode()).hexdigest(), "file_name": f"story-{number}.txt",
            "file_sha256": None, "added_by": words.STAFF[words.rank(rng, len(words.STAFF) + 1)],
        }  # fmt: skip
        return story

    def _sentence(self, story: Story, article: str, day: str) -> None:
        rng = self._rng
        _, form, kind, pattern = rng.choices(FRAMES, cum_weights=_FRAME_WEIGHTS)[0]
        speaker, role = self._speakers[words.rank(rng, len(self._speakers) + 1)]
        clause, body, agency = self._clause(), self._simple("body"), rng.choice(words.AGENCIES)
        given = {"speaker": speaker, "role": role, "body": body, "agency": agency, "fact": clause.text,
                 "Fact": clause.text[:1].upper() + clause.text[1:]}  # fmt: skip
        start, cue_start = 0, None
        for literal, slot in _pieces(pattern):
            place = self._add(literal)
            if "said" in literal:
                cue_start = place + literal.index("said")
            if slot:
                place = self._add(given.get(slot) or self._simple(slot))
                start = place if slot in ("fact", "Fact") else start
        self._add(" ")
        passage = given["Fact"] if "{Fact}" in pattern else clause.text
        who = {"named": speaker, "institution": f"the {body}", "unnamed": "unnamed officials"}.get(kind)
        uid = f"{rng.getrandbits(64):016x}"
        claim: Row = {
            "id": None, "uid": uid, "article": article, "start": start, "passage": passage, "claim": given["Fact"],
            "attribution_form": form, "speaker": who, "speaker_role": role if kind == "named" else None,
            "source_kind": kind, "said_on": day if who and rng.random() < 0.5 else None,
            "event_from": f"{day[:7]}" if rng.random() < 0.3 else None, "place": clause.town,
            "hedged": int(rng.random() < 0.1), "caveat": "none_stated", "caveat_start": None, "caveat_passage": None,
            "worth": round(min(0.99, 0.15 + 0.3 * bool(clause.figures) + rng.random() * 0.5), 3),
            "worth_reasons": "; ".join(["a figure"] * bool(clause.figures) + ["a source"] * bool(who)) or None,
            "origin": f"rules-1/{form}",
        }  # fmt: skip
        if rng.random() < 0.12:
            claim["caveat"], words_of_it = rng.choice(CAVEATS)
            claim["caveat_passage"] = sentence = self._filled(words_of_it)
            claim["caveat_start"] = self._add(sentence)
            self._add(" ")
        story.claims.append(claim)
        story.figures[uid] = [
            {**_EMPTY_FIGURE, **figure, "claim": uid, "ordinal": ordinal, "start": start + place,
             "text": passage[place : place + length]}
            for ordinal, (place, length, figure) in enumerate(clause.figures)
        ]  # fmt: skip
        story.hops[uid] = self._chain(uid, kind, who, agency, cue_start)

    def _chain(self, uid: str, kind: str, who: str | None, agency: str, cue_start: int | None) -> list[Row]:
        links = [(agency, "institution", "told")] if kind == "unnamed" else []
        if who:
            links.append((who, kind, "said" if cue_start is not None else None))
        return [
            {"claim": uid, "ordinal": ordinal, "source": source, "source_kind": source_kind, "cue": cue,
             "start": cue_start if cue == "said" else None}
            for ordinal, (source, source_kind, cue) in enumerate(links)
        ]  # fmt: skip


_FRAME_WEIGHTS = [sum(frame[0] for frame in FRAMES[: place + 1]) for place in range(len(FRAMES))]
_EMPTY_FIGURE: Row = {
    "qualifier": "exact", "low": None, "high": None, "bounds_by_convention": 0, "unit": None, "unit_kind": "count",
}  # fmt: skip


def write(rng: Random, moment: datetime, number: int, claims: int) -> Story:
    """A made-up article that came in at ``moment`` (UTC), with so many claims."""
    return Writer(rng, moment.astimezone(UTC)).write(number, claims)
