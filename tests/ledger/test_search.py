"""The search language: what each form finds, and that no input raises."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.ledger import Ledger, Reader
from app.ledger.search import FIELDS
from app.ledger.words import has_words
from app.model import Edit, Search
from tests.ledger.conftest import ANN

FIRST, SECOND = 1, 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [FIRST, SECOND]),
        ("dam", [FIRST]),
        ("DAM wat", [FIRST]),
        ("am", []),
        ("orn", [SECOND]),
        ("örn", [SECOND]),
        ('"the dam held"', [FIRST]),
        ('"the dam hel"', []),
        ('"the dam hel*"', [FIRST]),
        ('"held dam"', []),
        ("-dam", [SECOND]),
        ("by:ö", [SECOND]),
        ("by:nobody", []),
        ("state:unreviewed", [FIRST, SECOND]),
        ("state:reviewed", []),
        ("-state:unreviewed", []),
        ("verdict:none", [FIRST, SECOND]),
        ("figure:>20", [FIRST]),
        ("figure:30%", [FIRST]),
        ("figure:28..29", [FIRST]),
        ("-figure:30%", [SECOND]),
        ("-figure:nothing", [FIRST, SECOND]),
        ("figure:>33", []),
        ("figure:<5", []),
        ("has:figure", [FIRST]),
        ("-has:figure", [SECOND]),
        ("article:vellmar", [FIRST, SECOND]),
        ('article:"dam at"', [FIRST, SECOND]),
        ("date:2031-05", [FIRST, SECOND]),
        ("date:>2031-06", []),
        ("worth:>0.5", [FIRST, SECOND]),
        ("dam state:unreviewed", [FIRST]),
        ("nofield:dam", []),
        ("a AND b", []),
        ("((((", [FIRST, SECOND]),
        ('"', [FIRST, SECOND]),
        ("people 😀", [SECOND]),
    ],
)
def test_finds(reader: Reader, text: str, found: list[int]) -> None:
    assert list(reader.ids(Search(text))) == found


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.one_of(
        st.text(max_size=60),
        st.builds("{}:{}".format, st.sampled_from([*FIELDS, "x"]), st.text('"<>=.,%0-9a-z*é😀\0', max_size=12)),
    ),
    order=st.sampled_from(["article", "claim", "figure", "state", "nonsense"]),
    descending=st.booleans(),
)
def test_no_input_raises(reader: Reader, text: str, order: str, descending: bool) -> None:
    search = Search(text.encode("utf-8", "replace").decode(), (("state", "unreviewed"),), 0.3, order, descending)
    ids = list(reader.ids(search))
    assert [row.id for row in reader.first_rows(search)] == ids
    assert reader.progress(search).total == len(ids)
    reader.facets(search)


@pytest.mark.parametrize(
    ("text", "within", "found"),
    [
        ("vellmar", "The quay at Vell-mar", 1),
        ("vell mar", "The quay at Vell-mar", 1),
        ("mar", "The quay at Vell-mar", 1),
        ("ellmar", "The quay at Vell-mar", 0),
        ('"vellmar"', "The quay at Vell-mar", 1),
    ],
)
def test_a_word_broken_by_a_hyphen_is_found_whole_and_in_parts(text: str, within: str, found: int) -> None:
    assert has_words(text, within) == found


def test_a_broken_word_is_found_in_the_ledger(ledger: Ledger, reader: Reader, uids: tuple[str, str]) -> None:
    ledger.set_fields([Edit(uids[0], "claim", "The quay at Vell-mar held")], ANN)
    assert list(reader.ids(Search("vellmar quay"))) == [FIRST]
    assert list(reader.ids(Search("vel"))) == [FIRST, SECOND]


def test_facets_combine_and_count_what_their_other_choices_would_show(
    ledger: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    ledger.set_fields([Edit(uids[0], "verdict", "true")], ANN)
    search = Search(facets=(("state", "checked"),))
    counts = {f.field: dict(f.counts) for f in reader.facets(search)}
    assert counts["state"] == {"checked": 1, "unreviewed": 1}
    assert counts["verdict"] == {"true": 1}
    both = Search(facets=(("state", "checked"), ("state", "unreviewed")))
    assert len(reader.ids(both)) == 2


def test_the_slider_hides_little_worth_but_never_what_somebody_touched(
    ledger: Ledger, reader: Reader, uids: tuple[str, str]
) -> None:
    assert list(reader.ids(Search(min_worth=0.9))) == []
    ledger.set_fields([Edit(uids[1], "state", "in_progress")], ANN)
    assert list(reader.ids(Search(min_worth=0.9))) == [SECOND]


def test_rows_come_in_the_order_asked_for_and_leave_out_what_is_gone(reader: Reader) -> None:
    assert [row.id for row in reader.rows([SECOND, 99, FIRST])] == [SECOND, FIRST]
    assert [row.number for row in reader.rows([SECOND, FIRST])] == [2, 1]
