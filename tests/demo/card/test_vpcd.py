"""The card's side of the vpcd protocol, spoken to by the reader's (docs/reference/card.md, section 8.1)."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from kiosk.demo.card.behaviour import FallMute, TearOut
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.virtual_card import ATR, VirtualCard
from kiosk.demo.card.vpcd import Connect, VpcdSlot
from tests.demo.card.benches import PATIENCE_SECONDS

POWER_OFF, POWER_ON, RESET, GET_ATR = b"\x00", b"\x01", b"\x02", b"\x04"
SELECT = bytes.fromhex("00A4040C0AD392F000260100000001")


@dataclass
class ReaderSide:
    """What vpcd does with the connection that a card made."""

    connection: socket.socket
    slot: VpcdSlot
    card: VirtualCard

    def send(self, body: bytes) -> None:
        """Length and body apart, as vpcd sends them."""
        self.connection.sendall(len(body).to_bytes(2))
        self.connection.sendall(body)

    def receive(self) -> bytes:
        """One message; empty where the card closed the connection."""
        header = self.connection.recv(2, socket.MSG_WAITALL)
        return self.connection.recv(int.from_bytes(header), socket.MSG_WAITALL) if header else b""

    def ask(self, body: bytes) -> bytes:
        self.send(body)
        return self.receive()


@pytest.fixture
def reader(box: CardBox) -> Iterator[ReaderSide]:
    """A reader with a card in it."""
    with laid(box.card("mihon-1"), lambda port: socket.create_connection(("127.0.0.1", port))) as reader_side:
        yield reader_side


@contextmanager
def laid(card: VirtualCard, connect: Connect) -> Iterator[ReaderSide]:
    """The reader's side of the wire to a card that was laid into it."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        slot = VpcdSlot(connect, listening.getsockname()[1])
        slot.lay(card)
        connection, _ = listening.accept()
    with connection:
        connection.settimeout(PATIENCE_SECONDS)
        yield ReaderSide(connection, slot, card)
        slot.lift()


class ObservedSocket(socket.socket):
    """A card's end of the wire that notes what arrives and which options are set."""

    def __init__(self, address: tuple[str, int]) -> None:
        super().__init__(socket.AF_INET, socket.SOCK_STREAM)
        self.acts: list[str] = []
        self.connect(address)

    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        received = super().recv(bufsize, flags)
        if received:
            self.acts.append("received")
        return received

    def setsockopt(self, level: int, option: int, value: int, /) -> None:  # type: ignore[override]
        super().setsockopt(level, option, value)
        names = {socket.TCP_QUICKACK: "quick", socket.TCP_NODELAY: "undelayed"}
        if level == socket.IPPROTO_TCP and value:
            self.acts.append(names[option])


def test_whatever_arrives_is_acknowledged_at_once(box: CardBox) -> None:
    """Linux forgets the option, so that it is set anew each time."""
    ends: list[ObservedSocket] = []

    def connect(port: int) -> socket.socket:
        ends.append(ObservedSocket(("127.0.0.1", port)))
        return ends[-1]

    with laid(box.card("mihon-1"), connect) as reader:
        reader.send(POWER_ON)
        assert reader.ask(SELECT) == b"\x90\x00"
        reader.slot.lift()

    [card_end] = ends
    first, *acts = card_end.acts
    assert first == "undelayed"
    assert acts.count("received") >= 4
    assert acts == ["received", "quick"] * acts.count("received")


def test_the_atr_is_told_with_its_length(reader: ReaderSide) -> None:
    assert reader.ask(GET_ATR) == ATR


def test_power_is_switched_without_an_answer(reader: ReaderSide) -> None:
    reader.send(POWER_ON)
    assert reader.ask(GET_ATR) == ATR
    assert reader.card.is_powered
    reader.send(POWER_OFF)
    assert reader.ask(GET_ATR) == ATR
    assert not reader.card.is_powered


def test_a_reset_forgets_what_was_selected(reader: ReaderSide) -> None:
    reader.send(POWER_ON)
    assert reader.ask(SELECT) == b"\x90\x00"
    reader.send(RESET)

    assert reader.ask(bytes.fromhex("00A4020C020018")) == b"\x6a\x82"


def test_anything_longer_is_a_command(reader: ReaderSide) -> None:
    reader.send(POWER_ON)

    assert reader.ask(SELECT) == b"\x90\x00"
    assert [exchange.command for exchange in reader.card.log] == ["00A4040C 0A D392F000260100000001"]


def test_a_card_torn_out_closes_instead_of_answering(reader: ReaderSide) -> None:
    reader.card.plan(TearOut(), at=0)
    reader.send(POWER_ON)

    assert reader.ask(SELECT) == b""
    assert reader.card.wait_until_unpowered(PATIENCE_SECONDS)


def test_a_mute_card_stays_connected_and_says_nothing(reader: ReaderSide) -> None:
    reader.card.plan(FallMute(), at=0)
    reader.send(POWER_ON)
    reader.send(SELECT)

    assert reader.ask(GET_ATR) == ATR


def test_a_lifted_card_closes(reader: ReaderSide) -> None:
    reader.send(POWER_ON)
    assert reader.ask(GET_ATR) == ATR
    reader.slot.lift()

    assert reader.receive() == b""
    assert not reader.card.is_powered
