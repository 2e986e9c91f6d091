"""Which private key belongs to a certificate, while a renewal replaces both (ADR 130).

A renewal keeps its new key beside the present one, then puts the new certificate into the place of the old
one: that one step changes the pair. The key is moved afterwards; until then it is found beside.
"""

import ssl
from pathlib import Path

from kiosk.runtime.whole_file import sync_directory


def successor_of(key: Path) -> Path:
    """Where a renewal keeps the key that is to replace `key`."""
    return key.with_name(f"{key.name}.next")


def key_of(certificate: Path, key: Path) -> Path:
    """The file of the key of `certificate`: `key`, or its successor if that is the one that fits."""
    successor = successor_of(key)
    return successor if fits(certificate, successor) else key


def fits(certificate: Path, key: Path) -> bool:
    """Whether both can be read and belong together; PEM."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        # an encrypted key must not ask whoever sits at the terminal for its password
        context.load_cert_chain(certificate, key, password="")
    except (OSError, ValueError):
        return False
    return True


def settle(certificate: Path, key: Path) -> None:
    """Move the successor to its place if the certificate is already its own; what a crash left undone."""
    successor = successor_of(key)
    if fits(certificate, successor):
        successor.replace(key)
        sync_directory(key.parent)
