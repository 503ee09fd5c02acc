"""What an article itself says of verification, and which claims it speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.extraction.spans import Span, holds_any, in_order
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


_CHECK = (
    r"(?:verif(?:y|ied)|confirm(?:ed)?|corroborat(?:e|ed)|authenticat(?:e|ed)|substantiat(?:e|ed)|geolocat(?:e|ed)|"
    r"(?:check|establish|ascertain|determine)(?:ed|d)?(?=\s(?:independently|the\s(?:accuracy|veracity|authenticity|truth|claims?))))"
)
_NOT = r"(?:not|n['’]t|never)"
_ADV = (
    r"(?:\s(?:immediately|independently|be|been|yet|readily|fully|able\sto|been\sable\sto|itself|also|so\sfar|"
    r"separately|possible\sto|currently|always|personally|officially|formally))"
)
_THING = (
    r"(?:claims?|reports?|accounts?|allegations?|assertions?|statements?|figures?|numbers?|tolls?|information|remarks?|"
    r"accusations?|charges?|versions?|details|suggestions?|rumou?rs?|estimates?|data|sightings?|narrative|story|characteri[sz]ation)"
)
_MEDIA = (
    r"(?:footage|videos?|clips?|images?|photos?|photographs?|pictures?|recordings?|audio|documents?|letters?|emails?)"
)
_OUTLET = (
    r"(?:the\s)?(?:[A-Z][\w.’'&-]*\s){0,3}(?:Reuters|AFP|AP|Press|BBC|CNN|NPR|PA|DPA|Times|Post|Herald|News|Journal|"
    r"Tribune|Guardian|Gazette|Chronicle|Mail|Mirror|Star|Globe|Standard|Courier|Observer|Telegraph|Agency|Radio|TV|"
    r"Television|Review|Record|Echo|Express|Dispatch|Sentinel|newspaper|broadcaster|reporters?|journalists?)\b"
)
_FALSE = (
    r"(?:(?:completely|totally|utterly|entirely|patently|simply|categorically)\s)?(?:false|fake|untrue|baseless|unfounded|"
    r"fabricated|fiction|nonsense|lies|a\slie|propaganda|misinformation|disinformation|misleading|wrong|inaccurate|absurd|"
    r"groundless|without\sfoundation|not\strue)"
)


def _c(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile(pattern, flags)


RULES = (
    Rule(
        "could_not_verify",
        Caveat.NOT_INDEPENDENTLY_VERIFIED,
        _c(
            rf"\b(?:could|can|was|were|has|have|had|is|are|did|do|does)(?:\s?{_NOT}){_ADV}{{0,4}}\s{_CHECK}\b|"
            rf"\bcannot{_ADV}{{0,3}}\s{_CHECK}\b|\b(?:could|can)\sneither\s{_CHECK}\b|"
            rf"\b(?:could|can|has|have|was|were)\s(?:immediately|independently)\s{_NOT}\s(?:be\s|been\s)?{_CHECK}\b|"
            r"\b(?:(?:could|can|has|have|had|was|were)(?:\snot|n['’]t)|cannot)\s(?:been\s|be\s)?independently\s\w+ed\b|"
            rf"\b(?:have|has|is|are|was|were)\syet\sto\s(?:be\s)?(?:independently\s)?{_CHECK}\b|"
            rf"\b(?:none|neither|nothing|no|few|little)\b[^.,;]{{0,40}}\s(?:could|can|has|have|had|was|were)(?:\s(?:be|been|immediately|"
            rf"independently)){{0,3}}\s{_CHECK}\b"
        ),
        "The paper could not independently verify the claim",
    ),
    Rule(
        "unable_to_verify",
        Caveat.NOT_INDEPENDENTLY_VERIFIED,
        _c(
            rf"\b(?:unable|impossible|failed|difficult|hard|no\sway|not\sin\sa\sposition|not\spossible)\sto"
            rf"(?:\s(?:immediately|independently|fully|readily))?\s{_CHECK}\b"
        ),
        "The agency was unable to confirm the report",
    ),
    Rule(
        "no_confirmation",
        Caveat.NOT_INDEPENDENTLY_VERIFIED,
        _c(
            r"\b(?:no|without|lacked|lacks|lacking|little|any|pending|awaiting)\s(?:any\s)?(?:independent|outside|immediate|"
            r"official|separate|third-party|further)\s(?:confirmation|verification|corroboration)\b|"
            r"\b(?:verification|confirmation)\s(?:was|is|has\sbeen|proved)\s(?:not\s(?:been\s)?(?:immediately\s)?(?:possible|available)|"
            r"impossible|unavailable)\b|"
            r"\bindependent\s(?:confirmation|verification|corroboration)\s(?:of\s[\w\s’'-]{3,40}\s)?(?:was|is|were|has|proved|remains)"
            r"\s(?:not\s(?:been\s)?(?:immediately\s)?(?:available|possible)|impossible|unavailable|lacking|difficult)\b"
        ),
        "There was no independent confirmation",
    ),
    Rule(
        "unverified",
        Caveat.NOT_INDEPENDENTLY_VERIFIED,
        _c(
            rf"\b(?:unverified|unconfirmed|uncorroborated|unsubstantiated|unproven|unverifiable)\s(?:[\w-]+\s)?(?:{_THING}|{_MEDIA})\b|"
            r"\b(?:remains?|remained|is|are|was|were)\s(?:still\s)?(?:unverified|unconfirmed|uncorroborated|unsubstantiated)\b"
        ),
        "an unverified claim",
    ),
    Rule(
        "without_evidence",
        Caveat.NOT_INDEPENDENTLY_VERIFIED,
        _c(
            r"\bwithout\s(?:(?:immediately\s)?(?:providing|offering|citing|giving|presenting|producing|showing|supplying)\s)?"
            r"(?:any\s|supporting\s|further\s|hard\s|immediate\s)*(?:evidence|proof|substantiation)\b|"
            r"\b(?:did|does|do|has|have|had)(?:\snot|n['’]t)\s(?:immediately\s|yet\s)?(?:provided?|offer(?:ed)?|cited?|gave|give|given|"
            r"present(?:ed)?|produced?|show[n]?|supply|supplied)\s(?:any\s|further\s|supporting\s)*(?:evidence|proof)\b|"
            r"\b(?:provid(?:e[sd]?|ing)|offer(?:s|ed|ing)?|cit(?:e[sd]?|ing)|gives?|gave|giving|present(?:s|ed|ing)?|"
            r"produc(?:e[sd]?|ing))\s(?:no|little|scant|few)\s(?:\w+\s)?(?:evidence|proof|details\sor\sevidence)\b|"
            r"\b(?:declined|refused|failed)\sto\s(?:provide|offer|give|present|produce)\s(?:any\s|further\s)*(?:evidence|proof)\b|"
            r"\bno\s(?:\w+\s)?(?:evidence|proof)\s(?:was|were|has\sbeen|had\sbeen)\s(?:provided|given|offered|presented|produced|shown)\b|"
            rf"\bno\s(?:\w+\s)?(?:evidence|proof)\s(?:to\s(?:support|back\sup|back)|for|of|supporting)\s(?:\w+\s){{1,2}}{_THING}\b"
        ),
        "he said, without providing evidence",
    ),
    Rule(
        "was_able_to_verify",
        Caveat.VERIFIED_BY_OUTLET,
        _c(
            r"\b(?:was|were|is|been|being)\sable\sto(?:\sindependently)?\s(?:verify|confirm|authenticate|geolocate|locate|"
            r"establish|corroborate)\b|\b(?:has|have|had)?\s?independently\s(?:verified|confirmed|authenticated|corroborated)\b"
        ),
        "The paper was able to verify that the bridge stood",
    ),
    Rule(
        "verified_by",
        Caveat.VERIFIED_BY_OUTLET,
        re.compile(
            rf"\b(?:verified|authenticated|geolocated|fact-checked|corroborated|confirmed)\sby\s(?={_OUTLET}|the\s[A-Z])|"
            rf"\bwhich\s{_OUTLET}\s(?:has\s|have\s|had\s)?(?:independently\s)?(?:verified|authenticated|geolocated|corroborated)\b"
        ),
        "video verified by the Herald",
    ),
    Rule(
        "verified",
        Caveat.VERIFIED_BY_OUTLET,
        re.compile(
            rf"(?<=[A-Za-z]\s)(?:(?:has|have)\s)?(?:verified|corroborated|authenticated|geolocated)(?=\s(?:the|that|these|those|"
            rf"its|this|both|several|some|two|\w+\s{_MEDIA})\b)|"
            rf"(?<=[A-Za-z]\s)(?:(?:has|have)\s)?confirmed(?=\sthe\s(?:location|date|authenticity|{_MEDIA})\b)"
        ),
        "The Herald verified the footage",
    ),
    Rule(
        "witnessed",
        Caveat.WITNESSED_BY_OUTLET,
        _c(
            r"\b(?:reporters?|journalists?|correspondents?|photographers?|camera(?:man|woman|\screw)|a\steam|crew)\s(?:(?:at|"
            r"on|in|from|for|with|near|travelling|embedded|who)\s[\w\s’'-]{2,40}?\s)?(?:saw|witnessed|observed|heard|counted|watched)\b|"
            r"(?-i:\b[A-Z]\w+\switness(?:es)?\s(?:saw|heard|said|reported|counted)\b)"
        ),
        "a Herald reporter saw the convoy",
    ),
    Rule(
        "seen_by",
        Caveat.WITNESSED_BY_OUTLET,
        re.compile(
            rf"\b(?:seen|reviewed|viewed|obtained|examined|heard|witnessed)\sby\s(?={_OUTLET})|"
            rf"{_OUTLET}\s(?:has\s|have\s|had\s)?(?:reviewed|seen|viewed|obtained|examined)\s"
            rf"(?:the|an?|those|these|that|copies|several|two|three|dozens)\s(?:[\w-]+\s){{0,3}}?{_MEDIA}\b"
        ),
        "according to a letter seen by the Herald",
    ),
    Rule(
        "disputed",
        Caveat.DISPUTED_IN_ARTICLE,
        _c(
            r"\b(?:was|were|is|are|been|being|be)\s(?:\w+ly\s)?(?:disputed|denied|contradicted|"
            r"rejected|contested|refuted|challenged|dismissed|debunked)\sby\b|"
            r"\b(?:disput(?:e[sd]?|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e[sd]?|ing)|contradict(?:s|ed|ing)?|"
            r"contest(?:s|ed|ing)?|push(?:es|ed|ing)?\sback\s(?:on|against|at)|brush(?:es|ed|ing)?\s(?:off|aside)|dismiss(?:es|ed|ing)?|rebut(?:s|ted|ting)?|challeng(?:e[sd]?|ing)|debunk(?:s|ed|ing)?)\s"
            r"(?:(?:the|that|those|these|this|his|her|their|its|any|such|all|both|official|earlier|previous|government|"
            rf"police|[A-Z][\w.]*['’]s?)\s)+(?:[\w’'-]+\s){{0,2}}?{_THING}\b"
        ),
        "The ministry denied the claims",
    ),
    Rule(
        "called_false",
        Caveat.DISPUTED_IN_ARTICLE,
        _c(
            r"\b(?:call(?:s|ed|ing)?|describ(?:e[sd]?|ing)|label(?:s|led|ed|ling)?|brand(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|"
            rf"reject(?:s|ed|ing)?)\s(?:it|them|this|that|(?:the|that|those|these|this|his|her|their|its|such)\s(?:[\w’'-]+\s){{0,2}}?"
            rf"(?:{_THING}|{_MEDIA}))\s(?:as\s)?(?:[\"“‘']\s?)?{_FALSE}\b|"
            rf"\b{_THING}\s(?:was|were|is|are)\s(?:[\"“‘'])?{_FALSE}\b"
        ),
        "The mayor called the report false",
    ),
    Rule(
        "denied_doing",
        Caveat.DISPUTED_IN_ARTICLE,
        _c(
            r"\b(?:den(?:y|ies|ied)|has\sdenied|have\sdenied)\s(?:(?:any|all|direct|having|ever|that)\s)*(?:involvement|"
            r"responsibility|wrongdoing|it|this|that\b|them|everything|all\scharges|\w+ing)\b|"
            r"\b(?:disputes?|disputed|rejects?|rejected)\s(?:that|this)(?=[\s.,])"
        ),
        "The army denied shelling the town",
    ),
    Rule(
        "denied_aside",
        Caveat.DISPUTED_IN_ARTICLE,
        re.compile(
            rf"\b(?:which|something|an?\s{_THING})\s(?:that\s)?(?:(?:[A-Z][\w.’'-]*\s){{1,4}}|(?:the|its|his|her|their)\s(?:\w+\s){{1,3}}|"
            r"it\s|he\s|she\s|they\s)(?:has\s|have\s|had\s)?(?:\w+ly\s)?(?:denied|denies|deny|disputes?|disputed|rejects?|"
            r"rejected|dismisses|dismissed|contests|contested)\b"
        ),
        "a charge the company denies",
    ),
    Rule(
        "at_odds",
        Caveat.DISPUTED_IN_ARTICLE,
        _c(
            r"\b(?:at\sodds\swith|in\scontradiction\s(?:to|with)|contradict(?:s|ed|ing)?|runs?\scounter\sto|cast(?:s|ing)?\s"
            r"(?:\w+\s)?doubt\s(?:on|over))\s(?:(?:the|an?|his|her|their|its|official|earlier|previous|government|police|army|state|"
            rf"ministry|company)['’]?s?\s)*(?:[\w’'-]+\s){{0,2}}?{_THING}\b"
        ),
        "This is at odds with the official account",
    ),
    Rule(
        "falsely",
        Caveat.DISPUTED_IN_ARTICLE,
        _c(
            rf"\b(?:falsely|wrongly|incorrectly|baselessly)\s(?:claim|said|say|suggest|assert|state|allege|report)\w*|"
            rf"\b(?:false|baseless|debunked|discredited|unfounded)\s(?:[\w-]+\s)?{_THING}\b"
        ),
        "the senator falsely claimed that the vote was lost",
    ),
)


STEMS = tuple(
    in_order(
        "verif confirm corrobor authentic substantiat evidence proof disput deny denie denyi reject refut rebut "
        "contradict contest challeng dismiss debunk saw witness observed heard counted watched geolocat independent "
        "unproven false fake untrue baseless groundless unfounded odds counter doubt wrong incorrect discredit seen "
        "pushed brushed reviewed viewed obtained examined checked establish ascertain fabricat nonsense lies "
        "propaganda inaccurate "
        "absurd"
    )
)
"""One look that tells most sentences without any."""
_NO_CAVEAT = re.compile(
    r"\bverified\s(?:\w+\s)?accounts?\b|\b(?:could|can)(?:\snot|n['’]t)(?:\simmediately)?\sbe\sreached\b|\bdeclined\sto\s(?:comment|say|discuss|answer|elaborate)|"
    r"\bverified\s(?:\w+\s)?(?:users?|buyers?|profiles?|pages?)\b",
    re.IGNORECASE,
)
_NOT_AN_OUTLET = re.compile(
    r"\b(?:police|officials?|ministry|minister|government|army|military|courts?|judges?|prosecutors?|investigators?|"
    r"doctors?|hospitals?|compan(?:y|ies)|observers?|inspectors?|auditors?|monitors?|experts?|scientists?|researchers?|"
    r"authorities|council|commission|committee|department|regulator|tests?|he|she|they|it)\s(?:\w+ly\s)?(?:has\s|have\s|had\s)?$",
    re.IGNORECASE,
)


_NEGATED = re.compile(
    r"\b(?:not|never|no|none|neither|nor|nothing|few|cannot|unable|without|yet\sto|could\sbe|can\sbe|to\sbe|if|until|before)\b[^.;]{0,40}$|"
    r"n['’]t\b[^.;]{0,40}$",
    re.IGNORECASE,
)


def find(text: str, span: Span) -> list[Statement]:
    """The verification statements of one sentence, at most one for each stretch of words."""
    if not holds_any(text[span.start : span.end].lower(), STEMS):
        return []
    found: list[Statement] = []
    never = [m.span() for m in _NO_CAVEAT.finditer(text, span.start, span.end)]
    for rule in RULES:
        for match in rule.pattern.finditer(text, span.start, span.end):
            here = Span(match.start(), match.end())
            if any(here.start < f.verb.end and f.verb.start < here.end for f in found):
                continue
            if any(a < here.end and here.start < b for a, b in never) or not _holds(text, rule, span, here):
                continue
            found.append(Statement(rule.name, rule.caveat, span, here))
    return sorted(found, key=lambda f: f.verb.start)


def _holds(text: str, rule: Rule, span: Span, here: Span) -> bool:
    """Whether the words speak of verification here: a finding of the police is none by the outlet."""
    before = text[max(span.start, here.start - 60) : here.start]
    if rule.caveat is Caveat.VERIFIED_BY_OUTLET and _NEGATED.search(before):
        return False
    if rule.name in ("verified", "was_able_to_verify"):
        return _NOT_AN_OUTLET.search(before) is None
    if rule.name in ("could_not_verify", "unable_to_verify"):
        words = text[here.start : here.end].lower()
        return "independent" in words or REFERS.search(text, span.start, span.end) is not None
    return True


REFERS = re.compile(
    rf"\b(?:{_THING}|{_MEDIA}|this|that|it|these|them|those|battlefield|either\sside|both\ssides|authenticity|accuracy|"
    r"veracity|location|identit(?:y|ies)|whether|casualt(?:y|ies)|posts?|testimon(?:y|ies)|what)\b",
    re.IGNORECASE,
)


_CHECKED_THING = re.compile(
    rf"\s(?:(?:the|that|those|these|this|its|his|her|their)\s)?(?:[\w-]+\s)?(?:location|date|authenticity|accuracy|veracity|{_MEDIA}|{_THING})\b"
)


ABOUT_A_CLAIM = re.compile(
    rf"(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s(?:\w+\s)?{_THING}\b"
)
"""How a sentence opens that speaks of a claim made elsewhere."""


def only_checks(text: str, statement: Statement) -> bool:
    """Whether a sentence says no more than that something was verified: "verified the video"."""
    return _CHECKED_THING.match(text, statement.verb.end, statement.span.end) is not None


def refers_back(text: str, statement: Statement) -> bool:
    """Whether the statement is about something said elsewhere ("his account") rather than its own clause."""
    return REFERS.search(text, statement.span.start, statement.span.end) is not None


SIDES = re.compile(
    r"\b(?:either\sside|both\ssides|each\sside|(?:rival|competing|conflicting|battlefield)\s(?:claims|accounts|reports)|all\s(?:the|these|of)\b)",
    re.IGNORECASE,
)
FIGURES = re.compile(r"\b(?:figures?|numbers?|tolls?|estimates?|casualt(?:y|ies)|count|total)\b", re.IGNORECASE)
RESEARCH = re.compile(r"\b(?:findings|stud(?:y|ies)|research(?:ers)?|scientists)\b", re.IGNORECASE)
PICTURES = re.compile(rf"\b{_MEDIA}\b", re.IGNORECASE)
ONE = re.compile(
    r"\b(?:the|that|this|his|her|its|their|an?)\s(?:[\w-]+\s)?(?:claim|report|account|allegation|assertion|statement|accusation|charge|"
    r"remark|version|suggestion|rumou?r)\b",
    re.IGNORECASE,
)
FOLLOWING = re.compile(r"\bfollowing\b|\b(?:claims|accounts|reports|statements)\sbelow\b", re.IGNORECASE)
OPENING = re.compile(r"(?:In|Citing|Making|Without|Although|Though|While)\b[^.]{0,80}$")
