"""PDF files by pdfium: characters with their places become lines, columns and running text; pages stay known.

Runs in the reading child. Lines that come back at the head or foot of the pages are left out. In the text a form feed
stands where a page begins.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from statistics import median
from typing import Any

from app.model import ReadingError
from app.reading.found import Found, metadata
from app.reading.lines import GAP_AT_LEAST, Row, Segment, flows, rows, whole
from app.reading.prose import Paragraph, Words, joined, paragraphs

PAGES_AT_MOST = 3_000
CHARACTERS_AT_MOST = 5_000_000
MARGIN = 0.15
"""Share of a page's height at its head and foot in which running heads stand."""
RUNNING_LINES = 3
LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_BLANKS = frozenset({0x00, 0x0A, 0x0D, 0x20})
_PASSWORD = 4
_FILE_NAME = re.compile(r"\.(?:docx?|indd|pdf|tex|qxd|odt|rtf|txt)\b|^(?:microsoft word|untitled)", re.IGNORECASE)


@dataclass(slots=True)
class Page:
    """What stands on one page, and what stands sideways on it."""

    height: float
    segments: list[Segment]
    sideways: str = ""


@dataclass(frozen=True, slots=True)
class _Character:
    code: int
    x0: float
    x1: float
    top: float
    bottom: float


def pages(data: bytes, called: str) -> Found:
    """The running text of a PDF."""
    import pypdfium2

    try:
        opened = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD or "password" in str(error).lower():
            raise ReadingError(f"{called} is locked with a password.") from None
        raise ReadingError(f"{called} is damaged, or is no PDF.") from None
    try:
        return _read(opened, called)
    finally:
        opened.close()


def _read(opened: Any, called: str) -> Found:
    if len(opened) > PAGES_AT_MOST:
        raise ReadingError(f"{called} has {len(opened):,} pages; {PAGES_AT_MOST:,} can be read at most.")
    read: list[Page] = []
    unreadable = total = 0
    for number in range(len(opened)):
        page = _page(opened, number)
        unreadable += page is None
        read.append(page or Page(0.0, []))
        total += sum(len(segment.text) for segment in read[-1].segments)
        if total > CHARACTERS_AT_MOST:
            raise ReadingError(
                f"{called} has more than {CHARACTERS_AT_MOST:,} characters, the most an article may have."
            )
    if not any(page.segments or page.sideways for page in read):
        if unreadable:
            raise ReadingError(f"{called} is damaged: none of its pages can be read.")
        raise ReadingError(f"{called} has no text: its pages are pictures. Have the words recognised (OCR) first.")
    heading = _heading(read)
    dropped = _drop_running_heads(read)
    text = _text(read)
    about = opened.get_metadata_dict(skip_empty=True)
    title = about.get("Title", "")
    return Found(
        text,
        metadata(title=heading or ("" if _FILE_NAME.search(title) else title), author=about.get("Author")),
        tuple(_notes(read, unreadable, dropped)),
    )


def _notes(read: list[Page], unreadable: int, dropped: int) -> Iterator[str]:
    if len(read) > 1:
        yield f"{len(read):,} pages; the page of a claim is kept with its passage."
    empty = sum(not page.segments for page in read) - unreadable
    if empty > 0:
        yield f"{empty:,} of {len(read):,} pages have no text; they may be pictures."
    if unreadable:
        yield f"{unreadable:,} of {len(read):,} pages are damaged and were left out."
    if dropped:
        yield f"{dropped:,} repeated lines at the head or foot of the pages were left out."


def _page(opened: Any, number: int) -> Page | None:
    """The segments of a page; None where it is damaged."""
    import pypdfium2

    try:
        page = opened[number]
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        return None
    try:
        read, sideways = _characters(text)
        return Page(page.get_height(), list(_segments(read)), sideways)
    finally:
        text.close()
        page.close()


def _characters(text: Any) -> tuple[list[_Character], str]:
    """Every character with its place as seen by who reads along the page's most common direction; the others' words."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    where = ctypes.byref(box)
    handle = text.raw
    unicode, loose, angle = raw.FPDFText_GetUnicode, raw.FPDFText_GetLooseCharBox, raw.FPDFText_GetCharAngle
    placed: list[tuple[int, int, tuple[float, float, float, float]]] = []
    for index in range(text.count_chars()):
        code = unicode(handle, index)
        if code in _BLANKS or not loose(handle, index, where):
            placed.append((code, -1, (0.0, 0.0, 0.0, 0.0)))
        else:
            turned = round(angle(handle, index) / (math.pi / 2)) % 4
            placed.append((code, turned, (box.left, box.right, box.bottom, box.top)))
    common = Counter(turned for _, turned, _ in placed if turned >= 0).most_common(1)
    upright = common[0][0] if common else 0
    read = [_Character(code, *_seen(box, upright)) for code, turned, box in placed if turned in (upright, -1)]
    sideways = "".join(chr(code) for code, turned, _ in placed if turned != upright)
    return read, " ".join(sideways.split())


def _seen(box: tuple[float, float, float, float], turned: int) -> tuple[float, float, float, float]:
    """Left, right, top, bottom of a box for who reads in this direction (quarter turns to the right)."""
    left, right, bottom, top = box
    if turned == 3:
        return bottom, top, left, right
    if turned == 2:
        return -right, -left, bottom, top
    if turned == 1:
        return -top, -bottom, -right, -left
    return left, right, -top, -bottom


class _Pieces:
    """Gathers characters while they stand side by side."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.first: _Character | None = None
        self.last: _Character | None = None
        self.top = self.bottom = self.x1 = 0.0

    def fits(self, character: _Character) -> bool:
        """Whether the character goes on where the last one ended."""
        if self.last is None:
            return True
        height = max(1.0, min(self.bottom - self.top, character.bottom - character.top))
        drop = abs((character.top + character.bottom) - (self.last.top + self.last.bottom)) / 2
        gap = character.x0 - self.last.x1
        return drop < 0.7 * height and -1.5 * height < gap < GAP_AT_LEAST * height

    def add(self, character: _Character) -> None:
        """Take a character in."""
        self.text.append(LIGATURES.get(character.code) or chr(character.code))
        if self.first is None:
            self.first = character
            self.top, self.bottom, self.x1 = character.top, character.bottom, character.x1
        elif character.bottom - character.top > self.bottom - self.top:
            self.top, self.bottom = character.top, character.bottom
        self.x1 = max(self.x1, character.x1)
        self.last = character

    def taken(self, *, hyphen: bool = False) -> Segment | None:
        """What was gathered, as a segment; the next one begins."""
        text = "".join(self.text).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        text = " ".join(re.sub("[\x00-\x1f\x7f-\x9f]", " ", text).split(" ")).strip(" ")
        first, made = self.first, None
        if text and first is not None and self.bottom > self.top:
            made = Segment(first.x0, self.x1, self.top, self.bottom, text + ("-" if hyphen else ""), hyphen)
        self.__init__()  # type: ignore[misc]
        return made


def _segments(characters: Iterable[_Character]) -> Iterator[Segment]:
    pieces = _Pieces()
    for character in characters:
        if character.code in (0x0D, 0x0A):
            made = pieces.taken()
        elif character.code in (0x02, 0xFFFE):  # pdfium's sign for a hyphen that divides a word
            made = pieces.taken(hyphen=True)
        elif character.code in (0x20, 0x00):
            pieces.text.append(" ")
            continue
        else:
            made = None if pieces.fits(character) else pieces.taken()
            pieces.add(character)
        if made:
            yield made
    if made := pieces.taken():
        yield made


# -- running heads ---------------------------------------------------------------------------------------------------


def _key(row: Row) -> str:
    return re.sub(r"\d+", "#", " ".join(segment.text for segment in row).casefold())


def _edges(page: Page) -> Iterator[tuple[str, list[Row]]]:
    """The rows in the head and in the foot of a page, from its edge inwards."""
    if not page.segments:
        return
    found = rows(page.segments)
    top = min(row[0].top for row in found)
    bottom = max(row[0].bottom for row in found)
    reach = MARGIN * page.height
    yield "head", _within(found[: RUNNING_LINES + 1], lambda row: row[0].top < top + reach)
    yield "foot", _within(found[: -RUNNING_LINES - 2 : -1], lambda row: row[0].bottom > bottom - reach)


def _within(found: list[Row], near: Callable[[Row], bool]) -> list[Row]:
    """The rows near the edge, and the one after them."""
    count = sum(1 for _ in takewhile(near, found))
    return found[: count + 1]


def _drop_running_heads(read: list[Page]) -> int:
    """Take out the lines that come back, numbers aside, at the edge of the pages; how many were taken out."""
    if len(read) < 2:
        return 0
    edges = [list(_edges(page)) for page in read]
    seen: Counter[tuple[str, str, int]] = Counter()
    for found in edges:
        rows_here = [(edge, _key(row), _place(row)) for edge, near in found for row in near]
        seen.update({(edge, key, place + shift) for edge, key, place in rows_here for shift in (0, 1)})
    enough = max(2, 0.3 * len(read))
    dropped = 0
    for page, found in zip(read, edges, strict=True):
        gone: set[int] = set()
        for edge, near in found:
            came_back = [max(seen[edge, _key(row), _place(row) + shift] for shift in (0, 1)) >= enough for row in near]
            running = _running(near, came_back)
            dropped += len(running)
            gone.update(id(segment) for row in running for segment in row)
        page.segments = [segment for segment in page.segments if id(segment) not in gone]
    return dropped


def _place(row: Row) -> int:
    return round(row[0].middle / 6)


def _running(near: list[Row], came_back: list[bool]) -> list[Row]:
    """The outermost rows that all came back and stand apart from the next one, which may only look alike."""
    for count in range(min(RUNNING_LINES, len(near) - 1), 0, -1):
        last, following = near[count - 1][0], near[count][0]
        apart = abs(following.middle - last.middle) > 1.4 * max(last.height, following.height)
        if apart and all(came_back[:count]):
            return near[:count]
    return []


# -- the text --------------------------------------------------------------------------------------------------------


def _text(read: list[Page]) -> str:
    pages_of_flows = [list(flows(page.segments)) for page in read]
    words = Words(line for found in pages_of_flows for flow in found for line in flow)
    columns: list[list[Paragraph]] = []
    for number, (page, found) in enumerate(zip(read, pages_of_flows, strict=True)):
        columns += [paragraphs(flow, number, words) for flow in found]
        if page.sideways:
            columns.append([Paragraph(page.sideways, number, 0.1)])
    return joined(columns, len(read), words)


def _heading(read: list[Page]) -> str:
    """The lines in the largest type of the first page, where larger than the text and in its upper half."""
    first = read[0].segments
    if not first:
        return ""
    usual = median(segment.height for page in read[:5] for segment in page.segments for _ in segment.text)
    largest = max(segment.height for segment in first)
    top, bottom = min(s.top for s in first), max(s.bottom for s in first)
    if largest < 1.25 * usual:
        return ""
    found = [whole(row) for row in rows(s for s in first if s.height > 0.95 * largest)]
    title = " ".join(line.text for line in found)
    in_time = found[0].top < (top + bottom) / 2
    return title if in_time and 8 <= len(title) <= 250 else ""
