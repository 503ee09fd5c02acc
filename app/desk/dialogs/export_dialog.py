"""Which claims leave, and for which file."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from app.desk.dialogs.files import ask_save_file
from app.desk.dialogs.frame import DialogFrame
from app.desk.exporting import ExportChoice
from app.desk.theme import Theme
from app.model import Search


class ExportDialog(DialogFrame):
    """Three choices and a path. ``search`` is what the table shows now."""

    def __init__(self, theme: Theme, search: Search, folder: Path, parent: QWidget | None = None) -> None:
        words = self.tr(
            "A CSV file that spreadsheets open without harm; beside it evidence, figures and chain, and a manifest."
        )
        super().__init__(theme, self.tr("Export claims"), words, icon="export", parent=parent)
        self._search = Search(text=search.text, facets=search.facets)
        self.reviewed = QRadioButton(self.tr("Reviewed claims"))
        self.shown = QRadioButton(self.tr("Reviewed claims among those the table shows now"))
        self.everything = QRadioButton(self.tr("Every claim, whatever its state"))
        self._choices = QButtonGroup(self)
        for button in (self.reviewed, self.shown, self.everything):
            self._choices.addButton(button)
            self.content.addWidget(button)
        self.reviewed.setChecked(True)
        self.shown.setEnabled(bool(self._search.text.strip() or self._search.facets))
        self.path = QLineEdit(str(folder / self.tr("claims.csv")))
        self.path.setAccessibleName(self.tr("File"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("File")))
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        self.content.addSpacing(4)
        self.content.addLayout(row)
        self.replaced = QLabel()
        self.replaced.setProperty("role", "muted")
        self.content.addWidget(self.replaced)
        self.add_cancel()
        self._ok = self.add_accept(self.tr("Export"))
        self.path.textChanged.connect(self._look)
        self._look(self.path.text())
        self.resize(600, self.sizeHint().height())

    def _look(self, typed: str) -> None:
        """Say in time that a file will be replaced."""
        named = bool(typed.strip())
        self._ok.setEnabled(named)
        out = _named(typed) if named else None
        there = out is not None and os.path.isfile(out)  # noqa: PTH113 - never raises, whatever is typed
        words = self.tr("{name} is there already and will be replaced.").format(name=out.name) if there and out else ""
        self.replaced.setText(words)
        self.path.setAccessibleDescription(words)

    def _browse(self) -> None:
        title, kinds = self.tr("Export claims"), self.tr("CSV (*.csv)")
        out = ask_save_file(self, title, self.path.text(), kinds, ".csv", confirm=False)
        if out is not None:
            self.path.setText(str(out))

    def answer(self) -> ExportChoice:
        """What was chosen; a name without a suffix gets ``.csv``."""
        search = self._search if self.shown.isChecked() else Search()
        return ExportChoice(_named(self.path.text()), search, self.everything.isChecked())

    @classmethod
    def ask(cls, theme: Theme, search: Search, folder: Path, parent: QWidget | None) -> ExportChoice | None:
        """What to export and where to; None when cancelled."""
        dialog = cls(theme, search, folder, parent)
        answer = dialog.answer() if dialog.accepted_by_person() else None
        dialog.deleteLater()
        return answer


def _named(typed: str) -> Path:
    """The file a person named: ``~`` is their folder where there is one, and no suffix means ``.csv``."""
    out = Path(typed.strip())
    with suppress(RuntimeError):  # nobody of that name: then it is a folder called so
        out = out.expanduser()
    return out if out.suffix or not out.name else out.with_name(out.name + ".csv")
