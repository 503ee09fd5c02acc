"""Statements inside others: appositions that rank, relative clauses with their noun, and where they end."""

from __future__ import annotations

import pytest

from app.extraction import default_extractor


def wordings(text: str) -> list[str]:
    return [c.claim for c in default_extractor().extract(text, "2031-05-21")]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Mira Toldan, the first woman to lead the port, said it lost £3m.",
            "Mira Toldan is the first woman to lead the port",
        ),
        (
            "Mira Toldan, the first woman to lead the port, resigned.",
            "Mira Toldan is the first woman to lead the port",
        ),
        ("The award went to Mira Toldan, the only woman on the board.", "Mira Toldan is the only woman on the board"),
        ("Norvik, the biggest donor to Orvela, left on Friday.", "Norvik is the biggest donor to Orvela"),
        (
            "The council, a Green stronghold since 2015, must save £6m.",
            "The council has been a Green stronghold since 2015",
        ),
    ],
)
def test_an_apposition_that_ranks_is_a_claim_of_its_own(text: str, claim: str) -> None:
    assert claim in wordings(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook, a lawyer, said the port lost £3m.",
        "Turnout was 61 percent, the highest in 40 years.",
        "The plant in Norbury, the oldest of the four, will close.",
    ],
)
def test_an_apposition_that_says_little_or_may_mean_another_is_left(text: str) -> None:
    assert len(wordings(text)) == 1


def test_an_apposition_inside_reported_speech_is_background_of_the_outlet() -> None:
    found = default_extractor().extract("The mayor said Kesh, the biggest town in the north, had fallen.")
    assert {c.claim: c.speaker for c in found}["Kesh is the biggest town in the north"] is None


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # a relative clause ends where the main clause goes on, and then the sentence stays whole
        (
            "Police seek a driver, who left the scene, and for two of the men who were hurt in the crash.",
            ["Police seek a driver, who left the scene, and for two of the men who were hurt in the crash"],
        ),
        (
            "Mr King praised the BBC, which receives some state funding, in an interview with the Post.",
            ["Mr King praised the BBC", "The BBC receives some state funding"],
        ),
        # the inner noun of "the history of the club"
        (
            "It is the first time in the history of the club, which was founded in 1902, that a woman leads it.",
            [
                "It is the first time in the history of the club, which was founded in 1902, that a woman leads it",
                "The club was founded in 1902",
            ],
        ),
        (
            "He was mocked for his role in the show and for saying that the cure was magic.",
            ["He was mocked for his role in the show and for saying that the cure was magic"],
        ),
        # the subject of a sentence with "…, warning that …" stays with its verb
        (
            "Leaders who have been against the plan have embraced it, warning that the exit will cost $3 million.",
            ["Leaders who have been against the plan have embraced it", "The exit will cost $3 million"],
        ),
    ],
)
def test_a_relative_clause_keeps_its_noun(text: str, claims: list[str]) -> None:
    assert wordings(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The jury saw 41 transfers, which the prosecution says were hidden behind a firm.",
            {"The jury saw 41 transfers": None, "41 transfers were hidden behind a firm": "the prosecution"},
        ),
        (
            "The transfers that prosecutors say were hidden abroad were found in 2029.",
            {
                "The transfers that prosecutors say were hidden abroad were found in 2029": None,
                "The transfers were hidden abroad": "prosecutors",
            },
        ),
    ],
)
def test_what_is_said_of_a_noun_in_its_relative_clause(text: str, claims: dict[str, str | None]) -> None:
    assert {c.claim: c.speaker for c in default_extractor().extract(text)} == claims


def test_whoever_becomes_something_is_the_subject() -> None:
    text = "Ada Brook won on Tuesday, becoming the first Green to lead Lowmark since 1988."
    assert wordings(text) == ["Ada Brook won on Tuesday", "Ada Brook became the first Green to lead Lowmark since 1988"]
