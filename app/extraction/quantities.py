"""Quantities: a number with its qualifier, its unit, what is counted, and the way it moved.

Each rule decides from the words right before and behind a number; numbers that are dates, clock times, scores,
names or ordinals are left out. Interval conventions follow the design: "about" is ten per cent around, "almost"
ten per cent below, plurals such as "hundreds" up to but not including the next magnitude.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.extraction import units
from app.extraction.numbers import SCALES, SHORT_SCALES, Number, numbers
from app.extraction.spans import Span, listed
from app.extraction.tags import Words, tag
from app.vocabulary import Qualifier, UnitKind


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number span (without unit, sign and qualifier), its value or range, and the words that bear on it."""

    span: Span
    value: float
    value_high: float | None
    unit: str
    unit_kind: UnitKind
    qualifier: Qualifier = Qualifier.EXACT
    change: str | None = None
    subject: str | None = None
    denominator: str | None = None
    phrase: Span | None = None
    rule: str = "number"


@dataclass(frozen=True, slots=True)
class QualifierRule:
    """Words that bound a number: a pattern that ends right before it (or starts right behind it)."""

    name: str
    qualifier: Qualifier
    pattern: re.Pattern[str]
    example: str


GAP = r"(?:\s|^)(?:the\s|an?\s|another\s|its\s|their\s|his\s|her\s|total\sof\s)?$"


def _before(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words}){GAP}", re.IGNORECASE)


BEFORE = (
    QualifierRule(
        "at_least",
        Qualifier.AT_LEAST,
        _before(
            r"at\sleast|a\sminimum\sof|minimum\sof|no\s(?:less|fewer)\sthan|not\s(?:less|"
            r"fewer)\sthan|starting\sat\sleast"
        ),
        "at least 40 people",
    ),
    QualifierRule(
        "at_most",
        Qualifier.AT_MOST,
        _before(
            r"up\sto|at\smost|no\smore\sthan|not\smore\sthan|a\smaximum\sof|maximum\sof|"
            r"as\s(?:much|many|high|long|far)\sas|less\sthan|fewer\sthan|lower\sthan|"
            r"smaller\sthan|under|below|within|just\sunder|shy\sof|sub|short\sof|capped\sat"
        ),
        "up to 30 days",
    ),
    QualifierRule(
        "more_than",
        Qualifier.MORE_THAN,
        _before(
            r"(?<!no\s)more\sthan|(?<!be\s)over|above|in\sexcess\sof|upwards?\sof|greater\sthan|"
            r"higher\sthan|larger\sthan|bigger\sthan|exceed(?:s|ed|ing)?|surpass(?:es|"
            r"ed|ing)?|(?:topp?(?:ed|ing|s)|past|beyond)|well\sover|just\sover|north\sof|"
            r"further|additional|another"
        ),
        "more than 20 villages",
    ),
    QualifierRule(
        "almost",
        Qualifier.ALMOST,
        _before(r"almost|nearly|close\sto|nearing|approaching|just\sshy\sof"),
        "almost 2,000 fighters",
    ),
    QualifierRule(
        "approx",
        Qualifier.APPROX,
        re.compile(
            r"(?<![\w-])(?:about|around|approximately|aproximately|roughly|some|(?:an\s)?estimated|"
            r"circa|ca\.|or\sso|somewhere\s(?:around|near)|in\sthe\sregion\sof|(?:on|"
            r"of|in)\sthe\sorder\sof|maybe|perhaps|probably|approx\.?|an\saverage\sof\s(?:about|"
            r"around))" + GAP + r"|[~≈∼]\s?$",
            re.IGNORECASE,
        ),
        "about 300 songs",
    ),
)
AFTER = (
    QualifierRule(
        "or_more",
        Qualifier.AT_LEAST,
        re.compile(r"\s?(?:or\smore|and\sup|and\sabove|or\slonger|or\shigher|or\solder)\b", re.IGNORECASE),
        "40 or more",
    ),
    QualifierRule(
        "plus",
        Qualifier.MORE_THAN,
        re.compile(r"\s?(?:\+(?!\d)|[\s-]plus\b(?!\s\d))", re.IGNORECASE),
        "17,000-plus jobs",
    ),
    QualifierRule(
        "or_less",
        Qualifier.AT_MOST,
        re.compile(r"\s?(?:or\s(?:less|fewer|under|below|younger))\b", re.IGNORECASE),
        "10 or fewer",
    ),
    QualifierRule("or_so", Qualifier.APPROX, re.compile(r"[\s-](?:or\sso|odd|ish)\b", re.IGNORECASE), "40 or so"),
)
UP = re.compile(
    r"(?<![\w-])(?:up|rose|risen|rises?|rising|gain(?:s|ed|ing)?|jump(?:s|ed|"
    r"ing)?|climb(?:s|ed|ing)?|grew|grows?|growing|grown|increas(?:e|es|ed|ing)|"
    r"soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|rall(?:y|ied|ies)|add(?:s|ed|ing)?|"
    r"advanc(?:e|ed|es|ing)|higher|added|expand(?:s|ed|ing)?|swell(?:ed)?|improved)"
    r"(?:\s(?:by|nearly|almost|about|around|roughly|more\sthan|over|at\sleast|"
    r"an?|another|some|approximately|just|as\smuch\sas|up\sto|sales|only|further|"
    r"additional|to\saround|the|\w+ly|up|a\srecord)){0,3}\s?[(]?[$£€]?$",
    re.IGNORECASE,
)
DOWN = re.compile(
    r"(?<![\w-])(?:down|fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|"
    r"es|ed|ing)|los(?:e|es|t|ing)|slid(?:es?|ing)?|slump(?:s|ed|ing)?|plung(?:e|"
    r"es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|shed(?:s|ding)?|sank|"
    r"sinks?|dip(?:s|ped|ping)?|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|"
    r"slip(?:s|ped|ping)?|shr[aiu]nk|eas(?:ed|es)|lower|cut)"
    r"(?:\s(?:by|nearly|almost|about|around|roughly|more\sthan|over|at\sleast|"
    r"an?|another|some|approximately|just|as\smuch\sas|up\sto|only|further|the|"
    r"\w+ly|down)){0,3}\s?[(]?[$£€]?$",
    re.IGNORECASE,
)
BELOW = re.compile(r"\s?(?:below|lower\sthan|less\sthan|fewer\sthan|down\sfrom)\b(?!\szero)", re.IGNORECASE)
MOVED_OR = re.compile(r"(?:,?\sor\s(?:about\s|nearly\s)?)$")
SIGN_BEFORE = re.compile(
    r"(?:(?<![\w$])(?:US\$|U\.S\.\s?\$|u\.s\s\$|A\$|AU\$|C\$|CA\$|HK\$|NZ\$|"
    r"S\$|R\$|NT\$|[Mm][Xx][Nn]\$|\$US|\$A|US\s\$|C\s\$|A\s\$|RM|[Rr]s\.?|USD|usd|GBP|gbp|EUR|eur|RMB|rmb|"
    r"JPY|CHF|INR|CNY|AUD|CAD)|[$£€¥₹₽₩₿₺₴₪₦₡₭฿₫])\s?[-–−]?$"
)
NEGATIVE = re.compile(r"(?:(?:^|(?<=[\s($]))[-−–]|\bminus[\s-])(?:[$£€])?$", re.IGNORECASE)
PLUS_SIGN = re.compile(r"(?:^|(?<=[\s(]))\+$")

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|"
    r"July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|"
    r"\.)?|Dec(?:ember|\.)?)"
)
NOT_A_QUANTITY_BEFORE = (
    ("month_day", re.compile(rf"\b{MONTH}\s(?:\d{{1,2}}\s?(?:-|–|and|to|or)\s?)?$", re.IGNORECASE), "March 29"),
    ("clock", re.compile(r"\d[:.]$"), "8:30"),
    ("decimal", re.compile(r"[\d\w]\.$|\d,$"), "1.5.2"),
    (
        "number_sign",
        re.compile(
            r"(?:[#№]|\b(?:No|Nos|number|numbers|page|pages|p|pp|chapter|section|article|"
            r"title|part|level|phase|route|highway|interstate|flight|room|game|week|"
            r"day|grade|category|stage|world\swar|type|super\sbowl|season|act|proposition|"
            r"resolution|district|tier|episode|volume|figure|table|step|bus|gate|channel|"
            r"version|under|u|formula|premier|playstation|"
            r"euro|series|aged|exit|isbn|iso|model|mark|group)\.?)\s?$",
            re.IGNORECASE,
        ),
        "No. 10",
    ),
    ("letter_glued", re.compile(r"[^\W\d_][-–]?$|[^\W\d_]/$|\w&$"), "RAV4"),
    ("year_range", re.compile(r"(?:1[5-9]|20)\d\d\s?[-–/]\s?$"), "2014-15"),
    ("score", re.compile(r"(?<![\d$£€])\d{1,3}[-–]$"), "2-2"),
    ("percent_of_name", re.compile(r"@$"), "@40"),
    ("year_word", re.compile(r"'$|’$"), "'98"),
)
NOT_A_QUANTITY_AFTER = (
    ("clock", re.compile(r":\d|(?:\s|:\d\d)?\s?(?:a\.?m\b|p\.?m\b|o['’]clock)", re.IGNORECASE), "8 p.m."),
    ("ordinal", re.compile(r"(?:st|nd|rd|th)\b|-?(?:first|second|third)\b"), "10th"),
    ("day_month", re.compile(rf"\s(?:of\s)?{MONTH}\b(?!\s(?:be|have|not|well|also))"), "5 June"),
    ("dotted", re.compile(r"\.\d"), "10.1.2"),
    ("decade", re.compile(r"['’]?s\b"), "1990s"),
    ("model", re.compile(r"(?:[A-Z]{2,}|[a-z]{3,}\d)\w*(?<!GB|MB|TB|KM|KW|HZ|MW|SD|BP)(?![%])"), "5ER"),
    (
        "score",
        re.compile(
            r"[-–]\d{1,3}(?![\d.,]*\d|\s?(?:%|percent|per\scent|year|day|month|week|"
            r"mile|hour|minute|inch|foot|[WVAkKmM]\b|[Cc]al|million|billion|degree))(?!\w)"
        ),
        "2-2",
    ),
    (
        "year_range",
        re.compile(r"\s?[-–/]\s?(?:20|19)?\d\d(?![\d%,.]*\d)(?=\s(?:season|school|budget|fiscal|campaign))"),
        "2014-15 season",
    ),
)
CLOCK_AFTER = NOT_A_QUANTITY_AFTER[0][1]
STREET = re.compile(
    r"\s(?:(?:North|South|East|West|N\.|S\.|E\.|W\.)\s)?(?:\d{1,3}(?:st|nd|rd|"
    r"th)|[A-Z][\w’'.-]+(?:\s[A-Z][\w.-]+)?)\s(?:Street|St\b|Avenue|Ave\b|Road|"
    r"Rd\b|Boulevard|Blvd|Lane|Drive|Square|Place)"
)
VOTES = re.compile(
    r"(?<![\d$£€.,-])(\d{1,3})[-–](\d{1,3})(?=(?:\s(?:party-line|along|near-unanimous))?\s(?:decision|"
    r"ruling|vote|votes|majority|split|margin|opinion|verdict|tie)\b)"
)
YEAR = re.compile(r"(?:1[5-9]\d\d|20[0-9]\d)$")
AGE_ASIDE = re.compile(r"^,?\s?(?:,|\.|$|\))")
NAME_BEFORE = re.compile(r"(?:^|[\s(])(?:[A-Z][\w’'&.-]*)\s$")
LINE_START = re.compile(r"(?:^|[.!?:]\s)$")
OLD = re.compile(
    r"[\s-]?(?P<unit>year|month|day|week|hour)s?(?:[\s-](?:old|olds)\b|\s(?:of\sage|olds?)\b)|\s?y/?o\b", re.IGNORECASE
)
RANGE = re.compile(
    r"\s?(?P<unit>%|\s?per\scent|\s?percent|[^\W\d_]{1,9}|[^\W\d_]{1,9}\s[^\W\d_]{1,9})?\s?"
    r"(?P<link>-|–|—|\sto\s|to\s|to|\sand\s|and\s|/)\s?(?P<sign>[-–]?(?:\$US|US\$|US\s\$|C\$|A\$|[$£€¥])?)$",
    re.IGNORECASE,
)


def quantities(text: str, span: Span, words: Words | None = None) -> list[Quantity]:
    """The quantities of the span, in order. ``words`` may be passed where the span was tagged before."""
    found: list[Quantity] = []
    pending = numbers(text, span)
    if not pending:
        return []
    words = words or tag(text, span)
    i = 0
    while i < len(pending):
        number = pending[i]
        quantity = None
        if i + 1 < len(pending):
            quantity = _range(text, span, number, pending[i + 1], words)
        if quantity is not None:
            found.append(quantity)
            i += 2
            continue
        quantity = _single(text, span, number, words, found)
        if quantity is not None:
            found.append(quantity)
        i += 1
    return _shared_units(text, [*found, *_votes(text, span)])


def _votes(text: str, span: Span) -> list[Quantity]:
    """As in "a 5-4 decision": two numbers of votes."""
    return [
        Quantity(
            Span(match.start(n), match.end(n)),
            float(match.group(n)),
            None,
            "vote",
            UnitKind.COUNT,
            phrase=Span(match.start(), match.end()),
            rule="votes",
        )
        for match in VOTES.finditer(text, span.start, span.end)
        for n in (1, 2)
    ]


def _context(text: str, span: Span, at: int, reach: int = 60) -> str:
    before = text[max(span.start, at - reach) : at]
    if before[-1:] == "\n" and before[-2:-1].islower():  # a line of running text ends: "fell by\n7 percent"
        return before[:-1] + " "
    return before


def _range(text: str, span: Span, first: Number, second: Number, words: Words) -> Quantity | None:  # noqa: PLR0911, PLR0912
    between = text[first.span.end : second.span.start]
    if len(between) > 30 or first.kind in ("plural", "part") or second.kind in ("plural", "part"):
        return None
    match = RANGE.match(between)
    before = _context(text, span, first.span.start)
    if match is None or re.search(rf"{MONTH}\s$", before):
        return None
    link = match.group("link").strip()
    bare = re.sub(r"[\s$£€]|US", "", between)
    is_between = re.search(r"\bbetween\s(?:[A-Za-z]{0,3}[$£€])?(?:US)?$", before, re.IGNORECASE)
    if link == "and" and not is_between:
        return None
    if link == "/" and not (match.group("sign") and SIGN_BEFORE.search(before)):
        return None
    if (
        link == "and"
        and match.group("unit")
        and not re.fullmatch(r"[kKMG]?Hz|%|percent|per cent", match.group("unit").strip())
    ):
        return None
    if (
        link == "to"
        and YEAR.match(text[first.span.start : first.span.end])
        and re.search(r"\b(?:in|by|of|since|during|for)\s$", before)
    ):
        return None
    years = YEAR.match(text[first.span.start : first.span.end]) and not SIGN_BEFORE.search(before)
    if years and (YEAR.match(text[second.span.start : second.span.end]) or link == "and"):
        unit, kind, _, _ = _unit_after(text, span, second, words)
        if unit == "" or (kind is UnitKind.COUNT and link == "and"):
            return None
    dash = bare in ("-", "–", "—") and link in "-–—"
    quantity = _single(text, span, second, words, [], ranged=True)
    if quantity is None:
        return None
    if dash and not (quantity.unit and quantity.unit_kind is not UnitKind.COUNT) and " " not in between.strip("-–—"):
        noun = quantity.unit
        if not noun or first.low > second.low:
            return None
    if match.group("unit") and not units.UNIT.fullmatch(match.group("unit").strip()):
        return None
    if link == "to" and quantity.unit == "" and not re.search(r"\b(?:from|between)\s$", before):
        return None
    if (
        re.search(rf"(?:{_MOVE})[^.;]{{0,25}}\s$", before)
        and link == "to"
        and match.group("unit")
        and "from" not in before[-8:]
    ):
        return None
    change = None
    if re.search(r"from\s(?:US)?[$£€]?$", before) and re.search(
        r"\b(?:fell|dropped|declined|down|tumbled|plunged)\b", before[-40:], re.IGNORECASE
    ):
        change = "down"
    elif (quantity.change and re.search(r"\bby\s$", before)) or DOWN.search(before):
        change = quantity.change or ("down" if DOWN.search(before) else None)
    low, high = _scaled(text, first, quantity)
    return replace(
        quantity,
        span=Span(first.span.start, quantity.span.end),
        value=low,
        value_high=high,
        change=change,
        qualifier=_qualifier(text, span, first.span.start, quantity.span.end, quantity),
        rule="range",
        phrase=Span(first.span.start, quantity.phrase.end if quantity.phrase else quantity.span.end),
    )


_MOVE = "rose|fell|jumped|climbed|dropped|gained|rallied|slid|plummeted"


_SCALE_BEHIND = re.compile(r"[\s-]?(hundred|thousand|million|billion|trillion|bn|mn|tn|[mMkKBb])$", re.IGNORECASE)


def _scaled(text: str, first: Number, second: Quantity) -> tuple[float, float]:
    """The low and the high of a range; in "two to three million" the scale counts for both."""
    behind = _SCALE_BEHIND.search(text[second.span.start : second.span.end])
    alone = _SCALE_BEHIND.search(text[first.span.start : first.span.end]) is None and not first.short
    if behind and alone:
        word = behind.group(1).lower()
        scale = SCALES.get(word) or SHORT_SCALES.get(word, 1.0)
        if first.low * scale <= second.value:
            return first.low * scale, second.value
    return first.low, second.value


def _single(
    text: str, span: Span, number: Number, words: Words, found: Sequence[Quantity], ranged: bool = False
) -> Quantity | None:
    start, end = number.span
    before = _context(text, span, start)
    after = text[end : min(span.end, end + 60)]
    sign = SIGN_BEFORE.search(before)
    number = _with_short_scale(text, number, bool(sign), after)
    end = number.span.end
    after = text[end : min(span.end, end + 60)]
    unit, kind, unit_end, rule = _unit_after(text, span, number, words)
    if (
        any(NOT[1].search(before) for NOT in NOT_A_QUANTITY_BEFORE if NOT[0] == "clock") and not ranged
    ) or CLOCK_AFTER.match(after):
        return None
    strong = bool(sign) or (kind is not UnitKind.COUNT and unit != "")
    if not strong or rule == "glued_letter":
        if _excluded(text, span, number, before, after, unit, ranged):
            return None
    elif (
        re.search(rf"\b{MONTH}\s$", before) and not sign and kind is UnitKind.MEASURE and unit in units.TIME_UNITS
    ) or (
        not sign and re.search(r"[^\W\d_]-?$", before) and not re.search(r"(?:sub|mid|minus)-$|(?:\d|[xX×])$", before)
    ):
        return None
    if sign:
        unit, kind = units.SIGNS.get(sign.group().strip(" -–−").upper().rstrip("."), "dollar"), UnitKind.MONEY
        if rule not in ("money", "measure"):
            unit_end = end
        per = units.PER.match(text, unit_end, min(span.end, unit_end + 30))
        if per:
            unit += " per " + units.PER_NAMES.get(per.group(1).lower(), per.group(1).lower())
            unit_end = per.end()
        rule = "currency_sign"
    value = -number.low if NEGATIVE.search(before) and not re.search(r"\d\s?[-–−]$", before) else number.low
    if number.kind == "part" and kind is UnitKind.COUNT:
        rule = "fraction"
    quantity = Quantity(number.span, value, number.high, unit, kind, rule=rule, phrase=Span(start, max(end, unit_end)))
    quantity = replace(
        quantity, qualifier=_qualifier(text, span, start, end, quantity), change=_change(before, after, unit_end, text)
    )
    if PLUS_SIGN.search(before):
        quantity = replace(quantity, change="up")
    if number.kind == "plural" and quantity.qualifier is Qualifier.EXACT:
        quantity = replace(quantity, qualifier=Qualifier.MAGNITUDE)
    return quantity


def _with_short_scale(text: str, number: Number, money: bool, after: str) -> Number:
    """Resolve "m", "k", "B" behind digits: a scale with money or before a noun, otherwise a unit or nothing."""
    letters = number.short.strip()
    if not letters:
        return number
    glued = not number.short[0].isspace()
    low = letters.lower()
    behind = after[len(number.short) :]
    before_noun = bool(re.match(r"[\s-][a-z]{3,}", behind))
    spelt = low in ("bn", "mn", "mln", "tn", "trn")
    if (
        spelt
        or (money and (glued or letters in "MBm"))
        or (letters in "MKB" and glued and letters != "K")
        or (letters == "B" and before_noun)
        or (
            low in "mk"
            and glued
            and before_noun
            and not re.match(r"[\s-](?:tall|long|wide|high|deep|above|away|from|and|below)", behind)
        )
        or (low == "k" and glued)
    ):
        return replace(
            number,
            span=Span(number.span.start, number.span.end + len(number.short)),
            low=number.low * SHORT_SCALES[low],
            short="",
        )
    return number


def _excluded(text: str, span: Span, number: Number, before: str, after: str, unit: str, ranged: bool) -> bool:  # noqa: PLR0911
    digits = number.kind == "digits"
    written = text[number.span.start : number.span.end]
    if digits:
        for name, pattern, _ in NOT_A_QUANTITY_BEFORE:
            if (
                pattern.search(before)
                and not (ranged and name in ("score", "clock"))
                and not (
                    unit
                    and name in ("number_sign",)
                    and re.search(r"\b(?:under|u|aged|group|number)\s$", before, re.IGNORECASE)
                    and unit
                )
            ):
                if name == "letter_glued" and re.search(r"(?:^|\s)(?:sub|mid|minus)-$", before):
                    continue
                return True
        if STREET.match(after):
            return True
        if any(pattern.match(after) for _, pattern, _ in NOT_A_QUANTITY_AFTER):
            return True
        if (
            YEAR.match(written)
            and "," not in written
            and (
                not unit
                or not re.search(
                    r"\b(?:about|some|of|over|than|least|the|to|nearly|around|are|were|with|killed|up)\s$", before
                )
                or _year_like(before)
            )
        ):
            return True
        if (
            not unit
            and re.search(r"[A-Za-z]$", before.rstrip())
            and NAME_BEFORE.search(before)
            and not LINE_START.search(before)
        ):
            return True
        if (
            unit
            and NAME_BEFORE.search(before)
            and not re.match(r"^[A-Z][\w'’]*\s$", before)
            and number.low < 5000
            and not number.short
        ):
            return bool(re.search(r"(?:[A-Z][\w&]*)\s$", before)) and "," not in written
        if not unit and AGE_ASIDE.match(after) and re.search(r",\s$", before):
            return True
        if not unit and re.match(r"\s?\)", after) and re.search(r"\($", before):
            return True
        if not unit and re.search(r":\s$", before) and number.low < 100:
            return True
    return number.kind == "words" and _pronoun_one(written, before, after, unit)


def _year_like(before: str) -> bool:
    return bool(
        re.search(
            r"\b(?:in|since|until|by|from|during|of|for|after|before|the|to|between|"
            r"early|late|mid|fiscal|a|this|last|next|year|around|than)\s(?:the\s)?$",
            before,
            re.IGNORECASE,
        )
    ) and not re.search(r"\b(?:about|some|over|than|least|nearly|with|total\sof)\s$", before)


_ONE_SKIP_BEFORE = re.compile(
    r"(?:\b(?:no|every|any|some|each|this|that|the|another|which|number|day|"
    r"only|loved|little|a|category|square|big|good|number-|one-on-|-on)[\s-]|"
    r"-)$",
    re.IGNORECASE,
)
_ONE_SKIP_AFTER = re.compile(
    r"\s?(?:$|[.,;:!?)'’]|-(?:on|time|sided|off|way|size|of|stop|page|to)\b|"
    r"\s(?:another|can|could|should|would|must|will|may|might|is|was|has|that|"
    r"who|thing|way|day|in|side|hand|by|and|or|to|for|with|at|time|on|moment|"
    r"day)\b|s\b)",
    re.IGNORECASE,
)


def _pronoun_one(written: str, before: str, after: str, unit: str) -> bool:
    if written.lower() != "one":
        if re.search(r"\b(?:number|chapter|phase|part|world\swar|tier|week|day)\s$", before, re.IGNORECASE):
            return True
        return bool(
            re.match(
                r"-(?:time|fold|and|way|piece|pronged|party|bedroom|speed|seat|seater|star|some)\b",
                after,
                re.IGNORECASE,
            )
        )
    return bool(_ONE_SKIP_BEFORE.search(before) or _ONE_SKIP_AFTER.match(after)) and not re.match(r"\sof\s", after)


_OF = re.compile(r"\s(?:of\s)?(?:the\s|its\s|their\s)?")
_GAP = re.compile(r"\s?[({]?(?:-\s?)?|\s-\s")


def _unit_after(text: str, span: Span, number: Number, words: Words) -> tuple[str, UnitKind, int, str]:  # noqa: PLR0911
    """The unit behind a number: name, kind, where it ends, and the rule that found it."""
    end = number.span.end
    limit = min(span.end, end + 60)
    old = OLD.match(text, end, limit)
    if old:
        return f"{(old.group('unit') or 'year').lower()} of age", UnitKind.MEASURE, old.end(), "age"
    if number.kind == "plural":
        of = _OF.match(text, end, limit)
        if of and of.end() > end:
            end = of.end()
            match = units.UNIT.match(text, end, limit)
            if match:
                return _known_unit(text, span, match)
            return _noun_unit(text, end, words)
    gap = _GAP.match(text, end, limit)
    at = gap.end() if gap else end
    match = units.UNIT.match(text, at, limit)
    if match and _fits(text, match, at - end, limit):
        return _known_unit(text, span, match)
    if (
        text[end : end + 1] in "'′"
        and text[end + 1 : end + 2] in " ."
        and re.search(r"\b(?:of|at)\s$", text[max(0, number.span.start - 4) : number.span.start])
    ):
        return "foot", UnitKind.MEASURE, end + 1, "measure"
    if number.kind == "part" and re.match(r"\sof\s", text[end : end + 4]):
        return _fraction_unit(text, span, number, words)
    return _noun_unit(text, end, words)


def _fits(text: str, match: re.Match[str], gap: int, limit: int) -> bool:  # noqa: PLR0911
    form = match.group("unit").lower()
    if form in ("won", "point", "second", "real", "pound", "times", "mark", "rand", "yard") and gap == 0:
        return form != "won"
    if form == "won":
        return bool(re.match(r"\s?[.,(]|\s(?:in|for|to)\b", text[match.end() : limit]))
    if form in ("second", "quarter") and re.match(
        r"\s(?:half|term|round|place|time|quarter)", text[match.end() : limit]
    ):
        return False
    if form in units.NO_LONE_LETTER or len(form) == 1:
        written = match.group("unit")
        if written.isupper() and written not in ("W", "L", "MW", "GW") and form not in ("%", "°"):
            return False
        return (
            gap == 0
            or not re.match(r"\s[a-z]", text[match.end() : limit])
            or form in ("ft", "ha", "mw", "min", "mi", "m", "sec")
        )
    if form == "point":
        return True
    return True


def _known_unit(text: str, span: Span, match: re.Match[str]) -> tuple[str, UnitKind, int, str]:
    form = re.sub(r"[\s-]+", " ", match.group("unit").lower())
    name = units.MONEY_FORMS.get(form)
    kind, rule = (UnitKind.MONEY, "money") if name else (UnitKind.MEASURE, "measure")
    if name == "basis point":
        kind = UnitKind.PERCENTAGE_POINT
    if name is None:
        name = units.MEASURE_FORMS.get(form) or units.MEASURE_FORMS.get(match.group("unit").lower(), form)
        if name == "percentage":
            kind, rule = UnitKind.PERCENT, "percent"
        elif name == "percentage point":
            kind, rule = UnitKind.PERCENTAGE_POINT, "points"
        elif name == "count":
            kind = UnitKind.COUNT
    end = match.end()
    long_per = re.compile(r"\sper\s([a-z]{3,14})\b").match(text, end, min(span.end, end + 24))
    per = units.PER.match(text, end, min(span.end, end + 30)) or (long_per if kind is UnitKind.MEASURE else None)
    if per and kind not in (UnitKind.PERCENT,):
        below = per.group(1).lower()
        name, end = f"{name} per {units.PER_NAMES.get(below, below)}", per.end()
    elif per and kind is UnitKind.PERCENT and re.match(r"\s(?:a|per)\s", per.group()):
        name, end = f"{name} per {per.group(1).lower()}", per.end()
    return name, kind, end, rule


STOP_NOUNS = listed(
    "years ago later of on in at to from per each more less else old long high "
    "wide deep tall away nationwide worldwide "
    "overall together apiece annually daily yearly monthly weekly respectively total statewide"
)
ADJECTIVES_DROPPED = listed(
    "other new more additional total further combined former straight of the its their his her "
    "our all such same own so-called only many few entire"
)


def _wrapped(gap: str, first: str) -> bool:
    """Whether a gap is the end of a line in running text: the next line goes on in small letters."""
    return gap.strip(" ") in ("\n", "\r\n") and first.islower()


def _noun_unit(text: str, end: int, words: Words) -> tuple[str, UnitKind, int, str]:  # noqa: PLR0912, PLR0915
    """What is counted: the noun phrase behind the number, its adjectives kept, participles and articles dropped."""
    nothing = ("", UnitKind.COUNT, end, "number")
    if text[end : end + 1] in ("-", "–") and text[end + 1 : end + 2].isalpha():
        end += 1
    i = words.index_at(end)
    if i >= len(words.tags):
        return nothing
    between = text[end : words.starts[i]]
    if between.strip(" -") and not _wrapped(between, text[words.starts[i]]):
        return nothing
    kept: list[str] = []
    last_end, count = end, 0
    rule = "counted"
    if words.lower[i] == "of" and i + 1 < len(words.tags) and words.tags[i + 1] in "DHNJXp":
        i += 1
        rule = "one_of"
    while i < len(words.tags) and count < 9:
        letter, word = words.tags[i], words.lower[i]
        gap = text[last_end : words.starts[i]]
        if count and (len(gap) > 2 or ("\n" in gap and not _wrapped(gap, text[words.starts[i]]))):
            break
        behind = words.tags[i + 1] if i + 1 < len(words.tags) else ""
        plural = words.lower[i - 1].endswith("s") or words.lower[i - 1] in ("people", "men", "women", "children")
        if letter in "VvG" and kept and plural and words.tags[i - 1] in "NX":
            break
        if not kept and letter in "NJ" and text[words.ends[i] : words.ends[i] + 5] in ("- and", "- or "):
            i += 3
            last_end = words.ends[min(i, len(words.starts)) - 1]
            continue
        if letter in "JNX" and word.endswith(("-fired", "-based", "-led", "-owned", "-backed", "-style", "-sized")):
            last_end = words.ends[i]
        elif letter in "JNX" and word not in STOP_NOUNS and "." not in word[-1:]:
            if word not in ADJECTIVES_DROPPED:
                kept.append(word)
            last_end = words.ends[i]
        elif (
            (letter in "VvG" and behind and behind in "NXJ" and word.endswith(("ed", "ing", "en")))
            or (letter == "R" and behind and behind in "JVNG" and not kept)
            or (letter == "D" and rule == "one_of" and not kept)
            or (letter == "H" and kept and behind and behind in "NXJ")
            or (letter == "C" and word == "and" and kept and words.tags[i - 1] in "JX" and behind and behind in "JX")
        ):
            last_end = words.ends[i]
        elif letter == "B" and kept and not (behind and behind in "DpTP"):
            kept.append(word)
            last_end = words.ends[i]
        elif letter == "#" and word == "dozen":
            pass
        else:
            break
        i += 1
        count += 1
    if not kept:
        return nothing
    kept[-1] = units.singular(kept[-1])
    if rule == "one_of":
        kept = [
            units.IRREGULAR_SINGULARS.get(k, k)
            if k in ("best", "largest", "biggest", "earliest", "worst", "highest")
            else k
            for k in kept
        ]
    name = " ".join(kept)
    per = units.PER.match(text, last_end, min(len(text), last_end + 30))
    if per:
        name, last_end = f"{name} per {units.PER_NAMES.get(per.group(1).lower(), per.group(1).lower())}", per.end()
    return name, UnitKind.COUNT, last_end, rule


def _fraction_unit(text: str, span: Span, number: Number, words: Words) -> tuple[str, UnitKind, int, str]:
    name, _, end, _ = _noun_unit(text, number.span.end, words)
    known = units.UNIT.match(text, number.span.end + 6, span.end)
    if known and re.match(r"\sof\san?\s", text[number.span.end : number.span.end + 6]):
        return _known_unit(text, span, known)
    return (f"% {name}" if name else ""), UnitKind.COUNT, end, "fraction"


def _qualifier(text: str, span: Span, start: int, end: int, quantity: Quantity) -> Qualifier:
    before = _context(text, span, start, 40)
    before = SIGN_BEFORE.sub("", before) if SIGN_BEFORE.search(before) else before
    if before and not before[-1].isspace() and before[-1] not in "~≈∼-(":
        before += " "
    if re.search(r"\bsub-$", before, re.IGNORECASE):
        return Qualifier.AT_MOST
    for rule in BEFORE:
        if rule.pattern.search(before):
            if rule.name == "approx" and re.search(r"\bsome\s$", before) and quantity.value == 1:
                continue
            if rule.name == "at_most" and re.search(
                r"\b(?:drop|rise|increase|go|went|rose)\w*\s(?:up\s)?to\s$", before
            ):
                continue
            return rule.qualifier
    after = text[end : min(span.end, end + 20)]
    for rule in AFTER:
        if rule.pattern.match(after):
            return rule.qualifier
    behind = quantity.phrase.end if quantity.phrase else end
    for rule in AFTER:
        if rule.pattern.match(text, behind, min(span.end, behind + 14)):
            return rule.qualifier
    return Qualifier.EXACT


def _change(before: str, after: str, unit_end: int, text: str) -> str | None:
    tight = SIGN_BEFORE.sub(" ", before)
    if UP.search(tight):
        if re.search(r"\bup\sto\s$", tight):
            return None
        return "up"
    if DOWN.search(tight):
        return "down"
    if BELOW.match(text, unit_end, min(len(text), unit_end + 16)):
        return "down" if re.match(r"\sbelow", text[unit_end : unit_end + 7]) else None
    return None


def _shared_units(text: str, found: list[Quantity]) -> list[Quantity]:
    """A bare number takes the unit of the one it is set beside ("10 judges rather than 11")."""
    out: list[Quantity] = []
    for bare in found:
        q = bare
        if not q.unit and q.unit_kind is UnitKind.COUNT and q.value_high is None:
            near = out[-1] if out else None
            if near and near.unit and near.unit_kind is UnitKind.COUNT and near.rule not in ("fraction", "one_of"):
                between = text[near.span.end : q.span.start]
                if len(between) < 140 and re.search(
                    r"\b(?:rather\sthan|including|compared|from|than|instead\sof|against|versus|"
                    r",|and)\s(?:about\s|around\s|nearly\s|just\s|only\s|up\sfrom\s|down\sfrom\s|"
                    r"the\s)?$",
                    between,
                ):
                    q = replace(q, unit=near.unit)
            first_one = out[0] if out else None
            if (
                first_one
                and not q.unit
                and first_one.unit
                and re.search(
                    r"\b(?:[Oo]f|[Aa]mong)\s(?:the|its|their|those)\s$",
                    text[max(0, first_one.span.start - 12) : first_one.span.start],
                )
            ):
                q = replace(q, unit=first_one.unit)
            if near and near.change and MOVED_OR.search(text[near.span.end : q.span.start]):
                q = replace(q, change=near.change)
        elif (
            out
            and out[-1].change
            and re.search(r",?\sor\s(?:about\s|nearly\s)?[$£€]?$", text[out[-1].span.end : q.span.start])
        ):
            q = replace(q, change=out[-1].change)
        out.append(q)
    return out
