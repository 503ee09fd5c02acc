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


@pytest.mark.parametrize(
    ("text", "wordings"),
    [
        # a second verb takes its subject and, where it needs one, the auxiliary
        ("The plan could raise pay and cut the rents.", ["The plan could raise pay", "The plan could cut the rents"]),
        (
            "The dam was closed on Monday and drained by the army.",
            ["The dam was closed on Monday", "The dam was drained by the army"],
        ),
        ("The driver was hit and died in hospital.", ["The driver was hit", "The driver died in hospital"]),
        ("The firm has attacked the tax and called for cuts.", None),
        (
            "The firm shut two mines, sacked 300 workers and sold its fleet.",
            ["The firm shut two mines", "The firm sacked 300 workers", "The firm sold its fleet"],
        ),
        ("The units had moved and still held the dam.", ["The units had moved", "The units held the dam"]),
        # no joint where "and" joins infinitives, or a noun to a noun
        (
            "The firm agreed to close the mine and clean the land.",
            ["The firm agreed to close the mine and clean the land"],
        ),
        ("It went on as China and Russia backed the plan.", ["It went on as China and Russia backed the plan"]),
        # a relative clause speaks of the noun before it
        (
            "The army handed the mine to Tom Clarke, who owned a chain of shops.",
            ["The army handed the mine to Tom Clarke", "Tom Clarke owned a chain of shops"],
        ),
        (
            "They fought the rules, which the court has put on hold for a year.",
            ["They fought the rules", "The court has put the rules on hold for a year"],
        ),
        (
            "He weighs 236 pounds, which means that he is overweight.",
            ["He weighs 236 pounds, which means that he is overweight"],
        ),
        # a participle keeps its sentence
        (
            "The shares fell on Friday, wiping out $3 million.",
            ["The shares fell on Friday", "The shares fell on Friday, wiping out $3 million"],
        ),
        # an interrupted sentence is one again
        ("The bridge, the mayor said, was closed for a year.", ["The bridge was closed for a year"]),
        (
            '"What makes it hard," the mayor said, "is that the road is shut."',
            ["What makes it hard is that the road is shut"],
        ),
        # quotation marks without a partner go
        ("The mayor said it was “a bad day” and the road “is shut”.", None),
    ],
)
def test_wordings_are_sentences(text: str, wordings: list[str] | None) -> None:
    found = [c.claim for c in default_extractor().extract(text, "2022-06-05")]
    if wordings is not None:
        assert found == wordings
    assert all(claim.count("“") == claim.count("”") for claim in found)


def test_a_pronoun_means_the_speaker_only_where_nobody_else_is_named() -> None:
    text = "Ann Palmer said Mr Joe Rand was losing because he cannot defend his record."
    assert "Ann Palmer" not in " ".join(c.claim for c in default_extractor().extract(text))


@pytest.mark.parametrize(
    ("source", "speaker", "role"),
    [
        ("The head of Aldmoor's railways, Nora Fitch,", "Nora Fitch", "The head of Aldmoor's railways"),
        ("Mr Denning's lawyer, Tom Reeve,", "Tom Reeve", "Mr Denning's lawyer"),
        ("Yusuf Adeyemi of the Holm Observatory", "Yusuf Adeyemi", None),
        ("Police Chief Omar Diaz", "Omar Diaz", "Police Chief"),
    ],
)
def test_the_speaker_is_the_person_named_beside_the_office(source: str, speaker: str, role: str | None) -> None:
    found = default_extractor().extract(f"{source} said the road was shut.")
    assert [(c.speaker, c.speaker_role) for c in found] == [(speaker, role)]


@pytest.mark.parametrize(
    "line",
    [
        "Orvelan troops retake rail hub",
        "By Anna Holt",
        "(Reporting by Anna Holt; editing by Sam Reed)",
        "Additional reporting by Tom Orr in Dresk",
        "Ada Brook and Tom Orr contributed reporting.",
        "Photo: Dan Moss/Getty Images",
        "Follow us on Twitter.",
        "16:42 BST",
        "This article was originally published on 3 March.",
        "Anyone with information should call 0555 123.",
        "Missile strike kills 17 in border town",
        "© 2031 Vellis Press. All rights reserved.",
    ],
)
def test_furniture_is_no_claim(line: str) -> None:
    text = f"{line}\n\nThe mayor said 40 houses burned down on Friday, and the school was shut."
    shown = [c for c in default_extractor().extract(text, "2031-05-04") if c.worth >= SHOWN_FROM]
    assert {c.speaker for c in shown} == {"The mayor"}


def test_a_dateline_is_no_part_of_the_first_claim() -> None:
    found = default_extractor().extract(
        "PORT VELLIS, May 4 (Vellis Press) - The harbour was closed on Friday.", "2031-05-04"
    )
    assert [c.claim for c in found] == ["The harbour was closed on Friday"]


def test_a_belief_inside_the_subject_leaves_the_sentence_to_the_outlet() -> None:
    text = "A campaign that both capitals announced as a matter of days has lasted almost six weeks."
    assert [(c.claim, c.speaker) for c in default_extractor().extract(text)] == [(text.rstrip("."), None)]


def test_the_head_of_a_sentence_is_the_subject_of_its_own_verb() -> None:
    text = "A war that the allies believe Orvela planned to win within days has ground on for more than three months."
    found = [(c.claim, c.speaker) for c in default_extractor().extract(text)]
    assert found == [
        ("Orvela planned to win within days", "the allies"),
        ("A war has ground on for more than three months", None),
    ]


def test_a_date_inside_one_claim_is_not_when_another_was_said() -> None:
    text = "Ada Brook said the sluices were shut on 1 March and the council fears the lake may rise."
    assert {c.said_on for c in default_extractor().extract(text, "2031-05-04")} == {None}
