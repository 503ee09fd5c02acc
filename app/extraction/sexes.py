"""Whether a person is called "he" or "she", as far as title, role or first name tell; nobody is guessed at."""

from __future__ import annotations

import re

from app.extraction.spans import listed

HE_WORDS = listed(
    "mr sir lord king prince duke man boy father son brother husband widower grandfather uncle nephew actor chairman "
    "spokesman congressman councilman assemblyman alderman businessman policeman fireman salesman waiter monk priest"
)
SHE_WORDS = listed(
    "mrs ms miss dame lady queen princess duchess woman girl mother daughter sister wife widow grandmother aunt niece "
    "actress chairwoman spokeswoman congresswoman councilwoman assemblywoman businesswoman policewoman waitress nun"
)
HE_NAMES = listed(
    "aaron abdul adam adrian ahmed alan albert alejandro alexander ali andrew anthony antonio arthur ben benjamin "
    "bernard bill bob boris brad brandon brian bruce carl carlos charles christopher craig daniel dave david dennis "
    "diego dmitry donald doug douglas ed eduardo edward emmanuel eric ethan felipe fernando francisco frank fred gary "
    "geoff george gerald giorgio giovanni gordon graham greg gregory hans harold harry hassan henry howard hugo ian "
    "ibrahim igor ivan jack jacob jacques jake james jason javier jean-luc jeff jeffrey jeremy jerry jim joe john "
    "jonathan jorge jose joseph juan justin karl keith ken kenneth kevin klaus larry leonard liam luis luke marco "
    "marcus mario mark martin matt matthew michael miguel mike mohamed mohammed muhammad nathan neil nicholas nick "
    "nigel oleg oliver omar oscar pablo patrick paul pedro peter phil philip pierre rafael ralph raymond richard rick "
    "rob robert roger ron ronald roy russell ryan samuel scott sean sergei serhiy simon stefan stephen steve steven "
    "stuart ted thomas tim timothy toby tom tony trevor victor vladimir volodymyr walter wayne william yusuf"
)
SHE_NAMES = listed(
    "abigail agnes alexandra alice alison amanda amelia amy ana angela anita ann anna anne annie audrey barbara "
    "beatrice bella beth bethany betty brenda brigitte camilla carla carmen carol caroline catherine charlotte cheryl "
    "christina christine claire clara claudia cynthia deborah debra diana diane donna dorothy eleanor elena elizabeth "
    "ellen emily emma erica esther eva evelyn fatima fiona frances gabriela gloria grace hannah heather heidi helen "
    "hillary ingrid irene isabel isabella jane janet janice jennifer jenny jessica joan joanna josephine judith julia "
    "julie karen kate katherine kathleen kathy katie kimberly laura lauren leah lena linda lisa liz louise lucia lucy "
    "lydia margaret maria marie marina marta martha mary megan melissa michelle miriam monica nadia nancy naomi "
    "natalia natalie natasha nicole nina nora olga olivia pamela patricia paula penelope phoebe priya rachel rebecca "
    "rita rosa rose ruth samantha sandra sara sarah sharon sofia sophia sophie stephanie sue susan svetlana sylvia "
    "teresa ursula valerie vanessa vera veronica victoria wendy yasmin yulia yvonne zoe"
)
MALE, FEMALE = listed("he his him himself"), listed("she her hers herself")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_OWNER = re.compile(r"^.*['’]s\s")
_APART = re.compile(r"\s(?:of|for|to|from|at|with|who|whose)\s|,")


def called(mention: str) -> str | None:
    """What a mention tells ("Ms Roe", "Judge Mary Cole", "she"): he, she, or None."""
    written = _WORD.findall(_OWNER.sub("", _APART.split(mention.strip(), maxsplit=1)[0]))
    words = [w.lower() for w in written]
    if not words:
        return None
    if len(words) == 1 and words[0] in MALE | FEMALE:
        return "he" if words[0] in MALE else "she"
    before = words[:-1] if written[-1][0].isupper() else words  # a surname is no title: "Billie Jean King"
    he, she = HE_WORDS.intersection(before), SHE_WORDS.intersection(before)
    if he or she:
        return None if he and she else "he" if he else "she"
    first = next((w for w in words[:-1] if w in HE_NAMES or w in SHE_NAMES), None)
    return None if first is None else "he" if first in HE_NAMES else "she"


def may_be(pronoun: str, mention: str) -> bool:
    """Whether "he", "she", "his" or "her" can mean the person of this mention."""
    sex, other = called(pronoun), called(mention)
    return sex is None or other is None or sex == other
