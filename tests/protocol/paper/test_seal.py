from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.errors import NotAuthentic, ProtocolViolation
from kiosk.protocol.identifiers import SerialNumber
from kiosk.protocol.paper import base45
from kiosk.protocol.paper.seal import (
    SEAL_PREFIX,
    PaperSeal,
    fingerprint,
    lines_digest,
    read_symbol_text,
    sign_seal,
    symbol_text,
)
from tests.protocol.paper.keys import pair


def seal(*lines: str) -> PaperSeal:
    return PaperSeal(
        municipality=MunicipalityCode("132217"),
        kind=CertificateKind.JUMINHYO,
        serial=SerialNumber("20261121-00000012"),
        issued_on=date(2026, 11, 21),
        sheet=1,
        sheets=2,
        lines=lines,
        key=bytes(range(32)),
    )


def test_a_seal_comes_back_from_its_symbol_text_and_verifies() -> None:
    encoded = sign_seal(seal("氏名　見本太郎"), pair("own"))
    signed = read_symbol_text(symbol_text(encoded))
    signed.verify(pair("own").paired.elliptic)
    assert signed.seal == seal("氏名　見本太郎")
    assert signed.key_id == pair("own").key_id
    assert signed.fingerprint == fingerprint(encoded)


def test_the_same_seal_gives_the_same_bytes() -> None:
    assert sign_seal(seal("一"), pair("own")) == sign_seal(seal("一"), pair("own"))


def test_a_seal_by_another_key_does_not_verify() -> None:
    signed = read_symbol_text(symbol_text(sign_seal(seal("一"), pair("own"))))
    with pytest.raises(NotAuthentic):
        signed.verify(pair("other").paired.elliptic)


def test_an_exchanged_payload_does_not_verify() -> None:
    signed = read_symbol_text(symbol_text(sign_seal(seal("一"), pair("own"))))
    other = read_symbol_text(symbol_text(sign_seal(seal("二"), pair("own"))))
    forged = replace(signed.sign1, payload=other.sign1.payload)
    with pytest.raises(NotAuthentic):
        replace(signed, sign1=forged).verify(pair("own").paired.elliptic)


@pytest.mark.parametrize(
    "text",
    ["", "HC1:ABC", SEAL_PREFIX, SEAL_PREFIX + "GGW", SEAL_PREFIX + base45.encode(b"not compressed")],
)
def test_another_text_is_no_seal(text: str) -> None:
    with pytest.raises(ProtocolViolation):
        read_symbol_text(text)


def test_a_text_that_inflates_beyond_measure_is_refused() -> None:
    with pytest.raises(ProtocolViolation):
        read_symbol_text(symbol_text(bytes(1_000_000)))


def test_a_fingerprint_is_twelve_digits_in_groups_of_four() -> None:
    groups = fingerprint(b"any").split("-")
    assert [len(group) for group in groups] == [4, 4, 4]
    assert all(group.isdigit() for group in groups)


def test_the_digest_of_continued_lines_depends_on_the_key_of_the_sheet() -> None:
    assert lines_digest(bytes(32), ("一",)) != lines_digest(bytes(31) + b"1", ("一",))


def test_a_sheet_is_numbered_within_its_certificate() -> None:
    with pytest.raises(ValueError, match="numbered"):
        PaperSeal.model_validate(seal("一").model_dump() | {"sheet": 3})
