"""The chain of attribution: through whom the claim reached the article, nearest to the reader first."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.desk.card_fields import CodeField, LineField
from app.desk.card_values import BadInput
from app.desk.drafts import hop
from app.desk.record_fields import Record, RecordsField
from app.desk.spoken import label
from app.desk.theme import Theme
from app.model import Hop
from app.vocabulary import SOURCE_KINDS, SourceKind


class HopsField(RecordsField):
    """All hops of a claim, in their order."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "hops", "", "", parent)
        self.label = self.tr("Chain of attribution")
        self.add_button.setText(self.tr("Add a link of the chain"))
        self.add_button.setAccessibleName(self.tr("Add a link of the chain"))

    def empty(self) -> Hop:
        """A hop without a source."""
        return Hop(source="")

    def called(self, number: int) -> str:
        """Its place in the list."""
        return self.tr("link {0} of the chain").format(number)

    def revive(self, values: dict[str, Any]) -> Hop:
        """A link that a draft kept."""
        return hop(values)

    def words(self, record: Hop) -> str:
        """Source, its kind, and the words that name it."""
        known = (record.source, label(SOURCE_KINDS, record.source_kind), record.cue or "")
        return " · ".join(part for part in known if part)

    def make(self, original: Hop) -> Record:
        """Source, kind and the words that name it."""
        record = Record(self._theme, original, 12, self, across=True)
        record.put(LineField("source", self.tr("Through"), record), 5)
        record.put(CodeField("source_kind", self.tr("Kind"), SOURCE_KINDS, record), 4)
        record.put(LineField("cue", self.tr("Words"), record, placeholder=self.tr("said, reported")), 3)
        record.button("arrow-up", self.tr("Nearer to the reader")).clicked.connect(lambda: record.moved.emit(-1))
        record.button("arrow-down", self.tr("Farther from the reader")).clicked.connect(lambda: record.moved.emit(1))
        record.button("trash", self.tr("Remove this link")).clicked.connect(record.removed)
        return record

    def finish(self, original: Hop, values: dict[str, Any]) -> Hop | None:
        """A hop needs a source."""
        if not values["source"]:
            if values["cue"]:
                raise BadInput(self.tr("Say through whom."))
            return None
        values["source_kind"] = SourceKind(values["source_kind"])
        return replace(original, **values)
