"""What the reader of a foreign format finds in a file, before anybody has looked whether it can be stored."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from app.model import Metadata

_SURROGATES = re.compile("[\ud800-\udfff]")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?\Z", re.ASCII)
_WEB = re.compile(r"https?://[^\s<>\"]+\Z", re.IGNORECASE)
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
SHORT = 400
"""Characters of a title, an outlet, an author."""


@dataclass(frozen=True, slots=True)
class Found:
    """A text with what its file says of it; or, where ``error`` is set, why a part of the file gave none.

    ``name`` is the part's own (an attachment's file name); ``None`` is the file itself. ``sha256`` is of that part.
    """

    text: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    notes: tuple[str, ...] = ()
    name: str | None = None
    sha256: str | None = None
    error: str | None = None


def storable(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without what no ledger keeps: NULs go, halves of characters become “\ufffd”, which a note says."""
    clean, halves = _SURROGATES.subn("\ufffd", text.replace("\0", ""))
    places = "One character was" if halves == 1 else f"{halves:,} characters were"
    return clean, ((f"{places} damaged and became “\ufffd”.",) if halves else ())


def metadata(**given: object) -> Metadata:
    """Metadata from what a file claims: each on one line, short, without controls; a bad date or address is none."""
    kept: dict[str, str | None] = {}
    for name, value in given.items():
        words = " ".join(_CONTROLS.sub(" ", _SURROGATES.sub("", value)).split()) if isinstance(value, str) else ""
        if name == "url":
            kept[name] = words if _WEB.match(words) and len(words) <= 2_000 else None
        elif name == "published_on":
            kept[name] = words if _DATE.match(words) else None
        else:
            kept[name] = words[:SHORT].strip() or None
    return Metadata(**kept)


def packed(found: Found) -> dict[str, Any]:
    """As plain values for a frame."""
    return asdict(found)


def unpacked(words: object) -> Found:
    """From plain values that a child sent, trusting none of them. Raises ValueError."""
    if not isinstance(words, dict) or not isinstance(words.get("text"), str):
        raise ValueError("no text")
    about = words.get("metadata")
    known = {one.name for one in fields(Metadata)}
    given = {name: value for name, value in about.items() if name in known} if isinstance(about, dict) else {}
    notes = words.get("notes")
    sentences = [str(note)[:SHORT] for note in notes[:20]] if isinstance(notes, list) else []
    optional = {name: str(words[name])[:SHORT] for name in ("name", "sha256", "error") if words.get(name) is not None}
    return Found(words["text"], metadata(**given), tuple(sentences), **optional)
