"""How one virtual card differs from another, and what can go wrong with it.

Source: docs/reference/card.md, section 8.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kiosk.demo.card.signing import SigningMode


@dataclass(frozen=True, slots=True)
class Behaviour:
    """Where real cards differ, or are not known well enough."""

    has_jpki: bool = True
    """False for a card of another kind: SELECT of the JPKI application answers 6A82."""
    reset_clears_pin: bool = False
    select_clears_pin: bool = False
    accepts_short_identifiers: bool = True
    refuses_excess_le: bool = False
    """Answers 6Cxx to a READ that asks for more than is left."""
    chains_responses: bool = False
    """Answers 61xx and leaves the data to GET RESPONSE."""
    wakes_with_6f00: bool = False
    """Answers 6F00 to the first command after power-up."""
    locked_status: int = 0x6984
    statuses: Mapping[int, int] = field(default_factory=dict)
    """Status words that this card says in place of those of the reference."""
    signing_modes: frozenset[SigningMode] = frozenset({SigningMode.AS_GIVEN})
    """Values of P1 that COMPUTE DIGITAL SIGNATURE knows."""
    signing_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class TearOut:
    """The card is pulled while it works at an APDU."""

    carried_out: bool = False
    """Whether it had done its work by then: only the answer is lost."""


@dataclass(frozen=True, slots=True)
class FallMute:
    """The card takes an APDU and never answers."""

    carried_out: bool = False
    """Whether it does what it was told, in silence."""


@dataclass(frozen=True, slots=True)
class Swap:
    """Another card takes its place while it works at an APDU, faster than any reader looks."""

    lay_other: Callable[[], None]
    """What the hand does that exchanges them: `Slot.swap` with the other card."""


@dataclass(frozen=True, slots=True)
class AnswerInstead:
    """The card does nothing and answers with these bytes."""

    answer: bytes


Fault = TearOut | FallMute | Swap | AnswerInstead


class UnpoweredError(RuntimeError):
    """The virtual card was sent a command without power."""


class TornOutError(Exception):
    """The virtual card left its slot before it could answer."""


class FallenMuteError(Exception):
    """The virtual card will not answer."""


class SwappedError(Exception):
    """The virtual card leaves its slot before it could answer; whoever holds it there calls `lay_other`."""

    def __init__(self, lay_other: Callable[[], None]) -> None:
        super().__init__("swapped for another card")
        self.lay_other = lay_other
