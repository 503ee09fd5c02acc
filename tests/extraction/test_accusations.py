"""An accusation is the accuser's claim about what the accused did."""

from __future__ import annotations

import pytest

from app.extraction import default_extractor


@pytest.mark.parametrize(
    ("text", "speaker", "claim"),
    [
        (
            "Ada Brook accused Gov. Tom Orr on Tuesday of hiding a gap of $3m.",
            "Ada Brook",
            "Gov. Tom Orr hid a gap of $3m",
        ),
        (
            "Orvela accused Tamria of hiding guns in a school and using patients as shields.",
            "Orvela",
            "Tamria hid guns in a school and used patients as shields",
        ),
        ("The union accused the firm of not paying 40 workers.", "The union", "The firm did not pay 40 workers"),
        ("The union accused the firms of having known it.", "The union", "The firms had known it"),
        ("The union accused the firm of being too slow.", "The union", "The firm was too slow"),
        ("The union accused the mayor of lying.", "The union", "The mayor lied"),
        ("The union accused Orr, who led the port, of taking bribes.", "The union", "Orr took bribes"),
        ("Ada Brook blamed the Greens for the loss.", "Ada Brook", "The Greens are to blame for the loss"),
        ("Orr accused the Post of being late and of lying.", "Orr", "The Post was late and lied"),
        ("Orr blamed the fire on human error, not malice.", "Orr", "Human error is to blame for the fire"),
        ("The two sides accuse each other of lying.", None, "The two sides accuse each other of lying"),
        # a verb whose past is not known is not guessed
        (
            "The union accused the firm of scapegoating nurses.",
            "The union",
            "The firm is accused of scapegoating nurses",
        ),
        # nobody but the speaker is meant by "him"
        ("Mary Cole spoke. She accused him of taking bribes.", "Mary Cole", "He took bribes"),
        (
            "Tom Orr left. Paul Reed left. Mary Cole spoke. She accused him of taking bribes.",
            "Mary Cole",
            "He took bribes",
        ),
        ("Tom Orr spoke. Mary Cole said it fell. She accused him of taking £3m.", "Mary Cole", "Tom Orr took £3m"),
        # no deed is told: the sentence stays the outlet's
        ("Orvela accused Tamria of war crimes.", None, "Orvela accused Tamria of war crimes"),
        ("The mayor blamed himself for the loss.", None, "The mayor blamed himself for the loss"),
    ],
)
def test_who_says_what_of_whom(text: str, speaker: str | None, claim: str) -> None:
    last = default_extractor().extract(text, "2031-05-21")[-1]
    assert (last.speaker, last.claim) == (speaker, claim)


def test_a_denial_and_an_accusation_are_two_claims() -> None:
    text = "Tamria denied it was behind the raid and accused Orvela of hiding guns in a school."
    found = [(c.speaker, c.claim) for c in default_extractor().extract(text)]
    assert found == [("Tamria", "Tamria denied it was behind the raid"), ("Tamria", "Orvela hid guns in a school")]


def test_the_day_of_the_accusation_is_no_date_of_the_deed() -> None:
    (claim,) = default_extractor().extract("Ada Brook accused Tom Orr on Tuesday of hiding a report.", "2031-05-21")
    assert (claim.said_on, claim.event_from) == ("2031-05-20", None)
