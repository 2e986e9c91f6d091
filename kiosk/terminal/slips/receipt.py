"""領収証: what was printed, what was paid for it, what came back. Pure."""

from kiosk.terminal.ports import PaymentMethod, Receipt
from kiosk.terminal.slips.elements import Amount, Note, Rule, Slip, Text, Total
from kiosk.terminal.slips.wording import Imprint, fees_of, head

_METHODS = {
    PaymentMethod.CASH: "現金 CASH",
    PaymentMethod.QR: "QRコード QR CODE",
    PaymentMethod.E_MONEY: "電子マネー E-MONEY",
}
_NOTES = (
    "証明書と合わせて大切に保管してください。",
    "お問い合わせの際は取引番号をお知らせください。",
    "Please quote the transaction number with any question.",
)


def receipt_slip(receipt: Receipt, imprint: Imprint) -> Slip:
    """The receipt of a settled session.

    Raises ValueError for a kind that is no CertificateKind, or if kinds and fees do not pair up.
    """
    return (
        *head("領収証 RECEIPT", receipt.municipality, receipt.transaction, imprint),
        Text(f"支払方法  {_METHODS[receipt.method]}"),
        Rule(),
        *fees_of(receipt.kinds, receipt.fees),
        Rule(),
        Total("合計 TOTAL", sum(receipt.fees)),
        Amount("お預り RECEIVED", receipt.received),
        Amount("おつり・返金 CHANGE", receipt.paid_out),
        *_owed(receipt),
        Rule(),
        *map(Note, _NOTES),
    )


def _owed(receipt: Receipt) -> Slip:
    """What is still to come is on the receipt too; the refund slip is what claims it."""
    owed = receipt.received - receipt.paid_out - sum(receipt.fees)
    return (Amount("未払い(返金票) OWED: SEE SLIP", owed),) if owed else ()
