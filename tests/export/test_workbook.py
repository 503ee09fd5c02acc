"""The workbook: typed cells, lists, colours, links, and no text that runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.desk.tokens import LOOKS as WINDOW
from app.desk.tokens import OTHER as WINDOW_OTHER
from app.export import HEADER, workbook
from app.export.looks import LOOKS, OTHER
from app.export.workbook import LONGEST_CELL, fitting, write_workbook
from app.model import Evidence, ExportError, ReportedClaim
from app.vocabulary import STATES, VERDICTS, Term
from tests.export.reported import ARTICLE, reported
from tests.export.test_columns import PAYLOADS, TEXTS
from tests.export.workbook_files import Sheet, sheets_of


def made(tmp_path: Path, *claims: ReportedClaim, verdicts: tuple[Term, ...] = VERDICTS) -> dict[str, Sheet]:
    path = tmp_path / "a.xlsx"
    with path.open("wb+") as file:
        write_workbook(file, [claims], STATES, verdicts)
    return sheets_of(path)


def test_a_sheet_of_claims_and_one_for_each_kind_of_part(tmp_path: Path) -> None:
    found = made(tmp_path, reported(1), reported(2))
    assert list(found) == ["Claims", "Evidence", "Figures", "Chain", "Tags", "Contacts", "Links", "Lists"]
    assert found["Claims"].header == list(HEADER)
    assert [len(found[name].rows) for name in ("Claims", "Evidence", "Figures", "Chain", "Tags")] == [2, 2, 4, 4, 4]
    assert {row["claim_uid"].text for row in found["Tags"].rows} == {f"{n:016x}" for n in (1, 2)}


def test_numbers_are_numbers_and_dates_are_dates(tmp_path: Path) -> None:
    (row,) = made(tmp_path, reported(1, said_on="2031-02", recheck_by="2031-03-01"))["Claims"].rows
    assert (row["rating_value"].kind, row["figure_low"].text, row["figure_low"].kind) == ("n", "18", "n")
    assert (row["article_date"].format, row["article_date"].kind) == ("yyyy-mm-dd", "n")
    assert (row["checked_at"].format, row["recheck_by"].format) == ("yyyy-mm-dd hh:mm", "yyyy-mm-dd")
    assert (row["said_on"].text, row["said_on"].kind) == ("2031-02", "inlineStr")  # a month is no day


@pytest.mark.parametrize("payload", [*PAYLOADS, "=1+1|cmd", "{=1+1}", "_x003D_1+1", "http://x.example/=1"])
def test_no_text_runs(tmp_path: Path, payload: str) -> None:
    typed: dict[str, Any] = dict.fromkeys(TEXTS, payload)
    claim = reported(1, tags=(payload,), verdict=None, **typed)
    claim = replace(
        claim,
        article=replace(ARTICLE, title=payload, outlet=payload, url=payload),
        evidence=(Evidence("e" * 16, claim.claim.uid, "supports", title=payload, url=payload, quote=payload),),
    )
    found = made(tmp_path, claim)
    assert all("<f>" not in sheet.xml.replace("<formula>", "") for sheet in found.values())
    for sheet, name in (("Claims", "claim"), ("Claims", "article_title"), ("Evidence", "quote"), ("Tags", "tag")):
        cell = found[sheet].rows[0][name]
        assert cell.kind == "inlineStr"
        assert cell.quoted or payload[0] in "{_h"


def test_only_web_addresses_become_links(tmp_path: Path) -> None:
    others = [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "internal:Lists!A1",
        "mailto:a@b.example",
        "https://a.example/x y",
    ]
    claims = [replace(reported(n), article=replace(ARTICLE, url=url), evidence=()) for n, url in enumerate(others, 1)]
    assert made(tmp_path, *claims)["Claims"].links == []
    assert made(tmp_path, reported(1))["Claims"].links == [ARTICLE.url, "https://port.example/"]


def test_header_filter_lists_and_colours(tmp_path: Path) -> None:
    own = Term('our "own"', "Our own", "")
    xml = made(tmp_path, reported(1), verdicts=(*VERDICTS, own))["Claims"].xml
    assert '<pane xSplit="2" ySplit="1"' in xml
    assert "<autoFilter" in xml
    assert xml.count("<dataValidation ") == 10
    assert "Lists!$" in xml
    assert 'EXACT($C2,"false")' in xml.replace("&quot;", '"')
    assert 'our "own' not in xml.replace("&quot;", '"')


def test_an_empty_workbook_opens(tmp_path: Path) -> None:
    found = made(tmp_path)
    assert found["Claims"].header == list(HEADER)
    assert found["Claims"].rows == []


def test_what_a_cell_cannot_hold_is_cut_and_said(tmp_path: Path) -> None:
    with (tmp_path / "a.xlsx").open("wb+") as file:
        tally = write_workbook(file, [[reported(1, note="x" * 40_000)]], STATES, VERDICTS)
    (row,) = sheets_of(tmp_path / "a.xlsx")["Claims"].rows
    assert len(row["note"].text) == LONGEST_CELL
    assert tally.notes == [
        "One text is longer than the 32,767 characters that a cell of Excel holds; the end was cut off there."
    ]
    assert fitting("😀" * 16_383) == "😀" * 16_383
    assert len(fitting("😀" * 16_384).encode("utf-16-le")) <= 2 * LONGEST_CELL


def test_more_rows_than_a_sheet_holds_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    with (tmp_path / "a.xlsx").open("wb+") as file, pytest.raises(ExportError, match="at most 1,048,576 rows"):
        write_workbook(file, [[reported(1), reported(2), reported(3)]], STATES, VERDICTS)


def test_colours_are_those_of_the_window() -> None:
    assert all(its.ink == WINDOW[key].light_ink and its.tint == WINDOW[key].light_tint for key, its in LOOKS.items())
    assert (OTHER.ink, OTHER.tint) == (WINDOW_OTHER.light_ink, WINDOW_OTHER.light_tint)
    assert {key for key in WINDOW if key[0] in ("state", "verdict")} == set(LOOKS)
    assert len({its.sign for key, its in LOOKS.items() if key[0] == "verdict"}) == len(VERDICTS)
