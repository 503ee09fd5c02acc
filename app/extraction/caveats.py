"""What an article itself says of verification, and which claims it speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.extraction.spans import Span
from app.vocabulary import Caveat


@dataclass(frozen=True, slots=True)
class Rule:
    """A named pattern with its example and the caveat it states."""

    name: str
    caveat: Caveat
    pattern: re.Pattern[str]
    example: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A verification statement: the sentence or clause that makes it, and what its words refer to."""

    rule: str
    caveat: Caveat
    span: Span
    verb: Span


_CHECK = r"(?:verif(?:y|ied)|confirm(?:ed)?|corroborat(?:e|ed)|authenticat(?:e|ed)|substantiat(?:e|ed))"
_NOT = r"(?:not|n['’]t|never)"
_ADV = (
    r"(?:\s(?:immediately|independently|be|been|yet|readily|fully|able\sto|been\sable\sto|"
    r"separately|possible\sto|currently))"
)


def _c(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


RULES = (
    Rule(
        "could_not_verify",
        Caveat.NOT_INDEPENDENTLY_VERIFIED,
        _c(
            rf"\b(?:could|can|was|were|has|have|had|is|are|did|do|does)(?:\s?{_NOT}){_ADV}{{0,4}}\s{_CHECK}\b|"
            rf"\bcannot{_ADV}{{0,3}}\s{_CHECK}\b"
        ),
        "The paper could not independently verify the claim",
    ),
    Rule(
        "unable_to_verify",
        Caveat.NOT_INDEPENDENTLY_VERIFIED,
        _c(rf"\b(?:unable|impossible|failed|difficult|hard)\sto(?:\s(?:immediately|independently))?\s{_CHECK}\b"),
        "The agency was unable to confirm the report",
    ),
    Rule(
        "no_confirmation",
        Caveat.NOT_INDEPENDENTLY_VERIFIED,
        _c(
            r"\b(?:no|without|lacked|little)\s(?:any\s)?(?:independent|outside|immediate|"
            r"official)\s(?:confirmation|verification|corroboration)\b"
        ),
        "There was no independent confirmation",
    ),
    Rule(
        "unverified",
        Caveat.NOT_INDEPENDENTLY_VERIFIED,
        _c(
            r"\b(?:unverified|unconfirmed|uncorroborated|unsubstantiated)\s(?:claim|"
            r"report|account|figure|allegation|video|footage|statement)s?\b"
        ),
        "an unverified claim",
    ),
    Rule(
        "without_evidence",
        Caveat.NOT_INDEPENDENTLY_VERIFIED,
        _c(
            r"\b(?:without|did\snot|didn['’]t|not|no)\s(?:providing|offering|citing|"
            r"giving|presenting|provide|offer|cite|give|present|any|offered|provided)\s(?:any\s)?(?:further\s)"
            r"?(?:evidence|proof|details\sor\sevidence|supporting\sevidence)\b|\bwithout\s(?:any\s)?(?:evidence|"
            r"proof)\b"
        ),
        "he said, without providing evidence",
    ),
    Rule(
        "was_able_to_verify",
        Caveat.VERIFIED_BY_OUTLET,
        _c(
            r"\b(?:(?:was|were|is|been|being)\sable\sto(?:\sindependently)?\s(?:verify|"
            r"confirm|authenticate)|(?:has|have)?\s?independently\s(?:verified|confirmed|"
            r"authenticated)|(?:has|have)\s(?:verified|authenticated))\b"
        ),
        "The paper was able to verify that the bridge stood",
    ),
    Rule(
        "verified_by",
        Caveat.VERIFIED_BY_OUTLET,
        _c(r"\b(?:verified|authenticated|reviewed\sand\sverified|geolocated)\sby\s(?=[A-Z]|the\s[A-Z])"),
        "video verified by the Herald",
    ),
    Rule(
        "verified",
        Caveat.VERIFIED_BY_OUTLET,
        re.compile(r"(?<=[A-Za-z]\s)(?:verified|corroborated)(?=\s(?:the|that|these|those|its|this)\b)"),
        "The Herald verified the footage",
    ),
    Rule(
        "witnessed",
        Caveat.WITNESSED_BY_OUTLET,
        _c(
            r"\b(?:reporters?|journalists?|correspondents?|photographers?|a\steam|crew)\s(?:(?:at|"
            r"on|in|from|for)\s[\w\s]{2,30}?\s)?(?:saw|witnessed|observed|heard|counted)\b"
        ),
        "a Herald reporter saw the convoy",
    ),
    Rule(
        "disputed",
        Caveat.DISPUTED_IN_ARTICLE,
        _c(
            r"\b(?:(?:was|were|is|are|has\sbeen|have\sbeen)\s(?:disputed|denied|contradicted|"
            r"rejected|contested|refuted|challenged)\sby|(?:disputed|denied|denies|disputes|"
            r"rejected|rejects|refuted|contradicted|contested)\s(?:the|that|those|these|"
            r"this|his|her|their|its|any)\s(?:[\w’'-]+\s){0,2}?(?:claims?|reports?|allegations?|"
            r"accounts?|accusations?|figures?|charges?|assertions?|numbers?|account))\b"
        ),
        "The ministry denied the claims",
    ),
)


STEMS = (
    "verif",
    "confirm",
    "corrobor",
    "authentic",
    "substantiat",
    "evidence",
    "proof",
    "disput",
    "deny",
    "denie",
    "reject",
    "refut",
    "contradict",
    "contest",
    "challenged",
    "saw",
    "witness",
    "observed",
    "heard",
    "counted",
    "geolocated",
)
"""One look that tells most sentences without any."""


def find(text: str, span: Span) -> list[Statement]:
    """The verification statements of one sentence, at most one for each stretch of words."""
    low = text[span.start : span.end].lower()
    if not any(stem in low for stem in STEMS):
        return []
    found: list[Statement] = []
    for rule in RULES:
        for match in rule.pattern.finditer(text, span.start, span.end):
            here = Span(match.start(), match.end())
            if any(here.start < f.verb.end and f.verb.start < here.end for f in found):
                continue
            found.append(Statement(rule.name, rule.caveat, span, here))
    return sorted(found, key=lambda f: f.verb.start)


REFERS = re.compile(
    r"\b(?:claims?|reports?|accounts?|allegations?|assertions?|statements?|figures?|"
    r"numbers?|tolls?|information|remarks?|this|that|it|these|them|those|battlefield|"
    r"details|footage|video|images?|versions?|accusations?)\b",
    re.IGNORECASE,
)


def refers_back(text: str, statement: Statement) -> bool:
    """Whether the statement is about something said elsewhere ("his account") rather than its own clause."""
    return bool(
        REFERS.search(text, statement.verb.start, statement.span.end)
        or REFERS.search(text, statement.span.start, statement.verb.start)
    )
