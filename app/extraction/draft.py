"""A candidate in the making: a clause, where it stands, who says it, and what is said of its verification."""

from __future__ import annotations

from dataclasses import dataclass

from app.extraction.attribution import Attribution, Statement
from app.extraction.clauses import Clause
from app.extraction.names import Speaker
from app.extraction.spans import Span
from app.vocabulary import Caveat, SourceKind

NOBODY = Speaker("", None, SourceKind.NONE)


@dataclass(slots=True)
class Draft:
    """A candidate in the making."""

    clause: Clause
    statement: Statement
    said: Attribution | None
    speaker: Speaker
    rule: str
    caveat: Caveat = Caveat.NONE_STATED
    caveat_span: Span | None = None
    about_check: bool = False
    before: Span | None = None
    furniture: bool = False
    title: bool = False
