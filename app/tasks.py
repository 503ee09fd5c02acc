"""Whole deeds that command line and window share: an article comes in, claims are listed, an export goes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from app import places
from app.export.writing import Written
from app.exporting import described, export_csv, log_export
from app.extraction import Extractor, default_extractor
from app.ledger import Ledger, Reader, tolerance_of
from app.model import (
    Author,
    Candidate,
    Change,
    Claim,
    Document,
    Edit,
    Metadata,
    Search,
    UnknownClaim,
)
from app.reading import page_of, read
from app.vocabulary import SHOWN_FROM

PAGE = 500
"""Claims read at a time, so that memory does not grow with the ledger."""

__all__ = [
    "DEMO_RATIONALE", "DEMO_VERDICTS", "Demo", "Prepared", "corrected", "described", "entry", "export_csv",
    "import_document", "listed", "listed_as_of", "log_export", "pages", "prepare", "run_demo", "sample",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document that was read and searched for claims, ready to be stored."""

    document: Document
    candidates: tuple[Candidate, ...]

    @property
    def shown(self) -> int:
        """How many candidates the window lists at the default slider."""
        return sum(c.worth >= SHOWN_FROM for c in self.candidates)


def corrected(document: Document, metadata: Metadata) -> Document:
    """The document with what ``metadata`` says in place of what was recognised; its empty fields change nothing."""
    given = {f.name: value for f in fields(metadata) if (value := getattr(metadata, f.name)) is not None}
    return replace(document, metadata=replace(document.metadata, **given))


def prepare(document: Document, extractor: Extractor | None = None) -> Prepared:
    """Find the claims of a document; dates in it are resolved against its own."""
    found = (extractor or default_extractor()).extract(document.text, document.metadata.published_on)
    return Prepared(document, tuple(found))


def extractor_of(ledger: Ledger) -> Extractor:
    """The extractor as this ledger wants it: how far "about" reaches is the house's own."""
    reader = ledger.reader()
    try:
        return default_extractor(near=tolerance_of(reader.settings()) / 100)
    finally:
        reader.close()


def import_document(
    ledger: Ledger, document: Document, author: Author, extractor: Extractor | None = None
) -> tuple[Change, Prepared]:
    """Store a document with the claims found in it. The same text again adds nothing: a falsy Change that says so."""
    prepared = prepare(document, extractor or extractor_of(ledger))
    return ledger.add_article(prepared.document, prepared.candidates, author), prepared


def sentences_of(text: str) -> list[tuple[int, int]]:
    """Where the sentences of an article stand, ``(start, end)`` in code points, in order; half a second for a book."""
    from app.extraction.sentences import sentences

    return [(span.start, span.end) for span in sentences(text)]


def sample() -> Path:
    """The sample article that ships with Tickmark."""
    return sorted((places.resources() / "sample").glob("*.txt"))[0]


def pages(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """The ids in pages of ``PAGE``."""
    for place in range(0, len(ids), PAGE):
        yield list(ids[place : place + PAGE])


# -- listing ---------------------------------------------------------------------------------------------------------


def listed(reader: Reader, query: str = "", limit: int | None = None) -> Iterator[dict[str, object]]:
    """Claims in article order: every column, ``uid`` first, with figures, chain, tags and the article's title.

    ``page`` comes last where the article has pages: the one on which the passage begins.
    """
    ids = reader.ids(Search(query))
    titles = reader.titles()
    article, text = "", ""
    for page in pages(ids if limit is None else ids[:limit]):
        for claim in reader.claims(page):
            if claim.article != article:
                article, text = claim.article, _text_of(reader, claim.article)
            printed_on = page_of(text, claim.start)
            about = {} if printed_on is None else {"page": printed_on}
            yield entry(claim, titles.get(claim.article, "")) | about


def _text_of(reader: Reader, article: str) -> str:
    try:
        return reader.article(article).text
    except UnknownClaim:  # deleted meanwhile by somebody else
        return ""


def listed_as_of(reader: Reader, moment: str, limit: int | None = None) -> Iterator[dict[str, object]]:
    """Claims as they were at ``moment``, in the form of ``listed``. LedgerError for words that are no date."""
    then = reader.as_of(moment)
    yield from (entry(claim, then.titles.get(claim.article, "")) for claim in then.claims[:limit])


def entry(claim: Claim, article_title: str) -> dict[str, object]:
    """One claim as plain values: ``uid`` first, then every column, figures, hops, tags and ``article_title``."""
    row = asdict(claim)
    return {"uid": row.pop("uid"), **row, "tags": list(claim.tags), "article_title": article_title}


# -- the demo --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demo made: its ledger, the claims listed, and the export."""

    ledger: Path
    claims: tuple[Claim, ...]
    written: Written


DEMO_VERDICTS = ("true", "mostly_true", "mixture", "unproven", "false", "mostly_true")
DEMO_RATIONALE = "Set by the demo, to show what a verdict looks like."


def run_demo(ledger: Ledger, out: Path, author: Author) -> Demo:
    """The sample article comes in, a few of its claims get verdicts, most of those are signed off and exported."""
    import_document(ledger, read(sample()), author)
    reader = ledger.reader()
    try:
        shown = Search(min_worth=SHOWN_FROM)
        uids = [claim.uid for claim in reader.claims(reader.ids(shown))]
        judged = dict(zip(uids, DEMO_VERDICTS, strict=False))
        if all(claim.verdict is None for claim in reader.claims(reader.ids(shown))):
            _judge(ledger, judged, author)
        written = export_csv(reader, out, shown, who=author.name)
        claims = tuple(reader.claims(reader.ids(shown)))
    finally:
        reader.close()
    log_export(ledger, written, out, author)
    return Demo(ledger.path, claims, written)


def _judge(ledger: Ledger, judged: dict[str, str], author: Author) -> None:
    edits = [Edit(uid, "verdict", verdict) for uid, verdict in judged.items()]
    ledger.set_fields([*edits, *(Edit(uid, "rationale", DEMO_RATIONALE) for uid in judged)], author)
    ledger.set_fields([Edit(uid, "state", "reviewed") for uid in list(judged)[:-1]], author)
