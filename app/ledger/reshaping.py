"""A claim becomes several, or several become one: what each of them then says and holds, so that nothing is lost.

Splitting: the first piece stays the claim, with its evidence, contacts, links, verdict and notes; each further piece is
a new claim with the same speaker, chain, caveat and tags. A figure goes with the piece in which it stands.
Joining: the claim that begins first takes everything along. A field that can hold one value keeps the first one's; what
the others said differently is written into the note, so that it is still read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from app import workflow
from app.ledger import rows
from app.ledger.parts import Parts
from app.ledger.writing import Deed, new_uid
from app.model import Author, Change, Claim, Figure, LedgerError, Passage, Value
from app.vocabulary import State

T = TypeVar("T")
FARTHEST = 400
"""Code points that may lie between two claims which are joined: about two sentences."""
_SAME = ("attribution_form", "speaker", "speaker_role", "source_kind", "said_on", "event_from", "event_to", "place",
         "hedged", "caveat", "caveat_start", "caveat_passage", "priority", "flagged", "assignee", "reliability",
         "credibility")  # fmt: skip
"""What every piece of a claim shares with the whole."""
_EMPTY = {"caveat": "none_stated", "reliability": "F", "credibility": "6", "attribution_form": "outlet_voice",
          "source_kind": "none"}  # fmt: skip
"""Codes that say nothing; any other takes their place."""
_ONE_VALUE = {
    "speaker": "said by", "speaker_role": "role", "said_on": "said on", "event_from": "from", "event_to": "to",
    "place": "place", "quote_verdict": "quote", "recheck_by": "check again by", "assignee": "work of",
    "caveat_passage": "caveat", "drop_reason": "was dropped",
}  # fmt: skip
"""Fields of which a joined claim keeps one value, and how the note calls another."""
_LEAD = re.compile(r"[\s,;:.!?…–—-]*")
_TAIL = re.compile(r"[\s,;:–—-]+\Z")


class Reshaping(Parts):
    """The verbs that split a claim and join several; a Change names every claim that came, changed or went."""

    def split_claim(self, uid: str, pieces: Sequence[Passage], author: Author) -> Change:
        """The pieces of a claim's passage, in order, become claims of their own; the first stays this claim."""
        with self._deed(author) as deed:
            claim = self._whole(uid)
            _require_pieces(claim, pieces)
            parted, wordings = _parted(claim.figures, pieces), _wordings(claim, pieces)
            first: dict[str, Value] = {"start": pieces[0].start, "passage": pieces[0].text, "claim": wordings[0]}
            self._write(deed, claim, {**first, **workflow.reshaped(claim)})
            self._set_list(deed, "figure", uid, parted[0], None)
            for piece, wording, figures in zip(pieces[1:], wordings[1:], parted[1:], strict=True):
                self._add_piece(deed, claim, piece, wording, figures)
        return deed.change("Split claim")

    def join_claims(self, uids: Sequence[str], author: Author) -> Change:
        """Neighbouring claims of one article become the first of them, with all that they hold."""
        with self._deed(author) as deed:
            claims = sorted(map(self._whole, dict.fromkeys(uids)), key=lambda claim: (claim.start, claim.id))
            _require_neighbours(claims)
            first, *others = claims
            deed.touch("claim", first.uid, first.article)  # named first: it is the one that stays
            text = str(self._run("SELECT text FROM article WHERE uid=?", [first.article]).fetchone()["text"])
            for other in others:
                self._hand_over(deed, other.uid, first.uid)
            for other in others:
                self._run("DELETE FROM claim WHERE uid=?", [other.uid])
                deed.touch("claim", other.uid, other.article)
            self._write(deed, first, _joined(claims, text[first.start : max(claim.end for claim in claims)]))
            self._set_list(deed, "figure", first.uid, _union([claim.figures for claim in claims]), None)
            self._set_list(deed, "hop", first.uid, _union([claim.hops for claim in claims]), None)
            self._add_tags(deed, first.uid, [tag for tag in _union([c.tags for c in claims]) if tag not in first.tags])
        return deed.change(f"Merge {len(claims)} claims")

    def _whole(self, uid: str) -> Claim:
        figures = self._run("SELECT * FROM figure WHERE claim=? ORDER BY ordinal", [uid]).fetchall()
        hops = self._run("SELECT * FROM hop WHERE claim=? ORDER BY ordinal", [uid]).fetchall()
        tags = self._run("SELECT tag FROM claim_tag WHERE claim=? ORDER BY tag", [uid]).fetchall()
        return replace(
            self._claim(uid),
            figures=tuple(map(rows.figure, figures)),
            hops=tuple(map(rows.hop, hops)),
            tags=tuple(row["tag"] for row in tags),
        )

    def _add_piece(self, deed: Deed, claim: Claim, piece: Passage, wording: str, figures: Sequence[Figure]) -> None:
        uid, dropped = new_uid(), claim.state == State.DROPPED
        values: dict[str, Value] = {name: getattr(claim, name) for name in _SAME}
        values |= {
            "uid": uid, "article": claim.article, "start": piece.start, "passage": piece.text, "claim": wording,
            "state": str(State.DROPPED if dropped else State.IN_PROGRESS),
            "drop_reason": claim.drop_reason if dropped else None,
        }  # fmt: skip
        self._insert("claim", {name: value for name, value in values.items() if value is not None})
        deed.touch("claim", uid, claim.article)
        self._set_list(deed, "figure", uid, figures, None)
        self._set_list(deed, "hop", uid, claim.hops, None)
        self._add_tags(deed, uid, claim.tags)

    def _add_tags(self, deed: Deed, uid: str, tags: Sequence[str]) -> None:
        for tag in tags:
            self._insert("claim_tag", {"claim": uid, "tag": tag})
            deed.touch("claim_tag")

    def _hand_over(self, deed: Deed, uid: str, to: str) -> None:
        """Evidence, contacts and links of a claim belong to another: new rows, for a row never changes its claim."""
        for table in ("evidence", "contact"):
            for row in self._run(f"SELECT * FROM {table} WHERE claim=? ORDER BY rowid", [uid]).fetchall():
                kept = {name: row[name] for name in row.keys() if name != "rev" and row[name] is not None}  # noqa: SIM118
                self._insert(table, {**kept, "uid": new_uid(), "claim": to})
                deed.touch(table)
        for row in self._run("SELECT * FROM link WHERE claim=? OR other=?", [uid, uid]).fetchall():
            claim, other = (to if row[end] == uid else row[end] for end in ("claim", "other"))
            there = self._run("SELECT 1 FROM link WHERE claim=? AND other=?", [claim, other]).fetchone()
            if claim != other and not there:
                self._insert("link", {"claim": claim, "other": other, "relation": row["relation"]})
                deed.touch("link", row["claim"])


def _require_pieces(claim: Claim, pieces: Sequence[Passage]) -> None:
    if len(pieces) < 2:
        raise LedgerError("A claim is split between two words of its passage: there must be words on both sides.")
    ends = [claim.start, *(piece.end for piece in pieces)]
    begun = [*(piece.start for piece in pieces), claim.end]
    inside = all(claim.passage[p.start - claim.start : p.end - claim.start] == p.text for p in pieces)
    if not inside or any(start < end for start, end in zip(begun, ends, strict=True)):
        raise LedgerError("The claim’s passage was changed meanwhile: split it again.")


def _require_neighbours(claims: Sequence[Claim]) -> None:
    """Claims in order of start."""
    if len(claims) < 2:
        raise LedgerError("Select two or more claims that stand beside each other to merge them.")
    if len({claim.article for claim in claims}) > 1:
        raise LedgerError("These claims stand in different articles: only claims of one article can be merged.")
    end = claims[0].end
    for claim in claims:
        if claim.start - end > FARTHEST:
            raise LedgerError("These claims stand too far apart to be merged: select claims beside each other.")
        end = max(end, claim.end)


def trimmed(text: str, start: int, end: int) -> Passage | None:
    """A piece of a passage (code points) without white space and loose punctuation; None where no word is left."""
    lead = _LEAD.match(text, start, end)
    begin = lead.end() if lead else start
    kept = _TAIL.sub("", text[begin:end])
    return Passage(begin, kept) if any(char.isalnum() for char in kept) else None


# -- what the pieces say -----------------------------------------------------------------------------------------------


def _parted(figures: Sequence[Figure], pieces: Sequence[Passage]) -> list[list[Figure]]:
    """The figures of each piece: where they stand, or else where their words do; the first takes the rest."""
    parted: list[list[Figure]] = [[] for _ in pieces]
    for figure in figures:
        if figure.start is not None:
            place = next((n for n, piece in enumerate(pieces) if piece.start <= figure.start < piece.end), 0)
        else:
            place = next((n for n, piece in enumerate(pieces) if figure.text in piece.text), 0)
        parted[place].append(figure)
    return parted


def _wordings(claim: Claim, pieces: Sequence[Passage]) -> list[str]:
    """What each piece claims: where the wording repeats the passage, the piece in its place; else the piece's words."""
    wording, passage = _plain(claim.claim), _plain(claim.passage)
    at = wording.casefold().find(passage.casefold()) if len(wording.casefold()) == len(wording) else -1
    said = [_plain(piece.text) for piece in pieces]
    if at < 0:
        return [claim.claim, *map(_sentence, said[1:])]
    before, after = wording[:at], wording[at + len(passage) :]
    return [_sentence(f"{before}{words}{after}") for words in said]


# -- what the joined claim says ----------------------------------------------------------------------------------------


def _joined(ordered: Sequence[Claim], passage: str) -> dict[str, Value]:
    first = ordered[0]
    values: dict[str, Value] = {"passage": passage, "claim": _joined_wording(ordered, passage)}
    for name in ("caveat", "reliability", "credibility", "attribution_form", "source_kind"):
        values[name] = next((v for c in ordered if (v := getattr(c, name)) != _EMPTY[name]), getattr(first, name))
    marked = next((c for c in ordered if c.caveat == values["caveat"] and c.caveat_start is not None), first)
    values |= {"caveat_start": marked.caveat_start, "caveat_passage": marked.caveat_passage}
    for name in ("speaker", "speaker_role", "said_on", "event_from", "event_to", "place", "quote_verdict", "assignee"):
        values[name] = next((v for c in ordered if (v := getattr(c, name))), None)
    values |= {name: max(getattr(c, name) for c in ordered) for name in ("hedged", "flagged", "priority")}
    values["recheck_by"] = min((c.recheck_by for c in ordered if c.recheck_by), default=None)
    values |= workflow.joined(ordered)
    values["rationale"] = "\n\n".join(_union([[c.rationale] for c in ordered if c.rationale])) or None
    notes = _union([[c.note] for c in ordered if c.note])
    values["note"] = "\n".join([*notes, *_left_over(ordered, values)]) or None
    return values


def _joined_wording(ordered: Sequence[Claim], passage: str) -> str:
    """The passage's own words where every claim was worded as its passage; else the wordings, one after the other."""
    if all(_plain(c.claim).casefold() == _plain(c.passage).casefold() for c in ordered):
        return _sentence(_plain(passage))
    kept: list[str] = []
    for wording in (_plain(claim.claim) for claim in ordered):
        if not any(wording.casefold() in there.casefold() for there in kept):
            kept = [there for there in kept if there.casefold() not in wording.casefold()]
            kept.append(wording)
    return "; ".join(kept)


def _left_over(ordered: Sequence[Claim], values: Mapping[str, Value]) -> list[str]:
    """A line for each claim that said something the joined one cannot hold beside its own."""
    lines = []
    for claim in ordered:
        said = [
            f"{words} {value}"
            for name, words in _ONE_VALUE.items()
            if (value := getattr(claim, name)) and value != values.get(name, getattr(ordered[0], name))
        ]
        if claim.verdict and claim.verdict != values.get("verdict", ordered[0].verdict):
            by = f" by {claim.checker}" if claim.checker else ""
            said.insert(0, f"verdict {claim.verdict.replace('_', ' ')}{by}")
        if said:
            lines.append(f"Merged from “{_plain(claim.claim)[:120]}”: {'; '.join(said)}.")
    return lines


def _union(lists: Sequence[Sequence[T]]) -> list[T]:
    """Everything in the lists once, in their order."""
    found: list[T] = []
    for one in lists:
        found += [item for item in one if item not in found]
    return found


def _plain(words: str) -> str:
    return " ".join(words.split())


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
