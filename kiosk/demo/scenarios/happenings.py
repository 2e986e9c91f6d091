"""What happens to the machine while a scripted citizen stands before it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, assert_never

from kiosk.demo.card.behaviour import FallMute
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.cashless.provider.desk import Call
from kiosk.demo.scenarios.acts import ShopEvent, Touch
from kiosk.demo.scenarios.passing_time import PassingTime
from kiosk.demo.shop.change_box import take_change_out
from kiosk.demo.shop.print_corner import PrinterFault
from kiosk.demo.shop.shop import Shop
from kiosk.demo.world.cable import Cable
from kiosk.demo.world.fee_desk import FeeDesk
from kiosk.demo.world.server_power import ServerPower
from kiosk.terminal.flow.commands import DEADLINES, Apply

RELAY = "/relay"
"""The address of every message that the center cannot read."""
LATE_SECONDS = DEADLINES[Apply] + 1.0
"""Later than the answer to an order may come."""
SLOW_SECONDS = 1.0

SEEN_ON_SCREEN = frozenset(
    {
        ShopEvent.READER_IS_UNPLUGGED,
        ShopEvent.READER_IS_PLUGGED_IN,
        ShopEvent.COIN_JAMS,
        ShopEvent.CASH_POWER_FAILS,
    }
)
"""What a screen answers at once; of the rest a citizen notices nothing yet."""

_PRINTER_FAULTS = {
    ShopEvent.PAPER_RUNS_OUT: PrinterFault.NO_PAPER,
    ShopEvent.TONER_RUNS_OUT: PrinterFault.NO_TONER,
    ShopEvent.COVER_IS_OPENED: PrinterFault.COVER_OPEN,
    ShopEvent.PRINTER_GOES_OFF: PrinterFault.OFF,
}


@dataclass(frozen=True, slots=True)
class Reach:
    """What a citizen can get at in the shop."""

    card: VirtualCard
    other_card: VirtualCard
    """Somebody else's."""
    shop: Shop
    touch: Callable[[Touch], None]
    """Puts a finger on the window, on the window's thread."""
    touch_beside: Callable[[], None]
    """Puts a finger on every place where there is nothing to touch, on the window's thread."""
    cable: Cable
    time: PassingTime
    center: ServerPower
    municipality: ServerPower
    """Of the first city."""
    fees: FeeDesk
    """Of the same city."""


def happen(event: ShopEvent, reach: Reach) -> None:  # noqa: C901, PLR0912 - one case an event
    """Let `event` happen in the shop within reach. Raises FaultNotPlayable."""
    match event:
        case (
            ShopEvent.PAPER_RUNS_OUT
            | ShopEvent.TONER_RUNS_OUT
            | ShopEvent.COVER_IS_OPENED
            | ShopEvent.PRINTER_GOES_OFF
        ):
            reach.shop.printer.befall(_PRINTER_FAULTS[event])
        case ShopEvent.PAPER_IS_REFILLED:
            reach.shop.printer.load_paper()
        case ShopEvent.SHEET_JAMS:
            reach.shop.printer.jam_at(1)
        case ShopEvent.SECOND_SHEET_JAMS:
            reach.shop.printer.jam_at(2)
        case (
            ShopEvent.CENTER_STOPS
            | ShopEvent.CENTER_STARTS_ANEW
            | ShopEvent.MUNICIPALITY_STOPS
            | ShopEvent.MUNICIPALITY_STARTS_ANEW
        ):
            _switch(event, reach)
        case ShopEvent.FEES_ARE_RAISED:
            reach.fees.raise_fees()
        case ShopEvent.PAYMENT_ANSWER_IS_LOST:
            reach.shop.payment.provider.lose_answer(Call.DETAILS)
        case (
            ShopEvent.ANSWER_IS_LOST
            | ShopEvent.ANSWER_IS_LATE
            | ShopEvent.ANSWER_COMES_TWICE
            | ShopEvent.EVERY_ANSWER_IS_LOST
            | ShopEvent.LINE_IS_CUT
            | ShopEvent.LINE_IS_CUT_AT_THE_FIRST_SEAL
            | ShopEvent.LINE_IS_SLOW
        ):
            _disturb_line(event, reach.cable)
        case ShopEvent.CARD_IS_SWAPPED:
            reach.shop.card.slot.swap(reach.other_card)
        case ShopEvent.ANOTHER_CARD_LIES_BESIDE:
            reach.shop.card.lay_beside(reach.other_card)
        case ShopEvent.CARD_FALLS_MUTE:
            reach.card.plan(FallMute(), at=0)
        case ShopEvent.READER_IS_UNPLUGGED:
            reach.shop.card.plug.unplug()
        case ShopEvent.READER_IS_PLUGGED_IN:
            reach.shop.card.plug.plug()
        case ShopEvent.CHANGE_IS_TAKEN_OUT | ShopEvent.COIN_JAMS | ShopEvent.CASH_POWER_FAILS:
            _befall_cash(event, reach.shop)
        case _:
            assert_never(event)


_PowerEvent = Literal[
    ShopEvent.CENTER_STOPS,
    ShopEvent.CENTER_STARTS_ANEW,
    ShopEvent.MUNICIPALITY_STOPS,
    ShopEvent.MUNICIPALITY_STARTS_ANEW,
]
_LineEvent = Literal[
    ShopEvent.ANSWER_IS_LOST,
    ShopEvent.ANSWER_IS_LATE,
    ShopEvent.ANSWER_COMES_TWICE,
    ShopEvent.EVERY_ANSWER_IS_LOST,
    ShopEvent.LINE_IS_CUT,
    ShopEvent.LINE_IS_CUT_AT_THE_FIRST_SEAL,
    ShopEvent.LINE_IS_SLOW,
]
_CashEvent = Literal[ShopEvent.CHANGE_IS_TAKEN_OUT, ShopEvent.COIN_JAMS, ShopEvent.CASH_POWER_FAILS]


def _switch(event: _PowerEvent, reach: Reach) -> None:
    match event:
        case ShopEvent.CENTER_STOPS:
            reach.center.cut()
        case ShopEvent.MUNICIPALITY_STOPS:
            reach.municipality.cut()
        case ShopEvent.CENTER_STARTS_ANEW:
            _start_anew(reach.center)
        case ShopEvent.MUNICIPALITY_STARTS_ANEW:
            _start_anew(reach.municipality)
        case _:
            assert_never(event)


def _start_anew(server: ServerPower) -> None:
    server.cut()
    server.switch_on()


def _disturb_line(event: _LineEvent, cable: Cable) -> None:
    match event:
        case ShopEvent.ANSWER_IS_LOST:
            cable.lose_next_answer()
        case ShopEvent.ANSWER_IS_LATE:
            cable.hold_next_answer(LATE_SECONDS)
        case ShopEvent.ANSWER_COMES_TWICE:
            cable.repeat_next_answer()
        case ShopEvent.EVERY_ANSWER_IS_LOST:
            cable.lose_every_answer()
        case ShopEvent.LINE_IS_CUT:
            cable.cut()
        case ShopEvent.LINE_IS_CUT_AT_THE_FIRST_SEAL:
            cable.cut_before(RELAY)
        case ShopEvent.LINE_IS_SLOW:
            cable.hold_every_answer(SLOW_SECONDS)
        case _:
            assert_never(event)


def _befall_cash(event: _CashEvent, shop: Shop) -> None:
    match event:
        case ShopEvent.CHANGE_IS_TAKEN_OUT:
            take_change_out(shop.changer, shop.till)
        case ShopEvent.COIN_JAMS:
            shop.changer.jam_coins()
        case ShopEvent.CASH_POWER_FAILS:
            shop.changer.cut_power()
        case _:
            assert_never(event)
