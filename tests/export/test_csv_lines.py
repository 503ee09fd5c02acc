"""What SQLite writes of a claim is, byte for byte, what the columns say of it in Python."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.export import FULL, HEADER, guarded, lined
from app.export.columns import COLUMNS
from app.ledger import Ledger, open_ledger
from app.ledger.csv_lines import CELLS, CsvReading
from app.model import Author, CsvForm, Document, ReportedClaim, Search

ADA = Author("Ada", "command line")
TEXT = "The quay is open. " * 4
anything = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=12)
risky = st.text(st.sampled_from("=+-@＝＋－＠'\t\r\n \ufeff\u200b12.a\",;%“Ж\u3000語"), min_size=1, max_size=8)
words = st.one_of(anything, risky).map(lambda text: text if text.strip() else f"{text}x")
perhaps = st.none() | words
numbers = st.none() | st.floats(-1e300, 1e300) | st.integers(-(10**6), 10**6).map(float)
URL = st.none() | st.just("https://port.example/")


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with closing(open_ledger(tmp_path_factory.mktemp("lines") / "claims.db", create=True)) as opened:
        opened.add_article(Document(TEXT), [], ADA)
        yield opened


class Hand:
    """Somebody who fills the ledger with another tool."""

    def __init__(self, path: Path) -> None:
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.execute("PRAGMA synchronous=OFF")
        self.db.execute("BEGIN IMMEDIATE")
        self.article = self.db.execute("SELECT uid FROM article").fetchone()[0]

    def add(self, table: str, **values: object) -> None:
        names = ",".join(values)
        self.db.execute(f"INSERT INTO {table}({names}) VALUES({','.join('?' * len(values))})", list(values.values()))

    def __enter__(self) -> Hand:
        return self

    def __exit__(self, *error: object) -> None:
        self.db.execute("ROLLBACK" if error[0] else "COMMIT")
        self.db.close()

    def empty(self) -> None:
        for table in ("link", "claim", "tag"):
            self.db.execute(f"DELETE FROM {table}")


@st.composite
def a_claim(draw: st.DrawFn, number: int) -> dict[str, object]:
    """The claim's row, and under ``parts`` the rows of its parts."""
    uid = f"{number:016x}"
    ordinals = sorted(draw(st.sets(st.integers(0, 5), max_size=3)))
    parts: list[tuple[str, dict[str, object]]] = []
    for ordinal in ordinals:
        low = draw(numbers)
        parts.append(("figure", {
            "claim": uid, "ordinal": ordinal, "text": draw(words), "low": low,
            "high": None if low is None else draw(st.just(low) | st.none()), "unit": draw(perhaps),
            "qualifier": draw(st.sampled_from(["exact", "almost"])), "bounds_by_convention": draw(st.integers(0, 1)),
            "subject": draw(perhaps),
        }))  # fmt: skip
        parts.append(("hop", {"claim": uid, "ordinal": ordinal, "source": draw(words), "cue": draw(perhaps)}))
    for _ in range(draw(st.integers(0, 2))):
        parts.append(("evidence", {"claim": uid, "title": draw(words), "url": draw(URL), "quote": draw(perhaps)}))
        parts.append(("contact", {"claim": uid, "whom": draw(words), "answer": draw(perhaps)}))
    parts += [("claim_tag", {"claim": uid, "tag": tag}) for tag in draw(st.sets(words, max_size=3))]
    return {
        "uid": uid, "start": 0, "passage": "The quay", "claim": draw(words), "speaker": draw(perhaps),
        "note": draw(perhaps), "rationale": draw(perhaps), "place": draw(perhaps), "assignee": draw(perhaps),
        "verdict": draw(st.sampled_from([None, "true", "misleading"])), "priority": draw(st.integers(0, 3)),
        "hedged": draw(st.integers(0, 1)), "parts": parts,
    }  # fmt: skip


def filled(hand: Hand, claims: list[dict[str, object]], links: list[tuple[int, int, str]]) -> None:
    hand.empty()
    hand.db.execute("UPDATE article SET title=?", [claims[0]["claim"] if claims else "t"])
    known = set()
    for claim in claims:
        values = {name: value for name, value in claim.items() if name != "parts"}
        hand.add("claim", article=hand.article, **values)
        for table, part in claim["parts"]:  # type: ignore[attr-defined]
            if table == "claim_tag" and part["tag"] not in known:
                known.add(part["tag"])
                hand.add("tag", name=part["tag"])
            hand.add(table, **part)
    for one, other, relation in dict.fromkeys(links):
        if one != other and max(one, other) < len(claims):
            values = {"claim": claims[one]["uid"], "other": claims[other]["uid"], "relation": relation}
            if not hand.db.execute(
                "SELECT 1 FROM link WHERE claim=? AND other=?", list(values.values())[:2]
            ).fetchone():
                hand.add("link", **values)


LINKS = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 2), st.sampled_from(["contradicts", "updates"])), max_size=4
)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.integers(1, 3).flatmap(lambda n: st.tuples(*(a_claim(number + 1) for number in range(n)))), LINKS, st.booleans()
)
def test_lines_are_those_that_python_writes(
    ledger: Ledger, claims: tuple[dict[str, object], ...], links: list[tuple[int, int, str]], elsewhere: bool
) -> None:
    form = replace(FULL, delimiter=";", decimal=",") if elsewhere else FULL
    with Hand(ledger.path) as hand:
        filled(hand, list(claims), links)
    with closing(ledger.reader()) as reader:
        ids = reader.ids(Search())
        found = reader.csv_lines(ids, form)
        assert len(found) == len(claims)
        assert found == [lined(reported, form) for reported in reader.reported(ids, texts=False)]


def test_every_column_can_be_filled_and_a_few_may_be_chosen(ledger: Ledger) -> None:
    assert sorted(CELLS) == sorted(HEADER)
    value = {column.name: column.value for column in COLUMNS}
    with closing(ledger.reader()) as reader:
        ids = reader.ids(Search())
        for chosen in (("claim",), ("tags", "claim_uid", "figure_low"), ("note", "article_title", "rating_value")):

            def cells(reported: ReportedClaim, chosen: tuple[str, ...] = chosen) -> list[object]:
                return [value[name](reported) for name in chosen]

            form = CsvForm(chosen, (), guarded)
            expected = [lined(reported, form, cells) for reported in reader.reported(ids)]  # type: ignore[arg-type]
            assert reader.csv_lines(ids, form) == expected


def test_every_character_that_could_hide_a_formula_is_asked_about(ledger: Ledger) -> None:
    hiding = [chr(code) for code in range(1, 0x110000) if not 0xD800 <= code < 0xE000]
    hiding = [text for text in hiding if guarded(f"{text}=1") != f"{text}=1"]
    assert len(hiding) > 40
    with Hand(ledger.path) as hand:
        hand.empty()
        for place in range(0, len(hiding), 3):
            one, other, third = (f"{text}=1" for text in (hiding[place : place + 3] * 3)[:3])
            hand.add("claim", article=hand.article, start=0, passage="The quay", claim=f"x{place}", note=one,
                     rationale=other, speaker=third)  # fmt: skip
    with closing(ledger.reader()) as reader:
        lines = [found.line.decode() for found in reader.csv_lines(reader.ids(Search()), FULL)]
    shown = {text for line in lines for text in re.findall(r"\"'(.=1)\"", line, re.DOTALL)}
    assert shown == {f"{text}=1" for text in hiding}


def test_words_in_another_encoding_are_shown_and_not_lost(ledger: Ledger) -> None:
    with Hand(ledger.path) as hand:
        hand.empty()
        hand.add("claim", article=hand.article, start=0, passage="The quay", claim="a claim")
        hand.db.execute("UPDATE claim SET note=CAST(x'4B6FE972' AS TEXT)")
    with closing(ledger.reader()) as reader:
        (found,) = reader.csv_lines(reader.ids(Search()), FULL)
    assert '"Ko\ufffdr"' in found.line.decode()


def test_enormous_texts_are_read_a_few_at_a_time(ledger: Ledger) -> None:
    with Hand(ledger.path) as hand:
        hand.empty()
        for number in range(7):
            hand.add(
                "claim", article=hand.article, start=0, passage="The quay", claim=f"claim {number}", note="x" * 40_000
            )
    with closing(sqlite3.connect(ledger.path)) as db, closing(ledger.reader()) as reader:
        ids = reader.ids(Search())
        db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 100_000)
        assert CsvReading(db, FULL).lines(ids) == reader.csv_lines(ids, FULL)
