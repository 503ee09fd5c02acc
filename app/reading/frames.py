"""How this program and the child that reads for it speak over two pipes: length-prefixed JSON, then raw bytes if any.

A frame is eight bytes (the lengths of both parts, big-endian), a JSON object in UTF-8, and the bytes. Nothing else is
understood, and nothing that comes in is ever executed.
"""

from __future__ import annotations

import struct
from typing import IO, Any

LENGTHS = struct.Struct(">II")
WORDS_AT_MOST = 128_000_000
"""Bytes of JSON in one frame: the longest article at its widest, with room to spare."""
BYTES_AT_MOST = 256_000_000


class BrokenFrame(Exception):
    """The other side has gone, or does not speak this language."""


def write_frame(stream: IO[bytes], words: dict[str, Any], data: bytes = b"") -> None:
    """Send one frame. OSError where the other side has gone."""
    import json  # not on the way to the first paint

    encoded = json.dumps(words, ensure_ascii=False).encode("utf-8", "replace")
    stream.write(LENGTHS.pack(len(encoded), len(data)))
    stream.write(encoded)
    stream.write(data)
    stream.flush()


def read_frame(stream: IO[bytes]) -> tuple[dict[str, Any], bytes] | None:
    """The next frame, or None where the stream ends between two. Raises BrokenFrame."""
    head = stream.read(LENGTHS.size)
    if not head:
        return None
    if len(head) < LENGTHS.size:
        raise BrokenFrame
    words_length, data_length = LENGTHS.unpack(head)
    if words_length > WORDS_AT_MOST or data_length > BYTES_AT_MOST:
        raise BrokenFrame
    encoded, data = stream.read(words_length), stream.read(data_length)
    if len(encoded) < words_length or len(data) < data_length:
        raise BrokenFrame
    import json

    try:
        words = json.loads(encoded)
    except (ValueError, RecursionError):
        raise BrokenFrame from None
    if not isinstance(words, dict):
        raise BrokenFrame
    return words, data
