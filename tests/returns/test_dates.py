from __future__ import annotations

import re
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import Cell
from app.returns import dates

DAY = "2022-06-05"


@pytest.mark.parametrize("pattern", dates.PATTERNS, ids=lambda row: row[2])
def test_every_pattern_reads_its_example(pattern: tuple[str, object, str]) -> None:
    assert re.fullmatch(pattern[0], pattern[2].lower())
    assert any(reading.day[:7] in ("2022-06", "2022-05") for reading in dates.readings(pattern[2]))


@pytest.mark.parametrize(
    "cell",
    [
        DAY,
        "2022-06-05T00:00",
        "2022-06-05 00:00:00",
        "2022/6/5",
        "05.06.2022",
        "5.6.22",
        "5 June 2022",
        "5-Jun-22",
        "June 5, 2022",
        "Jun 5 2022",
        "44717",
        "44717.0",
        "44717,5",
        44717,
        44717.585,
        "'2022-06-05",
        date(2022, 6, 5),
        datetime(2022, 6, 5, 14, 2),  # noqa: DTZ001
    ],
    ids=str,
)
def test_a_day_is_known_again_in_the_dresses_of_spreadsheets(cell: Cell) -> None:
    assert [reading.day for reading in dates.readings(cell)] == [DAY]


@pytest.mark.parametrize("cell", ["05/06/2022", "5/6/2022", "05-06-2022", "5/6/22", "05/06/2022 14:02"])
def test_day_and_month_that_could_be_either_have_two_readings(cell: str) -> None:
    assert [(r.day, r.order) for r in dates.readings(cell)] == [(DAY, "day"), ("2022-05-06", "month")]


@pytest.mark.parametrize(("cell", "order"), [("13/06/2022", "day"), ("06/13/2022", "month"), ("13-06-22", "day")])
def test_a_day_beyond_twelve_tells_the_order(cell: str, order: str) -> None:
    assert [(r.day, r.order) for r in dates.readings(cell)] == [("2022-06-13", order)]


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2022", "2022"),
        (2022, "2022"),
        ("2022-06", "2022-06"),
        ("06/2022", "2022-06"),
        ("Jun-22", "2022-06"),
        ("06/06/2022", "2022-06-06"),
    ],
)
def test_months_and_years_are_read(cell: Cell, day: str) -> None:
    assert [(r.day, r.order) for r in dates.readings(cell)] == [(day, "")]


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "x",
        "2022-13",
        "31/31/2022",
        "29.02.2022",
        "5000",
        "999999",
        True,
        None,
        "mayor-22",
        "0",
        "٢٠٢٢-٠٦-٠٥",
        1e300,
        float("nan"),
    ],
)
def test_what_is_no_day_has_no_reading(cell: Cell) -> None:
    assert dates.readings(cell) == ()


@given(st.one_of(st.text(max_size=30), st.floats(), st.integers(), st.from_regex(r"[0-9./ -]{1,12}", fullmatch=True)))
def test_nothing_breaks_the_reading_of_a_day(cell: Cell) -> None:
    for reading in dates.readings(cell):
        assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", reading.day)


@given(st.dates(date(1955, 1, 1), date(2029, 12, 31)))
def test_every_day_comes_back_from_every_dress(day: date) -> None:
    for dress in ("%d.%m.%Y", "%Y/%m/%d", "%d-%b-%y", "%d/%m/%Y", "%m/%d/%Y", "%Y-%m-%dT00:00:00"):
        assert dates.says(day.strftime(dress), day.isoformat())
    assert dates.says((day - dates.EPOCH).days, day.isoformat())
