"""One authentication with a virtual card in process: commands, bytes, and milliseconds.

Through the reader that the terminal uses, the label of the token read too: as shipped, then all commands
in their classic and all in their short form (ADR 32). A real card takes about a second.
"""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.in_process import InProcessSlot
from kiosk.terminal.devices.card.exchange import Exchange
from kiosk.terminal.devices.card.opening import open_reader
from kiosk.terminal.devices.card.profile import JPKI, CardProfile, ShortForm
from kiosk.terminal.ports import CardIdentity, CardSignature
from tests.demo.card.benches import SINCE, TypedPin, unexamined

_ROUNDS = 100
_STATUS_WORD_BYTES = 2
_CLASSIC = replace(JPKI, short_forms=frozenset())
_SHORT = replace(JPKI, short_forms=frozenset(ShortForm))


def run() -> dict[str, float]:
    """APDUs, command bytes, response bytes and median milliseconds of each way."""
    trace: list[Exchange] = []
    slot = InProcessSlot()
    with tempfile.TemporaryDirectory() as directory:
        box = CardBox.open(Path(directory), SINCE)
        slot.lay(box.card("mihon-1"))
        figures: dict[str, float] = {
            "certificate_bytes": len(box.certificate("mihon-1").certificate_der),
            **_measured("", trace, lambda: _authenticated(slot, trace, JPKI)),
            **_measured("classic_", trace, lambda: _authenticated(slot, trace, _CLASSIC)),
            **_measured("short_", trace, lambda: _authenticated(slot, trace, _SHORT)),
        }
    return figures


def _authenticated(slot: InProcessSlot, trace: list[Exchange], profile: CardProfile) -> None:
    reader = open_reader(slot, slot, unexamined, profile=profile, trace=trace.append)
    identity, signature = reader.read(), reader.sign(TypedPin(), b"statement")
    assert isinstance(identity, CardIdentity)
    assert isinstance(signature, CardSignature)


def _measured(prefix: str, trace: list[Exchange], authenticate: Callable[[], None]) -> dict[str, float]:
    durations = []
    for _ in range(_ROUNDS):
        trace.clear()
        start = perf_counter()
        authenticate()
        durations.append((perf_counter() - start) * 1000)
    return {
        f"{prefix}apdus": len(trace),
        f"{prefix}command_bytes": sum(exchange.command_length for exchange in trace),
        f"{prefix}response_bytes": sum(exchange.response_length + _STATUS_WORD_BYTES for exchange in trace),
        f"{prefix}p50_ms": median(durations),
    }
