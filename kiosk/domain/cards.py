"""Whose cards there are, and what can be wrong with the certificate on one.

Source: docs/reference/card.md, section 4.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.refusals import Refusal

AUTHENTICATION_POLICIES = "1.2.392.200149.8.5.1.3"
"""The arc of certificates for user authentication (docs/reference/card.md, section 4)."""
TEST_ORGANIZATION = "KIOSK-TEST"
"""Organization in the names of the test hierarchy, which no real card carries. Servers trust no other anchor,
and a diagnosis sends no PIN to a card of anybody else."""
TEST_ORGANIZATIONS = frozenset({TEST_ORGANIZATION, "JPKI-TEST"})
"""Ours and the official one: what carries such a name proves nothing about a person."""


class Hierarchy(StrEnum):
    """Whose cards a machine serves. The other kind is refused, whatever its anchors are."""

    TEST = "kiosk-test"
    PRODUCTION = "jpki"


class KeyUse(StrEnum):
    """What key usage may allow that answers a challenge; names of RFC 5280, section 4.2.1.3."""

    DIGITAL_SIGNATURE = "digitalSignature"
    NON_REPUDIATION = "nonRepudiation"


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Which certificates of a trusted authority will do."""

    policies: frozenset[str] = frozenset()
    """Dotted OIDs under one of which a certificate's policy has to lie; empty where any will do."""
    key_uses: frozenset[KeyUse] = frozenset({KeyUse.DIGITAL_SIGNATURE})
    """One of these its key usage has to name."""
    extended_key_uses: frozenset[str] = frozenset()
    """Dotted OIDs, one of which its extended key usage has to name; empty where none is asked for."""


class CertificateFlaw(StrEnum):
    """Why a certificate that can be read is not accepted."""

    ISSUED_FOR_TESTS = "issued-for-tests"
    NOT_A_TEST_CARD = "not-a-test-card"
    UNKNOWN_ISSUER = "unknown-issuer"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    NOT_FOR_AUTHENTICATION = "not-for-authentication"
    WRONG_POLICY = "wrong-policy"

    @property
    def refusal(self) -> Refusal:
        """What the citizen is told."""
        return _REFUSALS[self]


_REFUSALS = {
    CertificateFlaw.ISSUED_FOR_TESTS: Refusal.CARD_ISSUED_FOR_TESTS,
    CertificateFlaw.NOT_A_TEST_CARD: Refusal.CARD_NOT_FOR_PRACTICE,
    CertificateFlaw.UNKNOWN_ISSUER: Refusal.CARD_CERTIFICATE_NOT_TRUSTED,
    CertificateFlaw.EXPIRED: Refusal.CARD_CERTIFICATE_EXPIRED,
    CertificateFlaw.NOT_YET_VALID: Refusal.CARD_CERTIFICATE_NOT_YET_VALID,
    CertificateFlaw.NOT_FOR_AUTHENTICATION: Refusal.CARD_CERTIFICATE_NOT_FOR_AUTHENTICATION,
    CertificateFlaw.WRONG_POLICY: Refusal.CARD_CERTIFICATE_WRONG_POLICY,
}
