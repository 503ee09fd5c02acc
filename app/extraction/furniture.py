"""What stands in an article and states nothing: titles, bylines, credits, notes to the reader, loose fragments."""

from __future__ import annotations

import re

from app.extraction.attribution import Statement
from app.extraction.clauses import Clause

OPENS = re.compile(
    r"\W*(?:(?:additional\s|further\s)?(?:reporting|editing|writing|compiled|translat(?:ed|ion)|graphics?)\sby\b"
    r"|by\s[A-Z]\w+\s[A-Z]\w+(?:\s(?:and|in)\s.*|,.*)?$"
    r"|with\s(?:reporting|files|agencies)\b"
    r"|follow\s(?:him|her|us|me)\b"
    r"|(?:read|click|see|watch|subscribe|sign\sup|share|download|listen)\b.{0,40}(?:here|more|below|now)"
    r"|(?:photo(?:graph)?s?|picture|image|video|credit|illustration)s?(?:\sby\b|\scredit|\scourtesy|:|\s?/)"
    r"|anyone\s(?:with|who\s(?:has|saw))\b.{0,60}\b(?:call|contact|(?:urged|asked)\sto)\b"
    r"|correction\b|copyright|©|all\srights\sreserved"
    r"|this\s(?:article|story|post|report)\s(?:has\sbeen|was|is|originally|includes|contains)"
    r"|(?:editor|author|publisher)['’]s\snote|reach\s(?:him|her)|partial\stranscript|(?:last\s)?updated\b"
    r"|(?:first\s)?published\b.{0,30}\d|related\s(?:stories|articles)|most\sread|advertisement\b)",
    re.IGNORECASE,
)
"""How bylines, credits and notes to the reader begin."""
HOLDS = re.compile(
    r"\b(?:contribut(?:ed|ing)\s(?:to\sthis|(?:additional\s)?reporting)|reported\sfrom\s[A-Z]\w+,?\s(?:and|with))\b"
    r"|\bis\s(?:an?|the|our)\s(?:[\w-]+\s){0,4}(?:columnist|correspondent|reporter|contributor|editor-at-large)\b"
    r"|(?:Getty|AFP|EPA|PA\sWire|Shutterstock)\s?/\s?[A-Z]|\((?:AP|Reuters|AFP|Getty)\s?(?:Photo|Images)"
    r"|\((?:EPA|AFP|AP|Reuters|Getty|PA|Rex)\)\W*$|AP\sPhoto|Getty\sImages|https?://|@\w+|pic\.twitter",
)
"""What stands somewhere in them."""
MARKS = (
    "contribut", "reported from", "columnist", "correspondent", "reporter", "editor-at", "Getty", "AFP", "EPA",
    "PA Wire", "(PA", "(Rex", "(Getty", "Shutterstock", "AP Photo", "(AP", "(Reuters", "http", "@", "pic.",
)  # fmt: skip
"""One look that tells most statements without any."""
LONGEST = 300
"""Characters that are looked at: notes to the reader are short, and so are their openings."""


EMPTY = re.compile(
    r"(?:that|this|it|he|she|they|we|these|those)(?:['’]s|['’]re|\s(?:is|was|are|were|did|does|do|said\sit|say\sso))(?:\snot)?"
    r"(?:\s(?:an?|the|very|so|too|all|just|simply|really))*(?:\s[a-z’'-]{2,12})?",
    re.IGNORECASE,
)
"""As in "That is a fact": too little to be checked by itself."""


def is_boilerplate(text: str, statement: Statement) -> bool:
    """Whether a statement is a byline, a credit, a note or the like."""
    span = statement.span
    words = text[span.start : min(span.end, span.start + LONGEST)]
    return OPENS.match(words) is not None or (any(m in words for m in MARKS) and HOLDS.search(words) is not None)


_CLOSED = re.compile(r"[.!?…:;,][\"”’')\]]{0,3}$")


def is_title(text: str, statement: Statement) -> bool:
    """Whether a statement is the title or a cross-head: a short line of its own without a full stop."""
    span = statement.span
    if _CLOSED.search(text[max(span.start, span.end - 5) : span.end]) or span.end - span.start > 140:
        return False
    alone = not text[max(0, span.start - 2) : span.start].strip() and text[span.end : span.end + 2] in (
        "\n\n",
        "\n",
        "\r\n",
    )
    return alone and (statement.paragraph <= 1 or len(statement.words.tags) < 12)


def finite(clause: Clause) -> bool:
    """Whether the clause states something: a verb, and no subordinate clause left alone ("After the talks ended")."""
    words = clause.words
    if not clause.finite or words is None:
        return clause.finite
    first, behind = words.index_at(clause.span.start), words.index_at(clause.span.end)
    tags = words.tags[first:behind]
    if sum(letter not in ",.:;()-#" for letter in tags) < 3 and "V" not in tags:
        return False
    if clause.rule != "sentence" or clause.parts or clause.skip:
        return True
    if tags[:1] not in ("S", "W"):
        return "Q" in tags or _OWN_VERB.search(_SUBORDINATE.sub("", tags)) is not None
    return len(_VERB_GROUP.findall(tags)) > 1 or _MAIN_BEHIND.search(tags) is not None


_SUBORDINATE = re.compile(r",P?[SW][^,]*")
_OWN_VERB = re.compile(r"[AMV]")
_MAIN_BEHIND = re.compile(r",R?[DJ#HNXp]{1,12}R{0,2}[AMVBN]")
_VERB_GROUP = re.compile(r"[AMV][AMRbvVBG]*")
