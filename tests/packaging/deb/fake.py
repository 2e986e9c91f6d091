"""Staged trees with environments of two small files: what debhelper adds is the same as for real ones."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk_deb.environment import write_launcher
from kiosk_deb.packing import pack
from kiosk_deb.parts import Part
from kiosk_deb.staging import default_settings_files
from tests.packaging.deb.debian import DEBIAN, run


def packed(parts: Iterable[Part], folder: Path) -> Mapping[str, Path]:
    """The packages of the parts, by their names, over trees without libraries."""
    for part in parts:
        _stage(part, folder / "staged")
    packages = pack(DEBIAN, folder / "staged", folder / "source", 0)
    return {package.name.partition("_")[0]: package for package in packages}


def _stage(part: Part, staged: Path) -> None:
    tree = staged / part.debian_package
    home = tree / part.home.lstrip("/")
    home.mkdir(parents=True)
    write_launcher(part, home)
    for name, text in default_settings_files(part).items():
        path = tree / "etc/kiosk" / name
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    (staged / f"{part.debian_package}.substvars").write_text("kiosk:Libraries=libc6\n", encoding="utf-8")


def control_files(package: Path, folder: Path) -> Path:
    """The maintainer's scripts and lists of a package, unpacked."""
    assert run("dpkg-deb", "--control", package, folder).returncode == 0
    return folder


def field(package: Path, name: str) -> str:
    return run("dpkg-deb", "--field", package, name).stdout.strip()


def contents(package: Path) -> dict[str, str]:
    """Each path in the package with its rights and owner."""
    lines = run("dpkg-deb", "--contents", package).stdout.splitlines()
    return {line.split()[5].removeprefix("."): " ".join(line.split()[:2]) for line in lines}
