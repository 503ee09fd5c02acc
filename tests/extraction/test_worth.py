"""What is said about the checkable ranks above what is hoped, urged, felt or thanked for."""

from __future__ import annotations

import pytest

from app.extraction.worth import worth
from app.extraction.worth_features import features

FACTS = (
    "Unemployment in the valley fell to 4.1 percent last year.",
    "The council cut its road budget by a third in 2019.",
    "He voted against the ferry subsidy twice.",
    "We have the lowest crime rate of any county in the state.",
    "A study found that half of the wells were contaminated.",
    "I signed a law that closed nine coal plants.",
    "The ministry is building two hospitals in Ostrava.",
)
NO_FACTS = (
    "I truly believe that our best days are still to come.",
    "Thank you all for the warm welcome.",
    "We must never give up hope.",
    "What kind of people do we want to be?",
    "If you work hard, you should be able to get ahead.",
    "Let us go forward together.",
    "That is simply wrong.",
)


@pytest.mark.parametrize("fact", FACTS)
@pytest.mark.parametrize("other", NO_FACTS)
def test_a_fact_ranks_above_what_nobody_could_check(fact: str, other: str) -> None:
    assert worth(fact)[0] > 0.5 > worth(other)[0]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Number two, I like it", "number"),
        ("We met in 2014", "number"),
        ("Our retired teachers know it", "past"),
        ("How it is spent will be debated", "first_did"),
        ("They hope so", "first_mind"),
        ("Six of them came", "bare"),
    ],
)
def test_what_only_looks_like_a_feature_is_none(words: str, name: str) -> None:
    assert name not in features(words)


def test_the_reasons_say_what_weighs_most() -> None:
    assert "has a number" in worth("The budget was cut by 4.5 percent")[1]
    assert worth("I hope so")[1][0] == "names nothing that could be looked up"
