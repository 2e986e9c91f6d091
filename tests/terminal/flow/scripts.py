"""Step lists: what happens, and which screen the citizen then sees."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import Command, CommandId
from kiosk.terminal.flow.events import (
    CardFailed,
    CardPresenceChanged,
    CardRead,
    DeadlinePassed,
    Event,
    KindChosen,
    LineIssued,
    LinePrinted,
    MoneyReceived,
    MunicipalityConnected,
    Next,
    OfferArrived,
    OwnMunicipalityChosen,
    PaymentBegun,
    PinDigitTyped,
    PinRejected,
    PrinterChecked,
    QuoteArrived,
    Refused,
    Settled,
    SlipPrinted,
    StatementSigned,
    TimerFired,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.step import step
from kiosk.terminal.flow.timing import COUNTDOWN_SECONDS, STILL_THERE_SECONDS
from kiosk.terminal.ports import CardPresence, CardProblem, PrinterTrouble, PrintResult, Settlement
from kiosk.trials.flow_model.cast import CITY, NOTHING_TO_CHOOSE, offer_of, quote_of

Happening = Event | Callable[[State], Event]
"""An event, or one that is made for the command or timer that is open at that moment."""
Step = tuple[Happening, Screen]

CARD_LAID = CardPresenceChanged(CardPresence.CARD_PRESENT)
CARD_TAKEN = CardPresenceChanged(CardPresence.EMPTY)


class Session:
    """Plays steps and keeps all commands that came of them."""

    def __init__(self, state: State | None = None) -> None:
        self.state = state or State(municipalities=(CITY,))
        self.commands: list[Command] = []

    def play(self, *steps: Step) -> "Session":
        for number, (happening, screen) in enumerate(steps, start=1):
            self.happen(happening)
            assert self.state.screen is screen, f"step {number} led to {self.state.screen}, not to {screen}"
        return self

    def happen(self, happening: Happening) -> tuple[Command, ...]:
        event = happening(self.state) if callable(happening) else happening
        self.state, commands = step(self.state, event)
        self.commands.extend(commands)
        return commands

    def asked(self, kind: type[Command]) -> list[Command]:
        return [command for command in self.commands if type(command) is kind]


def _open(state: State) -> CommandId:
    assert state.open_command is not None, f"no command is open on {state.screen}"
    return state.open_command


def timer(state: State) -> Event:
    assert state.timer is not None, f"no timer runs on {state.screen}"
    return TimerFired(state.timer)


def silence_on(screen: Screen) -> tuple[Step, ...]:
    """Nobody answers the question whether somebody is there, until the last of its time."""
    return ((timer, screen),) * (STILL_THERE_SECONDS // COUNTDOWN_SECONDS)


def deadline(state: State) -> Event:
    return DeadlinePassed(_open(state))


def refused(refusal: Refusal) -> Happening:
    return lambda state: Refused(_open(state), refusal)


def card_read(tries_left: int = 3) -> Happening:
    return lambda state: CardRead(_open(state), tries_left)


def card_failed(problem: CardProblem) -> Happening:
    return lambda state: CardFailed(_open(state), problem)


def connected(state: State) -> Event:
    return MunicipalityConnected(_open(state), CITY)


def signed(state: State) -> Event:
    return StatementSigned(_open(state))


def wrong_pin(tries_left: int) -> Happening:
    return lambda state: PinRejected(_open(state), tries_left)


def offered(state: State) -> Event:
    return OfferArrived(_open(state), offer_of(NOTHING_TO_CHOOSE))


def quoted(state: State) -> Event:
    return QuoteArrived(_open(state), quote_of(state.order))


def printer_ready(*troubles: PrinterTrouble) -> Happening:
    return lambda state: PrinterChecked(_open(state), troubles)


def payment_begun(state: State) -> Event:
    return PaymentBegun(_open(state), accepts_notes=True)


def money(amount: int) -> Event:
    return MoneyReceived(Yen(amount))


def issued(state: State) -> Event:
    return LineIssued(_open(state), sheets=1)


def print_failed(result: PrintResult, *troubles: PrinterTrouble) -> Happening:
    return lambda state: LinePrinted(_open(state), result, troubles)


def printed(result: PrintResult = PrintResult.PRINTED) -> Happening:
    return lambda state: LinePrinted(_open(state), result)


def settled(received: int, kept: int, owed: int = 0, unclear: int = 0) -> Happening:
    paid_out = Yen(received - kept - owed)
    settlement = Settlement(Yen(received), paid_out, Yen(kept), Yen(owed), Yen(unclear))
    return lambda state: Settled(_open(state), settlement)


def receipt(*, came_out: bool = True) -> Happening:
    return lambda state: SlipPrinted(_open(state), came_out)


TO_THE_PIN: tuple[Step, ...] = (
    (Next(), Screen.NOTICE),
    (Next(), Screen.LAY_CARD),
    (CARD_LAID, Screen.READING_CARD),
    (card_read(), Screen.MUNICIPALITY),
    (OwnMunicipalityChosen(), Screen.CONNECTING),
    (connected, Screen.PIN),
)
TYPED: tuple[Step, ...] = ((PinDigitTyped(), Screen.PIN),) * 4
TO_SIGNING: tuple[Step, ...] = (*TO_THE_PIN, *TYPED, (Next(), Screen.AUTHENTICATING))
TO_THE_CHOICE: tuple[Step, ...] = (
    *TO_SIGNING,
    (signed, Screen.AUTHENTICATING),
    (offered, Screen.TAKE_CARD),
    (CARD_TAKEN, Screen.KIND),
)
TO_THE_BASKET: tuple[Step, ...] = (
    *TO_THE_CHOICE,
    (KindChosen(CertificateKind.JUMINHYO), Screen.COPIES),
    (Next(), Screen.BASKET),
)
FROM_THE_BASKET_TO_PAYMENT: tuple[Step, ...] = (
    (Next(), Screen.APPLYING),
    (quoted, Screen.SUMMARY),
    (Next(), Screen.PREPARING_PAYMENT),
    (printer_ready(), Screen.PREPARING_PAYMENT),
    (payment_begun, Screen.PAYMENT),
)
TO_PAYMENT: tuple[Step, ...] = (*TO_THE_BASKET, *FROM_THE_BASKET_TO_PAYMENT)
THE_CHOICE = Session().play(*TO_THE_CHOICE).state


def choosing(**changes: object) -> Session:
    """An authenticated citizen whose card is put away."""
    return Session(replace(THE_CHOICE, **changes))  # type: ignore[arg-type]
