"""Message 14: what became of a line, in the words of the manifest that it was issued with."""

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.identifiers import SettlementId
from kiosk.protocol.messages.issuing import Manifest
from kiosk.protocol.messages.relaying import LineOutcome, Outcome
from kiosk.terminal.ports import IssuedLine, IssuedOutcome, LineResult

_OUTCOMES = {LineResult.PRINTED: LineOutcome.PRINTED, LineResult.VOID: LineOutcome.VOID}


def issued_line(manifest: Manifest) -> IssuedLine:
    """What the till keeps of a manifest, so that it can report without the session."""
    return IssuedLine(manifest.settlement, manifest.municipality, manifest.kind.value, Yen(manifest.fee))


def outcome_of(ended: IssuedOutcome) -> Outcome:
    """The outcome to report; the outbox numbers it."""
    return Outcome(
        settlement=SettlementId(ended.issued.settlement),
        municipality=MunicipalityCode(ended.issued.municipality),
        outcome=_OUTCOMES[ended.result],
        kind=CertificateKind(ended.issued.kind),
        fee=ended.issued.fee,
        sequence=1,
    )
