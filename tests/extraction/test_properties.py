"""What holds for any text: offsets cut exactly, nothing raises, time grows no faster than the text."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.extraction import default_extractor
from app.extraction.attribution import read
from app.extraction.quantities import quantities
from app.extraction.sentences import sentences

PIECES = st.sampled_from(
    [
        "said",
        "told",
        "that",
        "according to",
        "the mayor",
        "Mr Orr",
        "she",
        "they",
        "and",
        "but",
        "while",
        ",",
        ".",
        "\n\n",
        "“",
        "”",
        '"',
        "''",
        "'",
        "(",
        ")",
        "—",
        ":",
        ";",
        "?",
        "2,000",
        "$175million",
        "20 per cent",
        "hundreds of",
        "almost",
        "one in five",
        "5-4 decision",
        "on Friday",
        "last month",
        "March 30",
        "could not independently verify",
        "without providing evidence",
        "denied",
        "footage",
        "as of Friday",
        "in the year to March",
        "the 100th day of",
        "at a cost of",
        "who",
        "whose",
        "with each",
        "given",
        "a peak of",
        "PORT ORR -",
        "is",
        "have",
        "that had",
        "claim",
        "U.S.",
        "accused",
        "him of hiding",
        "blamed",
        "for the",
        "of not being",
        "the first woman to lead",
        "officials say",
        "becoming",
        "whose founder gave",
        "KEY POINTS\n",
        "What The Report Says\n",
        "EXCLUSIVE:",
        "fell by a",
        "work",
        "Will Orr",
        "said by Ada Orr",
        "ran",
        "was",
        "closed",
        "which",
        "Brook:",
        "―",
        "1/0",
        "９９",
        "١٢",
        "½",
        "😀",
        "\u202e",
        "\x00",
        "\ud800",
        "ß",
        "İ",
        "1e309",
    ]
)
MIXED = st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=60).map(" ".join)
DATES = st.sampled_from([None, "", "2022-06-05", "2022", "0001-01-01", "9999-12-31", "rubbish", "2022-02-31"])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(MIXED, DATES)
def test_any_text_gives_claims_that_are_cut_exactly(text: str, date: str | None) -> None:
    for claim in default_extractor().extract(text, date):
        assert text[claim.passage.start : claim.passage.end] == claim.passage.text
        assert claim.passage.text.strip()
        assert claim.claim
        assert 0 <= claim.worth <= 1
        assert (
            claim.caveat_passage is None
            or text[claim.caveat_passage.start : claim.caveat_passage.end] == claim.caveat_passage.text
        )
        for figure in claim.figures:
            assert figure.start is not None
            assert text[figure.start : figure.start + len(figure.text)] == figure.text
            assert figure.low is None or figure.high is None or figure.low <= figure.high
        for hop in claim.hops:
            assert hop.cue is None or hop.start is None or text[hop.start : hop.start + len(hop.cue)] == hop.cue


@settings(max_examples=100, deadline=None)
@given(MIXED)
def test_sentences_are_in_order_and_lose_no_letter(text: str) -> None:
    found = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    kept = "".join(text[s.start : s.end] for s in found)
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]


@settings(max_examples=100, deadline=None)
@given(MIXED)
def test_contents_of_speech_lie_inside_the_text_in_order(text: str) -> None:
    for statement in read(text):
        for said in statement.attributions:
            assert said.contents
            assert all(0 <= c.start < c.end <= len(text) for c in said.contents)
            assert list(said.contents) == sorted(said.contents)


HOSTILE = {
    "double_quotes": '"',
    "single_quotes": "'",
    "curly": "“",
    "closing": "”",
    "digits": "9",
    "digits_commas": "1,",
    "spaces": " ",
    "newlines": "\n",
    "said": "said ",
    "commas": ",",
    "parentheses": "(",
    "closed": "()",
    "dots": ".",
    "dashes": "-",
    "words": "a ",
    "names": "Mr Orr ",
    "capitals": "Aa ",
    "one_word": "a",
    "upper": "A",
    "initials": "A.",
    "number_words": "two ",
    "scales": "one hundred and ",
    "said_that": "he said that ",
    "comma_said": ", he said",
    "and_ran": " and ran",
    "relative": ", which ran",
    "prepositions": "of the ",
    "according": "according to ",
    "to": "1 to ",
    "percent": "1% ",
    "dollar": "$",
    "hyphens": "a-",
    "question": "?",
    "mixed_quotes": "\"'",
    "could_not": "could not ",
    "months": "March ",
    "dates": "on Friday ",
    "and": "and ",
    "the": "the ",
    "possessive": "'s ",
    "colon": "A: ",
    "verbs": "ran ",
    "quote_space": '" ',
    "fractions": "1/2 ",
    "apposition": ", a man",
    "verify": "not verify ",
    "without": "without any ",
    "reporters": "reporter in ",
}
HOSTILE |= {
    "quoted_sentences": '"Hi there you." He ran away. ',
    "one_speaker": '"It is so here," he said. "It is." ',
    "open_quotations": "He said, “It goes on and on.\n\n",
    "turns": "Brook: It was closed.\n\n",
    "caveats_in_a_row": "He said it fell. The Post could not verify the claim. ",
    "roles_and_names": "The mayor said it fell.\n\nMr Orr Veld said it rose.\n\n",
    "full_names": "Ada Brook Orr, ",
    "pronouns": "He said she fell.\n\n",
    "full_dates": "The deal of March 3 in March 2021. ",
    "relatives_in_a_row": "a man who ran 3 miles ",
    "that_ran": "cars that ran 3 miles that ",
    "appositions": "Orr, a peak of 3 metres, fell, ",
    "as_of": "as of Friday in the year to March ",
    "datelines": "ORR, Orr (Orr) - ",
    "capitals_spaced": "ORR ",
    "ordinals": "the 3rd day of the day ",
    "costs": "at a cost of 3 ",
    "interrupted": '"It fell," he said, "and rose," he said, ',
    "denials": "denied the claim that denied the claim ",
    "evidence": "without any any any ",
    "outlets": "seen by the A A A Post ",
    "falsely": "called the claim a false claim ",
    "whose": ", whose man ran",
    "with_each": ", with each man given",
    "of_of": "of Orr of Orr ",
    "per": "3 a day per day ",
    "quotes_apart": "'a ’b ",
    "accusations": "Orr accused Orr of hiding it and ",
    "accused_of": "accused of ",
    "accused_him": "accused him of hiding and blamed him for hiding ",
    "blamed_on": "Orr blamed the of the of the of ",
    "hiding_and_hiding": "of hiding and hiding ",
    "asides_of": "accused Orr, the man, of ",
    "first_women": "Orr, the first woman to lead Orr, ",
    "first_first": ", the first ",
    "gaps": "that officials say were shut ",
    "gaps_set_off": ", which officials say were shut",
    "who_fled": "men who fled the town ",
    "who_told": "men who fled told ",
    "aside_subjects": "after men, led by Orr, said ",
    "resumed": ", who ran, and for Orr",
    "whose_founder": ", whose founder gave $3, ",
    "becoming": ", becoming the man ",
    "fell_by": "fell by almost the ",
    "heading_lines": "KEY POINTS\n",
    "heading_pairs": "KEY POINTS\nOrr said it.\n",
    "title_lines": "Orr Orr Orr Orr\n",
    "labels": "EXCLUSIVE: ",
    "nouns_or_verbs": "women work ",
    "by_names": "by Ada Orr ",
    "polls_show": ", figures show",
    "anyone": "anyone with information anyone who saw ",
    "wrapped": "1\npages ",
    "grants": "Office for Pell Grants ",
    "blamed_names": "Ada Orr blamed Orr for running. She accused him of hiding. ",
}
SIZE = 6_000


def seconds(text: str) -> float:
    start = time.process_time()
    default_extractor().extract(text, "2022-06-05")
    return time.process_time() - start


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_linear_time(name: str) -> None:
    piece = HOSTILE[name]
    small, large = piece * (SIZE // len(piece)), piece * (4 * SIZE // len(piece))
    first = seconds(small)
    if first > 0.02:
        assert seconds(large) < 4 * first * 2.5 + 0.1


def test_numbers_of_any_length_are_read_or_left() -> None:
    text = "It cost " + "9" * 400 + " dollars and 1" + ",000" * 300 + "."
    assert all(q.value < float("inf") for s in sentences(text) for q in quantities(text, s))
