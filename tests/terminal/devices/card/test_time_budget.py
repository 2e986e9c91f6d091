"""A card that answers every command, but so slowly that the citizen was told already that it failed."""

from dataclasses import dataclass

import pytest

from kiosk.demo.card.behaviour import AnswerInstead
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.card.pad_reader import PadReader, Typing
from kiosk.terminal.devices.card.diagnosis import diagnose
from kiosk.terminal.devices.card.opening import PATIENCE_SECONDS
from kiosk.terminal.devices.card.pin_pad import entry_seconds
from kiosk.terminal.devices.card.profile import JPKI
from kiosk.terminal.devices.card.reader import JpkiCardReader
from kiosk.terminal.devices.card.time_budget import BUDGET_SECONDS, TimeBudget
from kiosk.terminal.devices.card.transport import CardMute, Channel, Transport
from kiosk.terminal.devices.card.watchdog import CLOSING_SECONDS
from kiosk.terminal.flow.commands import DEADLINES, ReadCard, SignOnPad, SignStatement
from kiosk.terminal.ports import CardIdentity, CardProblem, CardSignature
from tests.demo.card.benches import TypedPin, unexamined

ALMOST_PATIENCE = PATIENCE_SECONDS - 0.5


@dataclass
class Watch:
    """A clock that only a slow card moves."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class SlowTransport:
    """A reader whose card takes so long for each command."""

    transport: Transport
    watch: Watch
    seconds: float = 0.0

    def connect(self, reader: str | None = None) -> Channel:
        return SlowChannel(self.transport.connect(reader), self)


@dataclass
class SlowChannel:
    channel: Channel
    transport: SlowTransport

    @property
    def reader(self) -> str:
        return self.channel.reader

    def transmit(self, command: bytearray) -> bytes:
        self.transport.watch.seconds += self.transport.seconds
        return self.channel.transmit(command)

    def control(self, code: int, request: bytes, seconds: float) -> bytes:
        self.transport.watch.seconds += seconds  # a person who takes all the time there is
        return self.channel.control(code, request, seconds)

    def close(self) -> None:
        self.channel.close()


class SlowBench:
    def __init__(self, *typing: Typing) -> None:
        self.slot = InProcessSlot()
        watch = Watch()
        reader = PadReader(self.slot, list(typing)) if typing else self.slot
        self.transport = SlowTransport(reader, watch)
        budget = TimeBudget(BUDGET_SECONDS, watch)
        self.reader = JpkiCardReader(self.transport, self.slot, unexamined, budget=budget)


def test_a_budget_ends_and_can_be_renewed() -> None:
    watch = Watch()
    budget = TimeBudget(10.0, watch)
    watch.seconds = 9.9
    budget.check()
    watch.seconds = 10.0
    with pytest.raises(CardMute):
        budget.check()

    budget.renew()
    budget.check()


def test_no_pin_is_sent_after_the_time_of_the_call(box: CardBox) -> None:
    bench, card, pin = SlowBench(), box.card("mihon-1"), TypedPin()
    bench.slot.lay(card)
    assert isinstance(bench.reader.read(), CardIdentity)
    card.plan(AnswerInstead(b"\x6a\x82"), at=0)  # then the certificate is read anew, before the PIN
    bench.transport.seconds = 1.5

    assert bench.reader.sign(pin, b"statement") is CardProblem.MUTE
    assert card.verifications == 0
    assert pin.is_wiped
    assert not card.is_powered


def test_a_card_that_reads_slowly_is_given_up(box: CardBox) -> None:
    bench = SlowBench()
    bench.slot.lay(box.card("mihon-1"))
    bench.transport.seconds = ALMOST_PATIENCE

    assert bench.reader.read() is CardProblem.MUTE


def test_the_time_that_the_citizen_typed_is_not_the_cards(box: CardBox) -> None:
    bench = SlowBench()
    bench.slot.lay(box.card("mihon-1"))
    assert isinstance(bench.reader.read(), CardIdentity)
    bench.transport.watch.seconds += 1000.0

    assert isinstance(bench.reader.sign(TypedPin(), b"statement"), CardSignature)


def test_the_time_at_the_keys_of_a_pad_is_not_the_cards(box: CardBox) -> None:
    bench = SlowBench(b"1234")
    bench.slot.lay(box.card("mihon-1"))
    assert isinstance(bench.reader.read(), CardIdentity)

    assert isinstance(bench.reader.sign_on_pad(b"statement"), CardSignature)
    assert bench.transport.watch.seconds > BUDGET_SECONDS


def test_a_reader_is_not_asked_for_its_pad_after_the_time_of_the_call(box: CardBox) -> None:
    bench, card = SlowBench(b"1234"), box.card("mihon-1")
    bench.slot.lay(card)
    commands_of_the_reading = 9
    bench.transport.seconds = BUDGET_SECONDS / commands_of_the_reading  # the last one ends too late

    assert bench.reader.read() is CardProblem.MUTE
    assert len(card.log) == commands_of_the_reading


def test_a_technicians_slow_card_has_its_time_for_the_reading_and_again_from_the_pin_on(box: CardBox) -> None:
    bench = SlowBench()
    bench.slot.lay(box.card("mihon-1"))
    bench.transport.seconds = 0.8
    budget = TimeBudget(BUDGET_SECONDS, bench.transport.watch)

    assert diagnose(bench.transport, TypedPin(), unexamined, budget=budget).ok
    assert bench.transport.watch.seconds > BUDGET_SECONDS


def test_each_call_is_over_before_the_flow_gives_it_up() -> None:
    longest = BUDGET_SECONDS + PATIENCE_SECONDS + CLOSING_SECONDS
    assert longest < DEADLINES[ReadCard]
    assert longest < DEADLINES[SignStatement]
    on_pad = BUDGET_SECONDS + entry_seconds(JPKI.pin_digits) + PATIENCE_SECONDS
    assert on_pad + longest < DEADLINES[SignOnPad]
