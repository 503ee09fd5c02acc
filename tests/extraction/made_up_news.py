"""Short invented reports of many kinds, each with the claims a fact-checker would underline in it.

All names, places and events are made up. Every expected claim is found by words its passage must hold.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.vocabulary import Caveat, Qualifier

Bounds = tuple[Qualifier, float | None, float | None]


@dataclass(frozen=True, slots=True)
class Underlined:
    """A claim to be found: words of its passage, and what must be known of it (None: not asked)."""

    words: str
    speaker: str | None = None
    figure: Bounds | None = None
    date: str | None = None
    caveat: Caveat | None = None
    subject: str | None = None
    denominator: str | None = None
    as_of: str | None = None
    not_with: str | None = None
    claim: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One invented report with its date, and the lines that must not show up as claims."""

    name: str
    date: str
    text: str
    underlined: tuple[Underlined, ...]
    no_claims: tuple[str, ...] = ()


EXACT, APPROX, ALMOST = Qualifier.EXACT, Qualifier.APPROX, Qualifier.ALMOST
MORE, LEAST, MOST = Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.AT_MOST
DOUBT, DENIED = Caveat.NOT_INDEPENDENTLY_VERIFIED, Caveat.DISPUTED_IN_ARTICLE
SEEN, CHECKED = Caveat.WITNESSED_BY_OUTLET, Caveat.VERIFIED_BY_OUTLET

REPORTS = (
    Report(
        "war wire",
        "2031-05-04",
        """Orvelan troops retake rail hub

DRESK, May 4 (Vellis Press) - Orvela said on Saturday its forces had retaken the rail hub of Dresk and captured
about 300 of the defenders, while Tamrian officials said their units had pulled back to “more favourable lines”.

The fighting has displaced nearly 60,000 people since March, according to the Lowmark Relief Fund.

“We shot down 14 of their 20 drones overnight,” said Colonel Ivo Brandt, who commands Orvela’s 3rd Rifle Brigade.
“The depot is burning.”

Tamria denied losing the drones. Vellis Press could not independently verify either side's battlefield accounts.

A Vellis Press reporter saw three burned-out tanks on the road to Dresk on Sunday.

Footage verified by Vellis Press showed the depot's roof had collapsed.

(Reporting by Anna Holt in Dresk; editing by Sam Reed)
""",
        (
            Underlined("its forces had retaken the rail hub", "Orvela", date=None, caveat=DOUBT),
            Underlined("captured about 300 of the defenders", "Orvela", (APPROX, 270, 330), subject="defenders"),
            Underlined("their units had pulled back", "Tamrian officials"),
            Underlined(
                "has displaced nearly 60,000 people", "Lowmark Relief Fund", (ALMOST, 54000, 60000), subject="people"
            ),
            Underlined("We shot down 14 of their 20 drones", "Ivo Brandt", caveat=DENIED),
            Underlined("three burned-out tanks on the road", caveat=SEEN, figure=(EXACT, 3, 3)),
            Underlined("roof had collapsed", caveat=CHECKED),
        ),
        ("Orvelan troops retake rail hub", "Reporting by"),
    ),
    Report(
        "economy",
        "2030-04-17",
        """Consumer prices rose 3.1% in the year to March, down from 3.4% in February, the Office for Figures said
on Wednesday, as fuel fell for the third consecutive month.

Core inflation, which strips out food and energy, stood at 3.9%, above the 3.7% that economists polled by the Vellis
Courier had expected.

The Bank of Aldmoor has kept its key rate at 5.25% since last August.

“Households are still paying £1,200 a year more for food than in 2027,” said Priya Nand, chief economist at Holm &
Co. “One in five families skips meals.”

Finance minister Joel Marsh told parliament that the government had cut borrowing by £4.5bn and would not raise
taxes.
""",
        (
            Underlined(
                "Consumer prices rose 3.1%", "Office for Figures", (EXACT, 3.1, 3.1), "2030-03", as_of="2030-03"
            ),
            Underlined("stood at 3.9%", figure=(EXACT, 3.9, 3.9)),
            Underlined("kept its key rate at 5.25%", figure=(EXACT, 5.25, 5.25), date="2029-08"),
            Underlined("paying £1,200 a year more for food", "Priya Nand", (EXACT, 1200, 1200), denominator="year"),
            Underlined("One in five families skips meals", "Priya Nand", (EXACT, 0.2, 0.2)),
            Underlined("had cut borrowing by £4.5bn", "Joel Marsh", (EXACT, 4.5e9, 4.5e9)),
            Underlined("would not raise taxes", "Joel Marsh"),
        ),
    ),
    Report(
        "crime court",
        "2029-11-20",
        """A driver who killed two cyclists while speeding at 71mph was jailed for nine years on Monday.

Carl Denning, 44, of Holm Street, pleaded guilty to causing death by dangerous driving at Aldmoor Crown Court.

Prosecutor Ruth Vale said Denning had drunk “at least six pints” before the crash on 3 June and had been banned from
driving twice.

Sentencing him, Judge Alan Price said: “You ignored three warnings. You drove on for more than four miles.”

Mr Denning's lawyer, Tom Reeve, said his client had shown remorse. Police declined to comment.
""",
        (
            Underlined("was jailed for nine years", figure=(EXACT, 2, 2), date="2029-11-19"),
            Underlined("pleaded guilty to causing death"),
            Underlined("had drunk “at least six pints”", "Ruth Vale", (LEAST, 6, None), "2029-06-03"),
            Underlined("had been banned from driving twice", "Ruth Vale"),
            Underlined("You ignored three warnings", "Alan Price", (EXACT, 3, 3)),
            Underlined("You drove on for more than four miles", "Alan Price", (MORE, 4, None)),
            Underlined("his client had shown remorse", "Tom Reeve"),
        ),
    ),
    Report(
        "politics",
        "2028-09-14",
        """WASHINGTON FALLS, Sept. 13 — Senator Dana Whitlock accused Gov. Hal Brewer on Tuesday of hiding a
$175million shortfall in the state's pension fund.

"He told voters the fund was fully financed, and it wasn't," Ms. Whitlock said at a rally in Cedar Point. "That is a
fact."

Mr. Brewer, a Republican who was elected in 2022, called the claim false and said the fund had returned 8.2 percent
last year.

The bill passed the Senate by a 31-19 vote last week. It would require the state to publish its holdings every
quarter.

A spokeswoman for the governor, Lena Ortiz, said the audit had been completed in July and showed no shortfall.
""",
        (
            Underlined("$175million shortfall", figure=(EXACT, 175e6, 175e6), date="2028-09-12"),
            Underlined("He told voters the fund was fully financed", "Dana Whitlock", caveat=DENIED),
            Underlined("the fund had returned 8.2 percent last year", "Hal Brewer", (EXACT, 8.2, 8.2), "2027"),
            Underlined("The bill passed the Senate by a 31-19 vote", figure=(EXACT, 31, 31)),
            Underlined("the audit had been completed in July", "Lena Ortiz", date="2028-07"),
        ),
        ("That is a fact",),
    ),
    Report(
        "health",
        "2030-02-10",
        """Almost half of adults in Orvela have high blood pressure and only a third of them take medicine for it,
a study found.

Researchers at Holm University followed 12,400 patients for six years. Those who walked 30 minutes a day were 22%
less likely to have a stroke, they reported in the Aldmoor Medical Journal on Friday.

"We did not expect such a large effect," said Dr Mina Sorel, who led the study, which was funded by the maker of a
blood pressure drug.

The health ministry said measles cases had risen to 1,140 as of 31 January from 210 a year earlier.

The findings have not been independently confirmed.
""",
        (
            Underlined(
                "half of adults in Orvela have high blood pressure", figure=(ALMOST, 0.45, 0.5), denominator="adults"
            ),
            Underlined("followed 12,400 patients for six years", figure=(EXACT, 12400, 12400), subject="patients"),
            Underlined("22% less likely to have a stroke", figure=(EXACT, 30, 30)),
            Underlined("measles cases had risen to 1,140", figure=(EXACT, 1140, 1140), as_of="2030-01-31"),
        ),
    ),
    Report(
        "weather disaster",
        "2032-08-22",
        """At least 41 people were killed and more than 300 injured when Cyclone Berta struck the coast of Tamria
on Friday night, officials said.

Winds reached 190km/h, tearing roofs off and cutting power to 2.3m homes. Up to 400mm of rain fell in 24 hours, the
weather service said.

Rescuers filled nearly 3,000 sandbags and evacuated two-thirds of the island's residents, according to the coast
guard.

Local media reported that a bridge had collapsed, but the report could not be immediately confirmed.

“I saw the river take my neighbour's house,” said Elsa Tomm, a 61-year-old teacher. “The water was two metres deep.”
""",
        (
            Underlined(
                "At least 41 people were killed", "officials", (LEAST, 41, None), "2032-08-20", subject="people"
            ),
            Underlined("Winds reached 190km/h", figure=(EXACT, 190, 190), subject="Winds", not_with="Up to 400mm"),
            Underlined("Up to 400mm of rain fell", "weather service", (MOST, None, 400), subject="rain"),
            Underlined("filled nearly 3,000 sandbags", "coast guard", (ALMOST, 2700, 3000), subject="sandbags"),
            Underlined(
                "evacuated two-thirds of the island's residents", "coast guard", denominator="the island's residents"
            ),
            Underlined("a bridge had collapsed", "Local media", caveat=DOUBT),
            Underlined("The water was two metres deep", "Elsa Tomm", (EXACT, 2, 2)),
        ),
    ),
    Report(
        "science",
        "2030-10-03",
        """A planet about twice the size of Earth orbits a star 41 light-years away, astronomers announced on
Thursday.

The planet, which circles its star every 18 days, was found with a telescope that was launched in 2026 and cost $1.1
billion.

“It is the best candidate we have,” said Yusuf Adeyemi of the Holm Observatory, “but it may have no air at all.”

Kyra Lund, who was not involved in the work, said the signal could be noise.
""",
        (
            Underlined("orbits a star 41 light-years away", "astronomers", (EXACT, 41, 41)),
            Underlined("circles its star every 18 days", figure=(EXACT, 18, 18)),
            Underlined("a telescope that was launched in 2026", date="2026"),
            Underlined("the signal could be noise", "Kyra Lund"),
        ),
    ),
    Report(
        "local council",
        "2029-06-12",
        """Holmfirth's library will close next year after councillors voted by 23 to 19 to save £640,000.

Council leader Margaret Iden said: "Footfall has dropped by 38 per cent since 2024 and the roof needs £1.2m of
repairs."

Campaigners, who gathered 4,500 signatures, say the figures are wrong. "They counted only weekdays," said Bill
Oates, chair of Save Our Library.

Coun Iden denied the claim.

The next meeting is on 3 July. Click here to sign up for our newsletter.
""",
        (
            Underlined("library will close next year", date="2030"),
            Underlined("Footfall has dropped by 38 per cent", "Margaret Iden", (EXACT, 38, 38)),
            Underlined("the roof needs £1.2m of repairs", "Margaret Iden", (EXACT, 1.2e6, 1.2e6), subject="repairs"),
            Underlined("They counted only weekdays", "Bill Oates", caveat=DENIED),
        ),
        ("Click here",),
    ),
    Report(
        "interview",
        "2031-01-08",
        """The head of Aldmoor's railways, Nora Fitch, says one train in eight ran late last year.

“We lost 210 drivers in two years,” she said. “We trained only 90.

“And we never had the money we were promised.”

She blamed the finance ministry, adding that it had withheld £80m of grants. The ministry rejected the accusation.

Asked whether fares would rise, Ms Fitch said: “Not before 2032.”
""",
        (
            Underlined("one train in eight ran late last year", "Nora Fitch", date="2030"),
            Underlined("We lost 210 drivers in two years", "Nora Fitch", (EXACT, 210, 210), subject="drivers"),
            Underlined("We trained only 90", "Nora Fitch", (EXACT, 90, 90)),
            Underlined("we never had the money", "Nora Fitch"),
            Underlined("it had withheld £80m of grants", "Nora Fitch", (EXACT, 80e6, 80e6), caveat=DENIED),
        ),
    ),
    Report(
        "live blog",
        "2031-07-19",
        """16:42 BST

Two more crew members have been rescued, the coast guard tweeted. That brings the total to 11.

16:20 BST

The owner of the ferry, Marlin Lines, says 64 passengers were on board, not 58 as it said earlier.

15:55 BST

Sky Vellis reports, citing an unnamed port official, that the captain sent his last message at 14:10.

Photo: Dan Moss/Getty Images
""",
        (
            Underlined("Two more crew members have been rescued", "coast guard", (EXACT, 2, 2)),
            Underlined("64 passengers were on board", "Marlin Lines", (EXACT, 64, 64), subject="passengers"),
            Underlined("the captain sent his last message", "Sky Vellis"),
        ),
        ("BST", "Photo"),
    ),
    Report(
        "statistics office",
        "2030-05-15",
        """Unemployment fell to 4.8% in the three months to March, from 5.1% in the previous quarter.

There were 1.36 million unemployed people, 98,000 fewer than a year earlier. The number of vacancies rose by 12,000
to 731,000.

Average weekly pay was £612 in March, an increase of 3.3 per cent. Women earned 88p for every pound earned by men.

The estimates are based on a survey of about 40,000 households. Figures for the north were revised.
""",
        (
            Underlined(
                "Unemployment fell to 4.8%",
                figure=(EXACT, 4.8, 4.8),
                date="2030-03",
                as_of="2030-03",
                subject="Unemployment",
            ),
            Underlined(
                "There were 1.36 million unemployed people", figure=(EXACT, 1.36e6, 1.36e6), subject="unemployed people"
            ),
            Underlined("The number of vacancies rose by 12,000", figure=(EXACT, 12000, 12000)),
            Underlined("Average weekly pay was £612 in March", figure=(EXACT, 612, 612), date="2030-03"),
            Underlined("Women earned 88p for every pound", figure=(EXACT, 88, 88)),
            Underlined("a survey of about 40,000 households", figure=(APPROX, 36000, 44000), subject="households"),
        ),
    ),
    Report(
        "press conference",
        "2031-03-06",
        """Police Chief Omar Diaz told a news conference that officers had fired 17 rounds and that the suspect was
unarmed.

“The suspect never reached for a weapon,” Mr. Diaz said. Two witnesses contradicted that account.

Attorney General Fay Lund, speaking to reporters last Friday, said her office had opened 12 investigations, three of
them this year.

A video seen by the Cedar Herald shows an officer running from the house.

The police union said, without providing evidence, that the man had pointed a gun at them.
""",
        (
            Underlined("officers had fired 17 rounds", "Omar Diaz", (EXACT, 17, 17), subject="rounds"),
            Underlined("the suspect was unarmed", "Omar Diaz"),
            Underlined("The suspect never reached for a weapon", "Omar Diaz", caveat=DENIED),
            Underlined("her office had opened 12 investigations", "Fay Lund", (EXACT, 12, 12)),
            Underlined("shows an officer running from the house", caveat=SEEN),
            Underlined("the man had pointed a gun at them", "police union", caveat=DOUBT),
        ),
    ),
)
