"""The figures of a claim: words, what they bound, and what is counted."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from app.desk.card_fields import CodeField, LineField, date_field, number_field
from app.desk.card_values import BadInput, show_number
from app.desk.drafts import figure
from app.desk.record_fields import Record, RecordsField
from app.desk.spoken import label
from app.desk.theme import Theme
from app.desk.wording import tr
from app.model import Figure
from app.vocabulary import DIRECTIONS, QUALIFIERS, UNIT_KINDS, Qualifier, UnitKind


def interval_words(figure: Figure) -> str:
    """What a figure bounds, as a sentence: ``Between 27 and 33 percent; the bounds are a convention.`` is one."""
    low, high, unit = figure.low, figure.high, figure.unit or ""
    if figure.unit_kind is UnitKind.PERCENT:
        unit = tr("per cent")
    if low is None and high is None:
        words = tr("No number is bound.")
    elif low is None:
        words = tr("At most {high} {unit}").format(high=show_number(high), unit=unit)
    elif high is None:
        words = tr("{low} {unit} or more").format(low=show_number(low), unit=unit)
    elif low == high:
        words = tr("Exactly {low} {unit}").format(low=show_number(low), unit=unit)
    else:
        words = tr("Between {low} and {high} {unit}")
        words = words.format(low=show_number(low), high=show_number(high), unit=unit)
    words = " ".join(words.split())
    if figure.bounds_by_convention:
        words += tr("; the bounds are a convention, not in the words")
    return words if words.endswith(".") else f"{words}."


class FiguresField(RecordsField):
    """All figures of a claim, in their order."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "figures", "", "", parent)
        self.label = self.tr("Figures")
        self.add_button.setText(self.tr("Add a figure"))
        self.add_button.setAccessibleName(self.tr("Add a figure"))

    def empty(self) -> Figure:
        """A figure without words."""
        return Figure(text="")

    def called(self, number: int) -> str:
        """Its place in the list."""
        return self.tr("figure {0}").format(number)

    def revive(self, values: dict[str, Any]) -> Figure:
        """A figure that a draft kept."""
        return figure(values)

    def words(self, record: Figure) -> str:
        """The words and what is known of them: ``about 30 · Approximately · 27 to 33 percent · of its water``."""
        known = [record.text, label(QUALIFIERS, record.qualifier)]
        bounds = [show_number(bound) for bound in (record.low, record.high) if bound is not None]
        between = self.tr("{0} to {1}").format(*bounds) if len(set(bounds)) == 2 else "".join(bounds[:1])
        known += [" ".join(part for part in (between, record.unit or "") if part), self._convention(record)]
        known += [record.change or ""]
        known += [record.subject or "", record.denominator or "", record.as_of or ""]
        return " · ".join(part for part in known if part)

    def _convention(self, record: Figure) -> str:
        """How wide a convention took the words: ``by convention ±10 %``."""
        low, high = record.low, record.high
        if not record.bounds_by_convention or low is None or high is None or not low + high:
            return ""
        if record.qualifier is Qualifier.APPROX:
            return self.tr("by convention ±{share} %").format(share=f"{abs((high - low) / (high + low)):.0%}"[:-1])
        if record.qualifier is Qualifier.ALMOST and high:
            return self.tr("by convention −{share} %").format(share=f"{abs((high - low) / high):.0%}"[:-1])
        return self.tr("by convention")

    def make(self, original: Figure) -> Record:
        """The form of one figure, with what it bounds in words."""
        record = self._form(original)
        said = QLabel(record)
        said.setWordWrap(True)
        said.setProperty("role", "muted")
        said.setAccessibleDescription(self.tr("What the figure bounds"))
        record.columns.put(said, 12)

        def describe() -> None:
            try:
                made = self.finish(record.original, record.values())
            except BadInput:
                made = None
            words = interval_words(made) if made is not None else ""
            said.setText(words)
            said.setVisible(bool(words))

        record.edited.connect(describe)
        record.loaded.connect(describe)
        describe()
        return record

    def _form(self, original: Figure) -> Record:
        """Words, qualifier, change, bounds; unit, kind, subject, denominator, date."""
        record = Record(self._theme, original, 12, self)
        record.put(LineField("text", self.tr("Words"), record), 4)
        record.put(CodeField("qualifier", self.tr("Qualifier"), QUALIFIERS, record), 4)
        record.put(number_field("low", self.tr("From"), record), 2)
        record.put(number_field("high", self.tr("To"), record), 2)
        record.put(LineField("unit", self.tr("Unit"), record), 4)
        record.put(CodeField("unit_kind", self.tr("Kind"), UNIT_KINDS, record), 4)
        record.put(CodeField("change", self.tr("Change"), DIRECTIONS, record, empty=self.tr("None")), 4)
        record.put(LineField("subject", self.tr("What is counted"), record), 4)
        record.put(LineField("denominator", self.tr("Out of what"), record), 4)
        record.put(date_field("as_of", self.tr("As of"), record), 4)
        record.button("arrow-up", self.tr("Before the one above")).clicked.connect(lambda: record.moved.emit(-1))
        record.button("arrow-down", self.tr("Behind the one below")).clicked.connect(lambda: record.moved.emit(1))
        record.button("trash", self.tr("Remove this figure")).clicked.connect(record.removed)
        return record

    def finish(self, original: Figure, values: dict[str, Any]) -> Figure | None:
        """Bounds a person changed are no longer a convention's."""
        if not any(values[name] for name in ("text", "unit", "subject", "denominator", "as_of")) and all(
            values[name] is None for name in ("low", "high")
        ):
            return None
        if not values["text"]:
            raise BadInput(self.tr("A figure needs the words it stands for."))
        low, high = values["low"], values["high"]
        if low is not None and high is not None and low > high:
            raise BadInput(self.tr("“From” is larger than “To”."))
        values["qualifier"] = Qualifier(values["qualifier"])
        values["unit_kind"] = UnitKind(values["unit_kind"])
        kept = original.bounds_by_convention and (low, high) == (original.low, original.high)
        return replace(original, **values, bounds_by_convention=kept)
