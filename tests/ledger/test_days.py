"""A day that a person names is their own, wherever they are and whatever the clocks do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger import Ledger, Reader
from app.ledger.days import DAY_NUMBER, begins, day_of, ends
from app.model import Edit, Search
from tests.ledger.conftest import ANN
from tests.zones import ZONES, zone

SUMMER = "CET-1CEST,M3.5.0,M10.5.0/3"


@pytest.fixture(params=[*ZONES, SUMMER])
def somewhere(request: pytest.FixtureRequest) -> Iterator[str]:
    with zone(request.param):
        yield request.param


def test_a_moment_stands_between_the_ends_of_the_day_that_sqlite_gives_it(somewhere: str) -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        for hours in range(0, 366 * 24, 5):
            at = (datetime(2026, 1, 1, 0, 20, tzinfo=UTC) + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
            day = day_of(db.execute(f"SELECT {DAY_NUMBER.format('?')}", [at]).fetchone()[0])
            for part in (day, day[:7], day[:4]):
                assert (begins(part) or "z") <= at < (ends(part) or ""), part


def test_a_day_is_23_hours_long_when_clocks_go_forward() -> None:
    with zone(SUMMER):
        assert (begins("2026-03-29"), ends("2026-03-29")) == ("2026-03-28T23:00", "2026-03-29T22:00")
        assert begins("2026") == "2025-12-31T23:00"
    with zone("UTC0"):
        assert (begins("2026-12"), ends("2026-12")) == ("2026-12-01", "2027-01-01")


@given(st.from_regex(r"\A[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\Z"))
def test_a_day_that_is_none_has_no_ends(day: str) -> None:
    first, behind = begins(day), ends(day)
    assert first is None or behind is None or first < behind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("checked:2026-03-10", True), ("checked:2026-03-09", False), ("checked:2026-03-11", False),
        ("checked:>=2026-03-10", True), ("checked:>2026-03-10", False), ("checked:<=2026-03-10", True),
        ("checked:<2026-03-10", False), ("checked:2026-03-10..2026-03-12", True), ("checked:2026-03", True),
        ("checked:2026", True), ("checked:>2026-02", True), ("checked:none", False),
    ],
)  # fmt: skip
@pytest.mark.parametrize("at", ["2026-03-09T23:30:00.000Z", "2026-03-10T21:30:00.000Z"])
def test_a_search_by_day_means_the_persons_day(
    ledger: Ledger, reader: Reader, uids: tuple[str, str], text: str, found: bool, at: str
) -> None:
    ledger.set_fields([Edit(uids[0], "verdict", "true")], ANN)
    with closing(sqlite3.connect(ledger.path)) as other, other:
        other.execute("UPDATE claim SET checked_at=? WHERE uid=?", [at, uids[0]])
    with zone("CET-1"):
        assert reader.progress(Search(text)).total == (1 if found else text.endswith("none"))
