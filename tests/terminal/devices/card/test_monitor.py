"""The monitor, against a real pcscd."""

import threading
from collections.abc import Callable

import pytest
from smartcard import scard  # type: ignore[import-untyped]

from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.vpcd import VpcdSlot
from kiosk.demo.pcscd import PORT, READER_NAME, SECOND_READER_NAME, SECOND_READER_PORT, PrivatePcscd
from kiosk.terminal.devices.card.monitor import PcscMonitor
from kiosk.terminal.devices.card.opening import open_pcsc_reader
from kiosk.terminal.devices.card.pcsc import PcscTransport
from kiosk.terminal.devices.card.transport import TransportLost
from kiosk.terminal.ports import CardIdentity, CardPresence
from tests.demo.card.benches import PATIENCE_SECONDS, CardBench, PresenceRecord, unexamined, watching

UNUSED_SECONDS = 60
"""How long pcscd waits for a client before it ends (`TIME_BEFORE_SUICIDE` of pcsc-lite)."""


@pytest.mark.parametrize("end", [PrivatePcscd.kill, PrivatePcscd.stop], ids=["crash", "exit"])
def test_an_end_and_restart_of_pcscd_is_survived(
    real: CardBench, pcscd: PrivatePcscd, box: CardBox, end: Callable[[PrivatePcscd], None]
) -> None:
    card = real.lay(box.card("mihon-1"))
    real.reader.read()

    end(pcscd)
    real.presence.wait_for(CardPresence.READER_MISSING)
    real.slot.lift()
    pcscd.start()
    real.presence.wait_for(CardPresence.EMPTY)

    real.slot.lay(card)
    real.presence.wait_for(CardPresence.CARD_PRESENT)
    assert isinstance(real.reader.read(), CardIdentity)


def test_a_pcscd_that_exited_unused_and_was_started_again_is_used_at_once(
    pcscd: PrivatePcscd, box: CardBox
) -> None:
    """As pcscd does with `--auto-exit` when nobody had a context for a minute; its socket starts it again."""
    for _ in range(2):
        slot = VpcdSlot(pcscd.connect, PORT)
        slot.lay(box.card("mihon-1"))
        with watching(PcscMonitor()) as seen:
            seen.wait_for(CardPresence.CARD_PRESENT)
        PcscTransport().connect().close()
        slot.lift()

        pcscd.stop()
        assert not a_pcscd_answers()
        pcscd.start()


@pytest.mark.long
@pytest.mark.timeout(400)
def test_a_pcscd_that_ends_when_unused_stays_for_the_monitor_and_is_found_again_after_it_ended(
    pcscd: PrivatePcscd, box: CardBox
) -> None:
    """The real `--auto-exit`; what starts it again is a test here, and the socket of systemd in a shop."""
    pcscd.stop()
    pcscd.start(auto_exit=True)
    with watching(PcscMonitor()) as seen:
        seen.wait_for(CardPresence.EMPTY)
        assert not pcscd.wait_until_ended(UNUSED_SECONDS + 15)
        assert seen.seen == (CardPresence.EMPTY,)
    assert pcscd.wait_until_ended(UNUSED_SECONDS + 60)
    assert not a_pcscd_answers()

    with watching(PcscMonitor()) as seen:
        seen.wait_for(CardPresence.READER_MISSING)
        pcscd.stop()
        pcscd.start(auto_exit=True)
        seen.wait_for(CardPresence.EMPTY)
        VpcdSlot(pcscd.connect, PORT).lay(box.card("mihon-1"))
        seen.wait_for(CardPresence.CARD_PRESENT)


def a_pcscd_answers() -> bool:
    """Whether a pcscd answers."""
    try:
        PcscTransport().occupied()
    except TransportLost:
        return False
    return True


def test_a_reader_that_is_unplugged_and_plugged_back_is_found_again(
    real: CardBench, pcscd: PrivatePcscd
) -> None:
    real.presence.wait_for(CardPresence.EMPTY)
    pcscd.stop()
    pcscd.start(with_reader=False)
    real.presence.wait_for(CardPresence.READER_MISSING)
    pcscd.stop()
    pcscd.start()
    real.presence.wait_for(CardPresence.EMPTY)


def test_without_pcscd_the_reader_is_missing_until_it_starts(pcscd: PrivatePcscd) -> None:
    pcscd.stop()
    with watching(PcscMonitor()) as record:
        record.wait_for(CardPresence.READER_MISSING)

        pcscd.start()

        record.wait_for(CardPresence.EMPTY)


def test_a_named_reader_is_the_only_one_watched(pcscd: PrivatePcscd, box: CardBox) -> None:
    with (
        watching(PcscMonitor(f"{READER_NAME} 00 00")) as first,
        watching(PcscMonitor(f"{READER_NAME} 00 01")) as second,
    ):
        first.wait_for(CardPresence.EMPTY)
        second.wait_for(CardPresence.EMPTY)

        VpcdSlot(pcscd.connect, PORT + 1).lay(box.card("mihon-1"))

        second.wait_for(CardPresence.CARD_PRESENT)
        assert first.seen == (CardPresence.EMPTY,)


def test_a_card_is_seen_in_either_of_two_readers_and_found_in_the_one_that_is_left(
    pcscd: PrivatePcscd, box: CardBox
) -> None:
    pcscd.stop()
    pcscd.start(with_second_reader=True)
    reader = open_pcsc_reader(unexamined)
    with watching(reader) as record:
        record.wait_for(CardPresence.EMPTY)
        for port in (PORT, SECOND_READER_PORT):
            slot = VpcdSlot(pcscd.connect, port)
            slot.lay(box.card("mihon-1"))
            record.wait_for(CardPresence.CARD_PRESENT)
            assert isinstance(reader.read(), CardIdentity)
            slot.lift()
            record.wait_for(CardPresence.EMPTY)

        pcscd.stop()
        pcscd.start(with_reader=False, with_second_reader=True)
        record.wait_for(CardPresence.READER_MISSING, CardPresence.EMPTY)
        VpcdSlot(pcscd.connect, SECOND_READER_PORT).lay(box.card("mihon-2"))

        record.wait_for(CardPresence.CARD_PRESENT)
        assert isinstance(reader.read(), CardIdentity)


def test_the_card_that_is_served_is_seen_to_leave_though_another_lies_in_a_second_reader(
    pcscd: PrivatePcscd, box: CardBox
) -> None:
    pcscd.stop()
    pcscd.start(with_second_reader=True)
    served, other = VpcdSlot(pcscd.connect, PORT), VpcdSlot(pcscd.connect, SECOND_READER_PORT)
    reader = open_pcsc_reader(unexamined)
    with watching(reader) as record:
        record.wait_for(CardPresence.EMPTY)
        served.lay(box.card("mihon-1"))
        record.wait_for(CardPresence.CARD_PRESENT)
        assert isinstance(reader.read(), CardIdentity)
        other.lay(box.card("mihon-2"))
        with watching(PcscMonitor(f"{SECOND_READER_NAME} 00 00")) as second:
            second.wait_for(CardPresence.CARD_PRESENT)

        served.lift()

        record.wait_for(CardPresence.CARD_PRESENT, CardPresence.EMPTY, CardPresence.CARD_PRESENT)


@pytest.mark.usefixtures("pcscd")
def test_a_refusal_of_pcscd_is_a_missing_reader_until_it_relents(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a pcscd with polkit answers where no rule allows its use."""
    establish, refused = scard.SCardEstablishContext, threading.Event()

    def deny(_scope: int) -> tuple[int, int]:
        refused.set()
        return scard.SCARD_W_SECURITY_VIOLATION, 0

    monkeypatch.setattr(scard, "SCardEstablishContext", deny)
    with watching(PcscMonitor()) as record:
        record.wait_for(CardPresence.READER_MISSING)
        assert refused.is_set()

        monkeypatch.setattr(scard, "SCardEstablishContext", establish)

        record.wait_for(CardPresence.EMPTY)


def test_a_reader_that_goes_between_the_list_and_the_look_ends_nobodys_session(
    real: CardBench, box: CardBox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when a second reader is unplugged; pcscd has no such fault to order."""
    look, answered = scard.SCardGetStatusChange, threading.Event()
    codes = [scard.SCARD_E_UNKNOWN_READER]
    looks: list[int] = []

    def look_after_one_has_gone(
        context: int, milliseconds: int, states: list[tuple[str, int]]
    ) -> tuple[int, list[tuple[str, int, list[int]]]]:
        looks.append(milliseconds)
        if codes:
            return codes.pop(), []
        if len(looks) > 2:
            answered.set()
        return look(context, milliseconds, states)  # type: ignore[no-any-return]

    real.lay(box.card("mihon-1"))
    real.reader.read()
    monkeypatch.setattr(scard, "SCardGetStatusChange", look_after_one_has_gone)

    assert answered.wait(PATIENCE_SECONDS)
    assert real.presence.seen == (CardPresence.EMPTY, CardPresence.CARD_PRESENT)


@pytest.mark.usefixtures("pcscd")
def test_closing_ends_the_thread() -> None:
    others = set(threading.enumerate())
    with watching(PcscMonitor()) as record:
        record.wait_for(CardPresence.EMPTY)
        [own] = [it for it in threading.enumerate() if it not in others and it.name == "card-monitor"]
    own.join(PATIENCE_SECONDS)

    assert not own.is_alive()


def test_a_monitor_has_one_listener(real: CardBench) -> None:
    with pytest.raises(RuntimeError, match="one listener"):
        real.reader.watch(PresenceRecord())
