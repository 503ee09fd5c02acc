"""What is about to come in: documents that were read and searched, the files that could not be, and what is decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from app.ledger import Reader, text_sha256
from app.model import Candidate, Document, Metadata


@dataclass(frozen=True, slots=True)
class Arrival:
    """A document that was read and searched; without one, ``error`` says why there is none.

    ``already`` is the title of an article in the ledger with the same text, ``twin`` the name of an earlier arrival
    with it.
    """

    document: Document | None
    candidates: tuple[Candidate, ...] = ()
    already: str | None = None
    name: str = ""
    error: str = ""
    twin: str | None = None

    @property
    def welcome(self) -> bool:
        """Whether it can come in."""
        return self.document is not None and self.already is None and self.twin is None

    @property
    def called(self) -> str:
        """Its file's name, or the title of a text that has none."""
        document = self.document
        return self.name or (document and (document.file_name or document.metadata.title)) or ""

    def metadata(self) -> Metadata:
        """What is known of it, with the file's name where no title was recognised."""
        if self.document is None:
            return Metadata()
        known = self.document.metadata
        return known if known.title else replace(known, title=PurePath(self.document.file_name or "").stem or None)


@dataclass(frozen=True, slots=True)
class Admission:
    """What a person decided: the details of each arrival (None stays out), and from which worth claims are listed."""

    details: tuple[Metadata | None, ...]
    worth: float


def look_up(reader: Reader, arrivals: Sequence[Arrival]) -> list[Arrival]:
    """The arrivals, those marked whose text is here already or came with an earlier one."""
    titles: dict[str, str] | None = None
    seen: dict[str, str] = {}
    found = []
    for arrival in arrivals:
        if arrival.document is None:
            found.append(arrival)
            continue
        sha256 = text_sha256(arrival.document.text)
        uid = reader.article_with_text(sha256)
        if uid is not None:
            titles = titles if titles is not None else reader.titles()
            found.append(replace(arrival, already=titles.get(uid, "")))
        elif sha256 in seen:
            found.append(replace(arrival, twin=seen[sha256]))
        else:
            seen[sha256] = arrival.called
            found.append(arrival)
    return found
