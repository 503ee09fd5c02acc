"""Mails, and pages saved as mails (MHTML): the message as its plain text or else its HTML, and what is attached.

Runs in the reading child. Attachments of kinds that can be read become further documents; the others are named.
"""

from __future__ import annotations

import email
import email.policy
import email.utils
import hashlib
import re
from datetime import UTC
from email.message import EmailMessage, Message
from pathlib import Path

from app.model import Metadata, ReadingError
from app.reading import plain, web
from app.reading.found import Found, metadata
from app.reading.kinds import FORMATS, Kind, kind_of

DEPTH_AT_MOST = 3
"""Mails within mails."""
PARTS_AT_MOST = 100
NAMED_AT_MOST = 5
SUFFIXES = {
    "text/plain": ".txt", "text/html": ".html", "application/xhtml+xml": ".html", "text/markdown": ".md",
    "application/pdf": ".pdf", "message/rfc822": ".eml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}  # fmt: skip
"""The suffix of an attachment whose name has none."""


def message(data: bytes, called: str, depth: int = 0) -> list[Found]:
    """The message first, then each attachment that can be read, or why it could not."""
    parsed = email.message_from_bytes(data, policy=email.policy.default)
    if not isinstance(parsed, EmailMessage) or not (parsed.keys() and data.strip()):
        raise ReadingError(f"{called} is no mail.")
    parsed = _outermost(parsed)
    bare = parsed.get_content_type() == "multipart/related" and not parsed["From"]
    if bare or parsed["Snapshot-Content-Location"]:
        return [_saved_page(parsed, called)]
    attached, left_out = _attached(parsed, called, depth)
    body = _body(parsed, called)
    notes = [*body.notes] if body else []
    if left_out:
        more = f" and {len(left_out) - NAMED_AT_MOST} more" if len(left_out) > NAMED_AT_MOST else ""
        notes.append(f"Attachments left out: {', '.join(left_out[:NAMED_AT_MOST])}{more}.")
    if body:
        return [Found(body.text, _about(parsed), tuple(notes)), *attached]
    if not attached:
        raise ReadingError(f"{called} is a mail without any words.")
    return attached


def _outermost(parsed: EmailMessage) -> EmailMessage:
    """The message itself, or the one it was sent on as, where it has no words of its own."""
    for _ in range(DEPTH_AT_MOST):
        inner = parsed.get_payload() if parsed.get_content_type() == "message/rfc822" else None
        if not isinstance(inner, list) or not inner or not isinstance(inner[0], EmailMessage):
            break
        parsed = inner[0]
    return parsed


def _body(parsed: EmailMessage, called: str) -> Found | None:
    for wanted in ("plain", "html"):
        part = parsed.get_body(preferencelist=(wanted,))
        if part is None:
            continue
        text, notes = _characters(part, called)
        if wanted == "html":
            text = web.all_words(text)
        elif part.get_param("format") == "flowed":
            text = _unflowed(text, joined=str(part.get_param("delsp")).lower() == "yes")
        if text.strip():
            return Found(text, notes=notes)
    return None


def _characters(part: Message, called: str) -> tuple[str, tuple[str, ...]]:
    data = _payload(part)
    stated = part.get_content_charset()
    try:
        if stated:
            return data.decode(stated), ()
    except (LookupError, ValueError):  # it states what it is not
        pass
    if not data.strip():
        return "", ()
    if part.get_content_type() == "text/html":
        return web.decoded(data, called)
    found = plain.decode(data, called)
    return found.text, found.notes


def _payload(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _unflowed(text: str, *, joined: bool) -> str:
    """Paragraphs that format=flowed (RFC 3676) parted are whole again."""
    lines: list[str] = []
    open_line = False
    for line in text.splitlines():
        line = line[1:] if line.startswith(" ") else line  # noqa: PLW2901  # space-stuffing
        if open_line:
            lines[-1] += line
        else:
            lines.append(line)
        open_line = line.endswith(" ") and line != "-- "
        if open_line and joined:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)


def _attached(parsed: EmailMessage, called: str, depth: int) -> tuple[list[Found], list[str]]:
    found: list[Found] = []
    left_out: list[str] = []
    for number, part in enumerate(part for part in parsed.iter_attachments() if not _is_inline_picture(part)):
        name = _name(part, number)
        if number >= PARTS_AT_MOST or Path(name).suffix.lower() not in FORMATS:
            left_out.append(name)
            continue
        try:
            found += _read(part, name, called, depth)
        except ReadingError as error:
            found.append(Found(name=name, error=str(error)))
    return found, left_out


def _is_inline_picture(part: Message) -> bool:
    """Whether this is a logo or a picture shown within the words."""
    shown = part.get_content_disposition() == "inline" or bool(part["Content-ID"])
    return part.get_content_maintype() == "image" and shown


def _name(part: Message, number: int) -> str:
    name = re.split(r"[/\\]", part.get_filename() or "")[-1].strip()
    suffix = SUFFIXES.get(part.get_content_type(), "")
    if not name:
        return f"attachment {number + 1}{suffix or '.' + part.get_content_subtype()}"
    return name if Path(name).suffix or not suffix else name + suffix


def _read(part: Message, name: str, called: str, depth: int) -> list[Found]:
    inside = f"“{name}” in {called}"
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        data = inner[0].as_bytes() if isinstance(inner, list) and inner and isinstance(inner[0], Message) else b""
    else:
        data = _payload(part)
    if not data.strip():
        raise ReadingError(f"{inside} is empty.")
    kind = kind_of(data, name, inside)
    if kind is Kind.MAIL:
        if depth + 1 >= DEPTH_AT_MOST:
            raise ReadingError(f"{inside} is a mail within too many mails.")
        made = message(data, inside, depth + 1)
    elif kind is Kind.PLAIN:
        text, notes = _characters(part, inside)
        made = [Found(text, notes=notes)]
    else:
        from app.reading.child import found_in

        made = found_in(data, kind.value, inside)
    sha256 = hashlib.sha256(data).hexdigest()
    return [Found(one.text, one.metadata, one.notes, one.name or name, one.sha256 or sha256, one.error) for one in made]


def _saved_page(parsed: EmailMessage, called: str) -> Found:
    for part in parsed.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            text, notes = _characters(part, called)
            found = web.article(text, called, notes)
            address = parsed["Snapshot-Content-Location"] or part["Content-Location"]
            known = found.metadata
            return Found(
                found.text,
                metadata(title=known.title, outlet=known.outlet, author=known.author, published_on=known.published_on,
                         language=known.language, url=known.url or (str(address) if address else None)),
                found.notes,
            )  # fmt: skip
    raise ReadingError(f"{called} is a saved page without any words.")


def _about(parsed: EmailMessage) -> Metadata:
    name, address = email.utils.parseaddr(str(parsed["From"] or ""))
    return metadata(title=str(parsed["Subject"] or ""), author=name or address, published_on=_day(parsed))


def _day(parsed: EmailMessage) -> str | None:
    """The day on which it was sent, where the sender was."""
    try:
        moment = email.utils.parsedate_to_datetime(str(parsed["Date"]))
    except (TypeError, ValueError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).date().isoformat()
