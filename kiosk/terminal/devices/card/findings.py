"""What a card is not used for, beside what is wrong with its certificate or the way to it."""

from collections.abc import Callable, Iterable
from enum import Enum, auto

from kiosk.domain.cards import CertificateFlaw

CertificateExamination = Callable[[bytes], Iterable[tuple[str, CertificateFlaw | None]]]
"""Examines a certificate in DER as of now: each check by its name, with the flaw that it found, if any."""


def flaw_of(certificate_der: bytes, examine: CertificateExamination) -> CertificateFlaw | None:
    """The first flaw, which is the one that a citizen is told."""
    return next((flaw for _, flaw in examine(certificate_der) if flaw is not None), None)


class Finding(Enum):
    """Why a test card does not authenticate though it can be read."""

    LAST_TRY = auto()
    WRONG_PIN = auto()
    WRONG_SIGNATURE = auto()
