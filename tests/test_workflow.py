"""The moves a person may make, and what follows from an edit."""

from __future__ import annotations

from itertools import product

import pytest

from app.model import Claim, MoveRefused
from app.vocabulary import State
from app.workflow import MOVES, check_move, effects, effects_of_parts, moves

NOW = "2031-05-04T10:00:00.000Z"


def claim(**values: object) -> Claim:
    base = Claim(
        1, "0" * 16, "1" * 16, 0, "The dam", "The dam", "outlet_voice", None, None, "none", None, None, None, None, 0,
        "none_stated", None, None, 0.5, None, "person", "unreviewed", None, None, None, None, 0, 0, None, None, None,
        None, None, None, "F", "6", None, NOW, NOW, 1,
    )  # fmt: skip
    return base.with_values(values)  # type: ignore[arg-type]


@pytest.mark.parametrize(("here", "there"), list(product(State, State)))
def test_every_pair_of_states_is_either_a_move_or_refused_with_a_sentence(here: State, there: State) -> None:
    subject = claim(state=str(here), verdict="true", checker="Ann")
    if here == there or there in MOVES[here]:
        check_move(subject, there, actor="Bea", reason="because")
        return
    with pytest.raises(MoveRefused) as refusal:
        check_move(subject, there, actor="Bea", reason="because")
    assert str(refusal.value).endswith(".")


@pytest.mark.parametrize(
    ("values", "to", "words"),
    [
        ({"state": "unreviewed"}, "checked", "once it has a verdict"),
        ({"state": "checked"}, "reviewed", "Give the claim a verdict"),
        ({"state": "unreviewed"}, "dropped", "Say why"),
        ({"state": "reviewed", "verdict": "true"}, "reopened", "Say why"),
        ({"state": "reviewed", "verdict": "true"}, "in_progress", "it can become reopened"),
        ({"state": "unreviewed"}, "done", "There is no state"),
    ],
)
def test_a_refusal_says_why(values: dict[str, object], to: str, words: str) -> None:
    with pytest.raises(MoveRefused, match=words):
        check_move(claim(**values), to, actor="Ann")


def test_a_second_person_signs_off_where_the_ledger_asks_for_it() -> None:
    checked = claim(state="checked", verdict="true", checker="Ann")
    check_move(checked, "reviewed", actor="Ann")
    with pytest.raises(MoveRefused, match="second person"):
        check_move(checked, "reviewed", actor="Ann", second_reviewer=True)
    assert "reviewed" not in moves(checked, actor="Ann", second_reviewer=True)
    assert "reviewed" in moves(checked, actor="Bea", second_reviewer=True)


def test_a_verdict_checks_and_clearing_it_returns() -> None:
    follow = effects(claim(), {"verdict": "false"}, actor="Ann", now=NOW)
    assert follow == {"state": "checked", "checker": "Ann", "checked_at": NOW}
    cleared = effects(claim(state="checked", verdict="false", checker="Ann"), {"verdict": None}, actor="Ann", now=NOW)
    assert (cleared["state"], cleared["checker"]) == ("in_progress", None)


@pytest.mark.parametrize("field", ["claim", "passage", "start", "verdict", "quote_verdict", "rationale"])
def test_what_was_signed_off_reopens(field: str) -> None:
    signed = claim(state="reviewed", verdict="true", reviewer="Bea")
    new: object = 4 if field == "start" else "false"
    assert effects(signed, {field: new}, actor="Ann", now=NOW)["state"] == "reopened"  # type: ignore[dict-item]


@pytest.mark.parametrize("field", ["note", "priority", "flagged", "assignee"])
def test_notes_tags_priority_and_flag_never_reopen(field: str) -> None:
    signed = claim(state="reviewed", verdict="true")
    assert "state" not in effects(signed, {field: "x"}, actor="Ann", now=NOW)


def test_parts_reopen_only_what_was_signed_off() -> None:
    assert effects_of_parts(claim(state="reviewed")) == {"state": "reopened"}
    assert effects_of_parts(claim(state="checked")) == {}


def test_no_effect_when_nothing_differs() -> None:
    same = claim(state="checked", verdict="true", checker="Ann", checked_at=NOW)
    assert effects(same, {"verdict": "true"}, actor="Bea", now="later") == {}


def test_confirming_the_verdict_of_a_reopened_claim_checks_it_again() -> None:
    reopened = claim(state="reopened", verdict="true", checker="Ann")
    assert effects(reopened, {"verdict": "true"}, actor="Bea", now=NOW)["state"] == "checked"


def test_leaving_dropped_forgets_the_reason() -> None:
    dropped = claim(state="dropped", drop_reason="opinion")
    assert effects(dropped, {"state": "in_progress"}, actor="Ann", now=NOW) == {"drop_reason": None}
