"""What a document is claimed to be: the request as the session signed it, and the ledger's row."""

from dataclasses import dataclass

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.residents import ResidentId
from kiosk.municipality.ledger import LedgerRow
from kiosk.protocol.card_certificate import CardCertificate
from kiosk.protocol.identifiers import SessionId


@dataclass(frozen=True, slots=True, repr=False)
class Claim:
    """One line of one session's order. Nothing in it comes from the renderer."""

    session: SessionId
    card: CardCertificate
    kind: CertificateKind
    extent: Extent
    residents: tuple[ResidentId, ...]
    """Whom the certificate is to name, in any order."""
    items: frozenset[Item]
    row: LedgerRow
