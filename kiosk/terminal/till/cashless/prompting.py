"""What the screen has to show for each state of a charge. Pure."""

from typing import assert_never

from kiosk.terminal.ports import PaymentPrompt, PaymentStage
from kiosk.terminal.till.cashless.charge import (
    NotPaid,
    Paid,
    Pending,
    Unknown,
    WaitingForScan,
    WaitingForSecondTouch,
    WaitingForTouch,
    Working,
)
from kiosk.terminal.till.cashless.collection import Collection


def prompt_of(collection: Collection, now: float) -> PaymentPrompt | None:
    """The prompt; None where the charge is paid and the amount speaks for itself."""
    match collection.state:
        case Paid():
            return None
        case NotPaid():
            return PaymentPrompt(PaymentStage.DECLINED)
        case Unknown() if collection.is_over:
            return _with_card(PaymentStage.UNKNOWN, collection.uncompleted, 0.0)
        case Unknown():
            return PaymentPrompt(PaymentStage.WAIT)
        case pending:
            return _pending(pending, max(0.0, collection.until - now))


def _pending(state: Pending, left: float) -> PaymentPrompt:
    match state:
        case Working():
            return PaymentPrompt(PaymentStage.WAIT)
        case WaitingForScan(content=content):
            return PaymentPrompt(PaymentStage.SCAN_CODE, content, left)
        case WaitingForTouch():
            return PaymentPrompt(PaymentStage.TOUCH_CARD, valid_seconds=left)
        case WaitingForSecondTouch() as card:
            return _with_card(PaymentStage.TOUCH_CARD_AGAIN, card, left)
        case unreachable:
            assert_never(unreachable)


def _with_card(stage: PaymentStage, card: WaitingForSecondTouch | None, left: float) -> PaymentPrompt:
    brand = card.brand.value if card and card.brand else ""
    return PaymentPrompt(stage, valid_seconds=left, brand=brand, balance=card.balance if card else None)
