"""Who a mention means: full names for surnames and titles, persons for roles, the last speaker for pronouns."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from app.extraction.spans import listed
from app.extraction.words import TIMES
from app.vocabulary import SourceKind

TITLES = listed(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev president vice-president "
    "chancellor senator sen gov governor rep "
    "representative congressman congresswoman mayor judge justice gen general "
    "lt col colonel capt captain maj major sgt "
    "sergeant officer detective sheriff king queen prince princess pope archbishop cardinal bishop minister premier "
    "secretary ambassador commissioner director chairman chairwoman chair chief councillor councilman councilwoman "
    "spokesman spokeswoman spokesperson attorney leader candidate nominee rival "
    "strategist analyst economist lawyer actor actress singer coach "
    "quarterback midfielder activist host reporter columnist editor author writer historian lawmaker legislator deputy "
    "executive officer ceo founder republican democrat democratic rep adviser "
    "advisor aide treasurer envoy lieutenant marshal admiral prosecutor pollster "
    "scientist physicist mp msp head boss manager owner principal dean warden "
    "investigator inspector superintendent constable commander brigadier corporal "
    "trooper curator chairperson councilor supervisor assemblyman assemblywoman alderman congressperson undersecretary"
)
PLURAL_NOUNS = listed(
    "officials sources authorities lawmakers experts analysts critics supporters "
    "opponents scientists researchers police "
    "witnesses people residents prosecutors economists democrats republicans "
    "leaders activists environmentalists groups "
    "states countries doctors lawyers voters campaigners protesters troops soldiers aides advisers diplomats senators "
    "investigators reporters journalists doctors companies unions members families observers historians"
)
UNNAMED_WORDS = listed(
    "officials official sources source witnesses witness people person experts "
    "critics aide aides diplomat diplomats insiders "
    "resident residents spokesman spokeswoman spokesperson analysts lawmakers "
    "observers supporters opponents neighbours neighbors "
    "soldier soldiers activist activists trader traders economists environmentalists "
    "advisers investigators some many others"
)
BODY = re.compile(
    r"\b(?:government|ministry|department|agency|company|court|police|party|committee|commission|council|union|bank|"
    r"university|institute|office|campaign|administration|army|military|parliament|congress|senate|house|kremlin|"
    r"pentagon|news|times|post|reuters|group|association|bureau|board|authority|authorities|service|services|fund|"
    r"staff|command|headquarters|navy|assembly|embassy|regulator|watchdog|charity|hospital|tribunal|newspaper|"
    r"organi[sz]ation|network|foundation|federation|inc|corp|ltd|league|un|nato|"
    r"eu|fbi|cia|nypd|epa|report|study|poll|survey|data|"
    r"officials|ukraine|russia|britain|france|germany|china|japan|india|israel|"
    r"iran|turkey|kyiv|moscow|washington|beijing|"
    r"london|paris|berlin|tokyo|brussels|the\sus|united\sstates|u\.s\.|states|countries|west)\b",
    re.IGNORECASE,
)
_NAME_WORD = r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]{0,30}|[A-Z]\.)"
FULL = re.compile(
    rf"(?<![\w’'.-])((?:{_NAME_WORD}\s(?:(?:de|da|di|del|van|von|der|bin|al|el|"
    rf"la|le|ben|ibn)\s){{0,2}}){{1,5}}{_NAME_WORD})(?:,?\s(?:Jr|Sr)\.)?"
)
ROLE_NOUN = frozenset(TITLES - {"mr", "mrs", "ms", "miss", "mx", "dr"})
GENERIC_FIRST = listed("the a an his her its their our my your some this that these those one another")


@dataclass(slots=True)
class People:
    """The persons an article names, and the roles it gives them."""

    full: dict[str, str] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    role_of: dict[str, str] = field(default_factory=dict)

    def named(self, mention: str) -> str | None:
        """The full name for a surname or a part of a name, if the article gives one."""
        return self.full.get(_key(mention.rsplit(maxsplit=1)[-1])) if mention.split() else None


@lru_cache(maxsize=5_000)
def _key(word: str) -> str:
    return re.sub(r"['’]s?$", "", word.replace("’", "'").lower()).strip(".,'")


def is_name_word(word: str) -> bool:
    """Whether a word can be part of a person's name: capitalised, no title, no day or month."""
    low = word.strip(".,’'").lower()
    return bool(word[:1].isupper()) and low not in TITLES and low not in TIMES and low not in GENERIC_FIRST


def people(text: str) -> People:
    """The persons of an article: runs of two or more capitalised words, with the roles that stand beside them."""
    found = People()
    counts: dict[str, int] = {}
    for match in FULL.finditer(text):
        words = match.group(1).split()
        titles = [w for w in words if w.strip(".").lower() in TITLES]
        behind = max((n for n, w in enumerate(words, 1) if w.strip(".").lower() in TITLES), default=0)
        if len(words) - behind >= 2:  # "Interior Minister Jane Roe"
            words = words[behind:]
        while words and (
            words[0].strip(".").lower() in TITLES
            or _demonym(words[0])
            or words[0].lower() in GENERIC_FIRST
            or words[0] in COMMON_OPENERS
        ):
            words.pop(0)
        if len(words) > 2 and words[0].lower() in PERSON_NOUNS:
            words.pop(0)
        if len(words) < 2 or any(w.strip(".").lower() in ROLE_NOUN for w in words) or _no_person(text, match, words):
            if len(words) == 1 and titles:
                _role(found, titles, words[0])
            continue
        name = re.sub(r"['’]s$", "", " ".join(words))
        last = _key(words[-1])
        counts[name] = counts.get(name, 0) + 1
        known = found.full.get(last)
        if known is None:
            found.full[last] = name
        if titles:
            _role(found, titles, name)
    _appositions(text, found)
    return found


NAMES_OF_THINGS = listed(
    "grant grants act bill prize award awards cup league street road avenue park bridge river lake mountain mountains "
    "island islands county city town valley bay port station airport stadium square college school academy museum "
    "library church cathedral centre center building tower hall show festival games championship championships trophy "
    "review plan deal accord accords agreement treaty law code amendment week war wars revolution crisis scandal "
    "inquiry project initiative programme program scheme mission motors airlines airways holdings industries steel "
    "energy media radio television studios systems technologies laboratories observatory research watch capital "
    "partners insurance pharmaceuticals press journal herald echo gazette tribune telegraph courier chronicle observer"
)
"""Last words of what is named and is no person: "Pell Grants", "Vantor Motors"."""
NAMES_OF_PLACES = listed(
    "new north south east west northern southern eastern western central upper lower los las mount lake port fort cape "
    "great united world national royal international"
)
"""First words of what is named and is no person: "New York", "World Rowing"."""
_OF_A_BODY_BEFORE = re.compile(r"(?:for|of|on)\s(?:the\s)?$")


def _no_person(text: str, match: re.Match[str], words: list[str]) -> bool:
    """Whether capitalised words name a body, a place or a thing: "Pell Grants", "the Office for Fiscal Watch"."""
    if _key(words[-1]) in NAMES_OF_THINGS or words[0].lower() in NAMES_OF_PLACES or BODY.search(" ".join(words)):
        return True
    before = text[max(0, match.start() - 40) : match.start()]
    joined = _OF_A_BODY_BEFORE.search(before)
    if joined is None:
        return False
    owner = before[: joined.start()].rstrip().rsplit(maxsplit=1)[-1:]
    return bool(owner) and owner[0][:1].isupper() and BODY.fullmatch(owner[0]) is not None


COMMON_OPENERS = listed(
    "But And When While After Before As In On At If So Yet Then Still Meanwhile Even For With Like "
    "Although Though Because Since Following During Asked Both"
)
_DEMONYM = re.compile(r"(?:ian|ean|ish|ese|can|ican|nch|ch|utch|reek|aeli|aqi|stani|tai|ssian|nian|eek)$")


def _demonym(word: str) -> bool:
    return (bool(_DEMONYM.search(word)) and len(word) > 4) or word in (
        "US",
        "U.S.",
        "UK",
        "EU",
        "Dutch",
        "French",
        "Irish",
        "Czech",
    )


def _role(found: People, titles: list[str], name: str) -> None:
    for title in titles:
        low = title.strip(".").lower()
        if low not in ("mr", "mrs", "ms", "dr", "miss", "mx"):
            found.roles.setdefault(
                {"gov": "governor", "sen": "senator", "rep": "representative", "gen": "general"}.get(low, low), name
            )
            found.role_of.setdefault(name, title)


_APPOSED = re.compile(
    rf"((?:{_NAME_WORD}\s){{1,3}}{_NAME_WORD}),\s(?:\d\d,\s)?(?:the|a|an|who\sis\sthe|"
    rf"president|director|chief|head|senior|professor|founder)\s?([a-z][\w\s’'-]{{2,60}}?)(?=[,.]|"
    rf"\sof\b|\sat\b|\sfor\b|\swith\b)"
)
_LOWER_ROLE = re.compile(
    rf"\b([a-z]{{4,20}}(?:\s(?:minister|secretary|general|executive|director|"
    rf"commissioner|leader))?)\s((?:{_NAME_WORD}\s){{1,2}}{_NAME_WORD})"
)


def _appositions(text: str, found: People) -> None:
    for match in _APPOSED.finditer(text):
        name = " ".join(w for w in match.group(1).split() if is_name_word(w))
        for word in match.group(2).lower().split():
            if word in ROLE_NOUN:
                found.roles.setdefault(word, name)
        found.role_of.setdefault(name, match.group(2))
    for match in _LOWER_ROLE.finditer(text):
        role = match.group(1).split()[-1]
        if role in ROLE_NOUN:
            found.roles.setdefault(role, match.group(2))
            found.role_of.setdefault(match.group(2), match.group(1))


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: the name to show, the role as written, what sort of source, and whether he, she or they."""

    name: str
    role: str | None
    kind: SourceKind
    plural: bool = False
    person: bool = False


PRONOUN = re.compile(r"^(?:he|she|they|it|we|i|who|which|his|her|their|its)$", re.IGNORECASE)
_CHOP = re.compile(r",\s|\s[-–—]{1,2}\s|\s\(|\swho\s|\swhich\s|\swhose\s")


def identify(mention: str, known: People) -> Speaker:  # noqa: PLR0911
    """The speaker behind a mention that is no pronoun: "Ukraine's defence minister", "Mr Roe", "Jane Roe, a nurse"."""
    mention = " ".join(mention.split()).strip(" ,.:;\"“”'’-–—")
    parts = _CHOP.split(mention, maxsplit=1)
    head = re.sub(r"['’]s$", "", parts[0].strip())
    role = parts[1].strip(" ,-–—)") if len(parts) > 1 else None
    words = head.split()
    if not words:
        return Speaker(mention, None, SourceKind.NONE)
    low = [w.strip(".,’'").lower() for w in words]
    joined = " and " in f" {head} "
    plural = low[-1] in PLURAL_NOUNS or joined or any(w in PLURAL_NOUNS for w in low[:3])
    if plural and not joined and len(words) > 2 and _key(words[-1]) in known.full and low[-3] in TITLES:
        plural = False
    apposed = _apposed_name(parts[1], known) if len(parts) > 1 and not plural else None
    if apposed and low[0] not in known.full and not (is_name_word(words[-1]) and is_name_word(words[0])):
        person = not BODY.search(apposed) and (
            any(w in ROLE_NOUN or w in PERSON_NOUNS for w in low) or apposed in known.full.values()
        )
        return Speaker(apposed, head, SourceKind.NAMED if person else SourceKind.INSTITUTION, person=person)
    name = _person_in(words, known)
    if name and not plural:
        before = head[: head.find(name.split()[-1])] if name.split()[-1] in head else ""
        title = " ".join(
            w for w in before.split() if w.strip(".").lower() not in ("mr", "mrs", "ms", "dr") and w not in name.split()
        )
        return Speaker(name, role or title.strip(" ,") or known.role_of.get(name), SourceKind.NAMED, person=True)
    if low[0] in GENERIC_FIRST and not plural:
        for word in reversed(low):
            if word in ROLE_NOUN and word in known.roles and len(words) <= 3:
                return Speaker(
                    known.full.get(_key(known.roles[word].split()[-1]), known.roles[word]),
                    head,
                    SourceKind.NAMED,
                    person=True,
                )
    if plural and any(w in UNNAMED_WORDS for w in low):
        return Speaker(head, role, SourceKind.UNNAMED, plural=True)
    if any(w in ROLE_NOUN for w in low) and not BODY.search(low[-1]):
        return Speaker(head, role, SourceKind.UNNAMED, person=True)
    if any(w in UNNAMED_WORDS for w in low):
        return Speaker(head, role, SourceKind.UNNAMED, plural=plural, person=not plural)
    kind = SourceKind.INSTITUTION if BODY.search(head) or words[-1][:1].isupper() else SourceKind.UNNAMED
    if kind is SourceKind.UNNAMED and low[-1].endswith("s") and not low[-1].endswith(("ss", "us", "is")):
        plural = True
    return Speaker(head, role, kind, plural=plural)


PERSON_NOUNS = listed(
    "lawyer attorney solicitor barrister mother father son daughter brother sister wife husband widow widower friend "
    "neighbour neighbor colleague teacher doctor nurse surgeon farmer student pupil resident witness survivor victim "
    "customer worker driver pilot captain researcher expert professor campaigner organiser organizer volunteer tourist "
    "chairman chairwoman chairperson partner specialist consultant spokesman spokeswoman spokesperson"
)


def _apposed_name(words: str, known: People) -> str | None:
    """The name behind "the head of the railways, …", where nothing but a name stands there."""
    part = re.split(r",\s|\s\(|\s[-–—]\s", words, maxsplit=1)[0].strip(" ,")
    names = part.split()
    if not 1 <= len(names) <= 4 or not all(is_name_word(w) or w in ("de", "van", "von", "al", "bin") for w in names):
        return None
    full = known.full.get(_key(names[-1]))
    if full and len(names) == 1:
        return full
    return part if len(names) >= 2 else None


_OF_A_BODY = re.compile(r"((?:[\w.’'-]+\s){1,6}?)(?:of|from|at|with|for)\s(?:the\s|[A-Z])")


def _person_in(words: list[str], known: People) -> str | None:
    """The name at the end of a mention: what follows the last title or role, or a surname the article explains."""
    of_body = _OF_A_BODY.match(" ".join(words))
    if of_body and len(words) > len(of_body.group(1).split()) + 1:
        front = of_body.group(1).split()
        if len(front) >= 2 and is_name_word(front[-1]) and is_name_word(front[-2]) and not BODY.search(" ".join(front)):
            return _person_in(front, known)
    tail: list[str] = []
    for word in reversed(words):
        if is_name_word(word) or (tail and word.lower() in ("de", "da", "van", "von", "al", "bin", "der", "la", "del")):
            tail.insert(0, word)
        else:
            break
    while tail and _demonym(tail[0]) and len(tail) > 1:
        tail.pop(0)
    if len(tail) > 2 and tail[0].lower() in PERSON_NOUNS:
        tail.pop(0)
    if not tail:
        inner = " ".join(words)
        match = re.search(r"^(?:[A-Z][\w.’'-]* )*?((?:[A-Z][\w.’'-]+ ?){1,3})(?= of | for | from |$)", inner)
        tail = [w for w in match.group(1).split() if is_name_word(w)] if match else []
        if not tail or tail[0].lower() in GENERIC_FIRST:
            return None
    titled = len(tail) < len(words) and words[len(words) - len(tail) - 1].strip(".,").lower() in TITLES
    full = known.full.get(_key(tail[-1]))
    if full and (len(tail) == 1 or set(map(_key, tail)) & set(map(_key, full.split()))):
        joined = " ".join(tail)
        return full if len(full.split()) >= len(tail) else joined
    if titled and (
        len(tail) > 1 or words[len(words) - len(tail) - 1].strip(".").lower() not in ("secretary", "general")
    ):
        return re.sub(r"['’]s$", "", " ".join(tail))
    return None
