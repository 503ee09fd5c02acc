"""A made-up language of news: common words, names that nobody bears, and a way to draw them as unevenly as in life.

Nothing here is taken from anywhere. Ranks follow Zipf: the first word of a list of V comes about once in ln(V) draws.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from random import Random

PEOPLE = ("families", "residents", "farmers", "nurses", "miners", "pupils", "drivers", "fishermen", "voters", "cooks")
GOODS = ("lamps", "turbines", "tents", "tyres", "vaccines", "sandbags", "ferries", "bricks", "permits", "batteries")
THINGS = ("dam", "bridge", "hospital", "harbour", "power plant", "school", "market", "reservoir", "railway", "mill")
STUFF = ("water", "grain", "coal", "fuel", "timber", "salt", "ice", "gas")
MEASURES = ("kilometres", "tonnes", "litres", "hectares", "megawatts", "days")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
ROLES = (
    "the mayor", "a spokeswoman", "an engineer", "the governor", "a union leader", "the minister", "a hydrologist",
    "a teacher", "the head of the river board", "a retired judge",
)  # fmt: skip
BODIES = ("river board", "statistics office", "health ministry", "miners’ union", "grid company", "port authority")
AGENCIES = ("Varda Wire", "Coastline News Agency", "Агентство Зоря", "Agence Méridien")
OUTLETS = (
    "The Lowland Courier", "Harbour Gazette", "Il Faro di Sèlva", "The Ridge Dispatch", "Вісник Надріччя", "Morgenbrev",
)  # fmt: skip
STAFF = ("Ines Kaal", "Tom Varga", "Олена Брусна", "Marit Ødegren", "Jules Ferrand-Roy", "Sana Idriss", "Ben Oduya",
         "Lucía Peñasco", "Piet Maas", "Wren Halloway")  # fmt: skip
TAGS = (
    "water", "energy", "elections", "health", "prices", "harbour", "schools", "front page", "needs a second look",
    "podcast", "транспорт", "énergie", "housing", "border", "weather", "budget", "mines", "sport", "courts", "viral 🔥",
)  # fmt: skip
VOCABULARY = 20_000
SPEAKERS = 6_000
PLACES = 3_000

_STARTS = ("b", "br", "d", "dr", "f", "fl", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pl", "r", "s", "st", "t",
           "tr", "v", "w", "z")  # fmt: skip
_MIDDLES = ("a", "e", "i", "o", "u", "ai", "ea", "ou")
_ENDS = ("", "l", "m", "n", "r", "s", "t", "nd", "rk", "st")
_ACCENTS = {"a": "á", "e": "é", "o": "ö", "u": "ü", "n": "ñ", "s": "š", "i": "ì"}
_CYRILLIC = str.maketrans(dict(zip("abdefghiklmnoprstuvwz", "абдефгхіклмнопрстувшз", strict=True)))
_NAME_ENDS = ("ev", "sen", "dal", "ková", "ini", "o", "mann", "ar", "escu", "ides")
_PLACE_ENDS = ("mar", "ford", "holm", "grad", "ville", "ness", "burg", "stad")


def rank(rng: Random, of: int) -> int:
    """A place from 0 to ``of`` - 1, the first ones far more often than the last."""
    return int(of ** rng.random()) - 1


def _syllables(rng: Random, count: int) -> str:
    return "".join(rng.choice(_STARTS) + rng.choice(_MIDDLES) + rng.choice(_ENDS) for _ in range(count))


def _accented(name: str, rng: Random) -> str:
    letter = rng.choice([c for c in name if c in _ACCENTS] or [""])
    return name.replace(letter, _ACCENTS.get(letter, ""), 1) if letter else name


def _distinct(name: str, count: int, make: str) -> tuple[str, ...]:
    rng, found = Random(name), dict[str, None]()
    while len(found) < count:
        made = {"word": _word, "person": _person, "place": _place}[make](rng)
        found[made] = None
    return tuple(found)


def _word(rng: Random) -> str:
    word = _syllables(rng, rng.choice((2, 2, 3)))
    return f"{word}-{_syllables(rng, 1)}" if rng.random() < 0.03 else word


def _person(rng: Random) -> str:
    first, last = _syllables(rng, rng.choice((1, 2))), _syllables(rng, 1) + rng.choice(_NAME_ENDS)
    name = f"{first.capitalize()} {last.capitalize()}"
    chance = rng.random()
    if chance < 0.12:
        return name.lower().replace("á", "a").translate(_CYRILLIC).title()
    if chance < 0.3:
        name = _accented(name, rng)
    return unicodedata.normalize("NFD", name) if chance < 0.15 else name


def _place(rng: Random) -> str:
    place = (_syllables(rng, 1) + rng.choice(_PLACE_ENDS)).capitalize()
    chance = rng.random()
    return f"Upper {place}" if chance < 0.1 else _accented(place, rng) if chance < 0.25 else place


@cache
def vocabulary() -> tuple[str, ...]:
    """Made-up words, the commonest first."""
    return _distinct("vocabulary", VOCABULARY, "word")


@cache
def speakers() -> tuple[tuple[str, str], ...]:
    """Name and role, the most quoted first."""
    rng = Random("roles")
    return tuple((name, rng.choice(ROLES)) for name in _distinct("speakers", SPEAKERS, "person"))


@cache
def towns() -> tuple[str, ...]:
    """Made-up towns, the most written about first."""
    return _distinct("towns", PLACES, "place")
