"""The municipal directory as the center knows it: whose signature makes evidence against a municipality."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.directory import Directory, verify_directory
from kiosk.protocol.errors import ProtocolError
from kiosk.protocol.signing_keys import load_public_keys
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.start import StartRefused


class DirectoryRefused(StartRefused):
    """The directory cannot be trusted; names the file, the cause and the remedy."""


class MunicipalKeys:
    """The keys of each municipality."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    @classmethod
    def load(cls, path: Path, keys: Path, now: datetime) -> "MunicipalKeys":
        """Read the directory at `path`, checked with the directory keys in `keys`.

        Raises DirectoryRefused and KeyUnusable.
        """
        pinned = load_public_keys(keys)
        try:
            return cls(verify_directory(path.read_bytes(), pinned, 0, now))
        except OSError as error:
            raise DirectoryRefused(f"{path}: cannot be read ({error.strerror}); fetch it") from error
        except ProtocolError as error:
            raise DirectoryRefused(
                f"{path}: not a trusted directory ({error}); fetch the present edition"
            ) from error

    def of(self, code: MunicipalityCode) -> Sequence[TrustedKey]:
        """Its message keys; none for one that is not listed."""
        listed = self._directory.find(code)
        return () if listed is None else listed.trusted_keys
