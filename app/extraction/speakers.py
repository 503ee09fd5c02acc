"""Who is meant by the source of each attribution, from the first statement of an article to its last."""

from __future__ import annotations

import re
from itertools import pairwise

from app.extraction import names
from app.extraction.attribution import Attribution, Statement
from app.extraction.draft import NOBODY, Draft
from app.extraction.names import Speaker
from app.extraction.sexes import called, may_be
from app.vocabulary import SourceKind

_NO_BODY = ("it ", "its ", "the ", "a ", "an ", "this ", "that ", "there ", "on ", "in ", "at ")
"""How a subject begins that is no body with a name; "the ministry" is one by its noun."""


_BEHIND_BY = re.compile(r"(?<=P)X{2,4}")


class Speakers:
    """Who spoke last: resolves "he", "she" and "they" and remembers the speaker of each mention.

    ``prose`` is the text with its headings blanked: a pronoun means nobody whose name only seems to stand in one.
    """

    def __init__(self, text: str, prose: str, known: names.People) -> None:
        self.text, self.prose, self.known = text, prose, known
        self.first: dict[str, int] = {}
        self.person: Speaker | None = None
        self.group: Speaker | None = None
        self.body: Speaker | None = None
        self.last: Speaker | None = None
        self.persons: list[Speaker] = []
        self.accused: Speaker | None = None

    def of(self, said: Attribution) -> Speaker:
        """The speaker of an attribution; pronouns take the last speaker that fits."""
        if said.source is None:
            return NOBODY
        mention = self.text[said.source.start : said.source.end]
        if names.PRONOUN.match(mention):
            return self._pronoun(mention.lower(), said)
        speaker = names.identify(mention, self.known)
        self._remember(speaker)
        return speaker

    def _pronoun(self, word: str, said: Attribution) -> Speaker:
        if word in ("he", "she", "his", "her", "who"):
            return self._he_or_she(word, said.statement.start) or NOBODY
        if word in ("they", "their"):
            return self.group or self.last or NOBODY
        if word in ("it", "its"):
            return self.body or (self.last if self.last and not self.last.person else NOBODY)
        if word == "which":
            return self.last or NOBODY
        return NOBODY

    def _he_or_she(self, word: str, offset: int) -> Speaker | None:
        """The person who spoke last; where that one is called otherwise, one named before, or nobody."""
        if self.person is None:
            return self._named_before(offset)
        if may_be(word, _titled(self.person)):
            return self.person
        return self._named_before(offset, called(word))

    def _named_before(self, offset: int, sex: str | None = None) -> Speaker | None:
        """The person named last before the offset; only one known to be called "he" or "she" where that is asked."""
        window = self.prose[max(0, offset - 600) : offset]
        for match in reversed(list(names.FULL.finditer(window))):
            speaker = names.identify(match.group(), self.known)
            if speaker.person and (sex is None or called(_titled(speaker)) == sex):
                return speaker
        return None

    def mention(self, statement: Statement) -> None:
        """Remember the person or group a statement is about, for pronouns in the next ones."""
        tags = statement.words.tags
        match = re.match(r"(?:[PE][^,]{1,14},)?([DJ#HNX]{0,8}[NX](?:(?:P[DJ#HNX]{1,8})?,X{2,3}(?=,))?)", tags)
        self._agent(statement)
        if not match:
            return
        span = statement.words.span(match.start(1), match.end(1))
        speaker = names.identify(self.text[span.start : span.end], self.known)
        if speaker.person and speaker.kind is SourceKind.NAMED:
            self._person(speaker)
        elif speaker.plural:
            self.group = speaker
        elif speaker.kind is SourceKind.INSTITUTION or self._named_body(speaker):
            self.body = speaker

    def _agent(self, statement: Statement) -> None:
        """Remember the person behind "by": "The claim was made by Ada Brook"."""
        words = statement.words
        for name in _BEHIND_BY.finditer(words.tags, 0, 40):
            if words.lower[name.start() - 1] == "by":
                speaker = names.identify(words.words(*name.span()), self.known)
                if speaker.person and speaker.kind is SourceKind.NAMED:
                    self._person(speaker)

    @staticmethod
    def _named_body(speaker: Speaker) -> bool:
        return not speaker.person and speaker.name[:1].isupper() and not speaker.name.lower().startswith(_NO_BODY)

    def _remember(self, speaker: Speaker) -> None:
        self.last = speaker
        if speaker.person:
            self._person(speaker)
        elif speaker.plural:
            self.group = speaker
        elif speaker.kind is SourceKind.INSTITUTION:
            self.body = speaker

    def _person(self, speaker: Speaker) -> None:
        self.person = speaker
        if speaker.kind is SourceKind.NAMED:
            self.persons = [*[p for p in self.persons if p.name != speaker.name][-2:], speaker]

    def accuse(self, mention: str) -> None:
        """Remember a person who is accused, for "him" or "her" in the same sentence."""
        speaker = names.identify(mention, self.known)
        if speaker.person and speaker.kind is SourceKind.NAMED:
            self.accused = speaker

    def another(self, word: str, speaker: Speaker) -> str | None:
        """Who but the speaker is meant by "him" or "her": the person named before, if only one can be."""
        if self.accused is not None and self.accused.name != speaker.name and may_be(word, _titled(self.accused)):
            return self.accused.name
        names_ = {p.name for p in self.persons if p.name != speaker.name and may_be(word, _titled(p))}
        return names_.pop() if len(names_) == 1 and speaker.name else None

    def join_roles(self, drafts: list[Draft]) -> None:
        """A role without a name ("the head of the region told …") is the person named in the very next attribution."""
        heads = [d for d in drafts if d.said is not None]
        of: dict[Speaker, list[Draft]] = {}
        for draft in heads:
            of.setdefault(draft.speaker, []).append(draft)
        for one, other in pairwise(heads):
            a, b = one.speaker, other.speaker
            if not (a.person and a.kind is SourceKind.UNNAMED and b.kind is SourceKind.NAMED and b.role is None):
                continue
            near = 0 <= other.statement.paragraph - one.statement.paragraph <= 1
            if near and _definite(a.name) and self._introduced(b.name, one.statement):
                named = Speaker(b.name, a.name, SourceKind.NAMED, person=True)
                for draft in (*of.pop(a, []), *of.pop(b, [])):
                    draft.speaker = named
                    of.setdefault(named, []).append(draft)

    def _introduced(self, name: str, after: Statement) -> bool:
        """Whether the name first occurs behind this statement."""
        if name not in self.first:
            self.first[name] = self.text.find(name)
        return bool(name) and self.first[name] > after.span.start


def _titled(speaker: Speaker) -> str:
    return f"{speaker.role or ''} {speaker.name}"


def _definite(name: str) -> bool:
    return (bool(re.match(r"the\s|\w+['’]s\s", name, re.IGNORECASE)) and " of " in name) or bool(
        re.match(r"the\s\w+", name)
    )
