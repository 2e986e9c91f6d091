"""What stands on the certificates of a 戸籍 and of its 附票."""

from dataclasses import dataclass

from kiosk.documents.content.common import Entry
from kiosk.domain.certificates import CertificateKind, Extent


@dataclass(frozen=True, slots=True, repr=False)
class MatterEntries:
    """One 戸籍事項 or 身分事項."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, repr=False)
class KosekiMemberEntries:
    """One person of a 戸籍."""

    is_removed: bool
    entries: tuple[Entry, ...]
    matters: tuple[MatterEntries, ...]


@dataclass(frozen=True, slots=True, repr=False)
class KosekiContent:
    """戸籍全部事項証明書, or 個人事項 of some of its members."""

    extent: Extent
    honseki: str
    hittosha: str
    family_name_kana: str
    matters: tuple[MatterEntries, ...]
    members: tuple[KosekiMemberEntries, ...]

    @property
    def kind(self) -> CertificateKind:
        """The kind of certificate."""
        return CertificateKind.KOSEKI


@dataclass(frozen=True, slots=True, repr=False)
class FuhyoAddressEntries:
    """One address and since when."""

    address: str
    since: str


@dataclass(frozen=True, slots=True, repr=False)
class FuhyoMemberEntries:
    """One person of a 附票."""

    is_removed: bool
    name: str
    birth_date: str
    sex: str
    juminhyo_code: str
    overseas_voter: str
    addresses: tuple[FuhyoAddressEntries, ...]


@dataclass(frozen=True, slots=True, repr=False)
class FuhyoContent:
    """戸籍の附票の写し."""

    extent: Extent
    honseki: str
    hittosha: str
    members: tuple[FuhyoMemberEntries, ...]

    @property
    def kind(self) -> CertificateKind:
        """The kind of certificate."""
        return CertificateKind.KOSEKI_FUHYO
