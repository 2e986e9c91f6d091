"""What is really installed: two machines may say the same version and run different programs."""

import hashlib
import platform
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from types import MappingProxyType

PACKAGE = Path(__file__).parents[1]
_DIGITS = 12
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
"""The name at the beginning of a requirement (PEP 508)."""


def build_of(*parts: str, package: Path = PACKAGE, packages: Mapping[str, str] | None = None) -> str:
    """Version and digest of these sub-packages as they lie on the disk, such as `1.0+0a1b2c3d4e5f`.

    The digest is over name and content of every file, and over the versions of Python and of all packages
    that the program asks for, directly or not (`packages`, by name: those installed, unless told). What
    Python compiled does not count. It finds a file that was left behind, patched or forgotten; it proves
    nothing against who can change files.
    """
    digest = hashlib.sha256()
    for path in sorted(path for part in parts for path in (package / part).rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            content = hashlib.sha256(path.read_bytes()).digest()
            digest.update(f"{path.relative_to(package)}\0".encode() + content)
    for package_name, installed in sorted((packages_of("kiosk") if packages is None else packages).items()):
        digest.update(f"{package_name}=={installed}\0".encode())
    digest.update(platform.python_version().encode())
    return f"{version('kiosk')}+{digest.hexdigest()[:_DIGITS]}"


@cache
def packages_of(root: str) -> Mapping[str, str]:
    """The installed packages that `root` asks for, directly or through others, each with its version."""
    found: dict[str, str] = {}
    waiting = [root]
    while waiting:
        for name in _required_by(waiting.pop()):
            installed = _version_of(name)
            if installed is not None and name not in found:
                found[name] = installed
                waiting.append(name)
    return MappingProxyType(found)


def _required_by(package: str) -> Iterator[str]:
    for requirement in requires(package) or ():
        named = _NAME.match(requirement)
        if named is not None:
            yield re.sub(r"[-_.]+", "-", named.group()).lower()


def _version_of(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
