"""Words by which a statement holds back: "may", "is considering", "reportedly", "likely"."""

from __future__ import annotations

import re

from app.extraction.spans import holds_any

HEDGES = (
    (
        "modal",
        re.compile(r"\b(?:may|might|could|would\s(?:likely|probably)|can\sbe\sexpected)\b(?!\s\d)", re.IGNORECASE),
        "the well may be dry",
    ),
    (
        "likely",
        re.compile(
            r"\b(?:likely|unlikely|probably|possibly|perhaps|maybe|potentially|presumably|conceivably)\b", re.IGNORECASE
        ),
        "a ruling is unlikely",
    ),
    (
        "reported",
        re.compile(
            r"\b(?:reportedly|allegedly|apparently|purportedly|supposedly|seemingly|rumou?red|alleged)\b", re.IGNORECASE
        ),
        "he reportedly left",
    ),
    (
        "appears",
        re.compile(
            r"\b(?:appear(?:s|ed)?|seem(?:s|ed)?)\s(?:to|that|as\sif|like)\b|\bthere\s(?:did\snot\s)?(?:appear|seem)",
            re.IGNORECASE,
        ),
        "there appeared to be a leak",
    ),
    (
        "leaning",
        re.compile(
            r"\b(?:leaning\stowards?|considering|weighing|believed\sto|thought\sto|expected\sto|"
            r"estimated\sto|suspected\sof|said\sto\sbe|mulling|poised\sto)\b",
            re.IGNORECASE,
        ),
        "is considering a sale",
    ),
    (
        "suggests",
        re.compile(
            r"\b(?:suggest(?:s|ed)?|indicat(?:e|es|ed)|in\s(?:my|our)\s(?:view|opinion|estimation))\b", re.IGNORECASE
        ),
        "data suggests",
    ),
    (
        "somewhere",
        re.compile(r"\bsomewhere\s(?:around|near|between)\b|\bor\sthereabouts\b", re.IGNORECASE),
        "somewhere near the top",
    ),
)


STEMS = (
    "may",
    "might",
    "could",
    "would",
    "can be",
    "like",
    "prob",
    "poss",
    "perhaps",
    "potential",
    "presum",
    "conceiv",
    "reported",
    "alleg",
    "appa",
    "purport",
    "suppos",
    "seem",
    "rumo",
    "appear",
    "leaning",
    "consider",
    "weigh",
    "believed",
    "thought",
    "expected",
    "estimat",
    "suspect",
    "said to",
    "mull",
    "poised",
    "suggest",
    "indicat",
    "in my ",
    "in our ",
    "somewhere",
    "thereab",
)
"""What every hedge holds; one look tells most passages without any."""


def hedge(words: str) -> str | None:
    """The name of the first rule that finds a hedge in these words, or None."""
    low = words.lower()
    if not holds_any(low, STEMS):
        return None
    return next((name for name, pattern, _ in HEDGES if pattern.search(words)), None)
