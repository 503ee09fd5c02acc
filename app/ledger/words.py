"""What a word is, for searching: the one rule that the scan, the search index and the words typed all go by.

Case, accents and the shapes of letters are folded away (``Łódź`` is ``lodz``), what cannot be seen is dropped, all that
is no letter, digit or underscore parts words. Scripts written without spaces have a word a character, so that a part of
a text is found as well. A hyphen parts words too, and the text is looked through once more without its hyphens: a word
that a line break left in two is found whole. The same goes for what is typed: ``Vell-mar`` finds ``Vellmar``.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

SEARCHED = ("claim", "passage", "speaker", "speaker_role", "place", "note", "rationale")
"""The columns of a claim that words are looked for in. A phrase does not run from one into the next."""
BARRIER = "\ue000"
"""A word that nobody can type, between a text and the same text without hyphens; no phrase runs across it."""
RULES = f"1/{unicodedata.unidata_version}"
"""Changes with the rules of this module and the Unicode tables they rest on: an index made by others is none."""

_HYPHENS = frozenset("-\u2010\u2011\u058a\u1806")
_LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "ŋ": "n"}
)
"""Letters with a stroke or joined, which Unicode does not take apart, as people type them."""
_ZERO_WIDTH_SPACE = "\u200b"
_INVISIBLE_MARKS = frozenset("\u034f\u180b\u180c\u180d\u180f")
_WITHOUT_SPACES = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x3005, 0x3007),  # signs among Chinese characters
    (0x3040, 0x30FF),  # Hiragana, Katakana
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),  # Chinese characters, as in the lines that follow
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
TYPOGRAPHY = {
    **dict.fromkeys("‘’“”„«»–—…•€£\u00a0", " "), "\u2010": "-", "\u2011": "-", "\u00ad": ""
}  # fmt: skip
"""The signs that make most English texts more than ASCII, and what becomes of them; the index replaces them in SQL."""


class _Folds(dict[int, str]):
    """What becomes of each character; every one met is worked out once."""

    def __missing__(self, code: int) -> str:
        apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(code)).casefold())
        made = self[code] = "".join(map(_folded_character, apart.translate(_LETTERS)))
        return made


def _folded_character(character: str) -> str:
    if character in _HYPHENS:
        return "-"
    kind = unicodedata.category(character)
    if kind == "Cf":
        return " " if character == _ZERO_WIDTH_SPACE else ""
    if kind[0] == "M":
        if unicodedata.combining(character) or kind == "Me" or _is_invisible(character):
            return ""
    elif not character.isalnum() and character != "_":
        return " "
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    code = ord(character)
    return f" {character} " if any(low <= code <= high for low, high in _WITHOUT_SPACES) else character


def _is_invisible(mark: str) -> bool:
    return mark in _INVISIBLE_MARKS or 0xFE00 <= ord(mark) <= 0xFE0F or 0xE0100 <= ord(mark) <= 0xE01EF


class _Pieces(dict[str, str]):
    """What becomes of what stands between two spaces: language repeats itself, so most are met again."""

    def __missing__(self, piece: str) -> str:
        if len(self) >= _PIECES_KEPT:
            self.clear()
        made = piece.translate(_FOLDS)
        if len(piece) <= _LONGEST_KEPT:
            self[piece] = made
        return made


_FOLDS = _Folds()
_PIECES = _Pieces()
_PIECES_KEPT, _LONGEST_KEPT = 100_000, 60


def as_words(text: str) -> str:
    """The words of a text with one space between them; after ``BARRIER`` once more without hyphens, if it has any."""
    folded = " ".join(map(_PIECES.__getitem__, text.split()))
    if "-" not in folded:
        return " ".join(folded.split())
    parted, whole = folded.replace("-", " ").split(), folded.replace("-", "").split()
    return " ".join((*parted, BARRIER, *whole))


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand one after the other. The last may be the beginning of a word, unless ``whole``.

    ``joined`` are the same words without the hyphens that were typed, if any were: they do as well.
    """

    words: tuple[str, ...]
    whole: bool
    joined: tuple[str, ...] = ()

    @property
    def ways(self) -> tuple[tuple[str, ...], ...]:
        """The words, in each way that they may stand in a text."""
        return (self.words, self.joined) if self.joined else (self.words,)

    @property
    def needles(self) -> tuple[str, ...]:
        """What stands in ``as_words`` of a text that has these words, one of them, with a space before and behind."""
        return tuple(f" {' '.join(words)}{' ' if self.whole else ''}" for words in self.ways)


@lru_cache(maxsize=256)
def phrase_of(text: str) -> Phrase | None:
    """The phrase that a person typed, in quotes if its last word is whole; None where there is no word in it.

    A star before the closing quote makes the last word the beginning of one.
    """
    folded = text.translate(_FOLDS)
    words, joined = tuple(folded.replace("-", " ").split()), tuple(folded.replace("-", "").split())
    whole = text.startswith('"') and not text.rstrip('"').endswith("*")
    return Phrase(words, whole, joined if joined != words else ()) if words else None


def has_words(text: str | None, *within: str | None) -> int:
    """1 where one of ``within`` has the words of ``text``, as ``phrase_of`` reads them.

    Registered on readers' connections only: the ledger's own SQL never calls it.
    """
    phrase = phrase_of(text) if text else None
    if phrase is None:
        return 0
    texts = (f" {as_words(field)} " for field in within if field)
    return int(any(needle in text for text in texts for needle in phrase.needles))
