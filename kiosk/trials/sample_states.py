"""One made-up state for each screen, and for each face of a screen that has several."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from kiosk.domain.certificates import CertificateKind, Item
from kiosk.domain.languages import Language
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import MunicipalityLabel
from kiosk.domain.orders import Order
from kiosk.domain.prefectures import PREFECTURES
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.sheets import Sheet
from kiosk.terminal.flow.state import Draft, LineProgress, LineState, RegistrationForm, State
from kiosk.terminal.ports import (
    PaymentPrompt,
    PaymentStage,
    PrinterTrouble,
    Settlement,
)
from kiosk.trials.sample_visit import (
    ALL_METHODS,
    KOSEKI_OFFER,
    LONG_ORDER,
    OFFER,
    OFFER_OF_ALL_KINDS,
    PRINTED,
    RESIDENCE_EXTENTS,
    TRANSACTION,
    VISIT,
    offered,
)


def sample_states(language: Language) -> Mapping[str, State]:
    """States by the name of their picture: each screen once, and the variants `<screen>-<what>`."""
    states = {screen.value: replace(VISIT, screen=screen) for screen in Screen}
    states |= {
        "kind-first": replace(VISIT, screen=Screen.KIND, order=Order(), draft=Draft()),
        "kind-all": replace(VISIT, screen=Screen.KIND, offer=OFFER_OF_ALL_KINDS),
        "receiver-foreign": replace(
            VISIT,
            screen=Screen.RECEIVER,
            offer=replace(
                OFFER,
                services=(
                    offered(
                        CertificateKind.JUMINHYO,
                        200,
                        extents=RESIDENCE_EXTENTS,
                        items=(Item.TSUZUKIGARA, Item.KOKUSEKI),
                    ),
                ),
            ),
        ),
        "extent-koseki": replace(
            VISIT, screen=Screen.EXTENT, offer=KOSEKI_OFFER, draft=Draft(CertificateKind.KOSEKI)
        ),
        "basket-full": replace(VISIT, screen=Screen.BASKET, order=LONG_ORDER),
        "prefecture": replace(
            VISIT,
            screen=Screen.PREFECTURE,
            municipalities=tuple(
                MunicipalityLabel(MunicipalityCode(f"{code}1000"), name) for code, name in PREFECTURES.items()
            ),
        ),
        "birth-date-begun": replace(VISIT, screen=Screen.BIRTH_DATE, form=RegistrationForm("1988")),
        "birth-date-wrong": replace(VISIT, screen=Screen.BIRTH_DATE, form=RegistrationForm("19880231")),
        "hittosha-empty": replace(VISIT, screen=Screen.HITTOSHA, form=RegistrationForm()),
        "hittosha-longest": replace(
            VISIT, screen=Screen.HITTOSHA, form=RegistrationForm("", "サンプル　" * 6)
        ),
        "registration-check-longest": replace(
            VISIT,
            screen=Screen.REGISTRATION_CHECK,
            form=RegistrationForm("19881121", "サンプル　" * 6, "09012345678"),
        ),
        "pin": replace(VISIT, screen=Screen.PIN, pin_length=2),
        "pin-wrong": replace(VISIT, screen=Screen.PIN, tries_left=2, pin_was_wrong=True),
        "pin-last-try": replace(VISIT, screen=Screen.PIN, tries_left=1, pin_was_wrong=True, pin_length=4),
        "last-try": replace(VISIT, screen=Screen.LAST_TRY, tries_left=1, pin_was_wrong=True),
        "pin-on-reader-wrong": replace(
            VISIT, screen=Screen.PIN_ON_READER, tries_left=2, pin_was_wrong=True, has_pin_pad=True
        ),
        "payment": replace(VISIT, screen=Screen.PAYMENT, received=Yen(100)),
        "payment-method": replace(VISIT, screen=Screen.PAYMENT_METHOD, methods=ALL_METHODS),
        "payment-method-declined": replace(
            VISIT,
            screen=Screen.PAYMENT_METHOD,
            methods=ALL_METHODS,
            prompt=PaymentPrompt(PaymentStage.DECLINED),
        ),
        "scan-code": replace(
            VISIT,
            screen=Screen.SCAN_CODE,
            methods=ALL_METHODS,
            prompt=PaymentPrompt(PaymentStage.SCAN_CODE, "https://qr.provider.example/a1b2c3d4e5f6a7b8c9d0"),
        ),
        "scan-code-waiting": replace(VISIT, screen=Screen.SCAN_CODE),
        "touch-terminal": replace(
            VISIT,
            screen=Screen.TOUCH_TERMINAL,
            methods=ALL_METHODS,
            prompt=PaymentPrompt(PaymentStage.TOUCH_CARD),
        ),
        "touch-terminal-waiting": replace(VISIT, screen=Screen.TOUCH_TERMINAL),
        "touch-terminal-again": replace(
            VISIT,
            screen=Screen.TOUCH_TERMINAL,
            methods=ALL_METHODS,
            prompt=PaymentPrompt(PaymentStage.TOUCH_CARD_AGAIN, brand="nanaco", balance=Yen(900)),
        ),
        "payment-coins-only": replace(VISIT, screen=Screen.PAYMENT, accepts_notes=False),
        "printing-failed": replace(
            VISIT,
            screen=Screen.PRINTING,
            lines=(LineProgress(LineState.VOID), *VISIT.lines[1:]),
        ),
        "take-paper": replace(PRINTED, screen=Screen.TAKE_PAPER),
        "take-paper-incomplete": replace(
            PRINTED,
            screen=Screen.TAKE_PAPER,
            lines=(LineProgress(LineState.PRINTED, 2, 2), LineProgress(LineState.VOID)),
        ),
        "take-paper-unclear": replace(
            PRINTED,
            screen=Screen.TAKE_PAPER,
            lines=(LineProgress(LineState.PRINTED, 2, 2), LineProgress(LineState.VOID, 2, 1)),
            refusal=Refusal.PRINT_UNCLEAR,
            printer_troubles=(PrinterTrouble.MEDIA_JAM,),
        ),
        "take-change-after-jam": replace(
            PRINTED,
            screen=Screen.TAKE_CHANGE,
            refusal=Refusal.PRINT_UNCLEAR,
            printer_troubles=(PrinterTrouble.MEDIA_JAM,),
        ),
        "settling-after-jam": replace(
            PRINTED,
            screen=Screen.SETTLING,
            lines=(LineProgress(LineState.VOID),),
            refusal=Refusal.PRINT_FAILED,
            printer_troubles=(PrinterTrouble.MEDIA_JAM,),
        ),
        "refused-after-jam": replace(
            PRINTED,
            screen=Screen.REFUSED,
            lines=(*PRINTED.lines[:-1], LineProgress(LineState.VOID, sheets=2, sheets_done=1)),
            refusal=Refusal.PRINT_UNCLEAR,
            printer_troubles=(PrinterTrouble.MEDIA_JAM,),
        ),
        "refused-after-jam-and-misprint": replace(
            PRINTED,
            screen=Screen.REFUSED,
            lines=(*PRINTED.lines[:-1], LineProgress(LineState.VOID, sheets=2, sheets_done=1)),
            refusal=Refusal.PRINT_UNCLEAR,
            printer_troubles=(PrinterTrouble.MEDIA_JAM,),
            transaction=TRANSACTION,
            misprinted=frozenset({0}),
            settlement=Settlement(Yen(1000), Yen(600), Yen(0), Yen(400)),
        ),
        "out-of-service-printer": replace(
            VISIT, screen=Screen.OUT_OF_SERVICE, refusal=Refusal.PRINTER_LOCKED
        ),
        "out-of-service-at-night": replace(
            VISIT,
            screen=Screen.OUT_OF_SERVICE,
            refusal=Refusal.OUT_OF_HOURS,
            reopens=datetime(2027, 1, 4, 6, 30, tzinfo=UTC),
        ),
        "farewell-printed": replace(PRINTED, screen=Screen.FAREWELL, transaction=TRANSACTION),
        "farewell-misprint": replace(
            PRINTED,
            screen=Screen.FAREWELL,
            transaction=TRANSACTION,
            misprinted=frozenset({1}),
            refund_slip_came_out=True,
            settlement=Settlement(Yen(1000), Yen(400), Yen(400), Yen(200)),
        ),
        "farewell-misprint-without-slip": replace(
            PRINTED,
            screen=Screen.FAREWELL,
            transaction=TRANSACTION,
            misprinted=frozenset({1}),
            settlement=Settlement(Yen(1000), Yen(400), Yen(400), Yen(200)),
        ),
        "refused-owed-after-print": replace(
            PRINTED,
            screen=Screen.REFUSED,
            refusal=Refusal.CASH_FAULT,
            transaction=TRANSACTION,
            settlement=Settlement(Yen(1000), Yen(100), Yen(600), Yen(300)),
        ),
        "misprint": replace(PRINTED, screen=Screen.MISPRINT, misprinted=frozenset({1})),
        "take-card-laid-back": replace(
            VISIT, screen=Screen.TAKE_CARD, return_to=Screen.KIND, card_was_taken=True
        ),
        "take-card-at-the-end": replace(VISIT, screen=Screen.TAKE_CARD, return_to=Screen.FAREWELL),
        "out-of-service": replace(VISIT, screen=Screen.OUT_OF_SERVICE, refusal=Refusal.READER_MISSING),
        "out-of-service-without-cause": replace(VISIT, screen=Screen.OUT_OF_SERVICE),
        "language-list": replace(VISIT, screen=Screen.KIND, sheet=Sheet.LANGUAGES),
        "appearance-sheet": replace(VISIT, screen=Screen.KIND, sheet=Sheet.APPEARANCE),
        "still-there": replace(VISIT, screen=Screen.KIND, still_there_seconds=30),
        "still-there-with-money": replace(
            VISIT, screen=Screen.PAYMENT, received=Yen(100), still_there_seconds=30
        ),
        "giving-back-money": replace(VISIT, screen=Screen.GIVING_BACK, received=Yen(100)),
    }
    states |= {
        f"refused-{refusal.value}": replace(VISIT, screen=Screen.REFUSED, refusal=refusal)
        for refusal in Refusal
    }
    states["refused"] = replace(
        VISIT, screen=Screen.REFUSED, refusal=Refusal.CARD_PIN_LOCKED, settlement=None
    )
    return {name: replace(state, language=language) for name, state in states.items()}
