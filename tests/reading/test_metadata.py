import time
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import Metadata
from app.reading.metadata import RULES, TITLE_AT_MOST, Rule, outlet_behind, recognise

BODY = "The harbour office said on Friday that nearly 20 per cent of the quay had reopened after the storm."


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_does_what_its_example_says(rule: Rule) -> None:
    found = recognise(f"{rule.example}\n\n{BODY}")
    for field in fields(Metadata):
        wanted = getattr(rule.gives, field.name)
        if wanted is not None:
            assert getattr(found, field.name) == wanted
        elif field.name not in ("title", "language"):
            assert getattr(found, field.name) is None


@pytest.mark.parametrize(
    ("head", "gives"),
    [
        (" date 2031-02-09 ORVELLE • ", Metadata(published_on="2031-02-09", dateline="ORVELLE")),
        ("ORVELLE, Feb 9 (Reuters) - ", Metadata(dateline="ORVELLE", outlet="Reuters")),
        ("LONDON (AP) — ", Metadata(dateline="LONDON", outlet="AP")),
        ("London (AFP) – ", Metadata(dateline="London", outlet="AFP")),
        ("ORVELLE/PORT MARREN (Wire Seven) -- ", Metadata(dateline="ORVELLE/PORT MARREN", outlet="Wire Seven")),
        ("ST. ORVELLE, Marland — ", Metadata(dateline="ST. ORVELLE, Marland")),
        ("ÉVREUX, 3 mars — ", Metadata()),
        ("NEW ORVELLE: ", Metadata(dateline="NEW ORVELLE")),
        ("EXCLUSIVE: ", Metadata()),
        ("SOURCE: Wire Seven\n", Metadata(outlet="Wire Seven")),
        ("UPDATE 1 - ", Metadata()),
        ("It rose - ", Metadata()),
        ("2031-02-09\n", Metadata(published_on="2031-02-09")),
        ("9 February 2031\n", Metadata(published_on="2031-02-09")),
        ("February 9th, 2031\n", Metadata(published_on="2031-02-09")),
        ("Updated 2031-02-09T14:02:11Z\n", Metadata(published_on="2031-02-09")),
        ("09.02.2031, 14:02\n", Metadata(published_on="2031-02-09")),
    ],
)
def test_ways_to_begin(head: str, gives: Metadata) -> None:
    found = recognise(head + BODY)
    assert (found.dateline, found.published_on, found.outlet) == (gives.dateline, gives.published_on, gives.outlet)


def test_a_first_line_without_full_stop_is_the_title() -> None:
    found = recognise(f"Quay reopens after storm\nBy Ilse Tarn\n9 Feb 2031\n\nORVELLE (AP) — {BODY}\n\nMore.")
    assert found == Metadata("Quay reopens after storm", "AP", "Ilse Tarn", None, "2031-02-09", "ORVELLE", "en")


def test_a_heading_in_markdown_is_a_title_without_its_signs() -> None:
    assert recognise(f"# Quay reopens after storm\n\n{BODY}").title == "Quay reopens after storm"
    assert recognise(f"#quay\n\n{BODY}").title == "#quay"


def test_without_a_title_the_lead_gives_one_cut_at_a_word() -> None:
    title = recognise(f"ORVELLE — {BODY}").title
    assert title == "The harbour office said on Friday that nearly 20 per cent of the quay had…"


def test_a_short_lead_is_the_title_whole() -> None:
    assert recognise("ORVELLE — The harbour was closed. Nobody was hurt.").title == "The harbour was closed"


def test_the_year_may_stand_in_the_file_name() -> None:
    text = f"ORVELLE, Feb 9 (AP) — {BODY}"
    assert recognise(text, "storm-2031.txt").published_on == "2031-02-09"
    assert recognise(BODY, "2031-02-10_storm.txt").published_on == "2031-02-10"
    assert recognise(text, "20310210.txt").published_on == "2031-02-09"


def test_an_impossible_date_is_no_date() -> None:
    found = recognise(f"ORVELLE, February 31, 2031 (AP) — {BODY}")
    assert (found.dateline, found.published_on) == ("ORVELLE", None)


def test_who_could_not_verify_is_the_outlet() -> None:
    assert recognise(f"{BODY} Wire Seven could not independently verify the claim.").outlet == "Wire Seven"
    assert recognise(f"{BODY} He could not verify it.").outlet is None


def test_only_english_is_called_english() -> None:
    assert recognise(BODY).language == "en"
    assert recognise("Der Hafen meldete am Freitag, über die Hälfte der Häuser sei zerstört.").language is None


heads = st.lists(
    st.sampled_from(
        ["date ", "2031-02-09", " ", "ORVELLE", "•", " — ", "(", ")", "AP", ",", "Feb", "9", "2031", "By ", "\n", "é",
         "😀", "\u202e", ":", "/", "https://", "Sunday", ".", "x" * 40]
    ),
    max_size=30,
).map("".join)  # fmt: skip


@given(st.one_of(st.text(max_size=200), heads), st.one_of(st.none(), st.text(max_size=30)))
def test_anything_gives_metadata_that_can_be_stored(text: str, name: str | None) -> None:
    found = recognise(text, name)
    assert replace(found) == found
    if found.title:
        assert "\n" not in found.title
        assert len(found.title) <= 320
    if found.published_on:
        assert len(found.published_on) == 10
    if text.strip() and text.isalnum():
        assert len(found.title or "") <= TITLE_AT_MOST


@pytest.mark.parametrize("unit", ["A ", "A-", "A/", "A, ", "By A ", "ORVELLE ", "(", "1.", "A’", "Feb 9 ", "\n", " "])
def test_no_beginning_takes_long(unit: str) -> None:
    before = time.process_time()
    recognise(unit * 100_000)
    assert time.process_time() - before < 0.5


@pytest.mark.parametrize(
    ("title", "headline", "outlet"),
    [
        ("Harbour closed after storm - The Orvelle Courier", "Harbour closed after storm", "The Orvelle Courier"),
        ("Harbour closed after the storm | Vellmar Post", "Harbour closed after the storm", "Vellmar Post"),
        ("Harbour closed – anglers angry – Orvelle Gazette", "Harbour closed – anglers angry", "Orvelle Gazette"),
        ("Harbour closed after the storm | OTV", "Harbour closed after the storm", "OTV"),
        ("Storm - The Aftermath", "Storm - The Aftermath", None),
        ("What we know so far - Ilse Tarn", "What we know so far - Ilse Tarn", None),
        ("Orvelle wins cup final 3 - 1", "Orvelle wins cup final 3 - 1", None),
        ("Twenty-three boats sank", "Twenty-three boats sank", None),
        ("News - The Orvelle Courier", "News - The Orvelle Courier", None),
    ],
)  # fmt: skip
def test_an_outlet_behind_a_headline_is_told_from_other_words(title: str, headline: str, outlet: str | None) -> None:
    assert outlet_behind(title) == (headline, outlet)
    found = recognise(f"{title}\n\nThe harbour of Orvelle was closed on Sunday, the mayor said.\n")
    assert found.title == headline
    assert found.outlet == outlet
