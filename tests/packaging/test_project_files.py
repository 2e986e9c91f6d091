"""Files that a newcomer relies on hold together: hashes without addresses, listed programs, doors."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_no_registry_address_stands_in_the_set_up() -> None:
    for name in ("constraints.txt", "packaging/setup/build-tools.txt", "pyproject.toml", "Makefile"):
        assert "://" not in (ROOT / name).read_text(encoding="utf-8"), name


def test_every_pinned_package_has_hashes() -> None:
    for name in ("constraints.txt", "packaging/setup/build-tools.txt"):
        entries = re.split(r"^(?=[a-z])", (ROOT / name).read_text(encoding="utf-8"), flags=re.MULTILINE)
        pinned = [entry for entry in entries if "==" in entry]
        assert pinned
        assert all("--hash=sha256:" in entry for entry in pinned), name


def test_each_debian_package_is_named_once_with_a_reason() -> None:
    text = (ROOT / "packaging/setup/debian-packages.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    names = [line.split("#")[0].strip() for line in lines]
    assert names == sorted(set(names))
    assert all("#" in line for line in lines)


def test_links_between_pages_lead_somewhere() -> None:
    pages = [
        ROOT / "README.md",
        ROOT / "CONTRIBUTING.md",
        ROOT / "SECURITY.md",
        *(ROOT / "docs").rglob("*.md"),
    ]
    for page in pages:
        for target in re.findall(r"`(docs/[\w./-]+)`", page.read_text(encoding="utf-8")):
            assert (ROOT / target).exists(), f"{page.name} names {target}"
