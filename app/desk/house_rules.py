"""What a ledger is set up with, as the preferences show and change it: rules of the house, verdicts and states."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

from app.ledger import Reader, tolerance_of
from app.model import Search
from app.vocabulary import Term


@dataclass(frozen=True, slots=True)
class HouseRules:
    """``tolerance`` is in per cent; ``used`` are the codes of verdicts that claims have, which have to stay."""

    second_reviewer: bool
    tolerance: int
    verdicts: tuple[Term, ...]
    states: tuple[Term, ...]
    used: frozenset[str] = frozenset()


def house_rules(reader: Reader) -> HouseRules:
    """How this ledger is set up now."""
    settings = reader.settings()
    counts = next((facet.counts for facet in reader.facets(Search()) if facet.field == "verdict"), ())
    return HouseRules(
        settings.get("second_reviewer") == "1", tolerance_of(settings), reader.verdicts(), reader.states(),
        frozenset(code for code, count in counts if code and count),
    )  # fmt: skip


def new_code(label: str, taken: Container[str]) -> str:
    """A code for a verdict by this name: letters a to z and _, as the ledger wants them, and none that is there."""
    words = re.sub("[^a-z]+", "_", label.lower()).strip("_")[:60] or "other"
    code, number = words, 0
    while code in taken:
        number += 1
        code = f"{words}_{_letters(number)}"
    return code


def _letters(number: int) -> str:
    """1 is a, 26 is z, 27 is aa."""
    found = ""
    while number:
        number, place = divmod(number - 1, 26)
        found = chr(ord("a") + place) + found
    return found
