"""Every fault of the dock is caused at the device itself, and put right there."""

from pathlib import Path

import pytest

from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.dock.panels.fault import Fault, HandKeptOff
from kiosk.demo.dock.printer_faults import printer_faults
from kiosk.demo.dock.shop_faults import cash_faults, reader_faults
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.demo.shop.virtual_shop import VirtualShop
from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.devices.printer.lock import LockFile
from kiosk.terminal.ports import TransactionId

SALE = TransactionId("DEM2PAY3")
BLOCKING = {
    "emptyTray": "media-empty",
    "useUpToner": "toner-empty",
    "fillOutput": "output-area-full",
    "openCover": "cover-open",
}


@pytest.fixture
def lock(tmp_path: Path) -> LockFile:
    return LockFile(tmp_path / "printer.lock")


def named(faults: tuple[Fault, ...], name: str) -> Fault:
    return next(fault for fault in faults if fault.name == name)


def reasons(printer: VirtualPrinter) -> tuple[str, ...]:
    with printer.adjust() as machine:
        return machine.blocking_reasons


@pytest.mark.parametrize(("name", "reason"), BLOCKING.items())
def test_the_printer_names_the_fault_until_it_is_mended(name: str, reason: str, lock: LockFile) -> None:
    printer = VirtualPrinter()
    fault = named(printer_faults(printer, lock), name)
    fault.let_happen()
    assert reasons(printer) == (reason,)
    assert fault.is_there()
    fault.put_right()
    assert reasons(printer) == ()
    assert not fault.is_there()


def test_a_jam_is_planned_for_the_next_document(lock: LockFile) -> None:
    printer = VirtualPrinter()
    jam = named(printer_faults(printer, lock), "jam")
    jam.let_happen()
    assert (printer.will_jam, printer.is_jammed) == (True, False)
    jam.put_right()
    assert not printer.will_jam


def test_a_jam_is_cleared_as_a_clerk_would(lock: LockFile) -> None:
    printer = VirtualPrinter()
    with printer.adjust() as machine:
        machine.jammed = True
    lock.lock()
    jam = named(printer_faults(printer, lock), "jam")
    assert jam.is_there()
    jam.put_right()
    assert (printer.is_jammed, lock.is_locked) == (False, False)


def test_the_printer_goes_off_and_on(shop: VirtualShop) -> None:
    power = named(printer_faults(shop.printer, shop.shop.printer_lock), "switchPrinterOff")
    power.let_happen()
    assert not shop.printer.is_on
    power.put_right()
    assert shop.printer.is_on


def test_the_reader_is_unplugged_with_the_card_in_it() -> None:
    slot = InProcessSlot()
    (unplugged,) = reader_faults(slot)
    unplugged.let_happen()
    assert (unplugged.is_there(), slot.card) == (True, None)
    unplugged.put_right()
    assert slot.is_plugged


def test_change_is_taken_out_and_filled_up_again(shop: VirtualShop) -> None:
    before = dict(shop.shop.changer.cash)
    (no_change,) = cash_faults(shop.shop.changer, shop.shop.till)
    no_change.let_happen()
    assert no_change.is_there()
    assert set(shop.shop.changer.cash.values()) == {0}
    no_change.put_right()
    assert shop.shop.changer.cash == before


def test_nobody_touches_the_change_during_a_sale(shop: VirtualShop) -> None:
    before = dict(shop.shop.changer.cash)
    shop.shop.till.begin(SALE, (Yen(300),), lambda _amount: None)
    assert shop.shop.changer.wait_until_accepting(Denomination.YEN_100, 20.0)
    (no_change,) = cash_faults(shop.shop.changer, shop.shop.till)
    with pytest.raises(HandKeptOff, match="before the sale is settled"):
        no_change.let_happen()
    assert shop.shop.changer.cash == before
    shop.shop.till.settle(SALE)
