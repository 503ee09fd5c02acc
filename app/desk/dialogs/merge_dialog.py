"""What another copy of the ledger would bring in, and what a person has to decide before it does."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.desk.dialogs.difference_tree import DifferenceTree
from app.desk.dialogs.frame import DialogFrame
from app.desk.dialogs.sides import side_by_side, side_texts
from app.desk.difference_words import DifferenceWords
from app.desk.source_offsets import display
from app.desk.theme import Theme
from app.desk.wording import grouped, tr
from app.ledger import Fate, Plan
from app.ledger.differences import Key


class MergeDialog(DialogFrame):
    """A tree of what comes in and what clashes, and under it the current row in full. Nothing is written here."""

    def __init__(
        self, theme: Theme, name: str, plan: Plan, words: DifferenceWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            theme, self.tr("Merge “{name}”").format(name=name), self._summary(plan), icon="import", parent=parent
        )
        self._words, self._plan = words, plan
        self.tree = DifferenceTree(theme, words, self.tr("Yours"), self.tr("Theirs"))
        self.tree.setAccessibleName(self.tr("What differs between the two copies"))
        if plan.clashes:
            title = self.tr("To decide: changed in both copies, a tick takes theirs ({count})")
            self.tree.add_section(title.format(count=grouped(len(plan.clashes))), plan.clashes, ticks=True)
        if plan.taken:
            title = self.tr("Comes in: changed in the other copy only ({count})")
            self.tree.add_section(title.format(count=grouped(len(plan.taken))), plan.taken)
        self.content.addWidget(self.tree, 1)
        self._decisions = self._build_decisions()
        self.sides = side_texts(self._titles(), 84)
        self.content.addLayout(side_by_side(self._titles(), self.sides))
        self.add_cancel()
        self._ok = self.add_accept(self.tr("Merge"))
        self.tree.ticksChanged.connect(self._count)
        self.tree.currentItemChanged.connect(lambda *_: self._show_current())
        self._count()
        self.resize(980, 680)
        self._choose_first()

    # -- building ----------------------------------------------------------------------------------------------------

    def _summary(self, plan: Plan) -> str:
        new_articles, new_claims = plan.count(Fate.NEW, "article"), plan.count(Fate.NEW, "claim")
        gone_articles, gone_claims = plan.count(Fate.GONE, "article"), plan.count(Fate.GONE, "claim")
        counts = [
            (new_articles, tr("%Ln new article(s)", None, new_articles)),
            (new_claims, tr("%Ln new claim(s)", None, new_claims)),
            (plan.changed_claims, tr("changes to %Ln claim(s)", None, plan.changed_claims)),
            (gone_claims, tr("%Ln claim(s) deleted there", None, gone_claims)),
            (gone_articles, tr("%Ln article(s) deleted there", None, gone_articles)),
        ]
        told = [words for count, words in counts if count]
        if not told and plan.taken:
            told = [self.tr("settings and labels")]
        taken = self.tr("This comes in: {what}.").format(what=", ".join(told)) if told else ""
        reopened = len(plan.reopened)
        twice = self.tr("“{title}” was imported in both copies and will be here twice.")
        parts = [
            taken,
            tr("%Ln claim(s) signed off in one copy and changed in the other will be reopened.", None, reopened)
            if reopened
            else "",
            *(twice.format(title=" ".join(title.split())) for title in plan.twice[:3]),
            self.tr("It is one change that can be undone; the other file is only read."),
        ]
        return " ".join(part for part in parts if part)

    def _titles(self) -> dict[str, str]:
        return {"base": self.tr("It was"), "ours": self.tr("Yours"), "theirs": self.tr("Theirs")}

    def _build_decisions(self) -> QLabel:
        row = QHBoxLayout()
        told = QLabel()
        told.setProperty("role", "muted")
        row.addWidget(told, 1)
        self.mine, self.theirs = QPushButton(self.tr("All mine")), QPushButton(self.tr("All theirs"))
        for button, on in ((self.mine, False), (self.theirs, True)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, on=on: self.tree.tick_all(on))
            button.setVisible(any(not clash.refused for clash in self._plan.clashes))
            row.addWidget(button)
        self.content.addLayout(row)
        return told

    def _choose_first(self) -> None:
        if self.tree.rows:
            self.tree.setCurrentItem(self.tree.rows[0][0])
        self.tree.setFocus()

    # -- what is shown -----------------------------------------------------------------------------------------------

    def _count(self) -> None:
        refused = sum(bool(clash.refused) for clash in self._plan.clashes)
        open_ones = len(self._plan.clashes) - refused
        theirs = len(self.tree.ticked())
        parts = []
        if open_ones:
            parts.append(self.tr("{mine} stay yours, {theirs} become theirs.").format(
                mine=grouped(open_ones - theirs), theirs=grouped(theirs)))  # fmt: skip
        if refused:
            parts.append(self.tr("What the rules of this ledger do not allow stays out."))
        self._decisions.setText(" ".join(parts))
        self._ok.setEnabled(bool(self._plan.taken or theirs))

    def _show_current(self) -> None:
        found = self.tree.current()
        for side, box in self.sides.items():
            text = self._words.side(found, side) if found else ""
            if found and found.refused and side == "theirs":
                text += "\n" + self.tr("Not possible: {rule}.").format(rule=found.refused)
            box.setPlainText(display(text).text)

    # -- the answer --------------------------------------------------------------------------------------------------

    def answer(self) -> frozenset[Key]:
        """The clashes decided for theirs."""
        return frozenset(difference.key for difference in self.tree.ticked())

    @classmethod
    def ask(
        cls, theme: Theme, name: str, plan: Plan, words: DifferenceWords, parent: QWidget | None
    ) -> frozenset[Key] | None:
        """The clashes to decide for theirs; None when nothing is to be merged."""
        dialog = cls(theme, name, plan, words, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer
