"""How much one foreign file may cost before its reader is stopped."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What the child may take for a file: ``seconds`` of processor, ``wall`` seconds of the clock, bytes of memory.

    The clock is generous, because on a busy machine an honest file waits; ``file_size`` is in bytes.
    """

    seconds: float = 60.0
    wall: float = 300.0
    memory: int = 2_000_000_000
    file_size: int = 100_000_000

    def too_large(self, called: str, size: int) -> str:
        """The sentence for a file beyond the limit."""
        return (
            f"{called} is too large ({size / 1_000_000:,.0f} MB); "
            f"files of this kind are read up to {self.file_size / 1_000_000:,.0f} MB."
        )
