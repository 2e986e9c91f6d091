"""Message 14: signed by the terminal, counted once.

The municipality believes the terminal, not the center that passes the report on: it knows the digest of the
terminal's certificate from message 5, whose token the session itself looked at and sealed.
"""

from collections.abc import Container
from enum import Enum, auto

from kiosk.protocol import cose
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.relaying import Outcome, SignedOutcome
from kiosk.protocol.terminal_signature import sign_as_terminal, verify_terminal

OUTCOME_AAD = b"kiosk-outcome/1"


class OutcomeVerdict(Enum):
    """What to do with an outcome that arrived."""

    NEW = auto()
    REPEATED = auto()
    CONFLICT = auto()


def sign_outcome(outcome: Outcome, signer: cose.MessageSigner, certificate_der: bytes) -> SignedOutcome:
    """Message 14. `signer` holds the P-256 key of the terminal's TLS certificate and signs with ES256."""
    signed = sign_as_terminal(encode(outcome), signer, certificate_der, OUTCOME_AAD)
    return SignedOutcome(signed=signed, certificate=certificate_der)


def claimed_outcome(report: SignedOutcome) -> Outcome:
    """What a report says, not believed yet. Raises ProtocolViolation."""
    return decode(Outcome, cose.parse(report.signed).payload or b"")


def verify_outcome(report: SignedOutcome, thumbprints: Container[bytes]) -> Outcome:
    """The outcome, if the key of a certificate with one of these SHA-256 digests signed it.

    A report may come after the certificate ran out: the certificate only says which key was the terminal's.
    Raises NotAuthentic for another terminal or signature; ProtocolViolation if it is no report.
    """
    return decode(Outcome, verify_terminal(report.signed, report.certificate, thumbprints, OUTCOME_AAD))


def judge_outcome(recorded: Outcome | None, received: Outcome) -> OutcomeVerdict:
    """Compare with what is recorded under the same settlement id (None if nothing is).

    A conflict is an open case for people; what was recorded first is never overwritten.
    Raises ValueError if the two speak of different settlement ids, a fault of the caller.
    """
    if recorded is None:
        return OutcomeVerdict.NEW
    if recorded.settlement != received.settlement:
        raise ValueError("compare only outcomes of one settlement id")
    return OutcomeVerdict.REPEATED if recorded == received else OutcomeVerdict.CONFLICT
