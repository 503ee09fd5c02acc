"""Where the claims of an article stand: which of them touch a stretch of it, and which a caveat covers."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from app.desk.theme import Look, Theme
from app.model import Mark
from app.vocabulary import State


def look_of(theme: Theme, mark: Mark) -> Look:
    """How a claim is tinted: by its verdict where one stands, by its state while it has none or is set aside."""
    if mark.verdict and mark.state != State.DROPPED:
        return theme.look("verdict", mark.verdict)
    return theme.look("state", mark.state)


@dataclass(frozen=True, slots=True)
class Reach:
    """A caveat's passage (code points) and the claims it covers, in order of start."""

    start: int
    end: int
    caveat: str
    marks: tuple[Mark, ...]


class MarkIndex:
    """The claims of one article in order of start, and which of them touch a stretch of it (code points)."""

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self.marks = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.number))
        self._starts = [mark.start for mark in self.marks]
        self._reach = list(accumulate((mark.end for mark in self.marks), max))
        self._by_uid = {mark.uid: mark for mark in self.marks}
        covered: dict[tuple[int, int], list[Mark]] = {}
        for mark in self.marks:
            if mark.caveat_start is not None and mark.caveat_end is not None:
                covered.setdefault((mark.caveat_start, mark.caveat_end), []).append(mark)
        self._caveats = [Reach(*span, found[0].caveat, tuple(found)) for span, found in sorted(covered.items())]
        self._caveat_starts = [reach.start for reach in self._caveats]
        self._caveat_reach = list(accumulate((reach.end for reach in self._caveats), max))

    def get(self, uid: str | None) -> Mark | None:
        """The claim with this uid, if it is one of this article's."""
        return self._by_uid.get(uid) if uid else None

    def touching(self, start: int, end: int) -> list[Mark]:
        """Claims whose passage shares a character with ``start … end``, in order of start."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return [mark for mark in self.marks[first:last] if mark.end > start]

    def at(self, position: int) -> list[Mark]:
        """Claims whose passage covers this character, innermost first."""
        return sorted(self.touching(position, position + 1), key=lambda mark: (mark.end - mark.start, mark.number))

    def caveats(self, start: int, end: int) -> list[Reach]:
        """Caveats whose passage shares a character with ``start … end``, in order of start."""
        first = bisect_right(self._caveat_reach, start)
        last = bisect_left(self._caveat_starts, end)
        return [reach for reach in self._caveats[first:last] if reach.end > start]

    def caveat_of(self, mark: Mark) -> Reach | None:
        """The caveat of a claim with all the claims it covers, where it has a passage."""
        if mark.caveat_start is None or mark.caveat_end is None:
            return None
        span = (mark.caveat_start, mark.caveat_end)
        return next((r for r in self.caveats(*span) if (r.start, r.end) == span), None)
