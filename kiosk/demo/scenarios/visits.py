"""Visits that the citizen ends as they wished: with paper, or without."""

from dataclasses import replace

from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.acts import BACK_OUT, NEXT, Control, Touch, choose
from kiosk.demo.scenarios.scenario import Scenario, Turn
from kiosk.demo.scenarios.stretches import (
    FAREWELL,
    FEE,
    IDENTIFY,
    ORDER,
    SEAL_CERTIFICATE,
    TAKE_CHANGE,
    TAKE_PAPER,
    WHOLE_HOUSEHOLD,
    pay,
)
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Denomination
from kiosk.domain.receivers import Receiver
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending

HAPPY_PATH = Scenario(
    "happy-path",
    "住民票の写し for the whole household, paid exactly",
    Character.HERO,
    (*IDENTIFY, *WHOLE_HOUSEHOLD, *ORDER, *pay(*FEE), *TAKE_PAPER, *FAREWELL),
    Ending.PRINTED,
)

TWO_LINES_TO_PAYMENT = (
    *IDENTIFY,
    *WHOLE_HOUSEHOLD,
    Turn(Screen.BASKET, (Touch(Control.QUIET, "#last"),)),
    *SEAL_CERTIFICATE,
    *ORDER,
)

TWO_LINES = replace(
    HAPPY_PATH,
    name="two-lines",
    title="住民票の写し and 印鑑登録証明書 in one session",
    turns=(*TWO_LINES_TO_PAYMENT, *pay(*FEE, *FEE), *TAKE_PAPER, *FAREWELL),
)

OVERPAID = replace(
    HAPPY_PATH,
    name="overpaid-cash",
    title="a 1,000 yen note for 300 yen, 700 yen change",
    turns=(
        *IDENTIFY,
        *WHOLE_HOUSEHOLD,
        *ORDER,
        *pay(Denomination.YEN_1000),
        *TAKE_PAPER,
        *TAKE_CHANGE,
        *FAREWELL,
    ),
)

BY_RECEIVER = replace(
    HAPPY_PATH,
    name="by-receiver",
    title="who receives the paper fills extent and items in: for a driving licence",
    turns=(
        *IDENTIFY,
        WHOLE_HOUSEHOLD[0],
        Turn(Screen.EXTENT, (Touch(Control.QUIET),)),
        Turn(Screen.RECEIVER, (choose(Receiver.DRIVING_LICENCE.value),)),
        *WHOLE_HOUSEHOLD[2:],
        *ORDER,
        *pay(*FEE),
        *TAKE_PAPER,
        *FAREWELL,
    ),
)

CANCEL_AT_PAYMENT = replace(
    HAPPY_PATH,
    name="cancel-at-payment",
    title="cancelled with a coin in the machine: it comes back",
    turns=(
        *IDENTIFY,
        *WHOLE_HOUSEHOLD,
        *ORDER,
        *pay(Denomination.YEN_100),
        Turn(Screen.PAYMENT, (BACK_OUT,)),
        *TAKE_CHANGE,
        *FAREWELL,
    ),
    ending=Ending.CANCELLED,
)

HOUSEHOLD_OF_SEVEN = replace(
    HAPPY_PATH,
    name="household-of-seven",
    title="seven persons on two sheets",
    character=Character.HOUSEHOLD_OF_SEVEN,
)

RARE_NAMES = replace(
    HAPPY_PATH,
    name="rare-names",
    title="names with variation selectors, printed as registered",
    character=Character.RARE_NAME,
)

FREE_CERTIFICATE = replace(
    HAPPY_PATH,
    name="free-certificate",
    title="納税証明書 in a campaign of 0 yen: printed without a payment screen",
    turns=(
        *IDENTIFY,
        Turn(Screen.KIND, (choose(CertificateKind.NOZEI.value),)),
        Turn(Screen.COPIES, (NEXT,)),
        *ORDER,
        *TAKE_PAPER,
        *FAREWELL,
    ),
)
