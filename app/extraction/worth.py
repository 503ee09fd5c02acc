"""How much a sentence is worth checking: named features, each with a weight and words for a person.

The score is the logistic of a weighted sum. The weights were fitted to sentences that people labelled as worth
checking or not, then rounded; the features are the ones the literature on check-worthiness names (figures, entities,
tense, first person, opinion).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Feature:
    """A named property of a sentence: single words, pairs of words, or a pattern; counted up to ``most`` times.

    ``reason`` is shown where the feature speaks up.
    """

    name: str
    reason: str
    example: str
    words: str = ""
    pairs: str = ""
    pattern: re.Pattern[str] | None = None
    most: int = 1


FEATURES = (
    Feature(
        "number",
        "has a number",
        "It cost 40 dollars",
        most=3,
        words="two three four five six seven eight nine ten "
        "eleven twelve twenty thirty forty fifty sixty hundred thousand million billion trillion half double doubled "
        "doubling triple tripled dozens dozen hundreds thousands millions billions #",
    ),
    Feature("percent", "has a percentage", "It fell 4 percent", pattern=re.compile(r"\d\s?(?:%|percent|per\scent)")),
    Feature(
        "money",
        "is about money",
        "The budget was cut",
        pattern=re.compile(r"[$£€]\s?\d"),
        words="dollar dollars pounds euros budget deficit debt taxes tax spending spent fund funds funded funding cost "
        "costs wages salary income revenue revenues prices price subsidies subsidy loan loans mortgage mortgages "
        "debts deficits surplus surpluses salaries incomes earnings earned pay payments payment investment "
        "investments profits profit rent premiums premium fees fee tuition rebate rebates credit credits stock "
        "stocks inflation gdp cents bankrupt bankruptcy exports imports manufacturing sales expenses grants",
    ),
    Feature(
        "date",
        "says when",
        "It opened last year",
        pattern=re.compile(r"\b(?:19|20)\d\d\b"),
        words="since yesterday january february april june july august september october november december decade "
        "decades recently annually",
        pairs="last-year this-year last-month this-month last-week this-week last-spring this-spring last-summer "
        "last-fall this-fall last-winter years-ago the-last the-past next-year every-year each-year",
    ),
    Feature(
        "past",
        "tells what happened",
        "They walked out",
        most=2,
        words="-ed was were had did said made took gave "
        "got went came cut lost won led left built found became began brought paid met held kept sent told fell rose "
        "grew ran saw set put spent wrote chose fought",
    ),
    Feature(
        "present_fact",
        "tells what is so",
        "It is now running",
        pairs="is-now are-now is-already are-already has-been "
        "have-been is-currently are-currently is-still are-still has-now have-now there-are there-is is-up are-up "
        "is-down are-down we-have they-have it-has are-in is-in",
        words="currently already",
    ),
    Feature(
        "progressive",
        "tells what is under way",
        "The state is building a road",
        pattern=re.compile(r"\b(?:is|are|am|'re|'s|been)\s(?:also\s|now\s|not\s)?\w{2,}ing\b"),
    ),
    Feature(
        "comparison",
        "compares or ranks",
        "the largest plant in the country",
        most=3,
        words="more less fewer most "
        "least higher lower larger largest highest lowest first only biggest greatest every all never record up down "
        "majority than top bottom rank ranks ranked nearly almost average rate rates lead leads twice",
    ),
    Feature(
        "name",
        "names someone or something",
        "a visit to Oslo",
        most=4,
        pattern=re.compile(r"(?<=[a-z,;0-9] )(?!I\b)[A-Z][\w'’.-]+"),
    ),
    Feature("third_person", "is about others", "He voted against it", words="he she they his her their"),
    Feature(
        "government",
        "is about public affairs",
        "The bill passed the senate",
        most=2,
        words="congress senate house president governor administration law laws bill bills act program programs court "
        "treaty troops military army police school schools unemployment jobs job economy medicare medicaid health "
        "insurance election voted vote oil nuclear weapons immigration companies company states agency department "
        "government federal prescription drug drugs crime prison security republicans democrats republican "
        "democrat minister ministry parliament legislature lawmakers lawmaker legislators county counties mayor "
        "attorney council constitutional constitution amendment statute regulation regulations regulators "
        "treasury pentagon soldiers veterans veteran border borders tariff tariffs sanctions terrorism terrorist "
        "terrorists welfare pension pensions benefits uninsured coverage abortion gun guns firearms sheriff "
        "prosecutors prosecutor inmates prisons convicted murders homicide homicides crimes opioid opioids "
        "overdose overdoses refugees migrants immigrants immigrant deported citizenship voters ballots ballot "
        "elections votes justices bipartisan ministers embassy governors",
    ),
    Feature(
        "cause",
        "says who did what",
        "The ban caused a shortage",
        words="caused resulted eliminated destroyed reduced doubled killed banned opposed supported promised refused "
        "proposed opened created passed signed vetoed increased raised launched established closed approved "
        "awarded invested appointed received provided helped reduces allows requires gives saves produces hired "
        "fired shut expanded delivered secured replaced repealed enacted blocked delayed cancelled canceled sued "
        "investigated arrested sentenced endorsed elected negotiated withdrew invaded bombed attacked trained "
        "recruited donated collapsed lowered tripled halved",
    ),
    Feature("first_singular", "speaks of oneself", "I like it", most=2, words="i me my i'm i've i'd i'll"),
    Feature(
        "first_did",
        "says what the speaker did",
        "I vetoed the bill",
        pattern=re.compile(
            r"\b(?:[Ii]|[Ww]e)(?:['’]ve|\shave)?\s(?:was|were|had|did|passed|cast|got|made|led|cut|\w{2,15}ed)\b"
        ),
    ),
    Feature(
        "proposes",
        "announces a measure",
        "I propose a new fund",
        pattern=re.compile(
            r"\b(?:[Ii]|[Ww]e)(?:['’]m|['’]re|\sam|\sare|\swill|['’]ll|\sask|\salso)?\s(?:also\s|"
            r"now\s)?(?:propos\w+|ask\w*|"
            r"recommend\w*|announc\w+|introduc\w+|launch\w+|sign\w*|creat\w+|invest\w*|expand\w*|repeal\w*|fund\w*)\b"
        ),
    ),
    Feature("we", "speaks for a group", "We can do better", words="we us our let's we're we've we'll"),
    Feature("you", "speaks to the listener", "You know that", words="you your you're yourself you've you'll"),
    Feature(
        "opinion",
        "sounds like an opinion",
        "I think it is great",
        most=3,
        words="believe think feel hope wish guess suppose want like love ought right wrong good great bad important "
        "proud honor honour beautiful wonderful ridiculous terrible simply really very certainly sure obviously "
        "reasonable extreme inspiring fair excited interested glad happy appreciate admire respect grateful kind "
        "outstanding strong critical special clear unacceptable shame disgrace true awful horrible amazing "
        "incredible fantastic tremendous brilliant stupid foolish crazy smart perfect nice worse sad sorry unfair "
        "unjust reckless irresponsible shameful disastrous mess frankly honestly absolutely definitely clearly "
        "totally truly deeply worried afraid hate deserve deserves",
    ),
    Feature(
        "future",
        "speaks of what may come",
        "It will rain",
        most=2,
        words="will would shall gonna won't can could may might they'll it'll i'll we'll you'll",
    ),
    Feature(
        "should",
        "says what ought to be",
        "We must act",
        most=2,
        words="should must need needs needed ought let let's shouldn't",
        pairs="have-to has-to got-to want-to going-to",
    ),
    Feature("question", "is a question", "Is it so?", pattern=re.compile(r"\?[\"”')\s]{0,4}$")),
    Feature(
        "thanks",
        "is a courtesy",
        "Thank you all",
        words="thank thanks welcome congratulations please bless ladies gentlemen",
        pairs="good-evening good-morning",
    ),
    Feature("if", "is conditional", "If it rains, stay", words="if unless whether"),
    Feature(
        "negation",
        "denies something",
        "It is not so",
        words="not no never nothing none nobody don't doesn't didn't isn't aren't wasn't",
    ),
    Feature(
        "abstract",
        "stays general",
        "Together we can hope",
        most=3,
        words="future hope dream dreams spirit values opportunity opportunities challenge challenges together freedom "
        "courage faith strength life lives way thing things history truth reality heart leadership better forward "
        "progress matter sense direction notion idea answer answers question moment story stories change changes "
        "hard effort efforts best work reason reasons success vision priorities priority potential talk mind "
        "point lot hopes promise possibility passion dedication commitment resolve unity fairness justice "
        "equality dignity honesty integrity character soul belief beliefs prayer prayers pride purpose mission "
        "journey path legacy greatness ideals principles gratitude compassion kindness decency resilience "
        "confidence optimism determination",
    ),
    Feature(
        "points_back",
        "points to something said before",
        "This is what counts",
        pattern=re.compile(
            r"^\W*(?:(?:and|but|so|now|well|look)\W+)?(?:this|that|these|those|it|that's|it's|here|there)\b",
            re.IGNORECASE,
        ),
    ),
    Feature(
        "imperative",
        "tells the listener to do something",
        "Go home",
        pattern=re.compile(
            r"^\W*(?:Go|Let|Look|Make|Remember|Listen|Forget|Ask|Imagine|Consider|Think|Take|Come|Give)\b"
        ),
    ),
    Feature(
        "concrete",
        "is about something concrete",
        "The grants help schools",
        most=3,
        words="program programs initiative initiatives grant grants plan legislation training center centers hospital "
        "hospitals teacher teachers worker workers business businesses children families assembly reform policy "
        "committee student students employees system reports report study studies data services service trust "
        "industry power energy water land roads bridge housing homes care college colleges university clinics "
        "cuts cutting costs session treatment travel ships ship plant plants market trade agreement contract "
        "highways highway bridges broadband internet airport airports rail transit port ports pipeline pipelines "
        "infrastructure factory factories farm farms farmers acres classrooms classroom campus campuses nurses "
        "doctors physicians patients clinic vaccine vaccines tests testing cancer disease virus pandemic beds "
        "officers firefighters equipment vehicles trucks electric solar coal gas gasoline emissions pollution "
        "wildfire wildfires flood floods drought hurricane hurricanes households residents seniors kindergarten "
        "preschool graduates degrees apprenticeships workforce employers employment unemployed contractors "
        "technology tourism construction apartments homeless shelters childcare",
    ),
    Feature("short", "is very short", "So it goes"),
    Feature("middling", "says more than a phrase", "The new road to the coast was opened on the first day of the week"),
    Feature("long", "is detailed", ""),
)
SHORT, MIDDLING, LONG = 6, 12, 22
"""Words below which a sentence is very short, and from which it is of middling length or long."""
MOST_CHARACTERS = 2_000
"""As much of a passage as is looked at; keeps the work on hostile text small."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d[\d,.]*")


def _index() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Word → features and pair → features."""
    single: dict[str, tuple[str, ...]] = {}
    double: dict[str, tuple[str, ...]] = {}
    for feature in FEATURES:
        for word in feature.words.split():
            single[word] = (*single.get(word, ()), feature.name)
        for pair in feature.pairs.split():
            double[pair] = (*double.get(pair, ()), feature.name)
    return single, double


WORDS, PAIRS = _index()
PATTERNS = tuple((f.name, f.pattern, f.most) for f in FEATURES if f.pattern is not None)
MOST = {f.name: f.most for f in FEATURES}
WEIGHTS: dict[str, float] = {
    "bias": -0.75,
    "number": 1.1,
    "percent": 0.3,
    "money": 0.7,
    "date": 0.4,
    "past": 0.3,
    "present_fact": 0.2,
    "progressive": 0.3,
    "comparison": 0.1,
    "name": 0.15,
    "third_person": 0.15,
    "government": 0.6,
    "cause": 0.3,
    "first_singular": -0.3,
    "first_did": 0.5,
    "proposes": 0.35,
    "we": 0.2,
    "you": -0.75,
    "opinion": -0.6,
    "future": -0.4,
    "should": -0.6,
    "question": -1.0,
    "thanks": -0.5,
    "if": -0.3,
    "negation": -0.05,
    "abstract": -0.45,
    "points_back": -0.25,
    "imperative": -0.3,
    "concrete": 0.7,
    "short": -0.1,
    "middling": 0.3,
    "long": -0.1,
}


@lru_cache(maxsize=20_000)
def _word(written: str) -> tuple[str, tuple[str, ...]]:
    """A word in lower case with a plain apostrophe, and the features it speaks for."""
    word = written.lower().replace("’", "'")
    if word[0].isdigit():
        return word, WORDS["#"]
    return word, WORDS.get(word) or (WORDS["-ed"] if word.endswith("ed") and len(word) > 4 else ())


def features(words: str) -> dict[str, int]:
    """How often each feature occurs in these words, up to its limit."""
    words = words[:MOST_CHARACTERS]
    found: dict[str, int] = {}
    before = ""
    count = 0
    for match in _WORD.finditer(words):
        word, names = _word(match.group())
        count += 1
        for name in (*names, *PAIRS.get(f"{before}-{word}", ())):
            found[name] = found.get(name, 0) + 1
        before = word
    for name, pattern, most in PATTERNS:
        hits = int(pattern.search(words) is not None) if most == 1 else len(pattern.findall(words))
        if hits:
            found[name] = found.get(name, 0) + hits
    found = {name: min(times, MOST[name]) for name, times in found.items()}
    found.update(_length(count))
    return found


def _length(count: int) -> dict[str, int]:
    return (
        {"short": 1}
        if count < SHORT
        else {"long": 1, "middling": 1}
        if count >= LONG
        else {"middling": 1}
        if count >= MIDDLING
        else {}
    )


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
    headline: bool = False
    about_check: bool = False
    empty: bool = False


SETTING_WEIGHTS: dict[str, tuple[float, str]] = {
    "in_news": (0.55, ""),
    "named": (0.4, "attributed to a named person"),
    "institution": (0.3, "attributed to an institution"),
    "attributed": (0.2, "attributed"),
    "figures": (0.6, "has a figure"),
    "dated": (0.3, "has a date"),
    "caveat": (1.0, "the article speaks of its verification"),
    "hedged": (-0.15, "is hedged"),
    "direct": (-0.4, "is a quotation"),
    "question": (-2.0, "is a question"),
    "no_verb": (-3.5, "has no verb"),
    "about_check": (-4.0, "speaks of verification itself"),
    "headline": (-2.5, "is a headline"),
    "empty": (-1.2, "says little by itself"),
    "boilerplate": (-4.0, "is no part of the story"),
}


def in_article(words: str, setting: Setting) -> tuple[float, tuple[str, ...]]:
    """The worth of a passage of an article, 0 to 1, and its reasons, strongest first."""
    found = features(words)
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
