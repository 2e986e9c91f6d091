"""What has to be the same on all servers of a municipality, as one number that can be compared by eye."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Self

from kiosk.municipality.printer_settings import printer_guards
from kiosk.municipality.seal_keys import SealKeyring, SealKeyUnusable
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.build import build_of
from kiosk.runtime.clock import Clock
from kiosk.runtime.settings import Settings

_PARTS = ("domain", "runtime", "protocol", "documents", "municipality")

_FILES = ("official_seal.picture", "jpki.anchors", "center.certificates", "recall.key")
_TEXTS = (
    "printer.profiles",
    "seal.check_at",
    "jpki.policies",
    "jpki.key_usage",
    "jpki.extended_key_usage",
)
_NUMBERS = ("order.copies_per_day", "order.sheets", "linkage.max_age_minutes")


@dataclass(frozen=True, slots=True)
class Configuration:
    """What is fixed while a server runs, and what changes under it: profile, seal key, token keys."""

    fixed: bytes
    profile_digest: Callable[[], str]
    """SHA-256 of the file whose profile is in force, in hexadecimal."""
    seal_key_id: Callable[[], bytes]
    """Of the month's key, empty where there is none that can be used."""
    token_keys: Callable[[], bytes]
    """Ids of the center's token keys that are believed now."""

    @classmethod
    def of(
        cls,
        settings: Settings,
        message_key_id: bytes,
        profile_digest: Callable[[], str],
        seal_key_id: Callable[[], bytes],
        token_keys: Callable[[], bytes],
    ) -> Self:
        """What these settings and the files that they name come to."""
        digest = hashlib.sha256(message_key_id)
        for key in _FILES:
            content = hashlib.sha256(settings.path(key).read_bytes()).digest()
            digest.update(f"\0{key}\0".encode() + content)
        for name, guard in sorted(printer_guards(settings).items()):
            digest.update(f"\0printer.calibrations\0{name}\0{guard.single_cover}".encode())
        for key in _NUMBERS:
            digest.update(f"\0{key}\0{settings.number(key)}".encode())
        digest.update(f"\0jpki.revocation\0{settings.flag('jpki.revocation')}".encode())
        digest.update(f"\0site.address\0{bool(settings.text('site.address'))}".encode())
        for key in _TEXTS:
            digest.update(f"\0{key}\0{settings.text(key)}".encode())
        if settings.text("site.address"):
            servers = settings.path("site.certificates").read_bytes()
            digest.update(b"\0site.certificates\0" + hashlib.sha256(servers).digest())
        return cls(digest.digest(), profile_digest, seal_key_id, token_keys)

    def digest(self) -> str:
        """SHA-256 over all of it as it is now, in hexadecimal."""
        live = bytes.fromhex(self.profile_digest()) + self.seal_key_id()
        keys = hashlib.sha256(self.token_keys()).digest()
        return hashlib.sha256(self.fixed + keys + live).hexdigest()


def seal_key_id_of(keyring: SealKeyring, clock: Clock) -> bytes:
    """Which key papers are sealed with today; empty if none can be used: then nothing is issued either."""
    try:
        return keyring.of(clock.now().date()).key_id
    except SealKeyUnusable:
        return b""


def token_keys_of(keys: Iterable[TrustedKey], clock: Clock) -> bytes:
    """The token keys that are believed now: one that is made ahead tells nothing before its time."""
    now = clock.now()
    return b"".join(sorted(key.key_id for key in keys if key.not_before <= now < key.not_after))


def installed_program() -> str:
    """Version and digest of everything that this server's answers are made by."""
    return build_of(*_PARTS)
