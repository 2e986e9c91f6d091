"""Visits that are paid by code or by e-money, and what can go wrong with that."""

from dataclasses import replace

from kiosk.demo.cashless.terminal.cards import Touch as CardTouch
from kiosk.demo.scenarios.acts import (
    NEXT,
    Act,
    Control,
    Happens,
    PayByCode,
    ShopEvent,
    Touch,
    TouchTerminal,
    choose,
)
from kiosk.demo.scenarios.scenario import Turn
from kiosk.demo.scenarios.stretches import FAREWELL, IDENTIFY, ORDER, REFUSED, TAKE_PAPER, WHOLE_HOUSEHOLD
from kiosk.demo.scenarios.visits import HAPPY_PATH
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending
from kiosk.terminal.ports import PaymentMethod

_TO_THE_METHOD = (*IDENTIFY, *WHOLE_HOUSEHOLD, *ORDER)


def _by_code(*acts: Act) -> tuple[Turn, ...]:
    return (
        *_TO_THE_METHOD,
        Turn(Screen.PAYMENT_METHOD, (choose(PaymentMethod.QR.value),)),
        Turn(Screen.SCAN_CODE, acts),
    )


def _by_touch(*acts: Act) -> tuple[Turn, ...]:
    return (
        *_TO_THE_METHOD,
        Turn(Screen.PAYMENT_METHOD, (choose(PaymentMethod.E_MONEY.value),)),
        Turn(Screen.TOUCH_TERMINAL, acts),
    )


_PAID = replace(HAPPY_PATH, methods=frozenset(PaymentMethod))

CASHLESS = (
    replace(
        _PAID,
        name="qr-happy",
        title="paid by a QR code that a telephone scans",
        turns=(*_by_code(PayByCode()), *TAKE_PAPER, *FAREWELL),
    ),
    replace(
        _PAID,
        name="qr-cancel",
        title="cancelled while the code is shown: it cannot be paid any more",
        turns=(*_by_code(Touch(Control.CANCEL)), *FAREWELL),
        ending=Ending.CANCELLED,
    ),
    replace(
        _PAID,
        name="qr-answer-lost",
        title="paid by code, and the provider's answer is lost: it is asked for again",
        turns=(*_by_code(Happens(ShopEvent.PAYMENT_ANSWER_IS_LOST), PayByCode()), *TAKE_PAPER, *FAREWELL),
    ),
    replace(
        _PAID,
        name="qr-refund-after-jam",
        title="paid by code, the sheet jams: the money goes back to the telephone",
        turns=(*_by_code(Happens(ShopEvent.SHEET_JAMS), PayByCode()), *REFUSED),
        ending=Ending.REFUNDED,
        refusal=Refusal.PRINT_FAILED,
    ),
    replace(
        _PAID,
        name="emoney-happy",
        title="paid by touching the payment terminal",
        turns=(*_by_touch(TouchTerminal()), *TAKE_PAPER, *FAREWELL),
    ),
    replace(
        _PAID,
        name="emoney-unknown-resolved",
        title="処理未了: the card left too early, a second touch shows that it was paid",
        turns=(
            *_by_touch(TouchTerminal(CardTouch.PULLED_AFTER_WRITE), TouchTerminal()),
            *TAKE_PAPER,
            *FAREWELL,
        ),
    ),
    replace(
        _PAID,
        name="emoney-unknown-unresolved",
        title="処理未了 without a second touch: nothing is printed, nothing is charged again",
        turns=(
            *_by_touch(TouchTerminal(CardTouch.PULLED_AFTER_WRITE)),
            Turn(Screen.TAKE_RECEIPT, (NEXT,)),
            Turn(Screen.REFUSED, (NEXT,)),
        ),
        ending=Ending.UNRESOLVED,
        refusal=Refusal.PAYMENT_UNKNOWN,
    ),
)
