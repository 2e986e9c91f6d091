"""Keys of the demo as files that only their owner may read."""

from pathlib import Path

from kiosk.protocol.signing_keys import SigningKey


def stored_key(path: Path) -> SigningKey:
    """Load the key at `path`, or make it there."""
    if path.exists():
        return SigningKey.load(path)
    key = SigningKey.generate()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.write_bytes(key.pem)
    return key
