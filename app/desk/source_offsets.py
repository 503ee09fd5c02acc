"""Where a code point of an article stands in Qt's text, and what Qt is given to show.

Articles count in Python code points, Qt in UTF-16 units. The text shown has exactly as many units as the article:
characters that cannot be seen, or that would reorder what is read, are each replaced by a symbol of the same length.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")

_JOINERS = "\u200c\u200d"  # these belong to Persian and Indic spelling and to emoji: shown only beside Latin text
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters, but not tab and line feed
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ud800-\udfff\ufdd0-\ufdef\ufff0-\ufffc\ufffe\uffff"  # half characters, and those Qt keeps for itself
    "\U000e0000-\U000e0fff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a]"
)

_SYMBOLS = {
    "\u2028": "↵",
    "\u2029": "¶",
    "\x7f": "\u2421",
    **{chr(code): "↦" for code in (0x200E, 0x202A, 0x202D, 0x2066)},  # left to right
    **{chr(code): "↤" for code in (0x061C, 0x200F, 0x202B, 0x202E, 0x2067)},  # right to left
    **{chr(code): "↔" for code in (0x202C, 0x2068, 0x2069)},  # isolate by first letter, and the ends
    **{chr(code): chr(0x2400 + code) for code in range(0x20)},
    "\f": "¦",  # a page ends; every font has it, so the line is as high as the others
}
_PLACEHOLDER = "▯"


@dataclass(frozen=True, slots=True)
class Display:
    """``text`` to show, and the code points (ascending) where it differs from the article."""

    text: str
    replaced: tuple[int, ...]


def display(text: str) -> Display:
    """What a person is shown of ``text``: the same length in code points and in UTF-16 units, with nothing hidden."""
    replaced: list[int] = []

    def symbol(match: re.Match[str]) -> str:
        start = match.start()
        char = match.group()
        if char in _JOINERS and _joins(text, start):
            return char
        replaced.append(start)
        # one code point for one; astral ones (hidden "tag" letters) become an astral square, two units again
        return "\U0001f78e" if ord(char) > 0xFFFF else _SYMBOLS.get(char, _PLACEHOLDER)

    return Display(_UNSEEN.sub(symbol, text), tuple(replaced))


def character_name(char: str) -> str:
    """The Unicode name of a character that cannot be seen, with its number: ``RIGHT-TO-LEFT OVERRIDE (U+202E)``."""
    name = unicodedata.name(char, "CONTROL CHARACTER")
    return f"{name} (U+{ord(char):04X})"


def _joins(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(before and after) and _takes_joiners(before) and _takes_joiners(after)


def _takes_joiners(char: str) -> bool:
    return char > "\u0590" and unicodedata.category(char) in {"Lo", "Mn", "Mc", "So", "Sk"}


class Offsets:
    """Converts positions in one text; ``O(log astral characters)`` each, no table for texts without any."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._code_points = [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [start + nth for nth, start in enumerate(self._code_points)]

    @property
    def length(self) -> int:
        """Length of the text in code points."""
        return self._length

    def to_qt(self, code_point: int) -> int:
        """UTF-16 position of a code point; positions outside the text become its nearest end."""
        inside = min(max(code_point, 0), self._length)
        return inside + bisect_left(self._code_points, inside)

    def to_code_point(self, unit: int) -> int:
        """Code point at a UTF-16 position; the middle of a pair belongs to the character it is in."""
        begun = bisect_left(self._units, max(unit, 0))  # astral characters that begin before this unit
        return min(max(unit, 0) - begun, self._length)
