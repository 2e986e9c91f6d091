"""Every refund slip that there can be, with the longest that may stand on it."""

from kiosk.domain.electronic_money import Brand
from kiosk.domain.money import Yen
from kiosk.terminal.ports import PaymentMethod, RefundReason, RefundSlip, TransactionId

NUMBER = TransactionId("7KQ4M2XH")
CITY = "みほん市"

NOT_PAID_OUT = RefundSlip(NUMBER, RefundReason.NOT_PAID_OUT, CITY, Yen(700))
MISPRINT = RefundSlip(
    NUMBER, RefundReason.MISPRINT, CITY, Yen(450), ("juminhyo", "inkan-toroku"), (Yen(200), Yen(250))
)


def unknown_touch(brand: str, balance: Yen | None = Yen(4_200)) -> RefundSlip:
    """A card of this brand left too early and did not come back."""
    reason, method = RefundReason.UNKNOWN_CHARGE, PaymentMethod.E_MONEY
    return RefundSlip(NUMBER, reason, CITY, Yen(300), method=method, brand=brand, balance=balance)


UNKNOWN_CODE = RefundSlip(NUMBER, RefundReason.UNKNOWN_CHARGE, CITY, Yen(300), method=PaymentMethod.QR)
UNKNOWN_REFUND = RefundSlip(NUMBER, RefundReason.UNKNOWN_REFUND, CITY, Yen(300), method=PaymentMethod.QR)
EVERY_REFUND_SLIP = (
    NOT_PAID_OUT,
    UNKNOWN_REFUND,
    MISPRINT,
    UNKNOWN_CODE,
    unknown_touch("", None),
    *(unknown_touch(brand.value) for brand in Brand),
)
