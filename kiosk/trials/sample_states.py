"""One made-up state for each screen, and for each face of a screen that has several."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.languages import Language
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode, OpeningHours
from kiosk.domain.names import RegisteredName
from kiosk.domain.offers import MunicipalityLabel, Offer, OfferedPerson, OfferedService, Quote
from kiosk.domain.orders import Line, Order, PersonRef
from kiosk.domain.prefectures import PREFECTURES
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import ApplicationNumber, RegistrationInvitation, RegistrationReceipt
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.sheets import Sheet
from kiosk.terminal.flow.state import Draft, LineProgress, LineState, RegistrationForm, State
from kiosk.terminal.ports import (
    PaymentMethod,
    PaymentPrompt,
    PaymentStage,
    PrinterTrouble,
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
_ALL_METHODS = frozenset(PaymentMethod)
_ALL_EXTENTS = (Extent.HONNIN, Extent.SETAI_ZENIN, Extent.SETAI_ICHIBU)


def _service(
    kind: CertificateKind,
    fee: int,
    *,
    extents: tuple[Extent, ...] = (Extent.HONNIN,),
    items: tuple[Item, ...] = (),
    unavailable: Refusal | None = None,
) -> OfferedService:
    return OfferedService(kind, Yen(fee), extents, items, _WORKING_HOURS, unavailable)


_OFFER = Offer(
    _CITY,
    (
        _service(CertificateKind.JUMINHYO, 200, extents=_ALL_EXTENTS, items=_RESIDENCE_ITEMS),
        _service(CertificateKind.INKAN, 200, unavailable=Refusal.SEAL_NOT_REGISTERED),
        _service(CertificateKind.KISAI_JIKO, 200, extents=_ALL_EXTENTS),
        _service(CertificateKind.SHOTOKU_KAZEI, 200),
        _service(CertificateKind.NOZEI, 200),
        _service(CertificateKind.KOSEKI, 450, unavailable=Refusal.OUT_OF_HOURS),
        _service(CertificateKind.KOSEKI_FUHYO, 200, unavailable=Refusal.OUT_OF_HOURS),
    ),
    _PERSONS,
    date(2026, 4, 9),
    _EXPIRY,
)
_OFFER_OF_ALL_KINDS = replace(
    _OFFER, services=tuple(_service(kind, 300, unavailable=Refusal.OUT_OF_HOURS) for kind in CertificateKind)
)
_KOSEKI_OFFER = replace(
    _OFFER,
    services=(_service(CertificateKind.KOSEKI, 450, extents=(Extent.KOSEKI_ZENBU, Extent.KOSEKI_KOJIN)),),
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
_LONG_ORDER = Order((_RESIDENCE, _RESIDENCE, _TAX, _EVERYTHING, *_PLAIN_LINES[:6]))
_QUOTE = Quote((Yen(200),) * 3, _EXPIRY)
_DRAFT = Draft(CertificateKind.JUMINHYO, Extent.SETAI_ICHIBU, frozenset({PersonRef(0)}), _ITEMS, 2)

_BASE = State(
    municipalities=tuple(
        MunicipalityLabel(MunicipalityCode(f"991{place:03}"), name, romanized)
        for place, (name, romanized) in enumerate(_TOWN_NAMES * 3)
    ),
    municipality=_CITY,
    invitation=RegistrationInvitation(_CITY, Refusal.PERSON_UNKNOWN, _EXPIRY),
    form=RegistrationForm("19881121", "ミホン　タロウ", "09012345678"),
    registered=RegistrationReceipt(ApplicationNumber("12"), date(2026, 11, 24)),
    tries_left=3,
    offer=_OFFER,
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
_NUMBER = TransactionId("7KQ4M2XH")
_PRINTED = replace(_BASE, lines=(LineProgress(LineState.PRINTED, 2, 2),) * 3)


def sample_states(language: Language) -> Mapping[str, State]:
    """States by the name of their picture: each screen once, and the variants `<screen>-<what>`."""
    states = {screen.value: replace(_BASE, screen=screen) for screen in Screen}
    states |= {
        "kind-first": replace(_BASE, screen=Screen.KIND, order=Order(), draft=Draft()),
        "kind-all": replace(_BASE, screen=Screen.KIND, offer=_OFFER_OF_ALL_KINDS),
        "receiver-foreign": replace(
            _BASE,
            screen=Screen.RECEIVER,
            offer=replace(
                _OFFER,
                services=(
                    _service(
                        CertificateKind.JUMINHYO,
                        200,
                        extents=_ALL_EXTENTS,
                        items=(Item.TSUZUKIGARA, Item.KOKUSEKI),
                    ),
                ),
            ),
        ),
        "extent-koseki": replace(
            _BASE, screen=Screen.EXTENT, offer=_KOSEKI_OFFER, draft=Draft(CertificateKind.KOSEKI)
        ),
        "basket-full": replace(_BASE, screen=Screen.BASKET, order=_LONG_ORDER),
        "prefecture": replace(
            _BASE,
            screen=Screen.PREFECTURE,
            municipalities=tuple(
                MunicipalityLabel(MunicipalityCode(f"{code}1000"), name) for code, name in PREFECTURES.items()
            ),
        ),
        "birth-date-begun": replace(_BASE, screen=Screen.BIRTH_DATE, form=RegistrationForm("1988")),
        "birth-date-wrong": replace(_BASE, screen=Screen.BIRTH_DATE, form=RegistrationForm("19880231")),
        "hittosha-empty": replace(_BASE, screen=Screen.HITTOSHA, form=RegistrationForm()),
        "hittosha-longest": replace(
            _BASE, screen=Screen.HITTOSHA, form=RegistrationForm("", "サンプル　" * 6)
        ),
        "registration-check-longest": replace(
            _BASE,
            screen=Screen.REGISTRATION_CHECK,
            form=RegistrationForm("19881121", "サンプル　" * 6, "09012345678"),
        ),
        "pin": replace(_BASE, screen=Screen.PIN, pin_length=2),
        "pin-wrong": replace(_BASE, screen=Screen.PIN, tries_left=2, pin_was_wrong=True),
        "pin-last-try": replace(_BASE, screen=Screen.PIN, tries_left=1, pin_was_wrong=True, pin_length=4),
        "last-try": replace(_BASE, screen=Screen.LAST_TRY, tries_left=1, pin_was_wrong=True),
        "pin-on-reader-wrong": replace(
            _BASE, screen=Screen.PIN_ON_READER, tries_left=2, pin_was_wrong=True, has_pin_pad=True
        ),
        "payment": replace(_BASE, screen=Screen.PAYMENT, received=Yen(100)),
        "payment-method": replace(_BASE, screen=Screen.PAYMENT_METHOD, methods=_ALL_METHODS),
        "payment-method-declined": replace(
            _BASE,
            screen=Screen.PAYMENT_METHOD,
            methods=_ALL_METHODS,
            prompt=PaymentPrompt(PaymentStage.DECLINED),
        ),
        "scan-code": replace(
            _BASE,
            screen=Screen.SCAN_CODE,
            methods=_ALL_METHODS,
            prompt=PaymentPrompt(PaymentStage.SCAN_CODE, "https://qr.provider.example/a1b2c3d4e5f6a7b8c9d0"),
        ),
        "scan-code-waiting": replace(_BASE, screen=Screen.SCAN_CODE),
        "touch-terminal": replace(
            _BASE,
            screen=Screen.TOUCH_TERMINAL,
            methods=_ALL_METHODS,
            prompt=PaymentPrompt(PaymentStage.TOUCH_CARD),
        ),
        "touch-terminal-waiting": replace(_BASE, screen=Screen.TOUCH_TERMINAL),
        "touch-terminal-again": replace(
            _BASE,
            screen=Screen.TOUCH_TERMINAL,
            methods=_ALL_METHODS,
            prompt=PaymentPrompt(PaymentStage.TOUCH_CARD_AGAIN, brand="nanaco", balance=Yen(900)),
        ),
        "payment-coins-only": replace(_BASE, screen=Screen.PAYMENT, accepts_notes=False),
        "printing-failed": replace(
            _BASE,
            screen=Screen.PRINTING,
            lines=(LineProgress(LineState.VOID), *_BASE.lines[1:]),
        ),
        "take-paper": replace(_PRINTED, screen=Screen.TAKE_PAPER),
        "take-paper-incomplete": replace(
            _PRINTED,
            screen=Screen.TAKE_PAPER,
            lines=(LineProgress(LineState.PRINTED, 2, 2), LineProgress(LineState.VOID)),
        ),
        "take-paper-unclear": replace(
            _PRINTED,
            screen=Screen.TAKE_PAPER,
            lines=(LineProgress(LineState.PRINTED, 2, 2), LineProgress(LineState.VOID, 2, 1)),
            refusal=Refusal.PRINT_UNCLEAR,
            printer_troubles=(PrinterTrouble.MEDIA_JAM,),
        ),
        "take-change-after-jam": replace(
            _PRINTED,
            screen=Screen.TAKE_CHANGE,
            refusal=Refusal.PRINT_UNCLEAR,
            printer_troubles=(PrinterTrouble.MEDIA_JAM,),
        ),
        "settling-after-jam": replace(
            _PRINTED,
            screen=Screen.SETTLING,
            lines=(LineProgress(LineState.VOID),),
            refusal=Refusal.PRINT_FAILED,
            printer_troubles=(PrinterTrouble.MEDIA_JAM,),
        ),
        "refused-after-jam": replace(
            _PRINTED,
            screen=Screen.REFUSED,
            lines=(*_PRINTED.lines[:-1], LineProgress(LineState.VOID, sheets=2, sheets_done=1)),
            refusal=Refusal.PRINT_UNCLEAR,
            printer_troubles=(PrinterTrouble.MEDIA_JAM,),
        ),
        "refused-after-jam-and-misprint": replace(
            _PRINTED,
            screen=Screen.REFUSED,
            lines=(*_PRINTED.lines[:-1], LineProgress(LineState.VOID, sheets=2, sheets_done=1)),
            refusal=Refusal.PRINT_UNCLEAR,
            printer_troubles=(PrinterTrouble.MEDIA_JAM,),
            transaction=_NUMBER,
            misprinted=frozenset({0}),
            settlement=Settlement(Yen(1000), Yen(600), Yen(0), Yen(400)),
        ),
        "out-of-service-printer": replace(
            _BASE, screen=Screen.OUT_OF_SERVICE, refusal=Refusal.PRINTER_LOCKED
        ),
        "out-of-service-at-night": replace(
            _BASE,
            screen=Screen.OUT_OF_SERVICE,
            refusal=Refusal.OUT_OF_HOURS,
            reopens=datetime(2027, 1, 4, 6, 30, tzinfo=UTC),
        ),
        "farewell-printed": replace(_PRINTED, screen=Screen.FAREWELL, transaction=_NUMBER),
        "farewell-misprint": replace(
            _PRINTED,
            screen=Screen.FAREWELL,
            transaction=_NUMBER,
            misprinted=frozenset({1}),
            refund_slip_came_out=True,
            settlement=Settlement(Yen(1000), Yen(400), Yen(400), Yen(200)),
        ),
        "farewell-misprint-without-slip": replace(
            _PRINTED,
            screen=Screen.FAREWELL,
            transaction=_NUMBER,
            misprinted=frozenset({1}),
            settlement=Settlement(Yen(1000), Yen(400), Yen(400), Yen(200)),
        ),
        "refused-owed-after-print": replace(
            _PRINTED,
            screen=Screen.REFUSED,
            refusal=Refusal.CASH_FAULT,
            transaction=_NUMBER,
            settlement=Settlement(Yen(1000), Yen(100), Yen(600), Yen(300)),
        ),
        "misprint": replace(_PRINTED, screen=Screen.MISPRINT, misprinted=frozenset({1})),
        "take-card-laid-back": replace(
            _BASE, screen=Screen.TAKE_CARD, return_to=Screen.KIND, card_was_taken=True
        ),
        "take-card-at-the-end": replace(_BASE, screen=Screen.TAKE_CARD, return_to=Screen.FAREWELL),
        "out-of-service": replace(_BASE, screen=Screen.OUT_OF_SERVICE, refusal=Refusal.READER_MISSING),
        "out-of-service-without-cause": replace(_BASE, screen=Screen.OUT_OF_SERVICE),
        "language-list": replace(_BASE, screen=Screen.KIND, sheet=Sheet.LANGUAGES),
        "appearance-sheet": replace(_BASE, screen=Screen.KIND, sheet=Sheet.APPEARANCE),
        "still-there": replace(_BASE, screen=Screen.KIND, still_there_seconds=30),
        "still-there-with-money": replace(
            _BASE, screen=Screen.PAYMENT, received=Yen(100), still_there_seconds=30
        ),
        "giving-back-money": replace(_BASE, screen=Screen.GIVING_BACK, received=Yen(100)),
    }
    states |= {
        f"refused-{refusal.value}": replace(_BASE, screen=Screen.REFUSED, refusal=refusal)
        for refusal in Refusal
    }
    states["refused"] = replace(
        _BASE, screen=Screen.REFUSED, refusal=Refusal.CARD_PIN_LOCKED, settlement=None
    )
    return {name: replace(state, language=language) for name, state in states.items()}
