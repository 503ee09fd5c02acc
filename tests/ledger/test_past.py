"""The ledger as of a date, and the seals over its history."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.ledger import Ledger, Reader
from app.ledger.writing import now
from app.model import Claim, Edit, Figure, LedgerError, Search
from tests.ledger.conftest import ANN


def present(reader: Reader) -> list[Claim]:
    return reader.claims(list(reader.ids(Search())))


def without_stamps(claims: list[Claim]) -> list[Claim]:
    return [claim.with_values({"rev": 0, "updated_at": ""}) for claim in claims]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(st.sampled_from(["verdict", "note", "figures", "tags", "delete", "worth"]), min_size=1, max_size=6)
)
def test_the_past_is_what_it_was(ledger: Ledger, reader: Reader, uids: tuple[str, str], steps: list[str]) -> None:
    seen = []
    for number, step in enumerate(steps):
        claims = present(reader)
        if not claims:
            break
        uid = claims[number % len(claims)].uid
        if step == "figures":
            ledger.set_figures(uid, [Figure("30", low=0.1 + number, high=0.3 + number)], ANN)
        elif step == "tags":
            ledger.set_tags(uid, [f"tag {number}"], ANN)
        elif step == "delete":
            ledger.undo(ledger.delete_claims([uid], ANN).deed, ANN)
        else:
            field = "note" if step == "worth" else step
            ledger.set_fields([Edit(uid, field, "true" if step == "verdict" else f"note {number}")], ANN)
        seen.append((reader.history_head(), without_stamps(present(reader))))
    connection = sqlite3.connect(ledger.path)
    for head, claims in seen:
        moment = connection.execute("SELECT max(at) FROM history WHERE seq<=?", [head]).fetchone()[0]
        later = connection.execute("SELECT count(*) FROM history WHERE seq>? AND at<=?", [head, moment]).fetchone()[0]
        if not later:  # two deeds of one millisecond cannot be told apart
            assert without_stamps(list(reader.as_of(moment).claims)) == claims
    connection.close()


def test_a_date_means_the_end_of_that_day_and_the_time_before_is_empty(reader: Reader) -> None:
    today = now()[:10]
    assert len(reader.as_of(today).claims) == 2
    assert reader.as_of("2001-01-01").claims == ()


@pytest.mark.parametrize("words", ["yesterday", "", "5", "2031-99-01"])
def test_other_words_are_refused_plainly(reader: Reader, words: str) -> None:
    with pytest.raises(LedgerError, match="is not a date"):
        reader.as_of(words)


def test_a_sealed_history_that_was_altered_is_named(ledger: Ledger, path: Path, uids: tuple[str, str]) -> None:
    head = ledger.seal()
    assert ledger.seal() == head
    ledger.set_fields([Edit(uids[0], "note", "x")], ANN)
    assert ledger.seal() != head
    assert ledger.check() == []
    connection = sqlite3.connect(path)
    guard = connection.execute("SELECT sql FROM sqlite_master WHERE name='history_no_update'").fetchone()[0]
    connection.execute("DROP TRIGGER history_no_update")
    connection.execute("UPDATE history SET name='Somebody' WHERE field='note'")
    connection.execute(guard)
    connection.commit()
    connection.close()
    assert [trouble for trouble in ledger.check() if "was altered past the rules" in trouble]


def test_closing_seals(ledger: Ledger, path: Path, uids: tuple[str, str]) -> None:
    ledger.close()
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT upto=(SELECT max(seq) FROM history) FROM seal ORDER BY upto DESC").fetchone() == (
        1,
    )
    connection.close()
