"""Printed lines become running text: paragraphs, words that a line end divided, paragraphs that go on elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median_low

from app.reading.lines import Segment
from app.reading.pages import PAGE_BREAK

_BEFORE = """
    all anti co counter cross ex far first fourth full half high long low mid multi near non off one out over post pre
    pro quasi second self semi short so sub then third three two twenty thirty forty fifty sixty seventy eighty ninety
    ultra under vice well
"""
_AFTER = """
    backed based born called controlled day elect era free funded general hit held old led level like made making month
    occupied only owned per profile range related run scale sized speaking strong style term time torn traded up week
    wide year years
"""
KEEPS_BEFORE, KEEPS_AFTER = frozenset(_BEFORE.split()), frozenset(_AFTER.split())
"""Beginnings and ends of compounds that are written with a hyphen."""
_WORD = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*")
_LAST = re.compile(r"[^\W_]+(?:[-\u2010\u2011'’][^\W_]+)*\Z")
_FIRST = re.compile(r"[^\W_]+")
_HYPHENS = "-\u2010\u00ad\u0002\ufffe"
_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]*\s*\Z")
_ITEM = re.compile(r"(?:[•▪◦‣–*]|\(?\d{1,2}[.)]|[a-z][.)])\s")


@dataclass(slots=True)
class Paragraph:
    """Running text, with the line it ended in and whether that line was full, to tell whether it goes on."""

    text: str
    page: int
    height: float
    full: bool = False
    hyphen: bool = False


class Words:
    """The words that a document has whole, by which a divided one is known."""

    def __init__(self, lines: Iterable[Segment]) -> None:
        self._known: set[str] = set()
        for line in lines:
            found = [word.lower().replace("\u2010", "-") for word in _WORD.findall(line.text)]
            self._known.update(found[:-1] if line.hyphen or line.text.rstrip()[-1:] in _HYPHENS else found)

    def mended(self, before: str, after: str) -> str:
        """Both sides of a line end that divides a word, joined: the hyphen goes unless the word is written with it."""
        soft = before[-1:] in "\u00ad\u0002\ufffe"
        stem = before.rstrip(_HYPHENS)
        first, second = _LAST.search(stem), _FIRST.match(after)
        if first is None or second is None:
            return f"{stem}-{after}" if stem[-1:].strip() else f"{stem}- {after}"
        one, two = first[0].lower(), second[0].lower()
        if before[-1:] == "\u00ad" or one + two in self._known:
            return stem + after
        if f"{one}-{two}" in self._known or not self._divides(one, two, second[0]):
            return f"{stem}-{after}"
        return stem + after if soft or stem[-1:].isalpha() else f"{stem}-{after}"

    def _divides(self, one: str, two: str, written: str) -> bool:
        """Whether the hyphen stands for the line end only."""
        if len(one) < 2 or not one.isalpha() or not two.isalpha() or written[0].isupper():
            return False
        if one in KEEPS_BEFORE or two in KEEPS_AFTER:
            return False
        return not (len(one) > 3 and len(two) > 3 and one in self._known and two in self._known)


def paragraphs(flow: Sequence[Segment], page: int, words: Words) -> list[Paragraph]:
    """The paragraphs of one column."""
    made: list[Paragraph] = []
    left, right = min(line.x0 for line in flow), max(line.x1 for line in flow)
    steps = [below.middle - above.middle for above, below in pairwise(flow)]
    pitch = median_low(steps) if steps else 0.0
    for number, line in enumerate(flow):
        text = line.text.strip()
        above = flow[number - 1] if number else None
        full = line.x1 > right - 1.5 * line.height
        if above is None or _begins(line, above, left, right, pitch):
            made.append(Paragraph(text, page, line.height, full))
        else:
            last = made[-1]
            last.text = continued(last, text, words)
            last.full = full
        made[-1].hyphen = line.hyphen
    return [paragraph for paragraph in made if paragraph.text]


def _begins(line: Segment, above: Segment, left: float, right: float, pitch: float) -> bool:
    height = min(line.height, above.height)
    if _is_divided(above.text, above.hyphen):
        return False
    return (
        line.middle - above.middle > max(1.35 * pitch, 1.05 * height)
        or max(line.height, above.height) > 1.15 * height
        or (line.x0 > left + 0.6 * height and above.x0 < left + 0.4 * height)
        or (above.x1 < left + 0.8 * (right - left) and bool(_ENDS.search(above.text)))
        or bool(_ITEM.match(line.text))
        or "\t" in line.text
        or "\t" in above.text
    )


def _is_divided(text: str, hyphen: bool) -> bool:
    return hyphen or (text.rstrip()[-1:] in _HYPHENS and text.rstrip()[-2:-1].isalnum())


def continued(before: Paragraph, after: str, words: Words) -> str:
    """The text of a paragraph with the line that follows."""
    if _is_divided(before.text, before.hyphen):
        return words.mended(before.text, after)
    return f"{before.text} {after}"


def goes_on(before: Paragraph, after: Paragraph) -> bool:
    """Whether a paragraph at the end of a column or page goes on at the top of the next."""
    if max(before.height, after.height) > 1.15 * min(before.height, after.height) or "\t" in before.text + after.text:
        return False
    if _is_divided(before.text, before.hyphen):
        return True
    if _ENDS.search(before.text) or _ITEM.match(after.text):
        return False
    return before.full or after.text[:1].islower()


def joined(columns: Iterable[Sequence[Paragraph]], page_count: int, words: Words) -> str:
    """The whole text: a blank line between paragraphs, a form feed before the first character of each further page."""
    done: list[Paragraph] = []
    breaks: list[str] = []
    for column in columns:
        for number, paragraph in enumerate(column):
            last = done[-1] if done else None
            turned = PAGE_BREAK * (paragraph.page - (last.page if last else 0))
            if last is not None and number == 0 and goes_on(last, paragraph):
                _append(last, paragraph, turned, words)
            else:
                done.append(paragraph)
                breaks.append(turned if last is None else f"\n\n{turned}")
    rest = PAGE_BREAK * (page_count - 1 - done[-1].page) if done else ""
    return "".join(mark + paragraph.text for mark, paragraph in zip(breaks, done, strict=True)) + rest


def _append(last: Paragraph, more: Paragraph, turned: str, words: Words) -> None:
    if turned and not _is_divided(last.text, last.hyphen):
        last.text = f"{last.text}{turned}{more.text}"  # the form feed is the blank between the words
    elif turned:
        head, _, rest = more.text.partition(" ")
        last.text = words.mended(last.text, head) + turned + rest  # a divided word stays whole, on the earlier page
    else:
        last.text = continued(last, more.text, words)
    last.page, last.full, last.hyphen = more.page, more.full, more.hyphen
