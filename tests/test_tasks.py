import csv
import hashlib
import io
import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app import exporting, tasks
from app.ledger import Ledger, Reader, open_ledger
from app.model import Author, Candidate, Claim, Edit, ExportError, Metadata, Passage, Search
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
    assert out.read_bytes().startswith(exporting.DATABASE)
    assert uids(ledger) == before


LONG = " ".join(f"The port said on Friday that {n} ships had left the quay." for n in range(20, 32))


@pytest.fixture
def long_ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = open_ledger(tmp_path / "long.db", create=True)
    tasks.import_document(opened, read_text(LONG), ADA)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "words", ['"', 'ships "', "-", "by:", 'by:"', "x" * 3000, '-"', 'quay -"', "-zz " * 600, "state:unreviewed"]
)
def test_no_search_lets_out_what_nobody_reviewed(ledger: Ledger, tmp_path: Path, words: str) -> None:
    reader = ledger.reader()
    try:
        for search in (Search(words), Search(words, (("state", "unreviewed"),)), Search(words, (("state", "odd"),))):
            assert tasks.export_csv(reader, tmp_path / "a.csv", search).rows == 0
    finally:
        reader.close()


def test_edits_additions_and_deletions_meanwhile_by_another_stand_at_their_place(
    long_ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "PAGE", 3)
    before, done_once, out = uids(long_ledger), [False], tmp_path / "a.csv"
    other = open_ledger(long_ledger.path)
    reader = long_ledger.reader()
    start = LONG.index("26 ships")

    def meddle(done: int, _: int) -> None:
        if done < 6 or done_once[0]:
            return
        done_once[0] = True
        article = reader.claim(before[0]).article
        other.set_fields([Edit(before[0], "note", "already written"), Edit(before[-1], "note", "to come")], ADA)
        other.delete_claims([before[1], before[-2]], ADA)
        other.add_claim(article, Candidate(Passage(start, "26 ships"), "Added meanwhile"), ADA)
        tasks.import_document(other, read_text(TEXT), ADA)

    try:
        written = tasks.export_csv(reader, out, Search(), include_all=True, progress=meddle)
        head = reader.history_head()
    finally:
        reader.close()
        other.close()
    rows = list(csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8-sig"), newline="")))
    assert done_once == [True]
    assert [row["claim_uid"] for row in rows] == uids(long_ledger)
    notes = {row["claim_uid"]: row["note"] for row in rows}
    assert (notes[before[0]], notes[before[-1]]) == ("already written", "to come")
    assert not {before[1], before[-2]} & set(notes)
    assert [row["passage_start"] for row in rows if row["claim"] == "Added meanwhile"] == [str(start)]
    manifest = json.loads((tmp_path / "a.manifest.json").read_bytes())
    assert manifest["history_head"] == written.history_head == head
    assert manifest["rows"] == len(rows) == sum(manifest["counts"]["state"].values())
    assert manifest["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()


def test_a_claim_no_longer_reviewed_at_the_end_stays_at_home(long_ledger: Ledger, tmp_path: Path) -> None:
    first, second = uids(long_ledger)[:2]
    long_ledger.set_fields([Edit(uid, "verdict", "true") for uid in (first, second)], ADA)
    long_ledger.set_fields([Edit(uid, "state", "reviewed") for uid in (first, second)], ADA)
    reader = long_ledger.reader()
    deeds = [Edit(first, "verdict", "false")]

    def meddle(done: int, total: int) -> None:
        if done == total and deeds:
            long_ledger.set_fields([deeds.pop()], Author("Ada", "command line", "new evidence"))

    try:
        tasks.export_csv(reader, tmp_path / "a.csv", Search(), progress=meddle)
        states = {claim.uid: claim.state for claim in reader.claims(reader.ids(Search()))}
    finally:
        reader.close()
    assert states[first] != "reviewed"
    data = (tmp_path / "a.csv").read_text("utf-8")
    assert second in data
    assert first not in data


def test_an_article_deleted_while_its_page_is_read_is_left_out(
    long_ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks.import_document(long_ledger, read_text(TEXT), ADA)
    reader = long_ledger.reader()
    gone = reader.articles()[0].uid
    whole = Reader.claims

    def claims(self: Reader, ids: Sequence[int]) -> list[Claim]:
        found = whole(self, ids)
        if any(claim.article == gone for claim in found):
            long_ledger.delete_article(gone, ADA)
        return found

    monkeypatch.setattr(Reader, "claims", claims)
    try:
        found = reader.reported(reader.ids(Search()))
    finally:
        reader.close()
    assert found
    assert gone not in {reported.claim.article for reported in found}


def test_cancelling_halfway_leaves_nothing(long_ledger: Ledger, tmp_path: Path) -> None:
    out = tmp_path / "new" / "a.csv"
    out.parent.mkdir()
    reader = long_ledger.reader()
    asked: list[int] = []
    try:
        with pytest.raises(ExportError, match="cancelled"):
            tasks.export_csv(
                reader, out, Search(), include_all=True, progress=lambda done, _: asked.append(done),
                cancelled=lambda: bool(asked),
            )  # fmt: skip
    finally:
        reader.close()
    assert list(out.parent.iterdir()) == []


def test_the_manifest_holds_the_newest_seal_of_the_history(long_ledger: Ledger, tmp_path: Path) -> None:
    hash_of_all = long_ledger.seal()
    reader = long_ledger.reader()
    try:
        tasks.export_csv(reader, tmp_path / "a.csv", Search(), include_all=True)
        head = reader.history_head()
    finally:
        reader.close()
    manifest = json.loads((tmp_path / "a.manifest.json").read_bytes())
    assert manifest["seal"] == {"upto": head, "sha256": hash_of_all}
