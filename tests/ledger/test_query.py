"""The search language as text: reading and writing it, what the sidebar can choose of it, several values and none."""

from __future__ import annotations

import gzip
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ledger import Ledger, Reader
from app.ledger.query import LISTED, SINGLE, parse, put_together, taken_apart, written
from app.ledger.search import FIELDS, WORD_FIELDS
from app.model import Edit, Search
from tests.ledger.conftest import ANN

FIRST, SECOND = 1, 2
PIECES = st.sampled_from(
    ["state:", "-", "speaker:", "checked", ",", " ", '"', '""', "“", "”", "none", "tag:", "a b", "x:", "worth:>0.5",
     "article:", "0123456789abcdef", "\n", "é", "Reviewed", "by:", "flag:", "yes", "assignee:", "sort:-worth"]
)  # fmt: skip
LINES = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=14).map("".join))


@settings(max_examples=400, deadline=None)
@given(LINES)
def test_what_is_read_and_written_is_read_the_same(text: str) -> None:
    terms = parse(text)
    assert parse(written(terms)) == terms


@settings(max_examples=400, deadline=None)
@given(LINES)
def test_a_search_taken_apart_and_put_together_stays_the_same(text: str) -> None:
    choices, rest = taken_apart(text)
    once = put_together(choices, rest)
    assert put_together(*taken_apart(once)) == once


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["state", "-verdict", "speaker", "-tag", "assignee"]), st.text(max_size=12)),
        max_size=5,
        unique=True,
    ),
)
def test_every_choice_of_the_sidebar_can_be_written_down(choices: list[tuple[str, str]]) -> None:
    choices = [(n, c.replace("\0", "")) for n, c in choices]
    choices = [(n, "checked" if n in {"state", "-verdict"} else c) for n, c in choices]
    found, rest = taken_apart(put_together(choices, ""))
    assert not rest
    assert set(found) == set(choices)


@pytest.mark.parametrize(
    ("text", "choices", "rest"),
    [
        ("state:checked,Reviewed dam", (("state", "checked"), ("state", "reviewed")), "dam"),
        ("-state:dropped", (("-state", "dropped"),), ""),
        ("verdict:none", (("verdict", ""),), ""),
        ('speaker:"Mira Toldan","None"', (("speaker", "Mira Toldan"), ("speaker", "None")), ""),
        ("state:checked state:reviewed", (("state", "checked"),), "state:reviewed"),
        ("by:mira figure:>1,000", (), "by:mira figure:>1,000"),
        ("assignee:ann", (), "assignee:ann"),
        ("flag:yes", (("flag", "1"),), ""),
        ("flag:0,2", (("flag", "0"),), ""),
    ],
)
def test_a_search_becomes_choices_and_the_rest(text: str, choices: object, rest: str) -> None:
    assert taken_apart(text) == (choices, rest)


def test_every_field_is_known_to_those_who_read_it() -> None:
    assert set(FIELDS) | set(WORD_FIELDS) == LISTED | SINGLE


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("state:unreviewed,checked", [FIRST, SECOND]),
        ("-state:checked,reviewed", [FIRST, SECOND]),
        ("state:", [FIRST, SECOND]),
        ('state:"', [FIRST, SECOND]),
        ("speaker:Örn", [SECOND]),
        ("speaker:none", [FIRST]),
        ("speaker:none,Örn", [FIRST, SECOND]),
        ("by:none", [FIRST]),
        ("by:none,ö", [FIRST, SECOND]),
        ("by:mira,örn", [SECOND]),
        ("tag:none", [SECOND]),
        ("tag:URGENT", [FIRST]),
        ("tag:urgent,none", [FIRST, SECOND]),
        ("assignee:an", [FIRST]),
        ('assignee:"an"', []),
        ('assignee:"ann"', [FIRST]),
        ("assignee:none", [SECOND]),
        ("caveat:none", [FIRST, SECOND]),
        ("figure:none", [SECOND]),
        ("evidence:0", [FIRST, SECOND]),
        ("due:none", [FIRST, SECOND]),
        ("date:2031..2032", [FIRST, SECOND]),
        ("date:2031-06..2031-07", []),
        ("dam sort:-speaker", [FIRST]),
        ("sort:-claim", [FIRST, SECOND]),
        ("sort:claim", [SECOND, FIRST]),
        ("note:none", [FIRST, SECOND]),
    ],
)
def test_lists_exclusions_and_none(
    ledger: Ledger, reader: Reader, uids: tuple[str, str], text: str, found: list[int]
) -> None:
    ledger.set_tags(uids[0], ["urgent"], ANN)
    ledger.set_fields([Edit(uids[0], "assignee", "Ann")], ANN)
    assert list(reader.ids(Search(text))) == found


def test_what_is_left_out_narrows_the_other_lists_but_not_its_own(
    ledger: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    ledger.set_fields([Edit(uids[0], "verdict", "true")], ANN)
    ledger.set_tags(uids[1], ["flood"], ANN)
    search = Search(facets=(("-state", "checked"),))
    counts = {f.field: dict(f.counts) for f in reader.facets(search)}
    assert list(reader.ids(search)) == [SECOND]
    assert counts["state"] == {"checked": 1, "unreviewed": 1}
    assert counts["verdict"] == {"": 1}
    assert counts["tag"] == {"flood": 1}


@pytest.mark.parametrize("text", ["The quay at Vell\u00admar", "The quay at Vellmar", "The quay at Vell-mar"])
@pytest.mark.parametrize("search", ["vellmar", "Vell-mar", '"vell-mar"', "quay vell-m", "Vell\u2010mar"])
def test_a_word_with_a_hyphen_is_found_with_and_without_it(
    ledger: Ledger, reader: Reader, uids: tuple[str, str], text: str, search: str
) -> None:
    ledger.set_fields([Edit(uids[0], "claim", text), Edit(uids[1], "claim", "Elsewhere")], ANN)
    assert FIRST in list(reader.ids(Search(search)))


def test_an_older_ledger_that_can_only_be_read_has_no_views(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    path.write_bytes(gzip.decompress((Path(__file__).parent / "version-2.db.gz").read_bytes()))
    with closing(Reader(path)) as old:
        assert old.views() == ()
        assert old.facets(Search())
