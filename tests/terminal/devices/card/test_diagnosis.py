import json
from datetime import datetime, timedelta

import pytest
from cryptography import x509

from kiosk.demo.card.behaviour import AnswerInstead, TearOut
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.files import Personalisation, TokenName
from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.card.issuer import CardIssuer
from kiosk.demo.card.pad_reader import PadReader
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.domain.cards import AUTHENTICATION_POLICIES, Acceptance
from kiosk.protocol.card_certificate import CardTrust
from kiosk.runtime.clock import SteppedClock
from kiosk.terminal.card_report import card_report
from kiosk.terminal.card_trust import CertificateExaminer
from kiosk.terminal.devices.card.diagnosis import Diagnosis, diagnose
from kiosk.terminal.devices.card.pcsc import PcscTransport
from tests.demo.card.benches import SINCE, CardBench, TypedPin

NOW = SINCE + timedelta(days=30)


def diagnosed(card: VirtualCard, box: CardBox, pin: bytes = b"1234", at: datetime = NOW) -> Diagnosis:
    slot = InProcessSlot()
    slot.lay(card)
    return diagnose(slot, TypedPin(pin), examination(box, at))


def examination(box: CardBox, at: datetime = NOW) -> CertificateExaminer:
    """The terminal's examination, which trusts the box's authority alone."""
    return CertificateExaminer(
        CardTrust((box.anchor,), Acceptance(frozenset({AUTHENTICATION_POLICIES}))), SteppedClock(at)
    )


def issued_by(issuer: CardIssuer, box: CardBox) -> VirtualCard:
    certificate = issuer.authentication("mihon-1", SINCE)
    return VirtualCard(Personalisation(certificate, box.certificate("mihon-2"), issuer.certificate_der))


def codes(diagnosis: Diagnosis) -> dict[object, object]:
    return {check["name"]: check["code"] for check in (check.as_json() for check in diagnosis.checks)}


def test_a_good_test_card_passes_every_check(real: CardBench, box: CardBox) -> None:
    card = real.lay(box.card("mihon-1"))

    told = diagnose(PcscTransport(), TypedPin(), examination(box)).as_json()

    names = [
        "connection",
        "application",
        "token",
        "certificate",
        "hierarchy",
        "issuer",
        "period",
        "purpose",
        "policy",
        "tries",
        "pin",
        "signature",
    ]
    assert told["checks"] == [{"name": name, "ok": True, "code": None} for name in names]
    assert (told["reader"], told["label"], told["tries_left"]) == (
        "Kiosk Test Reader 00 00",
        "JPKIAPICCTOKEN2",
        3,
    )
    apdus = told["apdus"]
    assert isinstance(apdus, list)
    assert len(apdus) == len(card.log)
    assert apdus[-4] == {"command": "0020008004********", "response_length": 0, "sw": "9000"}
    json.dumps(told)


@pytest.mark.parametrize("organization", ["JPKI", "JPKI-TEST"])
def test_a_card_that_we_did_not_issue_is_never_sent_a_pin(box: CardBox, organization: str) -> None:
    foreign = CardIssuer.create(SINCE, organization)
    card = issued_by(foreign, box)

    diagnosis = diagnosed(card, box)

    assert codes(diagnosis)["hierarchy"] == "not-a-test-card"
    assert not diagnosis.ok
    assert card.verifications == 0


def test_what_is_on_the_card_is_told_without_its_holder(box: CardBox) -> None:
    card = box.card("mihon-1")
    told = diagnosed(card, box).as_json()

    assert told["certificate"] == {
        "issuer": box.anchor.subject.rfc4514_string(),
        "valid_from": "2026-01-01T00:00:00+00:00",
        "valid_until": x509.load_der_x509_certificate(
            box.certificate("mihon-1").certificate_der
        ).not_valid_after_utc.isoformat(),
        "key": "RSA-2048",
    }
    assert told["has_pin_pad"] is False


def test_a_pad_of_the_reader_is_told(box: CardBox) -> None:
    slot = InProcessSlot()
    slot.lay(box.card("mihon-1"))

    diagnosis = diagnose(PadReader(slot, []), TypedPin(), examination(box))

    assert diagnosis.has_pin_pad
    assert "pad         the reader has one" in card_report(diagnosis)
    assert "key         RSA-2048" in card_report(diagnosis)


def test_the_last_try_is_left_alone(box: CardBox) -> None:
    card = box.card("mihon-1", tries_left=1)

    diagnosis = diagnosed(card, box)

    assert codes(diagnosis)["tries"] == "last-try"
    assert diagnosis.tries_left == 1
    assert card.verifications == 0


def test_a_wrong_pin_is_told_with_the_tries_left(box: CardBox) -> None:
    diagnosis = diagnosed(box.card("mihon-1"), box, b"0000")

    assert codes(diagnosis)["pin"] == "wrong-pin"
    assert diagnosis.tries_left == 2


def test_the_tries_left_after_the_right_pin_are_what_the_card_says(box: CardBox) -> None:
    card = box.card("mihon-1", tries_left=2)
    assert diagnosed(card, box).tries_left == 3

    again = box.card("mihon-1", tries_left=2)
    again.plan(AnswerInstead(b"\x63\xc2"), at=len(card.log) - 1)
    assert diagnosed(again, box).tries_left == 2


def test_a_phone_is_told_by_its_label(box: CardBox) -> None:
    diagnosis = diagnosed(box.card("mihon-1", token=TokenName.IPHONE), box)

    assert codes(diagnosis) == {"connection": None, "application": None, "token": "phone"}
    assert diagnosis.label == "JPKIAPIOSTOKEN"


def test_an_empty_reader_is_told(box: CardBox) -> None:
    pin = TypedPin()

    diagnosis = diagnose(InProcessSlot(), pin, examination(box))

    assert codes(diagnosis) == {"connection": "torn-out"}
    assert pin.is_wiped


@pytest.mark.parametrize(
    ("days", "code"), [(-1, "not-yet-valid"), (30, None), (4000, "expired")], ids=["early", "valid", "late"]
)
def test_the_period_is_checked(box: CardBox, days: int, code: str | None) -> None:
    found = codes(diagnosed(box.card("mihon-1"), box, at=SINCE + timedelta(days=days)))

    assert found["period"] == code


def test_an_authority_of_the_same_name_is_told_from_the_trusted_one(box: CardBox) -> None:
    card = issued_by(CardIssuer.create(SINCE), box)

    assert codes(diagnosed(card, box))["issuer"] == "unknown-issuer"
    assert card.verifications == 0


def test_a_certificate_for_signing_is_not_one_for_authentication(box: CardBox) -> None:
    signing = box.issuer.signing("mihon-1", SINCE)
    card = VirtualCard(Personalisation(signing, box.certificate("mihon-2"), box.issuer.certificate_der))

    assert codes(diagnosed(card, box))["policy"] == "wrong-policy"
    assert card.verifications == 0


def test_a_card_torn_out_is_told_where_it_happened(box: CardBox) -> None:
    card = box.card("mihon-1")
    card.plan(TearOut(), at=4)

    diagnosis = diagnosed(card, box)

    assert codes(diagnosis)["certificate"] == "torn-out"
    assert "no answer          00B0020000\n" in card_report(diagnosis)


def test_a_label_that_nobody_knows_is_another_kind_of_card_and_printed_harmlessly(box: CardBox) -> None:
    card = box.card("mihon-1")
    card.plan(AnswerInstead(b"\x1b[2JTOKEN\xe9\r\n".ljust(32) + b"\x90\x00"), at=1)

    diagnosis = diagnosed(card, box)

    assert codes(diagnosis)["token"] == "not-my-number"
    assert diagnosis.label == ".[2JTOKEN..."
    assert card.verifications == 0
