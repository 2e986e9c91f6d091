import pytest

from kiosk.demo.card.commands import parse


@pytest.mark.parametrize(
    ("apdu", "data", "le", "is_extended"),
    [
        ("00200080", "", None, False),
        ("00B0000000", "", 256, False),
        ("00A4020C02000A", "000A", None, False),
        ("802A008002AABB00", "AABB", 256, False),
        ("00B00000000000", "", 65536, True),
        ("00A4020C000002000A", "000A", None, True),
        ("802A0080000002AABB0100", "AABB", 256, True),
    ],
    ids=["1", "2", "3", "4", "2 extended", "3 extended", "4 extended"],
)
def test_every_case_of_a_command_is_parsed(apdu: str, data: str, le: int | None, is_extended: bool) -> None:
    command = parse(bytes.fromhex(apdu))

    assert (command.data, command.le, command.is_extended) == (bytes.fromhex(data), le, is_extended)


@pytest.mark.parametrize("apdu", ["", "00A402", "00A4020C0200", "00A4020C02000A0000", "00A4020C000003000A"])
def test_lengths_that_do_not_agree_are_refused(apdu: str) -> None:
    with pytest.raises(ValueError, match=r"bytes|length"):
        parse(bytes.fromhex(apdu))


def test_the_data_of_a_verify_is_masked() -> None:
    assert parse(bytes.fromhex("002000800431323334")).masked == "00200080 04 ********"


def test_no_text_of_a_command_shows_its_data() -> None:
    assert "1234" not in repr(parse(bytes.fromhex("0020008004") + b"1234"))
