"""The PC/SC transport, against a real pcscd."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from threading import Event

import pytest
from smartcard import scard  # type: ignore[import-untyped]

from kiosk.demo.card.behaviour import Behaviour
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.pcscd import READER_NAME, PrivatePcscd
from kiosk.terminal.card_release import PAUSE_SECONDS, TRIES, release_card
from kiosk.terminal.devices.card.opening import power_off_cards
from kiosk.terminal.devices.card.pcsc import PcscTransport
from kiosk.terminal.devices.card.resource_manager import CardHandle, PcscError
from kiosk.terminal.devices.card.transport import TransportLost
from kiosk.terminal.ports import CardIdentity, CardProblem, CardSignature
from tests.demo.card.benches import CardBench, TypedPin, pcscd_bench

SHARING_VIOLATION = "8010000B"

SIGN_WITHOUT_PIN = """
from smartcard import scard
_, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
_, readers = scard.SCardListReaders(context, [])
shared, any_protocol = scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_ANY
code, card, protocol = scard.SCardConnect(context, readers[0], shared, any_protocol)
if code:
    print(f"{code & 0xFFFFFFFF:08X}")
else:
    for command in ("00A4040C0AD392F000260100000001", "00A4020C020017", "802A008002AABB00"):
        code, answer = scard.SCardTransmit(card, protocol, list(bytes.fromhex(command)))
    print(bytes(answer[-2:]).hex().upper())
"""

VERIFY_AND_STAY = """
import sys
from kiosk.terminal.devices.card.pcsc import PcscTransport
channel = PcscTransport().connect()
for command in ("00A4040C0AD392F000260100000001", "00A4020C020018", "002000800431323334"):
    answer = channel.transmit(bytearray.fromhex(command))
print(answer.hex(), flush=True)
sys.stdin.read()
"""


def another_client() -> str:
    """What another program on this machine gets when it tries to sign without a PIN."""
    run = subprocess.run([sys.executable, "-c", SIGN_WITHOUT_PIN], capture_output=True, text=True, check=True)
    return run.stdout.strip()


def another_client_that_waits_its_turn() -> str:
    """As `another_client`, once pcscd has noticed that the killed one holds the card no more."""
    for _ in range(TRIES):
        if (status := another_client()) != SHARING_VIOLATION:
            return status
        Event().wait(PAUSE_SECONDS)
    return SHARING_VIOLATION


def test_the_channel_names_its_reader(real: CardBench, box: CardBox) -> None:
    real.lay(box.card("mihon-1"))
    channel = PcscTransport().connect()

    assert channel.reader == f"{READER_NAME} 00 00"
    channel.close()


@pytest.mark.parametrize(
    "atr", ["3BDA13FF8131FB468012392F31C173C601C03B", "3B888001000005E0B381A1007F", "3B80800101"]
)
def test_a_card_is_served_whatever_its_atr(real: CardBench, box: CardBox, atr: str) -> None:
    """SELECT decides: a new generation of cards comes with an ATR that nobody has listed."""
    card = box.card("mihon-1")
    card.atr = bytes.fromhex(atr)
    real.lay(card)

    assert isinstance(real.reader.read(), CardIdentity)
    assert isinstance(real.reader.sign(TypedPin(), b"statement"), CardSignature)


def test_while_the_pin_is_typed_no_other_program_gets_at_the_card(real: CardBench, box: CardBox) -> None:
    real.lay(box.card("mihon-1"))
    real.reader.read()

    assert another_client() == SHARING_VIOLATION


def test_after_signing_another_program_finds_no_verified_pin(real: CardBench, box: CardBox) -> None:
    real.lay(box.card("mihon-1"))
    real.reader.read()
    real.reader.sign(TypedPin(), b"statement")

    assert another_client() == "6982"


def kill_a_kiosk_after_verify() -> None:
    kiosk = subprocess.Popen(
        [sys.executable, "-c", VERIFY_AND_STAY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert kiosk.stdout is not None
    assert kiosk.stdout.readline().strip() == "9000"
    os.kill(kiosk.pid, signal.SIGKILL)
    kiosk.communicate()


def test_a_kiosk_killed_after_verify_leaves_no_verified_pin_on_a_card_that_heeds_resets(
    real: CardBench, box: CardBox
) -> None:
    real.lay(box.card("mihon-1", behaviour=Behaviour(reset_clears_pin=True)))
    kill_a_kiosk_after_verify()

    assert another_client_that_waits_its_turn() == "6982"


def test_taking_the_power_ends_what_a_killed_kiosk_left_verified(real: CardBench, box: CardBox) -> None:
    real.lay(box.card("mihon-1"))
    kill_a_kiosk_after_verify()

    assert release_card(PcscTransport(), Event().wait)
    assert another_client() == "6982"


def test_taking_the_power_needs_no_card(real: CardBench) -> None:
    assert power_off_cards(PcscTransport())
    assert real.reader.read() is CardProblem.TORN_OUT


def test_a_card_held_by_another_program_is_unreadable(real: CardBench, box: CardBox) -> None:
    real.lay(box.card("mihon-1"))
    holder = PcscTransport().connect()

    assert real.reader.read() is CardProblem.UNREADABLE
    holder.close()
    assert isinstance(real.reader.read(), CardIdentity)


def test_a_card_in_another_programs_transaction_is_given_up_and_works_when_that_has_ended(
    pcscd: PrivatePcscd, box: CardBox
) -> None:
    """Nothing but our own patience ends that wait: even an exclusive connection queues behind it."""
    with closing(pcscd_bench(pcscd, patience=1.0)) as bench:
        card = bench.lay(box.card("mihon-1"))
        _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
        name, mode = f"{READER_NAME} 00 00", scard.SCARD_SHARE_SHARED
        _, handle, _ = scard.SCardConnect(context, name, mode, scard.SCARD_PROTOCOL_ANY)
        assert scard.SCardBeginTransaction(handle) == scard.SCARD_S_SUCCESS

        assert bench.reader.read() is CardProblem.MUTE
        assert card.log == ()

        scard.SCardReleaseContext(context)
        assert isinstance(bench.read_when_free(), CardIdentity)


RESET_BY_ANOTHER = """
from smartcard import scard
_, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
_, readers = scard.SCardListReaders(context, [])
shared, any_protocol = scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_ANY
code, card, protocol = scard.SCardConnect(context, readers[0], shared, any_protocol)
if not code:
    code, _ = scard.SCardReconnect(card, shared, any_protocol, scard.SCARD_RESET_CARD)
print(f"{code & 0xFFFFFFFF:08X}")
"""
RESET_CARD = 0x80100068


def test_a_reset_by_another_program_is_told_by_its_code(real: CardBench, box: CardBox) -> None:
    """Only a shared connection can be reset by others, and ours never is."""
    real.lay(box.card("mihon-1"))
    _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
    name = f"{READER_NAME} 00 00"
    _, card, protocol = scard.SCardConnect(context, name, scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_ANY)
    run = subprocess.run([sys.executable, "-c", RESET_BY_ANOTHER], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "00000000"
    with pytest.raises(PcscError) as caught:
        CardHandle(card, protocol).transmit(bytearray.fromhex("00A4040C0AD392F000260100000001"))
    assert caught.value.code == RESET_CARD
    scard.SCardReleaseContext(context)


def test_our_connection_cannot_be_reset_by_another_program(real: CardBench, box: CardBox) -> None:
    card = real.lay(box.card("mihon-1"))
    real.reader.read()
    run = subprocess.run([sys.executable, "-c", RESET_BY_ANOTHER], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == SHARING_VIOLATION
    assert isinstance(real.reader.sign(TypedPin(), b"statement"), CardSignature)
    assert card.verifications == 1


def test_without_pcscd_the_reader_is_missing(pcscd: PrivatePcscd) -> None:
    pcscd.stop()

    with pytest.raises(TransportLost) as caught:
        PcscTransport().connect()
    assert caught.value.problem is CardProblem.READER_MISSING


@pytest.mark.usefixtures("pcscd")
def test_a_reader_of_another_name_is_missing() -> None:
    with pytest.raises(TransportLost) as caught:
        PcscTransport("No such reader").connect()
    assert caught.value.problem is CardProblem.READER_MISSING


def test_closing_twice_is_harmless(real: CardBench, box: CardBox) -> None:
    real.lay(box.card("mihon-1"))
    channel = PcscTransport().connect()

    channel.close()
    channel.close()


def test_a_pcscd_that_dies_in_the_middle_is_a_missing_reader(
    real: CardBench, pcscd: PrivatePcscd, box: CardBox
) -> None:
    real.lay(box.card("mihon-1"))
    real.reader.read()
    pcscd.kill()

    assert real.reader.sign(TypedPin(), b"statement") is CardProblem.READER_MISSING
