"""What stands on the certificate of a registered seal."""

from dataclasses import dataclass

from kiosk.documents.content.common import TrueSizePicture
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.names import RegisteredName


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
