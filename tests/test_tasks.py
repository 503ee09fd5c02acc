import csv
import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import tasks
from app.ledger import Ledger, open_ledger
from app.model import Author, Edit, ExportError, Metadata, Search
from app.reading import read_text

ADA = Author("Ada", "command line")
TEXT = "ORVELLE — The mayor said on Friday that 20 ships had left. The port said 5 per cent of the quay burned."


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = open_ledger(tmp_path / "claims.db", create=True)
    tasks.import_document(opened, read_text(TEXT), ADA)
    yield opened
    opened.close()


def uids(ledger: Ledger) -> list[str]:
    reader = ledger.reader()
    try:
        return [str(found["uid"]) for found in tasks.listed(reader)]
    finally:
        reader.close()


def export(ledger: Ledger, out: Path, *, include_all: bool = True) -> list[dict[str, str]]:
    reader = ledger.reader()
    try:
        tasks.export_csv(reader, out, Search(), include_all=include_all)
    finally:
        reader.close()
    return list(csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8-sig"), newline="")))


def test_the_same_text_twice_adds_nothing(ledger: Ledger) -> None:
    before = uids(ledger)
    change, _ = tasks.import_document(ledger, read_text(TEXT), ADA)
    assert not change
    assert change.skipped
    assert uids(ledger) == before


def test_what_is_given_replaces_what_was_recognised() -> None:
    found = tasks.corrected(read_text(TEXT), Metadata(outlet="Wire Seven")).metadata
    assert (found.outlet, found.dateline) == ("Wire Seven", "ORVELLE")


def test_only_reviewed_claims_leave_unless_all_are_asked_for(ledger: Ledger, tmp_path: Path) -> None:
    first = uids(ledger)[0]
    ledger.set_fields([Edit(first, "verdict", "true")], ADA)
    ledger.set_fields([Edit(first, "state", "reviewed")], ADA)
    assert [row["claim_uid"] for row in export(ledger, tmp_path / "some.csv", include_all=False)] == [first]
    assert [row["claim_uid"] for row in export(ledger, tmp_path / "all.csv")] == uids(ledger)


def test_a_claim_changed_while_the_export_runs_is_read_again(ledger: Ledger, tmp_path: Path) -> None:
    first = uids(ledger)[0]
    reader = ledger.reader()

    def meddle(done: int, total: int) -> None:
        if done == total:
            ledger.set_fields([Edit(first, "note", "changed meanwhile")], ADA)

    try:
        tasks.export_csv(reader, tmp_path / "a.csv", Search(), include_all=True, progress=meddle)
    finally:
        reader.close()
    assert "changed meanwhile" in (tmp_path / "a.csv").read_text("utf-8")


@pytest.mark.parametrize("way", ["itself", "another name", "another ledger"])
def test_an_export_never_takes_the_place_of_a_ledger(ledger: Ledger, tmp_path: Path, way: str) -> None:
    out = ledger.path
    if way == "another name":
        out = tmp_path / "link.csv"
        os.link(ledger.path, out)
    elif way == "another ledger":
        out = tmp_path / "other.db"
        open_ledger(out, create=True).close()
    before = uids(ledger)
    with pytest.raises(ExportError, match="is a ledger; name another file"):
        export(ledger, out)
    assert out.read_bytes().startswith(tasks.DATABASE)
    assert uids(ledger) == before
