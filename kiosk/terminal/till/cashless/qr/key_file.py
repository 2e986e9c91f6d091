"""The merchant's key at the provider, from a file that is kept as every secret's."""

from pathlib import Path

from kiosk.runtime.private_file import PrivateFileExposed, require_private
from kiosk.runtime.start import StartRefused
from kiosk.terminal.till.cashless.qr.signature import ApiKey


class KeyFileUnusable(StartRefused):
    """The key file is missing, open to others, or holds something else; never tells what it holds."""


def load_api_key(path: Path) -> ApiKey:
    """Read two lines: name of the key, secret. Raises KeyFileUnusable."""
    try:
        require_private(path)
        text = path.read_text(encoding="ascii")
    except PrivateFileExposed as exposed:
        raise KeyFileUnusable(str(exposed)) from None
    except (OSError, UnicodeDecodeError):
        raise KeyFileUnusable(f"{path}: no readable key file; write the provider's key there") from None
    lines = text.split()
    if len(lines) != 2:
        raise KeyFileUnusable(f"{path}: it has to hold two lines, the key's name and its secret")
    return ApiKey(*lines)
