"""Printers that cannot print: found before anybody begins, before payment, or with the money in the till."""

from dataclasses import replace

from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.acts import NEXT, Control, Happens, ShopEvent, Touch
from kiosk.demo.scenarios.scenario import Scenario, Turn
from kiosk.demo.scenarios.stretches import (
    FAREWELL,
    FEE,
    IDENTIFY,
    ORDER,
    REFUSED,
    SEAL_CERTIFICATE,
    TAKE_CHANGE,
    TAKE_PAPER,
    WHOLE_HOUSEHOLD,
    pay,
)
from kiosk.demo.scenarios.visits import HAPPY_PATH, TWO_LINES, TWO_LINES_TO_PAYMENT
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending


def _found_before_payment(name: str, title: str, event: ShopEvent, refusal: Refusal) -> Scenario:
    """The printer fails while the citizen chooses: the pre-flight finds it, no money is taken."""
    turns = (
        *IDENTIFY,
        *WHOLE_HOUSEHOLD,
        Turn(Screen.BASKET, (Happens(event), NEXT)),
        Turn(Screen.SUMMARY, (NEXT,)),
        *REFUSED,
    )
    return Scenario(name, title, Character.HERO, turns, Ending.REFUSED, refusal)


def _found_after_payment(name: str, title: str, event: ShopEvent) -> Scenario:
    """The printer fails with the money in the till: nothing counts as printed, the money comes back."""
    turns = (
        *IDENTIFY,
        *WHOLE_HOUSEHOLD,
        *ORDER,
        Turn(Screen.PAYMENT, (Happens(event), *pay(*FEE)[0].acts)),
        *TAKE_CHANGE,
        *REFUSED,
    )
    return Scenario(name, title, Character.HERO, turns, Ending.REFUNDED, Refusal.PRINT_FAILED)


NO_PAPER = _found_before_payment(
    "no-paper-before-payment",
    "the paper has run out: no money is taken",
    ShopEvent.PAPER_RUNS_OUT,
    Refusal.PRINTER_NO_PAPER,
)
NO_TONER = _found_before_payment(
    "no-toner-before-payment",
    "the toner has run out: no money is taken",
    ShopEvent.TONER_RUNS_OUT,
    Refusal.PRINTER_NO_TONER,
)
COVER_OPEN = _found_before_payment(
    "cover-open-before-payment",
    "the printer's cover is open: no money is taken",
    ShopEvent.COVER_IS_OPENED,
    Refusal.PRINTER_OPEN,
)
PRINTER_GONE = _found_before_payment(
    "printer-gone-before-payment",
    "the printer is off: no money is taken",
    ShopEvent.PRINTER_GOES_OFF,
    Refusal.PRINTER_UNREACHABLE,
)
PRINTER_GONE_AFTER_PAYMENT = _found_after_payment(
    "printer-gone-after-payment",
    "the printer goes off while money is put in: the money comes back",
    ShopEvent.PRINTER_GOES_OFF,
)
JAM_AFTER_PAYMENT = _found_after_payment(
    "jam-after-payment",
    "the sheet jams: nothing counts as printed, the money comes back",
    ShopEvent.SHEET_JAMS,
)

NO_PAPER_AT_START = replace(
    HAPPY_PATH,
    name="no-paper-at-start",
    title="without paper the machine is closed and says why; refilled, it opens by itself",
    turns=(
        Turn(Screen.OUT_OF_SERVICE, (Happens(ShopEvent.PAPER_IS_REFILLED),)),
        Turn(Screen.ATTRACT),
        *HAPPY_PATH.turns,
    ),
    before=(ShopEvent.PAPER_RUNS_OUT,),
)

JAM_ON_SECOND_LINE = replace(
    HAPPY_PATH,
    name="jam-on-second-line",
    title="印鑑登録証明書 comes out, then 住民票の写し jams half way: its fee comes back",
    character=Character.HOUSEHOLD_OF_SEVEN,
    turns=(
        *IDENTIFY,
        *SEAL_CERTIFICATE,
        Turn(Screen.BASKET, (Touch(Control.QUIET, "#last"),)),
        *WHOLE_HOUSEHOLD,
        *ORDER,
        Turn(Screen.PAYMENT, (Happens(ShopEvent.SECOND_SHEET_JAMS), *pay(*FEE, *FEE)[0].acts)),
        *TAKE_PAPER,
        *TAKE_CHANGE,
        *REFUSED,
    ),
    ending=Ending.UNRESOLVED,
    refusal=Refusal.PRINT_UNCLEAR,
)

JAM_ON_FIRST_OF_TWO = replace(
    TWO_LINES,
    name="jam-on-first-of-two",
    title="住民票の写し jams, 印鑑登録証明書 is not begun: both fees come back",
    turns=(
        *TWO_LINES_TO_PAYMENT,
        Turn(Screen.PAYMENT, (Happens(ShopEvent.SHEET_JAMS), *pay(*FEE, *FEE)[0].acts)),
        *TAKE_CHANGE,
        *REFUSED,
    ),
    ending=Ending.REFUNDED,
    refusal=Refusal.PRINT_FAILED,
)

MISPRINT = replace(
    HAPPY_PATH,
    name="misprint",
    title="the print is not right: a slip, against which staff gives the fee back",
    turns=(
        *HAPPY_PATH.turns[:-1],
        Turn(Screen.FAREWELL, (Touch(Control.QUIET, "#0"),)),
        Turn(Screen.MISPRINT, (Touch(Control.SWITCH), NEXT)),
        *FAREWELL,
    ),
    ending=Ending.REFUNDED,
)

MISPRINT_AFTER_JAM = replace(
    JAM_ON_SECOND_LINE,
    name="misprint-after-jam",
    title="the second line jams, and the first one is not right: both fees come back, one of them by slip",
    turns=(
        *JAM_ON_SECOND_LINE.turns[:-1],
        Turn(Screen.REFUSED, (Touch(Control.QUIET, "#0"),)),
        Turn(Screen.MISPRINT, (Touch(Control.SWITCH), NEXT)),
        *REFUSED,
    ),
)

PAPER_TROUBLE = (
    NO_PAPER,
    JAM_AFTER_PAYMENT,
    JAM_ON_FIRST_OF_TWO,
    JAM_ON_SECOND_LINE,
    NO_PAPER_AT_START,
    NO_TONER,
    COVER_OPEN,
    PRINTER_GONE,
    PRINTER_GONE_AFTER_PAYMENT,
    MISPRINT,
    MISPRINT_AFTER_JAM,
)
"""In the order of the catalogue."""
