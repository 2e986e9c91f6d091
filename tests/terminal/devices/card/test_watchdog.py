import threading
from collections.abc import Iterator
from contextlib import closing
from queue import SimpleQueue
from threading import Event

import pytest

from kiosk.demo.card.behaviour import FallMute
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.pcscd import PrivatePcscd
from kiosk.terminal.devices.card import watchdog
from kiosk.terminal.devices.card.transport import CardMute, Channel, TransportLost
from kiosk.terminal.devices.card.watchdog import WatchedTransport
from kiosk.terminal.ports import CardIdentity, CardPresence, CardProblem
from tests.demo.card.benches import PATIENCE_SECONDS, CardBench, TypedPin, in_process_bench, pcscd_bench
from tests.terminal.devices.card.scripted import ScriptedChannel

SHORT_PATIENCE = 1.0
"""Shorter than a test wants to wait, longer than a card on a busy machine needs for a command."""


@pytest.fixture
def impatient() -> Iterator[CardBench]:
    """A bench in this process that soon gives a card up."""
    with closing(in_process_bench(SHORT_PATIENCE)) as bench:
        yield bench


class SlowConnection:
    """A transport whose connection is made only when told so."""

    def __init__(self) -> None:
        self.go_on = Event()
        self.closed = Event()

    def connect(self, reader: str | None = None) -> Channel:
        del reader
        self.go_on.wait()
        return ClosingChannel(self.closed)


class ClosingChannel(ScriptedChannel):
    def __init__(self, closed: Event) -> None:
        super().__init__()
        self._closed = closed

    def close(self) -> None:
        self._closed.set()


def test_a_mute_card_is_given_up_and_can_be_taken_away(impatient: CardBench, box: CardBox) -> None:
    card = box.card("mihon-1")
    card.plan(FallMute(), at=3)
    impatient.lay(card)

    assert impatient.reader.read() is CardProblem.MUTE
    impatient.lift()
    impatient.lay(card)
    assert isinstance(impatient.reader.read(), CardIdentity)


@pytest.mark.parametrize(
    ("command", "verifications"), [(0, 0), (1, 1), (2, 1), (3, 1)], ids=["PIN", "VERIFY", "key", "signature"]
)
def test_a_card_that_falls_mute_from_the_pin_on_is_not_asked_again(
    impatient: CardBench, box: CardBox, command: int, verifications: int
) -> None:
    card = impatient.lay(box.card("mihon-1"))
    impatient.reader.read()
    card.plan(FallMute(), at=command)
    pin = TypedPin()

    assert impatient.reader.sign(pin, b"statement") is CardProblem.MUTE
    assert pin.is_wiped
    assert card.verifications == verifications


def test_a_mute_card_behind_pcscd_is_given_up_and_can_be_taken_away(
    box: CardBox, pcscd: PrivatePcscd
) -> None:
    with closing(pcscd_bench(pcscd, SHORT_PATIENCE)) as bench:
        card = box.card("mihon-1")
        card.plan(FallMute(), at=3)
        bench.lay(card)

        assert bench.reader.read() is CardProblem.MUTE
        assert bench.reader.read() is CardProblem.UNREADABLE
        bench.lift()
        bench.lay(card)
        assert isinstance(bench.reader.read(), CardIdentity)


def test_a_connection_that_comes_too_late_is_closed_at_once() -> None:
    slow = SlowConnection()

    with pytest.raises(CardMute):
        WatchedTransport(slow, SHORT_PATIENCE).connect()
    slow.go_on.set()

    assert slow.closed.wait(PATIENCE_SECONDS)


def test_after_it_fell_mute_the_channel_answers_at_once(box: CardBox) -> None:
    slot = InProcessSlot()
    card = box.card("mihon-1")
    card.plan(FallMute(), at=0)
    slot.lay(card)
    channel = WatchedTransport(slot, SHORT_PATIENCE).connect()
    select = bytearray.fromhex("00A4040C0AD392F000260100000001")

    for _ in range(2):
        with pytest.raises(CardMute):
            channel.transmit(select)
    channel.close()
    slot.lift()
    assert len(card.log) == 1


def test_a_lost_card_is_told_as_the_transport_tells_it() -> None:
    with pytest.raises(TransportLost) as caught:
        WatchedTransport(InProcessSlot(), PATIENCE_SECONDS).connect()
    assert caught.value.problem is CardProblem.TORN_OUT


def test_the_presence_of_a_mute_card_is_still_seen(impatient: CardBench, box: CardBox) -> None:
    card = box.card("mihon-1")
    card.plan(FallMute(), at=0)
    impatient.lay(card)
    impatient.reader.read()

    impatient.lift()

    assert impatient.presence.seen[-1] is CardPresence.EMPTY


class HeldQueue(SimpleQueue[object]):
    """Hands nothing on before it is told so: as to a thread that gets no processor."""

    def __init__(self) -> None:
        self.hands_on = Event()
        self.taken_in = 0

    def put(self, item: object, block: bool = True, timeout: float | None = None) -> None:
        self.taken_in += 1
        super().put(item, block, timeout)

    def get(self, block: bool = True, timeout: float | None = None) -> object:
        self.hands_on.wait()
        return super().get(block, timeout)


class OneConnection:
    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    def connect(self, reader: str | None = None) -> Channel:
        del reader
        return self._channel


def test_a_command_that_was_given_up_before_it_was_begun_is_never_sent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its buffer is wiped by then; and once it gave up, the thread is handed no more."""
    queue, scripted = HeldQueue(), ScriptedChannel("9000", "9000")
    monkeypatch.setattr(watchdog, "SimpleQueue", lambda: queue)
    others = set(threading.enumerate())
    channel = WatchedTransport(OneConnection(scripted), SHORT_PATIENCE).connect()
    [thread] = [it for it in threading.enumerate() if it not in others and it.name == "card-connection"]
    for _ in range(2):
        with pytest.raises(CardMute):
            channel.transmit(bytearray.fromhex("0020008004 00000000"))
    assert queue.taken_in == 1

    channel.close()
    queue.hands_on.set()
    thread.join(PATIENCE_SECONDS)

    assert not thread.is_alive()
    assert scripted.sent == []


class FailingTransport:
    """A transport with a fault that nobody thought of, at the connection or after it."""

    def __init__(self, *, connects: bool) -> None:
        self._connects = connects

    def connect(self, reader: str | None = None) -> Channel:
        del reader
        if self._connects:
            return FailingChannel()
        raise OverflowError("at the connection")


class FailingChannel(ScriptedChannel):
    def transmit(self, command: bytearray) -> bytes:
        raise OverflowError(f"at {len(command)} bytes")


def test_a_fault_that_nobody_thought_of_is_told_at_once_and_not_waited_for() -> None:
    with pytest.raises(OverflowError, match="at the connection"):
        WatchedTransport(FailingTransport(connects=False), PATIENCE_SECONDS).connect()

    channel = WatchedTransport(FailingTransport(connects=True), PATIENCE_SECONDS).connect()
    for _ in range(2):  # the thread lives on
        with pytest.raises(OverflowError, match="at 5 bytes"):
            channel.transmit(bytearray(5))
    channel.close()
