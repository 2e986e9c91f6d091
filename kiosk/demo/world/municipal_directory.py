"""The demo's municipal directory: signed by two of its three directory keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.demo.cities.profiles import ROMANIZED
from kiosk.demo.world.key_files import stored_key
from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.protocol.directory import (
    Directory,
    KeyPart,
    MunicipalityPart,
    SignedDirectory,
    sign_directory,
)
from kiosk.protocol.limits import MUNICIPAL_MESSAGE_KEY_LIFETIME
from kiosk.protocol.messages.base import encode
from kiosk.protocol.paper.trust_list import SealKeyPart, SignedTrustList, TrustList, sign_trust_list
from kiosk.protocol.signing_keys import SigningKey

_VALID = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class ListedMunicipality:
    """What the directory says of one municipality."""

    profile: MunicipalityProfile
    address: str
    message_key: SigningKey


class DirectoryOffice:
    """Holds the three directory keys of the demo; a real one keeps them apart and offline."""

    def __init__(self, folder: Path) -> None:
        self._keys = tuple(stored_key(folder / f"directory-{number}.key") for number in (1, 2, 3))

    @property
    def pinned(self) -> tuple[Ed25519PublicKey, ...]:
        """What terminals and verifiers pin."""
        return tuple(key.private.public_key() for key in self._keys)

    @property
    def pinned_pem(self) -> bytes:
        """The same as PEM, one after the other."""
        return b"".join(
            key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo) for key in self.pinned
        )

    def publish(self, listed: Sequence[ListedMunicipality], now: datetime) -> bytes:
        """Sign an edition of the directory with two keys; its number is the time, so it never falls."""
        directory = Directory(
            number=int(now.timestamp()),
            issued_at=now,
            expires_at=now + _VALID,
            municipalities=tuple(
                _part(entry, now) for entry in sorted(listed, key=lambda entry: entry.profile.code)
            ),
        )
        signatures = tuple(sign_directory(directory, key.private, key.key_id) for key in self._keys[:2])
        return encode(SignedDirectory(directory=encode(directory), signatures=signatures))

    def publish_trust(self, keys: Sequence[SealKeyPart], now: datetime) -> bytes:
        """Sign an edition of the list that papers are checked with."""
        trust_list = TrustList(
            number=int(now.timestamp()), issued_at=now, renewed_by=now + _VALID, keys=tuple(keys)
        )
        signatures = tuple(sign_trust_list(trust_list, key.private, key.key_id) for key in self._keys[:2])
        return encode(SignedTrustList(trust_list=encode(trust_list), signatures=signatures))


def _part(entry: ListedMunicipality, now: datetime) -> MunicipalityPart:
    key = KeyPart(
        public=entry.message_key.public,
        not_before=now - timedelta(hours=1),
        not_after=now + MUNICIPAL_MESSAGE_KEY_LIFETIME,
    )
    return MunicipalityPart(
        code=entry.profile.code,
        name=entry.profile.name,
        romanized=ROMANIZED[entry.profile.code],
        address=entry.address,
        keys=(key,),
    )
