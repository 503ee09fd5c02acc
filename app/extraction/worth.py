"""How much a sentence is worth checking: what speaks for and against it, weighed, with words for a person.

The score is the logistic of a sum of weights in tenths, one for each feature of ``worth_features``. They were fitted by
ridge regression, then rounded, to 1,150 sentences labelled as worth checking or not: 300 of ClaimBuster and PoliClaim,
850 of governors' and candidates' speeches annotated for this project. A feature stays where it helps on speeches and
debates that the weights were not fitted to; three that neither help nor harm there are kept for the news (what is so
now, what may come, what points back).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.extraction.worth_features import REASON_OF, features

WEIGHTS: dict[str, float] = {
    "bias": -0.2,
    "number": 1.3,
    "amount": 0.8,
    "money": 0.9,
    "date": 0.8,
    "past": 0.8,
    "first_did": 0.5,
    "present_fact": 0.2,
    "progressive": 0.6,
    "ranking": 0.9,
    "superlative": 0.5,
    "cites": 0.7,
    "name": 0.3,
    "third_person": 0.4,
    "cause": 0.6,
    "concrete": 0.4,
    "first_singular": -0.2,
    "you": -0.4,
    "mind": -0.5,
    "first_mind": -0.5,
    "judges": -0.6,
    "stresses": -0.6,
    "future": -0.2,
    "ought": -0.8,
    "question": -0.9,
    "thanks": -0.6,
    "if": -0.5,
    "abstract": -0.5,
    "points_back": -0.2,
    "bare": -1.2,
}
"""What one occurrence of a feature adds; see the module's opening for how they came about."""


def worth(words: str) -> tuple[float, tuple[str, ...]]:
    """The score of these words, 0 to 1, and the reasons that weigh most, strongest first."""
    found = features(words)
    total = WEIGHTS["bias"] + sum(WEIGHTS[name] * count for name, count in found.items())
    strongest = sorted(found, key=lambda name: -abs(WEIGHTS[name] * found[name]))
    reasons = tuple(REASON_OF[name] for name in strongest[:4] if abs(WEIGHTS[name] * found[name]) >= 0.15)
    return logistic(total), reasons


def logistic(total: float) -> float:
    """The usual squashing of a sum to between 0 and 1."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@dataclass(frozen=True, slots=True)
class Setting:
    """What the article around a passage adds to its worth."""

    attributed: bool = False
    named: bool = False
    institution: bool = False
    direct: bool = False
    figures: int = 0
    dated: bool = False
    hedged: bool = False
    caveat: bool = False
    finite: bool = True
    fragment: str = "sentence"
    boilerplate: bool = False
    question: bool = False
    headline: bool = False
    about_check: bool = False
    empty: bool = False


SETTING_WEIGHTS: dict[str, tuple[float, str]] = {
    "in_news": (0.9, ""),
    "named": (0.4, "attributed to a named person"),
    "institution": (0.3, "attributed to an institution"),
    "attributed": (0.2, "attributed"),
    "figures": (0.6, "has a figure"),
    "dated": (0.3, "has a date"),
    "caveat": (1.0, "the article speaks of its verification"),
    "hedged": (-0.15, "is hedged"),
    "direct": (-0.4, "is a quotation"),
    "question": (-2.5, "is a question"),
    "no_verb": (-4.5, "has no verb"),
    "about_check": (-5.0, "speaks of verification itself"),
    "headline": (-5.0, "is a headline"),
    "empty": (-1.5, "says little by itself"),
    "boilerplate": (-5.5, "is no part of the story"),
}


def in_article(words: str, setting: Setting) -> tuple[float, tuple[str, ...]]:
    """The worth of a passage of an article, 0 to 1, and its reasons, strongest first."""
    found = features(words)
    if setting.headline:
        found.pop("name", None)  # every word of a headline may be capitalised
    parts = [(WEIGHTS[name] * count, REASON_OF[name]) for name, count in found.items()]
    facts = {
        "in_news": True,
        "named": setting.named,
        "institution": setting.institution,
        "attributed": setting.attributed,
        "figures": setting.figures > 0,
        "dated": setting.dated,
        "caveat": setting.caveat and not setting.empty,
        "hedged": setting.hedged,
        "direct": setting.direct,
        "no_verb": not setting.finite and setting.fragment not in ("nth_day", "cost"),
        "boilerplate": setting.boilerplate,
        "question": setting.question,
        "headline": setting.headline,
        "empty": setting.empty,
        "about_check": setting.about_check,
    }
    parts += [SETTING_WEIGHTS[name] for name, holds in facts.items() if holds]
    total = WEIGHTS["bias"] + sum(weight for weight, _ in parts)
    ranked = sorted((p for p in parts if p[1] and abs(p[0]) >= 0.15), key=lambda p: -abs(p[0]))
    return round(logistic(total), 4), tuple(dict.fromkeys(reason for _, reason in ranked[:5]))
