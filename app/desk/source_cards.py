"""The hover cards of the printout: what a claim, a caveat or a character that cannot be seen is, in a few lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from app.desk.source_marks import Reach, look_of
from app.desk.source_offsets import character_name, display
from app.desk.spoken import label
from app.desk.theme import Theme
from app.desk.wording import tr
from app.model import Mark
from app.vocabulary import CAVEATS, STATES, VERDICTS, Term

Summary = Callable[[str], tuple[str, str] | None]
"""uid of a claim to its wording and its speaker, where they are known without asking the ledger."""
_LONGEST = 300  # code points of a wording
_MOST = 3  # cards under the mouse at once


class HoverCards:
    """Writes the cards as rich text. ``summary`` may know wording and speaker; the words of the passage serve else."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.summary: Summary | None = None
        self.states: Sequence[Term] = STATES
        self.verdicts: Sequence[Term] = VERDICTS

    def of_claims(self, marks: Sequence[Mark], text: str) -> str:
        """Cards of the claims, the first few in full."""
        cards = [self.of_claim(mark, text) for mark in marks[:_MOST]]
        if len(marks) > _MOST:
            numbers = ", ".join(str(mark.number) for mark in marks[_MOST:][:20])
            cards.append("<p>" + escape(tr("and claims {0}").format(numbers)) + "</p>")
        return "<hr>".join(cards)

    def of_claim(self, mark: Mark, text: str) -> str:
        """Number and wording, speaker and page, then chips: verdict, state, what the article says of verification."""
        wording, speaker = (self.summary and self.summary(mark.uid)) or ("", "")
        wording = " ".join((wording or text[mark.start : mark.end]).split())
        if len(wording) > _LONGEST:
            wording = wording[:_LONGEST].rstrip() + "…"
        muted = self._theme.color("text_muted").name()
        page = page_at(text, mark.start)
        facts = [speaker, tr("Page {0}").format(page) if page is not None else ""]
        line = " · ".join(escape(display(fact).text) for fact in facts if fact)
        chips = []
        if mark.verdict:
            look = self._theme.look("verdict", mark.verdict)
            chips.append(_chip(label(tuple(self.verdicts), mark.verdict), look.ink.name(), look.tint.name()))
        look = self._theme.look("state", mark.state)
        chips.append(_chip(label(tuple(self.states), mark.state), look.ink.name(), look.tint.name()))
        if mark.caveat != "none_stated":
            look = self._theme.look("caveat", mark.caveat)
            chips.append(_chip(label(CAVEATS, mark.caveat), look.ink.name(), look.tint.name()))
        ink = look_of(self._theme, mark).ink.name()
        return (
            f"<p style='margin:2px 2px 4px 2px'><b style='color:{ink}'>{mark.number}</b>&nbsp;&nbsp;"
            f"<b>{escape(display(wording).text)}</b></p>"
            + (f"<p style='margin:0 2px 6px 2px;color:{muted}'>{line}</p>" if line else "")
            + f"<p style='margin:0 2px 2px 2px'>{'&nbsp; '.join(chips)}</p>"
        )

    def of_caveat(self, reach: Reach) -> str:
        """What kind of caveat it is, and the claims it covers."""
        look = self._theme.look("caveat", reach.caveat)
        numbers = ", ".join(str(mark.number) for mark in reach.marks[:20])
        said = tr("covers claim {0}") if len(reach.marks) == 1 else tr("covers claims {0}")
        chip = _chip(label(CAVEATS, reach.caveat), look.ink.name(), look.tint.name())
        return f"<p style='margin:2px'>{chip}&nbsp; {escape(said.format(numbers))}</p>"

    @staticmethod
    def of_hidden(character: str, page: int | None) -> str:
        """A character that a symbol stands for; a form feed is where a page begins."""
        if character == "\f" and page is not None:
            return tr("Page {0} begins here.").format(page)
        return tr("Hidden character: {0}").format(character_name(character))


def page_at(text: str, position: int) -> int | None:
    """The page of the printed article on which a code point stands, if it has pages."""
    from app.reading import page_of  # not on the way to the first paint

    return page_of(text, position)


def _chip(words: str, ink: str, tint: str) -> str:
    words = escape(words).replace(" ", "&nbsp;")
    return f"<span style='background-color:{tint};color:{ink}'>&nbsp;{words}&nbsp;</span>"
