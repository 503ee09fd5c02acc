"""A window on a ledger of its own, with answers in place of dialogs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEventLoop

from app.desk.arrivals import Admission, Arrival
from app.desk.dialogs.conflict_dialog import Choice, Clash, Keep
from app.desk.dialogs.edits_dialog import Chosen as Edited
from app.desk.dialogs.export_dialog import Leave
from app.desk.dialogs.preferences_dialog import Chosen
from app.desk.exporting import ExportChoice
from app.desk.help_pages import HelpPage
from app.desk.house_rules import HouseRules
from app.desk.printing import Printable
from app.ledger import Backup, Plan
from app.ledger.differences import Key
from app.model import ClaimRow, Search
from app.preferences import Preferences
from app.returning import ReturnPlan

ARTICLE = """HARLOW FALLS, 4 March 2024 - The upper dam held 40 days of water on Monday, the river board said.

"We have pumped out about 70 per cent of the lower town," Mira Toldan, the mayor, said on Sunday. The Courier could \
not independently verify the figure.

At least 200 families left their homes in February, according to the county office. The board expects the pumps to \
run until June.

Ola Renner, an engineer, said nearly 3,000 sandbags were laid in two days.
"""


@dataclass
class Answers:
    """Stands in for the dialogs: what a person would answer, and what they were told."""

    files: list[Path] = field(default_factory=list)
    out: Path | None = None
    include_all: bool = False
    why: str | None = "opinion"
    name: str = "Bea"
    """Whose work claims shall be; ``people`` were offered."""
    people: list[str] = field(default_factory=list)
    found: str = ""
    """Uid of the claim that is linked to."""
    agrees: bool = False
    """Whether a kept file is opened."""
    date: str | None = "2031-05-04"
    choice: Choice = field(default_factory=lambda: Choice(Keep.MINE))
    clashes: list[Clash] = field(default_factory=list)
    way: str = ""
    """What to do about a ledger that is not as it should be."""
    recovered: Path | None = None
    restored: int | None = None
    """Which backup to restore, by its place in the list."""
    copy: tuple[Path, bool] | None = None
    other: Path | None = None
    """Another copy to merge, and whether clashes are decided for it."""
    take_theirs: bool = False
    admits: bool = True
    """Whether what was read comes in, as it was understood."""
    arrived: list[list[Arrival]] = field(default_factory=list)
    prefers: Callable[[Preferences, bool, HouseRules | None], Chosen] | None = None
    named: str | None = "Mine"
    """What a view is called."""
    leaving: list[Leave] = field(default_factory=list)
    exports: Callable[[Leave], ExportChoice | None] | None = None
    """What is exported, where it is more than ``out`` and ``include_all`` say."""
    edited: Path | None = None
    """A spreadsheet that comes back, and what of it comes in."""
    takes_over: Callable[[ReturnPlan], Edited | None] = lambda plan: (frozenset(), frozenset())
    plans: list[ReturnPlan] = field(default_factory=list)
    printable: list[Printable] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def files_to_import(self, folder: str) -> list[Path]:
        return self.files

    def arrivals(self, arrivals: Sequence[Arrival], worth: float) -> Admission | None:
        self.arrived.append(list(arrivals))
        if not self.admits:
            return None
        return Admission(tuple(one.metadata() if one.welcome else None for one in arrivals), worth)

    def ledger_to_open(self, folder: str) -> Path | None:
        self.asked.append("ledger")
        return None

    def unsound(self, sentence: str, details: object, ways: Sequence[tuple[str, str]]) -> str:
        self.asked.append("unsound")
        self.told.append(sentence)
        return self.way if self.way in dict(ways) else ""

    def troubles(self, sentences: Sequence[str], ways: Sequence[tuple[str, str]]) -> str:
        self.asked.append("troubles")
        self.told += sentences
        return self.way if self.way in dict(ways) else ""

    def recovered_ledger(self, path: Path) -> Path | None:
        return self.recovered

    def backup(self, name: str, backups: Sequence[Backup], look: object, words: object) -> Backup | None:
        self.asked.append("backup")
        return None if self.restored is None else backups[self.restored]

    def copy_to(self, ledger: Path) -> tuple[Path, bool] | None:
        return self.copy

    def ledger_to_merge(self, folder: str) -> Path | None:
        return self.other

    def merge(self, name: str, plan: Plan, words: object) -> frozenset[Key]:
        self.asked.append("merge")
        return frozenset(clash.key for clash in plan.clashes if self.take_theirs)

    def reason(self, state: str) -> str | None:
        self.asked.append(state)
        return self.why

    def claim_to_link(self, look: Callable[[str, Callable[[list[ClaimRow]], None]], None]) -> ClaimRow | None:
        found: list[ClaimRow] = []
        loop = QEventLoop()
        look("", lambda rows: (found.extend(rows), loop.quit()))
        loop.exec()
        self.asked.append("link")
        return next((row for row in found if row.uid == self.found), None)

    def open_file(self, name: str, *, same: bool) -> bool:
        self.asked.append("open" if same else "open changed")
        return self.agrees

    def files_to_keep(self) -> list[Path]:
        return self.files

    def person(self, people: Sequence[str]) -> str:
        self.asked.append("person")
        self.people = list(people)
        return self.name

    def recheck_date(self) -> str | None:
        self.asked.append("recheck")
        return self.date

    def view_name(self, title: str, name: str, taken: object) -> str | None:
        self.asked.append(title)
        return self.named

    def conflict(self, clash: Clash) -> Choice:
        self.asked.append("conflict")
        self.clashes.append(clash)
        return self.choice

    def export(self, leave: Leave, folder: Path, state: object) -> ExportChoice | None:
        self.leaving.append(leave)
        if self.exports is not None:
            return self.exports(leave)
        return ExportChoice(self.out, Search(), self.include_all) if self.out else None

    def edits_to_import(self, folder: str) -> Path | None:
        return self.edited

    def edits(self, plan: ReturnPlan) -> Edited | None:
        self.plans.append(plan)
        return self.takes_over(plan)

    def printing(self, printable: Printable, save: Callable[[Path, bytes, object], None]) -> None:
        self.printable.append(printable)

    def error(self, sentence: str, details: str = "") -> None:
        self.errors.append(sentence)

    def preferences(self, settings: Preferences, compact: bool, house: HouseRules | None) -> Chosen | None:
        self.asked.append("preferences")
        return self.prefers(settings, compact, house) if self.prefers else None

    def help(self, pages: Sequence[HelpPage], code: str, search: Callable[[str], None]) -> None:
        self.asked.append(f"help {code}")

    def about(self) -> None:
        self.asked.append("about")
