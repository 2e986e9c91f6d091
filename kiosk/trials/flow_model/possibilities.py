"""Everything that can happen next: each act of a citizen, each answer of a port, each deadline."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.prefectures import prefecture_of
from kiosk.domain.receivers import Receiver
from kiosk.domain.refusals import Refusal
from kiosk.runtime.clock import JAPAN
from kiosk.terminal.flow import commands
from kiosk.terminal.flow.commands import CommandId
from kiosk.terminal.flow.events import (
    AddAnother,
    Back,
    Cancel,
    CardFailed,
    CardFoundLying,
    CardPresenceChanged,
    CardRead,
    ClosureChanged,
    CopiesChosen,
    DeadlinePassed,
    Event,
    ExtentChosen,
    HonsekiChosen,
    HoursChanged,
    ItemToggled,
    KeyErased,
    KeyTyped,
    KindChosen,
    LineIssued,
    LinePrinted,
    LineRemoved,
    MethodChosen,
    MethodsOffered,
    MisprintReported,
    MisprintToggled,
    MoneyReceived,
    MunicipalityConnected,
    Next,
    OfferArrived,
    OwnMunicipalityChosen,
    PadClosed,
    PaymentBegun,
    PaymentPrompted,
    PersonToggled,
    PinCleared,
    PinDigitTyped,
    PinRejected,
    PinWithdrawn,
    PrefectureChosen,
    PrinterChecked,
    PrinterStateChanged,
    QuoteArrived,
    ReceiverChosen,
    ReceiversAsked,
    Refused,
    RegistrationInvited,
    RegistrationTaken,
    Settled,
    SheetPrinted,
    SlipPrinted,
    StatementSigned,
    StillHere,
    TimerFired,
)
from kiosk.terminal.flow.registering import is_answered
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.ports import (
    CardPresence,
    CardProblem,
    Closure,
    PadOutcome,
    PaymentMethod,
    PaymentPrompt,
    PaymentStage,
    PrinterTrouble,
    PrintResult,
)
from kiosk.trials.flow_model.cast import (
    ALMOST_TYPED,
    CITY,
    ELSEWHERE,
    LAST_KEYS,
    MAX_COINS,
    PERSONS,
    Choice,
    invitation,
    offer_of,
    quote_of,
    receipt,
)
from kiosk.trials.flow_model.world import COIN, Node, World

METHODS = frozenset(PaymentMethod)
_STAGES = (PaymentStage.SCAN_CODE, PaymentStage.DECLINED, PaymentStage.UNKNOWN)
_CARD_PROBLEMS = (CardProblem.TORN_OUT, CardProblem.SWAPPED, CardProblem.READER_MISSING)
_OPENING: Final = datetime(2026, 4, 2, 6, 30, tzinfo=JAPAN)


def possible_events(node: Node, choice: Choice) -> Iterator[Event]:
    """All events that the bounded world allows in this situation."""
    yield from _acts(node.state)
    yield from _choices(node.state, choice)
    yield from _devices(node)
    yield from _answers(node, choice)


def _acts(state: State) -> Iterator[Event]:
    yield from (Next(), Back(), Cancel(), StillHere())
    match state.screen:
        case Screen.MUNICIPALITY | Screen.HONSEKI_LIST:
            yield from (OwnMunicipalityChosen(), HonsekiChosen(), HonsekiChosen(CITY.code))
        case Screen.PREFECTURE:
            yield PrefectureChosen(prefecture_of(CITY.code))
        case Screen.BIRTH_DATE | Screen.HITTOSHA | Screen.TELEPHONE:
            yield from _keys(state)
        case Screen.FAREWELL:
            yield MisprintReported()
        case Screen.MISPRINT:
            yield from (MisprintToggled(line) for line in state.printed_lines)
        case Screen.PIN:
            yield from (PinDigitTyped(), PinCleared())
        case _:
            return


def _keys(state: State) -> Iterator[Event]:
    """The one key that is missing, or the one that takes it back."""
    if is_answered(state):
        yield KeyErased()
    else:
        yield KeyTyped(LAST_KEYS[state.screen])


def _choices(state: State, choice: Choice) -> Iterator[Event]:
    match state.screen:
        case Screen.KIND:
            yield from (KindChosen(CertificateKind.JUMINHYO), KindChosen(CertificateKind.KOSEKI))
        case Screen.EXTENT:
            yield from (ExtentChosen(extent) for extent in choice.extents)
            yield ReceiversAsked()
        case Screen.RECEIVER:
            yield from (ReceiverChosen(receiver) for receiver in Receiver)
        case Screen.PERSONS:
            yield from (PersonToggled(person.ref) for person in PERSONS)
        case Screen.ITEMS:
            yield from (ItemToggled(item) for item in choice.items)
        case Screen.COPIES:
            free = choice.lines - len(state.order.lines)
            yield from (CopiesChosen(copies) for copies in range(1, free + 1))
        case Screen.PAYMENT_METHOD:
            yield from (MethodChosen(method) for method in sorted(METHODS))
        case Screen.BASKET:
            yield from (LineRemoved(index) for index in range(choice.lines))
            if len(state.order.lines) < choice.lines:
                yield AddAnother()
        case _:
            return


def _devices(node: Node) -> Iterator[Event]:
    yield from (CardPresenceChanged(p) for p in CardPresence if p is not node.state.card)
    if node.state.screen is Screen.ATTRACT:
        yield CardFoundLying()
    if node.state.screen in {Screen.ATTRACT, Screen.OUT_OF_SERVICE}:
        yield from (ClosureChanged(Closure.SHOP), ClosureChanged(None))
    if node.state.screen in {Screen.ATTRACT, Screen.OUT_OF_SERVICE, Screen.NOTICE}:
        yield from (PrinterStateChanged(()), PrinterStateChanged((PrinterTrouble.MEDIA_EMPTY,)))
        yield from (HoursChanged(None), HoursChanged(_OPENING))
    if node.world.accepts_money and node.world.coins < MAX_COINS:
        yield MoneyReceived(Yen(node.world.received + COIN))
        yield PaymentPrompted(PaymentPrompt(PaymentStage.OUT_OF_ORDER))
    if node.world.is_charging:
        yield MoneyReceived(node.state.due)
        yield from (PaymentPrompted(PaymentPrompt(stage)) for stage in _STAGES)
    if node.state.timer is not None:
        yield TimerFired(node.state.timer)


def _answers(node: Node, choice: Choice) -> Iterator[Event]:
    number = node.state.open_command
    if number is None:
        return
    yield from (DeadlinePassed(number), Refused(number, Refusal.INTERNAL_FAULT))
    yield from _answers_of_card(node, number)
    yield from _answers_of_center(node, number, choice)
    yield from _answers_of_paper_and_money(node, number)


def _answers_of_card(node: Node, number: CommandId) -> Iterator[Event]:
    match node.world.asked:
        case commands.ReadCard:
            yield from (CardRead(number, tries_left) for tries_left in (0, 1, 2))
            yield CardRead(number, 2, has_pin_pad=True)
            yield from (CardFailed(number, problem) for problem in _CARD_PROBLEMS)
        case commands.SignStatement:
            yield from (StatementSigned(number), PinWithdrawn(number))
            yield PinRejected(number, max(0, (node.state.tries_left or 0) - 1))
            yield from (CardFailed(number, problem) for problem in _CARD_PROBLEMS)
        case commands.SignOnPad:
            yield StatementSigned(number)
            yield PinRejected(number, max(0, (node.state.tries_left or 0) - 1))
            yield from (CardFailed(number, problem) for problem in _CARD_PROBLEMS)
            yield from (PadClosed(number, outcome) for outcome in PadOutcome)
        case _:
            return


def _answers_of_center(node: Node, number: CommandId, choice: Choice) -> Iterator[Event]:
    match node.world.asked:
        case commands.Connect:
            yield MunicipalityConnected(number, CITY)
        case commands.OpenSession:
            yield OfferArrived(number, offer_of(choice))
            yield RegistrationInvited(number, invitation())
        case commands.Register:
            yield RegistrationTaken(number, receipt())
        case commands.Apply:
            yield QuoteArrived(number, quote_of(node.state.order))
        case commands.IssueLine:
            yield LineIssued(number, sheets=1)
        case _:
            return


def _answers_of_paper_and_money(node: Node, number: CommandId) -> Iterator[Event]:
    match node.world.asked:
        case commands.PreflightPrinter:
            yield from (PrinterChecked(number, ()), PrinterChecked(number, (PrinterTrouble.MEDIA_EMPTY,)))
        case commands.BeginPayment if node.state.method is not None:
            yield PaymentBegun(number, accepts_notes=True, method=node.state.method)
            yield Refused(number, Refusal.CASH_NOT_READY)
        case commands.BeginPayment:
            yield PaymentBegun(number, accepts_notes=True)
            yield MethodsOffered(number, METHODS)
        case commands.PrintLine:
            yield SheetPrinted(number, sheets_done=1)
            yield from (LinePrinted(number, result) for result in PrintResult)
        case commands.Settle:
            counts = {node.world.coins_at_settlement, node.world.coins}
            yield from (Settled(number, node.world.settlement(coins)) for coins in sorted(counts))
        case commands.RecordMisprints:
            yield Settled(number, node.world.settlement_with_misprints(node.state.misprinted))
        case commands.PrintSlip:
            yield from (SlipPrinted(number, came_out=True), SlipPrinted(number, came_out=False))
        case _:
            return


def choosing_events(node: Node, choice: Choice) -> Iterator[Event]:
    """What a citizen who hesitates, but stays, can do with a willing municipality."""
    yield from (Next(), Back())
    yield from _choices(node.state, choice)
    if node.world.asked is commands.Apply and node.state.open_command is not None:
        yield QuoteArrived(node.state.open_command, quote_of(node.state.order))


def at_choice(choice: Choice) -> Node:
    """An authenticated citizen whose card is put away."""
    state = State(screen=Screen.KIND, statement_signed=True, municipality=CITY, offer=offer_of(choice))
    return Node(state, World())


def initial() -> Node:
    """Nobody has touched anything yet."""
    return Node(State(municipalities=(ELSEWHERE, CITY), form=ALMOST_TYPED), World())
