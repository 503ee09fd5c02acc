"""The ledger at a glance: every figure is what a search finds, and every day what the history says."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.ledger import AtAGlance, Ledger, Overview, Reader, open_ledger
from app.model import Edit, Search
from tests.bench.making import make
from tests.ledger.conftest import ANN, BEA
from tests.zones import ZONES, zone

DAY = 86_400_000
TODAY = datetime.now(UTC).date().isoformat()


def look(reader: Reader, **more: object) -> Overview:
    return reader.overview(AtAGlance(TODAY, **more))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of some weeks' work, up to now."""
    path = tmp_path_factory.mktemp("long") / "claims.db"
    now = int(datetime.now(UTC).timestamp() * 1000)
    make(path, 120, seed=3, months=(now - 40 * DAY, now))
    return path


@pytest.mark.parametrize("place", ZONES)
@pytest.mark.parametrize(("days", "worth"), [(30, 0.0), (30, 0.5), (0, 0.0), (0, 0.5)])
def test_each_day_is_the_ledger_as_of_its_end(long: Path, days: int, worth: float, place: str) -> None:
    with zone(place), closing(open_ledger(long)) as ledger, closing(ledger.reader()) as reader:
        today = datetime.now().astimezone().date()
        steps = reader.overview(AtAGlance(today.isoformat(), days=days, min_worth=worth)).steps
        unlikely = {c.uid for c in reader.claims(reader.ids(Search())) if c.worth is not None and c.worth < worth}
        for step in steps[::5]:
            then: dict[str, int] = {}
            night = datetime.fromisoformat(step.day).astimezone() + timedelta(days=1, milliseconds=-1)
            for claim in reader.as_of(night.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.999Z")).claims:
                if claim.uid not in unlikely or claim.state != "unreviewed":
                    then[claim.state] = then.get(claim.state, 0) + 1
            assert {code: count for code, count in step.counts.items() if count} == then
        assert steps[-1].day == today.isoformat()
        assert sum(steps[-1].counts.values()) == reader.progress(Search(min_worth=worth)).total


def test_a_second_look_reads_only_what_came_since(ledger: Ledger, reader: Reader, uids: tuple[str, str]) -> None:
    first = look(reader, days=0)
    ledger.set_fields([Edit(uids[0], "verdict", "false")], ANN)
    ledger.delete_claims([uids[1]], ANN)
    again = look(reader, days=0)
    assert (first.steps[-1].counts["unreviewed"], again.steps[-1].counts["unreviewed"]) == (2, 0)
    with closing(ledger.reader()) as other:
        assert again.steps == look(other, days=0).steps


def test_verdicts_are_counted_by_speaker(ledger: Ledger, reader: Reader, uids: tuple[str, str]) -> None:
    assert look(reader).speakers == ()
    ledger.set_fields([Edit(uids[0], "verdict", "false"), Edit(uids[1], "verdict", "true")], ANN)
    assert [(j.speaker, dict(j.verdicts)) for j in look(reader).speakers] == [("Örn", {"true": 1}), ("", {"false": 1})]


def test_speakers_beyond_the_list_are_summed(long: Path) -> None:
    with closing(open_ledger(long)) as ledger, closing(ledger.reader()) as reader:
        found = look(reader)
        judged = sum(sum(j.verdicts.values()) for j in (*found.speakers, found.speakers_rest))
        assert judged == reader.progress(Search("has:verdict")).total


def test_articles_are_listed_while_something_is_open(ledger: Ledger, reader: Reader, uids: tuple[str, str]) -> None:
    (left,) = look(reader).articles
    assert (left.title, left.to_check, left.to_sign_off, left.done) == ("Dam at Vellmar", 2, 0, 0)
    ledger.set_fields([Edit(uid, "verdict", "true") for uid in uids], ANN)
    ledger.set_fields([Edit(uids[0], "state", "reviewed")], BEA)
    (left,) = look(reader).articles
    assert (left.to_check, left.to_sign_off, left.done) == (0, 1, 1)
    ledger.set_fields([Edit(uids[1], "state", "reviewed")], BEA)
    assert look(reader).articles == ()


def test_who_did_what_counts_what_still_stands(ledger: Ledger, reader: Reader, uids: tuple[str, str]) -> None:
    ledger.set_fields([Edit(uid, "verdict", "true") for uid in uids], ANN)
    ledger.add_evidence(uids[0], {"title": "Gauge"}, BEA)
    ledger.set_fields([Edit(uids[0], "state", "reviewed")], BEA)
    undone = ledger.set_fields([Edit(uids[1], "verdict", None)], ANN)
    people = {w.name: (w.verdicts, w.signed_off, w.evidence) for w in look(reader).people}
    assert people == {"Ann": (1, 0, 0), "Bea": (0, 1, 1)}
    assert next(w for w in look(reader).people if w.name == "Bea").evidence_claims == (uids[0],)
    ledger.undo(undone.deed, ANN)
    assert {w.name: w.verdicts for w in look(reader).people}["Ann"] == 2


def test_what_is_due_is_found_by_the_search_beside_it(ledger: Ledger, reader: Reader, uids: tuple[str, str]) -> None:
    day = date.fromisoformat(TODAY)
    late, soon = (day - timedelta(3)).isoformat(), (day + timedelta(14)).isoformat()
    ledger.set_fields([Edit(uids[0], "recheck_by", late), Edit(uids[1], "recheck_by", soon)], ANN)
    with closing(sqlite3.connect(ledger.path)) as other, other:
        other.execute("INSERT INTO contact(claim,whom,due_on) VALUES(?,?,?)", [uids[0], "Mr Örn", late])
        other.execute("INSERT INTO contact(claim,whom,due_on) VALUES(?,?,?)", [uids[1], "The mayor", soon])
    found = look(reader)
    assert [(d.uid, d.on) for d in found.rechecks] == [(uids[0], late), (uids[1], soon)]
    assert (found.rechecks_passed, found.rechecks_soon) == (1, 1)
    assert [(d.uid, d.whom) for d in found.contacts] == [(uids[0], "Mr Örn")]
    assert found.contacts_overdue == reader.progress(Search("contact:overdue")).total == 1
    assert reader.progress(Search("contact:open")).total == 2


def test_an_empty_ledger_has_nothing_to_show(tmp_path: Path) -> None:
    with closing(open_ledger(tmp_path / "new.db", create=True)) as ledger, closing(ledger.reader()) as reader:
        found = look(reader, days=0)
        assert found.total == 0
        assert found.speakers + found.articles + found.people + found.rechecks + found.contacts == ()


def test_a_history_that_begins_before_computers_shows_all_the_same(
    ledger: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    with closing(sqlite3.connect(ledger.path)) as other, other:
        values = "'claim',?,?,1,'update','state','unreviewed','checked'"
        other.execute(f"INSERT INTO history(at,tbl,uid,claim,rev,op,field,old,new) VALUES('0000-01-01T00:00',{values})",
                      [uids[0]] * 2)  # fmt: skip
    assert look(reader, days=0).total == 2


def test_pieces_of_a_long_history_are_one(long: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(open_ledger(long)) as ledger, closing(ledger.reader()) as one, closing(ledger.reader()) as other:
        whole = look(one, days=0)
        monkeypatch.setattr("app.ledger.overview._PIECE", 97)
        assert look(other, days=0).steps == whole.steps
