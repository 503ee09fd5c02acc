"""How far the article has been gone through: each sentence carries a claim, has nothing to check, or is still bare."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.model import Cleared, Mark

BARE, CLEARED, CLAIMED = 0, 1, 2
"""How a sentence stands."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the article (code points) and how it stands."""

    start: int
    end: int
    standing: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """The sentences of one article in order, and how each stands. Small and quick: a book has 50,000 of them."""

    starts: array[int] = field(default_factory=lambda: array("q"))
    ends: array[int] = field(default_factory=lambda: array("q"))
    standing: bytes = b""
    cleared: tuple[Cleared, ...] = ()

    @property
    def counts(self) -> tuple[int, int, int]:
        """Sentences that are bare, have nothing to check, carry claims."""
        return self.standing.count(BARE), self.standing.count(CLEARED), self.standing.count(CLAIMED)

    def __len__(self) -> int:
        return len(self.standing)

    def at(self, place: int) -> Sentence:
        """The sentence at this place of the order."""
        return Sentence(self.starts[place], self.ends[place], self.standing[place])

    def between(self, start: int, end: int) -> list[Sentence]:
        """Sentences that share a character with ``start … end``; for a single place, the one it stands in or after."""
        first = bisect_right(self.ends, start)
        last = bisect_left(self.starts, max(end, start + 1))
        if first >= last and end <= start:  # in the white space behind a sentence, or at the end of the article
            first = max(bisect_right(self.starts, start) - 1, 0)
            last = first + 1
        return [self.at(place) for place in range(first, min(last, len(self)))]

    def cleared_between(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Stretches of sentences with nothing to check that touch ``start … end``."""
        for sentence in self.between(start, end):
            if sentence.standing == CLEARED:
                yield sentence.start, sentence.end

    def next_bare(self, position: int, step: int = 1) -> Sentence | None:
        """The next bare sentence that begins behind ``position`` (before it, for ``step`` -1), going round."""
        if step > 0:
            here = bisect_right(self.starts, position)
            found = self.standing.find(BARE, here)
            place = found if found >= 0 else self.standing.find(BARE)
        else:
            here = bisect_left(self.starts, position)
            found = self.standing.rfind(BARE, 0, here)
            place = found if found >= 0 else self.standing.rfind(BARE)
        return self.at(place) if place >= 0 else None

    def marks_of(self, sentences: Sequence[Sentence]) -> list[str]:
        """Uids of the marks "nothing to check" that stand in these sentences."""
        return [
            one.uid
            for one in self.cleared
            if any(one.start < s.end and one.start + len(one.passage) > s.start for s in sentences)
        ]


def cover(starts: array[int], ends: array[int], marks: Sequence[Mark], cleared: Sequence[Cleared]) -> Coverage:
    """How sentences stand; a claim, its caveat or a mark counts for each sentence it shares a character with."""
    standing = bytearray(len(starts))
    for one in cleared:
        _stand(standing, starts, ends, one.start, one.start + len(one.passage), CLEARED)
    for mark in marks:
        _stand(standing, starts, ends, mark.start, mark.end, CLAIMED)
        if mark.caveat_start is not None and mark.caveat_end is not None:
            _stand(standing, starts, ends, mark.caveat_start, mark.caveat_end, CLAIMED)
    return Coverage(starts, ends, bytes(standing), tuple(cleared))


def _stand(standing: bytearray, starts: array[int], ends: array[int], start: int, end: int, how: int) -> None:
    first, last = bisect_right(ends, start), bisect_left(starts, end)
    for place in range(first, last):
        standing[place] = how
