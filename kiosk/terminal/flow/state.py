"""The composed state of one session; frozen, and everything a screen shows."""

from dataclasses import dataclass, field
from enum import Enum, auto

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.languages import Language
from kiosk.domain.money import Yen
from kiosk.domain.offers import MunicipalityLabel, Offer, Quote
from kiosk.domain.orders import Order, PersonRef
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import CommandId
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.ports import CardPresence, PrinterTrouble, Settlement


@dataclass(frozen=True, slots=True)
class Draft:
    """The line that is being put together; going back keeps it."""

    kind: CertificateKind | None = None
    extent: Extent | None = None
    persons: frozenset[PersonRef] = frozenset()
    items: frozenset[Item] = frozenset()
    copies: int = 1


class LineState(Enum):
    """Where one paid line stands."""

    WAITING = auto()
    ISSUING = auto()
    PRINTING = auto()
    PRINTED = auto()
    VOID = auto()


@dataclass(frozen=True, slots=True)
class LineProgress:
    """A line's state, and how much of its paper came out."""

    state: LineState = LineState.WAITING
    sheets: int = 0
    sheets_done: int = 0


class Ending(Enum):
    """How the session ends; `kiosk tour` reports it as its outcome."""

    PRINTED = auto()
    REFUSED = auto()
    CANCELLED = auto()
    REFUNDED = auto()
    TIMED_OUT = auto()
    UNRESOLVED = auto()


@dataclass(frozen=True, slots=True)
class State:
    """One truth for all screens. The flow's `step` is the only thing that makes a new one."""

    screen: Screen = Screen.ATTRACT
    language: Language = Language.JAPANESE
    card: CardPresence = CardPresence.EMPTY
    municipalities: tuple[MunicipalityLabel, ...] = ()
    """Of the trusted directory, for the list of 本籍."""
    municipality: MunicipalityLabel | None = None
    tries_left: int | None = None
    pin_length: int = 0
    pin_was_wrong: bool = False
    offer: Offer | None = None
    draft: Draft = Draft()
    order: Order = Order()
    quote: Quote | None = None
    accepts_notes: bool = True
    received: Yen = Yen(0)
    lines: tuple[LineProgress, ...] = ()
    settlement: Settlement | None = None
    refusal: Refusal | None = None
    printer_troubles: tuple[PrinterTrouble, ...] = ()
    asks_still_there: bool = False
    ending: Ending | None = None
    next_command: CommandId = field(default=CommandId(1))
    open_command: CommandId | None = None
    """The one command whose answer is awaited."""
    timer: CommandId | None = None
    """The one timer that runs: reminder, idle or farewell, by screen."""

    @property
    def due(self) -> Yen:
        """What the quoted order costs."""
        return self.quote.total if self.quote else Yen(0)
