"""The overview: one page of pictures of the whole ledger, in two columns, or one where the window is narrow."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.desk.overview_bars import Bars, Legend
from app.desk.overview_due import DueList
from app.desk.overview_marks import MarkBoard
from app.desk.overview_progress import ProgressPicture
from app.desk.overview_words import OverviewWords
from app.desk.theme import Theme
from app.desk.wording import grouped, tr
from app.ledger import Overview
from app.vocabulary import Term

NARROW = 880
"""Logical pixels below which the columns stand under each other."""
WIDEST = 1560


class Panel(QFrame):
    """A box with a heading, what is in it, and a sentence where there is nothing."""

    def __init__(self, title: str, contents: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        heading = QLabel(title, self)
        heading.setProperty("role", "heading")
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.foot = QLabel(self)
        self.foot.setProperty("role", "muted")
        self.foot.setWordWrap(True)
        self.head = QHBoxLayout()
        self.head.addWidget(heading, 1)
        self._contents = contents
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addLayout(self.head)
        for widget in (*contents, self.nothing, self.foot):
            column.addWidget(widget)

    def fill(self, sentence: str = "", foot: str = "") -> None:
        """Show the contents, or this sentence in their place."""
        for widget in self._contents:
            widget.setVisible(not sentence)
        self.nothing.setText(sentence)
        self.nothing.setVisible(bool(sentence))
        self.foot.setText(foot)
        self.foot.setVisible(bool(foot))


class DaysChoice(QWidget):
    """Two or three stretches of time, one of them chosen."""

    chosen = Signal(int)

    def __init__(self, choices: Sequence[tuple[int, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for days, words in choices:
            button = QToolButton(self)
            button.setText(words)
            button.setAccessibleName(f"{name}: {words}")
            button.setCheckable(True)
            self._group.addButton(button, days)
            row.addWidget(button)
        self._group.button(choices[0][0]).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def days(self) -> int:
        """What is chosen."""
        return self._group.checkedId()


class OverviewPage(QScrollArea):
    """Shows an Overview. ``chosen`` carries the Target of a mark, ``wanted`` says that other days are asked for."""

    chosen = Signal(object)
    wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = OverviewWords(self)
        self._shown: Overview | None = None
        self._to_fill: list[Callable[[Overview], None]] = []
        self._filler = QTimer(self)
        self._filler.timeout.connect(self._fill_next)
        self.setObjectName("overview")
        self.setAccessibleName(self.tr("Overview"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._create(theme)
        self._assemble()
        for board in self.boards:
            board.chosen.connect(self.chosen)
            board.focused.connect(lambda mark: self.ensureWidgetVisible(mark, 20, 40))
        theme.changed.connect(self._restyle)

    def _create(self, theme: Theme) -> None:
        self.progress, self.states = ProgressPicture(theme), Legend(theme)
        self.speakers, self.verdicts = Bars(theme), Legend(theme)
        self.articles, self.article_parts = Bars(theme), Legend(theme)
        self.people, self.people_parts = Bars(theme), Legend(theme)
        self.due = DueList(theme)
        self.boards: tuple[MarkBoard, ...] = (
            self.progress, self.states, self.speakers, self.verdicts, self.due, self.people, self.people_parts,
            self.articles, self.article_parts,
        )  # fmt: skip
        self.progress_days = DaysChoice([(30, self.tr("30 days")), (0, self.tr("All"))], self.tr("Progress over"))
        self.people_days = DaysChoice([(7, self.tr("7 days")), (30, self.tr("30 days"))], self.tr("Work of the last"))
        self.panels = {
            "progress": Panel(self.tr("Progress by state"), (self.progress, self.states)),
            "speakers": Panel(self.tr("Verdicts by speaker"), (self.speakers, self.verdicts)),
            "due": Panel(self.tr("Due"), (self.due,)),
            "people": Panel(self.tr("Who did what"), (self.people, self.people_parts)),
            "articles": Panel(self.tr("Articles left"), (self.articles, self.article_parts)),
        }
        self.panels["progress"].head.addWidget(self.progress_days)
        self.panels["people"].head.addWidget(self.people_days)
        for choice in (self.progress_days, self.people_days):
            choice.chosen.connect(lambda _: self.wanted.emit())

    def _assemble(self) -> None:
        self._title = QLabel(self.tr("Overview"))
        self._title.setProperty("role", "title")
        self._summary = QLabel(self.tr("Counting…"))
        self._summary.setProperty("role", "muted")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._summary, 1, Qt.AlignmentFlag.AlignBottom)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setSpacing(14)
        for names, stretch in ((("progress", "speakers"), 3), (("due", "people", "articles"), 2)):
            column = QVBoxLayout()
            column.setSpacing(14)
            for name in names:
                column.addWidget(self.panels[name])
            column.addStretch(1)
            self.columns.addLayout(column, stretch)
        body = QWidget()
        body.setMaximumWidth(WIDEST)
        body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(18, 14, 18, 18)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addLayout(self.columns, 1)
        outer = QWidget()
        across = QHBoxLayout(outer)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(body, 100)
        across.addStretch(1)
        self.setWidget(outer)
        for panel in self.panels.values():
            panel.fill(self.tr("Counting…"))

    # -- what it shows -----------------------------------------------------------------------------------------------

    def set_terms(self, states: Sequence[Term], verdicts: Sequence[Term]) -> None:
        """The ledger's own labels."""
        self.words.states, self.words.verdicts = states, verdicts
        self._restyle()

    def show_overview(self, found: Overview) -> None:
        """Show these figures."""
        self._shown = found
        now = found.steps[-1].counts if found.steps else {}
        self._summary.setText(
            self.tr("{claims} · {judged} judged · {reviewed} signed off").format(
                claims=tr("%Ln claim(s)", None, found.total), reviewed=grouped(now.get('reviewed', 0)),
                judged=grouped(now.get('checked', 0) + now.get('reviewed', 0)),
            )
        )  # fmt: skip
        self._to_fill = [
            self._fill_progress,
            self._fill_speakers,
            self._fill_due,
            self._fill_people,
            self._fill_articles,
        ]
        self._filler.start()

    @property
    def filled(self) -> bool:
        """Whether everything that was found is shown."""
        return not self._to_fill

    def _fill_next(self) -> None:
        """A panel at a time: the window answers to keys between two."""
        if self._to_fill and self._shown is not None:
            self._to_fill.pop(0)(self._shown)
        if not self._to_fill:
            self._filler.stop()

    def _fill_progress(self, found: Overview) -> None:
        self.progress.show_steps(found.steps, self.words.day, self.words.band)
        self.states.show_entries(self.words.states_now(found))
        self.panels["progress"].fill("" if found.total else self.tr("No claims yet: import an article."))
        if self.hasFocus():  # it came before there was a mark to give it to
            self.focus_first()

    def _fill_speakers(self, found: Overview) -> None:
        self.speakers.show_bars(self.words.speakers(found))
        self.verdicts.show_entries(self.words.verdicts_in_all(found))
        self.panels["speakers"].fill(
            "" if found.speakers else self.tr("No verdict yet. The digits 1 to 0 judge the current claim.")
        )

    def _fill_due(self, found: Overview) -> None:
        self.due.show_lines(self.words.due(found))
        self.panels["due"].fill(
            "" if found.rechecks or found.contacts else self.tr("No recheck is due, and nobody owes an answer.")
        )

    def _fill_people(self, found: Overview) -> None:
        self.people.show_bars(self.words.people(found))
        self.people_parts.show_entries(self.words.people_parts(found))
        self.panels["people"].fill("" if found.people else self.tr("Nobody judged a claim in these days."))

    def _fill_articles(self, found: Overview) -> None:
        self.articles.show_bars(self.words.articles(found))
        self.article_parts.show_entries(self.words.article_parts(found))
        self.panels["articles"].fill(
            "" if found.articles else self.tr("Every claim of every article is done."), self.words.articles_left(found)
        )

    def show_trouble(self, sentence: str) -> None:
        """The figures could not be read."""
        self._summary.setText(sentence)

    def _restyle(self) -> None:
        if self._shown is not None:
            self.show_overview(self._shown)

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < NARROW
        ways = QBoxLayout.Direction
        self.columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to a mark."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the claims."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Give the keyboard to the first picture that has a mark."""
        for board in self.boards:
            for mark in board.marks:
                if mark.focusPolicy() & Qt.FocusPolicy.TabFocus and mark.isVisibleTo(self):
                    mark.setFocus(Qt.FocusReason.OtherFocusReason)
                    return
