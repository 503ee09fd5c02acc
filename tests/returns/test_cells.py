from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.export.lines import guarded
from app.model import Cell, Value
from app.returns import NotUnderstood, columns_for
from app.returns.cells import LONGEST, code_of, flag_of, numbers_of, same, tags_of, text_of, value_of
from app.vocabulary import CREDIBILITY, STATES, VERDICTS

COLUMNS = columns_for(VERDICTS, STATES)


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("3,5", (3.5,)),
        ("3.0", (3,)),
        (" 12 ", (12,)),
        ("1.234,5", (1234.5,)),
        ("1,234.5", (1234.5,)),
        ("1 234,5", (1234.5,)),
        ("1\u202f234", (1234,)),
        ("1,234,567", (1234567,)),
        ("1.23E+15", (1.23e15,)),
        ("-0,25", (-0.25,)),
        ("−3", (-3,)),
        ("1,234", (1.234, 1234)),
        ("1.234", (1.234, 1234)),
        ("0,234", (0.234,)),
        (7, (7,)),
        (2.5, (2.5,)),
        (True, ()),
        ("", ()),
        ("x", ()),
        ("1,2,3", ()),
        ("'-3", (-3,)),
        ("nan", ()),
        ("٣", ()),
        ("1'234", (1234,)),
    ],
)
def test_numbers_are_read_with_either_decimal_mark(cell: Cell, numbers: tuple[float, ...]) -> None:
    assert numbers_of(cell) == numbers


@pytest.mark.parametrize("cell", [True, 1, 1.0, "1", "1.0", "1,0", "TRUE", "wahr", "VRAI", "Yes", "ИСТИНА", "x"])
def test_yes_is_yes_in_many_languages(cell: Cell) -> None:
    assert flag_of(cell) is True


@pytest.mark.parametrize("cell", [False, 0, "0", "FALSE", "Falsch", "FAUX", "no", "ХИБНІСТЬ"])
def test_no_is_no_in_many_languages(cell: Cell) -> None:
    assert flag_of(cell) is False


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("mostly_true", "mostly_true"),
        ("Mostly true", "mostly_true"),
        (" MOSTLY-TRUE ", "mostly_true"),
        (True, "true"),
        (False, "false"),
        ("WAHR", "true"),
        ("FAUX", "false"),
        ("1", None),
        (1, None),
        ("maybe", None),
        ("x", None),
    ],
)
def test_a_verdict_is_known_by_code_by_label_and_as_a_flag(cell: Cell, code: str | None) -> None:
    assert code_of(cell, VERDICTS) == code


@pytest.mark.parametrize("cell", ["6", 6, 6.0, "6.0", "6,0", "6 · Cannot be judged", "6 "])
def test_a_grade_is_known_as_a_number(cell: Cell) -> None:
    assert code_of(cell, CREDIBILITY) == "6"


@given(st.text())
def test_the_guard_against_formulas_is_taken_off_again(text: str) -> None:
    assert same(COLUMNS["note"], guarded(text), text)


@pytest.mark.parametrize(
    ("column", "cell", "value"),
    [
        ("note", "a\nb ", "a\r\nb"),
        ("note", 7, "007"),
        ("note", "TRUE", "true"),
        ("note", "WAHR", "true"),
        ("note", 44717, "2022-06-05"),
        ("note", "cafe\u0301", "café"),
        ("note", None, None),
        ("note", " ", ""),
        ("hedged", "", 0),
        ("hedged", "WAHR", 1),
        ("verdict_label", "WAHR", "True"),
        ("verdict", True, "true"),
        ("figure_low", "0,3333333333", 1 / 3),
        ("passage_start", "12.0", 12),
        ("said_on", "06/05/2022", "2022-06-05"),
        ("said_on", "2022-06-01", "2022-06"),
        ("said_on", 2022, "2022"),
        ("checked_at", "05/06/2022 14:02", "2022-06-05T14:02:11.123Z"),
        ("tags", "b|a", "a | b"),
        ("credibility", 6, "6"),
    ],
)
def test_what_only_the_spreadsheet_changed_is_no_change(column: str, cell: Cell, value: Value) -> None:
    assert same(COLUMNS[column], cell, value)


def test_characters_that_an_encoding_lacks_are_no_change() -> None:
    assert same(COLUMNS["note"], "????? – ok", "Київ… – ok".replace("…", "?"), "cp1252")
    assert not same(COLUMNS["note"], "????? – ok", "Київ? – ok")


def value(
    name: str, cell: Cell, was: Value = None, *, encoding: str = "", decimal: str = ""
) -> Value | tuple[str, ...]:
    return value_of(COLUMNS[name], cell, was=was, encoding=encoding, decimal=decimal)


def test_values_are_taken_as_the_ledger_holds_them() -> None:
    assert value("note", " a\r\nb ") == "a\nb"
    assert value("note", "'=1+1") == "=1+1"
    assert value("note", "") is None
    assert value("hedged", "") == 0
    assert value("reliability", " ") == "F"
    assert value("tags", " b |a|| b") == ("a", "b")
    assert value("tags", None) == ()
    assert value("figure_low", "1,234", decimal=".") == 1234
    assert value("figure_low", "1.234", decimal=".") == 1.234
    assert value("priority", "2.0") == 2


@pytest.mark.parametrize(
    ("name", "cell", "why"),
    [
        ("claim", "", "cannot be empty"),
        ("state", "", "cannot be empty"),
        ("note", "#NAME?", "error of the spreadsheet"),
        ("note", "########", "error"),
        ("note", "#ERROR!", "error"),
        ("note", "#WERT!", "error"),
        ("verdict", "maybe", "is none of true, mostly_true"),
        ("hedged", "perhaps", "yes or no"),
        ("priority", "1,5", "whole number"),
        ("priority", "high", "whole number"),
        ("figure_low", "1,234", "may be 1.234 or 1,234"),
        ("figure_low", "many", "is a number"),
        ("note", "x" * LONGEST, "is cut"),
        ("note", "a\ufffdb", "could not be read"),
    ],
)
def test_what_cannot_be_taken_says_why(name: str, cell: Cell, why: str) -> None:
    with pytest.raises(NotUnderstood, match=why):
        value(name, cell)


def test_a_text_that_a_cell_was_too_short_for_is_refused() -> None:
    whole = "word " * 8000
    with pytest.raises(NotUnderstood, match="is cut"):
        value("note", whole[: LONGEST - 3] + "…", whole)
    assert value("note", "short now", whole) == "short now"


def test_a_changed_text_that_lost_characters_is_refused() -> None:
    with pytest.raises(NotUnderstood, match="lacks characters"):
        value("note", "???? or so", "Київ", encoding="cp1252")
    assert value("note", "Zürich", "Genf", encoding="cp1252") == "Zürich"


@given(st.text(), st.text())
def test_nothing_breaks_a_cell(cell: str, was: str) -> None:
    for column in COLUMNS.values():
        value = {"number": 1.5, "whole number": 2, "flag": 1}.get(str(column.kind), was)
        assert same(column, cell, value) in (True, False)
        try:
            value_of(column, cell, was=value, encoding="cp1252", decimal="")
        except NotUnderstood:
            continue
    assert "" not in tags_of(text_of(cell))


@pytest.mark.parametrize(
    ("exported", "cell", "alike"),
    [
        ("50%", 0.5, True), ("50%", "50.00%", True), ("50%", 0.6, False), ("50%", 50, False),
        ("12:30", "12:30:00 PM", True), ("12:30", "12:30:00", True), ("12:30", "12:31:00", False),
        ("00:30", "12:30 AM", True), ("3/4", "2026-03-04", True), ("3/4", "04.03.2026", True),
        ("3/4", "2026-03-05", False), ("1,234.50", 1234.5, True), ("1,234.50", 1234.6, False),
        ("a\tb", "ab", True), ("a\tb", "a b", False), ("x" * 20_000, "x" * 18_000 + "\n" + "x" * 2_000, True),
    ],
)  # fmt: skip
def test_a_text_that_a_spreadsheet_made_a_value_of_is_no_edit(exported: str, cell: Cell, alike: bool) -> None:
    assert same(columns_for((), ())["note"], cell, exported) is alike
