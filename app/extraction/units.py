"""What numbers count: currencies, measures and their usual spellings, each with one name in the singular."""

from __future__ import annotations

import re

SIGNS = {
    "US$": "dollar", "$": "dollar", "£": "pound sterling", "€": "euro", "¥": "japanese yen", "₹": "indian rupee",
    "₽": "russian ruble", "₩": "south korean won", "₿": "bitcoin", "₺": "turkish lira", "₴": "ukrainian hryvnia",
    "₪": "shekel", "₦": "nigerian naira", "₡": "costa rican colón", "₭": "lao kip", "฿": "thai baht", "₫": "vietnamese dong",
    "A$": "australian dollar", "AU$": "australian dollar", "C$": "canadian dollar", "CA$": "canadian dollar",
    "HK$": "hong kong dollar", "NZ$": "new zealand dollar", "S$": "singapore dollar", "R$": "brazilian real",
    "MXN$": "mexican peso", "NT$": "taiwan dollar", "RM": "malaysian ringgit", "RS": "indian rupee", "U.S.$": "dollar",
    "USD": "dollar", "GBP": "pound sterling", "EUR": "euro", "RMB": "chinese yuan", "JPY": "japanese yen",
    "CHF": "swiss franc", "INR": "indian rupee", "$US": "dollar", "U.S $": "dollar", "C $": "canadian dollar",
    "US $": "dollar", "A $": "australian dollar", "$A": "australian dollar", "CNY": "chinese yuan", "AUD": "australian dollar",
    "CAD": "canadian dollar", "U.S. $": "dollar",
}
MONEY = {
    "dollar": "dollars dollar usd bucks", "pound sterling": "pounds sterling quid gbp", "euro": "euros euro eur",
    "japanese yen": "yen", "chinese yuan": "yuan renminbi rmb", "cent": "cents cent", "penny": "pence penny p",
    "russian ruble": "rubles roubles ruble rouble", "rupee": "rupees rupee", "swiss franc": "francs franc",
    "peso": "pesos peso", "shekel": "shekels shekel", "ukrainian hryvnia": "hryvnia hryvnias", "bitcoin": "bitcoins bitcoin",
    "south korean won": "won", "brazilian real": "reais", "turkish lira": "lira liras", "krone": "crowns krone kroner",
    "krona": "krona kronor", "danish krone": "danish_crowns danish_kroner", "swedish krona": "swedish_crowns",
    "norwegian krone": "norwegian_crowns", "dinar": "dinars dinar", "riyal": "riyals riyal", "dirham": "dirhams",
    "ringgit": "ringgit", "baht": "baht", "rand": "rand", "peseta": "pesetas", "zloty": "zloty zlotys", "forint": "forint forints",
    "canadian dollar": "canadian_dollars", "australian dollar": "australian_dollars", "basis point": "basis_points basis_point",
}
MEASURES = {
    "percentage": "% percent per_cent pct pc", "percentage point": "percentage_points percentage_point pp",
    "kilometre": "kilometres kilometers kilometre kilometer km kms", "metre": "metres meters metre meter m",
    "centimetre": "centimetres centimeters centimetre centimeter cm", "millimetre": "millimetres millimeters millimetre millimeter mm",
    "micrometre": "micrometres micrometers μm µm", "nanometre": "nanometres nanometers nanometre nanometer nm",
    "mile": "miles mile mi", "foot": "feet foot ft", "inch": "inches inch", "yard": "yards yard yd",
    "square kilometre": "square_kilometres square_kilometers sq_km km2 km²",
    "square mile": "square_miles square_mile sq_miles", "square metre": "square_metres square_meters sq_m m2 m²",
    "square foot": "square_feet square_foot sq_ft sq._ft.", "acre": "acres acre", "hectare": "hectares hectare ha",
    "kilometre per hour": "km/h kph kmh kmph km/hr kilometres_per_hour kilometers_per_hour kilometers_an_hour kilometres_an_hour",
    "mile per hour": "mph m.p.h. miles_per_hour miles_an_hour", "mile per gallon": "mpg", "knot": "knots",
    "metre per second": "m/s", "kilogram": "kilograms kilogrammes kilogram kg kgs kilos kilo", "gram": "grams grammes gram g",
    "milligram": "milligrams mg", "microgram": "micrograms microgrammes μg µg mcg", "metric ton": "tonnes tonne metric_tons metric_ton t",
    "ton": "tons ton", "kiloton": "kilotons", "pound-mass": "lbs lb", "pound-foot": "pound-feet lb-ft", "ounce": "ounces ounce oz fluid_ounces fluid_ounce",
    "litre": "litres liters litre liter l", "millilitre": "millilitres milliliters ml", "gallon": "gallons gallon",
    "barrel": "barrels barrel bbl", "bushel": "bushels bushel", "pint": "pints pint", "quart": "quarts quart",
    "second": "seconds second secs sec", "millisecond": "milliseconds ms", "minute": "minutes minute mins min",
    "hour": "hours hour hrs hr", "day": "days day", "night": "nights night", "week": "weeks week", "month": "months month",
    "year": "years year yrs yr", "decade": "decades decade", "century": "centuries century",
    "celsius": "degrees_celsius degree_celsius °c celsius degc deg_c degrees_c", "fahrenheit":
    "degrees_fahrenheit degree_fahrenheit °f fahrenheit degf deg_f degrees_f", "degree": "degrees degree °",
    "watt": "watts watt w", "kilowatt": "kilowatts kilowatt kw", "megawatt": "megawatts megawatt mw", "gigawatt": "gigawatts gigawatt gw",
    "kilowatt hour": "kwh kilowatt-hours", "megawatt hour": "mwh megawatt-hours", "gigawatt hour": "gwh gigawatt-hours",
    "volt": "volts", "hertz": "hz hertz", "kilohertz": "khz", "megahertz": "mhz", "gigahertz": "ghz",
    "byte": "bytes", "kilobyte": "kilobytes kb", "megabyte": "megabytes mb", "gigabyte": "gigabytes gb", "terabyte": "terabytes tb",
    "megabit per second": "mbps", "gigabit per second": "gbps", "horsepower": "horsepower hp", "brake horsepower": "bhp", "decibel": "decibels decibel db",
    "calorie": "calories calorie", "kilopound per square inch": "ksi", "megapascal": "mpa", "revolutions per minute": "rpm",
    "part per million": "parts_per_million ppm", "magnitude": "magnitude", "point": "points point pts", "count": "times",
}
NO_LONE_LETTER = frozenset("m g l t w p ha min mi pp ms pc db ft mw sec".split())
"""Short forms taken only when glued to the number or right behind it, never before a further word of a noun phrase."""

MONEY_FORMS = {form.replace("_", " "): name for name, forms in MONEY.items() for form in forms.split()}
MEASURE_FORMS = {form.replace("_", " "): name for name, forms in MEASURES.items() for form in forms.split()}
TIME_UNITS = frozenset("second minute hour day night week month year decade century".split())

_POUNDS = re.compile(r"pounds?\b")
_LONGEST_FIRST = sorted({*MONEY_FORMS, *MEASURE_FORMS}, key=len, reverse=True)
UNIT = re.compile(
    r"(?P<unit>" + "|".join(re.escape(f).replace(r"\ ", r"[\s-]") for f in _LONGEST_FIRST) + r")(?![^\W_])", re.IGNORECASE
)
PER = re.compile(
    r"(?:\s(?:a|an|per|each|every)[\s-]|\sa-|/|\sper\s)(second|minute|hour|day|night|week|month|year|share|barrel|ton|tonne|person|"
    r"head|gallon|litre|liter|pound|ounce|square\s(?:foot|metre|meter|mile)|mmbtu|unit|capita|"
    r"household|vote|game|gramme|gram|millisecond|kilogram|mile|kilometre|kilometer|100,000|million)\b", re.IGNORECASE
)
PER_NAMES = {"tonne": "metric ton", "liter": "litre", "mmbtu": "mega british thermal unit", "gramme": "gram", "kilometer": "kilometre"}

IRREGULAR_SINGULARS = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "lives": "life", "wives": "wife",
    "feet": "foot", "teeth": "tooth", "mice": "mouse", "knives": "knife", "wolves": "wolf", "shelves": "shelf",
    "series": "series", "species": "species", "police": "police", "troops": "troop", "shelves ": "shelf",
    "policemen": "policeman", "gunmen": "gunman", "servicemen": "serviceman", "congressmen": "congressman", "halves": "half",
    "analyses": "analysis", "crises": "crisis", "criteria": "criterion", "news": "news", "leaves": "leaf", "thieves": "thief",
    "best": "good", "better": "good", "largest": "large", "biggest": "big", "highest": "high", "earliest": "early",
    "worst": "bad", "movies": "movie", "ties": "tie", "cookies": "cookie", "calories": "calorie", "goods": "goods",
}


def singular(word: str) -> str:
    """The singular of an English noun, lower case; words that are no plural come back as they are."""
    low = word.lower()
    if low in IRREGULAR_SINGULARS:
        return IRREGULAR_SINGULARS[low]
    if len(low) < 4 or not low.endswith("s") or low.endswith(("ss", "us", "is")):
        return low
    if low.endswith("ies"):
        return low[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zes")):
        return low[:-2]
    return low[:-1]
