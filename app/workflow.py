"""Which moves a person may make with a claim, and what follows from an edit; pure functions.

The ledger's triggers hold what must be true of a row whoever wrote it. What stands here is for people using
Tickmark: window and command line ask the same functions. Undo, restore and merge do not come here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.model import Claim, MoveRefused, Value
from app.vocabulary import STATES, State, label

MOVES: Mapping[str, tuple[State, ...]] = {
    State.UNREVIEWED: (State.IN_PROGRESS, State.WAITING, State.CHECKED, State.DROPPED),
    State.IN_PROGRESS: (State.UNREVIEWED, State.WAITING, State.CHECKED, State.DROPPED),
    State.WAITING: (State.UNREVIEWED, State.IN_PROGRESS, State.CHECKED, State.DROPPED),
    State.CHECKED: (State.IN_PROGRESS, State.WAITING, State.REVIEWED, State.DROPPED),
    State.REVIEWED: (State.REOPENED,),
    State.REOPENED: (State.IN_PROGRESS, State.WAITING, State.CHECKED, State.DROPPED),
    State.DROPPED: (State.UNREVIEWED, State.IN_PROGRESS),
}
"""Where a claim may go from each state."""

REOPENING = frozenset({"claim", "passage", "start", "verdict", "quote_verdict", "rationale"})
"""Fields of a claim that reopen it when they change after the sign-off; figures and evidence do as well."""


def check_move(claim: Claim, to: str, *, actor: str, reason: str | None = None, second_reviewer: bool = False) -> None:
    """Raise MoveRefused, saying why, unless ``actor`` may take ``claim`` to state ``to``."""
    if to == claim.state:
        return
    here, there = label(STATES, claim.state).lower(), label(STATES, to).lower()
    if to not in set(State):
        raise MoveRefused(f"There is no state “{to}”: choose one of {', '.join(State)}.")
    if to == State.REVIEWED and not claim.verdict:
        raise MoveRefused("Give the claim a verdict before you sign it off.")
    if to == State.CHECKED and not claim.verdict:
        raise MoveRefused("A claim is checked once it has a verdict: give it one.")
    if to not in MOVES.get(claim.state, ()):
        ways = ", ".join(label(STATES, s).lower() for s in MOVES.get(claim.state, ()))
        raise MoveRefused(f"A claim that is {here} cannot become {there}; it can become {ways}.")
    if to == State.DROPPED and not (reason or claim.drop_reason):
        raise MoveRefused("Say why the claim is dropped.")
    if to == State.REOPENED and not reason:
        raise MoveRefused("Say why the claim is reopened.")
    if to == State.REVIEWED and second_reviewer and claim.checker == actor:
        raise MoveRefused(f"{actor} gave the verdict: this ledger asks for a second person to sign it off.")


def moves(claim: Claim, *, actor: str, second_reviewer: bool = False) -> list[str]:
    """States ``actor`` may choose for this claim now, in the order of work; a reason may still be asked for."""
    allowed = []
    for state in State:
        if state == claim.state:
            continue
        try:
            check_move(claim, state, actor=actor, reason="to be given", second_reviewer=second_reviewer)
        except MoveRefused:
            continue
        allowed.append(str(state))
    return allowed


def effects(claim: Claim, changes: Mapping[str, Value], *, actor: str, now: str) -> dict[str, Value]:
    """Further fields that follow when ``changes`` (field to new value) are made to ``claim``.

    A verdict sets state, checker and checked_at, clearing it takes them back; a state stamps who moved it;
    a change of what was signed off reopens the claim. ``now`` is a UTC ISO string.
    """
    follow: dict[str, Value] = {}
    if "verdict" in changes and not (changes["verdict"] == claim.verdict and claim.state == State.CHECKED):
        follow |= _verdict_effects(claim, changes["verdict"], actor=actor, now=now)
    state = changes.get("state", claim.state)
    if state != claim.state:
        follow |= _state_effects(str(state), claim.with_values(follow | dict(changes)), actor=actor, now=now)
    elif claim.state == State.REVIEWED and changes.get("verdict", claim.verdict) is not None:
        differing = {f for f, value in changes.items() if getattr(claim, f) != value}
        if differing & REOPENING:
            follow["state"] = str(State.REOPENED)
    return {field: value for field, value in follow.items() if field not in changes}


def effects_of_parts(claim: Claim) -> dict[str, Value]:
    """What follows for ``claim`` when its figures or its evidence change."""
    return {"state": str(State.REOPENED)} if claim.state == State.REVIEWED else {}


def reshaped(claim: Claim) -> dict[str, Value]:
    """What follows for ``claim`` when it is split: its verdict was about more, so it is looked at again."""
    if claim.state == State.REVIEWED:
        return {"state": str(State.REOPENED)}
    return {"state": str(State.IN_PROGRESS)} if claim.state in {State.UNREVIEWED, State.CHECKED} else {}


def joined(claims: Sequence[Claim]) -> dict[str, Value]:
    """State, verdict and who stands for it when ``claims`` become the first of them.

    A verdict stays where no other of them contradicts it: the claim is reopened if it was signed off, else in
    progress. Where verdicts differ there is none any more.
    """
    judged = [claim for claim in claims if claim.verdict]
    kept = judged[0] if len({claim.verdict for claim in judged}) == 1 else None
    standing: dict[str, Value] = {
        name: getattr(kept, name) if kept else None
        for name in ("verdict", "checker", "checked_at", "reviewer", "reviewed_at")
    }
    states = {claim.state for claim in claims}
    if states == {State.DROPPED}:
        return standing | {"state": str(State.DROPPED)}
    signed = kept is not None and bool(states & {State.REVIEWED, State.REOPENED})
    waiting = State.WAITING in states
    state = State.REOPENED if signed else State.WAITING if waiting else State.IN_PROGRESS
    return standing | {"state": str(state), "drop_reason": None}


def _verdict_effects(claim: Claim, verdict: Value, *, actor: str, now: str) -> dict[str, Value]:
    if verdict is None:
        if claim.verdict is None:
            return {}
        return {
            "state": str(State.IN_PROGRESS), "checker": None, "checked_at": None, "reviewer": None, "reviewed_at": None,
        }  # fmt: skip
    if claim.state == State.REVIEWED and verdict == claim.verdict:
        return {}
    state = State.REOPENED if claim.state == State.REVIEWED else State.CHECKED
    follow: dict[str, Value] = {"state": str(state), "checker": actor, "checked_at": now}
    if claim.drop_reason:
        follow["drop_reason"] = None
    return follow


def _state_effects(state: str, claim: Claim, *, actor: str, now: str) -> dict[str, Value]:
    follow: dict[str, Value] = {}
    if state == State.REVIEWED:
        follow = {"reviewer": actor, "reviewed_at": now}
    elif state == State.CHECKED and not claim.checker:
        follow = {"checker": actor, "checked_at": now}
    if state != State.DROPPED and claim.drop_reason:
        follow["drop_reason"] = None
    return follow
