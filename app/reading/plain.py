"""Bytes become text: byte order marks, UTF-8, UTF-16 and UTF-32 without a mark, and older encodings by their looks."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from app.model import ReadingError

MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),  # before UTF-16, whose mark it begins with
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
LEGACY = (
    "cp1252", "cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5", "cp1250", "iso8859_2", "cp1253", "cp1254", "cp1255",
    "cp1256", "cp1257", "gb18030", "big5", "cp932", "euc_jp", "cp949",
)  # fmt: skip
"""The encodings news was written in; near twins that differ in capitals or box-drawing are left out."""
CONTROLS_AT_MOST = 0.02
"""A text may hold a stray control character; a larger share of them is a file of another kind."""
GOOD_PER_BAD = 10
"""Damaged UTF-8 is still UTF-8 when so many characters beyond ASCII are whole for one that is not."""
_SAMPLE = 65_536


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters, the encoding they were in, and what a person should know of how they were found."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, called: str) -> Decoded:
    """The text in ``data``. Raises ReadingError, naming the source as ``called``, where it is not text."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding, called)
    if b"\0" in data:
        if _is_ascii_with_nuls(data):
            raise _binary(called)
        return _wide(data, called)
    try:
        found = Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        found = _halved(data) or _damaged_utf8(data) or _legacy(data, called)
    if _controls(found.text) > CONTROLS_AT_MOST:
        raise _binary(called)
    return found


def _marked(data: bytes, encoding: str, called: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        found = _damaged_utf8(data) if encoding == "utf-8" else None
        if found:
            return found
        raise ReadingError(f"{called} is damaged: it says that it is {encoding.upper()[:6]} text and is not.") from None


def _wide(data: bytes, called: str) -> Decoded:
    """UTF-16 or UTF-32 without a mark, told by what the first characters would be."""
    likely = max(WIDE, key=lambda encoding: _looks_written(data, encoding))
    if _looks_written(data, likely) <= 0:
        raise _binary(called)
    try:
        return Decoded(data.decode(likely), likely)
    except UnicodeDecodeError:
        raise _binary(called) from None


def _is_ascii_with_nuls(data: bytes) -> bool:
    """Whether a few NULs stand in plain ASCII, which two by two would pass for Chinese."""
    sample = data[:_SAMPLE]
    rest = sample.replace(b"\0", b"")
    return rest.isascii() and len(rest) > 0.8 * len(sample) and _controls(rest.decode()) <= CONTROLS_AT_MOST


def _looks_written(data: bytes, encoding: str) -> float:
    """The share of blanks and ASCII letters if ``data`` is in this encoding; 0 where it cannot be."""
    if len(data) % (4 if encoding.startswith("utf-32") else 2):
        return 0.0
    try:
        sample = data[:_SAMPLE].decode(encoding, "ignore" if len(data) > _SAMPLE else "strict")
    except UnicodeDecodeError:
        return 0.0
    if not sample or "\0" in sample or _controls(sample) > CONTROLS_AT_MOST:
        return 0.0
    if any(unicodedata.category(character) in ("Cn", "Co") for character in set(sample)):
        return 0.0
    written = sum(character in " \n" or (character.isascii() and character.isalnum()) for character in sample)
    return written / len(sample)


def _halved(data: bytes) -> Decoded | None:
    """UTF-8 in which careless programs left halves of characters (surrogates): pairs are joined, single ones go."""
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    return _with_signs(text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"), data)


def _damaged_utf8(data: bytes) -> Decoded | None:
    before = data.count(b"\xef\xbf\xbd")
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd") - before
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    if good < GOOD_PER_BAD * bad:
        return None
    return _with_signs(text, data)


def _with_signs(text: str, data: bytes) -> Decoded:
    """Text in which what was no UTF-8 became a sign, which a note says."""
    bad = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    places = "One place" if bad == 1 else f"{bad:,} places"
    said = (f"{places} could not be read as UTF-8 and became “\ufffd”.",) if bad else ()
    return Decoded(text, "utf-8", said)


def _legacy(data: bytes, called: str) -> Decoded:
    import charset_normalizer  # 35 ms that UTF-8 need not pay

    best = charset_normalizer.from_bytes(data, cp_isolation=list(LEGACY)).best()
    if best is None:
        raise _binary(called)
    try:
        text = data.decode(best.encoding)
    except UnicodeDecodeError:
        raise _binary(called) from None
    encoding = best.encoding
    if encoding != "cp1252" and data.decode("cp1252", "replace") == text:
        encoding = "cp1252"  # of encodings that give the same words, the one that most people have
    name = encoding.replace("cp125", "windows-125").replace("iso8859_", "ISO 8859-").replace("_", "-")
    return Decoded(text, encoding, (f"The encoding is not stated; it was read as {name}.",))


def _controls(text: str) -> float:
    sample = text[:_SAMPLE]
    odd = sum(sample.count(chr(code)) for code in range(32) if chr(code) not in "\t\n\r\f\v")
    return odd / max(1, len(sample))


def _binary(called: str) -> ReadingError:
    return ReadingError(f"{called} is not text.")
