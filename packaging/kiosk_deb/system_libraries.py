"""Which Debian packages the program files of an environment need, read from the files.

dpkg-shlibdeps, which does that elsewhere, stops at the files of wheels, which bring libraries of their own.
"""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from kiosk_deb.elf import is_elf, needed_by

_CACHED = re.compile(r"^\s+(\S+) \([^)]*x86-64[^)]*\) => (\S+)$", re.MULTILINE)


class LibraryUnknown(Exception):
    """No package of this machine has a library that is needed; names library and file."""


def needed_packages(home: Path) -> frozenset[str]:
    """Names of the Debian packages whose libraries the files under `home` are linked with.

    Raises LibraryUnknown.
    """
    programs = [path for path in home.rglob("*") if not path.is_symlink() and is_elf(path)]
    own = {path.name for path in home.rglob("*")}
    needed = {name: program for program in programs for name in needed_by(program) if name not in own}
    where = _library_files()
    where |= {name: file for name in needed if name not in where for file in _in_standard_folders(name)}
    missing = [f"{name} ({program.name})" for name, program in needed.items() if name not in where]
    if missing:
        raise LibraryUnknown(f"not installed here: {', '.join(sorted(missing))}; see debian-packages.txt")
    return frozenset(_packages_of({where[name] for name in needed}))


def _library_files() -> dict[str, Path]:
    listing = subprocess.run(["/sbin/ldconfig", "-p"], check=True, capture_output=True, text=True)
    return {name: Path(path) for name, path in reversed(_CACHED.findall(listing.stdout))}


def _in_standard_folders(name: str) -> Iterator[Path]:
    """The cache lists libraries by their own name; the loader finds a second name in these folders, too."""
    folders = (Path("/lib/x86_64-linux-gnu"), Path("/usr/lib/x86_64-linux-gnu"))
    yield from (folder / name for folder in folders if (folder / name).exists())


def _packages_of(files: set[Path]) -> Iterator[str]:
    for file in sorted(files):
        yield _package_of(file)


def _package_of(file: Path) -> str:
    """Debian 12 lists some files under /lib that are found under /usr/lib, and the other way round."""
    name = file.resolve()
    other = Path(str(name).removeprefix("/usr")) if str(name).startswith("/usr/") else Path(f"/usr{name}")
    for candidate in (file, name, other):
        found = subprocess.run(
            ["dpkg-query", "--search", str(candidate)],
            check=False,
            capture_output=True,
            text=True,
        )
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    raise LibraryUnknown(f"{file} belongs to no Debian package; install the Debian package that has it")
