"""The device rules: known vendors and products, and nothing open to the world."""

import plistlib
import re
from pathlib import Path

import pytest

from tests.packaging.deb.debian import DEBIAN

RULES = (DEBIAN / "kiosk-terminal.udev").read_text(encoding="utf-8")
DEVICE = re.compile(r'ATTRS?\{idVendor\}=="([0-9a-f]{4})", ATTRS?\{idProduct\}=="([0-9a-f|]+)"(.*)')


def devices(marked: str) -> list[tuple[str, str]]:
    return [
        (vendor, product)
        for vendor, products, rest in DEVICE.findall(RULES)
        if marked in rest
        for product in products.split("|")
    ]


@pytest.mark.parametrize("device", devices("kiosk-reader"))
def test_a_reader_is_one_that_the_driver_of_debian_serves(device: tuple[str, str]) -> None:
    driver = plistlib.loads(Path("/etc/libccid_Info.plist").read_bytes())
    served = zip(driver["ifdVendorID"], driver["ifdProductID"], strict=True)
    assert device in {(f"{int(vendor, 16):04x}", f"{int(product, 16):04x}") for vendor, product in served}


def test_readers_printers_and_serial_lines_are_all_named() -> None:
    assert devices("kiosk-reader")
    assert devices("kiosk-printer")
    assert devices("kiosk/change-machine")


def test_a_serial_line_belongs_to_the_till_alone() -> None:
    for _, _, rest in DEVICE.findall(RULES):
        if "SYMLINK" in rest:
            assert 'OWNER="kiosk-till"' in rest
            assert 'MODE="0600"' in rest


def test_every_label_that_is_jumped_to_exists_behind_the_jump() -> None:
    for jump in re.finditer(r'GOTO="(\w+)"', RULES):
        assert f'LABEL="{jump[1]}"' in RULES[jump.end() :]
