import pytest

from kiosk.terminal.devices.card.apdu import Command, Instruction
from kiosk.terminal.devices.card.exchange import MAX_CHAINED_RESPONSES, Dialogue, Exchange
from kiosk.terminal.devices.card.transport import TransportLost
from kiosk.terminal.ports import CardProblem
from tests.terminal.devices.card.scripted import ScriptedChannel

READ = Command(0x00, Instruction.READ_BINARY, 0x00, 0x00, le=256)
VERIFY = Command(0x00, Instruction.VERIFY, 0x00, 0x80, b"1234")


def test_6cxx_is_answered_by_the_same_command_with_that_length() -> None:
    channel = ScriptedChannel("6C02", "AABB9000")

    assert Dialogue(channel).send(READ).data == b"\xaa\xbb"
    assert channel.sent == ["00B0000000", "00B0000002"]


def test_6cxx_twice_is_not_tried_a_third_time() -> None:
    channel = ScriptedChannel("6C02", "6C02")

    assert Dialogue(channel).send(READ).status.value == 0x6C02


def test_61xx_is_answered_by_get_response() -> None:
    channel = ScriptedChannel("AA6101", "BB9000")

    assert Dialogue(channel).send(READ).data == b"\xaa\xbb"
    assert channel.sent[1] == "00C0000001"


def test_a_card_that_promises_more_for_ever_is_given_up() -> None:
    channel = ScriptedChannel(*["6101"] * (MAX_CHAINED_RESPONSES + 1))

    with pytest.raises(TransportLost) as caught:
        Dialogue(channel).send(READ)
    assert caught.value.problem is CardProblem.UNREADABLE


@pytest.mark.parametrize("answer", ["6C04", "6F00", "6700"])
def test_a_verify_is_sent_once_whatever_the_card_answers(answer: str) -> None:
    channel = ScriptedChannel(answer, "9000")

    Dialogue(channel).send(VERIFY)

    assert channel.sent == ["002000800431323334"]


def test_what_was_sent_is_wiped_afterwards() -> None:
    channel = ScriptedChannel("9000")

    Dialogue(channel).send(VERIFY)

    assert channel.buffers == [bytearray(9)]


def test_what_was_sent_is_wiped_even_if_the_card_is_lost() -> None:
    channel = ScriptedChannel()

    with pytest.raises(TransportLost):
        Dialogue(channel).send(VERIFY)
    assert channel.buffers == [bytearray(9)]


def test_the_trace_masks_the_pin_and_keeps_no_data() -> None:
    trace: list[Exchange] = []

    Dialogue(ScriptedChannel("9000"), trace.append).send(VERIFY)
    Dialogue(ScriptedChannel("AABB9000"), trace.append).send(READ)

    assert [exchange.as_json() for exchange in trace] == [
        {"command": "0020008004********", "response_length": 0, "sw": "9000"},
        {"command": "00B0000000", "response_length": 2, "sw": "9000"},
    ]


def test_the_trace_ends_with_the_command_that_got_no_answer() -> None:
    trace: list[Exchange] = []

    with pytest.raises(TransportLost):
        Dialogue(ScriptedChannel(), trace.append).send(VERIFY)

    assert [exchange.as_json() for exchange in trace] == [
        {"command": "0020008004********", "response_length": 0, "sw": None}
    ]
