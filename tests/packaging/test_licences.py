"""Every dependency's licence can be combined with Apache-2.0 in the way we use it (docs/dependencies.md)."""

import re
from importlib.metadata import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PINNED = re.findall(
    r"^([a-z0-9._-]+)==", (ROOT / "constraints.txt").read_text(encoding="utf-8"), re.MULTILINE
)
COMPATIBLE = re.compile(r"\b(MIT|BSD|Apache|PSF|MPL|Mozilla Public License|LGPL|Lesser General Public)")
"""Permissive licences; MPL and LGPL for libraries that are used unmodified."""


def declared_licence(package: str) -> str:
    about = metadata(package)
    classifiers = [line for line in about.get_all("Classifier") or [] if line.startswith("License ::")]
    fields = [line for name in ("License-Expression", "License") for line in about.get_all(name) or []]
    return " | ".join([*fields, *classifiers])


def test_the_constraints_name_packages() -> None:
    assert len(PINNED) > 40


@pytest.mark.parametrize("package", PINNED)
def test_the_licence_of_a_dependency_is_compatible(package: str) -> None:
    assert COMPATIBLE.search(declared_licence(package))


@pytest.mark.parametrize(
    ("licence", "compatible"),
    [("GPL-3.0-only", False), ("LGPL-3.0-only OR GPL-2.0-only", True), ("Proprietary", False), ("MIT", True)],
)
def test_the_check_itself_tells_licences_apart(licence: str, compatible: bool) -> None:
    assert bool(COMPATIBLE.search(licence)) is compatible
