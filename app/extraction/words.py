"""Words of English by their part in a sentence: verbs with their forms, function words, time words.

The verb forms are built from base forms by the spelling rules of regular verbs plus a table of irregular ones.
The lists are general English, kept small: a word that is not listed is judged by its ending (``tags``).
"""

from __future__ import annotations

from app.extraction.spans import listed

IRREGULAR = """
become became become; begin began begun; bite bit bitten; blow blew blown; break broke broken; bring brought brought;
build built built; buy bought bought; catch caught caught; choose chose chosen; come came come; cost cost cost;
cut cut cut; deal dealt dealt; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten;
fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled;
fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen;
get got got; give gave given; go went gone; grow grew grown; hang hung hung; hear heard heard; hide hid hidden;
hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known; lay laid laid; lead led led;
learn learnt learnt; leave left left; lend lent lent; let let let; lie lay lain; light lit lit; lose lost lost;
make made made; mean meant meant; meet met met; mistake mistook mistaken; outgrow outgrew outgrown;
overcome overcame overcome; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown;
overturn overturned overturned; pay paid paid; put put put; quit quit quit; read read read; ride rode ridden;
ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold;
send sent sent; set set set; shake shook shaken; shoot shot shot; show showed shown; shrink shrank shrunk;
shut shut shut; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept; slide slid slid; speak spoke spoken;
spend spent spent; split split split; spread spread spread; stand stood stood; steal stole stolen;
stick stuck stuck; strike struck struck; swear swore sworn; sweep swept swept; swim swam swum; swing swung swung;
take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown;
undergo underwent undergone; understand understood understood; undertake undertook undertaken; uphold upheld upheld;
wake woke woken; wear wore worn; weave wove woven; win won won; withdraw withdrew withdrawn;
withhold withheld withheld; write wrote written; rewrite rewrote rewritten; rebuild rebuilt rebuilt;
retake retook retaken; foresee foresaw foreseen; arise arose arisen; bear bore born; beat beat beaten; bet bet bet;
bid bid bid; bind bound bound; bleed bled bled; burn burnt burnt; cast cast cast; cling clung clung; dig dug dug;
broadcast broadcast broadcast; forecast forecast forecast; leap leapt leapt; plead pled pled; dive dove dived;
grind ground ground; stride strode stridden; slay slew slain; spin spun spun; mislead misled misled; withstand
withstood withstood; outdo outdid outdone; sow sowed sown; string strung strung
"""
REGULAR = """
abuse accommodate account acquit adjourn air ambush amputate annex audit average avert bankroll batter besiege board
bottom boycott breed bribe bully burgle canvass cap capitulate capsize cede censor chair chart circle circulate
collide commute compensate compute conceal conscript construct contaminate cremate criminalise cycle decriminalise
default defraud delete depreciate deregulate detonate devalue devastate diagnose disembark disperse distort divest
divulge dock download drill drown eavesdrop embezzle empty encircle endure engulf enrol enroll erect evaporate evict
excavate extradite fabricate falsify filibuster fit flatten fossilise grade gust hack halve handcuff harass harvest
hatch haul hedge hibernate hospitalise hospitalize impeach impede imprison inaugurate indict inflate insure intimidate
jam lash launder leak legalise legislate levy license loosen loot maim manufacture map massacre melt mine misstate
model mourn mutate nationalise nationalize obstruct omit orbit outflank outstrip overcharge overpay overstate patrol
perish petition photograph picket pocket poison poll pollute pound prescribe print privatise privatize quadruple
quicken rain rape recycle refinance refine refund refurbish reimburse renovate reopen repatriate repay repel reroute
reschedule retract riot rob rocket ruin sample sanction scan seat sentence sequence simulate skid slaughter snow soak
span sponsor spray sprinkle spy stab stalk stock store strand strangle strip submerge subpoena subsidise subsidize
swamp swerve synthesise table tally thaw thwart tolerate tow traffic transmit trim undercharge underpay understate
underwrite unearth unmask upload uproot wreck
abandon abolish absorb accelerate accept accompany accomplish accuse achieve acknowledge acquire act adapt add address
adjust admit adopt advance advise affect afford agree aim allege allocate allow alter amend amount analyse analyze
announce answer anticipate apologise apologize appeal appear apply appoint appreciate approach approve argue arm
arrange arrest arrive ask assassinate assault assemble assert assess assign assist assume assure attach attack attempt
attend attract attribute authorise authorize avoid award back backtrack balance ban bar base battle believe belong
benefit blame block boast bolster bomb boost borrow brief broaden burst bury calculate call calm campaign cancel
capture care carry cause cease celebrate challenge change characterise characterize charge chase check cite claim
clarify clash clear climb close coincide collapse collect combat combine comfort commemorate comment commit
communicate compare compete compile complain complete comply comprise concede conceive concern conclude condemn
conduct confess confirm confront confuse connect consider consist consolidate constitute consult consume contact
contain contend continue contract contradict contribute control convene convert convey convict convince cooperate cope
count counter cover crack crash create criticise criticize cross crush cure curb damage date deal debate decide declare
decline decrease dedicate deem deepen defeat defend define defy delay deliver demand demolish demonstrate denounce
deny depart depend deploy deport deprive derail describe deserve design designate desire destroy detail detain detect
deteriorate determine develop devote die differ diminish direct disagree disappear disapprove disclose discover
discuss dismiss displace display dispute disrupt dissolve distance distribute disturb diversify divert divide document
dominate donate double doubt downgrade draft drag drain drift drop dub dump duplicate earn ease echo edge edit educate
elect eliminate embark embrace emerge emit emphasise emphasize employ empower enable enact encounter encourage end
endanger endorse enforce engage enhance enjoy enlist ensure enter entitle equip erupt escalate escape escort establish
estimate evacuate evaluate evolve exaggerate examine exceed exchange exclude execute exercise exist expand expect
expel experience expire explain explode exploit explore export expose express extend face facilitate fail favor favour
fear feature file fill finalise finalize finance fine finish fire fix flood focus foil follow force forge form
formulate foster fuel fulfil fulfill function fund gain gather generate govern graduate grant greet guarantee guard
guess guide hail halt hammer hamper hand handle happen harm head heal help highlight hike hinder hire hope host house
identify ignite ignore illustrate imagine implement imply import impose impress improve include increase incur
indicate induce infect influence inform inherit initiate injure inject insist inspect inspire install instruct insult
intend intensify interact intercept interest interpret intervene interview introduce invade invent invest investigate
invite involve isolate issue jail join judge jump justify kick kidnap kill kiss knock label lack land laud laugh launch
lean lecture level liberate lift like limit line link list listen live loan lobby locate lock look loom love lower
maintain manage march mark match matter measure mediate mention merge migrate mirror miss mobilise mobilize mock
monitor mount move murder name narrow near need negotiate nominate note notice notify number object oblige observe
obtain occupy occur offer offset open operate oppose order organise organize oust outline outlaw outnumber overhaul
overlook owe own pack paint participate partner pass pause peak perform permit persuade phase pick pin pitch place plan
plant play plead pledge plot plunge plummet point police pose possess post postpone pour praise predict prefer prepare
present preserve press presume pressure prevail prevent proceed process proclaim procure produce prohibit project
prolong promise promote prompt propose prosecute protect protest prove provide provoke publish pull pump punish
purchase pursue push qualify question quote race raid raise rally range rank rate ratify reach react realise realize
reassure rebound rebuff recall recapture receive recede recognise recognize recommend reconsider record recover recruit
reduce refer reflect reform refuse regain regard register regret regulate reinforce reiterate reject relate relax
release relocate rely remain remark remember remind remove renew repair repeal repeat replace reply report represent
request require rescue research resemble reserve reside resign resist resolve respond rest restore restrict result
resume retain retaliate retire retreat return reveal reverse review revise revive revoke reward rewrite risk rival
roll rule rush sack save scale schedule score scrap scrutinise seal search secure seem seize separate serve settle
shape share shelter shift ship shock shoulder shout sign signal skip slam slash slip slow smash smuggle snub soar sort
spark specify speculate spill spur stabilise stabilize staff stage stall start starve state stay steer stem step
stir stockpile stop storm strengthen stress stretch struggle study stumble subject submit succeed sue suffer suggest
suit summon supervise supply support suppose surge surpass surprise surrender surround survey survive suspect suspend
sustain switch tackle target task tax term terminate test testify thank threaten tie tighten top total touch tour
trace track trade trail train transfer transform translate transport trap travel treat trigger triple try turn tweet
unfold unite unleash unload unveil update upgrade urge use utilise vaccinate value vanish vary verify veto view
violate visit voice vote vow wage wait walk want warn wash waste watch weaken weigh welcome widen wipe wish witness
wonder work worry worsen wound wrap yield stream undermine oust redesign regroup resettle shelve shell torture
topple slump tumble slide stagnate outpace outweigh outperform
"""
NOUNS_FIRST = listed(
    "abuse account air ambush annex audit average batter bottom boycott breed bribe bully cap chair chart circle "
    "commute conscript cycle default dock drill empty fit grade gust hack harvest hatch haul hedge jam leak levy "
    "license loot manufacture map massacre mine model orbit patrol petition photograph picket pocket poison poll "
    "pound print rain rape refund riot rocket ruin sample sanction scan seat sentence sequence skid slaughter snow "
    "span sponsor spray spy stall stock store strand strip swamp table tally tow traffic trim wreck "
    "act aim answer appeal approach arm attack attempt back balance ban bar base battle benefit blame block board bomb "
    "boost call campaign care cause challenge change charge check claim clash clear close comment concern contact "
    "contract control cost count cover crash cut damage date deal debate decline demand design desire detail direct "
    "display dispute document doubt draft drag drop edge end escape estimate exercise experience export express face "
    "favor favour fear feature fight file fine finish fire fix flood focus force form fuel function fund gain grant "
    "guarantee guard guide halt hand harm head help hike hit hold hope host house import increase influence interest "
    "interview issue judge jump kick label lack land launch lead lecture level lie lift light like limit line link "
    "list live load loan lobby look loss love march mark match matter mean measure mention mirror move murder name "
    "near need note notice number object offer order outline own pace pack paint part partner pass pause pay peak "
    "permit phase pick pitch place plan plant play plot point police position post present press pressure process "
    "produce project promise prompt protest purchase push question quote race raid raise rally range rank rate reach "
    "read record reform refuse regard register release remark repair report request research reserve rest result "
    "return reverse review reward ride ring rise risk rival roll rule run rush sack sale save scale schedule score "
    "search secure set shake shape share shelter shell shift ship shock shoot shot show sign signal sleep slide slow "
    "sort spark speak split spread staff stage stand start state stay steal stem step storm strain stream stress "
    "stretch strike study subject suit supply support surge surprise survey suspect swing switch talk target task tax "
    "term test thought threat throw tie top total touch tour track trade trail train transfer transport trap travel "
    "treat trigger try turn tweet update upgrade use value veto view visit voice vote vow wait walk wash waste watch "
    "welcome win wish witness work worry wound yield board better left lower open complete separate subject slump "
    "broadcast forecast read found bet bid cast bound lay bear wear light burn record sound long contrast content"
)
"""Base forms that are nouns or adjectives as often as verbs; their neighbours decide."""

DETERMINERS = listed(
    "the a an this these those his her its their our my your some any no each every several many most all both another "
    "either neither few various such certain what's whatever"
)
PRONOUNS = listed("he she they it we i you there everyone someone nobody everybody anyone nothing something")
OBJECTS = listed("him them me us himself herself themselves itself myself ourselves yourself")
PREPOSITIONS = listed(
    "of in on at by for with from into about over under against between during through among without within across "
    "behind beyond toward towards upon including amid around near onto off despite via per until like outside inside "
    "above below throughout following regarding concerning unlike alongside beneath besides since than amongst before "
    "after along out up down"
)
COORDINATORS = listed("and or but nor & yet plus")
SUBORDINATORS = listed("when while because if although though unless whether whereas once as till lest whenever")
RELATIVES = listed("which who whom whose where what how why whoever whomever")
AUXILIARIES = listed(
    "is are was were has have had do does did am isn't aren't wasn't weren't "
    "hasn't haven't hadn't don't doesn't didn't "
    "ain't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t 's ’s 're ’re 've ’ve 'm ’m"
)
MODALS = listed(
    "will would can could may might shall should must cannot won't wouldn't can't couldn't shouldn't mustn't "
    "won’t wouldn’t can’t couldn’t shouldn’t 'll ’ll 'd ’d"
)
BE_FORMS = listed("be been being having")
ADVERBS = listed(
    "not also never always often still already now then just even only again too so very much more most less least "
    "almost nearly about soon ever yet once twice later earlier ago well far here instead perhaps maybe however "
    "meanwhile moreover furthermore therefore nevertheless nonetheless indeed rather quite back together away ahead "
    "first last sometimes seldom once-again long overnight abroad further sooner forward"
)
NOT_ADVERBS = listed(
    "family early daily weekly monthly july italy ally reply supply assembly only rally monopoly "
    "likely friendly deadly elderly costly holy bully belly lovely lonely ugly silly fly apply imply "
    "multiply comply rely anomaly"
)
TIMES = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december today yesterday tomorrow tonight jan feb mar apr jun jul aug sep sept oct nov "
    "dec"
)
ADJECTIVES = listed(
    "new old good bad big small large great high low early late young local national federal foreign public private "
    "political economic social military international global financial legal full major former current senior chief "
    "top key main real true false strong weak free able unable ready likely unlikely possible important clear sure "
    "hard easy poor rich black white red blue green open recent next own same different other final total early due "
    "available aware guilty responsible necessary dangerous safe critical common single whole entire main wrong right "
    "better best worse worst larger largest smaller smallest higher highest lower lowest greater greatest older oldest "
    "younger latest earlier longer longest shorter fewer dead alive missing ill"
)

SAME_IN_PAST = listed(
    "cut put set hit let cost hurt shut split spread quit bet bid cast burst rid forecast broadcast read beat become "
    "come run overcome"
)
"""Base forms that are past forms as well."""

VOWELS = "aeiou"


def third_person(base: str) -> str:
    """The form after he, she or it."""
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ies"
    return base + "s"


DOUBLING = listed(
    "stab rob jam trim cap strip acquit outstrip omit repel annul strap wrap "
    "ban bar cut drag drop plan plot stop step ship slam slip skip hit get put run sit win begin admit "
    "commit permit submit refer prefer occur rebut regret control compel expel propel patrol equip "
    "scrap snub stem stir spur rot trap grab set let quit split swim shut dig bet rob dub kidnap pin "
    "dig wrap incur deter transfer forget cancel travel quarrel dispel rebel mar"
)


def past(base: str) -> str:
    """The regular past."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ied"
    return base + base[-1] + "ed" if base in DOUBLING else base + "ed"


def ing(base: str) -> str:
    """The present participle."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")):
        return base[:-1] + "ing"
    return base + base[-1] + "ing" if base in DOUBLING else base + "ing"


IRREGULAR_PASTS: dict[str, str] = {}
ONLY_PAST: set[str] = set()
"""Forms that are a past and never a participle: "fell", "rose"."""


def simple_past(base: str) -> str:
    """The past of any verb: "hid", "took", "closed"."""
    return IRREGULAR_PASTS.get(base) or past(base)


def _tables() -> tuple[dict[str, str], dict[str, str]]:
    """Form → tag, and form → base. Tags: ``B`` base, ``V`` past or third person, ``v`` participle only, ``G`` -ing."""
    forms: dict[str, str] = {}
    bases: dict[str, str] = {}

    def put(form: str, tag: str, base: str) -> None:
        forms.setdefault(form, tag)
        bases.setdefault(form, base)

    for entry in IRREGULAR.replace("\n", " ").split(";"):
        base, simple, participle = entry.split()
        IRREGULAR_PASTS[base] = simple
        if simple not in (base, participle):
            ONLY_PAST.add(simple)
        if simple != base:
            put(simple, "V", base)
        if participle not in (simple, base):
            put(participle, "v", base)
        for form, tag in ((base, "B"), (third_person(base), "V"), (ing(base), "G")):
            put(form, tag, base)
    for base in REGULAR.split():
        for form, tag in ((base, "B"), (third_person(base), "V"), (past(base), "V"), (ing(base), "G")):
            put(form, tag, base)
    return forms, bases


VERB_FORMS, VERB_BASES = _tables()
