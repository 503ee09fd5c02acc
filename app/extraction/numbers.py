"""Numbers as news writes them: digits with scales, number words, fractions, "dozens", "tens of millions"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.extraction.spans import Span, holds_any, in_order

ONES = dict(
    zip(
        in_order(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen "
            "eighteen nineteen"
        ),
        range(20),
        strict=True,
    )
)
TENS = dict(zip(in_order("twenty thirty forty fifty sixty seventy eighty ninety"), range(20, 100, 10), strict=True))
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0}
SHORT_SCALES = {"bn": 1e9, "mn": 1e6, "mln": 1e6, "tn": 1e12, "trn": 1e12, "m": 1e6, "k": 1e3, "b": 1e9, "mm": 1e6}
PLURALS = {
    "dozens": 12.0,
    "scores": 20.0,
    "hundreds": 1e2,
    "thousands": 1e3,
    "millions": 1e6,
    "billions": 1e9,
    "trillions": 1e12,
    "tens": 10.0,
}
FRACTIONS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
}

_ONE = "|".join(sorted([*ONES, *TENS], key=len, reverse=True))
_SCALE = "hundred|thousand|million|billion|trillion|dozen"
_SMALL = "one|two|three|four|five|six|seven|eight|nine|ten"
_DIGITS = r"(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,2}(?:,\d{2}){1,3},\d{3}|\d{1,15})(?:\.\d{1,12})?|\.\d{1,9}"
NUMBER = re.compile(
    r"(?<![\w.,])(?P<plural>(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)"
    r"(?:\s(?:of|and|upon)\s(?:thousands|millions|billions|trillions|hundreds))?)(?=\s|[.,;:)]|$)"
    rf"|(?<![\w])(?!(?:a|one)\s(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s(?!of\b|in\b|to\b|or\b|and\b|are\b|were\b|have\b|said\b)[a-z])(?P<part>(?:{_SMALL}|a)[\s-]{{1,2}}(?:-\s)?(?:half|halves|thirds?|"
    rf"quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)|(?<!first\s)(?<!second\s)(?<!other\s)(?<!latter\s)(?<!better\s)(?<!top\s)(?<!bottom\s)(?<!-)half(?=\sof\s))(?![\w])"
    rf"|(?<![\w])(?P<oneof>(?:{_SMALL}|\d{{1,3}})\s(?:in|out\sof(?:\severy)?)\s(?:every\s)?(?:{_SMALL}|"
    rf"\d{{1,3}}(?![\d,.]*\d)))(?![\w%-])"
    rf"|(?<![\w-])(?P<some>(?:an?\s(?:quarter\s|half\s)?|half[\s-](?:a\s)?|several\s|"
    rf"a\sfew\s|a\scouple\s)(?:{_SCALE}))(?![\w])"
    rf"|(?<![\w])(?P<words>(?:{_ONE})(?:[\s-](?:{_SCALE})(?:\sand(?=\s(?:{_ONE})\b))?|"
    rf"[\s-](?:{_ONE})(?![\w])){{0,9}}(?:\sand\sa\s(?:half|quarter)(?:\s(?:{_SCALE}))?)?)(?![\w])"
    rf"|(?<![\d.,])(?P<digits>{_DIGITS})(?:(?:\s|-)(?P<over>\d/\d{{1,2}})(?!\d)|"
    rf"(?P<slash>[/⁄]\d{{1,4}}(?![\d/]))|(?P<power>\s?[×x]\s?10[−^-]{{0,2}}\d{{1,3}}))?"
    r"(?![\d])(?:[\s-]?(?P<scale>hundred|thousand|million|billion|trillion|dozen)(?![\w])|"
    r"(?:\s)?(?P<short>bn|mn|mln|tn|trn|[mMkKB])(?![\w/²³2]))?",
    re.IGNORECASE,
)


STEMS = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "twenty",
    "thir",
    "fort",
    "fift",
    "hundred",
    "thousand",
    "million",
    "billion",
    "trillion",
    "dozen",
    "half",
    "quarter",
    "scores",
    "zero",
)
"""What every number in words holds; one look tells most passages without any."""
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written; ``high`` is set for plurals such as "hundreds", whose upper bound is not reached."""

    span: Span
    low: float
    high: float | None = None
    kind: str = "digits"
    short: str = ""


def numbers(text: str, span: Span) -> list[Number]:
    """All numbers of the span, in order."""
    low = text[span.start : span.end].lower()
    if _DIGIT.search(low) is None and not holds_any(low, STEMS):
        return []
    found = []
    for match in NUMBER.finditer(text, span.start, span.end):
        number = _value(match)
        if number is not None:
            found.append(number)
    return found


def _value(match: re.Match[str]) -> Number | None:  # noqa: PLR0911
    span = Span(match.start(), match.end())
    kind = match.lastgroup or ""
    if match.group("plural"):
        return _plural(span, match.group("plural").lower().split())
    if match.group("part"):
        if match.group("part").lower() == "half":
            return Number(span, 0.5, kind="part")
        top, bottom = re.split(r"[\s-]+", match.group("part").lower())
        return Number(span, (ONES.get(top) or 1) / FRACTIONS[bottom], kind="part")
    if match.group("oneof"):
        words = match.group("oneof").lower().split()
        top, bottom_value = _small(words[0]), _small(words[-1])
        return Number(span, top / bottom_value, kind="part") if 0 < top < bottom_value else None
    if match.group("some"):
        return _some(span, match.group("some").lower())
    if match.group("words"):
        return Number(span, _words_value(match.group("words").lower()), kind="words")
    if match.group("digits"):
        return _digits(match, span, kind)
    return None


def _small(word: str) -> float:
    return float(ONES.get(word, 0) or (int(word) if word.isdecimal() else 0))


def _plural(span: Span, words: list[str]) -> Number:
    low = PLURALS[words[0]] * (PLURALS[words[-1]] if len(words) > 1 and words[1] == "of" else 1)
    return Number(span, low, low * 10, kind="plural")


def _some(span: Span, words: str) -> Number:
    scale = SCALES[re.split(r"[\s-]", words)[-1]]
    if words.startswith(("several", "a few", "a couple")):
        return Number(span, 2 * scale, 10 * scale, kind="plural")
    factor = 0.5 if "half" in words else 0.25 if "quarter" in words else 1.0
    return Number(span, factor * scale, kind="words")


def _words_value(words: str) -> float:
    total = current = 0.0
    parts = re.split(r"[\s-]+", words)
    for i, word in enumerate(parts):
        if word in ONES or word in TENS:
            current += ONES.get(word, 0) or TENS.get(word, 0)
        elif word == "hundred":
            current = (current or 1) * 100
        elif word in SCALES:
            total, current = total + (current or 1) * SCALES[word], 0.0
        elif word in ("half", "quarter"):
            part = 0.5 if word == "half" else 0.25
            following = parts[i + 1] if i + 1 < len(parts) else ""
            return (total + current + part) * SCALES.get(following, 1.0)
    return total + current


def _digits(match: re.Match[str], span: Span, kind: str) -> Number | None:
    value = float(match.group("digits").replace(",", ""))
    if match.group("over"):
        top, bottom = match.group("over").split("/")
        value += int(top) / int(bottom) if int(bottom) else 0.0
    if match.group("slash"):
        bottom_value = int(re.sub(r"\D", "", match.group("slash")))
        if not bottom_value or value >= bottom_value or match.group().replace("⁄", "/") == "9/11":
            return None
        return Number(span, value / bottom_value, kind="part")
    if match.group("power"):
        sign = -1 if re.search(r"10[−^-]*[−-]", match.group("power")) else 1
        exponent = int(re.findall(r"\d+", match.group("power"))[-1])
        return Number(span, value * 10.0 ** (sign * min(exponent, 300)), kind="power")
    if match.group("scale"):
        return Number(span, value * SCALES[match.group("scale").lower()])
    short = match.group("short") or ""
    if short:
        plain = Span(span.start, match.end("digits"))
        return Number(plain, value, short=match.group()[match.end("digits") - match.start() :])
    return Number(span, value)
