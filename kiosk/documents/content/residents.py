"""What stands on the certificates of residence."""

from dataclasses import dataclass

from kiosk.documents.content.common import Entry
from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.municipalities import JuminhyoForm


@dataclass(frozen=True, slots=True, repr=False)
class ResidenceEntries:
    """What is stated about a foreign resident's stay (住民基本台帳法 article 30-45)."""

    nationality: str
    category: str
    """第30条の45に規定する区分."""
    card_number: str
    status: str
    period: str
    expiry: str


@dataclass(frozen=True, slots=True, repr=False)
class PersonEntries:
    """One person's block on a 住民票."""

    name: str
    name_kana: str
    former_name: str
    """旧氏, or 通称 of a foreign resident."""
    former_name_kana: str
    birth_date: str
    sex: str
    relationship: str
    kojin_bango: str
    juminhyo_code: str
    resident_since: str
    address_since: str
    notified_on: str
    honseki: str
    hittosha: str
    previous_address: str
    address_before_move: str
    residence: ResidenceEntries | None
    remarks: str


@dataclass(frozen=True, slots=True, repr=False)
class JuminhyoContent:
    """住民票の写し."""

    form: JuminhyoForm
    extent: Extent
    address: str
    head_name: str
    persons: tuple[PersonEntries, ...]

    @property
    def kind(self) -> CertificateKind:
        """The kind of certificate."""
        return CertificateKind.JUMINHYO


@dataclass(frozen=True, slots=True, repr=False)
class KisaiJikoContent:
    """住民票記載事項証明書: only the entries that were asked for, person by person."""

    address: str
    persons: tuple[tuple[Entry, ...], ...]

    @property
    def kind(self) -> CertificateKind:
        """The kind of certificate."""
        return CertificateKind.KISAI_JIKO
