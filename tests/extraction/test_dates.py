"""Dates resolved against the article's date."""

from __future__ import annotations

import pytest

from app.extraction.dates import dates
from app.extraction.spans import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It happened on Friday.", "2022-06-03"),
        ("he said late on Friday", "2022-06-03"),
        ("last Thursday", "2022-06-02"),
        ("it was closed on Sunday", "2022-06-05"),
        ("last month", "2022-05"),
        ("later this month", "2022-06"),
        ("last December", "2021-12"),
        ("on Feb. 9", "2022-02-09"),
        ("She will retire on Dec. 20", "2022-12-20"),
        ("by 2030", "2030"),
        ("4 March 2021", "2021-03-04"),
        ("March 2021", "2021-03"),
        ("yesterday", "2022-06-04"),
        ("two weeks ago", "2022-05-22"),
        ("three years ago", "2019"),
        ("the vote is next Monday", "2022-06-06"),
        ("The trial continues on Thursday.", "2022-06-09"),
        ("in the year to March", "2022-03"),
        ("in the three months ended April 30", "2022-04-30"),
        ("in the fourth quarter of 2021", "2021-10"),
        ("The Oct. 13 death of the judge left a gap.", "2021-10-13"),
        ("between 2010 and 2014", "2010"),
        ("in the 1990s", "1990"),
    ],
)
def test_resolved(text: str, expected: str) -> None:
    assert [w.start for w in dates(text, Span(0, len(text)), "2022-06-05")] == [expected]


def test_without_an_article_date_only_absolute_dates_are_resolved() -> None:
    text = "On Friday, and on 4 March 2021"
    assert [w.start for w in dates(text, Span(0, len(text)), None)] == ["2021-03-04"]


@pytest.mark.parametrize("text", ["on February 30", "2021-13-45", "0000-00-00", "9999 years ago", "may 99"])
def test_impossible_dates_are_left_out(text: str) -> None:
    assert dates(text, Span(0, len(text)), "2022-06-05") == []
