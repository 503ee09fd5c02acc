"""What the article says of verification reaches the claims it speaks of, and no others."""

from __future__ import annotations

import pytest

from app.extraction import default_extractor
from app.vocabulary import SHOWN_FROM, Caveat

CLAIM = "40 houses were destroyed"


@pytest.mark.parametrize(
    ("text", "caveat"),
    [
        (f"The ministry said {CLAIM}. The report could not be independently verified.", "not_independently_verified"),
        (f"The ministry said {CLAIM}, a claim the Post was unable to verify.", "not_independently_verified"),
        (f"The ministry said {CLAIM}, but the Post could not confirm that figure.", "not_independently_verified"),
        (f"Officials said {CLAIM}.\n\nThe Post has not been able to verify the claims.", "not_independently_verified"),
        (f"The army claimed, without providing evidence, that {CLAIM}.", "not_independently_verified"),
        (f"{CLAIM}, the mayor said. It was not possible to verify his account.", "not_independently_verified"),
        (f"Ada Brook said {CLAIM}. The army denied the claim.", "disputed_in_article"),
        (f"The Post was able to verify that {CLAIM}.", "verified_by_outlet"),
        (f"The Post verified that {CLAIM}.", "verified_by_outlet"),
    ],
)
def test_the_caveat_is_on_the_claim(text: str, caveat: str) -> None:
    shown = [c for c in default_extractor().extract(text, "2022-06-05") if c.worth >= SHOWN_FROM]
    assert [(c.passage.text, c.caveat) for c in shown] == [(CLAIM, caveat)]
    passage = shown[0].caveat_passage
    assert passage is not None
    assert text[passage.start : passage.end] == passage.text


def test_a_named_claim_is_not_confused_with_its_neighbour() -> None:
    text = "Ada Brook said the port was closed. Tom Veld said the port was open. Brook's claim could not be verified."
    found = {c.speaker: c.caveat for c in default_extractor().extract(text) if c.speaker}
    assert found == {"Ada Brook": Caveat.NOT_INDEPENDENTLY_VERIFIED, "Tom Veld": Caveat.NONE_STATED}


def test_what_a_reporter_saw_is_witnessed() -> None:
    found = default_extractor().extract("A Post reporter saw three burned houses on Monday.", "2022-06-05")
    assert [c.caveat for c in found] == [Caveat.WITNESSED_BY_OUTLET]


def test_words_about_verification_are_kept_but_rank_below_what_is_shown() -> None:
    found = default_extractor().extract("The mill closed, the mayor said. The Post could not verify the claim.")
    assert [c.worth >= SHOWN_FROM for c in found] == [True, False]
