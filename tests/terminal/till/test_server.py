"""What a session that does not keep to the channel gets: nothing."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import (
    IssuedLine,
    Leftover,
    LineResult,
    PaymentMeans,
    PaymentMethod,
    PaymentOffer,
    PromptListener,
    ReceivedListener,
    Settlement,
    TillTrouble,
    TransactionId,
    TransactionState,
    no_prompts,
)
from kiosk.terminal.till import server as server_module
from kiosk.terminal.till.messages.answers import Done
from kiosk.terminal.till.messages.lines import MAX_LINE, encode
from kiosk.terminal.till.messages.requests import Begin, RecordOutcome
from kiosk.terminal.till.server import TillServer
from tests.terminal.till.station import FEE, PATIENCE, Station

TX = TransactionId("first")


@pytest.fixture
def wire(station: Station) -> Iterator[socket.socket]:
    server = TillServer(station.settings.socket, station.start())
    server.start()
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as wire:
        wire.settimeout(PATIENCE)
        wire.connect(str(station.settings.socket))
        yield wire
    server.close()


@pytest.mark.parametrize(
    "line",
    [
        b"hello\n",
        b"x" * MAX_LINE,
        encode(Done(1)),
        encode(RecordOutcome(1, TX, 0, "PERHAPS")),
    ],
)
def test_what_is_no_request_ends_the_connection(wire: socket.socket, line: bytes) -> None:
    wire.sendall(line)
    assert wire.recv(100) == b""


def test_money_of_a_session_that_misbehaves_is_given_back(wire: socket.socket, station: Station) -> None:
    wire.sendall(encode(Begin(1, TX, (FEE,))))
    assert station.machine.wait_until_accepting(Denomination.YEN_100, PATIENCE)
    assert station.machine.insert_coin(Denomination.YEN_100)
    wire.sendall(b"hello\n")
    assert station.machine.wait_for_tray(Yen(100), PATIENCE)


def test_a_socket_that_a_killed_till_left_is_replaced(station: Station) -> None:
    station.settings.socket.write_text("left over")
    server = TillServer(station.settings.socket, station.start())
    server.start()
    assert station.settings.socket.is_socket()
    server.close()
    assert not station.settings.socket.exists()


class TalkativeTill:
    """Tells of so many coins that no socket holds the news."""

    def __init__(self) -> None:
        self.has_told_all = threading.Event()

    def offer(self, fees: tuple[Yen, ...]) -> PaymentOffer | TillTrouble:
        del fees
        return TillTrouble.NOT_READY

    def state(self, transaction: TransactionId) -> TransactionState | TillTrouble:
        del transaction
        return TillTrouble.NOT_READY

    def begin(
        self,
        transaction: TransactionId,
        fees: tuple[Yen, ...],
        on_received: ReceivedListener,
        method: PaymentMethod = PaymentMethod.CASH,
        on_prompt: PromptListener = no_prompts,
    ) -> PaymentMeans | TillTrouble:
        del transaction, fees, method, on_prompt
        for amount in range(20_000):
            on_received(Yen(amount))
        self.has_told_all.set()
        return PaymentMeans(accepts_notes=True)

    def record_issued(self, transaction: TransactionId, line: int, issued: IssuedLine) -> None:
        """Nobody asks for it."""

    def record_print_intent(self, transaction: TransactionId, line: int) -> None:
        """Nobody asks for it."""

    def record_outcome(self, transaction: TransactionId, line: int, result: LineResult) -> None:
        """Nobody asks for it."""

    def record_misprints(
        self, transaction: TransactionId, lines: tuple[int, ...]
    ) -> Settlement | TillTrouble:
        del transaction, lines
        return TillTrouble.NOT_READY

    def settle(self, transaction: TransactionId) -> Settlement | TillTrouble:
        del transaction
        return TillTrouble.NOT_READY

    def leftover(self, transaction: TransactionId) -> Leftover | TillTrouble:
        del transaction
        return TillTrouble.NOT_READY

    def release(self, transactions: frozenset[TransactionId]) -> None:
        """Nothing was paid."""


def test_a_session_that_listens_no_more_is_cut_off_and_holds_nobody_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_module, "_SEND_TIMEOUT", struct.pack("ll", 0, 50_000))
    till = TalkativeTill()
    server = TillServer(tmp_path / "till.socket", till)
    server.start()
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as wire:
        wire.connect(str(tmp_path / "till.socket"))
        wire.sendall(encode(Begin(1, TX, (FEE,))))
        assert till.has_told_all.wait(PATIENCE)
    server.close()
