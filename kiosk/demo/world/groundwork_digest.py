"""A name for the groundwork that the present sources would make: other sources, another name."""

import hashlib
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

_PACKAGE = Path(__file__).parents[2]
_SOURCES = (
    "domain",
    "protocol",
    "documents",
    "municipality",
    "runtime",
    "demo/card",
    "demo/cities",
    "demo/world",
)
_LIBRARIES = ("cryptography", "pillow", "sqlalchemy")


def groundwork_digest(starts_at: datetime) -> str:
    """Digest over the sources and libraries that take part, and the time that the world begins at."""
    digest = hashlib.sha256(starts_at.isoformat().encode())
    for library in _LIBRARIES:
        digest.update(f"{library} {version(library)}\0".encode())
    for folder in _SOURCES:
        for path in sorted((_PACKAGE / folder).rglob("*.py")):
            digest.update(f"{path.relative_to(_PACKAGE)}\0".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:24]
