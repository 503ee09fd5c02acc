"""Which claims leave, in which form, and for which file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from app.desk.by_ear import name_list
from app.desk.column_presets import ColumnPresets
from app.desk.dialogs.columns_dialog import ColumnsDialog
from app.desk.dialogs.files import ask_folder, ask_save_file
from app.desk.dialogs.frame import DialogFrame
from app.desk.exporting import Dialect, ExportChoice, Form
from app.desk.theme import Theme
from app.desk.window_state import WindowState
from app.desk.wording import grouped
from app.model import Search


class Which(StrEnum):
    """Claims of which an export is made."""

    WHOLE = "whole"
    LISTED = "listed"
    SELECTED = "selected"


@dataclass(frozen=True, slots=True)
class Leave:
    """What can leave: the search of the table, the selection's ids.

    ``counts`` says of each choice how many claims it holds, and how many of them are reviewed. A choice without
    claims cannot be taken.
    """

    search: Search
    selected: tuple[int, ...] = ()
    counts: Mapping[Which, tuple[int, int]] | None = None


class ExportDialog(DialogFrame):
    """Form, claims and path; what was chosen last is offered again."""

    def __init__(
        self, theme: Theme, leave: Leave, folder: Path, state: WindowState | None = None, parent: QWidget | None = None
    ) -> None:
        words = self.tr("The file appears whole or not at all, with a manifest beside it that says what it holds.")
        super().__init__(theme, self.tr("Export claims"), words, icon="export", parent=parent)
        self._leave, self._state = leave, state
        self._create_form()
        self._create_claims()
        self._create_dialect()
        self._create_columns(state)
        self._create_path(folder)
        self._assemble()
        self._recall()
        self.forms.currentIndexChanged.connect(self._form_chosen)
        self.each.toggled.connect(self._form_chosen)
        self._form_chosen()
        self.resize(640, self.sizeHint().height())

    # -- building ----------------------------------------------------------------------------------------------------

    def _create_form(self) -> None:
        self._explained = {
            Form.CSV: self.tr("Everything about each claim; evidence, figures and chain in a second file."),
            Form.REVIEWS: self.tr("The columns of Google’s fact-check data; only claims with a verdict."),
            Form.JSONLD: self.tr("For publishing systems and search engines; only claims with a verdict."),
            Form.WORKBOOK: self.tr("Typed columns, filters and colours, for Excel and LibreOffice."),
            Form.PAGE: self.tr("The marked-up articles in one HTML file that loads nothing from elsewhere."),
            Form.PDF: self.tr("The marked-up articles on sheets of paper."),
        }
        names = {
            Form.CSV: self.tr("CSV for spreadsheets"),
            Form.REVIEWS: self.tr("CSV with Google’s names"),
            Form.JSONLD: self.tr("ClaimReview JSON-LD"),
            Form.WORKBOOK: self.tr("Workbook"),
            Form.PAGE: self.tr("Proof as web page"),
            Form.PDF: self.tr("Proof as PDF"),
        }
        self.forms = QComboBox()
        for form, name in names.items():
            self.forms.addItem(f"{name} (*{form.suffix})", form)
        name_list(self.forms, self.tr("Form"))
        self.explained = QLabel()
        self.explained.setProperty("role", "muted")
        self.explained.setWordWrap(True)
        self.each = QCheckBox(self.tr("One file a claim, in a folder"))

    def _create_claims(self) -> None:
        self.choices = {
            Which.WHOLE: QRadioButton(self.tr("The whole ledger")),
            Which.LISTED: QRadioButton(self.tr("As the table lists them now")),
            Which.SELECTED: QRadioButton(self.tr("The selected claims")),
        }
        self._group = QButtonGroup(self)
        for button in self.choices.values():
            self._group.addButton(button)
        self.choices[Which.WHOLE].setChecked(True)
        self.everything = QCheckBox(self.tr("Also claims that are not reviewed"))
        self.everything.toggled.connect(self._count)
        self._group.buttonClicked.connect(self._count)
        self._names = {which: button.text() for which, button in self.choices.items()}

    def _create_dialect(self) -> None:
        self.delimiters, self.decimals = QComboBox(), QComboBox()
        for mark, name in ((",", self.tr("Comma")), (";", self.tr("Semicolon")), ("\t", self.tr("Tab"))):
            self.delimiters.addItem(name, mark)
        for mark, name in ((".", self.tr("Point: 1.5")), (",", self.tr("Comma: 1,5"))):
            self.decimals.addItem(name, mark)
        name_list(self.delimiters, self.tr("Between cells"))
        name_list(self.decimals, self.tr("Decimal mark"))
        self.bom = QCheckBox(self.tr("Mark as UTF-8 (BOM), for Excel"))
        self.bom.setChecked(True)
        for box in (self.delimiters, self.decimals):
            box.currentIndexChanged.connect(self._look)

    def _create_columns(self, state: WindowState | None) -> None:
        self._presets = ColumnPresets(state)
        self.presets = QComboBox()
        name_list(self.presets, self.tr("Columns"))
        self.columns = QPushButton(self.tr("Columns…"))
        self.columns.setAutoDefault(False)
        self.columns.clicked.connect(self._change_columns)
        self._list_presets(self._presets.last)

    def _create_path(self, folder: Path) -> None:
        self.path = QLineEdit(str(folder / self.tr("claims.csv")))
        self.path.setAccessibleName(self.tr("File"))
        self.path.textChanged.connect(self._look)
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.replaced = QLabel()
        self.replaced.setProperty("role", "muted")
        self.replaced.setWordWrap(True)

    def _assemble(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(_named(self.tr("Form"), self.forms), 0, 0)
        grid.addWidget(self.forms, 0, 1)
        grid.addWidget(self.explained, 1, 1)
        grid.addWidget(self.each, 2, 1)
        grid.addWidget(QLabel(self.tr("Claims")), 3, 0)
        place = 3
        for button in (*self.choices.values(), self.everything):
            grid.addWidget(button, place, 1)
            place += 1
        cells = QHBoxLayout()
        for widget in (self.delimiters, _named(self.tr("Decimal mark"), self.decimals), self.decimals, self.bom):
            cells.addWidget(widget)
        cells.addStretch(1)
        self._dialect = QWidget()
        self._dialect.setLayout(cells)
        cells.setContentsMargins(0, 0, 0, 0)
        self._dialect_name = _named(self.tr("Between cells"), self.delimiters)
        grid.addWidget(self._dialect_name, place, 0)
        grid.addWidget(self._dialect, place, 1)
        chosen = QHBoxLayout()
        chosen.addWidget(self.presets, 1)
        chosen.addWidget(self.columns)
        self._columns_name = _named(self.tr("Columns"), self.presets)
        grid.addWidget(self._columns_name, place + 1, 0)
        grid.addLayout(chosen, place + 1, 1)
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        self._path_name = _named(self.tr("File"), self.path)
        grid.addWidget(self._path_name, place + 2, 0)
        grid.addLayout(row, place + 2, 1)
        grid.addWidget(self.replaced, place + 3, 1)
        self.content.addLayout(grid)
        self.content.addStretch(1)
        self.add_cancel()
        self._ok = self.add_accept(self.tr("Export"))

    # -- what was chosen last ----------------------------------------------------------------------------------------

    def _recall(self) -> None:
        state = self._state
        if state is None:
            return
        marks = {"comma": ",", "semicolon": ";", "tab": "\t", "point": "."}
        for box, wanted in (
            (self.forms, state.words("export/form")),
            (self.delimiters, marks.get(state.words("export/delimiter"))),
            (self.decimals, marks.get(state.words("export/decimal"))),
        ):
            box.setCurrentIndex(max(0, box.findData(wanted)))
        self.bom.setChecked(state.flag("export/bom", True))
        self.each.setChecked(state.flag("export/each", False))

    def _keep(self) -> None:
        if self._state is not None:
            dialect, names = self._chosen_dialect(), {",": "comma", ";": "semicolon", "\t": "tab", ".": "point"}
            self._state.set("export/form", str(self.form))
            self._state.set("export/delimiter", names[dialect.delimiter])
            self._state.set("export/decimal", names[dialect.decimal])
            self._state.set("export/bom", dialect.bom)
            self._state.set("export/each", self.each.isChecked())
        self._presets.use(self.presets.currentData())

    # -- while one chooses -------------------------------------------------------------------------------------------

    @property
    def form(self) -> Form:
        """The form chosen now."""
        return Form(self.forms.currentData())

    @property
    def which(self) -> Which:
        """The claims chosen now."""
        return next(which for which, button in self.choices.items() if button.isChecked())

    @property
    def one_each(self) -> bool:
        """Whether a folder is filled, with a file for each claim."""
        return self.form is Form.JSONLD and self.each.isChecked()

    @property
    def _suffix(self) -> str:
        return "" if self.one_each else self.form.suffix

    def _form_chosen(self) -> None:
        self.explained.setText(self._explained[self.form])
        for widget in (self._dialect, self._dialect_name, self._columns_name, self.presets, self.columns):
            widget.setVisible(self.form is Form.CSV)
        self.each.setVisible(self.form is Form.JSONLD)
        self._path_name.setText(self.tr("Folder") if self.one_each else self.tr("File"))
        self.path.setAccessibleName(self._path_name.text())
        typed = self.path.text().strip()
        suffixes = {form.suffix for form in Form}
        ending = next((suffix for suffix in suffixes if typed.lower().endswith(suffix)), "")
        if ending and ending != self._suffix:
            self.path.setText(typed[: -len(ending)] + self._suffix)
        self._count()

    def _count(self) -> None:
        """How many claims each choice holds now; one without any cannot be taken."""
        counts = self._leave.counts or {}
        for which, button in self.choices.items():
            total, reviewed = counts.get(which, (0, 0))
            told = self.tr("{choice}: {count} reviewed of {total}")
            if self.everything.isChecked():
                told = self.tr("{choice}: {total}")
            told = told.format(choice=self._names[which], count=grouped(reviewed), total=grouped(total))
            if which in counts:
                button.setText(self._names[which] if not total else told)
            button.setEnabled(which is Which.WHOLE or bool(total))
            if button.isChecked() and not button.isEnabled():
                self.choices[Which.WHOLE].setChecked(True)
        self._look()

    def _look(self) -> None:
        """Say in time that a file will be replaced, and why nothing can be exported like this."""
        typed = self.path.text()
        named = bool(typed.strip())
        out = with_suffix(typed, self._suffix) if named else None
        there = out is not None and os.path.isfile(out)  # noqa: PTH113 - never raises, whatever is typed
        words, refused = "", there and self.one_each
        if there and out:
            words = self.tr("{name} is there already and will be replaced.").format(name=out.name)
        if refused and out:
            words = self.tr("{name} is a file; name a folder for one file a claim.").format(name=out.name)
        elif out and self.one_each and _holds_reviews(out):
            words = self.tr("{name} holds reviews already; those of the same claims will be replaced.")
            words = words.format(name=out.name)
        alike = self.form is Form.CSV and self.delimiters.currentData() == self.decimals.currentData()
        if alike:
            words = self.tr("The mark between cells and the decimal mark have to differ.")
        self._ok.setEnabled(named and not alike and not refused)
        self.replaced.setText(words)
        self.path.setAccessibleDescription(words)

    def _browse(self) -> None:
        if self.one_each:
            folder = ask_folder(self, self.tr("Folder for the reviews"), self.path.text())
            if folder is not None:
                self.path.setText(str(folder))
            return
        kinds = f"{self.forms.currentText().split(' (')[0]} (*{self.form.suffix})"
        title = self.tr("Export claims")
        out = ask_save_file(self, title, self.path.text(), kinds, self.form.suffix, confirm=False)
        if out is not None:
            self.path.setText(str(out))

    # -- columns -----------------------------------------------------------------------------------------------------

    def _list_presets(self, chosen: str) -> None:
        self.presets.clear()
        self.presets.addItem(self.tr("All columns"), "")
        for name in self._presets.names:
            self.presets.addItem(name, name)
        self.presets.setCurrentIndex(max(0, self.presets.findData(chosen)))

    def _change_columns(self) -> None:
        """Change the chosen preset, rename or delete it; from all columns a new one is made."""
        name = str(self.presets.currentData())
        taken = {self.presets.itemText(0), *self._presets.names} - {name}
        dialog = ColumnsDialog(self.theme, name, self._presets.columns(name), taken, self)
        if dialog.accepted_by_person():
            if dialog.deleted:
                self._presets.delete(name)
            else:
                self._presets.save(dialog.chosen_name, dialog.columns, name)
            self._list_presets("" if dialog.deleted else dialog.chosen_name)
        dialog.deleteLater()

    # -- the answer --------------------------------------------------------------------------------------------------

    def _chosen_dialect(self) -> Dialect:
        return Dialect(self.delimiters.currentData(), self.decimals.currentData(), self.bom.isChecked())

    def answer(self) -> ExportChoice:
        """What was chosen; a name without a suffix gets the form's."""
        self._keep()
        which, search, only = self.which, Search(), None
        if which is Which.LISTED:
            search = self._leave.search
        elif which is Which.SELECTED:
            only = self._leave.selected
        out, preset = with_suffix(self.path.text(), self._suffix), str(self.presets.currentData())
        columns = self._presets.columns(preset) if preset and self.form is Form.CSV else ()
        return ExportChoice(
            out, search, self.everything.isChecked(), only, self.form, self._chosen_dialect(), columns, self.one_each
        )

    @classmethod
    def ask(
        cls, theme: Theme, leave: Leave, folder: Path, state: WindowState, parent: QWidget | None
    ) -> ExportChoice | None:
        """What to export and where to; None when cancelled."""
        dialog = cls(theme, leave, folder, state, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer


def _named(text: str, widget: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(widget)
    return label


def _holds_reviews(folder: Path) -> bool:
    try:
        with os.scandir(folder) as found:
            return any(entry.name.endswith(Form.JSONLD.suffix) for entry in found)
    except (OSError, ValueError):  # nothing there, or a name that nothing can have
        return False


def with_suffix(typed: str, suffix: str) -> Path:
    """The file a person named: ``~`` is their folder where there is one, and no suffix means this one."""
    out = Path(typed.strip())
    with suppress(RuntimeError):  # nobody of that name: then it is a folder called so
        out = out.expanduser()
    return out if out.suffix or not out.name else out.with_name(out.name + suffix)
