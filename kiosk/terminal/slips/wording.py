"""What all slips say in the same words: the head, the lines of an order, the kinds of certificates. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.slips.elements import Amount, Element, Text, Title

_KIND_NAMES: Mapping[CertificateKind, str] = {
    CertificateKind.JUMINHYO: "住民票の写し",
    CertificateKind.KISAI_JIKO: "住民票記載事項証明書",
    CertificateKind.INKAN: "印鑑登録証明書",
    CertificateKind.SHOTOKU: "所得証明書",
    CertificateKind.KAZEI: "課税（非課税）証明書",
    CertificateKind.SHOTOKU_KAZEI: "所得課税証明書",
    CertificateKind.NOZEI: "納税証明書",
    CertificateKind.KOSEKI: "戸籍証明書",
    CertificateKind.KOSEKI_FUHYO: "戸籍の附票の写し",
}


@dataclass(frozen=True, slots=True)
class Imprint:
    """Where and when a slip was printed."""

    shop: str
    """Empty where the settings name none."""
    at: datetime
    """Local time."""


def head(title: str, municipality: str, transaction: TransactionId, imprint: Imprint) -> Iterator[Element]:
    """What it is, from whom, where, when, and the number to quote."""
    yield Title(title)
    if imprint.shop:
        yield Text(f"店舗  {imprint.shop}")
    yield Text(f"発行  {municipality}")
    yield Text(f"日時  {imprint.at:%Y年%m月%d日 %H:%M}")
    yield Text(f"取引番号  {transaction}")


def fees_of(kinds: Iterable[str], fees: Iterable[Yen]) -> Iterator[Element]:
    """One line a certificate.

    Raises ValueError for a kind that is no CertificateKind, or if kinds and fees do not pair up.
    """
    for kind, fee in zip(kinds, fees, strict=True):
        yield Amount(f"{_KIND_NAMES[CertificateKind(kind)]} 交付手数料", fee)
