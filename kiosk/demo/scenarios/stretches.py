"""Stretches of the way that many scenarios share."""

from kiosk.demo.cities.profiles import TAMESHI_PROFILE
from kiosk.demo.scenarios.acts import NEXT, Insert, LayCard, LiftCard, TypePin, choose
from kiosk.demo.scenarios.scenario import Turn
from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.money import Denomination
from kiosk.terminal.flow.screens import Screen

PIN = "1234"
"""The PIN of every card of the demo."""

START = (
    Turn(Screen.ATTRACT, (NEXT,)),
    Turn(Screen.NOTICE, (NEXT,)),
    Turn(Screen.LAY_CARD, (LayCard(),)),
)
OWN_MUNICIPALITY = (Turn(Screen.MUNICIPALITY, (choose("#0"),)),)
MUNICIPALITY_OF_HONSEKI = (
    Turn(Screen.MUNICIPALITY, (choose("#1"),)),
    Turn(Screen.HONSEKI_LIST, (choose(TAMESHI_PROFILE.code),)),
)
RIGHT_PIN = (Turn(Screen.PIN, (TypePin(PIN), NEXT)),)
TAKE_CARD = (Turn(Screen.TAKE_CARD, (LiftCard(),)),)
IDENTIFY = (*START, *OWN_MUNICIPALITY, *RIGHT_PIN, *TAKE_CARD)

WHOLE_HOUSEHOLD = (
    Turn(Screen.KIND, (choose(CertificateKind.JUMINHYO.value),)),
    Turn(Screen.EXTENT, (choose(Extent.SETAI_ZENIN.value),)),
    Turn(Screen.ITEMS, (NEXT,)),
    Turn(Screen.COPIES, (NEXT,)),
)
SEAL_CERTIFICATE = (
    Turn(Screen.KIND, (choose(CertificateKind.INKAN.value),)),
    Turn(Screen.COPIES, (NEXT,)),
)
ORDER = (Turn(Screen.BASKET, (NEXT,)), Turn(Screen.SUMMARY, (NEXT,)))

TAKE_PAPER = (Turn(Screen.TAKE_PAPER, (NEXT,)), Turn(Screen.TAKE_RECEIPT, (NEXT,)))
TAKE_CHANGE = (Turn(Screen.TAKE_CHANGE, (NEXT,)),)
FAREWELL = (Turn(Screen.FAREWELL, (NEXT,)),)

FEE = (Denomination.YEN_100,) * 3
"""みほん市 asks 300 yen for every certificate."""

REFUSED = (Turn(Screen.REFUSED, (NEXT,)),)
REFUSED_WITH_CARD = (*REFUSED, *TAKE_CARD)


def pay(*money: Denomination) -> tuple[Turn, ...]:
    """Put coins and notes in, one after the other."""
    return (Turn(Screen.PAYMENT, tuple(Insert(piece) for piece in money)),)
