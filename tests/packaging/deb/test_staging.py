"""What the packages bring along: settings, launcher, bill of materials, licences, cursor."""

import json
import struct
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.config.parts import PARTS as CONFIGURED
from kiosk.runtime.settings import load_settings
from kiosk_deb.bill import bill_of
from kiosk_deb.checksums import NAME, write_checksums
from kiosk_deb.closure import libraries_of, locked_requirements, pinned_entries
from kiosk_deb.copyright import collect_licences, copyright_text
from kiosk_deb.cursors import clear_cursor, write_theme
from kiosk_deb.environment import bindings_of, install_program
from kiosk_deb.libraries import Library, libraries_in
from kiosk_deb.parts import PARTS, Part, part_named
from kiosk_deb.staging import STATE, default_settings_files
from kiosk_deb.system_libraries import needed_packages
from tests.packaging.deb.debian import ROOT, run

CONSTRAINTS = ROOT / "constraints.txt"


def library(folder: Path, name: str = "made-up", licence: str = "MIT") -> Library:
    metadata = folder / f"{name.replace('-', '_')}-1.0.dist-info"
    metadata.mkdir(parents=True)
    (metadata / "METADATA").write_text(
        f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\nLicense-Expression: {licence}\n",
        encoding="utf-8",
    )
    (metadata / "LICENSE").write_text("You may.\n", encoding="utf-8")
    (found,) = (one for one in libraries_in(folder) if one.name == name)
    return found


@pytest.mark.parametrize("part", [part for part in PARTS if part.name in STATE], ids=lambda part: part.name)
def test_the_default_settings_are_accepted_and_keep_their_files_in_one_place(
    part: Part, tmp_path: Path
) -> None:
    ((name, text),) = default_settings_files(part).items()
    (tmp_path / name).write_text(text, encoding="utf-8")
    described = next(one.settings for one in CONFIGURED if one.name == part.name)
    settings = load_settings(tmp_path / name, described)
    for setting in described:
        assert f"# {setting.help}\n" in text
        if setting.kind is Path:
            assert settings.path(setting.key).is_relative_to("/etc/kiosk") or not settings.path(
                setting.key
            ).is_relative_to(tmp_path)


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_every_library_of_a_part_is_pinned_with_hashes(part: Part) -> None:
    listed = locked_requirements(CONSTRAINTS, part.extras)
    assert len(libraries_of("kiosk", part.extras)) == listed.count("==")
    assert all("--hash=sha256:" in entry for entry in pinned_entries(CONSTRAINTS).values())


def test_a_server_has_no_screen_and_a_terminal_no_forms() -> None:
    assert "pyside6-essentials" not in libraries_of("kiosk", part_named("center").extras)
    assert "fonttools" not in libraries_of("kiosk", part_named("terminal").extras)


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_a_package_holds_its_part_of_the_program_and_no_other(part: Part, tmp_path: Path) -> None:
    install_program(part, ROOT, tmp_path)
    held = {path.name for path in (tmp_path / "kiosk").iterdir() if path.is_dir()}
    assert held == set(part.subpackages)
    assert ("demo" in held) is (part.name == "trials")
    assert not list(tmp_path.rglob("__pycache__"))
    assert (tmp_path / "assets").is_dir() is part.has_screen


def test_a_bill_names_version_licence_and_permitted_archives(tmp_path: Path) -> None:
    known = replace(library(tmp_path), name="cbor2")
    bill = json.loads(bill_of("kiosk-center", "1.0", 0, [known], pinned_entries(CONSTRAINTS)))
    (component,) = bill["components"]
    assert component["purl"] == "pkg:pypi/cbor2@1.0"
    assert component["licenses"] == [{"license": {"name": "MIT"}}]
    assert len(component["properties"]) > 1
    assert bill["dependencies"] == [{"ref": "kiosk-center", "dependsOn": ["pkg:pypi/cbor2@1.0"]}]


def test_a_bill_is_the_same_for_the_same_content_and_another_for_another(tmp_path: Path) -> None:
    one = library(tmp_path)
    first, second = (bill_of("kiosk-center", "1.0", 0, [one], {}) for _ in range(2))
    assert first == second
    assert json.loads(first)["serialNumber"] != json.loads(bill_of("x", "1.0", 0, [one], {}))["serialNumber"]


def test_licences_are_collected_and_named_in_the_copyright_file(tmp_path: Path) -> None:
    one = library(tmp_path / "site")
    assert collect_licences([one], tmp_path / "licences") == ()
    assert (tmp_path / "licences/made-up/LICENSE").read_text(encoding="utf-8") == "You may.\n"
    told = copyright_text(part_named("terminal"), [one])
    assert "Copyright: see licences/made-up" in told
    assert "License: CC-BY-3.0" in told
    assert "CC-BY" not in copyright_text(part_named("center"), [one])


def test_checksums_are_what_sha256sum_checks(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_bytes(b"a")
    write_checksums(tmp_path)
    judged = run("env", "-C", tmp_path, "sha256sum", "--check", NAME)
    assert judged.returncode == 0
    assert "a.deb: OK" in judged.stdout


def test_the_cursor_is_one_clear_dot(tmp_path: Path) -> None:
    write_theme(tmp_path)
    cursor = (tmp_path / "kiosk-clear/cursors/left_ptr").read_bytes()
    assert cursor == clear_cursor()
    assert struct.unpack("<4sIII", cursor[:16]) == (b"Xcur", 16, 0x10000, 1)
    assert cursor[-4:] == b"\0\0\0\0"


def test_the_packages_of_linked_libraries_are_found(tmp_path: Path) -> None:
    (tmp_path / "program").write_bytes(Path("/bin/true").read_bytes())
    assert "libc6" in needed_packages(tmp_path)


def test_only_the_trials_bring_what_the_screens_do_without() -> None:
    with_finger = {part.name for part in PARTS if part.has_screen and "QtTest" in bindings_of(part)}
    assert with_finger == {"trials"}
    assert "QtWidgets" not in bindings_of(part_named("terminal"))


@pytest.mark.parametrize(
    ("licence", "text"), [("LGPL-3.0-only OR GPL-2.0-only", "LGPL-3"), ("BSD", "BSD"), ("MIT", None)]
)
def test_a_library_without_a_licence_file_is_led_to_debians_text(
    tmp_path: Path, licence: str, text: str | None
) -> None:
    one = replace(library(tmp_path), licence=licence, licence_files=())
    told = copyright_text(part_named("center"), [one]).partition("Files: usr/lib")[2]
    assert ("/usr/share/common-licenses/" in told) is (text is not None)
    assert text is None or f"common-licenses/{text}." in told
