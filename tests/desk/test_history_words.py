"""The history in plain words: every table and every operation says what happened as a person would."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desk.history_words import HistoryWords, ago, by, together, when, who, why
from app.ledger import open_ledger
from app.ledger.columns import BY_NAME
from app.ledger.writing import now
from app.model import Author, Candidate, Document, Figure, HistoryEntry, Hop, Passage, Search

TEXT = "The dam held 30 per cent of its water, engineers said. Vellmar was dry."
CLAIM, OTHER, EVIDENCE, CONTACT = "a" * 16, "b" * 16, "c" * 16, "d" * 16
MADE = (
    f"INSERT INTO evidence(uid,claim,title) VALUES('{EVIDENCE}','{CLAIM}','Gauge')",
    f"INSERT INTO contact(uid,claim,whom) VALUES('{CONTACT}','{CLAIM}','Press office')",
)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    path = tmp_path / "claims.db"
    made = open_ledger(path, create=True)
    made.add_article(Document(TEXT), [], Author("Ann"))
    made.close()
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    with connection:
        article = connection.execute("SELECT uid FROM article").fetchone()[0]
        for uid, words in ((CLAIM, "The dam held 30 per cent"), (OTHER, "Vellmar was dry")):
            connection.execute(
                "INSERT INTO claim(uid,article,start,passage,claim) VALUES(?,?,?,?,?)",
                [uid, article, TEXT.index(words[:7]), words[:7], words],
            )
        for statement in MADE:
            connection.execute(statement)
    yield connection
    connection.close()


def said(ledger: sqlite3.Connection, *statements: str) -> list[str]:
    """What the history says of these edits."""
    head = ledger.execute("SELECT max(seq) FROM history").fetchone()[0]
    with ledger:
        for statement in statements:
            ledger.execute(statement)
    rows = ledger.execute(
        "SELECT seq,at,tbl,uid,claim,rev,op,field,old,new,name,via,reason,deed FROM history WHERE seq>? ORDER BY seq",
        [head],
    ).fetchall()
    words = HistoryWords()
    return [line for row in rows for line in words.lines(HistoryEntry(*row))]


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (f"UPDATE claim SET place='Vellmar' WHERE uid='{CLAIM}'", "Place: “Vellmar”"),
        (f"UPDATE claim SET claim='The dam held a third' WHERE uid='{CLAIM}'",
         "Claim: “The dam held a third” instead of “The dam held 30 per cent”"),
        (f"UPDATE claim SET priority=2 WHERE uid='{CLAIM}'", "Priority: “High” instead of “Normal”"),
        (f"UPDATE claim SET flagged=1 WHERE uid='{CLAIM}'", "Flagged: “yes” instead of “no”"),
        (f"UPDATE claim SET reliability='B' WHERE uid='{CLAIM}'",
         "Source: how reliable: “B · Usually reliable” instead of “F · Cannot be judged”"),
        (f"INSERT INTO figure(claim,ordinal,text) VALUES('{CLAIM}',0,'30 per cent')", "Figure added: “30 per cent”"),
        (f"INSERT INTO hop(claim,ordinal,source) VALUES('{CLAIM}',0,'Reuters')", "Link of the chain added: “Reuters”"),
        (f"UPDATE evidence SET stance='contradicts' WHERE uid='{EVIDENCE}'",
         "Evidence, stance: “Contradicts” instead of “Context”"),
        (f"DELETE FROM evidence WHERE uid='{EVIDENCE}'", "Evidence removed: “Gauge”"),
        (f"UPDATE contact SET answer='No comment' WHERE uid='{CONTACT}'", "Right of reply, answer: “No comment”"),
        (f"DELETE FROM contact WHERE uid='{CONTACT}'", "Right of reply removed: “Press office”"),
        (f"INSERT INTO link VALUES('{CLAIM}','{OTHER}','contradicts')", "Link to another claim added: contradicts"),
        ("INSERT INTO tag(name) VALUES('water')", "Tag “water” in the list added"),
        ("UPDATE verdict SET label='Half true' WHERE code='mixture'",
         "Verdict “Mixture”, label: “Half true” instead of “Mixture”"),
        ("INSERT INTO verdict(code,label) VALUES('satire','Satire')", "Verdict “satire” added"),
        ("UPDATE state SET label='New' WHERE code='unreviewed'",
         "State “Unreviewed”, label: “New” instead of “Unreviewed”"),
        ("UPDATE meta SET value='1' WHERE key='second_reviewer'",
         "Sign-off needs a second person: “yes” instead of “no”"),
        ("UPDATE article SET outlet='The Courier'", "Outlet: “The Courier”"),
        (f"DELETE FROM claim WHERE uid='{OTHER}'", "Claim deleted"),
    ],
)  # fmt: skip
def test_every_table_and_operation_has_its_words(ledger: sqlite3.Connection, statement: str, words: str) -> None:
    assert said(ledger, statement) == [words]


def test_a_field_that_was_emptied_says_what_it_held(ledger: sqlite3.Connection) -> None:
    statements = [f"UPDATE claim SET note={value} WHERE uid='{CLAIM}'" for value in ("'rang them'", "NULL")]
    assert said(ledger, *statements) == ["Note: “rang them”", "Note removed: “rang them”"]


def test_a_figure_is_named_by_its_place_and_its_numbers_are_plain(ledger: sqlite3.Connection) -> None:
    made = f"INSERT INTO figure(claim,ordinal,text,low,high) VALUES('{CLAIM}',1,'1.2 million',1000000,1300000)"
    raised = f"UPDATE figure SET low=1200000 WHERE claim='{CLAIM}'"
    assert said(ledger, made, raised)[1:] == ["Figure 2, from: “1200000” instead of “1000000”"]


def test_a_row_that_was_replaced_says_which_fields_differ(ledger: sqlite3.Connection) -> None:
    names = "id,uid,article,start,passage,claim,place"
    shown = names.replace("place", "'Vellmar'")
    lines = said(ledger, f"INSERT OR REPLACE INTO claim({names}) SELECT {shown} FROM claim WHERE uid='{CLAIM}'")
    assert lines == ["Place: “Vellmar”"]


def test_long_and_hidden_text_is_shortened_and_shown(ledger: sqlite3.Connection) -> None:
    (line,) = said(ledger, f"UPDATE claim SET note='{'long ' * 80}' WHERE uid='{CLAIM}'")
    assert line.endswith("…”")
    assert len(line) < 110
    (line,) = said(ledger, f"UPDATE claim SET place='a\u202eb' WHERE uid='{CLAIM}'")
    assert "\u202e" not in line


def entry(**values: object) -> HistoryEntry:
    made: dict[str, object] = {
        "seq": 1, "at": "2031-05-04T10:00:00.000Z", "table": "claim", "uid": CLAIM, "claim": CLAIM, "rev": 2,
        "op": "update", "field": "place", "old": None, "new": "x", "name": "Bea", "via": "window", "reason": None,
        "deed": "1-1",
    }  # fmt: skip
    return HistoryEntry(**(made | values))  # type: ignore[arg-type]


def test_who_and_why_are_told() -> None:
    assert who(entry()) == "Bea"
    assert who(entry(via="command line")) == "Bea · command line"
    assert who(entry(name=None, via="outside the app")) == "Outside the app"
    assert who(entry(via="outside the app")) == "Bea · outside the app"
    assert why(entry(reason="undo")) == "taken back"
    assert why(entry(reason="called the mayor")) == "called the mayor"


def test_what_a_check_found_is_told_as_found() -> None:
    words = HistoryWords()
    place = entry(op="found", old="Vellmar", new="Harlow", via="found by check")
    assert words.lines(place) == ["Place: “Harlow” instead of “Vellmar”"]
    assert who(place) == "Bea · found when the ledger was checked"
    made = entry(op="found", field="*", table="figure", uid=f"{CLAIM}#0", old=None, new="ordinal=0,text='30'")
    assert words.lines(made) == ["Figure added: “30”"]


def test_names_and_moments_are_short() -> None:
    assert by(("",)) == "outside Tickmark"
    assert by(("Bea", "Cem")) == "by Bea and Cem"
    assert by(("Bea", "Cem", "")) == "by Bea and others"
    assert ago(now()) == "just now"
    assert ago("2031") == when("2031")


def test_lines_of_one_deed_on_one_claim_are_told_together() -> None:
    lines = [
        entry(seq=9, deed=None, at="2031-05-04T12:00:00.000Z", field="note"),
        entry(seq=8, deed=None, at="2031-05-04T12:00:00.000Z"),
        entry(seq=7, deed=None, at="2031-05-04T11:00:00.000Z"),
        entry(seq=6, deed="1-2", claim=OTHER),
        entry(seq=5, deed="1-2", table="figure", uid=f"{CLAIM}#0"),
        entry(seq=4, deed="1-2", field="*", op="insert"),
    ]
    told = list(together(lines))
    assert [[e.seq for e in one.entries] for one in told] == [[8, 9], [7], [6], [4, 5]]
    assert [e.seq for e in told[-1].in_order] == [4, 5]


def test_every_column_that_is_logged_has_a_name_of_its_own() -> None:
    labels = HistoryWords()._labels
    unnamed = [
        (table.name, column.name)
        for table in BY_NAME.values()
        for column in table.fields
        if table.name != "meta" and column.name not in labels[table.name]
    ]
    assert unnamed == []


def test_made_up_parts_of_a_claim_read_as_one(tmp_path: Path) -> None:
    path = tmp_path / "made.db"
    made = open_ledger(path, create=True)
    made.add_article(
        Document(TEXT),
        [Candidate(Passage(0, "The dam"), "The dam", figures=(Figure("30"),), hops=(Hop("engineers"),))],
        Author("Ann"),
    )
    reader = made.reader()
    uid = reader.first_rows(Search())[0].uid
    (told,) = together(reader.history(uid))
    words = HistoryWords()
    assert [words.lines(e)[0] for e in told.in_order] == [
        "Claim added", "Figure added: “30”", "Link of the chain added: “engineers”",
    ]  # fmt: skip
    reader.close()
    made.close()
