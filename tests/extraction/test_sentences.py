"""Sentences and quotations."""

from __future__ import annotations

import pytest

from app.extraction.sentences import paragraphs, quotations, sentences, statements
from app.extraction.spans import Span


def cut(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. The road closed.", ["It rained.", "The road closed."]),
        ("Dr. Ada Brook left at 5 p.m. She was tired.", ["Dr. Ada Brook left at 5 p.m.", "She was tired."]),
        (
            "The U.S. government paid $3.5 million. Nobody asked.",
            ["The U.S. government paid $3.5 million.", "Nobody asked."],
        ),
        ("Really?! Yes.", ["Really?!", "Yes."]),
        ("It fell on Feb. 9 and rose on March 2.", ["It fell on Feb. 9 and rose on March 2."]),
        ("First block\n\nSecond block", ["First block", "Second block"]),
        ('"Stop." He ran.', ['"Stop."', "He ran."]),
    ],
)
def test_sentence_ends(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize("text", ['"One thing." Two.', "“One thing.” Two.", "''One thing.'' Two.", "«One thing.» Two."])
def test_a_quotation_is_found_in_all_its_marks(text: str) -> None:
    assert quotations(text, Span(0, len(text))) == [Span(0, text.index(" Two"))]


def test_apostrophes_are_no_quotations() -> None:
    text = "The mayors' plan wasn't Brook's, and the '90s are over."
    assert quotations(text, Span(0, len(text))) == []


def test_an_open_quotation_runs_to_the_end_of_its_paragraph() -> None:
    text = "“It goes on.\n\n“And ends.”"
    first, second = paragraphs(text)
    assert quotations(text, first) == [first]
    assert quotations(text, second) == [second]


def test_a_statement_keeps_a_quotation_whole() -> None:
    text = 'He said: "It fell. It rose." Then he left.'
    block = Span(0, len(text))
    found = statements(text, block, quotations(text, block))
    assert [text[s.start : s.end] for s in found] == ['He said: "It fell. It rose."', "Then he left."]
