"""Every scenario by name (docs/architecture.md lists the doors that take one)."""

from dataclasses import replace

from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.acts import (
    BACK_OUT,
    NEXT,
    Control,
    Happens,
    IgnoreReminder,
    LiftCard,
    ShopEvent,
    Touch,
    TypePin,
)
from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING, Scenario, Turn
from kiosk.demo.scenarios.stretches import (
    FAREWELL,
    IDENTIFY,
    MUNICIPALITY_OF_HONSEKI,
    ORDER,
    OWN_MUNICIPALITY,
    PIN,
    RIGHT_PIN,
    SEAL_CERTIFICATE,
    START,
    TAKE_CARD,
    TAKE_CHANGE,
    TAKE_PAPER,
    WHOLE_HOUSEHOLD,
    pay,
)
from kiosk.domain.money import Denomination
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending

_FEE = (Denomination.YEN_100,) * 3
"""みほん市 asks 300 yen for every certificate."""

HAPPY_PATH = Scenario(
    "happy-path",
    "住民票の写し for the whole household, paid exactly",
    Character.HERO,
    (*IDENTIFY, *WHOLE_HOUSEHOLD, *ORDER, *pay(*_FEE), *TAKE_PAPER, *FAREWELL),
    Ending.PRINTED,
)

REFUSED = (Turn(Screen.REFUSED, (NEXT,)),)
REFUSED_WITH_CARD = (*REFUSED, *TAKE_CARD)

TWO_LINES = replace(
    HAPPY_PATH,
    name="two-lines",
    title="住民票の写し and 印鑑登録証明書 in one session",
    turns=(
        *IDENTIFY,
        *WHOLE_HOUSEHOLD,
        Turn(Screen.BASKET, (Touch(Control.QUIET, "#last"),)),
        *SEAL_CERTIFICATE,
        *ORDER,
        *pay(*_FEE, *_FEE),
        *TAKE_PAPER,
        *FAREWELL,
    ),
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

WRONG_PIN_ONCE = replace(
    HAPPY_PATH,
    name="wrong-pin-once",
    title="a wrong PIN costs one try; the next one is right",
    turns=(
        *START,
        *OWN_MUNICIPALITY,
        Turn(Screen.PIN, (TypePin("9999"), NEXT)),
        *RIGHT_PIN,
        *TAKE_CARD,
        *WHOLE_HOUSEHOLD,
        *ORDER,
        *pay(*_FEE),
        *TAKE_PAPER,
        *FAREWELL,
    ),
)

PIN_LOCKED = Scenario(
    "pin-locked",
    "three wrong PINs lock the card",
    Character.HERO,
    (
        *START,
        *OWN_MUNICIPALITY,
        *(Turn(Screen.PIN, (TypePin("9999"), NEXT)),) * 3,
        *REFUSED_WITH_CARD,
    ),
    Ending.REFUSED,
    Refusal.CARD_PIN_LOCKED,
)

CARD_TORN_OUT = Scenario(
    "card-torn-out",
    "the card is taken away before the PIN is confirmed",
    Character.HERO,
    (
        *START,
        *OWN_MUNICIPALITY,
        Turn(Screen.PIN, (TypePin(PIN), LiftCard())),
        *REFUSED,
    ),
    Ending.REFUSED,
    Refusal.CARD_REMOVED_TOO_EARLY,
)

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
        Turn(Screen.PAYMENT, (Happens(ShopEvent.SHEET_JAMS), *pay(*_FEE)[0].acts)),
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
        Turn(Screen.PAYMENT, (Happens(ShopEvent.SECOND_SHEET_JAMS), *pay(*_FEE, *_FEE)[0].acts)),
        *TAKE_PAPER,
        *TAKE_CHANGE,
        *REFUSED,
    ),
    ending=Ending.UNRESOLVED,
    refusal=Refusal.PRINT_UNCLEAR,
)

CARD_LEFT_ON_READER = replace(
    HAPPY_PATH,
    name="card-left-on-reader",
    title="the card stays on the reader: the machine reminds and does not go on",
    turns=(
        *START,
        *OWN_MUNICIPALITY,
        *RIGHT_PIN,
        Turn(Screen.TAKE_CARD, (IgnoreReminder(), LiftCard())),
        *WHOLE_HOUSEHOLD,
        *ORDER,
        *pay(*_FEE),
        *TAKE_PAPER,
        *FAREWELL,
    ),
)

LOST_ANSWER = replace(
    HAPPY_PATH,
    name="lost-answer",
    title="the certificate gets lost on its way: asked for again, the same bytes come",
    turns=(
        *IDENTIFY,
        *WHOLE_HOUSEHOLD,
        *ORDER,
        Turn(Screen.PAYMENT, (Happens(ShopEvent.ANSWER_IS_LOST), *pay(*_FEE)[0].acts)),
        *TAKE_PAPER,
        *FAREWELL,
    ),
)

LATE_ANSWER = Scenario(
    "late-answer",
    "the answer to the order comes too late and is thrown away",
    Character.HERO,
    (
        *IDENTIFY,
        *WHOLE_HOUSEHOLD,
        Turn(Screen.BASKET, (Happens(ShopEvent.ANSWER_IS_LATE), NEXT)),
        *REFUSED,
    ),
    Ending.REFUSED,
    Refusal.ANSWER_TOO_LATE,
)

CENTER_UNREACHABLE = Scenario(
    "center-unreachable",
    "the center does not answer",
    Character.HERO,
    (
        Turn(Screen.ATTRACT, (Happens(ShopEvent.CENTER_STOPS), NEXT)),
        *START[1:],
        *OWN_MUNICIPALITY,
        *REFUSED_WITH_CARD,
    ),
    Ending.REFUSED,
    Refusal.CENTER_UNREACHABLE,
)

OUT_OF_HOURS = Scenario(
    "out-of-hours",
    "five in the morning: nothing is issued before 6:30",
    Character.HERO,
    (*START, *OWN_MUNICIPALITY, *REFUSED_WITH_CARD),
    Ending.REFUSED,
    Refusal.OUT_OF_HOURS,
    starts_at=AN_ORDINARY_MORNING.replace(hour=5),
)

UNDER_15 = Scenario(
    "under-15",
    "a child is sent to the counter",
    Character.UNDER_15,
    (*START, *OWN_MUNICIPALITY, *RIGHT_PIN, *REFUSED_WITH_CARD),
    Ending.REFUSED,
    Refusal.PERSON_UNDER_15,
)

HONSEKI_ELSEWHERE = Scenario(
    "honseki-elsewhere",
    "ためし町 is chosen for its 本籍, where no registration for use was applied for",
    Character.HONSEKI_IN_TAMESHI,
    (*START, *MUNICIPALITY_OF_HONSEKI, *RIGHT_PIN, *REFUSED_WITH_CARD),
    Ending.REFUSED,
    Refusal.HONSEKI_NOT_REGISTERED,
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

SCENARIOS = {
    scenario.name: scenario
    for scenario in (
        HAPPY_PATH,
        TWO_LINES,
        WRONG_PIN_ONCE,
        PIN_LOCKED,
        CARD_TORN_OUT,
        CARD_LEFT_ON_READER,
        CANCEL_AT_PAYMENT,
        OVERPAID,
        NO_PAPER,
        JAM_AFTER_PAYMENT,
        JAM_ON_SECOND_LINE,
        LOST_ANSWER,
        LATE_ANSWER,
        CENTER_UNREACHABLE,
        OUT_OF_HOURS,
        UNDER_15,
        HONSEKI_ELSEWHERE,
        HOUSEHOLD_OF_SEVEN,
        RARE_NAMES,
    )
}
"""By name, in the order of `kiosk tour --list`."""
