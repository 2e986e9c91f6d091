"""返金票 and 取引確認票: what a clerk needs without seeing card or certificate. Pure."""

from collections.abc import Mapping
from typing import assert_never

from kiosk.domain.electronic_money import UNRESOLVED_RULES, UnresolvedRule, brand_named
from kiosk.terminal.ports import PaymentMethod, RefundReason, RefundSlip
from kiosk.terminal.slips.elements import Amount, Note, Rule, Slip, Text, Total
from kiosk.terminal.slips.wording import Imprint, fees_of, head

_REASONS: Mapping[RefundReason, str] = {
    RefundReason.NOT_PAID_OUT: "機械から払い出せませんでした Not paid out",
    RefundReason.MISPRINT: "印刷の不良(お客さまの申告) Misprint",
    RefundReason.UNKNOWN_CHARGE: "支払いの結果が不明 Outcome unknown",
    RefundReason.UNKNOWN_REFUND: "返金の結果が不明 Refund unclear",
}
_NOT_PAID_OUT = (
    "機械から払い出せなかった分です。この票を係員にお見せください。",
    "係員の方へ：カード等は見ず、取引番号を照合してお渡しください。",
    "Show this slip to the staff to get what is owed to you.",
)
_MISPRINT = (
    "お客さまへ: この票と、印刷のよくない証明書を係員にお渡しください。",
    "Customer: give this slip and the faulty paper to the staff.",
    "係員へ: 証明書は裏返しのまま受け取り、見ないで細断してください。",
    "取引番号を台帳に記入し、上の金額をお返しください。",
    "Staff: shred the paper unseen, note the number, refund.",
)
_NOT_PRINTED = (
    "証明書は印刷していません。もう一度の支払いもありません。",
    "Nothing was printed, and nothing is charged again.",
)
_NO_SALE = (
    "係員へ: 売上に入っていません。同じカードを端末にかざすと、",
    "引き落とされたかどうかがわかります。それまで返金しないでください。",
    "Staff: not a sale. The same card, touched again, decides.",
)
_SALE = (
    "係員へ: 売上に入っています。引き落とされていなければ、同じカードを",
    "次にかざしたときに取り消されます。それまで返金しないでください。",
    "Staff: a sale, until the next touch reverses it.",
)
_OTHER_BRAND = (
    "係員へ: 端末の取引履歴で確かめてください。",
    "それまで返金しないでください。",
    "Staff: see the terminal's list of sales first.",
)
_CODE = (
    "係員へ: 支払いがわかりしだい、アプリに自動で返金されます。",
    "決済会社で取引番号を確かめるまで、現金で返金しないでください。",
    "Staff: refunded by itself once known. Pay no cash.",
)
_REFUND_UNCLEAR = (
    "返金できたかどうかを、機械がくり返し確かめています。",
    "The machine keeps asking whether the refund arrived.",
    "係員へ: 取引番号を照合し、返金されていないとわかってから",
    "お渡しください。それまで現金で返金しないでください。",
    "Staff: pay only when the records say it did not arrive.",
)
_PAYOUT_UNCLEAR = (
    "機械がお返ししたかどうか、確かめられませんでした。",
    "The machine cannot tell whether it gave this back.",
    "係員へ: 機械の中を確かめ、出ていないとわかってから",
    "お渡しください。それまで現金で返金しないでください。",
    "Staff: pay only once you know that it did not.",
)
_UNCLEAR = frozenset({RefundReason.UNKNOWN_CHARGE, RefundReason.UNKNOWN_REFUND})


def refund_slip(slip: RefundSlip, imprint: Imprint) -> Slip:
    """The slip, with its reason and what the clerk has to do.

    Raises ValueError for a kind that is no CertificateKind, or if kinds and fees do not pair up.
    """
    is_unknown = slip.reason in _UNCLEAR
    title = "取引確認票 UNCLEAR" if is_unknown else "返金票 REFUND SLIP"
    amount = "金額 AMOUNT" if is_unknown else "返金額 TO REFUND"
    return (
        *head(title, slip.municipality, slip.transaction, imprint),
        Text(f"理由  {_REASONS[slip.reason]}"),
        *_card(slip),
        Rule(),
        *fees_of(slip.kinds, slip.fees),
        Total(amount, slip.amount),
        Rule(),
        *map(Note, _notes(slip)),
    )


def _card(slip: RefundSlip) -> Slip:
    brand = brand_named(slip.brand)
    name = slip.brand if brand is None else brand.label
    touched = (Text(f"電子マネー  {name} (処理未了)"),) if name else ()
    balance = (Amount("直前の残高 BALANCE BEFORE", slip.balance),) if slip.balance is not None else ()
    return (*touched, *balance)


def _notes(slip: RefundSlip) -> tuple[str, ...]:
    match slip.reason:
        case RefundReason.NOT_PAID_OUT:
            return _NOT_PAID_OUT
        case RefundReason.MISPRINT:
            return _MISPRINT
        case RefundReason.UNKNOWN_CHARGE:
            return (*_NOT_PRINTED, *_unknown(slip))
        case RefundReason.UNKNOWN_REFUND:
            return _PAYOUT_UNCLEAR if slip.method is PaymentMethod.CASH else _REFUND_UNCLEAR
        case unreachable:
            assert_never(unreachable)


def _unknown(slip: RefundSlip) -> tuple[str, ...]:
    if slip.method is PaymentMethod.QR:
        return _CODE
    brand = brand_named(slip.brand)
    return _OTHER_BRAND if brand is None else _by_rule(UNRESOLVED_RULES[brand])


def _by_rule(rule: UnresolvedRule) -> tuple[str, ...]:
    booked = _SALE if rule.is_sale else _NO_SALE
    if rule.claim_days is None:
        return booked
    return (*booked, f"申し出は{rule.claim_days}日以内 / Claim within {rule.claim_days} days.")
