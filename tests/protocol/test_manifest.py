"""Message 13: a document that is not exactly what was ordered is never handed to the printer."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.refusals import Refusal
from kiosk.protocol import cose
from kiosk.protocol.channel.receiving import Contradiction, IssuedLine
from kiosk.protocol.errors import Fault, NotAuthentic, ProtocolError
from kiosk.protocol.identifiers import SealHash, SealId, SettlementId
from kiosk.protocol.manifest import Discrepancy, mark_of, seal_hash, sign_manifest, verify_manifest
from kiosk.protocol.messages.base import decode
from kiosk.protocol.messages.issuing import Manifest
from kiosk.protocol.messages.relaying import IssueMark
from tests.protocol.visit import PDF, Visit
from tests.protocol.world import NOW, OTHER_CITY, World, flipped, signature_key, trusted


@pytest.mark.parametrize(
    ("change", "discrepancy"),
    [
        ({"municipality": OTHER_CITY}, Discrepancy.MUNICIPALITY),
        ({"digest": b"x" * 32}, Discrepancy.REQUEST),
        ({"line": 1}, Discrepancy.LINE),
        ({"kind": CertificateKind.INKAN}, Discrepancy.KIND),
        ({"subject": b"x" * 32}, Discrepancy.SUBJECT),
        ({"fee": 300}, Discrepancy.FEE),
        ({"document_sha256": b"x" * 32}, Discrepancy.DOCUMENT),
        ({"seal_ids": (SealId(b"a" * 16),)}, Discrepancy.SEALS),
        ({"seal_ids": (SealId(b"a" * 16), SealId(b"a" * 16))}, Discrepancy.SEALS),
    ],
)
def test_a_manifest_about_something_else_contradicts(
    visit: Visit, change: dict[str, object], discrepancy: Discrepancy
) -> None:
    visit.quoted()
    manifest = visit.manifest().model_copy(update=change)

    taken = visit.takes(visit.answers(visit.asks_to_issue(), manifest))

    assert isinstance(taken, Contradiction)
    assert taken.discrepancies == (discrepancy,)
    assert not any(visit.buffer)


@pytest.mark.parametrize(
    "mark",
    [
        IssueMark(seal_hash=SealHash(b"x" * 16), settlement=SettlementId(b"i" * 16)),
        IssueMark(seal_hash=seal_hash(bytes(32), ()), settlement=SettlementId(b"x" * 16)),
    ],
    ids=["another seal hash", "another settlement id"],
)
def test_a_mark_that_the_center_altered_contradicts(visit: Visit, mark: IssueMark) -> None:
    visit.quoted()

    taken = visit.takes(visit.answers(visit.asks_to_issue(), visit.manifest(), mark=mark))

    assert isinstance(taken, Contradiction)
    assert taken.discrepancies == (Discrepancy.MARK,)


def test_a_missing_mark_contradicts(visit: Visit) -> None:
    visit.quoted()
    relayed = visit.answers(visit.asks_to_issue(), visit.manifest())

    taken = visit.takes(relayed.model_copy(update={"mark": None}))

    assert isinstance(taken, Contradiction)


def test_another_document_under_the_right_manifest_contradicts(visit: Visit) -> None:
    visit.quoted()

    taken = visit.takes(visit.answers(visit.asks_to_issue(), visit.manifest(), document=PDF + b"!"))

    assert isinstance(taken, Contradiction)
    assert taken.discrepancies == (Discrepancy.DOCUMENT,)
    assert not any(visit.buffer)


def test_all_discrepancies_are_named_at_once(visit: Visit) -> None:
    visit.quoted()
    manifest = visit.manifest().model_copy(update={"line": 1, "fee": 1, "subject": b"x" * 32})

    taken = visit.takes(visit.answers(visit.asks_to_issue(), manifest))

    assert isinstance(taken, Contradiction)
    assert taken.discrepancies == (Discrepancy.LINE, Discrepancy.SUBJECT, Discrepancy.FEE)


def test_a_manifest_signed_by_another_city_is_refused(visit: Visit) -> None:
    visit.quoted()
    received = visit.asks_to_issue()
    stranger = signature_key(visit.world.other_city_key)
    signed = sign_manifest(visit.manifest(), stranger.signer, stranger.key_id)
    box = visit.city.issued(received, signed, PDF)
    relayed = visit.answers(received, visit.manifest()).model_copy(update={"box": box})

    with pytest.raises(NotAuthentic) as refused:
        visit.takes(relayed)

    assert refused.value.fault is Fault.UNKNOWN_KEY
    assert not any(visit.buffer)


def test_a_refusal_in_place_of_a_document_leaves_nothing(visit: Visit) -> None:
    visit.quoted()
    box = visit.city.refuse(visit.asks_to_issue(), Refusal.DATA_TOO_OLD)
    relayed = visit.answers(visit.asks_to_issue(), visit.manifest()).model_copy(
        update={"box": box, "mark": None}
    )

    assert visit.takes(relayed) is Refusal.DATA_TOO_OLD
    assert not any(visit.buffer)


def test_a_refusal_with_a_mark_beside_it_is_refused(visit: Visit) -> None:
    visit.quoted()
    received = visit.asks_to_issue()
    box = visit.city.refuse(received, Refusal.DATA_TOO_OLD)
    relayed = visit.answers(received, visit.manifest()).model_copy(update={"box": box})
    with pytest.raises(ProtocolError):
        visit.takes(relayed)


def test_seals_are_one_a_sheet_or_none(visit: Visit) -> None:
    visit.quoted()
    sealed = visit.manifest().model_copy(update={"seal_ids": (SealId(b"a" * 16), SealId(b"b" * 16))})

    assert isinstance(visit.takes(visit.answers(visit.asks_to_issue(), sealed)), IssuedLine)


def test_a_seal_hash_depends_on_salt_seals_and_their_order() -> None:
    hashes = {
        seal_hash(b"salt", ()),
        seal_hash(b"other salt", ()),
        seal_hash(b"salt", (b"one", b"two")),
        seal_hash(b"salt", (b"two", b"one")),
        seal_hash(b"salt", (b"onetwo",)),
    }

    assert {len(value) for value in hashes} == {16}
    assert len(hashes) == 5


@given(st.data())
def test_no_flipped_bit_goes_unnoticed(world: World, data: st.DataObject) -> None:
    visit = Visit(world).quoted()
    key = signature_key(world.city_key)
    signed = sign_manifest(visit.manifest(), key.signer, key.key_id)
    bit = data.draw(st.integers(min_value=0, max_value=len(signed) * 8 - 1))
    with pytest.raises(ProtocolError):
        verify_manifest(flipped(signed, bit), [trusted(world.city_key)], NOW)


def test_a_manifest_by_a_key_that_ran_out_is_refused(visit: Visit) -> None:
    visit.quoted()
    key = signature_key(visit.world.city_key)
    signed = sign_manifest(visit.manifest(), key.signer, key.key_id)

    late = NOW + timedelta(days=400)

    with pytest.raises(NotAuthentic) as refused:
        verify_manifest(signed, [trusted(visit.world.city_key)], late)
    assert refused.value.fault is Fault.EXPIRED


def test_the_mark_says_what_the_manifest_says(visit: Visit) -> None:
    manifest = visit.quoted().manifest()

    assert mark_of(manifest) == IssueMark(seal_hash=manifest.seal_hash, settlement=manifest.settlement)
    assert decode(Manifest, _payload(visit, manifest)) == manifest


def _payload(visit: Visit, manifest: Manifest) -> bytes:
    key = signature_key(visit.world.city_key)
    return cose.parse(sign_manifest(manifest, key.signer, key.key_id)).payload or b""
