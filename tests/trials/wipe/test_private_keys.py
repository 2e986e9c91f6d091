import secrets

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.trials.wipe.blocks import blocks_of
from kiosk.trials.wipe.private_keys import ed25519_public, private_halves, x25519_public


def test_private_keys_are_found_by_their_public_halves_alone() -> None:
    signing, agreeing = Ed25519PrivateKey.generate(), X25519PrivateKey.generate()
    wanted = (
        (ed25519_public, signing.public_key().public_bytes_raw()),
        (x25519_public, agreeing.public_key().public_bytes_raw()),
    )
    privates = {signing.private_bytes_raw(), agreeing.private_bytes_raw()}
    memory = (
        bytes(64) + b"\1\2\3\4" * 4 + b"".join(key + bytes(24) for key in privates) + secrets.token_bytes(320)
    )
    assert private_halves(blocks_of(memory), wanted) <= privates
    assert private_halves(blocks_of(bytes(4096)), wanted) == frozenset()


def test_most_keys_look_random_enough_to_be_tried() -> None:
    found = 0
    for _ in range(20):
        key = Ed25519PrivateKey.generate()
        wanted = ((ed25519_public, key.public_key().public_bytes_raw()),)
        found += len(private_halves(blocks_of(bytes(16) + key.private_bytes_raw() + bytes(16)), wanted))
    assert found >= 15
