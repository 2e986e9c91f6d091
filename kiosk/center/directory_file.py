"""The municipal directory as the center knows it: whose signature makes evidence against a municipality."""

from collections.abc import Callable, Sequence
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.directory import Directory, verify_directory
from kiosk.protocol.errors import ProtocolError
from kiosk.protocol.signing_keys import load_public_keys
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.clock import Clock
from kiosk.runtime.live_file import LiveFile
from kiosk.runtime.log import EventLog
from kiosk.runtime.start import StartRefused


class DirectoryRefused(StartRefused):
    """The directory cannot be trusted; names the file, the cause and the remedy."""


class MunicipalKeys:
    """The keys of each municipality, by the edition of the directory that lies there now."""

    def __init__(self, edition: Callable[[], Directory]) -> None:
        self._edition = edition

    @classmethod
    def live(cls, path: Path, keys: Path, clock: Clock, log: EventLog) -> "MunicipalKeys":
        """Read the directory at `path`, and later editions that take its place.

        Each is checked with the directory keys in `keys`; its number never falls.
        Raises DirectoryRefused and KeyUnusable.
        """
        return cls(LiveFile(path, _Editions(load_public_keys(keys), clock).read, log).current)

    def of(self, code: MunicipalityCode) -> Sequence[TrustedKey]:
        """Its message keys; none for one that is not listed."""
        listed = self._edition().find(code)
        return () if listed is None else listed.trusted_keys


class _Editions:
    """Reads editions, none older than the newest so far."""

    def __init__(self, pinned: Sequence[Ed25519PublicKey], clock: Clock) -> None:
        self._pinned = pinned
        self._clock = clock
        self._newest = 0

    def read(self, path: Path) -> Directory:
        try:
            directory = verify_directory(path.read_bytes(), self._pinned, self._newest, self._clock.now())
        except OSError as error:
            raise DirectoryRefused(f"{path}: cannot be read ({error.strerror}); fetch it") from error
        except ProtocolError as error:
            raise DirectoryRefused(
                f"{path}: not a trusted directory ({error}); fetch the present edition"
            ) from error
        self._newest = directory.number
        return directory
