import pytest

from kiosk.terminal.devices.card.der import sequence_length


@pytest.mark.parametrize(
    ("start", "length"),
    [("30820510", 4 + 0x510), ("3081FF00", 3 + 255), ("30050203", 7)],
    ids=["two length bytes", "one length byte", "short form"],
)
def test_the_length_includes_the_header(start: str, length: int) -> None:
    assert sequence_length(bytes.fromhex(start)) == length


@pytest.mark.parametrize(
    "start",
    ["", "3082", "31820510", "FFFFFFFF", "30800000", "30830000"],
    ids=["nothing", "too short", "another tag", "filler", "indefinite", "three length bytes"],
)
def test_what_is_no_certificate_has_no_length(start: str) -> None:
    assert sequence_length(bytes.fromhex(start)) is None
