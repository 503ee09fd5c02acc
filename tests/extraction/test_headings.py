"""A heading is nobody's name, and no part of the sentence below it."""

from __future__ import annotations

import pytest

from app.extraction import default_extractor, headings
from app.vocabulary import SHOWN_FROM


@pytest.mark.parametrize(("text", "found"), headings.EXAMPLES)
def test_heading_example(text: str, found: list[str]) -> None:
    assert [text[h.start : h.end] for h in headings.headings(text)] == found


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("KEY POINTS\nThe mayor said 40 homes were lost.", "The mayor"),
        ("KEY POINTS: 40 homes were lost, the mayor said.", "the mayor"),
        ("EXCLUSIVE: Orvela lost 40 ships", None),
        ("Bridge Collapse Kills Four\n\nHe said 40 homes were lost.", None),
        ('RELATED STORIES\n\nHarbour Master Quits\n\n"It cost us £3m in 2029," she said.', None),
        ('Parking Charges To Double In Holm\nDrivers in Holm will pay £4 an hour. "It cost us £3m," she said.', None),
    ],
)
def test_a_heading_speaks_to_nobody(text: str, speaker: str | None) -> None:
    shown = [c for c in default_extractor().extract(text, "2031-05-21") if c.worth >= SHOWN_FROM]
    assert shown
    assert {c.speaker for c in shown} == {speaker}


def test_a_heading_above_a_sentence_is_no_part_of_its_claim() -> None:
    text = "WHAT HAPPENS NEXT\nThe trial of 40 dockers opens in May."
    shown = [c.claim for c in default_extractor().extract(text, "2031-05-21") if c.worth >= SHOWN_FROM]
    assert shown == ["The trial of 40 dockers opens in May"]
