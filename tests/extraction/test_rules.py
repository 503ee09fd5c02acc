"""Every rule of every table is tested by its own example."""

from __future__ import annotations

import pytest

from app.extraction import (
    accusations,
    attribution,
    caveats,
    clauses,
    dates,
    default_extractor,
    hedges,
    insets,
    quantities,
    worth,
    worth_features,
)
from app.extraction.spans import Span
from tests.extraction.made_up_news import REPORTS, Report
from tests.extraction.more_made_up_news import KINDS


def whole(text: str) -> Span:
    return Span(0, len(text))


@pytest.mark.parametrize("example", attribution.EXAMPLES, ids=lambda e: e.rule)
def test_attribution_example(example: attribution.Example) -> None:
    found = [a for s in attribution.read(example.text) for a in s.attributions if a.rule == example.rule]
    assert found, example.text
    source = found[0].source
    assert (example.text[source.start : source.end] if source else None) == example.source
    assert [example.text[c.start : c.end] for c in found[0].contents] == example.content.split("|")


@pytest.mark.parametrize("rule", accusations.RULES, ids=lambda r: r.name)
def test_accusation_example(rule: accusations.Rule) -> None:
    found = default_extractor().extract(rule.example)
    assert [(c.origin, c.speaker, c.claim) for c in found] == [(f"rules-1/{rule.name}", "Ada Brook", rule.claim)]


@pytest.mark.parametrize("rule", caveats.RULES, ids=lambda r: r.name)
def test_caveat_example(rule: caveats.Rule) -> None:
    assert rule.name in [f.rule for f in caveats.find(rule.example, whole(rule.example))]


@pytest.mark.parametrize("rule", dates.RULES, ids=lambda r: r.name)
def test_date_example(rule: dates.Rule) -> None:
    found = dates.dates(rule.example, whole(rule.example), "2021-03-04")
    assert [f.rule for f in found] == [rule.name]


@pytest.mark.parametrize(("name", "example"), [(n, e) for n, _, e in hedges.HEDGES])
def test_hedge_example(name: str, example: str) -> None:
    assert hedges.hedge(example) == name


@pytest.mark.parametrize("feature", worth_features.FEATURES, ids=lambda f: f.name)
def test_worth_example(feature: worth_features.Feature) -> None:
    assert feature.name in worth_features.features(feature.example)
    assert feature.name in worth.WEIGHTS
    assert feature.reason


@pytest.mark.parametrize("cut", clauses.CUTS, ids=lambda c: c.name)
def test_clause_example(cut: clauses.Cut) -> None:
    assert cut.name in [c.rule for c in clauses.clauses(cut.example, whole(cut.example))]


@pytest.mark.parametrize(("rule", "text", "passage"), insets.EXAMPLES, ids=[r for r, _, _ in insets.EXAMPLES])
def test_inset_example(rule: str, text: str, passage: str) -> None:
    found = [i for c in clauses.clauses(text, whole(text)) for i in insets.insets(text, c, whole(text))]
    assert [text[i.span.start : i.span.end] for i in found if i.rule == rule] == [passage]


ATTRIBUTIONS = {example.rule for example in attribution.EXAMPLES} | {"outlet", "verified_that"} | accusations.NAMES
PIECES = {cut.name for cut in clauses.CUTS} | {rule for rule, _, _ in insets.EXAMPLES} | {"sentence"}


@pytest.mark.parametrize("report", [*REPORTS, *KINDS], ids=lambda r: r.name)
def test_the_origin_of_every_claim_names_rules_that_have_an_example(report: Report) -> None:
    for claim in default_extractor().extract(report.text, report.date):
        version, _, rule = claim.origin.partition("/")
        said, _, piece = rule.partition(".")
        assert version == "rules-1"
        assert said in ATTRIBUTIONS
        assert piece in PIECES | {""}


@pytest.mark.parametrize("rule", [*quantities.BEFORE, *quantities.AFTER], ids=lambda r: r.name)
def test_qualifier_example(rule: quantities.QualifierRule) -> None:
    assert [q.qualifier for q in quantities.quantities(rule.example, whole(rule.example))] == [rule.qualifier]


@pytest.mark.parametrize(
    "example", [e for _, _, e in (*quantities.NOT_A_QUANTITY_BEFORE, *quantities.NOT_A_QUANTITY_AFTER)]
)
def test_what_is_no_quantity(example: str) -> None:
    assert quantities.quantities(example, whole(example)) == []
