"""What a ledger says of itself to Datasette: every table and column, and no other."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.ledger import open_ledger
from app.model import Author, Candidate, Document, Metadata, Passage

DATASETTE = shutil.which("datasette")


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "desk of claims.db"
    text = "The quay is open."
    with closing(open_ledger(path, create=True)) as opened:
        found = [Candidate(Passage(0, text), "The quay is open", speaker="Ann Orr")]
        opened.add_article(Document(text, Metadata(title="Quay", outlet="Wire")), found, Author("Ada", "command line"))
    return path


def described(ledger: Path) -> Any:
    out = ledger.with_name("metadata.json")
    assert main(["export", "--db", str(ledger), "--format", "metadata", "--out", str(out)]) == 0
    return json.loads(out.read_bytes())


def test_every_column_of_every_table_and_view_is_described_and_no_other(ledger: Path) -> None:
    tables = described(ledger)["databases"]["desk of claims"]["tables"]
    with closing(sqlite3.connect(ledger)) as file:
        names = {row[0] for row in file.execute("SELECT name FROM sqlite_schema WHERE type IN ('table','view')")}
        shown = {name for name in names if not name.startswith(("sqlite_", "_sqlite_"))}
        assert {name for name in tables if name != "_sqlite_migrations"} == shown
        for name in shown:
            columns = [row[1] for row in file.execute(f'SELECT * FROM pragma_table_info("{name}")')]
            about = tables[name]
            assert sorted(about["columns"]) == sorted(columns), name
            assert all([about["description"], *about["columns"].values()])
            begins = [about.get(how) for how in ("label_column", "sort", "sort_desc")] + about.get("facets", [])
            assert {column for column in begins if column} <= set(columns)


def test_codes_are_told_in_words(ledger: Path) -> None:
    told = described(ledger)["databases"]["desk of claims"]["tables"]["evidence"]["columns"]["stance"]
    assert "contradicts (Contradicts)" in told


def test_nothing_is_written_over_a_ledger(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = ledger.read_bytes()
    assert main(["export", "--db", str(ledger), "--format", "metadata", "--out", str(ledger)]) == 2
    assert "is a ledger" in capsys.readouterr().err
    assert ledger.read_bytes() == before


@pytest.mark.slow
@pytest.mark.skipif(DATASETTE is None, reason="needs datasette on the PATH")
def test_datasette_shows_labels_facets_and_views(ledger: Path) -> None:
    described(ledger)
    before = ledger.read_bytes()

    def got(path: str, *how: str) -> Any:
        ran = subprocess.run(
            [str(DATASETTE), str(ledger), *how, "--get", path], capture_output=True, check=True, timeout=60
        )
        return json.loads(ran.stdout)

    base = "/desk~20of~20claims".replace("~20", "+")
    plain = got(f"{base}/claim.json?_facet=state&_labels=on")
    assert plain["rows"][0]["article"]["label"] == "Quay"
    assert plain["facet_results"]["state"]["results"][0]["count"] == 1
    assert got(f"{base}/claims_to_do.json")["rows"][0][1] == "The quay is open"
    with_words = got(f"{base}/claim.json?_labels=on", "--metadata", str(ledger.with_name("metadata.json")))
    assert with_words["rows"][0]["state"] == {"value": "unreviewed", "label": "Unreviewed"}
    assert with_words["facet_results"]["speaker"]["results"][0]["value"] == "Ann Orr"
    assert ledger.read_bytes() == before
