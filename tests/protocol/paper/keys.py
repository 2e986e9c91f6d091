"""Pairs of paper keys for tests."""

from dataclasses import dataclass, field
from functools import cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PrivateKey

from kiosk.protocol.identifiers import KeyId
from kiosk.protocol.paper.dual_signature import PairedKey


@dataclass(frozen=True)
class TestPair:
    """Both private halves."""

    __test__ = False
    elliptic: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    lattice: MLDSA44PrivateKey = field(default_factory=MLDSA44PrivateKey.generate)

    @property
    def lattice_public(self) -> bytes:
        return self.lattice.public_key().public_bytes_raw()

    @property
    def paired(self) -> PairedKey:
        return PairedKey.of(self.elliptic.public_key().public_bytes_raw(), self.lattice_public)

    @property
    def key_id(self) -> KeyId:
        return self.paired.key_id

    def sign_elliptic(self, data: bytes, /) -> bytes:
        return self.elliptic.sign(data)

    def sign_lattice(self, data: bytes, /) -> bytes:
        return self.lattice.sign(data)


@cache
def pair(name: str) -> TestPair:
    """The pair of that name, the same in one run."""
    assert name
    return TestPair()
