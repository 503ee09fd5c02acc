"""What a ledger keeps beside its claims: searches by name, verdicts of the house, passages with nothing to check."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.ledger import Ledger, Reader
from app.model import Edit, LedgerError, Passage
from app.vocabulary import Term
from tests.ledger.conftest import ANN, BEA


def names(reader: Reader) -> list[str]:
    return [view.name for view in reader.views()]


def test_a_search_is_kept_found_renamed_ordered_and_forgotten(ledger: Ledger, reader: Reader) -> None:
    ledger.save_view("Mine", "by:ann", ANN)
    ledger.save_view(" To ring back ", "state:waiting", ANN)
    ledger.save_view("Mine", "by:ann state:checked", BEA)
    assert [(v.name, v.query) for v in reader.views()] == [
        ("Mine", "by:ann state:checked"), ("To ring back", "state:waiting"),
    ]  # fmt: skip
    ledger.rename_view("Mine", "Ann's", ANN)
    assert names(reader) == ["Ann's", "To ring back"]
    ledger.order_views(["To ring back", "gone", "Ann's"], ANN)
    assert names(reader) == ["To ring back", "Ann's"]
    removed = ledger.remove_view("To ring back", ANN)
    assert names(reader) == ["Ann's"]
    ledger.undo(removed.deed, ANN)
    assert names(reader) == ["To ring back", "Ann's"]
    assert ledger.check() == []


def test_a_name_that_is_taken_or_gone_is_refused_and_nothing_changes(ledger: Ledger, reader: Reader) -> None:
    ledger.save_view("Mine", "by:ann", ANN)
    ledger.save_view("Other", "by:bea", ANN)
    with pytest.raises(LedgerError, match="There is a view called “Other” already"):
        ledger.rename_view("Mine", "Other", ANN)
    with pytest.raises(LedgerError, match="There is no view called “Gone”"):
        ledger.remove_view("Gone", ANN)
    with pytest.raises(LedgerError, match="name: must not be empty"):
        ledger.save_view("  ", "by:ann", ANN)
    assert names(reader) == ["Mine", "Other"]


def test_renaming_is_undone_as_one(ledger: Ledger, reader: Reader) -> None:
    ledger.save_view("Mine", "by:ann", ANN)
    renamed = ledger.rename_view("Mine", "Ann's", ANN)
    ledger.undo(renamed.deed, ANN)
    assert names(reader) == ["Mine"]


def test_the_verdicts_of_a_house(ledger: Ledger, reader: Reader, uids: tuple[str, str]) -> None:
    before = reader.verdicts()
    half = Term("half_true", "Half true", "Right and wrong in equal parts", 3)
    changed = ledger.set_verdicts([half, replace(before[0], label="Correct"), *before[1:]], ANN)
    assert [(t.code, t.label) for t in reader.verdicts()][:2] == [("half_true", "Half true"), ("true", "Correct")]
    ledger.set_fields([Edit(uids[0], "verdict", "half_true")], ANN)
    with pytest.raises(LedgerError, match="claims still have it"):
        ledger.set_verdicts(before, ANN)
    ledger.set_fields([Edit(uids[0], "verdict", None)], ANN)
    ledger.undo(changed.deed, ANN)
    assert reader.verdicts() == before
    assert ledger.check() == []


def test_the_states_are_called_as_the_house_calls_them(ledger: Ledger, reader: Reader) -> None:
    states = [replace(t, label="On hold") if t.code == "waiting" else t for t in reader.states()]
    ledger.set_states(states, ANN)
    assert "On hold" in [t.label for t in reader.states()]
    assert not ledger.set_states(states, ANN), "the same again is no change"


def test_passages_are_cleared_and_uncleared(ledger: Ledger, reader: Reader, uids: tuple[str, str]) -> None:
    article = reader.claim(uids[0]).article
    one, other = Passage(0, "The dam held"), Passage(62, "Almost")
    first = ledger.clear_passages(article, [one, other], ANN)
    assert not ledger.clear_passages(article, [one], BEA), "marked already"
    assert [mark.passage for mark in reader.cleared(article)] == ["The dam held", "Almost"]
    ledger.unclear([reader.cleared(article)[0].uid, "0" * 16], ANN)
    assert [mark.passage for mark in reader.cleared(article)] == ["Almost"]
    with pytest.raises(LedgerError, match="do not stand in the article"):
        ledger.clear_passages(article, [Passage(3, "elsewhere")], ANN)
    taken = ledger.undo(first.deed, ANN)
    assert taken.articles == (article,)
    assert reader.cleared(article) == ()
    assert ledger.check() == []


def test_an_article_takes_its_marks_along_and_undo_brings_them_back(
    ledger: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    article = reader.claim(uids[0]).article
    ledger.clear_passages(article, [Passage(0, "The dam held")], ANN)
    gone = ledger.delete_article(article, ANN)
    assert reader.cleared(article) == ()
    ledger.undo(gone.deed, ANN)
    assert [mark.passage for mark in reader.cleared(article)] == ["The dam held"]
    assert ledger.check() == []


def test_a_ledger_without_the_table_of_cleared_passages_has_none(path: Path, reader: Reader) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("DROP TABLE cleared")
    assert reader.cleared("any") == ()
