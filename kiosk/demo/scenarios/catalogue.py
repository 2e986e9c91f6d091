"""Every scenario by name (docs/architecture.md lists the doors that take one)."""

from kiosk.demo.scenarios.card_moves import CARDS_THAT_MOVE
from kiosk.demo.scenarios.card_refused import CARDS_REFUSED
from kiosk.demo.scenarios.card_trouble import CARD_LEFT_ON_READER, CARD_TORN_OUT, PIN_LOCKED, WRONG_PIN_ONCE
from kiosk.demo.scenarios.cashless import CASHLESS
from kiosk.demo.scenarios.line_trouble import LINE_TROUBLE
from kiosk.demo.scenarios.money_trouble import MONEY_TROUBLE
from kiosk.demo.scenarios.not_issued import NOT_ISSUED
from kiosk.demo.scenarios.paper_trouble import PAPER_TROUBLE
from kiosk.demo.scenarios.registering import REGISTERING
from kiosk.demo.scenarios.unsteady_hands import UNSTEADY_HANDS
from kiosk.demo.scenarios.visits import (
    BY_RECEIVER,
    CANCEL_AT_PAYMENT,
    FREE_CERTIFICATE,
    HAPPY_PATH,
    HOUSEHOLD_OF_SEVEN,
    OVERPAID,
    RARE_NAMES,
    TWO_LINES,
)
from kiosk.demo.scenarios.walking_away import WALKING_AWAY

SCENARIOS = {
    scenario.name: scenario
    for scenario in (
        HAPPY_PATH,
        TWO_LINES,
        WRONG_PIN_ONCE,
        PIN_LOCKED,
        CARD_TORN_OUT,
        CARD_LEFT_ON_READER,
        *CARDS_THAT_MOVE,
        *CARDS_REFUSED,
        CANCEL_AT_PAYMENT,
        BY_RECEIVER,
        OVERPAID,
        *MONEY_TROUBLE,
        *CASHLESS,
        FREE_CERTIFICATE,
        *PAPER_TROUBLE,
        *LINE_TROUBLE,
        *NOT_ISSUED,
        *REGISTERING,
        HOUSEHOLD_OF_SEVEN,
        RARE_NAMES,
        *UNSTEADY_HANDS,
        *WALKING_AWAY,
    )
}
"""By name, in the order of `kiosk tour --list`."""
