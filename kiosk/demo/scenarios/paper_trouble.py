"""Paper that runs out or jams."""

from dataclasses import replace

from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.acts import NEXT, Control, Happens, ShopEvent, Touch
from kiosk.demo.scenarios.scenario import Scenario, Turn
from kiosk.demo.scenarios.stretches import (
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
from kiosk.demo.scenarios.visits import HAPPY_PATH
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending

NO_PAPER = Scenario(
    "no-paper-before-payment",
    "the paper has run out: no money is taken",
    Character.HERO,
    (
        Turn(Screen.ATTRACT, (Happens(ShopEvent.PAPER_RUNS_OUT), NEXT)),
        *IDENTIFY[1:],
        *WHOLE_HOUSEHOLD,
        *ORDER,
        *REFUSED,
    ),
    Ending.REFUSED,
    Refusal.PRINTER_NOT_READY,
)

JAM_AFTER_PAYMENT = replace(
    HAPPY_PATH,
    name="jam-after-payment",
    title="the sheet jams: nothing counts as printed, the money comes back",
    turns=(
        *IDENTIFY,
        *WHOLE_HOUSEHOLD,
        *ORDER,
        Turn(Screen.PAYMENT, (Happens(ShopEvent.SHEET_JAMS), *pay(*FEE)[0].acts)),
        *TAKE_CHANGE,
        *REFUSED,
    ),
    ending=Ending.REFUNDED,
    refusal=Refusal.PRINT_FAILED,
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
