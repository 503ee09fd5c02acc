"""A pronoun never means a person who is called otherwise."""

from __future__ import annotations

import pytest

from app.extraction import default_extractor
from app.extraction.sexes import called, may_be

STORY = (
    "Peter Lang was arrested on Monday after police found a knife. Officer John Reed said Lang had run from the house. "
    "Judge Mary Cole set bail at $5,000. She said he was a danger to the street."
)


@pytest.mark.parametrize(
    ("mention", "told"),
    [
        ("Ms Roe", "she"),
        ("Judge Mary Cole", "she"),
        ("she", "she"),
        ("Officer John Reed", "he"),
        ("the dead man's sister", "she"),
        ("a spokesman for Mary Cole", "he"),
        ("Robin Hale", None),
        ("Vida King", None),
        ("the ministry", None),
        ("", None),
    ],
)
def test_title_role_and_first_name_tell(mention: str, told: str | None) -> None:
    assert called(mention) == told


def test_who_does_not_tell_may_be_either() -> None:
    assert may_be("he", "Robin Hale")
    assert may_be("she", "Robin Hale")
    assert not may_be("his", "Mary Cole")


def test_she_is_the_judge_and_not_the_officer_who_spoke_last() -> None:
    claim = next(c for c in default_extractor().extract(STORY) if "danger" in c.passage.text)
    assert claim.speaker == "Mary Cole"
    assert claim.claim == "He was a danger to the street"
