"""Numbers, units, qualifiers and intervals."""

from __future__ import annotations

import pytest

from app.extraction import default_extractor
from app.extraction.figures import figure, vague
from app.extraction.quantities import Quantity, quantities
from app.extraction.spans import Span
from app.model import Figure
from app.vocabulary import Qualifier, UnitKind


def read(text: str) -> list[Quantity]:
    return quantities(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("They paid $175million for it.", 175e6, "dollar"),
        ("They paid €2.5bn for it.", 2.5e9, "euro"),
        ("It sold for 3 million yen.", 3e6, "japanese yen"),
        ("Turnout fell to 41.5 per cent.", 41.5, "percentage"),
        ("Turnout rose by 3 percentage points.", 3, "percentage point"),
        ("Twenty-two houses burned.", 22, "house"),
        ("It weighs two and a half tons.", 2.5, "ton"),
        ("One in five pupils was absent.", 0.2, "pupil"),
        ("Winds of 80 km/h were measured.", 80, "kilometre per hour"),
        ("A 22-year-old sailor drowned.", 22, "year of age"),
        ("The depth was minus-130 degrees Fahrenheit.", -130, "fahrenheit"),
        ("Half a million people fled.", 5e5, "people"),
    ],
)
def test_number_and_unit(text: str, value: float, unit: str) -> None:
    found = read(text)
    assert [(q.value, q.unit) for q in found] == [(pytest.approx(value), unit)]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("It takes 40 to 50 hours.", 40, 50),
        ("Between $3 and $4 a piece.", 3, 4),
        ("It lasts 2-3 weeks.", 2, 3),
    ],
)
def test_a_range_is_one_quantity(text: str, low: float, high: float) -> None:
    assert [(q.value, q.value_high) for q in read(text)] == [(low, high)]


@pytest.mark.parametrize(
    "text",
    [
        "It began in 2014.",
        "It opened at 8:30 p.m. on March 4.",
        "The 100th day passed.",
        "The home side won 2-1.",
        "See page 12.",
        "No one came, and nobody asked which one it was.",
        "They met at 131 West 23rd Street.",
        "The 1990s were loud.",
    ],
)
def test_dates_times_ordinals_scores_and_addresses_are_no_quantities(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "qualifier", "low", "high", "convention"),
    [
        ("40 people came", Qualifier.EXACT, 40, 40, False),
        ("about 40 people came", Qualifier.APPROX, 36, 44, True),
        ("almost 2,000 fighters surrendered", Qualifier.ALMOST, 1800, 2000, True),
        ("more than 40 people came", Qualifier.MORE_THAN, 40, None, False),
        ("at least 40 people came", Qualifier.AT_LEAST, 40, None, False),
        ("up to 40 people came", Qualifier.AT_MOST, None, 40, False),
        ("hundreds of people came", Qualifier.MAGNITUDE, 100, 1000, True),
        ("tens of thousands of people came", Qualifier.MAGNITUDE, 10_000, 100_000, True),
    ],
)
def test_intervals(text: str, qualifier: Qualifier, low: float | None, high: float | None, convention: bool) -> None:
    made = figure(text, read(text)[0])
    assert (made.qualifier, made.low, made.high, made.bounds_by_convention) == (qualifier, low, high, convention)


def test_change_words() -> None:
    assert [q.change for q in read("Prices rose 4% while wages fell 2%.")] == ["up", "down"]


def test_kinds() -> None:
    kinds = [q.unit_kind for q in read("It cost $3 for 5 miles, up 4% or 2 percentage points for 6 riders.")]
    assert kinds == [UnitKind.MONEY, UnitKind.MEASURE, UnitKind.PERCENT, UnitKind.PERCENTAGE_POINT, UnitKind.COUNT]


def test_votes_are_two_numbers() -> None:
    assert [(q.value, q.unit) for q in read("It was a 5-4 decision.")] == [(5, "vote"), (4, "vote")]


def test_an_amount_without_a_number_is_vague() -> None:
    text = "They took a large chunk of territory."
    assert [f.text for f in vague(text, Span(0, len(text)))] == ["a large chunk of territory"]


def figures_of(text: str, date: str | None = "2022-06-05") -> list[Figure]:
    return [f for c in default_extractor().extract(text, date) for f in c.figures]


@pytest.mark.parametrize(
    ("text", "words", "subject", "denominator", "as_of"),
    [
        ("The dam lost 30 per cent of its water.", "30 per cent", "water", "its water", None),
        ("About 300 of the prisoners were freed.", "About 300 of the prisoners", "prisoners", "the prisoners", None),
        ("They filled nearly 3,000 sandbags.", "nearly 3,000 sandbags", "sandbags", None, None),
        ("One in five pupils was absent.", "One in five pupils", "pupils", "pupils", None),
        ("Two-thirds of voters backed it.", "Two-thirds of voters", "voters", "voters", None),
        ("Half of adults are ill.", "Half of adults", "adults", "adults", None),
        ("Inflation rose to 3.1 per cent in the year to March.", "3.1 per cent", "Inflation", None, "2022-03"),
        ("As of Friday, at least 41 people had died.", "at least 41 people", "people", None, "2022-06-03"),
        ("Unemployment stood at 5.2% at the end of April.", "5.2%", "Unemployment", None, "2022-04"),
        ("The tunnel cost $4.5 million.", "$4.5 million", "The tunnel", None, None),
        ("The insurer paid £2.3bn in claims.", "£2.3bn", "claims", None, None),
        ("It burned 12 hectares of forest.", "12 hectares", "forest", None, None),
        ("He sold 60 cars a day.", "60 cars a day", "cars", "day", None),
        ("The town has 40 cases per 100,000 people.", "40 cases per 100,000", "cases", "100,000 people", None),
    ],
)
def test_what_a_figure_counts_and_out_of_what(
    text: str, words: str, subject: str | None, denominator: str | None, as_of: str | None
) -> None:
    figure = next(f for f in figures_of(text) if f.text == words)
    assert (figure.subject, figure.denominator, figure.as_of) == (subject, denominator, as_of)


@pytest.mark.parametrize(
    ("text", "words", "number", "unit", "subject"),
    [
        ("The town fell on the 100th day of the siege.", "100th day", 100, "day", "the siege"),
        ("Fuel fell for the third consecutive month.", "third consecutive month", 3, "month", None),
    ],
)
def test_a_place_in_an_order_is_a_figure(text: str, words: str, number: float, unit: str, subject: str | None) -> None:
    figure = next(f for f in figures_of(text) if f.unit_kind is UnitKind.ORDINAL)
    assert (figure.text, figure.low, figure.high, figure.unit, figure.subject) == (words, number, number, unit, subject)


def test_an_article_before_a_dollar_sign_names_no_currency() -> None:
    assert [(q.value, q.unit) for q in read("They hid a $175million hole.")] == [(175e6, "dollar")]


def test_what_is_counted_may_stand_on_the_next_line() -> None:
    assert [(q.value, q.unit) for q in read("The police lost 300\npages of evidence.")] == [(300, "page")]
    assert [(q.value, q.unit) for q in read("Crime fell by\n7 percent.")] == [(7, "percentage")]
    assert [(q.value, q.unit) for q in read("The number of deaths rose to 40\nNurses left.")] == [(40, "")]
