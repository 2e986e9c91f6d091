"""JPKI trust anchors as a server loads them; production anchors are refused.

No public interface of the national center exists, so nothing here may pretend to serve real cards:
that needs an adapter to the national center, and this is where it would be asked for (docs/protocol.md).
"""

from pathlib import Path

from cryptography import x509
from cryptography.x509.oid import NameOID

from kiosk.domain.cards import TEST_ORGANIZATION
from kiosk.runtime.start import StartRefused


class AnchorsRefused(StartRefused):
    """The file of trust anchors cannot be used; names the file, the cause and the remedy."""


def load_card_anchors(path: Path) -> tuple[x509.Certificate, ...]:
    """Read PEM trust anchors of cards.

    Raises AnchorsRefused for an unreadable file and for any anchor that is not of the test hierarchy.
    """
    try:
        anchors = tuple(x509.load_pem_x509_certificates(path.read_bytes()))
    except (OSError, ValueError) as error:
        raise AnchorsRefused(f"{path}: no readable PEM certificates; write the anchors there") from error
    for anchor in anchors:
        organizations = {
            attribute.value for attribute in anchor.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
        }
        if organizations != {TEST_ORGANIZATION}:
            raise AnchorsRefused(
                f"{path}: holds an anchor that is not of {TEST_ORGANIZATION}; production cards need an "
                "adapter to the national center, which does not exist in this release"
            )
    return anchors
