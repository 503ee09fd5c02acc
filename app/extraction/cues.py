"""The words that say that somebody says something: reporting verbs by kind, with their forms, and noun cues."""

from __future__ import annotations

from app.extraction.spans import in_order, listed
from app.extraction.words import ing, past, third_person

SAY = in_order("""
say tell add ask announce note write claim argue warn explain report state insist acknowledge admit assert
allege concede contend declare disclose deny observe recall remark reply respond reveal stress suggest testify tweet
pledge vow promise predict caution complain confirm conclude maintain mention reiterate emphasize emphasise cite quip
joke lament boast proclaim recount swear describe estimate comment counter inform blog post exclaim shout
confess elaborate muse opine speculate volunteer protest plead intone retort""")
"""Verbs of saying: what follows, or the quotation beside them, is reported speech."""

THINK = in_order("""believe think hope fear expect want worry feel know find show indicate demand urge propose
consider doubt assume suspect wonder call agree decline refuse support oppose criticize criticise condemn praise
accuse blame attack reject denounce blast slam dismiss discuss recommend request approve endorse back favor favour
deem view regard rule determine decide intend plan seek imply assure threaten welcome defend appeal advocate
challenge question hint signal demonstrate reflect realise realize understand learn conclude hail laud applaud
rate forecast project read mock ridicule compare liken cite credit thank congratulate""")
"""Verbs of thinking, wanting, judging: the article tells of an attitude rather than of words."""

IRREGULAR_FORMS = {
    "say": ("says", "said", "saying"),
    "tell": ("tells", "told", "telling"),
    "write": ("writes", "wrote", "writing"),
    "think": ("thinks", "thought", "thinking"),
    "find": ("finds", "found", "finding"),
    "feel": ("feels", "felt", "feeling"),
    "know": ("knows", "knew", "knowing"),
    "show": ("shows", "showed", "showing"),
    "swear": ("swears", "swore", "swearing"),
    "read": ("reads", "read", "reading"),
    "seek": ("seeks", "sought", "seeking"),
    "understand": ("understands", "understood", "understanding"),
    "learn": ("learns", "learned", "learning"),
    "forecast": ("forecasts", "forecast", "forecasting"),
    "admit": ("admits", "admitted", "admitting"),
    "quip": ("quips", "quipped", "quipping"),
    "slam": ("slams", "slammed", "slamming"),
    "plan": ("plans", "planned", "planning"),
    "signal": ("signals", "signaled", "signaling"),
}


def _forms(bases: list[str]) -> dict[str, str]:
    """Every finite form → its base."""
    table = {}
    for base in bases:
        third, simple, _ = IRREGULAR_FORMS.get(base) or (third_person(base), past(base), ing(base))
        for form in (base, third, simple):
            table[form] = base
    return table


def _ings(bases: list[str]) -> dict[str, str]:
    return {(IRREGULAR_FORMS.get(base) or ("", "", ing(base)))[2]: base for base in bases}


SAY_FORMS = _forms(SAY)
THINK_FORMS = {form: base for form, base in _forms(THINK).items() if form not in SAY_FORMS}
ALL_FORMS = {**THINK_FORMS, **SAY_FORMS}
SAY_INGS = _ings(SAY)

CLAUSE_ONLY = listed(
    "report post state note write add ask find show know feel think see read mention learn understand realise realize "
    "consider regard plan decide determine project rate doubt wonder shout blog comment counter volunteer respond "
    "reply muse elaborate protest recount call agree"
)
"""Verbs that cue speech only with a clause, a quotation or a fixed partner behind them ("called for", "agreed to")."""

ONLY_THAT = listed("want show know think hope doubt wonder plan")
"""Verbs of thinking that cue speech only with "that" or a partner: with an object they tell of the thing itself."""

WITH_PARTNER = {
    "call": ("for", "on"),
    "agree": ("to", "on", "that"),
    "decline": ("to",),
    "refuse": ("to",),
    "want": ("to",),
    "hope": ("to", "for"),
    "vow": ("to",),
    "pledge": ("to",),
    "promise": ("to",),
    "propose": ("to",),
    "demand": ("that",),
    "warn": ("of", "against", "about"),
    "complain": ("about", "of"),
    "accuse": (),
    "blame": (),
    "urge": (),
    "claim": ("to",),
    "speculate": ("about",),
    "wonder": ("about",),
    "respond": ("to",),
}

NOUN_CUES = listed(
    "claim claims statement allegation allegations assertion announcement suggestion promise pledge vow warning "
    "prediction argument accusation accusations belief hope hopes fear fears concern concerns conclusion notion idea "
    "report reports remark view finding assumption comment comments criticism complaint complaints sign signs "
    "evidence word rumors rumours speculation declaration admission insistence"
)
"""Nouns that take a clause with "that": "Mr Roe's claim that …"."""

DOCUMENTS = listed(
    "report reports study studies data survey surveys poll polls statement document documents documentation filing "
    "filings figures records record letter memo indictment complaint lawsuit analysis research review transcript "
    "transcripts email emails statistics index census law bill plan text press release article book estimate estimates "
    "newspaper website post tweet paper manifesto audit summary table chart video footage"
)
"""Sources that are papers rather than people."""
