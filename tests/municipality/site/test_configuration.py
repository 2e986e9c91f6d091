"""What is in the digest that the servers of a municipality compare."""

import shutil
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.documents.guard.profile import GuardProfile
from kiosk.documents.guard.profile_file import profile_text
from kiosk.municipality.seal_keys import SealKeyring
from kiosk.municipality.settings import SETTINGS
from kiosk.municipality.site.configuration import Configuration, seal_key_id_of, token_keys_of
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.clock import SteppedClock
from kiosk.runtime.settings import load_settings
from tests.municipality.made_up_city import MORNING, PRINTERS, write_calibrations
from tests.municipality.test_door import Installation

PROFILE = "00" * 32


@pytest.fixture
def installation(tmp_path: Path) -> Installation:
    return Installation(tmp_path)


def digest(
    installation: Installation,
    profile: str = PROFILE,
    at: datetime = MORNING,
    keys: Sequence[TrustedKey] = (),
) -> str:
    installation.write()
    settings = load_settings(installation.config, SETTINGS)
    keyring, clock = SealKeyring(settings.path("seal.keys")), SteppedClock(MORNING)
    return Configuration.of(
        settings,
        b"message key",
        lambda: profile,
        lambda: seal_key_id_of(keyring, clock),
        lambda: token_keys_of(keys, SteppedClock(at)),
    ).digest()


def test_the_same_settings_have_the_same_digest(installation: Installation) -> None:
    assert digest(installation) == digest(installation)


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("seal.check_at", "https://www.city.mihon.example/shirabe"),
        ("order.sheets", 7),
        ("linkage.max_age_minutes", 7),
        ("jpki.revocation", False),
        ("site.address", "https://10.0.0.5:8443"),
    ],
)
def test_a_setting_that_differs_shows(installation: Installation, setting: str, value: object) -> None:
    before = digest(installation)
    installation.settings[setting] = value
    (installation.folder / "servers.pem").write_bytes(b"certificates of all servers")
    assert digest(installation) != before


def test_certificates_of_the_other_servers_show_where_there_are_others(installation: Installation) -> None:
    path = installation.folder / "servers.pem"
    path.write_bytes(b"two servers")
    alone = digest(installation)
    path.write_bytes(b"three servers")
    assert digest(installation) == alone
    installation.settings["site.address"] = "https://10.0.0.5:8443"
    of_three = digest(installation)
    path.write_bytes(b"two servers")
    assert digest(installation) != of_three


def test_token_keys_show_from_their_first_moment_to_their_last(installation: Installation) -> None:
    """One that is made ahead may reach the servers one after the other."""
    week = timedelta(days=7)
    old = TrustedKey(b"o" * 32, MORNING - week, MORNING + week / 7)
    new = TrustedKey(b"n" * 32, MORNING + week / 14, MORNING + week)
    both, begin, end = (old, new), new.not_before, old.not_after
    assert digest(installation, keys=both) == digest(installation, keys=[old])
    assert digest(installation, keys=both, at=begin) != digest(installation, keys=[old], at=begin)
    assert digest(installation, keys=both, at=end) == digest(installation, keys=[new], at=end)


def test_a_printer_more_and_its_calibration_show(installation: Installation) -> None:
    folder = installation.folder / "printer-profiles"
    write_calibrations(folder)
    seen = {digest(installation)}
    installation.settings |= {"printer.profiles": ", ".join(PRINTERS), "printer.calibrations": str(folder)}
    seen.add(digest(installation))
    (folder / "office-duplex-600.toml").write_text(profile_text(GuardProfile(0.2)))
    assert len(seen | {digest(installation)}) == 3


def test_a_profile_that_differs_shows(installation: Installation) -> None:
    assert digest(installation, "11" * 32) != digest(installation)


def test_another_seal_key_of_the_month_shows(installation: Installation) -> None:
    seen = set()
    for number in range(2):
        folder = installation.folder / f"keys-{number}"
        SealKeyring(folder).make(MORNING.date())
        installation.settings["seal.keys"] = str(folder)
        seen.add(digest(installation))
    installation.settings["seal.keys"] = str(installation.folder / "no keys")
    assert len(seen | {digest(installation)}) == 3


def test_a_key_in_another_folder_is_the_same_key(installation: Installation) -> None:
    first, second = (installation.folder / name for name in ("here", "there"))
    SealKeyring(first).make(MORNING.date())
    shutil.copytree(first, second)
    installation.settings["seal.keys"] = str(first)
    before = digest(installation)
    installation.settings["seal.keys"] = str(second)
    assert digest(installation) == before
