"""JPKI trust anchors as a process loads them: those of one hierarchy, and none of the other.

Servers load test anchors alone: no public interface of the national center exists, so nothing here may
pretend to serve real cards. That needs an adapter to the national center, and this is where it would be
asked for (docs/protocol.md).
"""

from collections.abc import Sequence
from pathlib import Path

from cryptography import x509
from cryptography.x509.oid import NameOID

from kiosk.domain.cards import TEST_ORGANIZATION, TEST_ORGANIZATIONS
from kiosk.protocol.anchor_register import RegisteredAnchor, read_register
from kiosk.runtime.start import StartRefused

JPKI_REGISTER = Path(__file__).with_name("jpki_anchors.toml")
"""The national roots as they are known; a newer register can be configured."""


class AnchorsRefused(StartRefused):
    """The file of trust anchors cannot be used; names the file, the cause and the remedy."""


def load_card_anchors(path: Path) -> tuple[x509.Certificate, ...]:
    """Read PEM trust anchors of test cards.

    Raises AnchorsRefused for an unreadable file and for any anchor that is not of the test hierarchy.
    """
    anchors = _read_pem(path)
    for anchor in anchors:
        if _organizations(anchor) != {TEST_ORGANIZATION}:
            raise AnchorsRefused(
                f"{path}: holds an anchor that is not of {TEST_ORGANIZATION}; production cards need an "
                "adapter to the national center, which does not exist in this release"
            )
    return anchors


def are_for_tests(anchors: Sequence[x509.Certificate]) -> bool:
    """Whether cards under these anchors are nobody's: what is issued to them certifies nothing."""
    return all(_organizations(anchor) & TEST_ORGANIZATIONS for anchor in anchors)


def load_production_anchors(path: Path, register: Path = JPKI_REGISTER) -> tuple[x509.Certificate, ...]:
    """Read PEM trust anchors of production cards, each of which has to be in the register.

    Raises AnchorsRefused for unreadable files, for every test hierarchy, and for what is not registered.
    """
    known = _read_registered(register)
    anchors = _read_pem(path)
    for anchor in anchors:
        if _organizations(anchor) & TEST_ORGANIZATIONS:
            raise AnchorsRefused(f"{path}: holds an anchor for tests; a machine for production takes none")
        if not any(registered.is_met_by(anchor) for registered in known):
            raise AnchorsRefused(
                f"{path}: holds anchor {anchor.serial_number:X}, which is not in {register}; "
                "check where it came from, then enter it there"
            )
    return anchors


def _read_pem(path: Path) -> tuple[x509.Certificate, ...]:
    try:
        return tuple(x509.load_pem_x509_certificates(path.read_bytes()))
    except (OSError, ValueError) as error:
        raise AnchorsRefused(f"{path}: no readable PEM certificates; write the anchors there") from error


def _read_registered(path: Path) -> tuple[RegisteredAnchor, ...]:
    try:
        return read_register(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise AnchorsRefused(f"{path}: no readable register of anchors ({error}); mend it") from error


def _organizations(anchor: x509.Certificate) -> set[str | bytes]:
    attributes = anchor.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    return {attribute.value for attribute in attributes}
