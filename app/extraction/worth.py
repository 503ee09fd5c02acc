"""How much a sentence is worth checking: named features, each with a weight and words for a person.

The score is the logistic of a weighted sum. The weights were fitted to sentences that people labelled as worth
checking or not, then rounded; the features are the ones the literature on check-worthiness names (figures, entities,
tense, first person, opinion).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

FLAGS = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class Feature:
    """A named pattern; counted up to ``most`` times. ``reason`` is shown where the feature speaks up."""

    name: str
    pattern: re.Pattern[str]
    reason: str
    example: str
    most: int = 1


def _c(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, FLAGS)


FEATURES = (
    Feature("number", re.compile(r"(?<![\w])[$£€]?\d[\d,.]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|billion|trillion|half|double[ds]?|doubling|triple[ds]?|dozens?|hundreds|thousands|millions|billions)\b", FLAGS), "has a number", "It cost 40 dollars", 3),
    Feature("percent", _c(r"\d\s?(?:%|percent|per\scent)"), "has a percentage", "It fell 4 percent"),
    Feature("money", _c(r"[$£€]\s?\d|\b(?:dollars?|pounds|euros|budget|deficit|debt|taxes|tax|spending|spent|fund(?:s|ed|ing)?|cost|costs|wages|salary|income)\b"), "is about money", "The budget was cut"),
    Feature("date", _c(r"\b(?:19|20)\d\d\b|\b(?:last|this)\s(?:year|month|week|spring|summer|fall|winter)\b|\byears?\sago\b|\b(?:in|over|for)\sthe\s(?:last|past)\b|\bsince\b|\byesterday\b"), "says when", "It opened last year"),
    Feature("past", _c(r"\b(?:was|were|had|did|said|made|took|gave|got|went|came|voted|passed|signed|cut|lost|won|led|left|built|found|became|began|brought|created|killed|raised|increased|[a-z]{3,}(?:[^e]ed|red|ted|ded|sed|ced|ged|ved))\b"), "tells what happened", "They signed the pact", 2),
    Feature("present_fact", _c(r"\b(?:is|are|has|have)\s(?:been|now|currently|already|\w+ing|\w+ed)\b"), "tells what is so", "It is now running"),
    Feature("comparison", _c(r"\b(?:more|less|fewer|most|least|higher|lower|larger|largest|highest|lowest|best|worst|first|only|biggest|greatest|every|all|never|record|rose|fell|up|down|increase[ds]?|decrease[ds]?|percent|majority|than)\b"), "compares or ranks", "the largest plant in the country", 3),
    Feature("name", re.compile(r"(?<=[a-z,;] )(?!I\b)[A-Z][\w'’.-]+"), "names someone or something", "a visit to Oslo", 4),
    Feature("third_person", _c(r"\b(?:he|she|they|his|her|their|it|its)\b"), "is about others", "He voted against it"),
    Feature("government", _c(r"\b(?:congress|senate|house|president|governor|administration|law|bill|act|program|programs|court|treaty|troops|military|army|police|schools?|students|unemployment|jobs|economy|medicare|health|insurance|election|vote[ds]?|oil|nuclear|weapons|immigration|companies|states|agency|department)\b"), "is about public affairs", "The bill passed the senate", 2),
    Feature("cause", _c(r"\b(?:because|caused|resulted|led\sto|due\sto|eliminated|destroyed|reduced|doubled|killed|banned|opposed|supported|promised|refused|proposed|opened)\b"), "says who did what", "The ban led to a shortage"),
    Feature("first_singular", _c(r"\b(?:i|me|my|i'm|i've|i'd|i'll)\b"), "speaks of oneself", "I like it", 2),
    Feature("first_did", _c(r"\b(?:i|we)(?:'ve|\shave)?\s(?:was|were|had|did|voted|passed|signed|cut|created|vetoed|cast|got|made|led|proposed|ordered|convinced|formed|\w+ed)\b"), "says what the speaker did", "I vetoed the bill"),
    Feature("we", _c(r"\b(?:we|us|our|let's)\b"), "speaks for a group", "We can do better"),
    Feature("you", _c(r"\b(?:you|your|you're|yourself)\b"), "speaks to the listener", "You know that"),
    Feature("opinion", _c(r"\b(?:believe|think|feel|hope|wish|guess|suppose|want|like|love|ought|right|wrong|good|great|bad|important|proud|honou?r|beautiful|wonderful|ridiculous|terrible|simply|really|very|certainly|sure|obviously|reasonable|extreme)\b"), "sounds like an opinion", "I think it is great", 3),
    Feature("future", _c(r"\b(?:will|would|shall|going\sto|gonna|'ll|won't|can|could|may|might)\b"), "speaks of what may come", "It will rain", 2),
    Feature("should", _c(r"\b(?:should|must|need(?:s|ed)?(?:\sto)?|have\sto|got\sto|ought|let\s(?:me|us)|let's|shouldn't|want\sto)\b"), "says what ought to be", "We must act", 2),
    Feature("question", re.compile(r"\?[\"”')\s]*$"), "is a question", "Is it so?"),
    Feature("thanks", _c(r"\b(?:thank|thanks|welcome|congratulations|god\sbless|please|good\s(?:evening|morning)|ladies\sand)\b"), "is a courtesy", "Thank you all"),
    Feature("if", _c(r"\b(?:if|unless|whether)\b"), "is conditional", "If it rains, stay"),
    Feature("negation", _c(r"\b(?:not|no|never|nothing|none|nobody|don't|doesn't|didn't|isn't|aren't|wasn't|won't)\b"), "denies something", "It is not so"),
    Feature("abstract", _c(r"\b(?:future|hope|dream|spirit|values|opportunity|opportunities|challenge|challenges|together|freedom|courage|faith|strength|life|lives|way|thing|things|history|truth|reality|heart|leadership|better|forward|progress|kind|matter|sense)\b"), "stays general", "Together we can hope", 2),
    Feature("imperative", re.compile(r"^(?:[\"“]?)(?:Go|Let|Look|Make|Remember|Listen|Forget|Ask|Imagine|Consider|Think|Take|Come|Give|Look,)\b"), "tells the listener to do something", "Go home"),
    Feature("concrete", _c(r"\b(?:program|initiative|grants?|plan|legislation|training|centers?|hospitals?|teachers|workers|businesses|children|families|families|assembly|budget|reform|policy|committee|students|schools|employees|system)\b"), "is about something concrete", "The grants help schools", 2),
    Feature("short", re.compile(r"^\W*(?:\w[\w'’-]*\W+){0,5}\w*\W*$"), "is very short", "So it goes"),
    Feature("long", re.compile(r"^\W*(?:\w[\w'’.,-]*\W+){22}"), "is detailed", ""),
)
WEIGHTS: dict[str, float] = {
    "bias": -0.8, "number": 1.4, "percent": 0.4, "money": 0.9, "date": 0.6, "past": 0.4, "present_fact": 0.3,
    "comparison": 0.1, "name": 0.1, "third_person": 0.2, "government": 0.6, "cause": 0.1,
    "first_singular": -0.3, "first_did": 0.7, "we": 0.2, "you": -0.9, "opinion": -0.6, "future": -0.4,
    "should": -0.9, "question": -1.5, "thanks": -0.8, "if": -0.4, "negation": -0.1, "abstract": -0.5,
    "imperative": -0.5, "concrete": 0.7, "short": -0.2, "long": 0.2,
}


def features(words: str) -> dict[str, int]:
    """How often each feature occurs in these words, up to its limit."""
    words = words[:2_000]
    found = {}
    for feature in FEATURES:
        count = 0
        for _ in feature.pattern.finditer(words):
            count += 1
            if count >= feature.most:
                break
        if count:
            found[feature.name] = count
    return found


REASON_OF = {f.name: f.reason for f in FEATURES}


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


SETTING_WEIGHTS: dict[str, tuple[float, str]] = {
    "in_news": (1.2, ""),
    "named": (0.4, "attributed to a named person"),
    "institution": (0.3, "attributed to an institution"),
    "attributed": (0.2, "attributed"),
    "figures": (0.6, "has a figure"),
    "dated": (0.3, "has a date"),
    "caveat": (1.0, "the article speaks of its verification"),
    "hedged": (-0.3, "is hedged"),
    "direct": (-0.4, "is a quotation"),
    "question": (-2.0, "is a question"),
    "no_verb": (-2.0, "has no verb"),
    "boilerplate": (-4.0, "is no part of the story"),
}


def in_article(words: str, setting: Setting) -> tuple[float, tuple[str, ...]]:
    """The worth of a passage of an article, 0 to 1, and its reasons, strongest first."""
    found = features(words)
    parts = [(WEIGHTS[name] * count, REASON_OF[name]) for name, count in found.items()]
    facts = {
        "in_news": True, "named": setting.named, "institution": setting.institution, "attributed": setting.attributed,
        "figures": setting.figures > 0, "dated": setting.dated, "caveat": setting.caveat, "hedged": setting.hedged,
        "direct": setting.direct, "no_verb": not setting.finite and setting.fragment not in ("nth_day", "cost"),
        "boilerplate": setting.boilerplate, "question": setting.question,
    }
    parts += [SETTING_WEIGHTS[name] for name, holds in facts.items() if holds]
    total = WEIGHTS["bias"] + sum(weight for weight, _ in parts)
    ranked = sorted((p for p in parts if p[1] and abs(p[0]) >= 0.15), key=lambda p: -abs(p[0]))
    return round(logistic(total), 4), tuple(dict.fromkeys(reason for _, reason in ranked[:5]))
