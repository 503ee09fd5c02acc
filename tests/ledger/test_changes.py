"""What others did is told apart from one's own, and every change is found again by person, day and words."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.ledger import Ledger, Reader, Wanted, open_ledger
from app.ledger import changes as changes_module
from app.model import Edit, HistoryEntry
from tests.ledger.conftest import ANN, BEA


def outside(path: Path, *statements: str, name: str | None = None) -> None:
    """Edits by another program, signed if a name is given."""
    connection = sqlite3.connect(path)
    with connection:
        if name:
            connection.execute("UPDATE editing_as SET name=?", [name])
        for statement in statements:
            connection.execute(statement)
        if name:
            connection.execute("UPDATE editing_as SET name=NULL")
    connection.close()


def all_of(reader: Reader, wanted: Wanted, limit: int = 200) -> list[HistoryEntry]:
    found: list[HistoryEntry] = []
    page = reader.changes.page(wanted, limit=limit)
    found += page.entries
    while page.before:
        page = reader.changes.page(wanted, before=page.before, limit=limit)
        found += page.entries
    return found


def test_own_deeds_are_no_news_and_those_of_others_are(
    ledger: Ledger, reader: Reader, path: Path, uids: tuple[str, str]
) -> None:
    seen = reader.changes.head()
    ledger.set_fields([Edit(uids[0], "note", "mine")], ANN)
    outside(path, f"UPDATE claim SET place='Vellmar', note='theirs' WHERE uid='{uids[1]}'", name="Cem")
    second = open_ledger(path)
    second.set_tags(uids[1], ["water"], BEA)
    second.close()
    ledger.set_fields([Edit(uids[0], "note", "mine again")], ANN)
    news = reader.changes.since(seen, ledger.session)
    assert (news.changed, news.added, news.deleted) == (1, 0, 0)
    assert set(news.by) == {"Cem", "Bea"}
    (touched,) = news.touched
    assert touched.uid == uids[1]
    assert touched.by == ("Cem", "Bea")
    assert set(touched.fields) == {("claim", "place"), ("claim", "note"), ("claim_tag", "*")}
    assert not reader.changes.since(news.head, ledger.session)


def test_what_a_check_wrote_down_is_no_news(ledger: Ledger, reader: Reader, path: Path, uids: tuple[str, str]) -> None:
    seen, session = reader.changes.head(), ledger.session
    connection = sqlite3.connect(path)
    trigger = connection.execute("SELECT sql FROM sqlite_master WHERE name='claim_log_place'").fetchone()[0]
    with connection:
        connection.execute("DROP TRIGGER claim_log_place")
        connection.execute("UPDATE claim SET place='Vellmar' WHERE uid=?", [uids[0]])
        connection.execute(trigger)
    connection.close()
    assert ledger.accept_found(ANN) == 1
    assert not reader.changes.since(seen, session)
    assert reader.changes.page(Wanted()).entries[0].op == "found"


def test_claims_that_came_and_went_are_counted(
    ledger: Ledger, reader: Reader, path: Path, uids: tuple[str, str]
) -> None:
    seen, article = reader.changes.head(), reader.articles()[0].uid
    outside(
        path,
        f"DELETE FROM claim WHERE uid='{uids[0]}'",
        "INSERT INTO claim(uid,article,start,passage,claim)"
        f" SELECT '00000000000000aa',uid,0,'The dam','A dam' FROM article WHERE uid='{article}'",
    )
    news = reader.changes.since(seen, ledger.session)
    assert (news.changed, news.added, news.deleted) == (0, 1, 1)
    assert news.by == ("",)
    assert [(t.uid, t.added) for t in news.touched] == [("00000000000000aa", True)]


def test_a_replaced_row_names_the_fields_that_differ(
    ledger: Ledger, reader: Reader, path: Path, uids: tuple[str, str]
) -> None:
    seen = reader.changes.head()
    names = "id,uid,article,start,passage,claim,speaker,origin,worth"
    outside(
        path,
        f"INSERT OR REPLACE INTO claim({names}) SELECT {names.replace('speaker', chr(39) + 'Ada' + chr(39))}"
        f" FROM claim WHERE uid='{uids[0]}'",
    )
    (touched,) = reader.changes.since(seen, ledger.session).touched
    assert touched.fields == (("claim", "speaker"),)


def test_of_a_bulk_change_only_what_is_looked_at_is_read_one_by_one(
    ledger: Ledger, reader: Reader, path: Path, uids: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes_module, "MOST_LISTED", 1)
    seen = reader.changes.head()
    outside(path, "UPDATE claim SET place='Vellmar'")
    news = reader.changes.since(seen, ledger.session, known=[uids[1], "elsewhere"])
    assert news.changed == 2
    assert [t.uid for t in news.touched] == [uids[1]]


def test_pages_hold_every_line_once_newest_first(
    ledger: Ledger, reader: Reader, uids: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes_module, "SPAN", 7)
    for number in range(12):
        ledger.set_fields([Edit(uids[number % 2], "note", f"note {number}")], ANN if number % 3 else BEA)
    whole = [entry.seq for entry in all_of(reader, Wanted(), limit=5)]
    assert whole == list(range(reader.changes.head(), 0, -1))
    theirs = all_of(reader, Wanted(name="Bea"), limit=2)
    assert [entry.new for entry in theirs] == ["note 9", "note 6", "note 3", "note 0"]
    assert all_of(reader, Wanted(name="Nobody")) == []


def test_people_are_listed_with_unsigned_edits(
    ledger: Ledger, reader: Reader, path: Path, uids: tuple[str, str]
) -> None:
    ledger.set_fields([Edit(uids[0], "note", "x")], BEA)
    outside(path, "UPDATE claim SET place='Vellmar'")
    assert reader.changes.authors() == {"", "Ann", "Bea"}
    assert reader.changes.authors(above=reader.changes.head() - 1) == {""}


def test_a_day_is_found_by_its_moments(ledger: Ledger, reader: Reader, path: Path, uids: tuple[str, str]) -> None:
    connection = sqlite3.connect(path)
    with connection:
        for day in range(1, 8):
            connection.execute(
                "INSERT INTO history(at,tbl,uid,claim,rev,op,field,new) VALUES(?,'claim',?,?,9,'update','note',?)",
                [f"2131-05-0{day}T12:00:00.000Z", uids[0], uids[0], f"day {day}"],
            )
    connection.close()
    found = all_of(reader, Wanted(since="2131-05-03T00:00:00.000Z", until="2131-05-05T00:00:00.000Z"))
    assert [entry.new for entry in found] == ["day 4", "day 3"]
    assert all_of(reader, Wanted(since="2200-01-01T00:00:00.000Z")) == []
    assert all_of(reader, Wanted(until="1999-01-01T00:00:00.000Z")) == []


@pytest.mark.parametrize("words", ["полівки", "ПОЛІВКИ", "100%", "water Полівки", "vellmar"])
def test_words_are_found_in_values_reasons_names_and_wordings(
    ledger: Ledger, reader: Reader, uids: tuple[str, str], words: str
) -> None:
    ledger.set_fields([Edit(uids[0], "note", "Полівки saw 100% of the water at Vellmar")], ANN)
    ledger.set_fields([Edit(uids[1], "note", "something else")], ANN)
    assert uids[0] in {entry.claim for entry in all_of(reader, Wanted(words=words))}
    assert [e.new for e in all_of(reader, Wanted(words=words)) if e.field == "note"] == [
        "Полівки saw 100% of the water at Vellmar"
    ]


def test_deleted_claims_and_articles_keep_their_names(ledger: Ledger, reader: Reader, uids: tuple[str, str]) -> None:
    article = reader.articles()[0]
    ledger.delete_article(article.uid, BEA)
    page = reader.changes.page(Wanted())
    assert page.named[uids[0]].words == "The dam held 30 per cent"
    assert page.named[uids[0]].article == article.title
    assert not page.named[uids[0]].there
    assert page.named[article.uid].words == article.title
