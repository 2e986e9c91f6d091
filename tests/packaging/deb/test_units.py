"""The systemd units: what they start, as whom, how closed they are."""

import re
import shlex
from configparser import RawConfigParser
from pathlib import Path

import pytest

from kiosk.cli import DOORS
from kiosk_deb.manual import parser_of
from kiosk_deb.parts import PARTS
from tests.packaging.deb.debian import DEBIAN, run, units

SERVERS = (
    "kiosk-center.service",
    "kiosk-municipality.service",
    "kiosk-verifier.service",
    "kiosk-till.service",
    "kiosk-staff.service",
)
ONCE = {"kiosk-renew.service", "kiosk-doctor.service", "kiosk-restart.service"}
"""Services that do one thing and end."""
SHARES_THE_TILLS_USER = "kiosk-staff.service"
"""It reads the journal and speaks for staff at the till."""
SERVICES = sorted(name for name in units() if name.endswith(".service"))
DAEMONS = [name for name in SERVICES if name not in ONCE]
THRESHOLD = "20"
"""Exposure 2.0, in tenths."""


class Unit(RawConfigParser):
    """The last value of each key counts here; nothing below asks for a list."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


def unit(name: str) -> Unit:
    parsed = Unit(strict=False, delimiters=("=",), comment_prefixes=("#",))
    parsed.read(units()[name], encoding="utf-8")
    return parsed


def staged(folder: Path) -> list[Path]:
    """The units under their installed names, with programs that exist here in the place of ours."""
    for name, path in units().items():
        text = re.sub(
            r"^(ExecStart=)/\S+", r"\1/bin/true", path.read_text(encoding="utf-8"), flags=re.MULTILINE
        )
        (folder / name).write_text(text, encoding="utf-8")
    return sorted(folder.iterdir())


def test_systemd_understands_every_unit(tmp_path: Path) -> None:
    judged = run("systemd-analyze", "verify", "--man=no", "--recursive-errors=no", *staged(tmp_path))
    assert judged.returncode == 0
    assert not [line for line in judged.stderr.splitlines() if "kiosk-" in line]


@pytest.mark.parametrize("name", SERVERS)
def test_a_server_is_closed_to_two_of_ten(name: str, tmp_path: Path) -> None:
    staged(tmp_path)
    judged = run("systemd-analyze", "security", "--offline=true", f"--threshold={THRESHOLD}", tmp_path / name)
    assert judged.returncode == 0, judged.stdout.splitlines()[-1]


def test_the_measure_itself_tells_an_open_service(tmp_path: Path) -> None:
    (tmp_path / "open.service").write_text("[Service]\nExecStart=/bin/true\n", encoding="utf-8")
    judged = run(
        "systemd-analyze", "security", "--offline=true", f"--threshold={THRESHOLD}", tmp_path / "open.service"
    )
    assert judged.returncode != 0


@pytest.mark.parametrize("name", DAEMONS)
def test_a_service_says_when_it_is_ready_and_that_it_lives(name: str) -> None:
    service = unit(name)["Service"]
    assert service["Type"] == "notify"
    assert int(service["WatchdogSec"]) >= 30


@pytest.mark.parametrize("name", DAEMONS)
def test_a_service_opens_a_door_of_its_part_with_options_that_exist(name: str) -> None:
    words = shlex.split(unit(name)["Service"]["ExecStart"])
    place = next(index for index, word in enumerate(words) if word.startswith("/usr/lib/kiosk/"))
    program, *given = words[place:]
    assert program in {f"{part.home}/bin/kiosk" for part in PARTS}
    door = next(door for door in DOORS if tuple(given[: len(door.words)]) == door.words)
    parsed = parser_of(door).parse_args(given[len(door.words) :])
    assert parsed.config.parent == Path("/etc/kiosk")


@pytest.mark.parametrize("name", DAEMONS)
def test_each_service_has_a_user_of_its_own_that_the_package_makes(name: str) -> None:
    service = unit(name)["Service"]
    made = "".join(path.read_text(encoding="utf-8") for path in DEBIAN.glob("*.sysusers"))
    assert re.search(rf"^u {re.escape(service['User'])} ", made, flags=re.MULTILINE)
    apart = [other for other in DAEMONS if SHARES_THE_TILLS_USER not in {name, other}]
    others = {unit(other)["Service"]["User"] for other in apart if other != name}
    assert service["User"] not in others | {"root"}


def test_no_core_and_no_swap_for_any_process() -> None:
    for name in DAEMONS:
        service = unit(name)["Service"]
        assert service["LimitCORE"] == "0", name
        assert service["MemorySwapMax"] == "0", name


def test_the_screens_run_in_cage_without_a_way_to_another_terminal() -> None:
    service = unit("kiosk-terminal.service")["Service"]
    command = shlex.split(service["ExecStart"])
    assert command[:2] == ["/usr/bin/cage", "--"]
    assert service["StandardInput"] == "tty-fail"
    assert (
        unit("kiosk-terminal.service")["Unit"]["Conflicts"]
        == f"getty@{Path(service['TTYPath']).name}.service"
    )


@pytest.mark.parametrize("wish", ["doctor", "restart"])
def test_a_wish_of_the_staff_area_starts_its_service_and_is_taken_away_first(wish: str) -> None:
    wished = unit(f"kiosk-{wish}.path")["Path"]["PathExists"]
    assert wished == f"/run/kiosk/{wish}-wanted"
    assert unit(f"kiosk-{wish}.service")["Service"]["ExecStartPre"].split()[-1] == wished


def test_a_profile_that_a_service_names_exists() -> None:
    for name in DAEMONS:
        profile = unit(name)["Service"]["AppArmorProfile"].removeprefix("-")
        assert f"\nprofile {profile} " in (DEBIAN / "apparmor" / profile).read_text(encoding="utf-8")


@pytest.mark.parametrize("profile", sorted(path.name for path in (DEBIAN / "apparmor").iterdir()))
def test_apparmor_understands_a_profile(profile: str) -> None:
    judged = run("apparmor_parser", "--skip-kernel-load", "--skip-cache", DEBIAN / "apparmor" / profile)
    assert judged.returncode == 0, judged.stderr


def test_apparmor_refuses_a_profile_that_it_does_not_understand(tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text("profile wrong { nonsense }\n", encoding="utf-8")
    assert run("apparmor_parser", "--skip-kernel-load", "--skip-cache", tmp_path / "wrong").returncode != 0
