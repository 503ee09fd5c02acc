import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.export.lines import guarded, line, unguarded

anything = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
risky = st.text(st.sampled_from("=+-@＝＋－＠'\t\r\n \ufeff\u200b12.a\","), max_size=8)


@given(st.lists(st.one_of(anything, risky), min_size=1))
def test_text_comes_back_through_any_reader_of_csv(values: list[str]) -> None:
    records = list(csv.reader(io.StringIO(line(values).decode(), newline="")))
    assert [[unguarded(value) for value in record] for record in records] == [values]


@given(st.one_of(anything, risky))
def test_taking_the_guard_off_gives_the_text(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.sampled_from("=+-@\t\r＝＋－＠"), anything)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(first: str, rest: str) -> None:
    text = f"{first}x{rest}"
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-5", "+3.5", "20", "-0.25", "The quay", "", "a=b", "'quoted'", "20 %"])
def test_numbers_and_plain_words_are_left_alone(text: str) -> None:
    assert guarded(text) == text


@pytest.mark.parametrize("text", [" =1+1", "\ufeff=1", "-", "-1+1", "--5", "'=1"])
def test_blanks_and_half_numbers_do_not_hide_a_formula(text: str) -> None:
    assert guarded(text) == f"'{text}"


def test_text_is_quoted_and_numbers_are_bare() -> None:
    assert line(["6", 6, 2.5, 20.0, -5, None, 'a"b']) == b'"6",6,2.5,20,-5,"","a""b"\r\n'
