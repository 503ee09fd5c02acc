"""Published reviews: the table's columns, and JSON-LD that fits schema.org's definitions and what Google requires."""

from __future__ import annotations

import csv
import io
import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import exporting
from app.export.claimreview import HEADER, Publisher, cells, missing, node
from app.export.graph import Lacks
from app.ledger import Ledger, open_ledger
from app.model import Author, Candidate, Document, Edit, ExportError, Metadata, Passage, Search
from tests.export.reported import ARTICLE, reported

DESK = Publisher("The Desk", "https://desk.example/checks")
ADA = Author("Ada", "command line")

# From schema.org version 30.0 (2026-03-19), data/schema.ttl of github.com/schemaorg/schemaorg: the classes used, the
# class each is a kind of, and the properties used with every class of their domainIncludes that is used here and with
# every class and data type of their rangeIncludes.
KIND_OF = {
    "ClaimReview": "Review", "Review": "CreativeWork", "Claim": "CreativeWork", "NewsArticle": "Article",
    "Article": "CreativeWork", "CreativeWork": "Thing", "Rating": "Intangible", "Intangible": "Thing",
    "Organization": "Thing", "Person": "Thing", "Thing": "",
}  # fmt: skip
PROPERTIES: dict[str, tuple[set[str], set[str]]] = {
    "identifier": ({"Thing"}, {"PropertyValue", "Text", "URL"}), "url": ({"Thing"}, {"URL"}),
    "name": ({"Thing"}, {"Text"}), "alternateName": ({"Thing"}, {"Text"}),
    "claimReviewed": ({"ClaimReview"}, {"Text"}), "datePublished": ({"CreativeWork"}, {"Date", "DateTime"}),
    "author": ({"CreativeWork", "Rating"}, {"Person", "Organization"}), "reviewBody": ({"Review"}, {"Text"}),
    "reviewRating": ({"Review"}, {"Rating"}), "itemReviewed": ({"Review"}, {"Thing"}),
    "citation": ({"CreativeWork"}, {"CreativeWork", "Text"}), "ratingValue": ({"Rating"}, {"Number", "Text"}),
    "bestRating": ({"Rating"}, {"Number", "Text"}), "worstRating": ({"Rating"}, {"Number", "Text"}),
    "ratingExplanation": ({"Rating"}, {"Text"}), "text": ({"CreativeWork"}, {"Text"}),
    "appearance": ({"Claim"}, {"CreativeWork"}), "firstAppearance": ({"Claim"}, {"CreativeWork"}),
    "claimInterpreter": ({"Claim"}, {"Person", "Organization"}), "jobTitle": ({"Person"}, {"DefinedTerm", "Text"}),
    "headline": ({"CreativeWork"}, {"Text"}), "inLanguage": ({"CreativeWork"}, {"Language", "Text"}),
    "publisher": ({"CreativeWork"}, {"Organization", "Person"}), "archivedAt": ({"CreativeWork"}, {"URL", "WebPage"}),
}  # fmt: skip
# https://developers.google.com/search/docs/appearance/structured-data/factcheck
REQUIRED = {"ClaimReview": {"claimReviewed", "reviewRating", "url"}, "Rating": {"alternateName"}}


def is_a(kind: str, wanted: set[str]) -> bool:
    while kind:
        if kind in wanted:
            return True
        kind = KIND_OF[kind]
    return False


def fits(value: Any, allowed: set[str]) -> bool:
    if isinstance(value, dict):
        return is_a(value["@type"], allowed)
    if isinstance(value, list):
        return bool(value) and all(fits(one, allowed) for one in value)
    if isinstance(value, int | float):
        return "Number" in allowed
    return bool(value) and (
        "Text" in allowed
        or ("URL" in allowed and value.startswith(("http://", "https://")))
        or ("Date" in allowed and value[:4].isdecimal() and len(value) in (4, 7, 10))
    )


def validate(found: dict[str, Any], *, required: bool = True) -> None:
    kind = found["@type"]
    if required:
        assert found.keys() >= REQUIRED.get(kind, set())
    for name, value in found.items():
        if name.startswith("@"):
            continue
        domains, ranges = PROPERTIES[name]
        assert is_a(kind, domains), f"{kind} has no {name}"
        assert fits(value, ranges), f"{name} may not be {value!r}"
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, dict):
                validate(inner, required=required)


def of(**values: Any) -> dict[str, Any]:
    return node(reported(1, **values), DESK)


@pytest.mark.parametrize("values", [
    {}, {"verdict": "misleading"}, {"speaker": "Mayor Ann Orr", "source_kind": "named", "speaker_role": "mayor"},
    {"speaker": "the port", "source_kind": "institution"}, {"attribution_form": "outlet_voice"},
    {"attribution_form": "witness", "rationale": "We counted.", "said_on": "2031-02"}, {"claim": "The quay"},
])  # fmt: skip
def test_every_review_fits_the_vocabulary(values: dict[str, Any]) -> None:
    validate(of(**values))


def test_the_outlets_own_claim_appeared_first_in_its_article() -> None:
    found = of(attribution_form="outlet_voice")["itemReviewed"]
    assert found["firstAppearance"]["url"] == ARTICLE.url
    assert found["author"] == {"@type": "Organization", "name": "Wire Seven"}
    assert "firstAppearance" not in of(attribution_form="direct_quote", speaker="Ann")["itemReviewed"]


def test_whoever_words_a_claim_anew_is_its_interpreter() -> None:
    assert of(claim="The quay")["itemReviewed"].get("claimInterpreter") is None
    assert of(claim="It is open.")["itemReviewed"]["claimInterpreter"]["name"] == "The Desk"


def test_an_unrated_verdict_is_told_in_words_only() -> None:
    assert of(verdict="misleading")["reviewRating"] == {"@type": "Rating", "alternateName": "Misleading"}


def test_evidence_is_cited() -> None:
    assert of()["citation"] == [{"@type": "CreativeWork", "url": "https://port.example/"}]


def test_what_is_missing_is_named_and_not_made_up() -> None:
    nobody = Publisher()
    found = reported(1, checker=None)
    assert missing(found, nobody) == ["url", "author"]
    assert "url" not in node(found, nobody)
    validate(node(found, nobody), required=False)
    lacks = Lacks()
    assert lacks.note(found, nobody)
    assert not lacks.note(reported(2, verdict=None), nobody)
    no_verdict, lacking = lacks.sentences()
    assert no_verdict == "One claim has no verdict and was left out."
    assert "url (1), author (1); set the publisher" in lacking


def test_the_table_names_its_columns_as_the_google_data_does() -> None:
    assert list(HEADER) == [
        "claimReviewed", "claimDate", "claimAuthor", "claimFirstAppearance", "claimAppearances", "url", "ratingValue",
        "bestRating", "worstRating", "textualRating", "ratingExplanation", "reviewDate", "reviewAuthor",
    ]  # fmt: skip
    named = dict(zip(HEADER, cells(reported(1, speaker="Ann", said_on="2031-02-08"), DESK), strict=True))
    assert (named["claimAuthor"], named["claimDate"], named["claimAppearances"]) == ("Ann", "2031-02-08", ARTICLE.url)
    assert (named["ratingValue"], named["bestRating"], named["textualRating"]) == (5, 5, "True")
    assert (named["url"], named["reviewAuthor"]) == (f"https://desk.example/checks#{1:016x}", "The Desk")
    assert (named["reviewDate"], named["claimFirstAppearance"]) == ("2031-02-09", None)


# -- files -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def ledger(tmp_path: Path) -> Any:
    text = "The quay is open. It </script><b>burned."
    found = [
        Candidate(Passage(0, "The quay is open."), "The quay is open"),
        Candidate(Passage(18, text[18:]), text[18:]),
    ]
    with closing(open_ledger(tmp_path / "claims.db", create=True)) as opened:
        opened.add_article(Document(text, Metadata(title="Quay", outlet="Wire")), found, ADA)
        with closing(opened.reader()) as reader:
            first, second = (claim.uid for claim in reader.claims(reader.ids(Search())))
        opened.set_fields([Edit(first, "verdict", "true"), Edit(second, "verdict", "false")], ADA)
        yield opened


def write(ledger: Ledger, out: Path, **how: Any) -> exporting.Exported:
    with closing(ledger.reader()) as reader:
        return exporting.export(reader, out, Search(), include_all=True, publisher=DESK, **how)


def test_one_file_is_a_graph_of_every_review(ledger: Ledger, tmp_path: Path) -> None:
    out = tmp_path / "a.jsonld"
    done = write(ledger, out, kind="jsonld")
    data = out.read_bytes()
    assert b"</script" not in data
    found = json.loads(data)
    assert found["@context"] == "https://schema.org"
    assert [one["reviewRating"]["ratingValue"] for one in found["@graph"]] == [5, 1]
    for one in found["@graph"]:
        validate(one)
    manifest = json.loads((tmp_path / "a.jsonld.manifest.json").read_bytes())
    assert (manifest["sha256"], manifest["rows"]) == (done.written.sha256, 2)


def test_no_review_at_all_is_an_empty_graph(ledger: Ledger, tmp_path: Path) -> None:
    with closing(ledger.reader()) as reader:
        exporting.export(reader, tmp_path / "a.jsonld", Search(), kind="jsonld")
    assert json.loads((tmp_path / "a.jsonld").read_bytes())["@graph"] == []


def test_one_file_a_claim(ledger: Ledger, tmp_path: Path) -> None:
    folder = tmp_path / "reviews"
    write(ledger, folder, kind="jsonld", one_each=True)
    manifest = json.loads((folder / "manifest.json").read_bytes())
    assert sorted(path.name for path in folder.iterdir()) == sorted([*manifest["file"], "manifest.json"])
    for name in manifest["file"]:
        validate(json.loads((folder / name).read_bytes()))
    (tmp_path / "file").write_text("x")
    with pytest.raises(ExportError, match="is a file"):
        write(ledger, tmp_path / "file", kind="jsonld", one_each=True)


def test_the_table_leaves_out_what_has_no_verdict(ledger: Ledger, tmp_path: Path) -> None:
    with closing(ledger.reader()) as reader:
        second = reader.claims(reader.ids(Search()))[1].uid
    ledger.set_fields([Edit(second, "verdict", None)], ADA)
    done = write(ledger, tmp_path / "r.csv", preset="claimreview")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "r.csv").read_bytes().decode("utf-8-sig"), newline="")))
    assert [row["claimReviewed"] for row in rows] == ["The quay is open"]
    assert done.notes == ("One claim has no verdict and was left out.",)
    assert sorted(path.name for path in tmp_path.glob("r.*")) == ["r.csv", "r.manifest.json"]


def test_a_claim_that_loses_its_verdict_meanwhile_is_left_out(ledger: Ledger, tmp_path: Path) -> None:
    with closing(ledger.reader()) as reader:
        first = reader.claims(reader.ids(Search()))[0].uid
    deeds = [Edit(first, "verdict", None)]

    def meddle(done: int, total: int) -> None:
        if done == total and deeds:
            ledger.set_fields([deeds.pop()], ADA)

    write(ledger, tmp_path / "r.csv", preset="claimreview", progress=meddle)
    assert b"The quay is open" not in (tmp_path / "r.csv").read_bytes()
    deeds.append(Edit(first, "verdict", "mixture"))
    write(ledger, tmp_path / "a.jsonld", kind="jsonld", progress=meddle)
    ratings = [one["reviewRating"]["ratingValue"] for one in json.loads((tmp_path / "a.jsonld").read_bytes())["@graph"]]
    assert ratings == [3, 1]


@pytest.mark.parametrize("how", [{"preset": "claimreview", "kind": "xlsx"}, {"kind": "csv", "one_each": True}])
def test_what_does_not_go_together_is_one_sentence(ledger: Ledger, tmp_path: Path, how: dict[str, Any]) -> None:
    with pytest.raises(ExportError):
        write(ledger, tmp_path / "a", **how)
    assert not (tmp_path / "a").exists()


def test_addresses_of_articles_without_one_are_left_out() -> None:
    found = replace(reported(1), article=replace(ARTICLE, url=None, outlet=None, author="Jo"))
    validate(node(found, DESK))
    assert "url" not in node(found, DESK)["itemReviewed"]["appearance"]
