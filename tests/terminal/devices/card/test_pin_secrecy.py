"""The PIN is in no log, no trace, no exception and no buffer, whatever happens."""

import traceback
from collections.abc import Iterator
from contextlib import closing

import pytest
from smartcard import scard  # type: ignore[import-untyped]

from kiosk.demo.card.behaviour import AnswerInstead, FallMute, Fault, TearOut
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.pcscd import PrivatePcscd
from kiosk.terminal.devices.card.apdu import Command, Instruction
from kiosk.terminal.devices.card.exchange import Dialogue
from kiosk.terminal.devices.card.jpki import JpkiApplication
from kiosk.terminal.devices.card.profile import JPKI
from kiosk.terminal.devices.card.resource_manager import CardHandle
from kiosk.terminal.devices.card.transport import TransportLost
from tests.demo.card.benches import CardBench, TypedPin, pcscd_bench
from tests.terminal.devices.card.scripted import ScriptedChannel

PIN = b"8642"
GIVEAWAYS = ("8642", "38363432", "38 36 34 32", "56, 54, 52, 50")

VERIFY, SIGN = 1, 3
"""Which command of the signature each is, after SELECT of the PIN."""

EVENTS: dict[str, tuple[bytes, Fault | None, int]] = {
    "accepted": (PIN, None, VERIFY),
    "wrong": (b"0000", None, VERIFY),
    "torn out before VERIFY": (PIN, TearOut(), 0),
    "torn out at VERIFY": (PIN, TearOut(), VERIFY),
    "torn out at the signature": (PIN, TearOut(), SIGN),
    "mute at VERIFY": (PIN, FallMute(), VERIFY),
    "not understood": (PIN, AnswerInstead(b"\x67\x00"), VERIFY),
    "more data promised for ever": (PIN, AnswerInstead(b"\x61\x10"), VERIFY),
    "locked": (PIN, AnswerInstead(b"\x69\x84"), VERIFY),
}
"""The PIN of the card, and what happens at which command when the typed one is to be used."""

EVERY_LEVEL = 1
"""Our own log has no levels; libraries speak through `logging`, of which this lets everything pass."""


@pytest.fixture
def impatient(pcscd: PrivatePcscd) -> Iterator[CardBench]:
    """A bench behind a real pcscd that soon gives a mute card up."""
    with closing(pcscd_bench(pcscd, patience=2.0)) as bench:
        yield bench


def assert_secret(text: str) -> None:
    assert not [giveaway for giveaway in GIVEAWAYS if giveaway in text]


@pytest.mark.parametrize("event", EVENTS)
def test_no_log_and_no_trace_holds_the_pin(
    impatient: CardBench,
    pcscd: PrivatePcscd,
    box: CardBox,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    event: str,
) -> None:
    caplog.set_level(EVERY_LEVEL)
    card_pin, fault, at = EVENTS[event]
    card = impatient.lay(box.card("mihon-1", pin=card_pin))
    impatient.reader.read()
    if fault is not None:
        card.plan(fault, at=at)
    pin = TypedPin(PIN)

    answer = impatient.reader.sign(pin, b"statement")

    printed = capfd.readouterr()
    logged = f"{caplog.text}{printed.out}{printed.err}{pcscd.log}"
    assert_secret(f"{answer!r}{impatient.trace!r}{card.log!r}{logged}")
    assert pin.is_wiped


def test_no_exception_tells_the_pin() -> None:
    application = JpkiApplication(Dialogue(ScriptedChannel()), JPKI)

    with pytest.raises(TransportLost) as caught:
        application.verify(memoryview(PIN))
    assert_secret("".join(traceback.format_exception(caught.value)))


def test_a_refused_pin_is_not_repeated_in_the_message() -> None:
    application = JpkiApplication(Dialogue(ScriptedChannel()), JPKI)

    with pytest.raises(ValueError, match="4 digits") as caught:
        application.verify(memoryview(PIN + PIN))
    assert_secret(str(caught.value))


def test_a_command_tells_nothing_of_its_secret() -> None:
    command = Command(0x00, Instruction.VERIFY, 0x00, 0x80, memoryview(PIN))

    assert_secret(f"{command!r} {command} {command.masked()}")


def test_the_pin_is_wiped_even_if_no_card_was_read(virtual: CardBench) -> None:
    pin = TypedPin(PIN)

    with pytest.raises(RuntimeError, match="has to be read"):
        virtual.reader.sign(pin, b"statement")
    assert pin.is_wiped


def test_the_numbers_handed_to_pcsc_are_overwritten_after_use(monkeypatch: pytest.MonkeyPatch) -> None:
    handed_over: list[list[int]] = []

    def transmit(handle: int, protocol: int, octets: list[int]) -> tuple[int, list[int]]:
        del handle, protocol
        assert bytes(octets[-4:]) == b"1234"
        handed_over.append(octets)
        return scard.SCARD_S_SUCCESS, [0x90, 0x00]

    monkeypatch.setattr(scard, "SCardTransmit", transmit)
    assert CardHandle(1, 2).transmit(bytearray.fromhex("0020008004") + b"1234") == b"\x90\x00"
    assert handed_over == [[0] * 9]
