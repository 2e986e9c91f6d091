"""A program is told apart by what lies on the disk, not by the version that it says."""

from importlib.metadata import version
from pathlib import Path

import pytest

from kiosk.runtime.build import build_of, packages_of


@pytest.fixture
def package(tmp_path: Path) -> Path:
    for name in ("server/app.py", "server/deep/rules.toml", "other/app.py"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return tmp_path


def build(package: Path) -> str:
    return build_of("server", package=package)


def test_it_begins_with_the_version(package: Path) -> None:
    assert build(package).startswith(f"{version('kiosk')}+")


@pytest.mark.parametrize("name", ["server/app.py", "server/deep/rules.toml"])
def test_a_file_that_was_changed_shows(package: Path, name: str) -> None:
    before = build(package)
    (package / name).write_text("patched", encoding="utf-8")
    assert build(package) != before


def test_a_file_that_was_left_behind_shows(package: Path) -> None:
    before = build(package)
    (package / "server" / "old.py").touch()
    assert build(package) != before


def test_a_file_under_another_name_shows(package: Path) -> None:
    before = build(package)
    (package / "server" / "app.py").rename(package / "server" / "api.py")
    assert build(package) != before


def test_what_python_compiled_and_other_parts_do_not_count(package: Path) -> None:
    before = build(package)
    compiled = package / "server" / "__pycache__"
    compiled.mkdir()
    (compiled / "app.pyc").touch()
    (package / "other" / "app.py").write_text("changed", encoding="utf-8")
    assert build(package) == before


def test_each_part_of_this_program_has_one() -> None:
    assert build_of("runtime") != build_of("domain")


def test_packages_are_found_through_those_that_ask_for_them() -> None:
    packages = packages_of("kiosk")
    assert packages["pydantic"] == version("pydantic")
    assert packages["pydantic-core"] == version("pydantic-core")
    assert "kiosk" not in packages


def test_a_package_of_another_version_shows(package: Path) -> None:
    installed = dict(packages_of("kiosk"))
    assert build_of("server", package=package, packages=installed) == build(package)
    assert build_of("server", package=package, packages={**installed, "pydantic": "0.0"}) != build(package)
