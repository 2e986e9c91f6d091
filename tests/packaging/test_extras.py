"""Each machine installs only its part: an extra holds what the part imports, and nothing idle."""

import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import grimp
import pytest

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PARTS = {"center": "kiosk.center", "municipality": "kiosk.municipality", "terminal": "kiosk.terminal"}
OPTIONAL = {"terminal": "escpos"}
"""Extras of drivers that a part imports only where its settings ask for them."""
BROUGHT_ALONG = {
    "starlette": "fastapi",
    "typing_extensions": "pydantic",
}
"""Packages that a listed one brings with it as a part of its own interface."""


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("kiosk", include_external_packages=True, cache_dir=None)


def listed(extra: str) -> set[str]:
    """Distributions of an extra, those of the extras it names and the project's own among them."""
    names: set[str] = set()
    for requirement in [*PROJECT["dependencies"], *PROJECT["optional-dependencies"][extra]]:
        if inner := re.fullmatch(r"kiosk\[([\w,]+)\]", requirement):
            names |= {name for part in inner[1].split(",") for name in listed(part)}
        else:
            names.add(re.split(r"[<>=\[]", requirement)[0].lower())
    return names


def imported(graph: grimp.ImportGraph, part: str) -> set[str]:
    """Distributions that a part imports, through whatever module of ours."""
    own = {part, *graph.find_descendants(part), *graph.find_upstream_modules(part, as_package=True)}
    outside = {
        name
        for module in own
        if module.startswith("kiosk")
        for name in graph.find_modules_directly_imported_by(module)
        if not name.startswith("kiosk")
    }
    by_import = packages_distributions()
    return {
        BROUGHT_ALONG.get(name, by_import.get(name, [name])[0].lower())
        for name in outside
        if name not in sys.stdlib_module_names and not name.startswith("_")
    }


@pytest.mark.parametrize("extra", PARTS)
def test_what_a_part_imports_is_in_its_extra(graph: grimp.ImportGraph, extra: str) -> None:
    needed = {name.replace("_", "-") for name in imported(graph, PARTS[extra])}
    optional = listed(OPTIONAL[extra]) if extra in OPTIONAL else set()
    assert {name for name in needed if not name.startswith("pyside6")} <= listed(extra) | optional


@pytest.mark.parametrize("extra", PARTS)
def test_nothing_in_an_extra_is_idle(graph: grimp.ImportGraph, extra: str) -> None:
    needed = {name.replace("_", "-") for name in imported(graph, PARTS[extra])}
    idle = listed(extra) - needed
    assert {name for name in idle if not name.startswith("pyside6")} == set()
