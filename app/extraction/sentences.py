"""Where sentences and quotations begin and end. Abbreviations, initials, web addresses and ellipses do not end one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from app.extraction.headings import LABEL
from app.extraction.spans import Span, listed, trim

NEVER_LAST = listed(
    "mr mrs ms mx dr prof rev hon st mt ft gov sen rep reps sens lt gen col maj capt cmdr sgt cpl pvt adm supt det "
    "pres vp atty messrs vs v eg ie cf p pp no nos vol fig ch sec art al approx est dept univ assn bros"
)
"""Abbreviations that a word follows: titles and references."""
SOMETIMES_LAST = listed(
    "inc corp co ltd llc plc jr sr etc ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu "
    "fri sat sun am pm ph esq est edt gmt"
)
"""Abbreviations that also close sentences: the next word decides."""
OPENERS = listed(
    "the a an it he she they we i you this that these those there but and so in on at by for from when while if as "
    "what who how why where my our his her its their mr mrs ms dr after before since not no yes do did is are was "
    "were has have had although however meanwhile one some many most"
)
"""Words that, capitalised after a doubtful full stop, show that a new sentence begins."""

_END = re.compile(r"""[.!?…]{1,50}["'”’)\]]{0,4}(?=\s)|\n[ \t\r]*\n\s{0,200}|\n(?=[ \t]*(?:[-–•*]|\d{1,3}[.)]\s))""")
_LAST_WORD = re.compile(r"[^\s(\[“\"‘]{1,40}$")
_NEXT = re.compile(r"""\s{1,200}(["'“‘(\[]{0,3})(\S[^\s]{0,40})""")
_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,}$")
_BLANK = re.compile(r"\n[ \t\r\f\v\u00a0]*\n\s*|\u2029")


def paragraphs(text: str) -> list[Span]:
    """The paragraphs: blocks between blank lines, trimmed, never empty."""
    found, start = [], 0
    for gap in _BLANK.finditer(text):
        found.append(trim(text, start, gap.start()))
        start = gap.end()
    found.append(trim(text, start, len(text)))
    return [span for span in found if span.start < span.end]


def sentences(text: str) -> list[Span]:
    """The sentences, trimmed and in order; ends inside quotations count."""
    return [s for block in paragraphs(text) for s in _split(text, block, [])]


DATELINE = re.compile(
    r"(?:\d{4}-\d\d-\d\d[ \t]{1,3})?(?:[A-Z][A-ZÀ-Þ.'’-]{1,24}(?:[ /][A-Z][A-ZÀ-Þ.'’-]{1,24}){0,3})"
    r"(?:,[ ][A-Z][\w./ ]{1,24}){0,2}"
    r"(?:,?[ ](?:[A-Z][a-z]{2,8}\.?[ ]\d{1,2}|\d{1,2}[ ][A-Z][a-z]{2,8}))?"
    r"(?:,?[ ]?\([A-Z][\w./ -]{1,30}\))?[ ]?(?:[-–—•|―]{1,2}|--)[ \n]"
    r"|\([A-Z][\w./ ]{1,24}\)[ ]?(?:[-–—]|--)[ ]"
    r"|\d{1,2}[.:]\d\d(?:[ ]?(?:am|pm))?(?:[ ](?:GMT|BST|ET|EST|EDT|CET))?:?[ ](?=[A-Z\"“‘])"
)
"""Place, day and agency before a report's first words ("PORT VELLIS, March 3 (Agency) -"), or a live blog's time."""


def without_dateline(text: str, block: Span) -> Span:
    """The paragraph without the dateline or label ("EXCLUSIVE: …") it opens with."""
    limit = min(block.end, block.start + 120)
    match = DATELINE.match(text, block.start, limit) or LABEL.match(text, block.start, limit)
    return Span(match.end(), block.end) if match and match.end() < block.end else block


def statements(text: str, block: Span, quotes: list[Span]) -> list[Span]:
    """The sentences of one paragraph, a quotation kept whole with the words that introduce it."""
    return _split(text, block, quotes)


def _split(text: str, block: Span, quotes: list[Span]) -> list[Span]:
    found, start = [], block.start
    starts = [q.start for q in quotes]
    depth = _bracket_depths(text, block)
    for mark in _END.finditer(text, block.start, block.end):
        end = mark.end()
        at = bisect_right(starts, mark.start()) - 1
        if at >= 0 and mark.start() < quotes[at].end and end != quotes[at].end:
            continue
        if not _ends_here(text, start, mark, block.end, bool(quotes)) or depth.inside(mark.start()):
            continue
        span = trim(text, start, end)
        if span.start < span.end:
            found.extend(_chopped(text, span))
        start = end
    span = trim(text, start, block.end)
    if span.start < span.end:
        found.extend(_chopped(text, span))
    return found


LONGEST = 3_000
"""No sentence of prose is longer; a longer run is cut at a space, which keeps all work on it linear."""


def _chopped(text: str, span: Span) -> list[Span]:
    pieces = []
    while span.end - span.start > LONGEST:
        at = text.rfind(" ", span.start + LONGEST // 2, span.start + LONGEST)
        at = at if at > 0 else span.start + LONGEST
        pieces.append(trim(text, span.start, at))
        span = trim(text, at, span.end)
    return [piece for piece in (*pieces, span) if piece.start < piece.end]


class _Depths:
    """Bracketed stretches short enough to be asides; a full stop inside one ends no sentence."""

    def __init__(self, spans: list[Span]) -> None:
        self.starts = [s.start for s in spans]
        self.ends = [s.end for s in spans]

    def inside(self, offset: int) -> bool:
        """Whether the offset lies inside a bracketed stretch that is followed by more of its sentence."""
        at = bisect_left(self.starts, offset) - 1
        return at >= 0 and offset < self.ends[at] - 1


_ASIDE = re.compile(r"\([^()\n]{1,300}\)(?=\s+[a-z])")


def _bracket_depths(text: str, block: Span) -> _Depths:
    return _Depths([Span(m.start(), m.end()) for m in _ASIDE.finditer(text, block.start, block.end)])


def _ends_here(text: str, start: int, mark: re.Match[str], limit: int, keep_quotes: bool) -> bool:  # noqa: PLR0911
    mark_text = mark.group()
    if mark_text[0] == "\n":
        return True
    follow = _NEXT.match(text, mark.end(), limit)
    if follow is None:
        return False
    opening, word = follow.group(1), follow.group(2)
    first = word[0]
    if (
        opening == "("
        and mark_text[-1] in '"”'
        and re.match(r"[^()]{1,40}\)[.,;]", text[follow.end(1) : follow.end(1) + 60])
    ):
        return False
    if word.strip(".”\"'") == "" and "." in word:
        return False
    if first.islower() or (first in ",;:)&-–—" and not opening):
        return word[:4] in ("http", "www.") or (mark_text[0] in "!?" and len(mark_text) > 1 and first in "-–—")
    if (
        keep_quotes
        and text[start : start + 1] in "\"“‘'"
        and mark_text[-1] in "\"”'’"
        and _attribution_follows(word, text, follow.end(), limit)
    ):
        return False
    if mark_text[0] != "." or len(mark_text.rstrip("\"'”’)]")) > 1:
        return True
    return _full_stop_ends(text, start, mark, opening, word)


_CUE = re.compile(r"\s{1,9}(?:[A-Z][\w’'.-]{0,30}\s){0,3}(?:said|says|told|asked|added|wrote|tweeted)\b")


def _attribution_follows(word: str, text: str, at: int, limit: int) -> bool:
    """Whether a name and a reporting verb come straight behind a closed quotation ("…." Mr Roe said)."""
    return word[0].isupper() and _CUE.match(text, at, min(limit, at + 80)) is not None


def _time_opens(text: str, start: int, at: int) -> bool:
    """As in "At 5 a.m. Mr Roe left": the hour stands in the opening of its sentence."""
    return (
        re.fullmatch(r"\W*(?:At|By|Around|About|Until|From|Since|On|Before|After)\s[\w\s:.,]{0,16}", text[start:at])
        is not None
    )


ZONES = listed("et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest ist local eastern pacific central")


def _full_stop_ends(text: str, start: int, mark: re.Match[str], opening: str, word: str) -> bool:  # noqa: PLR0911
    before = _LAST_WORD.search(text, max(start, mark.start() - 40), mark.start())
    last = before.group() if before else ""
    plain = last.lower().strip("'’,")
    following = re.sub(r"\W.*", "", word).lower()
    if not last:
        return text[mark.start() - 1 : mark.start()] in "\"”’')]"
    if plain in NEVER_LAST and not (plain == "no" and following in OPENERS):
        return False
    if plain in SOMETIMES_LAST:
        if plain in ("am", "pm"):
            return True
        return following in OPENERS or bool(opening)
    if _INITIALS.search(last + "."):
        if plain in ("a.m", "p.m") and _time_opens(text, start, mark.start() - len(last)):
            return False
        if following in ZONES:
            return False
        return plain in ("a.m", "p.m") or following in OPENERS or bool(opening)
    if len(last) == 1 and last.isupper():
        return last == "I" and (following in OPENERS or following in ("did", "do"))
    numbering = re.fullmatch(r"[IVXivx]{1,4}|\d{1,2}", last) and mark.start() - len(last) <= start + 1
    return not (last.endswith("-") or numbering)


_MARK = re.compile(
    r"[“”«»„\"]|''|``|‘‘|’’|‘(?=\w)|’(?=[\s,.;:!?)]|$)|(?<![^\s(\[—–-])'(?=\w)|(?<=[\w.,!?])'(?=[\s.,;:!?)]|$)"
)
_DOUBLE_OPEN, _DOUBLE_CLOSE = "“«„", "”»"


def quotations(text: str, block: Span) -> list[Span]:
    """The quotations of one paragraph with their marks, in order; one left open runs to the paragraph's end.

    Straight and curly marks, doubled single marks and plain single marks around several words are understood.
    """
    found: list[Span] = []
    start, kind = -1, ""
    pending: Span | None = None
    for mark in _MARK.finditer(text, block.start, block.end):
        sign = mark.group()
        single = sign in ("'", "‘", "’")
        if start >= 0 and kind == "double":
            if single:
                continue
            if sign in _DOUBLE_OPEN:
                start = mark.start() if mark.start() - start > 0 and sign == "“" and not found else start
                continue
            found.append(Span(start, mark.end()))
            start, kind = -1, ""
            continue
        if not single:
            if sign in _DOUBLE_CLOSE or sign == "’’":
                continue
            start, kind, pending = mark.start(), "double", None
            continue
        opens = text[mark.end() : mark.end() + 1].isalnum() and not text[mark.start() - 1 : mark.start()].isalnum()
        if opens:
            pending = Span(mark.start(), mark.end())
        elif pending is not None:
            if 3 <= mark.start() - pending.start <= 1_500:
                found.append(Span(pending.start, mark.end()))
            pending = None
    if start >= 0:
        found.append(Span(start, block.end))
    return found
