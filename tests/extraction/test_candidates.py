"""The whole extractor, through its door, on an invented report."""

from __future__ import annotations

import pytest

from app.extraction import default_extractor
from app.model import Candidate
from app.vocabulary import SHOWN_FROM, AttributionForm, Caveat, Qualifier, SourceKind

REPORT = """
PORT VELLIS - On Friday, the Averian warden of the Lowmark forest told the evening radio that his rangers had replanted
around 35 per cent of the burned slopes.

"Three villages are still cut off," Mr Orsin Veld said. The Harbour Post could not independently verify Mr Veld's claim.

A team of the Harbour Post went there last Thursday. The Harbour Post was able to verify that the northern road was
open.

Averia said last month that almost 2,000 hectares had burned, and that the drought was over.

The company closed two mines and dismissed 300 workers, according to the union.

Is this the end? The new tunnel cost $4.5 million, the city council said in a statement.
"""


@pytest.fixture(scope="module")
def claims() -> list[Candidate]:
    return default_extractor().extract(REPORT, "2022-06-05")


def holding(claims: list[Candidate], words: str) -> Candidate:
    return next(c for c in claims if words in c.passage.text)


def test_every_passage_is_cut_exactly(claims: list[Candidate]) -> None:
    assert all(REPORT[c.passage.start : c.passage.end] == c.passage.text for c in claims)
    assert [c.passage.start for c in claims] == sorted(c.passage.start for c in claims)


def test_a_role_is_resolved_to_the_name_that_follows(claims: list[Candidate]) -> None:
    claim = holding(claims, "around 35 per cent")
    assert claim.speaker == "Orsin Veld"
    assert claim.source_kind is SourceKind.NAMED
    assert claim.said_on == "2022-06-03"


def test_the_outlets_caveat_covers_the_speakers_claims(claims: list[Candidate]) -> None:
    covered = [c for c in claims if c.caveat is Caveat.NOT_INDEPENDENTLY_VERIFIED]
    assert covered
    assert {c.speaker for c in covered} == {"Orsin Veld"}
    assert all(c.caveat_passage and c.caveat_passage.text.startswith("The Harbour Post could not") for c in covered)
    assert holding(claims, "around 35 per cent") in covered


def test_what_the_outlet_verified_is_marked(claims: list[Candidate]) -> None:
    claim = holding(claims, "northern road")
    assert claim.caveat is Caveat.VERIFIED_BY_OUTLET
    assert claim.passage.text == "the northern road was\nopen"
    assert claim.speaker == "The Harbour Post"


def test_almost_is_below_and_near(claims: list[Candidate]) -> None:
    figure = holding(claims, "almost 2,000").figures[0]
    assert (figure.qualifier, figure.low, figure.high, figure.bounds_by_convention) == (
        Qualifier.ALMOST,
        1800,
        2000,
        True,
    )


def test_coordinated_verbs_are_two_claims(claims: list[Candidate]) -> None:
    assert holding(claims, "closed two mines").passage.text == "The company closed two mines"
    second = holding(claims, "dismissed 300")
    assert second.claim == "The company dismissed 300 workers"
    assert second.speaker == "the union"


def test_attribution_form_and_chain(claims: list[Candidate]) -> None:
    claim = holding(claims, "The new tunnel")
    assert claim.attribution_form is AttributionForm.PARAPHRASE
    assert [(h.source, h.cue) for h in claim.hops] == [("the city council", "said")]


def test_reasons_and_origin_are_readable(claims: list[Candidate]) -> None:
    assert all(c.origin.startswith("rules-1/") for c in claims)
    assert "has a figure" in holding(claims, "The new tunnel").reasons


def test_a_question_ranks_below_what_is_shown(claims: list[Candidate]) -> None:
    assert holding(claims, "Is this the end").worth < SHOWN_FROM < holding(claims, "The new tunnel").worth


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Averia said it has taken the hill.", "Averia has taken the hill"),
        ("The union said the mine was shut.", "The mine was shut"),
        ("Jane Orr, a nurse, said she had seen the fire.", "Jane Orr had seen the fire"),
        ("The mayor said it was raining.", "It was raining"),
    ],
)
def test_wording_stands_alone(text: str, wording: str) -> None:
    assert [c.claim for c in default_extractor().extract(text)] == [wording]


def test_second_hand_reports_name_both_links() -> None:
    found = default_extractor().extract("The minister will resign, Vellis Radio reported, citing unnamed officials.")
    assert [h.source for h in found[0].hops] == ["Vellis Radio", "unnamed officials"]


def test_nothing_comes_from_nothing() -> None:
    assert default_extractor().extract("") == []
    assert default_extractor().extract(" \n\n \t") == []


def test_a_person_introduced_by_office_is_known_by_surname_later() -> None:
    text = 'Harbour Minister Ada Brook said the port was shut. "We have no ships," Ms Brook said.'
    assert {c.speaker for c in default_extractor().extract(text) if c.speaker} == {"Ada Brook"}


def test_the_words_that_say_when_it_was_said_are_no_part_of_the_claim() -> None:
    text = "Orvela said on Saturday it had won back a bridge."
    assert [c.claim for c in default_extractor().extract(text, "2031-05-04")] == ["Orvela had won back a bridge"]


def test_it_is_the_body_that_was_spoken_of_and_never_a_person() -> None:
    text = (
        "The bridge is ours, Mr Joren Maskevil said.\n\nOrvela's General Staff rejected the account."
        " It said its units held the bridge."
    )
    speakers = {c.claim: c.speaker for c in default_extractor().extract(text) if "units" in c.claim}
    assert set(speakers.values()) == {"Orvela's General Staff"}
