"""The merchant's key at the provider, from a file that nobody else can read."""

import stat
from pathlib import Path

from kiosk.runtime.start import StartRefused
from kiosk.terminal.till.cashless.qr.signature import ApiKey

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class KeyFileUnusable(StartRefused):
    """The key file is missing, open to others, or holds something else; never tells what it holds."""


def load_api_key(path: Path) -> ApiKey:
    """Read two lines: name of the key, secret. Raises KeyFileUnusable."""
    try:
        mode = path.stat().st_mode
        text = path.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        raise KeyFileUnusable(f"{path}: no readable key file; write the provider's key there") from None
    if mode & _OTHERS:
        raise KeyFileUnusable(f"{path}: others may read it; run chmod 600 on it and replace the key")
    lines = text.split()
    if len(lines) != 2:
        raise KeyFileUnusable(f"{path}: it has to hold two lines, the key's name and its secret")
    return ApiKey(*lines)
