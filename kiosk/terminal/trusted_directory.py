"""The municipal directory that this terminal trusts: signed by pinned keys, and never older than the last."""

from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from kiosk.protocol.directory import Directory, verify_directory
from kiosk.protocol.errors import NotAuthentic, ProtocolError
from kiosk.runtime.start import StartRefused
from kiosk.runtime.whole_file import write_whole

_END = b"-----END PUBLIC KEY-----"


class DirectoryRefused(StartRefused):
    """The municipal directory cannot be trusted; the message names file, cause and remedy."""


def read_directory(path: Path, keys: Path, last_number: Path, now: datetime) -> Directory:
    """Read the directory at `path`, checked with the pinned `keys`; keep its number in `last_number`.

    Raises DirectoryRefused for a directory that is not signed by two of the keys, has run out, or is
    older than one that was accepted before.
    """
    seen = _last_seen(last_number)
    try:
        directory = verify_directory(path.read_bytes(), _pinned(keys), seen, now)
    except OSError as error:
        raise DirectoryRefused(f"{path}: cannot be read ({error.strerror}); check path and rights") from error
    except NotAuthentic as error:
        raise DirectoryRefused(
            f"{path}: not trusted ({error.fault.value}); fetch the present edition of the directory"
        ) from error
    except ProtocolError as error:
        raise DirectoryRefused(f"{path}: is no municipal directory; fetch it again") from error
    if directory.number > seen:
        write_whole(last_number, f"{directory.number}\n")
    return directory


def _pinned(path: Path) -> tuple[Ed25519PublicKey, ...]:
    try:
        blocks = path.read_bytes().split(_END)[:-1]
        keys = tuple(load_pem_public_key(block + _END) for block in blocks)
    except (OSError, ValueError) as error:
        raise DirectoryRefused(f"{path}: no readable PEM public keys; restore the file") from error
    pinned = tuple(key for key in keys if isinstance(key, Ed25519PublicKey))
    if not pinned or len(pinned) != len(keys):
        raise DirectoryRefused(f"{path}: holds other keys than Ed25519, or none; restore the file")
    return pinned


def _last_seen(path: Path) -> int:
    try:
        return int(path.read_text(encoding="ascii"))
    except FileNotFoundError:
        return 0
    except (OSError, ValueError) as error:
        raise DirectoryRefused(
            f"{path}: does not hold the number of the last directory; write the number of the edition that "
            "this terminal used last, from the log of the directory office"
        ) from error
