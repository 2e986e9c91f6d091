"""A municipality's list of void papers: signed by itself, about its own papers alone."""

from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import ValidationError

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.directory import Directory, KeyPart, MunicipalityPart
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import SerialNumber
from kiosk.protocol.paper.trust_list import VoidPart
from kiosk.protocol.void_list import VoidList, listed_void, sign_void_list
from tests.protocol.world import CITY, NOW, OTHER_CITY, signature_key

KEY = Ed25519PrivateKey.generate()
DAY = timedelta(days=1)


def directory(key: Ed25519PrivateKey = KEY) -> Directory:
    part = KeyPart(public=key.public_key().public_bytes_raw(), not_before=NOW - DAY, not_after=NOW + DAY)
    listed = MunicipalityPart(code=CITY, name="みほん市", address="https://mihon.example", keys=(part,))
    return Directory(number=1, issued_at=NOW, expires_at=NOW + DAY, municipalities=(listed,))


def void_list(city: MunicipalityCode = CITY, paper_of: MunicipalityCode = CITY, days: int = 0) -> VoidList:
    void = VoidPart(municipality=paper_of, serial=SerialNumber("20261121-00000012"), since=NOW.date())
    return VoidList(municipality=city, issued_at=NOW + days * DAY, void=(void,))


def published(listed: VoidList, key: Ed25519PrivateKey = KEY) -> bytes:
    own = signature_key(key)
    return sign_void_list(listed, own.signer, own.key_id)


def test_a_list_is_believed_by_the_directory() -> None:
    assert listed_void(published(void_list()), directory()) == void_list()


def test_nobody_recalls_the_papers_of_another_municipality() -> None:
    with pytest.raises(ValidationError, match="its own papers alone"):
        void_list(paper_of=OTHER_CITY)


@pytest.mark.parametrize(
    ("signed", "fault"),
    [
        (published(void_list(), Ed25519PrivateKey.generate()), Fault.UNKNOWN_KEY),
        (published(void_list(OTHER_CITY, OTHER_CITY)), Fault.WRONG_MUNICIPALITY),
        (published(void_list(days=2)), Fault.EXPIRED),
    ],
    ids=["another key", "not in the directory", "after the key's time"],
)
def test_a_list_by_anybody_else_is_refused(signed: bytes, fault: Fault) -> None:
    with pytest.raises(NotAuthentic) as refused:
        listed_void(signed, directory())
    assert refused.value.fault is fault
