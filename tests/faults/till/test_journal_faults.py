"""A journal that takes nothing any more: no money may be taken, and none may be forgotten."""

import io
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.ports import PaymentMeans, Settlement, TillTrouble, TransactionId
from kiosk.terminal.till.cash.cctalk.bus import Bus, open_line
from kiosk.terminal.till.cash.cctalk_changer import CcTalkChanger
from kiosk.terminal.till.claims import Claims
from kiosk.terminal.till.client import TillClient
from kiosk.terminal.till.desk import CashDesk
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.reader import JournalError
from kiosk.terminal.till.recovery import recover
from kiosk.terminal.till.server import TillServer
from kiosk.terminal.till.session_line import TillGoneError
from kiosk.terminal.till.till import CashTill
from kiosk.terminal.till.worker import WorkerStoppedError
from tests.terminal.till.station import FEE, PATIENCE, Station, Wallet

TX = TransactionId("first")


class FullDisk(Journal):
    """Refuses everything from the first entry of one kind on."""

    def __init__(self, path: Path, full_at: Kind) -> None:
        super().__init__(path, SystemClock())
        self._full_at = full_at

    def append(self, *entries: Entry) -> None:
        if any(entry.kind is self._full_at for entry in entries):
            raise JournalError("the journal cannot be written: disk is full")
        super().append(*entries)


def till_on_a_full_disk(machine: VirtualChanger, journal: Path, full_at: Kind) -> CashTill:
    clock = SystemClock()
    log = EventLog("till", clock, io.StringIO())

    def open_desk() -> CashDesk:
        journal_on_full_disk = FullDisk(journal, full_at)
        changer = CcTalkChanger(Bus(open_line(machine.path)))
        recover(journal_on_full_disk, changer)
        return CashDesk(journal_on_full_disk, changer, log)

    till = CashTill(open_desk, Claims(clock, 0.0), clock, log)
    till.start()
    return till


def test_no_sale_starts_on_a_full_disk(machine: VirtualChanger, tmp_path: Path) -> None:
    till = till_on_a_full_disk(machine, tmp_path / "journal.db", Kind.OPEN)
    assert till.begin(TX, (FEE,), Wallet()) is TillTrouble.FAULT
    assert till.wait(PATIENCE)
    assert till.settle(TX) is TillTrouble.FAULT
    with pytest.raises(WorkerStoppedError):
        till.record_print_intent(TX, 0)
    till.close()
    assert not machine.insert_coin(Denomination.YEN_100)


def test_a_coin_that_could_not_be_journalled_is_found_by_the_next_start(
    station: Station, machine: VirtualChanger
) -> None:
    station.start()
    station.close()
    till = till_on_a_full_disk(machine, station.settings.journal, Kind.CREDIT)
    wallet = Wallet()
    till.begin(TX, (FEE,), wallet)
    assert machine.insert_coin(Denomination.YEN_100)
    assert till.wait(PATIENCE)
    till.close()
    assert wallet.told == []
    assert not machine.insert_coin(Denomination.YEN_100)
    assert station.start().settle(TX) == Settlement(Yen(100), Yen(100), Yen(0))


def test_a_till_does_not_start_on_a_journal_that_it_cannot_trust(station: Station) -> None:
    station.settings.journal.write_bytes(b"no journal" * 1000)
    with pytest.raises(JournalError):
        station.start()


def test_a_paid_line_is_not_printed_without_a_durable_intent(
    station: Station, machine: VirtualChanger
) -> None:
    station.start()
    station.close()
    till = till_on_a_full_disk(machine, station.settings.journal, Kind.PRINT_INTENT)
    wallet = Wallet()
    till.begin(TX, (FEE,), wallet)
    assert machine.insert_coin(Denomination.YEN_500)
    wallet.wait_for(500)
    with pytest.raises(JournalError):
        till.record_print_intent(TX, 0)
    till.close()
    assert station.start().settle(TX) == Settlement(Yen(500), Yen(500), Yen(0))


def test_a_session_hears_nothing_of_an_intent_that_is_not_durable(
    station: Station, machine: VirtualChanger
) -> None:
    station.start()
    station.close()
    till = till_on_a_full_disk(machine, station.settings.journal, Kind.PRINT_INTENT)
    server = TillServer(station.settings.socket, till)
    server.start()
    session = TillClient(station.settings.socket, answer_seconds=5.0)
    wallet = Wallet()
    assert session.begin(TX, (FEE,), wallet) == PaymentMeans(accepts_notes=True)
    assert machine.insert_coin(Denomination.YEN_500)
    wallet.wait_for(500)
    with pytest.raises(TillGoneError):
        session.record_print_intent(TX, 0)
    assert till.wait(PATIENCE)
    session.close()
    server.close()
    till.close()
