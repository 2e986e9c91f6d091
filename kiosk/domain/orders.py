"""What a citizen asks for: an order of lines, each line one certificate, one copy."""

from dataclasses import dataclass
from typing import NewType

from kiosk.domain.certificates import CertificateKind, Extent, Item

PersonRef = NewType("PersonRef", int)
"""A person's place in the offer of this session (0 is the card's holder); means nothing outside it."""

CARD_HOLDER = PersonRef(0)
"""本人: the first person of every offer."""

MAX_LINES = 10
"""Lines that one order may hold, so that a session fits its absolute time."""


@dataclass(frozen=True, slots=True)
class Line:
    """One certificate, one copy: its own fee, serial, manifest, print job and outcome."""

    kind: CertificateKind
    extent: Extent
    persons: tuple[PersonRef, ...]
    items: frozenset[Item]


@dataclass(frozen=True, slots=True)
class Order:
    """The lines of one session, in the order in which they are printed."""

    lines: tuple[Line, ...] = ()

    def with_copies(self, line: Line, copies: int) -> "Order":
        """This order with `copies` more lines of the same content.

        Raises ValueError when the order would hold more than `MAX_LINES` lines.
        """
        if copies < 1 or len(self.lines) + copies > MAX_LINES:
            raise ValueError(f"an order holds 1 to {MAX_LINES} lines")
        return Order(self.lines + (line,) * copies)

    def without(self, index: int) -> "Order":
        """This order without the line at `index`."""
        return Order(self.lines[:index] + self.lines[index + 1 :])
