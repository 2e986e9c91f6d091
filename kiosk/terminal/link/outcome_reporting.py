"""From the till's word about an issued line to message 14, signed with the terminal's key."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.protocol.messages.relaying import Outcome, SignedOutcome
from kiosk.protocol.outcome import sign_outcome
from kiosk.runtime.tls.private_key import TlsPrivateKey
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.link.line_outcome import outcome_of
from kiosk.terminal.link.outbox import Outbox
from kiosk.terminal.link.reporter import OutcomeReporter
from kiosk.terminal.ports import IssuedOutcome

Report = Callable[[IssuedOutcome], None]


@contextmanager
def reporting(outbox: Path, calls: CenterCalls, key: TlsPrivateKey) -> Iterator[Report]:
    """Report outcomes until the block ends; what is not acknowledged then stays in `outbox`.

    What is given returns as soon as the outcome is durable; the same outcome given again is sent once.
    """

    def sign(outcome: Outcome) -> SignedOutcome:
        return sign_outcome(outcome, key, key.certificate_der)

    reporter = OutcomeReporter(Outbox(outbox), calls, sign)
    reporter.start()
    try:
        yield lambda ended: reporter.report(outcome_of(ended))
    finally:
        reporter.stop()
