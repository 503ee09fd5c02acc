"""Which backups are kept, for any list of moments and any now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.ledger.thinning import ALL_FOR, kept

NOW = datetime(2031, 5, 4, 12, tzinfo=UTC)
MOMENTS = st.integers(-60 * 24 * 800, 60 * 24 * 200).map(lambda minutes: NOW + timedelta(minutes=minutes))


def hours(moment: datetime) -> list[datetime]:
    return [moment - timedelta(hours=n) for n in range(4)]


LISTS = st.lists(MOMENTS, max_size=40) | st.lists(MOMENTS, max_size=25).map(
    lambda m: [h for one in m for h in hours(one)]
)


@given(LISTS, MOMENTS)
def test_nothing_younger_than_two_days_goes_and_the_newest_never_does(moments: list[datetime], now: datetime) -> None:
    keep = kept(moments, now)
    assert keep <= set(moments)
    assert {m for m in moments if now - m < ALL_FOR} <= keep
    assert not moments or max(moments) in keep


@given(LISTS, MOMENTS)
def test_of_the_older_ones_one_a_day_then_a_week_then_a_month_is_kept(moments: list[datetime], now: datetime) -> None:
    keep = kept(moments, now)
    old = sorted((m for m in keep if now - m >= ALL_FOR), reverse=True)
    assert len(old) <= 12 + 10 + 9 + 1
    days = [m.date() for m in old[:12]]
    assert len(set(days)) == len(days)
    for gone in set(moments) - keep:
        newer = [m for m in old if m > gone]
        same = [m for m in newer if (m.year, m.month) == (gone.year, gone.month) or gone - m < timedelta(weeks=1)]
        assert same or len(newer) >= 31, "what goes has a newer one of its month or week, or is beyond them all"


@given(LISTS, MOMENTS)
def test_thinning_twice_is_thinning_once(moments: list[datetime], now: datetime) -> None:
    once = kept(moments, now)
    assert kept(once, now) == once


def test_a_year_and_a_half_of_work_thinned_as_it_goes_reaches_back_ten_months() -> None:
    held: set[datetime] = set()
    now = NOW
    for turn in range(550 * 3):
        now = NOW + timedelta(hours=8 * turn)
        held = kept({*held, now}, now)
        assert len(held) <= 6 + 31
    ages = sorted((now - m).days for m in held)
    assert ages[-1] > 300
    assert {0, 1, 2, 5, 9, 13} <= set(ages), "every day of the last two weeks"
