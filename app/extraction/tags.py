"""Words of a sentence and a string of one letter for each, so that rules over word kinds are plain regular expressions.

Letters: D determiner, p pronoun, o object pronoun, P preposition, T "to", C and/or/but, S subordinator, t "that",
W relative or question word, A auxiliary, M modal, V finite-looking verb, v participle, B base form, G -ing form,
b be/been, R adverb, J adjective, N noun or unknown, X name, H possessive mark, E time word, # number,
Q a quotation standing as one piece; punctuation stands for itself (``,`` ``:`` ``;`` ``.`` ``(`` ``)`` ``-``).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from app.extraction import words
from app.extraction.spans import Span, listed

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,12}|[A-Z]\.(?=\s[A-Z])"
    r"|(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Reps|Sens|Gen|Lt|Col|Prof|Rev|Jan|Feb|Mar|"
    r"Apr|Aug|Sept|Sep|Oct|Nov|Dec|St|Jr|Sr|No|Inc|"
    r"Corp|Co|vs)\.(?=[\s,])"
    r"|['’](?:s|re|ve|ll|d|m)\b"
    r"|(?:[$£€¥]|US\$)?\d[\d,.]*\d[^\W\d_]{0,3}%?|(?:[$£€¥])?\d[^\W\d_]{0,3}%?"
    r"|[^\W\d_]+(?:[’'](?=[^\W\d_])(?!(?:s|re|ve|ll|d|m)\b)[^\W\d_]+|[-‑](?=\w)\w+)*"
    r"|--+|[^\w\s]|[\w]"
)
MAX_WORD = 80


@dataclass(frozen=True, slots=True)
class Words:
    """The tokens of a stretch of text: ``tags[i]`` is the letter of the word from ``starts[i]`` to ``ends[i]``."""

    text: str
    starts: list[int]
    ends: list[int]
    lower: list[str]
    tags: str

    def span(self, first: int, behind: int) -> Span:
        """Where the tokens ``first`` up to and without ``behind`` stand in the article."""
        return Span(self.starts[first], self.ends[behind - 1])

    def one(self, i: int) -> Span:
        """Where one token stands."""
        return Span(self.starts[i], self.ends[i])

    def words(self, first: int, behind: int) -> str:
        """The words of these tokens as written."""
        span = self.span(first, behind)
        return self.text[span.start : span.end]

    def part(self, span: Span) -> Words | None:
        """The words inside the span, or None where a quotation stands there as one piece."""
        first, behind = self.index_at(span.start), self.index_at(span.end)
        letters = self.tags[first:behind]
        if "Q" in letters or not letters:
            return None
        return Words(self.text, self.starts[first:behind], self.ends[first:behind], self.lower[first:behind], letters)

    def index_at(self, offset: int) -> int:
        """The first token that starts at or behind the offset."""
        return bisect_left(self.starts, offset)


def _closed_class() -> dict[str, str]:
    table: dict[str, str] = {}
    for letter, group in (
        ("D", words.DETERMINERS),
        ("p", words.PRONOUNS),
        ("o", words.OBJECTS),
        ("A", words.AUXILIARIES),
        ("M", words.MODALS),
        ("b", words.BE_FORMS),
        ("C", words.COORDINATORS),
        ("S", words.SUBORDINATORS),
        ("W", words.RELATIVES),
        ("P", words.PREPOSITIONS),
        ("R", words.ADVERBS),
        ("J", words.ADJECTIVES),
    ):
        for word in group:
            table.setdefault(word, letter)
    table.update({"to": "T", "that": "t", "--": "-"})
    return table


CLOSED = _closed_class()
SMALL_NUMBERS = listed(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen "
    "hundreds thousands millions billions dozens half"
)
_MARKS = {
    ",": ",",
    ";": ";",
    ":": ":",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    "-": "-",
    "–": "-",
    "—": "-",
    ".": ".",
    "!": ".",
    "?": ".",
    "…": ".",
    "―": "-",
}


def tag(text: str, span: Span, quotes: list[Span] | None = None) -> Words:
    """The words of the span. Each of ``quotes`` (inside the span, in order) becomes one token ``Q``."""
    starts: list[int] = []
    ends: list[int] = []
    letters: list[str] = []
    lower: list[str] = []
    at = span.start
    for quote in [*(quotes or []), Span(span.end, span.end)]:
        first = not starts
        for match in _TOKEN.finditer(text, at, max(at, quote.start)):
            word = match.group()
            if word in _SKIPPED:
                continue
            start, end = match.span()
            low, letter = _word(word[:MAX_WORD], first or letters[-1] in ".:")
            starts.append(start)
            ends.append(end)
            lower.append(low)
            letters.append(letter)
            first = False
        if quote.start < quote.end:
            starts.append(quote.start)
            ends.append(quote.end)
            letters.append("Q")
            lower.append("")
        at = max(at, quote.end)
    _settle(letters, lower)
    return Words(text, starts, ends, lower, "".join(letters))


_SKIPPED = frozenset("\"“”‘’«»„'`")


@lru_cache(maxsize=20_000)
def _word(word: str, first: bool) -> tuple[str, str]:
    """A word in lower case with a plain apostrophe, and its letter before its neighbours are looked at."""
    low = word.lower()
    return low.replace("’", "'"), _letter(word, low, first)


def _letter(word: str, low: str, first: bool) -> str:  # noqa: PLR0911
    head = word[0]
    if not head.isalnum():
        if len(word) > 1 and head in "'’":
            return "H" if low in ("'s", "’s") else ("M" if low[1:] in ("ll", "d") else "A")
        if head in "$£€¥":
            return "#"
        return _MARKS.get(head, "." if len(word) > 1 and word[0] == "." else "-" if word[0] == "-" else ",")
    if head.isdigit():
        return "#"
    low = low.replace("’", "'")
    if head.isupper() and not first:
        if low in words.TIMES:
            return "E"
        if len(word) == 1 or word in ("I",):
            return "p" if word == "I" else "D" if word == "A" else "X"
        if low in ("says", "said", "told", "tells"):
            return "V"
        return "X" if low not in CLOSED or CLOSED[low] in "JNVRP" or word.isupper() else CLOSED[low]
    known = CLOSED.get(low)
    if known:
        return known
    if low in words.TIMES:
        return "E" if low not in ("may", "march") or head.isupper() else "M" if low == "may" else "B"
    if low in SMALL_NUMBERS:
        return "#"
    form = words.VERB_FORMS.get(low)
    if form and not (first and head.isupper() and form == "B"):
        return form
    return _by_ending(word, low, first)


def _by_ending(word: str, low: str, first: bool) -> str:  # noqa: PLR0911
    if low.endswith("ly") and low not in words.NOT_ADVERBS and len(low) > 4:
        return "R"
    if word[0].isupper():
        if first and low.endswith("ing") and low not in ("king", "spring", "thing"):
            return "G"
        return "X"
    if (
        low.endswith("ing")
        and len(low) > 5
        and low
        not in ("nothing", "something", "anything", "everything", "morning", "evening", "building", "meeting", "during")
    ):
        return "G"
    if low.endswith("ed") and len(low) > 4 and "-" not in low:
        return "V"
    if low.endswith(("ous", "ful", "ical", "less", "able", "ible", "ive")) and "-" not in low:
        return "J"
    return "N"


NOMINAL = "DJH#"


def _settle(letters: list[str], lower: list[str]) -> None:  # noqa: PLR0912
    """Decide the doubtful words by their neighbours; left to right, each word once."""
    count = len(letters)
    if count > 3 and lower[0] in GIVEN_NAMES and letters[1] == "X" and _follows_name(letters, lower):
        letters[0] = "X"
    for i, letter in enumerate(letters):
        before = letters[i - 1] if i else ""
        after = letters[i + 1] if i + 1 < count else ""
        word = lower[i]
        if letter == "H":
            if before == "p" or (i and lower[i - 1] in ("that", "there", "here", "what", "who", "how", "where")):
                letters[i] = "A"
        elif letter in "BV" and before == "X" and after == "," and lower[i + 2 : i + 3] in (["citing"], ["quoting"]):
            letters[i] = "V"
        elif letter in "BV":
            letters[i] = _verb_or_noun(
                letter, word, before, after, lower[i - 1] if i else "", lower[i + 1] if i + 1 < count else ""
            )
            if letters[i] == "v" and after == "P" and (word in words.ONLY_PAST or _by_so_much(letters, lower, i)):
                letters[i] = "V"
        elif letter == "D":
            if word in ("his", "her", "its", "their", "our", "my", "your", "the", "a", "an", "every", "no"):
                if word == "her" and after in "PTCR,.;" and after:
                    letters[i] = "o"
            elif after in "AMV" and after and not (after == "V" and i + 2 < count and letters[i + 2] in "NJ"):
                letters[i] = "p"
        elif letter == "t" and after == "N" and before in ("C", "") and letters[i + 2 : i + 3] in (["A"], ["M"], ["V"]):
            letters[i] = "D"
        elif letter == "G" and before in "DJ" and before:
            letters[i] = "N" if not (after in "NX" and after) else "J"
        elif (
            letter == "R"
            and word in ("first", "last", "most", "more", "far", "only", "even", "well", "back")
            and before in "DH"
            and before
        ):
            letters[i] = "J"
        elif (
            letter == "P"
            and word in ("before", "after", "since", "until", "like", "than")
            and after in "pDXN"
            and after
            and _clause_follows(letters, i + 1)
        ):
            letters[i] = "S"
        elif letter == "J" and word in ("lower", "open", "clear", "free", "complete") and before in "TM" and before:
            letters[i] = "B"
        elif (
            letter == "J" and word in ("own", "lower", "open", "clear") and after == "D" and before in "NXpR" and before
        ):
            letters[i] = "V"
        elif letter == "J" and word in PEOPLE_AS_THEY_ARE and before == "D" and (not after or after in "AMV.,P"):
            letters[i] = "N"
    _lone_verb(letters, lower)


_STRETCH_ENDS = ",;:.QWSt()-"
_BEHIND_VERB = "PDR#JXTopNHG"


def _lone_verb(letters: list[str], lower: list[str]) -> None:
    """Where a sentence opens without any finite verb, the doubtful word that agrees with the noun before it is one.

    As in "Six women also work as advisers", "The trial opens in May".
    """
    found, scene = -1, bool(letters) and letters[0] in "PSER"
    for i, letter in enumerate(letters):
        if letter in "AMV":
            if not scene:
                return
            found = -2
        elif letter == "," and scene:
            found, scene = -1, False
        elif letter in _STRETCH_ENDS:
            break
        elif letter == "N" and found == -1 and i and _may_be_verb(letters, lower, i):
            found = i
    if found >= 0:
        letters[found] = "V"


def _may_be_verb(letters: list[str], lower: list[str], i: int) -> bool:
    """Whether a word that is noun and verb stands behind a noun of the right number and before what verbs take."""
    base = words.VERB_BASES.get(lower[i])
    after = letters[i + 1] if i + 1 < len(letters) else ""
    if base not in words.NOUNS_FIRST or not after or (after not in _BEHIND_VERB and lower[i + 1] != "as"):
        return False
    owner = i - 1
    while owner and letters[owner] == "R":
        owner -= 1
    if letters[owner] not in "NX":
        return False
    if lower[i] == base:
        return _many(lower[owner]) and not (after == "N" and owner != i - 1)
    head = letters.index("P", 0, i) - 1 if "P" in letters[1:i] and letters[0] != "P" else owner
    one = not _many(lower[owner]) or (letters[head] in "NX" and not _many(lower[head]))
    return lower[i] == words.third_person(base) and one and after != "N"


def _many(word: str) -> bool:
    return word in PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


def _follows_name(letters: list[str], lower: list[str]) -> bool:
    """Whether two capitalised words at the head of a sentence are a person: "Per Holm, a nurse", "Will Orr said"."""
    return letters[2] == "," or (letters[2] in "AV" and not (lower[0] in ("will", "may") and letters[2] == "A"))


def _by_so_much(letters: list[str], lower: list[str], i: int) -> bool:
    """As in "Crime dropped by 7 percent", "by almost a third": "by" tells how far, not by whom."""
    at = i + 2
    while letters[at : at + 1] and letters[at] in "RDP" and at < i + 6:
        at += 1
    return letters[at : at + 1] == ["#"] or lower[at : at + 1] in _SHARES


_SHARES = (["third"], ["quarter"], ["fifth"], ["tenth"], ["half"])


def _clause_follows(letters: list[str], at: int) -> bool:
    """Whether a subject and a finite verb come next, without a comma between."""
    for letter in letters[at : at + 9]:
        if letter in "AMV":
            return True
        if letter in ",;:.CPTSWtG(":
            return False
    return False


PAPERS = listed(
    "figures data records polls surveys studies documents statistics estimates results reports filings tests"
)
"""Plural papers that show: "state figures show"."""
PAPER = listed("report study survey poll video document analysis review audit letter footage data research census")
PEOPLE_AS_THEY_ARE = listed("dead poor rich young old elderly missing ill")
"""Adjectives that stand for people behind an article: "relatives of the dead said"."""
GIVEN_NAMES = listed("per will may mark grant bill drew chase rob sue pat")
"""First words of a sentence that are a name where another name and what names are followed by come next."""


PLURALS = listed("people men women children police staff majority minority number half third quarter percent cent")
"""Nouns without an s that a verb in its base form may follow."""


def _verb_or_noun(letter: str, word: str, before: str, after: str, previous: str, following: str) -> str:  # noqa: PLR0911, PLR0912
    base = words.VERB_BASES.get(word, word)
    if letter == "V" and word.endswith("s") and after and after in "AM" and before not in ("p", "W") and word != "says":
        return "N"
    if previous in ("percentage", "basis"):
        return "N"
    if (word == "show" and previous in PAPERS) or (word == "shows" and previous in PAPER):
        return "V"
    doubtful = base in words.NOUNS_FIRST and not word.endswith(("ed", "ing"))
    if letter == "B":
        if before in ("T", "M") or (
            before == "R" and previous not in ("more", "most", "very", "so", "too") and not doubtful
        ):
            return "B" if before != "R" else "V"
        if previous in ("do", "does", "did", "don't", "doesn't", "didn't", "not", "help", "let"):
            return "B"
        if before and before in NOMINAL + "P":
            return "N"
        if (
            doubtful
            and before == "N"
            and word not in words.SAME_IN_PAST
            and not previous.endswith("s")
            and previous not in PLURALS
        ):
            return "N"
        if before in ("p", "N", "X", "W", "E") and before:
            return "V" if not doubtful or before in ("p", "W") or (after and after in "DotpQS#") else "N"
        if before in ("C", ","):
            return "N" if doubtful and not (after and after in "DoH") else "V"
        return "N" if doubtful else "B"
    if after == "P" and following == "by" and before in ("N", "X") and not word.endswith("s"):
        return "v"
    if doubtful and word.endswith("s"):
        if before and before in "DJ#P":
            return "N"
        if before in ("H", "N", "V", "G") and not (after and after in "DtopTRXSW#Q"):
            return "N"
        if before == "" or before in "C,":
            return "N"
        if before == "X" and after and after in "PCNV,.AM":
            return "N"
        return "V"
    if before and before in "DH" and (not after or after in "NJXG#VV"):
        return "J"
    if before and before == "D":
        return "N" if after and after in "PAVMC,." and doubtful else "J"
    if before == "P" and word.endswith("ed") and after and after in "NX":
        return "J"
    return letter
