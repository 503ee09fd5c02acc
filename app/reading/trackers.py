"""A tracker that a desk kept in a spreadsheet of its own: which column says what, and its rows by that.

Which column is which is guessed from the headings, for a person to put right; nothing is understood of what the cells
say, and nothing here knows a ledger.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.model import Cell, Sheet
from app.reading.headings import heading

HEADINGS: Mapping[str, str] = {
    "claim": "claim claims statement statements assertion quote allegation fact what_was_said claim_text claim_reviewed"
    " claimreviewed behauptung aussage zitat affirmation déclaration afirmación declaración"
    " твердження заява утверждение",
    "speaker": "speaker speakers who claimant said_by person politician author claim_author claimauthor name sprecher"
    " wer person_or_organisation auteur orateur quién autor хто спікер кто",
    "speaker_role": "role position function title_of_speaker party office rolle funktion partei fonction parti cargo",
    "url": "url link links source_url article_url web address source_link where_published adresse lien enlace посилання"
    " ссылка",
    "outlet": "outlet medium media publication publisher source newspaper site quelle médias fuente джерело источник",
    "title": "title article headline article_title titel überschrift titre titular заголовок",
    "said_on": "date said_on date_of_claim claim_date claimdate day datum when fecha дата",
    "status": "status state progress stage stand bearbeitungsstand statut estado стан статус",
    "verdict": "verdict rating result conclusion ruling truth textualrating textual_rating urteil bewertung ergebnis"
    " verdict_label évaluation veredicto вердикт",
    "rationale": "rationale explanation reasoning why justification ratingexplanation begründung explication"
    " explicación обґрунтування",
    "note": "note notes comment comments remarks anmerkung notiz bemerkung kommentar remarque nota примітка примечание",
    "evidence": "evidence sources proof reference references checked_against beleg belege preuve evidencia докази",
    "assignee": "assignee assigned assigned_to checker fact_checker owner responsible zuständig bearbeiter responsable"
    " відповідальний",
    "tags": "tag tags topic topics subject category keywords thema stichworte thème tema тема",
    "priority": "priority urgency importance priorität priorité prioridad пріоритет",
}
"""Field → headings that desks give it, in plain form (see ``heading``), the surest first."""
KNOWN = frozenset(word for words in HEADINGS.values() for word in words.split())
"""For ``read_sheet``: by these the header of a tracker is found."""
NEEDED = "claim"
"""The field without which there is nothing to import."""


@dataclass(frozen=True, slots=True)
class TrackerRow:
    """One row: what it says in each field that has a column, without empty ones. Days are ISO dates where they were
    days in the workbook, else as they were written.
    """

    number: int
    values: Mapping[str, str]


def guess(header: tuple[str, ...]) -> dict[str, int]:
    """Field to its column, each column once: by the whole heading first, then by a word of it."""
    plain = [heading(name) for name in header]
    found: dict[str, int] = {}
    for fits in (_is, _has):
        for field, words in HEADINGS.items():
            if field in found:
                continue
            places = [place for word in words.split() for place, name in enumerate(plain) if fits(name, word)]
            free = [place for place in places if place not in found.values()]
            if free:
                found[field] = free[0]
    return found


def _is(name: str, word: str) -> bool:
    return name == word


def _has(name: str, word: str) -> bool:
    return f"_{word}_" in f"_{name}_"


def rows_of(sheet: Sheet, columns: Mapping[str, int]) -> Iterator[TrackerRow]:
    """The rows by a mapping of fields to columns; those without a claim are passed over. Raises as ``sheet.rows``."""
    for row in sheet.rows():
        said = {field: _text(row.cells[place]) for field, place in columns.items() if place < len(row.cells)}
        values = {field: text for field, text in said.items() if text}
        if values.get(NEEDED):
            yield TrackerRow(row.number, values)


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, date):
        return cell.isoformat()[:10]
    if isinstance(cell, int | float):
        return f"{cell:.15g}"
    return cell.replace("\r\n", "\n").replace("\r", "\n").strip()
