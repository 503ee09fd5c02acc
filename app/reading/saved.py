"""Where a saved page came from: its address, as the browser that saved it wrote it down, or as the page's own data say.

Runs in the reading child.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

_HEAD = 20_000
"""Characters at the beginning in which a browser leaves its comment."""
_COMMENTS = (
    re.compile(r"<!-- saved from url=\(\d+\)(https?://[^\s<>\"]+)"),  # Chrome, Edge, Internet Explorer
    re.compile(r"Page saved with SingleFile\s+url: (https?://[^\s<>\"]+)"),
    re.compile(r"<!--\s*This page is saved by [^\n]{0,80}\n?[^>]{0,200}?(https?://[^\s<>\"]+)"),
)
_DATA = re.compile(r"<script\b[^>]{0,200}application/ld\+json[^>]{0,200}>(.{1,200000}?)</script", re.I | re.S)
_SCRIPTS_AT_MOST = 20
_DEPTH_AT_MOST = 8
_ARTICLES = re.compile(r"(?:\w*Article|\w*Posting|Report|Review)\Z")
"""Types of schema.org that an article of news has."""


def address(markup: str) -> str | None:
    """The address of the page in this markup, where it is stated beside ``link`` and ``meta``."""
    head = markup[:_HEAD]
    for pattern in _COMMENTS:
        found = pattern.search(head)
        if found:
            return found[1]
    for number, script in enumerate(_DATA.finditer(markup)):
        if number >= _SCRIPTS_AT_MOST:
            break
        try:
            data = json.loads(script[1])
        except (ValueError, RecursionError):
            continue
        for one in _addresses(data, 0):
            return one
    return None


def _addresses(data: object, depth: int) -> Iterator[str]:
    """Addresses of the articles in linked data, in order."""
    if depth > _DEPTH_AT_MOST:
        return
    if isinstance(data, list):
        for one in data:
            yield from _addresses(one, depth + 1)
    elif isinstance(data, dict):
        if any(isinstance(kind, str) and _ARTICLES.match(kind) for kind in _listed(data.get("@type"))):
            page = data.get("mainEntityOfPage")
            about = page.get("@id") or page.get("url") if isinstance(page, dict) else page
            for one in (data.get("url"), about, data.get("@id")):
                if isinstance(one, str) and re.match(r"https?://", one):
                    yield one
        yield from _addresses(data.get("@graph"), depth + 1)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]
