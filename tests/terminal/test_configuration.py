import json
from pathlib import Path

import pytest

from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import LogEvent
from kiosk.runtime.settings import SettingsRefused
from kiosk.terminal.configuration import load_terminal_settings, open_log
from kiosk.terminal.settings import SETTINGS
from kiosk.terminal.till_door import till_settings

GOOD = {
    "terminal.id": '"t-0001"',
    "center.address": '"https://center.example.jp"',
    "tls.certificate": '"terminal.pem"',
    "tls.key": '"terminal.key"',
    "tls.anchor": '"ca.pem"',
    "directory.path": '"directory"',
    "directory.keys": '"keys.pem"',
    "card.anchors": '"jpki.pem"',
    "printer.uri": '"ipps://192.0.2.7/ipp/print"',
    "printer.certificate": '"printer.pem"',
    "receipt_printer.uri": '"ipps://192.0.2.8/ipp/print"',
    "till.serial_device": '"/dev/ttyUSB0"',
    "till.socket": '"till.socket"',
    "till.first_count.yen_500": "12",
    "state.directory": '"."',
}


def written(folder: Path, **changes: str) -> Path:
    path = folder / "terminal.toml"
    values = GOOD | {key.replace("__", "."): value for key, value in changes.items()}
    path.write_text("".join(f"{key} = {value}\n" for key, value in values.items()), encoding="utf-8")
    return path


def test_every_example_and_every_default_is_itself_allowed() -> None:
    for setting in SETTINGS:
        setting.parse(setting.example)
        if setting.default is not None:
            setting.parse(setting.default)


def test_no_setting_is_described_twice() -> None:
    keys = [setting.key for setting in SETTINGS]
    assert sorted(set(keys)) == sorted(keys)


def test_relative_paths_lie_beside_the_settings_file(tmp_path: Path) -> None:
    settings = load_terminal_settings(written(tmp_path))
    assert settings.path("tls.key") == tmp_path / "terminal.key"
    assert settings.path("till.serial_device") == Path("/dev/ttyUSB0")


def test_the_till_finds_its_own_part(tmp_path: Path) -> None:
    till = till_settings(load_terminal_settings(written(tmp_path)))
    assert till.journal == tmp_path / "journal.sqlite"
    assert till.serial_device == "/dev/ttyUSB0"
    assert [count for count in till.initial_counts.values() if count] == [12]


@pytest.mark.parametrize(
    ("key", "value", "finding"),
    [
        (
            "center__address",
            '"http://center.example.jp"',
            "center.address: an address that begins with https",
        ),
        ("printer__profile", '"../else"', "printer.profile: the name of a profile is needed"),
        ("till__socket", f'"{"x" * 120}"', "till.socket: is too long for a Unix socket"),
        ("state__directory", '"nowhere"', "state.directory: no such directory; make it"),
    ],
)
def test_what_cannot_work_is_refused_with_its_remedy(
    tmp_path: Path, key: str, value: str, finding: str
) -> None:
    with pytest.raises(SettingsRefused, match=finding):
        load_terminal_settings(written(tmp_path, **{key: value}))


def test_processes_append_to_one_log(tmp_path: Path) -> None:
    settings = load_terminal_settings(written(tmp_path, log__path=f'"{tmp_path / "log"}"'))
    for part in ("till", "session"):
        with open_log(settings, part, SystemClock()) as log:
            log.write(LogEvent.PROCESS_STOPPED, part=part)
    lines = (tmp_path / "log").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["part"] for line in lines] == ["till", "session"]


def test_a_log_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    settings = load_terminal_settings(written(tmp_path, log__path=f'"{tmp_path / "nowhere" / "log"}"'))
    with (
        pytest.raises(SettingsRefused, match=r"log\.path: .* cannot be written"),
        open_log(settings, "till", SystemClock()),
    ):
        pass


@pytest.mark.parametrize("policies", ['""', '"  "'])
def test_production_accepts_no_certificate_of_any_policy(tmp_path: Path, policies: str) -> None:
    for_tests = written(tmp_path, card__policies=policies)
    assert load_terminal_settings(for_tests).text("card.policies").split() == []

    production = written(tmp_path, card__policies=policies, card__production="true")
    with pytest.raises(SettingsRefused, match=r"card\.policies: production needs at least one"):
        load_terminal_settings(production)
