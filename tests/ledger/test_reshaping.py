"""Splitting a claim and merging several: nothing of what was found is lost, and one undo brings all of it back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.ledger import Ledger, Reader
from app.ledger.reshaping import trimmed
from app.model import Candidate, Claim, Document, Edit, Figure, Hop, LedgerError, Passage, Search
from app.vocabulary import Caveat
from tests.ledger.conftest import ANN, BEA
from tests.ledger.test_ledger import snapshot

STORY = (
    "The river rose 3 metres 😀 and flooded 40 homes, the mayor of Ulmen said. Nobody could verify that. "
    "She said 200 people left. " + "Other words follow here. " * 30 + "The last bridge closed."
)
FLOOD = "The river rose 3 metres 😀 and flooded 40 homes"
LEFT = "200 people left"


def figure(words: str) -> Figure:
    return Figure(words, STORY.index(words), low=1.0, high=1.0)


@pytest.fixture
def story(ledger: Ledger, reader: Reader) -> list[str]:
    """An article with three claims; their uids."""
    caveat = Passage(STORY.index("Nobody"), "Nobody could verify that")
    hops = (Hop("the mayor of Ulmen", cue="said", start=STORY.index("said")),)
    ledger.add_article(
        Document(STORY),
        [
            Candidate(
                Passage(0, FLOOD), FLOOD, speaker="the mayor of Ulmen", caveat=Caveat.NOT_INDEPENDENTLY_VERIFIED,
                caveat_passage=caveat, figures=(figure("3 metres"), figure("40 homes")), hops=hops, worth=0.9,
            ),
            Candidate(
                Passage(STORY.index(LEFT), LEFT), LEFT, speaker="she", figures=(figure("200 people"),), worth=0.9
            ),
            Candidate(Passage(STORY.index("The last"), "The last bridge closed"), "A bridge closed", worth=0.9),
        ],
        ANN,
    )  # fmt: skip
    found = [row.uid for row in reader.first_rows(Search()) if row.article_title == "Untitled"]
    assert len(found) == 3
    return found


def pieces(claim: Claim, at: int) -> list[Passage]:
    cut = [trimmed(STORY, claim.start, at), trimmed(STORY, at, claim.end)]
    return [piece for piece in cut if piece]


def claims_of(reader: Reader, article: str) -> list[Claim]:
    return reader.claims(reader.ids(Search(facets=(("article", article),))))


def test_each_piece_takes_the_figures_in_its_words_and_shares_speaker_chain_caveat_and_tags(
    ledger: Ledger, reader: Reader, story: list[str]
) -> None:
    ledger.set_tags(story[0], ["flood"], ANN)
    evidence = ledger.add_evidence(story[0], {"title": "Gauge"}, ANN)
    whole = reader.claim(story[0])
    change = ledger.split_claim(story[0], pieces(whole, STORY.index("and flooded")), BEA)
    assert evidence
    assert change.label == "Split claim"
    first, second = claims_of(reader, whole.article)[:2]
    assert (first.uid, first.passage, first.claim) == (
        story[0],
        "The river rose 3 metres 😀",
        "The river rose 3 metres 😀",
    )
    assert (second.passage, second.claim) == ("and flooded 40 homes", "And flooded 40 homes")
    assert [f.text for f in first.figures] == ["3 metres"]
    assert [f.text for f in second.figures] == ["40 homes"]
    for name in ("speaker", "hops", "tags", "caveat", "caveat_passage"):
        assert getattr(second, name) == getattr(whole, name) == getattr(first, name)
    assert [len(reader.evidence(one.uid)) for one in (first, second)] == [1, 0]
    assert set(change.claims) == {first.uid, second.uid}


@pytest.mark.parametrize(
    ("moves", "first", "verdict"),
    [([], "in_progress", None), (["true"], "in_progress", "true"), (["true", "reviewed"], "reopened", "true")],
)
def test_what_was_judged_as_a_whole_is_looked_at_again(
    ledger: Ledger, reader: Reader, story: list[str], moves: list[str], first: str, verdict: str | None
) -> None:
    for move in moves:
        ledger.set_fields([Edit(story[0], "state" if move == "reviewed" else "verdict", move)], ANN)
    whole = reader.claim(story[0])
    ledger.split_claim(story[0], pieces(whole, STORY.index("and flooded")), BEA)
    one, two = claims_of(reader, whole.article)[:2]
    assert (one.state, one.verdict) == (first, verdict)
    assert (two.state, two.verdict) == ("in_progress", None)


def test_words_of_ones_own_stay_with_the_first_piece(ledger: Ledger, reader: Reader, story: list[str]) -> None:
    ledger.set_fields([Edit(story[0], "claim", "A flood in Ulmen did damage")], ANN)
    whole = reader.claim(story[0])
    ledger.split_claim(story[0], pieces(whole, STORY.index("and flooded")), BEA)
    assert [c.claim for c in claims_of(reader, whole.article)[:2]] == [
        "A flood in Ulmen did damage", "And flooded 40 homes",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "cut", [[Passage(0, "The river")], [Passage(0, "The river"), Passage(4, "river rose")],
            [Passage(0, "The river"), Passage(STORY.index(LEFT), LEFT)]],
)  # fmt: skip
def test_pieces_that_do_not_fit_are_refused_and_nothing_is_written(
    ledger: Ledger, path: Path, story: list[str], cut: list[Passage]
) -> None:
    before = snapshot(path)
    with pytest.raises(LedgerError):
        ledger.split_claim(story[0], cut, ANN)
    assert snapshot(path) == before


def test_a_merged_claim_takes_everything_along(ledger: Ledger, reader: Reader, path: Path, story: list[str]) -> None:
    ledger.set_tags(story[0], ["flood"], ANN)
    ledger.set_tags(story[1], ["people", "flood"], ANN)
    ledger.add_evidence(story[0], {"title": "Gauge"}, ANN)
    ledger.add_evidence(story[1], {"title": "List", "quote": "198"}, ANN)
    ledger.set_fields(
        [Edit(story[0], "rationale", "seen"), Edit(story[1], "rationale", "counted"), Edit(story[1], "flagged", 1)], ANN
    )
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("INSERT INTO contact(claim,whom) VALUES(?,'the county')", [story[1]])
        other.execute("INSERT INTO link(claim,other,relation) VALUES(?,?,'updates')", [story[2], story[1]])
        other.execute("INSERT INTO link(claim,other,relation) VALUES(?,?,'subset')", [story[0], story[1]])
    change = ledger.join_claims([story[1], story[0]], BEA)
    claim = reader.claim(story[0])
    assert change.label == "Merge 2 claims"
    assert claim.passage == STORY[: STORY.index(LEFT) + len(LEFT)]
    assert [f.text for f in claim.figures] == ["3 metres", "40 homes", "200 people"]
    assert claim.tags == ("flood", "people")
    assert claim.rationale == "seen\n\ncounted"
    assert claim.flagged == 1
    assert claim.speaker == "the mayor of Ulmen"
    assert "said by she" in (claim.note or "")
    assert claim.state == "in_progress"
    assert [(e.title, e.quote) for e in reader.evidence(claim.uid)] == [("Gauge", None), ("List", "198")]
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("SELECT claim,whom FROM contact").fetchall() == [(claim.uid, "the county")]
        assert other.execute("SELECT claim,other FROM link").fetchall() == [(story[2], claim.uid)]
    assert [c.uid for c in claims_of(reader, claim.article)] == [story[0], story[2]]
    assert not ledger.check()


@pytest.mark.parametrize(
    ("verdicts", "signed", "state", "verdict"),
    [
        (("true", None), False, "in_progress", "true"),
        (("true", "true"), True, "reopened", "true"),
        (("true", "false"), True, "in_progress", None),
    ],
)
def test_verdicts_that_agree_stay_and_those_that_do_not_are_in_the_note(
    ledger: Ledger, reader: Reader, story: list[str], verdicts: tuple[str, str | None], signed: bool, state: str,
    verdict: str | None,
) -> None:  # fmt: skip
    for uid, code in zip(story, verdicts, strict=False):
        if code:
            ledger.set_fields([Edit(uid, "verdict", code)], ANN)
            if signed:
                ledger.set_fields([Edit(uid, "state", "reviewed")], BEA)
    ledger.join_claims(story[:2], BEA)
    claim = reader.claim(story[0])
    assert (claim.state, claim.verdict) == (state, verdict)
    assert bool(claim.checker) == bool(verdict)
    assert ("verdict false by Ann" in (claim.note or "")) == (verdicts[1] == "false")


def test_claims_far_apart_of_other_articles_or_alone_are_refused_in_one_sentence(
    ledger: Ledger, path: Path, uids: tuple[str, str], story: list[str]
) -> None:
    before = snapshot(path)
    for chosen in (story[1:], [story[0], uids[0]], story[:1], [story[0], story[0]]):
        with pytest.raises(LedgerError) as refused:
            ledger.join_claims(chosen, ANN)
        assert str(refused.value).count(".") == 1
    assert snapshot(path) == before


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(at=st.integers(1, len(FLOOD) - 1), judged=st.booleans(), merged=st.booleans())
def test_one_undo_takes_back_all_of_it_and_redo_does_it_again(
    ledger: Ledger, reader: Reader, path: Path, story: list[str], at: int, judged: bool, merged: bool
) -> None:
    if judged:
        ledger.set_fields([Edit(story[0], "verdict", "true"), Edit(story[1], "verdict", "false")], ANN)
    if not reader.evidence(story[1]):
        ledger.add_evidence(story[1], {"title": "List"}, ANN)
    before = snapshot(path)
    whole = reader.claim(story[0])
    cut = pieces(whole, at)
    if merged:
        change = ledger.join_claims(story[:2], BEA)
    elif len(cut) == 2:
        change = ledger.split_claim(story[0], cut, BEA)
    else:
        return
    after = snapshot(path)
    taken = ledger.undo(change.deed, ANN)
    assert not taken.skipped
    assert sorted(map(repr, snapshot(path))) == sorted(map(repr, before))
    again = ledger.undo(taken.deed, ANN)
    assert not again.skipped
    assert sorted(map(repr, snapshot(path))) == sorted(map(repr, after))
    ledger.undo(again.deed, ANN)
    assert not ledger.check()


def test_the_history_names_who_split_and_merged(ledger: Ledger, reader: Reader, story: list[str]) -> None:
    whole = reader.claim(story[0])
    deed = ledger.split_claim(story[0], pieces(whole, STORY.index("and flooded")), BEA)
    lines = [line for line in reader.history(story[0]) if line.deed == deed.deed]
    assert {line.field for line in lines} >= {"passage", "claim", "state"}
    assert {line.name for line in lines} == {"Bea"}


@given(st.text(max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_a_piece_is_cut_from_the_text_as_it_stands(text: str, one: int, two: int) -> None:
    start, end = min(one, two, len(text)), min(max(one, two), len(text))
    piece = trimmed(text, start, end)
    if piece is not None:
        assert start <= piece.start
        assert piece.end <= end
        assert text[piece.start : piece.end] == piece.text
        assert piece.text.strip() == piece.text
