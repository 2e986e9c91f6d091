"""What is on a certificate, as it is printed: the input of the forms, and of whoever checks a finished page.

Every text is as it appears on paper; a thing not asked for or not applicable is a `Blank`.
Nothing here shows itself in a log or a traceback: no class that holds a citizen's data has a telling repr.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.names import RegisteredName
from kiosk.domain.printers import PrinterProfileId


class Blank(StrEnum):
    """What stands where nothing is stated, so that nothing can be written in."""

    OMITTED = "省略"
    """Not asked for."""
    NOT_APPLICABLE = "＊＊＊"
    """There is no such fact about this person."""


@dataclass(frozen=True, slots=True, repr=False)
class TrueSizePicture:
    """A 1-bit PNG and the size at which it is printed, in millimetres."""

    png: bytes
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True, repr=False)
class ResidenceEntries:
    """What is stated about a foreign resident's stay (住民基本台帳法 article 30-45)."""

    nationality: str
    card_number: str
    status: str
    period: str


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
    residence: ResidenceEntries | None


@dataclass(frozen=True, slots=True, repr=False)
class JuminhyoContent:
    """住民票の写し, 世帯連記式."""

    extent: Extent
    address: str
    head_name: str
    persons: tuple[PersonEntries, ...]

    @property
    def kind(self) -> CertificateKind:
        """The kind of certificate."""
        return CertificateKind.JUMINHYO


@dataclass(frozen=True, slots=True, repr=False)
class InkanContent:
    """印鑑登録証明書."""

    name: RegisteredName
    former_name_label: str
    """旧氏, or 通称 for a foreign resident."""
    former_name: str
    birth_date: str
    address: str
    registration_number: str
    imprint: TrueSizePicture
    """印影."""

    @property
    def kind(self) -> CertificateKind:
        """The kind of certificate."""
        return CertificateKind.INKAN


CertificateContent = JuminhyoContent | InkanContent


@dataclass(frozen=True, slots=True)
class SheetFurniture:
    """What every sheet carries whatever it states: who certifies it, when, under which number."""

    mayor_title: str
    mayor_name: str
    official_seal: TrueSizePicture
    """公印."""
    issued_on: date
    serial: str
    printer_profile: PrinterProfileId
