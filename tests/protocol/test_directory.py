"""The municipal directory: two of three, and never an older edition."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.directory import Directory, SignedDirectory, verify_directory
from kiosk.protocol.errors import Fault, NotAuthentic, ProtocolError
from kiosk.protocol.messages.base import decode, encode
from tests.protocol.world import CITY, NOW, YEAR, World, flipped


def read(world: World, data: bytes, last_seen: int = 0) -> Directory:
    pinned = [key.public_key() for key in world.directory_keys]
    return verify_directory(data, pinned, last_seen, NOW)


def fault_of(world: World, data: bytes, last_seen: int = 0) -> Fault:
    with pytest.raises(NotAuthentic) as refused:
        read(world, data, last_seen)
    return refused.value.fault


@pytest.mark.parametrize("signers", [(0, 1), (0, 2), (1, 2), (0, 1, 2)])
def test_any_two_of_three_are_enough(world: World, signers: tuple[int, ...]) -> None:
    assert read(world, world.signed_directory(*signers)) == world.directory


@pytest.mark.parametrize("signers", [(), (0,), (2,), (1, 1)])
def test_one_key_is_not_two(world: World, signers: tuple[int, ...]) -> None:
    assert fault_of(world, world.signed_directory(*signers)) is Fault.TOO_FEW_SIGNATURES


def test_strangers_do_not_count(world: World) -> None:
    stranger = World(issuer=world.issuer)

    assert fault_of(world, stranger.signed_directory(0, 1, 2)) is Fault.TOO_FEW_SIGNATURES


def test_an_older_edition_is_refused(world: World) -> None:
    data = world.signed_directory(0, 1)

    assert read(world, data, last_seen=world.directory.number) == world.directory
    assert fault_of(world, data, last_seen=world.directory.number + 1) is Fault.VERSION_FELL


def test_an_edition_that_ran_out_is_refused(world: World) -> None:
    pinned = [key.public_key() for key in world.directory_keys]
    with pytest.raises(NotAuthentic, match="expired"):
        verify_directory(world.signed_directory(0, 1), pinned, 0, NOW + YEAR)


def test_a_municipality_is_found_by_its_code(world: World) -> None:
    found = world.directory.find(CITY)

    assert found is not None
    assert found.name == "みほん市"
    assert world.directory.find(MunicipalityCode("000000")) is None


def test_a_municipality_listed_twice_is_refused(world: World) -> None:
    entry = world.directory.municipalities[0]
    with pytest.raises(ValidationError):
        Directory(number=1, issued_at=NOW, expires_at=NOW + YEAR, municipalities=(entry, entry))


def test_another_directory_under_the_same_signatures_is_refused(world: World) -> None:
    signed = decode(SignedDirectory, world.signed_directory(0, 1, 2))
    longer = world.directory.model_copy(update={"expires_at": NOW + YEAR + timedelta(days=1)})

    forged = encode(signed.model_copy(update={"directory": encode(longer)}))

    assert fault_of(world, forged) is Fault.TOO_FEW_SIGNATURES


@given(st.data())
def test_no_flipped_bit_goes_unnoticed(world: World, data: st.DataObject) -> None:
    signed = world.signed_directory(0, 1)
    bit = data.draw(st.integers(min_value=0, max_value=len(signed) * 8 - 1))
    with pytest.raises(ProtocolError):
        read(world, flipped(signed, bit))
