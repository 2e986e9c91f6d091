"""The simulated terminals: names, enrolled certificates, and the keys that sign outcomes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.demo.pki.transport import TransportCa
from kiosk.protocol.identifiers import TerminalId
from kiosk.protocol.messages.relaying import Outcome, SignedOutcome
from kiosk.protocol.outcome import sign_outcome
from kiosk.runtime.tls.credentials import thumbprint
from kiosk.runtime.tls.private_key import TlsPrivateKey

_NAMES = tuple(TerminalId(f"t-{number:04}") for number in (1, 2, 3))


@dataclass(frozen=True, slots=True, repr=False)
class SimulatedTerminal:
    """One terminal; no TLS is simulated, so its certificate is good for signatures alone."""

    id: TerminalId
    key: TlsPrivateKey

    @property
    def thumbprint(self) -> bytes:
        """How center and city know it."""
        return thumbprint(self.key.certificate_der)

    def sign(self, outcome: Outcome) -> SignedOutcome:
        """Message 14."""
        return sign_outcome(outcome, self.key, self.key.certificate_der)


def issued_terminals(folder: Path, since: datetime) -> Sequence[SimulatedTerminal]:
    """Terminals with certificates that were issued then."""
    ca = TransportCa(folder, since)
    return [SimulatedTerminal(name, TlsPrivateKey.load(ca.issue(name))) for name in _NAMES]
