"""The numbered streams in which changes arrive, and which of them a certificate kind depends on."""

from enum import StrEnum
from typing import assert_never

from kiosk.domain.certificates import CertificateKind


class Stream(StrEnum):
    """A sequence of batches, each with a number of its own."""

    RESIDENTS = "residents"
    SEALS = "seals"
    TAX = "tax"
    KOSEKI = "koseki"
    CANCELLATIONS = "cancellations"


_ALWAYS = frozenset({Stream.RESIDENTS, Stream.CANCELLATIONS})


def streams_of(kind: CertificateKind) -> frozenset[Stream]:
    """The streams that have to be complete and recent for a certificate of this kind."""
    match kind:
        case CertificateKind.JUMINHYO | CertificateKind.KISAI_JIKO:
            return _ALWAYS
        case CertificateKind.INKAN:
            return _ALWAYS | {Stream.SEALS}
        case (
            CertificateKind.SHOTOKU
            | CertificateKind.KAZEI
            | CertificateKind.SHOTOKU_KAZEI
            | CertificateKind.NOZEI
        ):
            return _ALWAYS | {Stream.TAX}
        case CertificateKind.KOSEKI | CertificateKind.KOSEKI_FUHYO:
            return _ALWAYS | {Stream.KOSEKI}
        case unknown:
            assert_never(unknown)
