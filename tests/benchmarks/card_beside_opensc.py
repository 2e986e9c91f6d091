"""One authentication on the same virtual card behind the same real pcscd: by the kiosk and by pkcs11-tool.

Counted at the card: its own log of the commands it received. The time is that of the whole act, for
pkcs11-tool with the start of the program; both include the card's RSA in Python.
"""

import os
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.card.vpcd import VpcdSlot
from kiosk.demo.pcscd import PORT, PrivatePcscd
from kiosk.terminal.devices.card.opening import open_pcsc_reader
from kiosk.terminal.devices.card.reader import JpkiCardReader
from kiosk.terminal.ports import CardIdentity, CardPresence, CardSignature
from tests.demo.card.benches import SINCE, PresenceRecord, TypedPin, unexamined

_ROUNDS = 10
_MODULE = "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so"


def run() -> dict[str, float]:
    """APDUs and median milliseconds of the kiosk and of OpenSC; how soon card and pcscd are noticed."""
    with tempfile.TemporaryDirectory() as name, PrivatePcscd() as pcscd:
        os.environ.update(pcscd.environment)
        folder = Path(name)
        card = CardBox.open(folder, SINCE).card("mihon-1")
        slot, presence, reader = VpcdSlot(pcscd.connect, PORT), PresenceRecord(), open_pcsc_reader(unexamined)
        reader.watch(presence)
        slot.lay(card)
        presence.wait_for(CardPresence.CARD_PRESENT)
        figures = {
            **_measured("kiosk_", card, lambda: _kiosk(reader)),
            **_measured("opensc_", card, lambda: _opensc(folder, "")),
            **_measured("opensc_jpki_only_", card, lambda: _opensc(folder, "card_drivers = jpki;")),
        }
        slot.lift()
        presence.wait_for(CardPresence.EMPTY)
        figures |= _noticed(slot, card, presence)
        figures["found_after_restart_ms"] = _found_after_restart(pcscd, presence)
        reader.close()
    return figures


def _kiosk(reader: JpkiCardReader) -> None:
    assert isinstance(reader.read(), CardIdentity)
    assert isinstance(reader.sign(TypedPin(), b"statement"), CardSignature)


def _opensc(folder: Path, settings: str) -> None:
    configuration, message = folder / "opensc.conf", folder / "message"
    configuration.write_text(f"app default {{ {settings} }}\n")
    message.write_bytes(b"statement")
    subprocess.run(
        [
            *("pkcs11-tool", "--module", _MODULE, "--login", "--pin", "1234", "--sign", "--id", "01"),
            *("--mechanism", "SHA256-RSA-PKCS", "--input-file", str(message)),
            *("--output-file", str(folder / "signature")),
        ],
        env={**os.environ, "OPENSC_CONF": str(configuration)},
        capture_output=True,
        check=True,
    )


def _measured(prefix: str, card: VirtualCard, authenticate: Callable[[], None]) -> dict[str, float]:
    durations: list[float] = []
    before = len(card.log)
    for _ in range(_ROUNDS):
        start = perf_counter()
        authenticate()
        durations.append((perf_counter() - start) * 1000)
    return {f"{prefix}apdus": (len(card.log) - before) / _ROUNDS, f"{prefix}p50_ms": median(durations)}


def _noticed(slot: VpcdSlot, card: VirtualCard, presence: PresenceRecord) -> dict[str, float]:
    """The longest time from laying or lifting the card to the report of it."""
    seen, gone = [], []
    for _ in range(_ROUNDS):
        start = perf_counter()
        slot.lay(card)
        presence.wait_for(CardPresence.CARD_PRESENT)
        laid = perf_counter()
        slot.lift()
        presence.wait_for(CardPresence.EMPTY)
        seen.append((laid - start) * 1000)
        gone.append((perf_counter() - laid) * 1000)
    return {"card_seen_ms": max(seen), "card_gone_ms": max(gone)}


def _found_after_restart(pcscd: PrivatePcscd, presence: PresenceRecord) -> float:
    """The longest time from the start of a new pcscd to the report of its reader."""
    durations = []
    for _ in range(_ROUNDS):
        pcscd.kill()
        presence.wait_for(CardPresence.READER_MISSING)
        start = perf_counter()
        pcscd.start()
        presence.wait_for(CardPresence.EMPTY)
        durations.append((perf_counter() - start) * 1000)
    return max(durations)
