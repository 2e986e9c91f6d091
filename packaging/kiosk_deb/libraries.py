"""What an environment holds: each library with its version, licence and the files that tell the licence."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from packaging.utils import canonicalize_name

_LICENCE_NAMES = ("licen", "copying", "notice", "authors")


@dataclass(frozen=True, slots=True)
class Library:
    """One installed distribution."""

    name: str
    version: str
    licence: str
    """As its metadata tell it: an SPDX expression, a name, or the classifiers."""
    home_page: str
    licence_files: tuple[Path, ...]


def libraries_in(site: Path) -> tuple[Library, ...]:
    """Everything in a `site-packages`, by name; our own program among it."""
    found = (_library(one, site) for one in distributions(path=[str(site)]))
    return tuple(sorted(found, key=lambda library: library.name))


def _library(distribution: Distribution, site: Path) -> Library:
    about = distribution.metadata
    name = canonicalize_name(about["Name"])
    return Library(
        name,
        distribution.version,
        _licence(distribution),
        _field(distribution, "Home-page") or _first_url(about.get_all("Project-URL") or []),
        tuple(_licence_files(site, about["Name"], distribution.version)),
    )


def _licence(distribution: Distribution) -> str:
    about = distribution.metadata
    if expression := _field(distribution, "License-Expression"):
        return expression
    classifiers = [line for line in about.get_all("Classifier") or [] if line.startswith("License ::")]
    named = [line.rpartition(" :: ")[2] for line in classifiers if line.count("::") > 1]
    if named:
        return " or ".join(named)
    return _field(distribution, "License").partition("\n")[0].strip() or "see its licence files"


def _field(distribution: Distribution, name: str) -> str:
    return next(iter(distribution.metadata.get_all(name) or []), "")


def _first_url(entries: list[str]) -> str:
    return next((entry.partition(", ")[2] for entry in entries), "")


def _licence_files(site: Path, name: str, version: str) -> Iterator[Path]:
    folders = [path for path in site.glob("*.dist-info") if _belongs(path, name, version)]
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.name.lower().startswith(_LICENCE_NAMES):
                yield path


def _belongs(folder: Path, name: str, version: str) -> bool:
    given, _, numbered = folder.name.removesuffix(".dist-info").rpartition("-")
    return canonicalize_name(given) == canonicalize_name(name) and numbered == version
