"""Which of two connections of one session answers for its money."""

import socket
import threading
from contextlib import closing

import pytest

from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import PaymentMeans, Settlement, TransactionId
from kiosk.terminal.till.client import TillClient
from kiosk.terminal.till.messages.lines import encode
from kiosk.terminal.till.messages.requests import Begin
from kiosk.terminal.till.server import TillServer
from kiosk.terminal.till.till import CashTill
from tests.terminal.till.station import FEE, PATIENCE, Station, Wallet, print_line

TX = TransactionId("first")


class ReleasesWatched:
    """Lets a test wait until the till was told of the end of a connection."""

    def __init__(self, till: CashTill, monkeypatch: pytest.MonkeyPatch) -> None:
        self.told = threading.Semaphore(0)
        self._release = till.release
        monkeypatch.setattr(till, "release", self._tell)

    def _tell(self, transactions: frozenset[TransactionId]) -> None:
        self._release(transactions)
        self.told.release()


def test_the_end_of_an_old_connection_does_not_give_back_the_money_of_a_session_that_came_back(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = station.start()
    releases = ReleasesWatched(till, monkeypatch)
    server = TillServer(station.settings.socket, till)
    server.start()
    wallet = Wallet()
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as old, old.makefile("rb") as answers:
        old.connect(str(station.settings.socket))
        old.sendall(encode(Begin(1, TX, (FEE,))))
        assert answers.readline()
        session = TillClient(station.settings.socket, answer_seconds=PATIENCE)
        assert isinstance(session.begin(TX, (FEE,), wallet), PaymentMeans)
        station.insert(wallet, Denomination.YEN_1000)
        old.shutdown(socket.SHUT_RDWR)
        assert releases.told.acquire(timeout=PATIENCE)
    till.prove_alive()
    print_line(session, TX, 0)
    assert session.settle(TX) == Settlement(Yen(1000), Yen(700), Yen(300))
    session.close()
    server.close()
