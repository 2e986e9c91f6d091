from datetime import UTC, date, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.errors import NotAuthentic
from kiosk.protocol.identifiers import SealHash, key_id
from kiosk.protocol.messages.base import encode
from kiosk.protocol.paper.seal_log import log_root
from kiosk.protocol.paper.trust_list import (
    EpochPart,
    SealKeyPart,
    SignedTrustList,
    TrustList,
    is_due,
    sign_trust_list,
    verify_trust_list,
)
from tests.protocol.paper.keys import pair

NOW = datetime(2026, 11, 21, 3, tzinfo=UTC)
HOLDERS = tuple(Ed25519PrivateKey.generate() for _ in range(3))
PINNED = tuple(holder.public_key() for holder in HOLDERS)


def trust_list(number: int = 7) -> TrustList:
    key = SealKeyPart(
        municipality=MunicipalityCode("132217"),
        name="みほん市",
        elliptic=pair("own").paired.elliptic,
        lattice_digest=pair("own").paired.lattice_digest,
        first_day=date(2026, 11, 1),
        last_day=date(2026, 11, 30),
    )
    return TrustList(number=number, issued_at=NOW, renewed_by=NOW + timedelta(days=40), keys=(key,))


def signed(listed: TrustList, holders: tuple[Ed25519PrivateKey, ...]) -> bytes:
    signatures = tuple(
        sign_trust_list(listed, holder, key_id(holder.public_key().public_bytes_raw())) for holder in holders
    )
    return encode(SignedTrustList(trust_list=encode(listed), signatures=signatures))


def test_two_of_three_directory_keys_make_a_list() -> None:
    assert verify_trust_list(signed(trust_list(), HOLDERS[:2]), PINNED) == trust_list()


@pytest.mark.parametrize("holders", [(), (0,), (1, 1)])
def test_one_key_holder_alone_does_not(holders: tuple[int, ...]) -> None:
    with pytest.raises(NotAuthentic):
        verify_trust_list(signed(trust_list(), tuple(HOLDERS[number] for number in holders)), PINNED)


def test_strangers_signatures_count_for_nothing() -> None:
    strangers = (Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate())
    with pytest.raises(NotAuthentic):
        verify_trust_list(signed(trust_list(), strangers), PINNED)


def test_the_number_of_a_list_never_falls() -> None:
    with pytest.raises(NotAuthentic):
        verify_trust_list(signed(trust_list(7), HOLDERS[:2]), PINNED, last_seen=8)


def test_an_old_list_is_read_and_known_to_be_old() -> None:
    old = verify_trust_list(signed(trust_list(), HOLDERS[:2]), PINNED)
    assert not is_due(old, NOW)
    assert is_due(old, NOW + timedelta(days=40))


def test_the_hashes_of_an_epoch_hang_under_its_root() -> None:
    hashes = tuple(SealHash(bytes([number] * 16)) for number in range(5))
    code = MunicipalityCode("132217")
    EpochPart(municipality=code, closed_at=NOW, root=log_root(hashes), hashes=hashes)
    with pytest.raises(ValueError, match="root"):
        EpochPart(municipality=code, closed_at=NOW, root=log_root(hashes), hashes=hashes[:4])
