"""Which libraries a part needs, each at the version and with the hashes that were tested."""

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_ENTRY = re.compile(r"^(?=[a-z0-9])", re.MULTILINE)


def pinned_entries(constraints: Path) -> dict[str, str]:
    """Each library's entry of `constraints.txt`, with version and hashes, by its canonical name."""
    entries = _ENTRY.split(constraints.read_text(encoding="utf-8"))
    return {canonicalize_name(entry.partition("==")[0]): entry for entry in entries if "==" in entry}


def libraries_of(project: str, extras: Iterable[str]) -> frozenset[str]:
    """Canonical names of everything that the extras of an installed project bring, itself left out.

    Read from the metadata of what is installed here. Raises PackageNotFoundError for what is not.
    """
    found: set[str] = set()
    waiting: list[tuple[str, frozenset[str]]] = [(canonicalize_name(project), frozenset(extras))]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        wanted = waiting.pop()
        if wanted in seen:
            continue
        seen.add(wanted)
        found.add(wanted[0])
        waiting.extend(_needs(*wanted))
    return frozenset(found - {canonicalize_name(project)})


def _needs(name: str, extras: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    for line in requires(name) or ():
        requirement = Requirement(line)
        if requirement.marker is None or any(
            requirement.marker.evaluate({"extra": extra}) for extra in ("", *extras)
        ):
            yield canonicalize_name(requirement.name), frozenset(requirement.extras)


def locked_requirements(constraints: Path, extras: Iterable[str]) -> str:
    """A requirements file for `pip install --require-hashes`: the libraries of the extras and no others.

    Raises KeyError, naming the library, where constraints.txt lacks one: run `make lock`.
    """
    entries = pinned_entries(constraints)
    return "".join(entries[name] for name in sorted(libraries_of("kiosk", extras)))
