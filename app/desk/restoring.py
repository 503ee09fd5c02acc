"""Parts of a claim as they were: what becomes of figures, chain and tags when a line of history is taken back.

Pure functions over the claim; a place that is no longer there leaves the claim as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any

from app.model import Claim, Figure, Hop, Value
from app.vocabulary import Qualifier, SourceKind, UnitKind

RESTORED: Mapping[str, frozenset[str]] = MappingProxyType({
    "figure": frozenset(f.name for f in fields(Figure)),
    "hop": frozenset(f.name for f in fields(Hop)),
    "evidence": frozenset({
        "stance", "title", "url", "archived_url", "locator", "quote", "published_on", "accessed_on", "reliability",
        "credibility", "note",
    }),
})  # fmt: skip
"""Fields of parts that can be set back, by table."""
BROUGHT_BACK = frozenset({"figure", "hop", "evidence", "claim_tag"})
"""Tables whose removed rows can be brought back."""
_KINDS: Mapping[str, type] = {"qualifier": Qualifier, "unit_kind": UnitKind, "source_kind": SourceKind,
                              "low": float, "high": float, "start": int}  # fmt: skip


def parts_of(claim: Claim, evidence: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """(table, uid) of everything the claim has, as history calls it."""
    return frozenset({
        *(("figure", f"{claim.uid}#{place}") for place in range(len(claim.figures))),
        *(("hop", f"{claim.uid}#{place}") for place in range(len(claim.hops))),
        *(("claim_tag", f"{claim.uid}#{tag}") for tag in claim.tags),
        *(("evidence", uid) for uid in evidence),
    })  # fmt: skip


def field_restored(claim: Claim, table: str, uid: str, name: str, stored: str | None) -> tuple[Any, ...]:
    """The claim's figures (or its chain) with one field as it was stored."""
    rows: list[Any] = list(claim.figures if table == "figure" else claim.hops)
    place = _place(uid)
    if place < len(rows):
        rows[place] = replace(rows[place], **{name: _typed(name, stored)})
    return tuple(rows)


def row_brought_back(claim: Claim, table: str, uid: str, row: Mapping[str, Value]) -> tuple[Any, ...]:
    """The claim's figures (or its chain, or its tags) with a removed one in its place again."""
    if table == "claim_tag":
        return (*claim.tags, str(row["tag"]))
    kind: type[Any] = Figure if table == "figure" else Hop
    known = {f.name for f in fields(kind)}
    made = kind(**{name: _typed(name, value) for name, value in row.items() if name in known})
    rows: list[Any] = list(claim.figures if table == "figure" else claim.hops)
    rows.insert(_place(uid), made)
    return tuple(rows)


def _place(uid: str) -> int:
    return int(uid.rpartition("#")[2])


def _typed(name: str, stored: Value) -> Any:
    if name == "bounds_by_convention":
        return str(stored) == "1"
    if stored is None:
        return None
    return _KINDS.get(name, str)(stored)
