"""Capitalised words that name no person, and persons beside words that are no part of their name."""

from __future__ import annotations

import pytest

from app.extraction import default_extractor
from app.extraction.names import people
from app.vocabulary import SHOWN_FROM


@pytest.mark.parametrize(
    "text",
    [
        "Students with Pell Grants were paid.",
        "The rent in New York rose.",
        "Shares of Vantor Motors fell.",
        "The Office for Fiscal Watch was set up in 2019.",
        "They crossed Harrow Bridge.",
    ],
)
def test_places_and_things_are_no_persons(text: str) -> None:
    assert people(text).full == {}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Witness Ina Kolb said 40 homes were lost.", "Ina Kolb"),
        (
            "40 homes were lost, according to the Office for Fiscal Watch, an independent body.",
            "the Office for Fiscal Watch",
        ),
        ("Vantor Motors said 40 homes were lost.", "Vantor Motors"),
        ("Mr Orr's lawyer, Ruth Amory, praised the court and said 40 homes were lost.", "Ruth Amory"),
        ("Residents who fled the town told the Post that 40 homes were lost.", "Residents"),
        ("40 homes were lost, state figures show.", "state figures"),
        ("Voters who decided late lost 40 homes, a poll showed.", "a poll"),
        ("Per Lindqvist, a nurse, said 40 homes were lost.", "Per Lindqvist"),
        ("The letter was sent by Ada Brook on Monday. She said 40 homes were lost.", "Ada Brook"),
        ("40 homes were lost, an exit poll by Vellis Research showed.", "an exit poll by Vellis Research"),
    ],
)
def test_the_speaker_is_named_in_full_and_without_what_he_is(text: str, speaker: str) -> None:
    assert [c.speaker for c in default_extractor().extract(text) if "40 homes" in c.passage.text] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Six women also work as close advisers to the mayor.",
        "The women vote in large numbers.",
        "Many farmers plant maize in March.",
        "Smaller snails lay fewer eggs than large ones.",
        "Most people here own their homes.",
        "The trial of 40 dockers opens in May.",
        "After the storm, two ferries dock at Dresk.",
    ],
)
def test_a_word_that_is_noun_and_verb_is_the_verb_a_sentence_lacks(text: str) -> None:
    (claim,) = default_extractor().extract(text)
    assert claim.worth >= SHOWN_FROM


@pytest.mark.parametrize("text", ["A rise in prices", "Help for 40 women at work", "Three plans for the harbour"])
def test_what_has_no_verb_ranks_low(text: str) -> None:
    (claim,) = default_extractor().extract(text)
    assert claim.worth < SHOWN_FROM
