import pytest

from kiosk.terminal.devices.card.apdu import Command, Instruction, Meaning, Response, StatusWord


def test_a_command_without_data_is_its_header() -> None:
    assert Command(0x00, Instruction.VERIFY, 0x00, 0x80).encode().hex() == "00200080"


def test_a_command_with_data_carries_its_length() -> None:
    command = Command(0x00, Instruction.SELECT, 0x02, 0x0C, b"\x00\x0a")
    assert command.encode().hex() == "00a4020c02000a"


def test_asking_for_256_bytes_is_written_as_zero() -> None:
    assert Command(0x00, Instruction.READ_BINARY, 0x01, 0x00, le=256).encode().hex() == "00b0010000"


def test_data_and_expected_length_stand_together() -> None:
    command = Command(0x80, Instruction.PERFORM_SECURITY_OPERATION, 0x00, 0x80, b"\xaa\xbb", le=256)
    assert command.encode().hex() == "802a008002aabb00"


@pytest.mark.parametrize(
    "command",
    [
        Command(0x00, Instruction.SELECT, 0x04, 0x0C, bytes(256)),
        Command(0x00, Instruction.READ_BINARY, 0x00, 0x00, le=257),
        Command(0x00, Instruction.READ_BINARY, 0x00, 0x00, le=0),
    ],
)
def test_what_has_no_short_form_is_refused(command: Command) -> None:
    with pytest.raises(ValueError, match="short APDU"):
        command.encode()


def test_no_text_of_a_verify_holds_the_pin() -> None:
    command = Command(0x00, Instruction.VERIFY, 0x00, 0x80, memoryview(b"1234"))
    for text in (repr(command), str(command), f"{command}", command.masked()):
        assert "31323334" not in text
        assert "1234" not in text
    assert command.masked() == "0020008004********"


def test_other_commands_are_shown_whole() -> None:
    assert Command(0x00, Instruction.SELECT, 0x02, 0x0C, b"\x00\x18").masked() == "00A4020C020018"


def test_a_response_is_split_into_data_and_status() -> None:
    response = Response.parse(b"\x01\x02\x90\x00")
    assert (response.data, response.status.value) == (b"\x01\x02", 0x9000)


@pytest.mark.parametrize("answer", [b"", b"\x90"])
def test_an_answer_without_a_status_word_is_refused(answer: bytes) -> None:
    with pytest.raises(ValueError, match="status word"):
        Response.parse(answer)


def test_no_text_of_a_response_holds_the_cards_data() -> None:
    assert repr(Response.parse(b"secret\x90\x00")) == "Response(6 bytes, 9000)"


@pytest.mark.parametrize(
    ("value", "meaning"),
    [
        (0x9000, Meaning.SUCCESS),
        (0x63C3, Meaning.TRIES_LEFT),
        (0x63C0, Meaning.TRIES_LEFT),
        (0x6300, Meaning.PIN_REFUSED),
        (0x6983, Meaning.LOCKED),
        (0x6984, Meaning.LOCKED),
        (0x6982, Meaning.NOT_ALLOWED),
        (0x6A82, Meaning.NOT_FOUND),
        (0x6D00, Meaning.OTHER_KIND_OF_CARD),
        (0x6E00, Meaning.OTHER_KIND_OF_CARD),
        (0x6282, Meaning.END_OF_FILE),
        (0x6C22, Meaning.WRONG_LENGTH_EXPECTED),
        (0x6100, Meaning.MORE_DATA),
        (0x6F00, Meaning.NO_DIAGNOSIS),
        (0x1234, Meaning.OTHER),
    ],
)
def test_status_words_mean_what_the_reference_says(value: int, meaning: Meaning) -> None:
    assert StatusWord(value).meaning is meaning


def test_the_low_digits_count() -> None:
    assert StatusWord(0x63C2).tries_left == 2
    assert StatusWord(0x6C22).length == 0x22
    assert StatusWord(0x6100).length == 256
