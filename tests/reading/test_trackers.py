from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reading.sheets import read_sheet
from app.reading.trackers import HEADINGS, KNOWN, guess, rows_of
from tests.reading.workbooks import workbook


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Claim,Speaker,Source,Status", ["claim", "speaker", "outlet", "status"]),
        ("Date,Who said it?,Statement,Link,Verdict,Notes", ["said_on", "speaker", "claim", "url", "verdict", "note"]),
        ("Behauptung,Sprecher,Quelle,Bewertung,Datum", ["claim", "speaker", "outlet", "verdict", "said_on"]),
        ("ID,Claim text,Claim author,Source URL,Fact-checker", [None, "claim", "speaker", "url", "assignee"]),
        ("Твердження,Хто,Дата,Посилання", ["claim", "speaker", "said_on", "url"]),
        ("claimReviewed,claimDate,claimAuthor,url,textualRating,ratingExplanation",
         ["claim", "said_on", "speaker", "url", "verdict", "rationale"]),
        ("a,b,c", [None, None, None]),
    ],
)  # fmt: skip
def test_the_columns_of_a_desks_own_tracker_are_guessed(header: str, expected: list[str | None]) -> None:
    names = tuple(header.split(","))
    found = {place: field for field, place in guess(names).items()}
    assert [found.get(place) for place in range(len(names))] == expected


@given(st.lists(st.text()))
def test_no_column_is_given_twice(header: list[str]) -> None:
    found = guess(tuple(header))
    assert len(set(found.values())) == len(found)
    assert found.keys() <= HEADINGS.keys()


def test_rows_come_by_the_mapping_and_titles_above_the_header_are_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "tracker.xlsx"
    path.write_bytes(workbook([
        ["Our tracker"], ["Claim", "Who", "When", "Urgent", "Priority"],
        ["The dam broke", "Ann", date(2031, 5, 4), True, 2], ["", "nobody", "", "", ""],
        ["Second\r\nline", "", "", "", 1.5],
    ]))  # fmt: skip
    sheet = read_sheet(path, KNOWN)
    assert [(row.number, dict(row.values)) for row in rows_of(sheet, {**guess(sheet.header), "note": 3})] == [
        (3, {"claim": "The dam broke", "speaker": "Ann", "said_on": "2031-05-04", "priority": "2", "note": "yes"}),
        (5, {"claim": "Second\nline", "priority": "1.5"}),
    ]
