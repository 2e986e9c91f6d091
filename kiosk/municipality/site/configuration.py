"""What has to be the same on all servers of a municipality, as one number that can be compared by eye."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from kiosk.runtime.settings import Settings

_FILES = ("official_seal.picture", "jpki.anchors", "center.certificates", "recall.key")
_NUMBERS = ("order.copies_per_day", "order.sheets", "linkage.max_age_minutes")


@dataclass(frozen=True, slots=True)
class Configuration:
    """What is fixed while a server runs, and the profile, which may change under it."""

    fixed: bytes
    profile_digest: Callable[[], str]
    """SHA-256 of the file whose profile is in force, in hexadecimal."""

    @classmethod
    def of(cls, settings: Settings, message_key_id: bytes, profile_digest: Callable[[], str]) -> Self:
        """What these settings and the files that they name come to."""
        digest = hashlib.sha256(message_key_id)
        for key in _FILES:
            content = hashlib.sha256(settings.path(key).read_bytes()).digest()
            digest.update(f"\0{key}\0".encode() + content)
        for key in _NUMBERS:
            digest.update(f"\0{key}\0{settings.number(key)}".encode())
        digest.update(f"\0jpki.revocation\0{settings.flag('jpki.revocation')}".encode())
        digest.update(f"\0site.address\0{bool(settings.text('site.address'))}".encode())
        digest.update(f"\0printer.profiles\0{settings.text('printer.profiles')}".encode())
        return cls(digest.digest(), profile_digest)

    def digest(self) -> str:
        """SHA-256 over all of it as it is now, in hexadecimal."""
        return hashlib.sha256(self.fixed + bytes.fromhex(self.profile_digest())).hexdigest()
