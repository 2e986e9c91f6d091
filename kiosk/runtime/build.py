"""What is really installed: two machines may say the same version and run different programs."""

import hashlib
from importlib.metadata import version
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
_DIGITS = 12


def build_of(*parts: str, package: Path = PACKAGE) -> str:
    """Version and digest of these sub-packages as they lie on the disk, such as `1.0+0a1b2c3d4e5f`.

    The digest is over name and content of every file; what Python compiled from them does not count. It
    finds a file that was left behind, patched or forgotten; it proves nothing against who can change files.
    """
    digest = hashlib.sha256()
    for path in sorted(path for part in parts for path in (package / part).rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            content = hashlib.sha256(path.read_bytes()).digest()
            digest.update(f"{path.relative_to(package)}\0".encode() + content)
    return f"{version('kiosk')}+{digest.hexdigest()[:_DIGITS]}"
