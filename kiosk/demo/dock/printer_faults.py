"""What can go wrong with the printer of certificates."""

from dataclasses import dataclass
from typing import Literal

from kiosk.demo.dock.panels.fault import Fault, Words
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.terminal.devices.printer.lock import PrinterLock


def printer_faults(printer: VirtualPrinter, lock: PrinterLock) -> tuple[Fault, ...]:
    """The faults of this printer; `lock` is what keeps it from the next citizen after a jam."""
    return (
        _no_paper(printer),
        _jam(printer, lock),
        _no_toner(printer),
        _full_output(printer),
        _open_cover(printer),
        _no_power(printer),
    )


def _no_paper(printer: VirtualPrinter) -> Fault:
    return Fault(
        "emptyTray",
        cause=Words("用紙切れ", "Paper out"),
        mend=Words("用紙補給", "Refill"),
        caused=Words("用紙を抜きました", "The paper was taken out"),
        mended=Words("用紙を補給しました", "The paper was refilled"),
        is_there=lambda: printer.paper_left == 0,
        let_happen=lambda: printer.load_paper(0),
        put_right=printer.load_paper,
    )


def _jam(printer: VirtualPrinter, lock: PrinterLock) -> Fault:
    def clear_as_a_clerk_does() -> None:
        with printer.adjust() as machine:
            machine.jam_at_sheet = None
        printer.clear_jam()
        lock.unlock()

    return Fault(
        "jam",
        cause=Words("紙づまり", "Jam"),
        mend=Words("つまりを直す", "Clear jam"),
        caused=Words("次の1枚目が詰まります", "The next document will jam at its first sheet"),
        mended=Words("紙づまりを直しました", "The jam was cleared"),
        is_there=lambda: printer.is_jammed or printer.will_jam or lock.is_locked,
        let_happen=lambda: printer.jam_at(1),
        put_right=clear_as_a_clerk_does,
    )


def _no_toner(printer: VirtualPrinter) -> Fault:
    toner = _Condition(printer, "toner_empty")
    return Fault(
        "useUpToner",
        cause=Words("トナー切れ", "No toner"),
        mend=Words("トナー交換", "New toner"),
        caused=Words("トナーがなくなりました", "The toner was used up"),
        mended=Words("トナーを交換しました", "New toner was put in"),
        is_there=toner.holds,
        let_happen=toner.begin,
        put_right=toner.end,
    )


def _full_output(printer: VirtualPrinter) -> Fault:
    output = _Condition(printer, "output_full")
    return Fault(
        "fillOutput",
        cause=Words("排紙が満杯", "Output full"),
        mend=Words("排紙を取る", "Empty output"),
        caused=Words("排紙トレイがいっぱいです", "The output tray is full"),
        mended=Words("排紙トレイを空にしました", "The output tray was emptied"),
        is_there=output.holds,
        let_happen=output.begin,
        put_right=output.end,
    )


def _open_cover(printer: VirtualPrinter) -> Fault:
    cover = _Condition(printer, "cover_open")
    return Fault(
        "openCover",
        cause=Words("カバーを開く", "Open cover"),
        mend=Words("カバーを閉じる", "Close cover"),
        caused=Words("カバーを開けました", "The cover was opened"),
        mended=Words("カバーを閉じました", "The cover was closed"),
        is_there=cover.holds,
        let_happen=cover.begin,
        put_right=cover.end,
    )


def _no_power(printer: VirtualPrinter) -> Fault:
    return Fault(
        "switchPrinterOff",
        cause=Words("電源を切る", "Switch off"),
        mend=Words("電源を入れる", "Switch on"),
        caused=Words("プリンタの電源を切りました", "The printer was switched off"),
        mended=Words("プリンタの電源を入れました", "The printer was switched on"),
        is_there=lambda: not printer.is_on,
        let_happen=printer.power_off,
        put_right=printer.power_on,
    )


@dataclass(frozen=True, slots=True)
class _Condition:
    """A switch of the printer's mechanics."""

    printer: VirtualPrinter
    name: Literal["toner_empty", "output_full", "cover_open"]

    def holds(self) -> bool:
        with self.printer.adjust() as machine:
            return bool(getattr(machine, self.name))

    def begin(self) -> None:
        with self.printer.adjust() as machine:
            setattr(machine, self.name, True)

    def end(self) -> None:
        with self.printer.adjust() as machine:
            setattr(machine, self.name, False)
