"""A figure as a cell of the table shows it."""

from __future__ import annotations

import pytest

from app.ledger.rows import figure_label


@pytest.mark.parametrize(
    ("text", "qualifier", "unit", "kind", "shown"),
    [
        ("20 per cent", "approx", "percentage", "percent", "≈ 20 %"),
        ("20", "approx", "percentage", "percent", "≈ 20 %"),
        ("5%", "exact", "percentage", "percent", "5 %"),
        ("2,000 people", "almost", "people", "count", "≈ 2,000 people"),
        ("hundreds", "magnitude", None, "count", "hundreds"),
        ("3", "at_least", "kilometre", "measure", "≥ 3 kilometre"),
        ("$3 million", "more_than", "dollar", "money", "> $3 million"),
        ("somewhere around 70 per cent", "approx", "percentage", "percent", "≈ 70 %"),
        ("almost 2,000 Ukrainians", "almost", "ukrainian", "count", "≈ 2,000 Ukrainians"),
        ("more than three months", "more_than", "month", "measure", "> three months"),
        ("more than US$3 million", "more_than", "dollar", "money", "> US$3 million"),
        ("at least 200 families", "at_least", "family", "count", "≥ 200 families"),
        ("the 100th day", "exact", "day", "ordinal", "the 100th day"),
        ("a large chunk", "vague", None, "count", "a large chunk"),
        (None, None, None, None, ""),
        ("12", "no such code", None, "count", "12"),
    ],
)
def test_a_figure_in_a_few_characters(
    text: str | None, qualifier: str | None, unit: str | None, kind: str | None, shown: str
) -> None:
    assert figure_label(text, qualifier, unit, kind) == shown
