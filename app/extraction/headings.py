"""Headings inside a text: lines of capitals and lines whose words are all capitalised, and labels before a first word.

Their words look like names, so nobody is looked for in them, and they end no sentence of the prose below.
"""

from __future__ import annotations

import re

from app.extraction.spans import Span

LONGEST = 120
"""Characters a heading may have."""
_SMALL_WORD = re.compile(r"(?:a|an|the|of|in|on|at|by|for|with|from|to|as|and|or|but|nor|vs|is|be|not)$")
_IN_SMALL = re.compile(r"(?<!\S)[a-z]{5}")
_CLOSED = re.compile(r"[.!?…:;,][\"”’')\]]{0,3}$")
_OPENS = re.compile(r"[\"“‘'(\[•*-]{0,2}\s?[A-ZÀ-ÖØ-Þ\d]")


def is_headline(words: str) -> bool:
    """Whether nearly every word is capitalised, as in titles and cross-heads."""
    if len(_IN_SMALL.findall(words, 0, 140)) > 4:  # the quick look before the slower count
        return False
    letters = [w for w in words.split() if w[:1].isalpha() and not _SMALL_WORD.match(w)]
    return len(letters) >= 3 and sum(1 for w in letters if w[0].isupper()) >= 0.85 * len(letters)


def is_capitals(words: str) -> bool:
    """Whether the words are written in capitals throughout."""
    return words.isupper() and sum(map(str.isalpha, words)) >= 4


def headings(text: str) -> list[Span]:
    """The heading lines of a text, trimmed, in order: between blank lines, or above prose that begins anew."""
    found: list[Span] = []
    begins, start = True, 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start : min(end, start + 2 * LONGEST)].strip() if end - start <= 2 * LONGEST else ""
        heads = begins and 4 <= len(line) <= LONGEST and line[0].isupper() and _heads(text, line, end)
        if heads:
            at = start + text[start:end].index(line)
            found.append(Span(at, at + len(line)))
        before = text[max(start, end - 4) : end].strip()
        begins = heads or not text[start:end].strip() or _CLOSED.search(before) is not None
        start = end + 1
    return found


def _heads(text: str, line: str, end: int) -> bool:
    """Whether a line that begins anew is a heading, by its letters and by what follows the line break at ``end``."""
    below = text[end + 1 : end + 2 + LONGEST].split("\n", 1)[0].strip()
    if is_capitals(line):
        return not below or (not is_capitals(below) and _OPENS.match(below) is not None)
    if _CLOSED.search(line) or not is_headline(line):
        return False
    words = line.split()
    wrapped = len(words) < 4 or "," in line or _SMALL_WORD.match(words[-1]) or len(below) <= len(line)
    return not below or (not wrapped and _OPENS.match(below) is not None)


def blanked(text: str, lines: list[Span]) -> str:
    """The text with spaces in place of its headings; offsets stay."""
    parts, at = [], 0
    for line in lines:
        parts += [text[at : line.start], " " * (line.end - line.start)]
        at = line.end
    return "".join([*parts, text[at:]]) if parts else text


def apart(text: str, block: Span, lines: list[Span]) -> list[Span]:
    """A paragraph without the heading lines glued to it, which become paragraphs of their own."""
    out, start = [], block.start
    for line in lines:
        out += [Span(start, line.start), line]
        start = line.end
    return [s for s in (*out, Span(start, block.end)) if text[s.start : s.end].strip()]


LABEL = re.compile(
    r"(?:exclusive|breaking(?:\snews)?|analysis|explainer|explained|fact[\s-]?(?:box|check|file)|watch|opinion|live(?:\supdates?)?|"
    r"updated?|video|interview|key\s(?:points|facts|moments|findings|dates)|timeline|profile|comment|editorial|podcast|"
    r"in\s(?:pictures|numbers|brief|full)|at\sa\sglance|special\sreport|investigation|background|summary|news\salert|"
    r"just\sin|read\smore|related|more)(?::|\s[-–—|])\s{1,3}(?=[\"“‘']?[\w$£€])",
    re.IGNORECASE,
)
"""As in "EXCLUSIVE: …": what sort of piece it is, and no speaker's name."""
EXAMPLES: tuple[tuple[str, list[str]], ...] = (
    ("KEY POINTS\nThe mayor said it was shut.", ["KEY POINTS"]),
    ("The bridge was shut.\nWHAT HAPPENS NEXT\nIt opens in May.", ["WHAT HAPPENS NEXT"]),
    ("Parking Charges To Double In Holm\nDrivers in Holm will pay four pounds.", ["Parking Charges To Double In Holm"]),
    ("Bridge Collapse Kills Four\n\nHe said so.", ["Bridge Collapse Kills Four"]),
    ("THE BRIDGE IN HOLM\nWAS SHUT ON FRIDAY.", []),
    ("Ada Brook Orr Veld\nand Tom Orr said it was shut.", []),
    ("They met Ada Brook and\nTom Orr Senior Of Dresk\nAnd the mayor spoke.", []),
)
"""Texts and the headings found in them."""
