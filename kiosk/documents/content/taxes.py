"""What stands on the certificates of income and tax."""

from dataclasses import dataclass

from kiosk.documents.content.common import Entry
from kiosk.domain.certificates import CertificateKind


@dataclass(frozen=True, slots=True, repr=False)
class TaxPayerEntries:
    """Who it is about, and for which year."""

    fiscal_year: str
    name: str
    birth_date: str
    sex: str
    address: str
    address_on_january_first: str


@dataclass(frozen=True, slots=True, repr=False)
class AmountSection:
    """A titled list of amounts or counts."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, repr=False)
class TaxContent:
    """所得証明書, 課税(非課税)証明書 or 所得課税証明書: the sections in bands of one or two side by side."""

    kind: CertificateKind
    title: str
    payer: TaxPayerEntries
    bands: tuple[tuple[AmountSection, ...], ...]
    remarks: str


@dataclass(frozen=True, slots=True, repr=False)
class TaxAccountEntries:
    """One row of a 納税証明書."""

    subject: str
    collection: str
    charged: str
    paid: str
    unpaid: str
    not_yet_due: str


@dataclass(frozen=True, slots=True, repr=False)
class NozeiContent:
    """納税証明書."""

    fiscal_year: str
    name: str
    address: str
    accounts: tuple[TaxAccountEntries, ...]
    remarks: str

    @property
    def kind(self) -> CertificateKind:
        """The kind of certificate."""
        return CertificateKind.NOZEI
