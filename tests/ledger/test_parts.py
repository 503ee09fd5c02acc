"""Who was asked, how claims stand to each other, and files kept as evidence: written, guarded, taken back."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.ledger import Ledger, attachments
from app.model import Contact, LedgerError, Link, StaleEdit
from tests.ledger.conftest import ANN, BEA

ASKED = Contact("Mr Örn", "phone", "2031-05-04T10:00:00.000Z", "2031-05-06")


def test_who_was_asked_is_kept_in_order_and_taken_back(ledger: Ledger, uids: tuple[str, str]) -> None:
    reader = ledger.reader()
    deed = ledger.set_contacts(uids[0], [ASKED, Contact("The mayor")], ANN, base=()).deed
    first, second = reader.contacts(uids[0])
    assert (first.whom, first.due_on, second.whom) == ("Mr Örn", "2031-05-06", "The mayor")
    answered = replace(first, answered_at="2031-05-05T09:00:00.000Z", answer="It is true.")
    ledger.set_contacts(uids[0], [answered], ANN, base=(first, second))
    assert reader.contacts(uids[0]) == [answered]
    ledger.undo(ledger.set_contacts(uids[0], [], ANN, base=(answered,)).deed, ANN)
    assert reader.contacts(uids[0]) == [answered]
    assert deed
    assert [h.field for h in reader.history(uids[0]) if h.table == "contact" and h.op == "update"]
    reader.close()


def test_contacts_somebody_else_changed_are_not_overwritten(ledger: Ledger, uids: tuple[str, str]) -> None:
    ledger.set_contacts(uids[0], [ASKED], BEA)
    with pytest.raises(StaleEdit, match="right of reply was changed"):
        ledger.set_contacts(uids[0], [Contact("Somebody")], ANN, base=())
    ledger.set_contacts(uids[0], [replace(ASKED, note="rang twice")], ANN, base=(ASKED,))  # its uid not yet known
    reader = ledger.reader()
    (only,) = reader.contacts(uids[0])
    assert only.note == "rang twice"
    reader.close()


def test_links_are_seen_from_both_ends(ledger: Ledger, uids: tuple[str, str]) -> None:
    one, other = uids
    change = ledger.set_links(one, [Link(other, "contradicts")], ANN, base=())
    assert set(change.claims) == {one, other}
    reader = ledger.reader()
    (here,), (there,) = reader.links(one), reader.links(other)
    assert (here.uid, here.relation, here.outgoing) == (other, "contradicts", True)
    assert (there.uid, there.outgoing, there.claim) == (one, False, "The dam held 30 per cent")
    with pytest.raises(StaleEdit):
        ledger.set_links(one, [], ANN, base=(Link(other, "updates"),))
    ledger.set_links(one, [Link(other, "updates")], ANN, base=(Link(other, "contradicts"),))
    assert reader.links(one)[0].relation == "updates"
    with pytest.raises(LedgerError, match="cannot be linked to itself"):
        ledger.set_links(one, [Link(one, "updates")], ANN)
    reader.close()


def test_people_and_tags_of_the_ledger_are_known(ledger: Ledger, uids: tuple[str, str]) -> None:
    ledger.set_tags(uids[0], ["water", "dam"], ANN)
    ledger._db.execute("UPDATE claim SET assignee='Cem' WHERE uid=?", [uids[0]])
    reader = ledger.reader()
    assert reader.people() == ["Cem"]
    assert reader.tags() == ["dam", "water"]
    reader.close()


def test_a_file_is_copied_hashed_and_found_again(ledger: Ledger, uids: tuple[str, str], tmp_path: Path) -> None:
    source = tmp_path / "Gauge: May?.pdf"
    source.write_bytes(b"31 per cent")
    for _ in range(2):
        ledger.add_file(uids[0], source, "supports", ANN)
    reader = ledger.reader()
    one, again = reader.evidence(uids[0])[-2:]
    reader.close()
    assert one.sha256 == hashlib.sha256(b"31 per cent").hexdigest()
    assert one.file_name == again.file_name
    kept = attachments.path_of(ledger.path, one.file_name or "")
    assert kept is not None
    assert kept.read_bytes() == b"31 per cent"
    assert attachments.sha256_of(kept) == one.sha256
    assert [path.name for path in attachments.folder_of(ledger.path).iterdir()] == [one.file_name]
    if os.name == "posix":
        assert kept.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("name", ["", "..", "../claims.db", "a/b", "gone.pdf"])
def test_a_name_that_leads_elsewhere_is_no_file(ledger: Ledger, name: str) -> None:
    assert attachments.path_of(ledger.path, name) is None


def test_what_is_no_file_is_refused_and_leaves_nothing(ledger: Ledger, uids: tuple[str, str], tmp_path: Path) -> None:
    for source in (tmp_path, tmp_path / "gone.pdf"):
        with pytest.raises(LedgerError, match="kept"):
            ledger.add_file(uids[0], source, "context", ANN)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(LedgerError, match="no file"):
            ledger.add_file(uids[0], tmp_path / "pipe", "context", ANN)
    folder = attachments.folder_of(ledger.path)
    assert not folder.exists() or not list(folder.iterdir())
