"""Electronic money: its brands, and what each brand's rule says of a touch that came to no end (処理未了).

Source: docs/reference/payment.md, "処理未了".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Brand(StrEnum):
    """Electronic money that a payment terminal knows apart; the value is its name on the wire."""

    EDY = "Edy"
    WAON = "WAON"
    TRANSIT = "transit"
    """交通系IC: Suica, PASMO and those that read alike."""
    NANACO = "nanaco"
    QUICPAY = "QUICPay"
    ID = "iD"

    @property
    def label(self) -> str:
        """Its name as people in Japan read it."""
        return "交通系IC" if self is Brand.TRANSIT else self.value


@dataclass(frozen=True, slots=True)
class UnresolvedRule:
    """How a brand books a touch of which nobody knows the end, until the same card is touched again."""

    is_sale: bool
    """Counted as a sale, and reversed at the next touch if the card was not charged."""
    claim_days: int | None = None
    """So long a claim can be made, where the brand says so."""


UNRESOLVED_RULES: Mapping[Brand, UnresolvedRule] = {
    Brand.EDY: UnresolvedRule(is_sale=False),
    Brand.WAON: UnresolvedRule(is_sale=False),
    Brand.TRANSIT: UnresolvedRule(is_sale=False, claim_days=55),
    Brand.NANACO: UnresolvedRule(is_sale=True),
    Brand.QUICPAY: UnresolvedRule(is_sale=False),
    Brand.ID: UnresolvedRule(is_sale=False),
}
"""Each brand has one."""


def brand_named(name: str) -> Brand | None:
    """The brand that a terminal calls so; None for one that we do not know."""
    return next((brand for brand in Brand if brand.value == name), None)
