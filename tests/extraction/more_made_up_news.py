"""More short invented reports, of courts, councils, budgets, wars and elections, each with what one would underline.

All names, places and events are made up. They hold headings, accusations, appositions and relative clauses of the kinds
that extraction once garbled.
"""

from __future__ import annotations

from tests.extraction.made_up_news import (
    ALMOST,
    DENIED,
    DOUBT,
    EXACT,
    LEAST,
    MORE,
    SEEN,
    Report,
    Underlined,
)

U = Underlined

KINDS = (
    Report(
        "court",
        "2031-05-21",
        """COURT HEARS OF MISSING MILLIONS

Former Port Chief Denies Taking Bribes

By Lena Marsh

ALDMOOR, May 20 — Prosecutors accused Viktor Sandel, the former head of the Aldmoor Port Authority, of taking
£2.3 million in bribes from a dredging firm between 2024 and 2027.

Sandel, 58, pleaded not guilty at Aldmoor Crown Court on Tuesday. Judge Helen Corry, the first woman to preside
over the court, said the trial would last six weeks.

The jury was shown 41 bank transfers, which the prosecution says were hidden behind a company in Tamria.
Witnesses who worked in the port office will give evidence next week.

“He ran the port as if it were his own shop,” prosecutor Dan Reeve told the jury. “Nobody dared ask a question.”

Sandel's lawyer, Ruth Amory, blamed the finance department for the missing money and said the police had “lost
300 pages of evidence”.

The dredging firm, Northline Marine, was fined £400,000 in 2029 for dumping oil in the harbour. It has not been
charged in this case.

WHAT HAPPENS NEXT

The trial continues on Thursday.
""",
        (
            U(
                "of taking £2.3 million",
                "Prosecutors",
                (EXACT, 2.3e6, 2.3e6),
                claim="Viktor Sandel took £2.3 million in bribes from a dredging firm between 2024 and 2027",
            ),
            U(
                "Judge Helen Corry, the first woman",
                claim="Judge Helen Corry is the first woman to preside over the court",
            ),
            U("the trial would last six weeks", "Helen Corry"),
            U("41 bank transfers", figure=(EXACT, 41, 41)),
            U(
                "were hidden behind a company",
                "the prosecution",
                claim="41 bank transfers were hidden behind a company in Tamria",
            ),
            U("for the missing money", "Ruth Amory", claim="The finance department is to blame for the missing money"),
            U("lost 300", "Ruth Amory", (EXACT, 300, 300), subject="pages"),
            U("was fined £400,000 in 2029", figure=(EXACT, 400000, 400000), date="2029"),
            U("The trial continues on Thursday", date="2031-05-22"),
        ),
        (
            "COURT HEARS",
            "Former Port Chief",
            "WHAT HAPPENS NEXT",
            "By Lena",
        ),
    ),
    Report(
        "budget",
        "2030-03-13",
        """Treasury to cut fuel duty in budget for drivers

The government will cut fuel duty by 5p a litre from April and freeze the basic pension for two years, Treasury
Secretary Paul Denham told lawmakers on Wednesday.

The measures will cost £3.1bn a year, according to the Office for Fiscal Watch, an independent body that was set
up in 2019. It expects the deficit to fall to 2.8% of output by 2033, down from 4.1% last year.

Opposition leader Nora Castell accused Denham of robbing pensioners to pay for a tax cut that helps the rich.

“This budget takes £340 a year from every pensioner,” she said. “It gives the average driver 80p a week.”

Households that earn less than £20,000 will lose the winter grant. About 1.2 million people receive it.

KEY POINTS
• Fuel duty down 5p a litre
• Pension frozen until 2032
• Pell Grants kept for students in New York and Lowmark

Denham rejected the charge, saying that pensions had risen by 19% since 2026. Economists say his growth forecasts are
too rosy.
""",
        (
            U("cut fuel duty by 5p a litre", "Paul Denham"),
            U(
                "freeze the basic pension for two years",
                "Paul Denham",
                claim="The government will freeze the basic pension for two years",
            ),
            U("will cost £3.1bn a year", "Office for Fiscal Watch", (EXACT, 3.1e9, 3.1e9)),
            U(
                "of robbing pensioners",
                "Nora Castell",
                claim="Denham robbed pensioners to pay for a tax cut that helps the rich",
            ),
            U("This budget takes £340 a year", "Nora Castell", (EXACT, 340, 340)),
            U("pensions had risen by 19%", "Paul Denham", (EXACT, 19, 19), "2026"),
        ),
        (
            "Treasury to cut",
            "KEY POINTS",
        ),
    ),
    Report(
        "police",
        "2029-10-08",
        """Two held after explosion at Dresk market

Police have arrested two men over an explosion that killed four people and wounded 23 others at a market in the
northern city of Dresk on Saturday.

Four people who were injured in the blast remain in a critical condition, Lowmark General Hospital said.

Chief Inspector Tomas Weil, who leads the investigation, said officers had searched six homes and seized three
phones. He blamed the blast on “a gas cylinder that had been tampered with”, adding that no group had claimed
responsibility.

The two men, aged 24 and 31, were detained near the border. Neither has been named.

Witness Ina Kolb, a flower seller, said she had seen a white van leave moments before the explosion. “It drove
straight through a red light,” she said. “Then everything went dark.”

Police denied a report in the Dresk Echo that the van had been stolen from a police garage.

Anyone with information should call 0555 123.
""",
        (
            U("killed four people and wounded 23 others", figure=(EXACT, 23, 23), date="2029-10-06"),
            U(
                "Four people who were injured in the blast",
                "Lowmark General Hospital",
                (EXACT, 4, 4),
                claim="Four people who were injured in the blast remain in a critical condition",
            ),
            U("had searched six homes", "Tomas Weil"),
            U(
                "tampered with",
                "Tomas Weil",
                claim="A gas cylinder that had been tampered with is to blame for the blast",
            ),
            U(
                "had seen a white van",
                "Ina Kolb",
                claim="Ina Kolb had seen a white van leave moments before the explosion",
            ),
        ),
        (
            "Two held",
            "Anyone with information",
        ),
    ),
    Report(
        "sports politics",
        "2032-02-02",
        """Federation boss under fire over stadium deal

The head of the World Rowing Union, Arne Falk, has been accused of steering a $60 million stadium contract to a friend's
company.

The allegation was made by Sofia Brandt, a former Olympic champion and the union's vice-president, in a letter
to members. She accused him of ignoring two rival bids, one of which was $9 million cheaper.

Falk, who has led the union since 2021, called the letter “pure fiction”. He blamed Brandt's lost election for the
attack.

Orvela, the host of the 2034 championships, has spent $210 million on the venue, twice the sum that was planned.
Eleven workers died while building it, the newspaper Vellis Post reported last month, citing hospital records.

Six women also work as close advisers to Falk. None of them sits on the board.

Norvik and Tamria have threatened to boycott the event unless he resigns.
""",
        (
            U("steering a $60 million stadium contract", figure=(EXACT, 60e6, 60e6)),
            U(
                "ignoring two rival bids",
                "Sofia Brandt",
                (EXACT, 9e6, 9e6),
                claim="Arne Falk ignored two rival bids, one of which was $9 million cheaper",
            ),
            U("has led the union since 2021", claim="Falk has led the union since 2021", date="2021"),
            U("lost election for the", "Arne Falk", claim="Brandt's lost election is to blame for the attack"),
            U("has spent $210 million on the venue", figure=(EXACT, 210e6, 210e6)),
            U("Eleven workers died while building it", "Vellis Post", (EXACT, 11, 11), subject="workers"),
            U("Six women also work as close advisers", figure=(EXACT, 6, 6), subject="women"),
        ),
        ("Federation boss",),
    ),
    Report(
        "science",
        "2030-07-25",
        """Sea snails are shrinking as oceans warm, study finds

Sea snails along the coast of Tamria are on average 14 percent smaller than they were in 1985, researchers
reported on Thursday in the journal Tidal Biology.

The team, led by Kei Aldana of Holm University, measured 8,200 shells that had been collected by volunteers over
four decades. Shells from the warmest bays shrank most.

“We were surprised by how steady the decline was,” said Aldana, a marine biologist. “Every bay we looked at showed it.”

Aldana, the first scientist to study the shells, found the oldest ones in a museum cellar.

The water in the bays has warmed by 1.3 degrees Celsius since 1985. Smaller snails lay fewer eggs, which means
fish that feed on them may go hungry.

Not everyone agrees. Per Lindqvist, an ecologist at the University of Norvik who was not involved in the study,
said the volunteers might have picked larger shells in the early years.
""",
        (
            U("14 percent smaller than they were in 1985", "researchers", (EXACT, 14, 14)),
            U(
                "had been collected by volunteers",
                figure=(EXACT, 8200, 8200),
                claim="8,200 shells had been collected by volunteers over four decades",
            ),
            U("Aldana, the first scientist", claim="Aldana is the first scientist to study the shells"),
            U("has warmed by 1.3 degrees Celsius since 1985", figure=(EXACT, 1.3, 1.3)),
            U("Smaller snails lay fewer eggs"),
            U("might have picked larger shells", "Per Lindqvist"),
        ),
        ("study finds",),
    ),
    Report(
        "local council",
        "2029-11-15",
        """HOLM TOWN COUNCIL

Parking Charges To Double In Town Centre

Drivers in Holm will pay £4 an hour to park from January after the council voted 17-12 on Tuesday night to double its
charges.

Councillor Bea Lund, the council's transport lead, said the rise would bring in £900,000 a year. “We have not
put up charges since 2019,” she said.

Traders accused the council of killing the high street. Mo Adair, who runs a bakery in Mill Lane, said he had
lost a fifth of his customers since the bypass opened.

The council, a Green stronghold since 2015, must find savings of £6.4m by 2031. It has closed three of its seven
libraries and cut 140 jobs.

Conservative group leader Ian Frost blamed the Greens for “a decade of waste”.

More than 2,600 people have signed a petition against the charges.
""",
        (
            U("will pay £4 an hour", figure=(EXACT, 4, 4), date="2029-11-13"),
            U("would bring in £900,000 a year", "Bea Lund", (EXACT, 900000, 900000)),
            U("killing the high street", "Traders", claim="The council killed the high street"),
            U(
                "had lost a fifth of his customers",
                "Mo Adair",
                (EXACT, 0.2, 0.2),
                claim="Mo Adair had lost a fifth of his customers since the bypass opened",
            ),
            U("a Green stronghold since 2015", claim="The council has been a Green stronghold since 2015"),
            U("for “a decade of waste", "Ian Frost", claim="The Greens are to blame for a decade of waste"),
            U("More than 2,600 people have signed", figure=(MORE, 2600, None)),
        ),
        (
            "HOLM TOWN",
            "Parking Charges",
        ),
    ),
    Report(
        "war",
        "2033-04-11",
        """Missile strike kills 17 in border town, Orvela says

VELLIS, April 9 (Lowmark Wire) - A missile strike on the border town of Kesh killed at least 17 people on
Saturday, Orvelan officials said, in the deadliest attack since a ceasefire collapsed in February.

Orvela blamed Tamrian forces for the strike. Tamria denied it was behind the attack and accused Orvela of hiding
ammunition in a school.

Neither claim could be independently verified.

President Mila Oren, speaking in the capital, said that 60 missiles had been fired at the town in two days, and
that air defences had brought down 48 of them. “They are shooting at people queueing for bread,” she said.

Residents who fled the town told Lowmark Wire that the power had been out for a week. Reporters who visited Kesh
on Sunday saw nine fresh graves.

Norvik, the biggest donor of weapons to Orvela, promised on Friday to send 12 more launchers.

The United Assembly says 3.4 million people have left their homes since the war began, half of them children.
""",
        (
            U("killed at least 17 people", "Orvelan officials", (LEAST, 17, None), "2033-04-09"),
            U(
                "Tamrian forces for the strike",
                "Orvela",
                caveat=DOUBT,
                claim="Tamrian forces are to blame for the strike",
            ),
            U("Tamria denied it was behind the attack", "Tamria", caveat=DOUBT),
            U("of hiding ammunition", "Tamria", caveat=DOUBT, claim="Orvela hid ammunition in a school"),
            U("60 missiles had been fired", "Mila Oren", (EXACT, 60, 60)),
            U("the power had been out for a week", "Residents"),
            U("saw nine fresh graves", figure=(EXACT, 9, 9), date="2033-04-10", caveat=SEEN),
            U("the biggest donor of weapons", claim="Norvik is the biggest donor of weapons to Orvela"),
            U("3.4 million people have left their homes", "The United Assembly", (EXACT, 3.4e6, 3.4e6)),
        ),
        ("kills 17",),
    ),
    Report(
        "election",
        "2031-11-05",
        """GREENS SURGE, LABOUR SLUMPS IN LOWMARK VOTE

What The Results Mean

Governor Elsa Whitcombe won a second term on Tuesday with 52.4 percent of the vote, becoming the first Democrat
to be re-elected in Lowmark since 1988.

Whitcombe, a former judge, beat Republican challenger Hank Dorsey by almost 90,000 votes, according to
near-complete results. Turnout was 61 percent, the highest in 40 years.

Dorsey conceded shortly before midnight. “I called the governor and wished her well,” he told supporters in Cedar Falls.

Voters who decided in the last week broke for Whitcombe by two to one, an exit poll by Vellis Research showed.

Dorsey had accused her of letting crime rise and had blamed her for the closure of three hospitals. Violent
crime fell by 7 percent during her first term, state figures show.

The Green Party won four seats in the Assembly, its first ever. Its leader, Tam Okoro, said the party would not enter a
coalition.

Polls in the East opened two hours late because of snow.
""",
        (
            U("won a second term on Tuesday with 52.4 percent", figure=(EXACT, 52.4, 52.4), date="2031-11-04"),
            U(
                "becoming the first Democrat",
                claim="Governor Elsa Whitcombe became the first Democrat to be re-elected in Lowmark since 1988",
            ),
            U("by almost 90,000 votes", "near complete results", (ALMOST, 81000, 90000)),
            U("Turnout was 61 percent", figure=(EXACT, 61, 61)),
            U(
                "broke for Whitcombe by two to one",
                "an exit poll by Vellis Research",
                claim="Voters who decided in the last week broke for Whitcombe by two to one",
            ),
            U("of letting crime rise", "Hank Dorsey", claim="Elsa Whitcombe let crime rise"),
            U(
                "closure of three hospitals",
                "Hank Dorsey",
                claim="Elsa Whitcombe is to blame for the closure of three hospitals",
            ),
            U("Violent crime fell by 7 percent", "state figures", (EXACT, 7, 7)),
            U("the party would not enter", "Tam Okoro"),
        ),
        (
            "GREENS SURGE",
            "What The Results",
        ),
    ),
    Report(
        "company",
        "2030-08-19",
        """Vantor to shed 2,500 jobs as orders dry up

Vantor Motors said on Monday it would cut 2,500 jobs, one in ten of its workforce, after sales fell by 18 percent in the
first half.

Chief executive Ola Trent, who took over in March, blamed high interest rates and cheap imports from Tamria.
Unions criticised the company for paying £120 million in dividends last year.

The plant in Norbury, the oldest of the company's four factories, will close in December. Workers who leave
before then will receive six months' pay.

“Nobody at Vantor warned us,” said Jo Pell, the Labour MP for Norbury. She urged the government to step in.

The business ministry said it stood ready to help but ruled out a bailout. Vantor's shares, which have lost half
their value since January, rose 4 percent.
""",
        (
            U(
                "would cut 2,500 jobs",
                "Vantor Motors",
                (EXACT, 2500, 2500),
            ),
            U("took over in March", claim="Chief executive Ola Trent took over in March", date="2030-03"),
            U(
                "for paying £120 million",
                "Unions",
                (EXACT, 120e6, 120e6),
                "2029",
                claim="The company paid £120 million in dividends last year",
            ),
            U("Nobody at Vantor warned us", "Jo Pell"),
            U("have lost half their", claim="Vantor's shares have lost half their value since January", date="2030-01"),
        ),
        ("Vantor to shed",),
    ),
    Report(
        "housing",
        "2030-06-04",
        """LIVE UPDATES: Tenants March On City Hall

Hundreds of tenants marched on Aldmoor's city hall on Monday to demand a cap on rents, which have risen by 31 percent
since 2026.

The marchers, many of whom live in homes owned by Crane Estates, accuse the firm of evicting families to make
way for holiday flats. Crane, whose founder gave $2 million to Mayor Luis Ferro's campaign, denies this.

"My rent went from $900 to $1,450 in a year," said Dolores Pinto, 64, a cleaner who has lived in the Eastgate
district for three decades. "Where am I supposed to go?"

Ferro told reporters that the city had built 4,100 affordable homes since he took office, more than any of his
predecessors. City records reviewed by the Aldmoor Ledger show that 2,870 were completed.

A bill that would limit increases to 3 percent a year was rejected by the council in March after landlords, led
by Crane, said it would halt building.

"They were bought," said Councilwoman Ana Reyes, who sponsored the bill. Reyes criticized the mayor for meeting
Crane's lobbyists 14 times last year.

The number of people sleeping rough has doubled to 1,320, the charity Open Door says.
""",
        (
            U(
                "of evicting families",
                "The marchers",
                caveat=DENIED,
                claim="The firm evicted families to make way for holiday flats",
            ),
            U("My rent went from $900 to $1,450 in a year", "Dolores Pinto", (EXACT, 900, 1450)),
            U("had built 4,100 affordable homes", "Luis Ferro", (EXACT, 4100, 4100)),
            U(
                "was rejected by the council in March",
                date="2030-03",
                claim="A bill that would limit increases to 3 percent a year was rejected by the council in March",
            ),
            U("lobbyists 14 times last year", "Ana Reyes", claim="The mayor met Crane's lobbyists 14 times last year"),
            U("has doubled to 1,320", "Open Door", (EXACT, 1320, 1320)),
        ),
        ("Tenants March",),
    ),
    Report(
        "hospital",
        "2031-09-12",
        """Nurses Blame Staff Shortages For Ward Deaths

By HANNAH COLE and PETER RUSK

Nine patients died at Lowmark General Hospital between March and June after they were given the wrong dose of a
heart drug, a confidential report shows.

The report, which was written by two outside doctors and seen by the Vellis Post, found that staff had raised
the alarm as early as February but were ignored.

Chief nurse Karin Holt said there were often only two nurses for 38 patients. "We begged for help," she said.

The hospital's director, Simon Aske, who was paid £310,000 last year, declined to comment. A spokeswoman said
the hospital "has since hired 60 nurses" and that no patient had been harmed since July.

Relatives of the dead accused Aske of covering up the deaths and blamed him for cutting 120 posts in 2029.

Health Minister Clara Voss, herself a former nurse, ordered an inquiry on Thursday. It will report by the end of
the year, she told parliament.

Police said they were "aware of the allegations".
""",
        (
            U("Nine patients died", "a confidential report", (EXACT, 9, 9), subject="patients"),
            U("only two nurses for 38 patients", "Karin Holt", (EXACT, 38, 38)),
            U("was paid £310,000 last year", claim="Simon Aske was paid £310,000 last year", date="2030"),
            U("of covering up the deaths", "Relatives of the dead", claim="Aske covered up the deaths"),
            U(
                "cutting 120 posts in 2029",
                "Relatives of the dead",
                (EXACT, 120, 120),
                "2029",
                claim="Simon Aske cut 120 posts in 2029",
            ),
            U("It will report by the end of the", "Clara Voss"),
        ),
        (
            "Nurses Blame",
            "HANNAH",
        ),
    ),
    Report(
        "trade",
        "2032-03-30",
        """Orvela hits Tamrian steel with 25% tariff

VELLIS (Lowmark Wire) — Orvela will impose a 25 percent tariff on steel from Tamria starting on 1 May, the trade
ministry announced on Tuesday, escalating a dispute that has cost both countries an estimated $4.8 billion.

Trade Minister Oskar Lind accused Tamria of “flooding our market with subsidised steel” and said that 11 mills
had closed in five years.

Tamria's government called the move illegal and vowed to retaliate. Its exports of steel to Orvela fell by a
third last year, customs data show.

Economists at Norvik Bank estimate that the tariff will add 0.2 percentage points to inflation. They warn that
carmakers, who buy half of the imported steel, will be hit hardest.

Orvelan officials have blamed the trade deficit, the largest in two decades, on a weak Tamrian currency.

“Nobody wins a trade war,” said Ines Caro, head of the Orvelan Chamber of Commerce. She noted that Orvela sold
more to Tamria in 2031 than ever before.
""",
        (
            U("will impose a 25 percent tariff", "the trade ministry", (EXACT, 25, 25), "2032-05-01"),
            U("flooding our market", "Oskar Lind", claim="Tamria flooded our market with subsidised steel"),
            U("11 mills had", "Oskar Lind", (EXACT, 11, 11), subject="mills"),
            U("fell by a third", "customs data", claim="Its exports of steel to Orvela fell by a third last year"),
            U(
                "will add 0.2 percentage points",
                "Economists at Norvik Bank",
                (EXACT, 0.2, 0.2),
                claim="The tariff will add 0.2 percentage points to inflation",
            ),
            U(
                "on a weak Tamrian currency",
                "Orvelan officials",
                claim="A weak Tamrian currency is to blame for the trade deficit",
            ),
        ),
        ("hits Tamrian",),
    ),
    Report(
        "bus crash",
        "2029-07-02",
        """Bus plunges into ravine, killing 22

KESH, July 1 — At least 22 people were killed and 17 injured when a bus carrying pilgrims plunged into a ravine
in northern Orvela on Sunday, the interior ministry said.

The driver, who survived, told police that the brakes had failed. He had been at the wheel for 14 hours,
according to passengers who were pulled from the wreck.

Three children who were on the bus are among the dead. The bus, built in 2009, was carrying 52 people although
it had only 40 seats, police said.

The road, known as the Serpent, is the deadliest in the country: 140 people have died on it since 2020.
Residents blame the authorities for failing to build a barrier that was promised in 2024.

Governor Pavel Antic declared three days of mourning. “We will find those responsible,” he wrote on social media.

The company that owned the bus, Pilgrim Lines, has had its licence suspended twice.
""",
        (
            U(
                "At least 22 people were killed and 17 injured",
                "the interior ministry",
                (LEAST, 22, None),
                "2029-07-01",
            ),
            U("the brakes had failed", "The driver"),
            U("at the wheel for 14 hours", "passengers", (EXACT, 14, 14)),
            U("had only 40 seats", "police", (EXACT, 40, 40)),
            U(
                "failing to build a barrier",
                "Residents",
                claim="The authorities failed to build a barrier that was promised in 2024",
            ),
        ),
        ("Bus plunges",),
    ),
)
