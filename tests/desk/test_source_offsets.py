"""Code points of an article and UTF-16 units of Qt name the same character, and nothing shown hides anything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.desk.source_offsets import Offsets, character_name, display

ANY = st.text(st.characters(exclude_categories=()), max_size=40)
WIDE = st.text(st.sampled_from("ab \n😀🏴\U000e0067é\u202e\u200d\u00a0ن"), max_size=40)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(ANY | WIDE)
def test_every_code_point_goes_to_qt_and_back(text: str) -> None:
    offsets = Offsets(text)
    for at in range(len(text) + 1):
        assert offsets.to_qt(at) == units(text[:at])
        assert offsets.to_code_point(offsets.to_qt(at)) == at


@given(WIDE)
def test_the_middle_of_a_pair_belongs_to_its_character(text: str) -> None:
    offsets = Offsets(text)
    for at, char in enumerate(text):
        if ord(char) > 0xFFFF:
            assert offsets.to_code_point(offsets.to_qt(at) + 1) == at


@given(ANY, st.integers(-5, 100))
def test_positions_outside_the_text_become_its_ends(text: str, at: int) -> None:
    offsets = Offsets(text)
    assert 0 <= offsets.to_qt(at) <= units(text)
    assert 0 <= offsets.to_code_point(at) <= len(text)


@given(ANY | WIDE)
def test_what_is_shown_keeps_every_offset(text: str) -> None:
    shown = display(text)
    assert len(shown.text) == len(text)
    assert [units(char) for char in shown.text] == [units(char) for char in text]
    differing = tuple(at for at, (a, b) in enumerate(zip(text, shown.text, strict=True)) if a != b)
    assert differing == shown.replaced


@pytest.mark.parametrize(
    "char", ["\u202e", "\u2066", "\u200b", "\ufeff", "\x00", "\r", "\u2029", "\ufdd0", "\U000e0041"]
)
def test_what_cannot_be_seen_is_shown(char: str) -> None:
    assert char not in display(f"a{char}b").text


@pytest.mark.parametrize("text", ["می\u200cخواهم", "👩\u200d🚒", "a\tb\nc", "10\u00a0000"])
def test_what_belongs_to_writing_stays(text: str) -> None:
    assert display(text).text == text


def test_a_hidden_character_is_named() -> None:
    assert character_name("\u202e") == "RIGHT-TO-LEFT OVERRIDE (U+202E)"
