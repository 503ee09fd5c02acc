"""What speaks for or against checking a sentence: a table of named features, each with words or a pattern, an example
that is its test, and the reason a person reads.

The kinds are those the literature on check-worthiness names (figures, entities, tense, comparison, sources, opinion,
exhortation). The word lists are general English of public speech and news, written kind by kind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.extraction.spans import listed
from app.extraction.words import IRREGULAR


@dataclass(frozen=True, slots=True)
class Feature:
    """A named property of a sentence: single words, pairs of words, or a pattern; counted up to ``most`` times.

    ``reason`` is shown where the feature speaks up. A dear pattern is tried only where a word of ``only_with`` stands.
    In the lists of words, ``#`` is a number in digits, ``0000`` a year, ``-ed`` a verb in the past.
    """

    name: str
    reason: str
    example: str
    words: str = ""
    pairs: str = ""
    pattern: re.Pattern[str] | None = None
    only_with: str = ""
    most: int = 1


FEATURES = (
    Feature(
        "number",
        "has a number",
        "It cost 40 dollars",
        most=2,
        words="# seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand million billion "
        "trillion half double doubled doubling triple tripled dozens dozen hundreds thousands millions billions",
    ),
    Feature(
        "amount",
        "gives an amount",
        "up 4.5 percent",
        pattern=re.compile(r"\d,\d{3}|\d\.\d|\d\s?(?:%|percent|per\scent)|[$£€]\s?\d|(?:thousand|[mbr]illion)s?\b"),
        only_with="# thousand thousands million millions billion billions trillion trillions",
    ),
    Feature(
        "money",
        "is about money",
        "The budget was cut",
        pattern=re.compile(r"[$£€]\s?\d"),
        words="dollar dollars pounds euros budget deficit debt taxes tax spending spent fund funds funded funding "
        "cost costs wages salary income revenue revenues prices price subsidies subsidy loan loans mortgage "
        "mortgages debts deficits surplus surpluses salaries incomes earnings earned pay payments payment "
        "investment investments profits profit rent premiums premium fees fee tuition rebate rebates credit "
        "credits stock stocks inflation gdp cents bankrupt bankruptcy exports imports manufacturing sales "
        "expenses grants",
    ),
    Feature(
        "date",
        "says when",
        "It opened last year",
        words="since yesterday january february april june july august september october november december decade "
        "decades recently annually ago 0000",
        pairs="last-year this-year last-month this-month last-week this-week last-spring this-spring last-summer "
        "last-fall this-fall last-winter years-ago the-last the-past next-year every-year each-year",
    ),
    Feature("past", "tells what happened", "They walked out", most=2, words="-ed"),
    Feature("first_did", "says what the speaker did", "I vetoed the bill"),
    Feature(
        "present_fact",
        "tells what is so",
        "It is now running",
        pairs="is-now are-now is-already are-already has-been have-been is-currently are-currently is-still are-still "
        "has-now have-now there-are there-is is-up are-up is-down are-down we-have they-have it-has are-in is- "
        "in",
        words="currently already",
    ),
    Feature(
        "progressive",
        "tells what is under way",
        "The state is building a road",
        pattern=re.compile(
            r"\b(?:is|are|am|['’](?:re|s|m)|been|was|were)\s(?:also\s|now\s|not\s|already\s)?"
            r"(?!(?:go|try|talk|say|look|gett|do|be)ing\b|(?:some|any|every|no)thing\b)\w{2,}ing\b"
        ),
    ),
    Feature(
        "ranking",
        "compares or ranks",
        "a larger plant than before",
        most=3,
        words="higher lower larger largest highest lowest fewer fewest biggest record average rate rates majority "
        "rank ranks ranked top bottom twice most least than nearly almost fastest unprecedented number total "
        "percent amount",
        pairs="is-up are-up is-down are-down went-up went-down gone-up gone-down go-up goes-up going-up goes-down go- "
        "down come-down up-# down-#",
    ),
    Feature(
        "superlative",
        "claims a first or a record",
        "the lowest murder rate in the country",
        pattern=re.compile(
            r"\b(?:first|only|most|fewest|least|record|rank(?:s|ed|ing)?|leads?|leading|fastest|highest|lowest|largest"
            r"|biggest|smallest|oldest|newest|safest|strongest|second-\w{3,12})\b[^.;?]{0,60}?"
            r"\b(?:nation|country|world|states?|history|america|decades?|years?|ever|since)\b",
            re.IGNORECASE,
        ),
        only_with="first only most fewest least record rank ranks ranked ranking lead leads leading fastest highest "
        "lowest largest biggest smallest oldest newest safest strongest second",
    ),
    Feature(
        "cites",
        "leans on a source",
        "The study was published",
        words="reports report study studies data said says told according reported announced testified statistics "
        "evidence poll polls survey census",
    ),
    Feature(
        "name",
        "names someone or something",
        "a visit to Oslo",
        most=4,
        pattern=re.compile(r"(?<=[a-z,;0-9] )(?!(?:I|Americans?|God|Well|And|But|So)\b)[A-Z][\w'’.-]+"),
    ),
    Feature("third_person", "is about others", "He voted against it", words="he she they his her their"),
    Feature(
        "cause",
        "says who did what",
        "The ban caused a shortage",
        words="caused resulted eliminated destroyed reduced doubled killed banned opposed supported promised refused "
        "proposed opened created passed signed vetoed increased raised launched established closed approved "
        "awarded invested appointed received provided helped reduces allows requires gives saves produces hired "
        "fired shut expanded delivered secured replaced repealed enacted blocked delayed cancelled canceled "
        "sued investigated arrested sentenced endorsed elected negotiated withdrew invaded bombed attacked "
        "trained recruited donated collapsed lowered tripled halved",
    ),
    Feature(
        "concrete",
        "is about something concrete",
        "The grants help schools",
        most=3,
        words="program programs initiative initiatives grant grants plan legislation assembly reform policy committee "
        "system service services trust agreement contract session cut cuts cutting costs reports report study "
        "studies data research laboratory laboratories technical training center centers facility facilities "
        "buildings housing homes apartments shelters homeless construction hospital hospitals clinic clinics "
        "nurses doctors physicians patients medical medicine healthcare care treatment vaccine vaccines cancer "
        "disease virus pandemic beds disabilities addiction fentanyl alcohol cannabis pregnancy infants babies "
        "childhood children teen teens families households residents seniors teacher teachers student students "
        "educators counselors college colleges university kindergarten preschool childcare classroom classrooms "
        "campus campuses classes grade grades graduates graduation degrees curriculum enrollment scores test "
        "tests testing scholarship scholarships library libraries computer museum worker workers employees "
        "employers employment unemployed workforce apprenticeship apprenticeships contractors volunteers wage "
        "wages retirement poverty business businesses industry market trade tourism technology license licenses "
        "licensing plant plants factory factories farm farms farmers agriculture agricultural harvest food "
        "acres land property rural downtown district districts town towns city cities park parks forest forests "
        "river rivers water waters climate carbon emissions pollution storm wildfire wildfires flood floods "
        "drought hurricane hurricanes shortage shutdown power energy electricity electric solar wind renewable "
        "coal gas gasoline fuel fuels drilling mines mining pipeline pipelines infrastructure transportation "
        "transit traffic travel streets roads highway highways bridge bridges rail airport airports port ports "
        "ship ships aircraft aerospace broadband internet vehicles trucks equipment officers firefighters "
        "responders prisons jail jails incarceration offenders corrections correctional recidivism",
    ),
    Feature("first_singular", "speaks of oneself", "I like it", most=2, words="i me my i'm i've i'd i'll"),
    Feature("you", "speaks to the listener", "You know that", words="you your you're yourself you've you'll"),
    Feature(
        "mind",
        "says what somebody thinks or feels",
        "I think it is so",
        most=2,
        words="believe believes believed think thinks thought feel feels felt hope hopes hoped wish wished guess "
        "suppose want wants wanted love loves loved know knows knew understand remember wonder dream imagine "
        "agree disagree forget see look listen appreciate admire respect proud glad happy excited afraid "
        "worried sorry grateful thankful blessed humbled hopeful optimistic confident honor honored honour",
    ),
    Feature("first_mind", "says what the speaker thinks or feels", "We truly hope so"),
    Feature(
        "judges",
        "sounds like an opinion",
        "It is a great plan",
        most=3,
        words="right wrong good great bad important beautiful wonderful ridiculous terrible reasonable extreme "
        "inspiring fair interested kind outstanding strong critical special clear unacceptable shame disgrace "
        "true awful horrible amazing incredible fantastic tremendous brilliant stupid foolish crazy smart "
        "perfect nice better best worse sad unfair unjust reckless irresponsible shameful disastrous mess hate "
        "deserve deserves tough hard",
    ),
    Feature(
        "stresses",
        "insists rather than tells",
        "It is simply so",
        most=2,
        words="simply really very certainly sure obviously frankly honestly absolutely definitely clearly totally "
        "truly deeply so just actually",
        pairs="like-that like-this is-like was-like it's-like would-like i'd-like just-like you-like feels-like "
        "looks-like seems-like",
    ),
    Feature(
        "future",
        "speaks of what may come",
        "It will rain",
        words="will would shall gonna won't can could may might they'll it'll i'll we'll you'll he'll she'll can't "
        "couldn't wouldn't",
        pairs="going-to",
    ),
    Feature(
        "ought",
        "says what ought to be",
        "We must act",
        most=2,
        words="should must need needs needed ought let let's shouldn't",
        pairs="have-to has-to got-to want-to",
    ),
    Feature("question", "is a question", "Is it so?", pattern=re.compile(r"\?[\"”')\s]{0,4}$")),
    Feature(
        "thanks",
        "is a courtesy",
        "Thank you all",
        words="thank thanks welcome congratulations congratulate please bless ladies gentlemen applause applaud "
        "recognize introduce introducing hello",
        pairs="good-evening good-morning join-me round-of",
    ),
    Feature("if", "is conditional", "If it rains, stay", words="if unless whether"),
    Feature(
        "abstract",
        "stays general",
        "Together we can hope",
        most=3,
        words="future hope hopes dream dreams spirit values opportunity opportunities challenge challenges together "
        "freedom courage faith strength life lives way thing things history truth reality heart soul mind "
        "leadership better forward progress matter sense direction notion idea ideas ideals answer answers "
        "question moment story stories change changes hard effort efforts best work reason reasons success "
        "successful vision priority priorities potential talk point lot promise possibility passion dedication "
        "commitment resolve unity fairness justice equality dignity honesty integrity character belief beliefs "
        "prayer prayers pride purpose mission journey path legacy destiny greatness principles gratitude "
        "compassion kindness decency generosity resilience confidence optimism determination everyone ourselves "
        "goal goals issues problem problems solution solutions difference impact achieve brighter brightest "
        "prosperity responsibility transparency accountability urgency wisdom innovation vibrant thriving "
        "momentum generation generations tomorrow voice voices approach compromise cooperation partisanship "
        "politics sacrifice sacrifices democracy moral imagine bold boldness aisle heroes fear doubt obstacle "
        "obstacles struggle struggles situation circumstances",
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
    Feature("bare", "names nothing that could be looked up", "So it goes"),
)
PUBLIC = listed(
    "congress senate house president governor administration law laws bill bills act program programs court treaty "
    "troops military army police school schools unemployment jobs job economy medicare medicaid health insurance "
    "election elections voted vote votes voters ballot ballots oil nuclear weapons immigration companies company "
    "states agency department government federal prescription drug drugs crime crimes prison security republicans "
    "republican democrats democrat bipartisan minister ministers ministry parliament legislature lawmakers lawmaker "
    "legislators county counties mayor attorney council constitutional constitution amendment statute regulation "
    "regulations regulators treasury pentagon soldiers veterans veteran border borders tariff tariffs sanctions "
    "terrorism terrorist terrorists welfare pension pensions benefits uninsured coverage abortion gun guns firearms "
    "sheriff prosecutors prosecutor inmates prisons convicted murders homicide homicides opioid opioids overdose "
    "overdoses refugees migrants immigrants immigrant deported citizenship justices embassy governors # two three four "
    "five six"
)
"""Words of public affairs and small numbers: no ground to check a sentence, but it is not bare where one stands."""
LOOKED_UP = ("number", "money", "date", "name", "concrete", "cause", "ranking", "cites")
"""A sentence without any of these features, nor a word of PUBLIC, names nothing that could be looked up."""
MOST_CHARACTERS = 2_000
"""As much of a passage as is looked at; keeps the work on hostile text small."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d[\d,.]*")
_PASTS = listed("was were had did cut died born tied lied") | {
    forms[1] for forms in (entry.split() for entry in IRREGULAR.split(";")) if len(forms) > 1 and forms[0] != forms[1]
}
_NO_PAST = listed(
    "united hundred indeed sacred talented skilled dedicated committed needed interested excited concerned worried "
    "supposed wicked naked limited beloved determined blessed pleased honored used"
)
"""Words on -ed that are mostly no past."""
_BEFORE_ADJECTIVE = listed("the a an our their his her my your its these those this more most very well so too as be")
"""After these a participle describes ("retired teachers", "will be debated"): nothing is told to have happened."""
_BETWEEN = listed("have has had also already just never then not")
_FIRST = listed("i we i've we've")
_SPEAKING = _FIRST | listed("i'm we're i'd we'd")
_NEAR = 3
"""So many words after "I" a verb of thinking is still the speaker's own ("I just don't think")."""


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
PATTERNS = tuple((f.name, f.pattern, listed(f.only_with), f.most) for f in FEATURES if f.pattern is not None)
MOST = {f.name: f.most for f in FEATURES}
REASON_OF = {f.name: f.reason for f in FEATURES}


@lru_cache(maxsize=20_000)
def _word(written: str) -> tuple[str, tuple[str, ...], bool]:
    """A word in lower case with a plain apostrophe (digits as #), the features it speaks for, whether it is past."""
    word = written.lower().replace("’", "'")
    if word[0].isdigit():
        digits = word.rstrip(".,")
        year = len(digits) == 4 and digits[:2] in ("19", "20") and digits.isdigit()
        return "#", WORDS["0000"] if year else WORDS["#"] if len(digits) > 1 else (), False
    regular = word.endswith("ed") and len(word) > 4 and not word.endswith("eed") and word not in _NO_PAST
    return word, WORDS.get(word, ()), regular or word in _PASTS


def features(words: str) -> dict[str, int]:
    """How often each feature occurs in these words, up to its limit."""
    words = words[:MOST_CHARACTERS]
    found: dict[str, int] = {}
    seen: set[str] = set()
    before, earlier = "", ""
    own = 0
    for match in _WORD.finditer(words):
        word, names, past = _word(match.group())
        own = _NEAR if word in _SPEAKING else own - 1
        seen.add(word)
        if before in ("number", "item", "step") and "number" in names:
            names = ()  # "Number 2, …" counts what is said, it says no number
        if past and before not in _BEFORE_ADJECTIVE and not before.endswith("'s"):
            found["past"] = found.get("past", 0) + 1
            if (earlier if before in _BETWEEN else before) in _FIRST:
                found["first_did"] = 1
        if own >= 0 and "mind" in names:
            found["first_mind"] = 1
        for name in (*names, *PAIRS.get(f"{before}-{word}", ())):
            found[name] = found.get(name, 0) + 1
        earlier, before = before, word
    for name, pattern, only_with, most in PATTERNS:
        if only_with and seen.isdisjoint(only_with):
            continue
        hits = int(pattern.search(words) is not None) if most == 1 else len(pattern.findall(words))
        if hits:
            found[name] = found.get(name, 0) + hits
    if seen.isdisjoint(PUBLIC) and not any(name in found for name in LOOKED_UP):
        found["bare"] = 1
    return {name: min(times, MOST[name]) for name, times in found.items()}
