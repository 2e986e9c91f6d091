"""The real packages in a fresh Debian tree: installed, toured, upgraded, purged. Root's, and minutes long."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from kiosk_deb.parts import PARTS, Part
from tests.packaging.deb.debian import ROOT, run
from tests.packaging.deb.fresh_tree import FreshTree, newer

pytestmark = [pytest.mark.long, pytest.mark.timeout(7200)]

SERVICES = [part for part in PARTS if part.name != "trials"]
STATE = {"terminal": "kiosk"}
OWNER = {"terminal": "kiosk-till"}
QUICKLY = "uses-no-compression-for-control-tarball,uses-no-compression-for-data-tarball"
"""Only the tests' packages are not compressed."""
UNDER_CAGE = (
    "env HOME=/home/trier XDG_RUNTIME_DIR=/home/trier/run WLR_BACKENDS=headless WLR_RENDERER=pixman "
    "WLR_LIBINPUT_NO_DEVICES=1 QT_QPA_PLATFORM=wayland QT_QUICK_BACKEND=software "
    "cage -- kiosk tour /home/trier/out --scenario happy-path"
)


def build(out: Path, *parts: Part) -> Mapping[str, Path]:
    named = [word for part in parts for word in ("--part", part.name)]
    command = [sys.executable, "-m", "kiosk_deb", "--level", "0", *named, str(out)]
    subprocess.run(command, check=True, cwd=ROOT, env={"PATH": "/usr/bin:/bin", "PYTHONPATH": "packaging"})
    return {path.name.partition("_")[0]: path for path in out.glob("*.deb")}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    return build(tmp_path_factory.mktemp("packages"), *PARTS)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> FreshTree:
    return FreshTree.made(tmp_path_factory.mktemp("fresh") / "tree")


@pytest.fixture
def tree(fresh: FreshTree, tmp_path: Path) -> Iterator[FreshTree]:
    copied = fresh.copied(tmp_path / "tree")
    yield copied
    subprocess.run(["rm", "--recursive", "--force", "--one-file-system", copied.root], check=True)


def test_two_builds_give_the_same_bytes(packages: Mapping[str, Path], tmp_path: Path) -> None:
    again = build(tmp_path, *PARTS)
    assert {name: path.read_bytes() for name, path in again.items()} == {
        name: path.read_bytes() for name, path in packages.items()
    }


def test_lintian_reports_no_error(packages: Mapping[str, Path]) -> None:
    judged = run(
        "lintian", "--fail-on", "error", "--allow-root", "--suppress-tags", QUICKLY, *packages.values()
    )
    assert judged.returncode == 0, judged.stdout


@pytest.mark.parametrize("part", SERVICES, ids=lambda part: part.name)
def test_a_part_is_installed_upgraded_with_what_it_keeps_and_purged_without_remains(
    part: Part, packages: Mapping[str, Path], tree: FreshTree, tmp_path: Path
) -> None:
    before = tree.remains()
    ours = [packages["kiosk-common"], packages[part.debian_package]]
    tree.install(*ours)
    assert "is missing" in tree.run("kiosk", "config", "check").stderr or part.name == "verifier"
    settings = tree.root / f"etc/kiosk/{part.name}.toml"
    kept = tree.root / f"var/lib/{STATE.get(part.name, part.debian_package)}/journal.sqlite"
    kept.write_bytes(b"kept")
    settings.write_text(settings.read_text(encoding="utf-8") + "# changed here\n", encoding="utf-8")
    tree.install(*(newer(package, tmp_path, "0.1.1") for package in ours))
    assert "0.1.1" in tree.did("dpkg-query", "--show", part.debian_package)
    assert kept.read_bytes() == b"kept"
    assert settings.read_text(encoding="utf-8").endswith("# changed here\n")
    assert OWNER.get(part.name, part.debian_package) in tree.did("getent", "passwd")
    tree.did("apt-get", "remove", "--yes", "-q", part.debian_package)
    assert kept.exists()
    assert settings.exists()
    tree.did("apt-get", "purge", "--yes", "-q", part.debian_package, "kiosk-common")
    assert tree.remains() == before


def test_the_tour_runs_under_cage_without_a_display(packages: Mapping[str, Path], tree: FreshTree) -> None:
    tree.install(packages["kiosk-common"], packages["kiosk-trials"])
    tree.did("apt-get", "install", "--yes", "-q", "--no-install-recommends", "cage", "xwayland")
    tree.did("useradd", "--create-home", "trier")
    tree.did("install", "--directory", "--owner=trier", "--mode=700", "/home/trier/run")
    ended = tree.run("runuser", "--user", "trier", "--", "sh", "-c", UNDER_CAGE)
    report = json.loads((tree.root / "home/trier/out/tour.json").read_text(encoding="utf-8"))
    assert report["as_written"], f"{report['findings']}: {ended.stderr[-2000:]}"
    assert report["outcome"] == "printed"
    assert list((tree.root / "home/trier/out/printed").glob("*.pdf"))
