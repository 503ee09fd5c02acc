"""Where the lines of a printed page stand, and in which order a person reads them: columns, then down.

Measures are points with the origin at the top left of the page as it is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

GUTTER_AT_LEAST = 0.7
"""Width of the space between columns, in heights of a line."""
GAP_AT_LEAST = 1.25
"""Space within a line that separates two texts, in heights of a line; justified words come to some 0.9."""
PROSE_AT_LEAST = 14
"""Characters of a line in a column, on average; shorter ones are cells of a table, which is read row by row."""
SEGMENTS_AT_MOST = 1_500
"""Pieces on a page for which columns are looked for; a page of text has some 150."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Characters that stand side by side. ``hyphen``: the last word is divided and goes on elsewhere."""

    x0: float
    x1: float
    top: float
    bottom: float
    text: str
    hyphen: bool = False

    @property
    def height(self) -> float:
        """Of the line, as a measure of its type."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Half way between top and bottom."""
        return (self.top + self.bottom) / 2


Row = list[Segment]
"""Segments at one height, from left to right."""


def rows(segments: Iterable[Segment]) -> list[Row]:
    """Segments that share a line, from the top of the page down."""
    made: list[Row] = []
    for segment in sorted(segments, key=lambda s: (s.middle, s.x0)):
        last = made[-1][0] if made else None
        if last and segment.middle - last.middle < 0.4 * min(last.height, segment.height):
            made[-1].append(segment)
        else:
            made.append([segment])
    return [sorted(row, key=lambda s: s.x0) for row in made]


def flows(segments: Sequence[Segment]) -> Iterator[list[Segment]]:
    """The lines in reading order, a list for each column or stretch of the page's full width."""
    if len(segments) > SEGMENTS_AT_MOST:
        yield [whole(row) for row in rows(segments)]
    elif segments:
        yield from _flows(rows(segments), depth=0)


def _flows(page: list[Row], depth: int) -> Iterator[list[Segment]]:
    found = _columns(page) if depth < 12 else None
    if found is None:
        if page:
            yield [whole(row) for row in page]
        return
    first, last, middle = found
    block = [segment for row in page[first:last] for segment in row]
    yield from _flows(page[:first], depth + 1)
    yield from _flows(rows(s for s in block if s.x1 <= middle), depth + 1)
    yield from _flows(rows(s for s in block if s.x1 > middle), depth + 1)
    yield from _flows(page[last:], depth + 1)


def whole(row: Row) -> Segment:
    """One line of the pieces of a row: a tab where they stand apart, nothing where they touch."""
    made = row[0]
    for piece in row[1:]:
        gap = (piece.x0 - made.x1) / max(1.0, min(made.height, piece.height))
        between = "\t" if gap > GAP_AT_LEAST else " " if gap > 0.12 and not made.text.endswith(" ") else ""
        top, bottom = min(made.top, piece.top), max(made.bottom, piece.bottom)
        made = replace(
            piece, x0=made.x0, x1=max(made.x1, piece.x1), top=top, bottom=bottom, text=made.text + between + piece.text
        )
    return made


def _columns(page: list[Row]) -> tuple[int, int, float] | None:
    """First and last row of the tallest stretch with a gutter, and the gutter's middle; None: a single column."""
    best: tuple[int, int, float] | None = None
    seen: set[tuple[int, int]] = set()
    height = median(segment.height for row in page for segment in row) if page else 0.0
    for number, row in enumerate(page):
        near = [segment for other in page[max(0, number - 1) : number + 2] for segment in other]
        for right in row:
            left = max((s.x1 for s in near if s.x1 <= right.x0), default=None)
            if left is None or right.x0 - left < GUTTER_AT_LEAST * height:
                continue
            key = (round(left / 8), round(right.x0 / 8))
            if key in seen:
                continue
            seen.add(key)
            found = _stretch(page, number, left, right.x0, GUTTER_AT_LEAST * height)
            if found and (best is None or found[1] - found[0] > best[1] - best[0]):
                best = found
    return best


def _stretch(page: list[Row], start: int, left: float, right: float, narrowest: float) -> tuple[int, int, float] | None:
    """How far up and down a gutter reaches that is open at row ``start``."""
    first = start
    last = start + 1
    narrowed = _narrowed(page[start], left, right, narrowest)
    if narrowed is None:
        return None
    left, right = narrowed
    while last < len(page) and (narrowed := _reaches(page[last - 1], page[last], left, right, narrowest)):
        left, right = narrowed
        last += 1
    while first > 0 and (narrowed := _reaches(page[first], page[first - 1], left, right, narrowest)):
        left, right = narrowed
        first -= 1
    middle = (left + right) / 2
    sides = [[s for row in page[first:last] for s in row if (s.x1 > middle) is side] for side in (False, True)]
    if any(len(side) < 2 or sum(len(s.text) for s in side) < PROSE_AT_LEAST * len(side) for side in sides):
        return None
    beside = min(max(s.bottom for s in side) for side in sides) - max(min(s.top for s in side) for side in sides)
    return (first, last, middle) if beside > 1.5 * sides[0][0].height else None


def _reaches(inside: Row, outside: Row, left: float, right: float, narrowest: float) -> tuple[float, float] | None:
    """The gutter as the next row leaves it; a row on one side only belongs to the columns while it stands close."""
    one_sided = all(s.x1 <= left for s in outside) or all(s.x0 >= right for s in outside)
    if one_sided and abs(outside[0].middle - inside[0].middle) > 2.2 * max(inside[0].height, outside[0].height):
        return None
    return _narrowed(outside, left, right, narrowest)


def _narrowed(row: Row, left: float, right: float, narrowest: float) -> tuple[float, float] | None:
    middle = (left + right) / 2
    if any(s.x0 < middle < s.x1 for s in row):
        return None
    left = max([left, *(s.x1 for s in row if s.x1 <= middle)])
    right = min([right, *(s.x0 for s in row if s.x0 >= middle)])
    return (left, right) if right - left >= narrowest else None
