"""What the bounded world remembers beside the flow's own state, and what it does to commands."""

from dataclasses import dataclass, field, replace

from kiosk.domain.money import Yen
from kiosk.terminal.flow.commands import (
    DEADLINES,
    BeginPayment,
    Command,
    CommandId,
    IssueLine,
    PrintLine,
    Settle,
    VoidLine,
)
from kiosk.terminal.flow.events import (
    Event,
    LineIssued,
    LinePrinted,
    MethodsOffered,
    MoneyReceived,
    PaymentPrompted,
    PrinterChecked,
    Settled,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Draft, State
from kiosk.terminal.flow.step import step
from kiosk.terminal.flow.timing import MAX_REMINDERS
from kiosk.terminal.ports import (
    CardPresence,
    PaymentMethod,
    PaymentPrompt,
    PaymentStage,
    PrintResult,
    Settlement,
)

COIN = Yen(200)
FEE = Yen(200)
_COMMAND, _TIMER, _FREE = CommandId(1), CommandId(2), CommandId(3)
_SCREENS = tuple(Screen)
_BEFORE_PAYMENT = frozenset(_SCREENS[: _SCREENS.index(Screen.PREPARING_PAYMENT)])
_FROM_TAKING_THE_CARD = frozenset(_SCREENS[_SCREENS.index(Screen.TAKE_CARD) :])
_PAYING = frozenset(_SCREENS[_SCREENS.index(Screen.PREPARING_PAYMENT) : _SCREENS.index(Screen.GIVING_BACK)])


@dataclass(frozen=True, slots=True)
class World:
    """Till, printer and municipality, as far as they remember anything about the session."""

    asked: type[Command] | None = None
    """What the flow waits for an answer to."""
    line_in_work: int = 0
    printer_is_ready: bool = False
    accepts_money: bool = False
    is_charging: bool = False
    """A payment without cash can still end in either way."""
    coins: int = 0
    coins_at_settlement: int = 0
    """Coins that the till counted when it was last told to settle."""
    paid_out: Yen = Yen(0)
    issued: frozenset[int] = frozenset()
    sent_to_printer: frozenset[int] = frozenset()
    printed: frozenset[int] = frozenset()
    void: frozenset[int] = frozenset()

    @property
    def received(self) -> Yen:
        """All money that was ever put in."""
        return Yen(self.coins * COIN)

    @property
    def kept(self) -> Yen:
        """The fees of the lines whose paper came out complete."""
        return Yen(len(self.printed) * FEE)

    def settlement(self, coins: int) -> Settlement:
        """What the till answers if it counted so many coins."""
        received = Yen(coins * COIN)
        return Settlement(received, paid_out=Yen(received - self.kept), kept=self.kept)

    def settlement_with_misprints(self, lines: frozenset[int]) -> Settlement:
        """What the till answers once these printed lines are reported as not right."""
        owed = Yen(len(lines) * FEE)
        return Settlement(self.received, self.paid_out, Yen(self.kept - owed), owed)


@dataclass(frozen=True, slots=True)
class Node:
    """The flow and its world; ids are numbered afresh, so that there are finitely many."""

    state: State
    world: World
    _hash: int = field(init=False, compare=False, repr=False)
    """Kept: an exploration asks for it a dozen times a node."""

    def __post_init__(self) -> None:
        """Hash what differs most; the whole offer is equal nearly everywhere and slow to hash."""
        state = self.state
        telling = (
            state.screen,
            state.card,
            state.tries_left,
            state.form,
            state.draft,
            state.draft_lines,
            state.order,
            state.quoted_order,
            state.lines,
            state.till,
            state.received,
            state.method,
            state.prompt,
            state.settlement,
            state.receipt_came_out,
            state.slips_due,
            state.misprinted,
            state.refund_slip_came_out,
            state.reminders,
            state.return_to,
            state.ending,
            state.refusal,
            state.still_there_seconds,
            state.timer,
            self.world,
        )
        object.__setattr__(self, "_hash", hash(telling))

    def __hash__(self) -> int:
        """As it was when the node was made: nothing in it changes."""
        return self._hash


@dataclass(frozen=True, slots=True)
class Move:
    """One step of the exploration."""

    before: Node
    event: Event
    commands: tuple[Command, ...]
    after: Node


def move(node: Node, event: Event) -> Move:
    """Let an event happen to world and flow."""
    state, commands = step(node.state, event)
    world = _after_event(node.world, event)
    for command in commands:
        world = _after_command(world, command)
    if state.open_command is None and world.asked is not None:
        world = replace(world, asked=None)
    return Move(node, event, commands, Node(_renumbered(state), world))


def _after_event(world: World, event: Event) -> World:  # noqa: PLR0911 - one case an event
    match event:
        case MoneyReceived(received=received):
            return replace(world, coins=received // COIN, is_charging=False)
        case PaymentPrompted(prompt=PaymentPrompt(stage=PaymentStage.DECLINED | PaymentStage.UNKNOWN)):
            return replace(world, is_charging=False)
        case MethodsOffered():
            return replace(world, accepts_money=False)
        case PrinterChecked(troubles=()):
            return replace(world, printer_is_ready=True)
        case Settled(settlement=settlement):
            return replace(world, paid_out=settlement.paid_out)
        case LineIssued():
            return replace(world, issued=world.issued | {world.line_in_work})
        case LinePrinted(result=PrintResult.PRINTED):
            return replace(world, printed=world.printed | {world.line_in_work})
        case LinePrinted():
            return replace(world, void=world.void | {world.line_in_work})
        case _:
            return world


def _after_command(world: World, command: Command) -> World:
    if type(command) in DEADLINES:
        world = replace(world, asked=type(command))
    match command:
        case BeginPayment(method=method):
            is_cash = method in {None, PaymentMethod.CASH}
            return replace(world, accepts_money=is_cash, is_charging=not is_cash and world.coins == 0)
        case IssueLine(line=line):
            return replace(world, line_in_work=line)
        case PrintLine(line=line):
            return replace(world, sent_to_printer=world.sent_to_printer | {line})
        case VoidLine(line=line):
            return replace(world, void=world.void | {line})
        case Settle():
            return replace(world, coins_at_settlement=world.coins, is_charging=False)
        case _:
            return world


def _renumbered(state: State) -> State:
    """Without the counting of ids, and without what the flow does not look at any more."""
    is_paid_for = state.screen not in _BEFORE_PAYMENT
    is_paying = is_paid_for and state.screen in _PAYING
    return replace(
        state,
        open_command=None if state.open_command is None else _COMMAND,
        timer=None if state.timer is None else _TIMER,
        next_command=_FREE,
        card=_card_as_looked_at(state),
        reminders=_reminders_as_looked_at(state),
        voice_is_stopped=False,
        tries_left=None if state.statement_signed else state.tries_left,
        has_pin_pad=state.has_pin_pad and not state.statement_signed,
        draft=Draft() if is_paid_for else state.draft,
        draft_lines=0 if is_paid_for else state.draft_lines,
        methods=state.methods if is_paying else frozenset(),
        method=state.method if is_paying else _as_paid(state.method),
        prompt=state.prompt if is_paying else None,
    )


def _as_paid(method: PaymentMethod | None) -> PaymentMethod | None:
    """Once it is paid the flow looks only at whether it was cash."""
    return None if method in {None, PaymentMethod.CASH} else PaymentMethod.QR


def _reminders_as_looked_at(state: State) -> int:
    """Asked for once in vain is as good as asked for to the end: the steps between differ in loudness."""
    return MAX_REMINDERS if state.screen is Screen.TAKE_CARD and state.reminders else 0


def _card_as_looked_at(state: State) -> CardPresence:
    """Once nothing is read any more, the flow asks whether a card lies there, and not why none does."""
    is_read = state.screen in _FROM_TAKING_THE_CARD
    return CardPresence.EMPTY if is_read and not state.card_lies_there else state.card
