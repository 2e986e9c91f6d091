"""What debhelper makes of each package: scripts, settings files, users, services."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk_deb.parts import PARTS, Part
from tests.packaging.deb.debian import run
from tests.packaging.deb.fake import contents, control_files, field, packed

pytestmark = pytest.mark.timeout(600)

WITH_SERVICE = [part for part in PARTS if part.name != "trials"]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    return packed(WITH_SERVICE, tmp_path_factory.mktemp("packed"))


@pytest.fixture(params=WITH_SERVICE, ids=lambda part: part.name)
def part(request: pytest.FixtureRequest) -> Part:
    chosen: Part = request.param
    return chosen


@pytest.fixture
def package(part: Part, packages: Mapping[str, Path]) -> Path:
    return packages[part.debian_package]


@pytest.fixture
def scripts(package: Path, tmp_path: Path) -> Path:
    return control_files(package, tmp_path / "control")


def test_it_needs_the_common_package_of_its_version_and_debians_python(package: Path) -> None:
    needed = field(package, "Depends").split(", ")
    assert f"kiosk-common (= {field(package, 'Version')})" in needed
    assert {"python3.11", "libc6", "systemd"} <= set(needed)


def test_settings_survive_an_upgrade_as_conffiles(part: Part, scripts: Path) -> None:
    kept = (scripts / "conffiles").read_text(encoding="utf-8").split()
    assert f"/etc/kiosk/{part.name}.toml" in kept
    assert all(path.startswith("/etc/") for path in kept)


def test_users_and_folders_are_made_at_the_installation(part: Part, scripts: Path) -> None:
    script = (scripts / "postinst").read_text(encoding="utf-8")
    assert f'systemd-sysusers ${{DPKG_ROOT:+--root="$DPKG_ROOT"}} {part.debian_package}.conf' in script
    assert f"--create {part.debian_package}.conf" in script


def test_nothing_is_started_or_switched_on_by_the_installation(scripts: Path) -> None:
    script = (scripts / "postinst").read_text(encoding="utf-8")
    assert "deb-systemd-invoke start" not in script
    assert "was-enabled" in script


def test_a_purge_takes_state_and_users(scripts: Path) -> None:
    script = (scripts / "postrm").read_text(encoding="utf-8")
    assert 'if [ "$1" = purge ]' in script
    assert "rm -rf /var/lib/kiosk" in script
    assert "userdel" in script


def test_the_scripts_of_the_maintainer_are_sound(scripts: Path) -> None:
    for name in ("preinst", "postinst", "prerm", "postrm"):
        if (scripts / name).exists():
            judged = run("shellcheck", "--shell=sh", "--severity=error", scripts / name)
            assert judged.returncode == 0, judged.stdout
            assert "#DEBHELPER#" not in (scripts / name).read_text(encoding="utf-8")


def test_units_profiles_and_users_lie_where_they_are_looked_for(part: Part, package: Path) -> None:
    there = contents(package)
    name = part.debian_package
    assert f"/lib/systemd/system/{name}.service" in there
    assert f"/usr/lib/sysusers.d/{name}.conf" in there
    assert f"/usr/lib/tmpfiles.d/{name}.conf" in there
    assert f"/etc/apparmor.d/{name}" in there
    assert there[f"/usr/lib/kiosk/{part.name}/bin/kiosk"] == "-rwxr-xr-x root/root"


def test_the_terminal_brings_both_services_the_timer_and_what_the_devices_need(
    packages: Mapping[str, Path],
) -> None:
    there = contents(packages["kiosk-terminal"])
    assert {f"/lib/systemd/system/{name}" for name in ("kiosk-till.service", "kiosk-renew.timer")} <= set(
        there
    )
    assert "/lib/udev/rules.d/60-kiosk-terminal.rules" in there
    assert "/etc/logrotate.d/kiosk-terminal" in there
    assert "/etc/pam.d/kiosk-terminal" in there
    assert "/usr/lib/sysctl.d/60-kiosk-terminal.conf" in there


def test_two_builds_give_the_same_bytes(packages: Mapping[str, Path], tmp_path: Path) -> None:
    again = packed(WITH_SERVICE, tmp_path)
    assert {name: path.read_bytes() for name, path in again.items()} == {
        name: path.read_bytes() for name, path in packages.items()
    }
