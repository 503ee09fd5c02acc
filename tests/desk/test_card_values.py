"""What is typed into a field is stored as the ledger wants it, or refused in one sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.desk.card_values import BadInput, read_date, read_moment, read_number, read_tags, show_moment, show_number


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("2031-05-04", "2031-05-04"), (" 2031-5 ", "2031-05"), ("2031", "2031"), ("2031/5/4", "2031-05-04"), ("", None)],
)
def test_dates(typed: str, stored: str | None) -> None:
    assert read_date(typed) == stored


@pytest.mark.parametrize("typed", ["yesterday", "2031-02-30", "2031-13", "4.5.2031", "0000", "２０３１"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        read_date(typed)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("1,200", 1200), ("1 200.5", 1200.5), ("1\u202f000", 1000), ("-3", -3), ("0.5", 0.5), ("", None)],
)
def test_numbers(typed: str, stored: float | None) -> None:
    assert read_number(typed) == stored


@pytest.mark.parametrize("typed", ["many", "1,5", "1.2.3", "nan", "inf", "1e5", "٣"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        read_number(typed)


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e15, max_value=1e15).map(lambda x: round(x, 4)))
def test_a_number_shown_is_read_back(number: float) -> None:
    assert read_number(show_number(number)) == number


@pytest.mark.parametrize(("number", "shown"), [(1200.0, "1200"), (1e-07, "0.0000001"), (1e21, "1" + "0" * 21)])
def test_a_number_is_never_shown_with_an_exponent(number: float, shown: str) -> None:
    assert show_number(number) == shown


def test_moments_are_utc_and_keep_milliseconds() -> None:
    assert read_moment("2031-05-04 14:02") == "2031-05-04T14:02:00.000Z"
    assert read_moment("2031-05-04T14:02:11.123Z") == "2031-05-04T14:02:11.123Z"
    assert show_moment("2031-05-04T14:02:11.123Z") == "2031-05-04 14:02"
    with pytest.raises(BadInput):
        read_moment("2031-05-04 25:02")


def test_tags_stand_once_and_in_order() -> None:
    assert read_tags("water, dam,, water ") == ("dam", "water")
