"""The made-up offer of the bounded world: two persons, two lines, two coins."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.municipalities import MunicipalityCode, OpeningHours
from kiosk.domain.names import RegisteredName
from kiosk.domain.offers import MunicipalityLabel, Offer, OfferedPerson, OfferedService, Quote
from kiosk.domain.orders import Order, PersonRef
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import ApplicationNumber, RegistrationInvitation, RegistrationReceipt
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import RegistrationForm
from kiosk.trials.flow_model.world import FEE

MAX_LINES = 2
MAX_COINS = 2
CITY = MunicipalityLabel(MunicipalityCode("999993"), "みほん市")
ELSEWHERE = MunicipalityLabel(MunicipalityCode("131016"), "れいだい区")
"""In another prefecture, so that one is chosen first."""
ALMOST_TYPED = RegistrationForm("1988050", "", "031234567")
"""An application in which one key is missing on each screen: more of them would be alike."""
LAST_KEYS = {Screen.BIRTH_DATE: "1", Screen.HITTOSHA: "ア", Screen.TELEPHONE: "8"}
PERSONS = (
    OfferedPerson(PersonRef(0), RegisteredName("見本 太郎"), "世帯主"),
    OfferedPerson(PersonRef(1), RegisteredName("見本 花子"), "妻"),
)
_EXPIRES_AT = datetime(2026, 4, 1, 12, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Choice:
    """What the offered certificate leaves to choose."""

    extents: tuple[Extent, ...]
    items: tuple[Item, ...]
    lines: int = MAX_LINES


_EXTENTS = (Extent.HONNIN, Extent.SETAI_ICHIBU)
NOTHING_TO_CHOOSE = Choice(extents=(Extent.HONNIN,), items=())
EVERYTHING_FOR_ONE_LINE = Choice(_EXTENTS, items=(Item.HONSEKI,), lines=1)
PERSONS_FOR_TWO_LINES = Choice(_EXTENTS, items=())
EVERYTHING_TO_CHOOSE = Choice(_EXTENTS, items=(Item.HONSEKI,))
"""Ten times as many situations as the two before it together."""


@cache
def offer_of(choice: Choice) -> Offer:
    """An offer of two certificates: one that can be had, one that cannot be had now."""
    services = (
        _service(CertificateKind.JUMINHYO, choice, None),
        _service(CertificateKind.KOSEKI, choice, Refusal.OUT_OF_HOURS),
    )
    return Offer(CITY, services, PERSONS, None, _EXPIRES_AT)


def invitation() -> RegistrationInvitation:
    """What a municipality says that knows nobody by the card."""
    return RegistrationInvitation(CITY, Refusal.PERSON_UNKNOWN, _EXPIRES_AT)


def receipt() -> RegistrationReceipt:
    """An application that was taken."""
    return RegistrationReceipt(ApplicationNumber("1"), _EXPIRES_AT.date())


def quote_of(order: Order) -> Quote:
    """The fee of each line."""
    return _quote(len(order.lines))


def _service(kind: CertificateKind, choice: Choice, unavailable: Refusal | None) -> OfferedService:
    return OfferedService(kind, FEE, choice.extents, choice.items, OpeningHours(), unavailable)


@cache
def _quote(lines: int) -> Quote:
    return Quote((FEE,) * lines, _EXPIRES_AT)
