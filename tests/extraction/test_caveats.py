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
        (f"The army said {CLAIM}. The Post could not verify the report independently.", "not_independently_verified"),
        (f"The army said {CLAIM}. The claim could not be immediately verified.", "not_independently_verified"),
        (f"The army said {CLAIM}. There was no independent confirmation.", "not_independently_verified"),
        (
            f"The army said {CLAIM}. Independent confirmation was not immediately available.",
            "not_independently_verified",
        ),
        (f"The army said {CLAIM}. The account cannot be independently checked.", "not_independently_verified"),
        (f"The army said {CLAIM}. The Post has yet to verify the claim.", "not_independently_verified"),
        (f"The army said {CLAIM}. It did not provide evidence.", "not_independently_verified"),
        (f"The army said {CLAIM}, without citing evidence.", "not_independently_verified"),
        (f"The army said without offering any proof that {CLAIM}.", "not_independently_verified"),
        (f"The army said {CLAIM} but offered no evidence.", "not_independently_verified"),
        (f"In a claim that could not be independently verified, the army said {CLAIM}.", "not_independently_verified"),
        (f"The army said {CLAIM}, but that could not be independently confirmed.", "not_independently_verified"),
        (f"The army said {CLAIM}. None of the claims could be independently verified.", "not_independently_verified"),
        (f"The army said {CLAIM}. Neither claim could be verified.", "not_independently_verified"),
        (f"The army said {CLAIM}. It declined to provide evidence.", "not_independently_verified"),
        (f"The army said {CLAIM}. No evidence was presented.", "not_independently_verified"),
        (f"The army said {CLAIM}. There is no evidence to support the claim.", "not_independently_verified"),
        (f"The army claimed - without evidence - that {CLAIM}.", "not_independently_verified"),
        (f"According to unconfirmed reports, {CLAIM}.", "not_independently_verified"),
        (f"The army said {CLAIM}, figures the Post could not verify.", "not_independently_verified"),
        (f"The army said {CLAIM}. The governor's office pushed back on the claim.", "disputed_in_article"),
        (f"The army said {CLAIM}. The charge, which the mayor denies, is being looked into.", "disputed_in_article"),
        (f"The army said {CLAIM}, a charge the mayor denies.", "disputed_in_article"),
        (f"The army said {CLAIM}, which the mayor has denied.", "disputed_in_article"),
        (f"The army said {CLAIM}. The mayor called the report false.", "disputed_in_article"),
        (f"The army said {CLAIM}. The mayor dismissed the claim as propaganda.", "disputed_in_article"),
        (f"The army said {CLAIM}. The account contradicts official statements.", "disputed_in_article"),
        (f"The senator falsely claimed that {CLAIM}.", "disputed_in_article"),
        (f"An Aldmoor Press witness said {CLAIM}.", "witnessed_by_outlet"),
        (f"According to a letter seen by the Post, {CLAIM}.", "witnessed_by_outlet"),
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


@pytest.mark.parametrize(
    "other",
    [
        "The ministry could not be reached for comment.",
        "The ministry could not be immediately reached.",
        "A spokesman declined to comment.",
        "He spoke on his verified account.",
        "Police have not confirmed the cause of the fire.",
        "Doctors confirmed 12 cases of measles.",
        "Police verified the identity of the driver.",
        "The council rejected the plan.",
        "The court heard the case on Monday.",
        "She denied him a visa.",
    ],
)
def test_other_words_of_confirming_and_denying_are_no_caveat(other: str) -> None:
    found = default_extractor().extract(f"The mayor said {CLAIM}. {other}", "2022-06-05")
    assert {c.caveat for c in found} == {Caveat.NONE_STATED}


TWO = f"Ada Brook said {CLAIM}. Tom Veld said the mill was closed."


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        (f"{TWO} The Post could not verify the figure.", {"Ada Brook"}),
        (f"{TWO} The Post could not verify the claim.", {"Tom Veld"}),
        (f"{TWO} These claims could not be independently verified.", {"Ada Brook", "Tom Veld"}),
        (f"{TWO} Ms Brook denied the claim.", {"Tom Veld"}),
        (
            f"{TWO.replace('. ', '.' + chr(10) * 2)}\n\nThe Post could not verify either side's claims.",
            {"Ada Brook", "Tom Veld"},
        ),
    ],
)
def test_a_caveat_reaches_the_claims_its_words_speak_of(text: str, covered: set[str]) -> None:
    found = default_extractor().extract(text, "2022-06-05")
    assert {c.speaker for c in found if c.caveat is not Caveat.NONE_STATED} == covered


def test_what_verified_footage_showed_is_the_claim() -> None:
    text = f"The army said a video showed that {CLAIM}. The Post was able to confirm the location of the footage."
    found = default_extractor().extract(text)
    assert next((c.caveat, c.worth >= SHOWN_FROM) for c in found) == (Caveat.VERIFIED_BY_OUTLET, True)
    assert [c.worth >= SHOWN_FROM for c in found][-1] is False


@pytest.mark.parametrize("verb", ["denied", "disputed"])
def test_what_is_denied_is_shown_with_its_denial(verb: str) -> None:
    found = default_extractor().extract(f"The army {verb} that {CLAIM}.")
    assert [c.claim for c in found] == [f"The army {verb} that {CLAIM}"]


def test_what_the_outlet_verified_of_the_footage_keeps_its_sentence() -> None:
    text = f"Videos posted online, which the Aldmoor Post verified, show {CLAIM}."
    found = default_extractor().extract(text)
    assert [(c.caveat, CLAIM in c.claim) for c in found] == [(Caveat.VERIFIED_BY_OUTLET, True)]
