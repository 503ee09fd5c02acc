import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import Metadata
from app.reading import read_bytes
from app.reading.markdown import RULES, Rule, words

NOTE = """---
title: "Quay reopens after storm"
authors:
  - Ilse Tarn
  - Odo Marrick
date: 2031-02-09T10:00:00Z
source: https://courier.example/q
tags: [port, storm]
---

# Quay reopens

The [harbour office](https://port.example/x "t") said on **Friday** that *nearly* 20 per cent of the quay had
reopened.[^1] ![pic](a.png)

> “We lost 40 boats,” said [Ilse][1].

- One boat sank

| Port | Boats |
|------|------:|
| Orvelle | 40 |

[1]: https://x.example
[^1]: The office later said 25.
"""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_does_what_its_example_says(rule: Rule) -> None:
    example, outcome = rule.example
    assert rule.pattern.search(example)
    assert words(example)[0] == outcome


def test_a_note_is_read_as_its_words() -> None:
    found = read_bytes(NOTE.encode(), "note.md")
    assert found.text == (
        "Quay reopens\n\n"
        "The harbour office said on Friday that nearly 20 per cent of the quay had\nreopened. \n\n"
        "“We lost 40 boats,” said Ilse.\n\n- One boat sank\n\nPort\tBoats\nOrvelle\t40\n\nThe office later said 25.\n"
    )
    assert found.metadata == Metadata(
        "Quay reopens after storm", None, "Ilse Tarn, Odo Marrick", "https://courier.example/q", "2031-02-09",
        None, "en",
    )  # fmt: skip


def test_the_same_marks_in_plain_text_stay() -> None:
    assert read_bytes(b"The *quay* [1] was closed.", "note.txt").text == "The *quay* [1] was closed."


def test_code_stays_as_it_is_and_a_rule_is_no_front_matter() -> None:
    assert words("```\n*a*\n```\nb")[0] == "*a*\nb"
    assert words("---\nThe quay was closed.\n---\n")[0] == "\nThe quay was closed.\n\n"


@given(st.text(st.sampled_from("ab *_[]()!<>`~\\|-#\n"), max_size=200))
def test_no_text_raises_and_letters_stay_in_order(text: str) -> None:
    found = words(text)[0]
    rest = iter(text)
    assert all(letter in rest for letter in found if letter.isalpha())


@pytest.mark.parametrize("piece", ["[", "![", "[a](", "**a", "*a ", "<a ", "~~a", "`a", "> ", "- ", "|-", "[[a|", "\\"])
def test_long_lines_of_marks_take_little_time(piece: str) -> None:
    assert words((piece * 5_000)[:20_000])[0] is not None
