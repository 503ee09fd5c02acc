"""In invented reports of many kinds the extractor finds what a fact-checker would underline."""

from __future__ import annotations

import functools
import re

import pytest

from app.extraction import default_extractor
from app.model import Candidate
from app.vocabulary import SHOWN_FROM
from tests.extraction.made_up_news import REPORTS, Report, Underlined
from tests.extraction.more_made_up_news import KINDS

ALL = (*REPORTS, *KINDS)
CASES = [(report, wanted) for report in ALL for wanted in report.underlined]


@functools.cache
def shown(report: Report) -> tuple[Candidate, ...]:
    return tuple(c for c in default_extractor().extract(report.text, report.date) if c.worth >= SHOWN_FROM)


def smallest(report: Report, words: str) -> Candidate:
    found = [c for c in shown(report) if words in " ".join(c.passage.text.split())]
    assert found, f"nothing shown holds {words!r}"
    return min(found, key=lambda c: len(c.passage.text))


@pytest.mark.parametrize(("report", "wanted"), CASES, ids=[f"{r.name}: {w.words}" for r, w in CASES])
def test_what_a_fact_checker_would_underline(report: Report, wanted: Underlined) -> None:
    claim = smallest(report, wanted.words)
    if wanted.speaker is not None:
        assert claim.speaker is not None
        assert set(re.findall(r"\w+", wanted.speaker.lower())) <= set(re.findall(r"\w+", claim.speaker.lower()))
    if wanted.claim is not None:
        assert claim.claim == wanted.claim
    if wanted.figure is not None:
        bounds = [(f.qualifier, f.low, f.high) for f in claim.figures]
        assert any(
            q is wanted.figure[0] and (low, high) == pytest.approx(wanted.figure[1:]) for q, low, high in bounds
        ), bounds
    if wanted.date is not None:
        assert wanted.date in (claim.event_from, claim.said_on)
    if wanted.caveat is not None:
        assert claim.caveat is wanted.caveat
    if wanted.not_with is not None:
        assert wanted.not_with not in claim.passage.text
    for name in ("subject", "denominator", "as_of"):
        if getattr(wanted, name) is not None:
            assert getattr(wanted, name) in [getattr(f, name) for f in claim.figures]


@pytest.mark.parametrize("report", ALL, ids=lambda r: r.name)
def test_titles_credits_and_furniture_are_no_claims(report: Report) -> None:
    for words in report.no_claims:
        assert [c.passage.text for c in shown(report) if words in c.passage.text] == []


@pytest.mark.parametrize("report", ALL, ids=lambda r: r.name)
def test_wordings_are_whole_sentences(report: Report) -> None:
    for claim in shown(report):
        assert claim.claim[0].isupper() or not claim.claim[0].isalpha()
        assert not re.search(r"[,;:]$|\b(?:and|but|that|which|who)$", claim.claim), claim.claim
        assert claim.claim.count("“") == claim.claim.count("”")
