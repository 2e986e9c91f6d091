"""What can go wrong with the card reader and with the machine for cash."""

from collections.abc import Callable

from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.dock.panels.fault import Fault, HandKeptOff, Words
from kiosk.demo.shop.change_box import refill_change, take_change_out
from kiosk.terminal.till.errors import StaffRefusedError
from kiosk.terminal.till.till import CashTill


def reader_faults(slot: InProcessSlot) -> tuple[Fault, ...]:
    """The faults of the card reader."""
    return (
        Fault(
            "unplugReader",
            cause=Words("読取機を抜く", "Unplug reader"),
            mend=Words("読取機をつなぐ", "Plug it in"),
            caused=Words("カード読み取り機を抜きました", "The card reader was unplugged"),
            mended=Words("カード読み取り機をつなぎました", "The card reader was plugged in again"),
            is_there=lambda: not slot.is_plugged,
            let_happen=slot.unplug,
            put_right=slot.plug,
        ),
    )


def cash_faults(changer: VirtualChanger, till: CashTill) -> tuple[Fault, ...]:
    """The faults of the machine for cash that last."""

    def by_staff(act: Callable[[VirtualChanger, CashTill], None]) -> None:
        try:
            act(changer, till)
        except StaffRefusedError as refused:
            raise HandKeptOff(_WHILE_NOBODY_PAYS) from refused

    return (
        Fault(
            "takeChangeOut",
            cause=Words("つり銭切れ", "No change"),
            mend=Words("つり銭補給", "Refill change"),
            caused=Words("つり銭を回収しました", "Staff took all change out"),
            mended=Words("つり銭を補給しました", "Staff filled the change up"),
            is_there=lambda: not any(changer.cash.values()),
            let_happen=lambda: by_staff(take_change_out),
            put_right=lambda: by_staff(refill_change),
        ),
    )


_WHILE_NOBODY_PAYS = Words(
    "会計中はつり銭を動かせません", "Staff may not touch the change before the sale is settled"
)
