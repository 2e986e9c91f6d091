"""The made-up visit of which all sample states are moments: what is offered, ordered and paid."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode, OpeningHours
from kiosk.domain.names import RegisteredName
from kiosk.domain.offers import MunicipalityLabel, Offer, OfferedPerson, OfferedService, Quote
from kiosk.domain.orders import Line, Order, PersonRef
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import ApplicationNumber, RegistrationInvitation, RegistrationReceipt
from kiosk.terminal.flow.state import Draft, LineProgress, LineState, RegistrationForm, State
from kiosk.terminal.ports import (
    PaymentMethod,
    Settlement,
    TransactionId,
)

_EXPIRY = datetime(2030, 1, 1, tzinfo=UTC)
_WORKING_HOURS = OpeningHours(time(9), time(17), frozenset(range(5)), on_holidays=False)
_CITY = MunicipalityLabel(MunicipalityCode("990019"), "みほん市", "Mihon-shi")
_TOWN_NAMES = (
    ("みほん市", "Mihon-shi"),
    ("ためし町", "Tameshi-machi"),
    ("れいだい市", "Reidai-shi"),
    ("かくう村", "Kaku-mura"),
    ("つくり町", "Tsukuri-cho"),
    ("もけい市", "Mokei-shi"),
    ("みなみひながた町", "Minamihinagata-machi"),
    ("まねごと村", ""),
)
_HOUSEHOLD = (
    ("見本 花子", "本人"),
    ("見本 太郎", "夫"),
    ("見本 一郎", "子"),
    ("見本 二葉", "子"),
    ("見本 三葉", "子"),
    # a variation sequence, and a character outside the basic plane
    ("渡\u8fba\U000e0101 \U00020bb7子", "母"),
    ("サンプル マリア アレクサンドラ デ ラ クルス", "同居人"),
)
_PERSONS = tuple(
    OfferedPerson(PersonRef(place), RegisteredName(name), relationship)
    for place, (name, relationship) in enumerate(_HOUSEHOLD)
)
_RESIDENCE_ITEMS = tuple(item for item in Item if item not in {Item.ZAIGAI_SENKYO, Item.JUMINHYO_CODE})
ALL_METHODS = frozenset(PaymentMethod)
RESIDENCE_EXTENTS = (Extent.HONNIN, Extent.SETAI_ZENIN, Extent.SETAI_ICHIBU)


def offered(
    kind: CertificateKind,
    fee: int,
    *,
    extents: tuple[Extent, ...] = (Extent.HONNIN,),
    items: tuple[Item, ...] = (),
    unavailable: Refusal | None = None,
) -> OfferedService:
    """One kind of certificate as the made-up city offers it."""
    return OfferedService(kind, Yen(fee), extents, items, _WORKING_HOURS, unavailable)


OFFER = Offer(
    _CITY,
    (
        offered(CertificateKind.JUMINHYO, 200, extents=RESIDENCE_EXTENTS, items=_RESIDENCE_ITEMS),
        offered(CertificateKind.INKAN, 200, unavailable=Refusal.SEAL_NOT_REGISTERED),
        offered(CertificateKind.KISAI_JIKO, 200, extents=RESIDENCE_EXTENTS),
        offered(CertificateKind.SHOTOKU_KAZEI, 200),
        offered(CertificateKind.NOZEI, 200),
        offered(CertificateKind.KOSEKI, 450, unavailable=Refusal.OUT_OF_HOURS),
        offered(CertificateKind.KOSEKI_FUHYO, 200, unavailable=Refusal.OUT_OF_HOURS),
    ),
    _PERSONS,
    date(2026, 4, 9),
    _EXPIRY,
)
OFFER_OF_ALL_KINDS = replace(
    OFFER, services=tuple(offered(kind, 300, unavailable=Refusal.OUT_OF_HOURS) for kind in CertificateKind)
)
KOSEKI_OFFER = replace(
    OFFER,
    services=(offered(CertificateKind.KOSEKI, 450, extents=(Extent.KOSEKI_ZENBU, Extent.KOSEKI_KOJIN)),),
)
_EVERYONE = tuple(person.ref for person in _PERSONS)
_ITEMS = frozenset({Item.TSUZUKIGARA, Item.HONSEKI})
_RESIDENCE = Line(CertificateKind.JUMINHYO, Extent.SETAI_ZENIN, _EVERYONE, _ITEMS)
_EVERYTHING = Line(
    CertificateKind.JUMINHYO, Extent.SETAI_ICHIBU, _EVERYONE[:2], frozenset(_RESIDENCE_ITEMS) - {Item.HONSEKI}
)
_TAX = Line(CertificateKind.SHOTOKU_KAZEI, Extent.HONNIN, (PersonRef(0),), frozenset())
_SHORT_ORDER = Order((_RESIDENCE, _RESIDENCE, _TAX))
_PLAIN_LINES = tuple(Line(kind, Extent.HONNIN, (PersonRef(0),), frozenset()) for kind in CertificateKind)
LONG_ORDER = Order((_RESIDENCE, _RESIDENCE, _TAX, _EVERYTHING, *_PLAIN_LINES[:6]))
_QUOTE = Quote((Yen(200),) * 3, _EXPIRY)
_DRAFT = Draft(CertificateKind.JUMINHYO, Extent.SETAI_ICHIBU, frozenset({PersonRef(0)}), _ITEMS, 2)

VISIT = State(
    municipalities=tuple(
        MunicipalityLabel(MunicipalityCode(f"991{place:03}"), name, romanized)
        for place, (name, romanized) in enumerate(_TOWN_NAMES * 3)
    ),
    municipality=_CITY,
    invitation=RegistrationInvitation(_CITY, Refusal.PERSON_UNKNOWN, _EXPIRY),
    form=RegistrationForm("19881121", "ミホン　タロウ", "09012345678"),
    registered=RegistrationReceipt(ApplicationNumber("12"), date(2026, 11, 24)),
    tries_left=3,
    offer=OFFER,
    draft=_DRAFT,
    order=_SHORT_ORDER,
    quote=_QUOTE,
    settlement=Settlement(Yen(1000), Yen(400), Yen(600)),
    lines=(
        LineProgress(LineState.PRINTED, 2, 2),
        LineProgress(LineState.PRINTING, 2, 1),
        LineProgress(LineState.WAITING),
    ),
)
TRANSACTION = TransactionId("7KQ4M2XH")
PRINTED = replace(VISIT, lines=(LineProgress(LineState.PRINTED, 2, 2),) * 3)
