import csv
import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.export import unguarded
from app.export.columns import HEADER, row
from app.export.lines import line
from app.model import Evidence, Figure
from tests.export.reported import ARTICLE, reported

anything = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
TEXTS = ("claim", "passage", "rationale", "note", "speaker", "speaker_role", "place", "drop_reason", "caveat_passage")
PAYLOADS = [
    "=1+1", "=HYPERLINK(\"http://x.example\",\"go\")", "=cmd|' /C calc'!A0", "=WEBSERVICE(\"http://x.example\")",
    "=IMPORTXML(\"http://x.example\",\"//a\")", "=2+5+cmd|' /C calc'!A0", "==1", "=A1", "=\"a\"", "=\n1",
    "+1+1", "+cmd|' /C calc'!A0", "+SUM(A1:A9)", "+-1", "+A1", "-1+1", "-2+3+cmd|' /C calc'!A0", "--1", "-A1", "-",
    "@SUM(1+1)*cmd|' /C calc'!A0", "@A1", "@", "\t=1+1", "\tplain", "\r=1+1", "\rplain", "＝1+1", "＋1+1", "－1+1",
    "＠SUM(1)", " =1+1", "\ufeff=1+1", "\u200b@A1",
]  # fmt: skip


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_text_column_can_hold_a_formula(payload: str) -> None:
    typed: dict[str, Any] = dict.fromkeys(TEXTS, payload)
    found = reported(1, tags=(payload,), **typed)
    found = replace(found, article=replace(ARTICLE, title=payload, outlet=payload, url=payload))
    (cells,) = csv.reader(io.StringIO(line(row(found)).decode(), newline=""))
    named = dict(zip(HEADER, cells, strict=True))
    for name in (*TEXTS, "tags", "article_title", "article_outlet", "article_url"):
        assert named[name] == f"'{payload}", name
        assert unguarded(named[name]) == payload


def test_negative_numbers_in_columns_of_numbers_stay_bare_numbers() -> None:
    found = reported(1, figures=(Figure("-3 to -1.5", low=-3.0, high=-1.5),), priority=-2)
    written = line(row(found))
    assert b",-3,-1.5," in written
    assert b",-2," in written
    assert b"'-3 to -1.5" in written


def test_every_text_field_is_quoted_and_only_numbers_are_bare() -> None:
    values = row(reported(1))
    bare = {name for name, value in zip(HEADER, values, strict=True) if isinstance(value, int | float)}
    assert bare == {
        "rating_value", "rating_best", "rating_worst", "passage_start", "passage_end", "figure_low", "figure_high",
        "hedged", "evidence_count", "priority",
    }  # fmt: skip
    for name, value in zip(HEADER, values, strict=True):
        assert line([value]).startswith(b'"') == (name not in bare)


def test_moments_and_dates_are_iso_8601() -> None:
    named = dict(zip(HEADER, row(reported(1, said_on="2031-02", recheck_by="2031-03-01")), strict=True))
    assert (named["checked_at"], named["created_at"]) == ("2031-02-09T12:00:00.000Z",) * 2
    assert (named["article_date"], named["said_on"], named["recheck_by"]) == ("2031-02-09", "2031-02", "2031-03-01")


def test_a_claim_without_parts_has_empty_cells() -> None:
    found = replace(reported(1, verdict=None, figures=(), hops=(), tags=()), evidence=(), conflicts_with=())
    named = dict(zip(HEADER, row(found), strict=True))
    empty = [name for name in HEADER if name.startswith(("figure_", "rating_")) or name in ("verdict", "verdict_label")]
    assert all(named[name] is None for name in empty)
    assert (named["tags"], named["evidence_urls"], named["evidence_count"]) == ("", "", 0)


def test_evidence_without_a_link_counts_but_adds_no_link() -> None:
    sources = (Evidence("1" * 16, "x", "supports"), Evidence("2" * 16, "x", "supports", url="https://b.example"))
    named = dict(zip(HEADER, row(replace(reported(1), evidence=sources)), strict=True))
    assert (named["evidence_count"], named["evidence_urls"]) == (2, "https://b.example")


@settings(deadline=None, max_examples=60)
@given(st.lists(anything, min_size=len(TEXTS), max_size=len(TEXTS)))
def test_whatever_people_type_comes_back(texts: list[str]) -> None:
    typed: dict[str, Any] = dict(zip(TEXTS, texts, strict=True))
    (cells,) = csv.reader(io.StringIO(line(row(reported(1, **typed))).decode(), newline=""))
    named = dict(zip(HEADER, cells, strict=True))
    assert {name: unguarded(named[name]) for name in TEXTS} == typed


def test_the_whole_file_reads_back_with_marks_line_ends_and_quotes_in_it(tmp_path: Path) -> None:
    text = '\ufeff"first"\r\nsecond, third\n\u2028"\u0085 \U0001f600'
    path = tmp_path / "a.csv"
    path.write_bytes(b"\xef\xbb\xbf" + line(HEADER) + line(row(reported(1, note=text))) + line(row(reported(2))))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [unguarded(found["note"]) for found in rows] == [text, ""]
