"""Outcomes are counted once."""

import hashlib

import pytest

from kiosk.domain.certificates import CertificateKind
from kiosk.protocol import cose
from kiosk.protocol.errors import NotAuthentic, ProtocolViolation
from kiosk.protocol.identifiers import KeyId, SettlementId
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.relaying import LineOutcome, Outcome, SignedOutcome
from kiosk.protocol.outcome import OutcomeVerdict, claimed_outcome, judge_outcome, verify_outcome
from tests.protocol.world import (
    CITY,
    CardIssuer,
    issue_card,
    rsa_key,
    signed_report,
    terminal_certificate,
    terminal_key,
)

PRINTED = Outcome(
    settlement=SettlementId(b"i" * 16),
    municipality=CITY,
    outcome=LineOutcome.PRINTED,
    kind=CertificateKind.JUMINHYO,
    fee=200,
    sequence=1,
)


def test_the_first_outcome_is_new() -> None:
    assert judge_outcome(None, PRINTED) is OutcomeVerdict.NEW


def test_the_same_outcome_again_is_success() -> None:
    assert judge_outcome(PRINTED, decode(Outcome, encode(PRINTED))) is OutcomeVerdict.REPEATED


@pytest.mark.parametrize(
    "change",
    [
        {"outcome": LineOutcome.VOID},
        {"fee": 300},
        {"kind": CertificateKind.INKAN},
        {"sequence": 2},
    ],
)
def test_another_outcome_of_the_same_line_is_a_conflict(change: dict[str, object]) -> None:
    assert judge_outcome(PRINTED, PRINTED.model_copy(update=change)) is OutcomeVerdict.CONFLICT


def test_outcomes_of_different_lines_are_not_compared() -> None:
    other = PRINTED.model_copy(update={"settlement": SettlementId(b"j" * 16)})
    with pytest.raises(ValueError, match="settlement"):
        judge_outcome(PRINTED, other)


def test_a_signed_report_says_what_its_terminal_signed() -> None:
    report = signed_report(PRINTED)
    assert verify_outcome(report, (terminal_certificate(),)) == PRINTED
    assert claimed_outcome(report) == PRINTED


def test_a_report_of_another_terminal_is_not_believed() -> None:
    with pytest.raises(NotAuthentic, match="wrong-terminal"):
        verify_outcome(signed_report(PRINTED, "another"), (terminal_certificate(),))


def test_the_terminals_certificate_beside_anothers_signature_is_not_believed() -> None:
    own, other = signed_report(PRINTED), signed_report(PRINTED, "another")
    with pytest.raises(NotAuthentic, match="signature"):
        verify_outcome(own.model_copy(update={"signed": other.signed}), (terminal_certificate(),))


def test_a_signature_made_for_another_purpose_is_not_an_outcome() -> None:
    key = terminal_key()
    signed = cose.sign(encode(PRINTED), key, KeyId(bytes(8)), b"another-purpose/1", cose.Algorithm.ES256)
    report = SignedOutcome(signed=signed, certificate=key.certificate_der)
    with pytest.raises(NotAuthentic, match="signature"):
        verify_outcome(report, (terminal_certificate(),))


def test_a_certificate_that_is_none_is_a_violation() -> None:
    no_certificate = bytes(100)
    report = signed_report(PRINTED).model_copy(update={"certificate": no_certificate})
    with pytest.raises(ProtocolViolation):
        verify_outcome(report, (hashlib.sha256(no_certificate).digest(),))


def test_a_key_of_another_kind_signs_no_outcomes() -> None:
    card = issue_card(CardIssuer.named("issuer"), rsa_key("card"))
    report = signed_report(PRINTED).model_copy(update={"certificate": card.der})
    with pytest.raises(NotAuthentic, match="algorithm"):
        verify_outcome(report, (hashlib.sha256(card.der).digest(),))
