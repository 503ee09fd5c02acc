"""Ledgers to test on: real files with one small article of our own and two claims in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.ledger import Ledger, Reader, open_ledger
from app.model import Author, Candidate, Document, Figure, Hop, Metadata, Passage, Search
from app.vocabulary import Qualifier, UnitKind

TEXT = "The dam held around 30 per cent of its water, engineers said. Almost 2,000 people 😀 left Vellmar, Mr Örn said."
ANN = Author("Ann", "test")
BEA = Author("Bea", "test")


def candidate(words: str, claim: str, **more: object) -> Candidate:
    return Candidate(Passage(TEXT.index(words), words), claim, worth=0.6, origin="rules-1/test", **more)  # type: ignore[arg-type]


def fill(ledger: Ledger) -> tuple[str, str]:
    """Add the article; returns the uids of its two claims."""
    share = Figure(
        "30", TEXT.index("30"), Qualifier.APPROX, None, 27.0, 33.0, True, "percentage", UnitKind.PERCENT, "its water"
    )
    ledger.add_article(
        Document(TEXT, Metadata(title="Dam at Vellmar", published_on="2031-05-04")),
        [
            candidate("The dam held around 30 per cent of its water", "The dam held 30 per cent", figures=(share,)),
            candidate(
                "2,000 people 😀 left Vellmar", "2,000 people left", speaker="Örn", hops=(Hop("Örn", cue="said"),)
            ),
        ],
        ANN,
    )
    reader = ledger.reader()
    try:
        first, second = (row.uid for row in reader.first_rows(Search()))
    finally:
        reader.close()
    return first, second


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, str]]:
    """A filled ledger, made once and copied for each test."""
    path = tmp_path_factory.mktemp("template") / "claims.db"
    ledger = open_ledger(path, create=True)
    uids = fill(ledger)
    ledger.close()
    return path, uids


@pytest.fixture
def path(tmp_path: Path, template: tuple[Path, tuple[str, str]]) -> Path:
    copied = tmp_path / "claims.db"
    shutil.copyfile(template[0], copied)
    return copied


@pytest.fixture
def uids(template: tuple[Path, tuple[str, str]], path: Path) -> tuple[str, str]:
    return template[1]


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    opened = open_ledger(path)
    yield opened
    opened.close()


@pytest.fixture
def reader(ledger: Ledger) -> Iterator[Reader]:
    opened = ledger.reader()
    yield opened
    opened.close()
