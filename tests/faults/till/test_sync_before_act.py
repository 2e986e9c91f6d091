"""kill -9 does not test the disk. What the kernel was asked for does: the sync comes before the command.

The till is traced while it gives change for a note. Each command that moves money must find everything
that was written to the journal's log synced.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.terminal.till.cash.cctalk.headers import Header
from tests.faults.till.test_kill_matrix import HOPPERS, citizen
from tests.faults.till.victim import COINS_EACH, MONEY, Order, encode

_CALL = re.compile(r'^\d+ +(write|pwrite64|fdatasync|fsync)\(\d+<([\\x0-9a-f]+)>(?:, "([\\x0-9a-f]*)")?')
_ACTS = (Header.DISPENSE, Header.ROUTE_NOTE)
_HEADER_AT = 3


@dataclass(frozen=True, slots=True)
class SystemCall:
    name: str
    path: bytes
    data: bytes

    @property
    def moves_money(self) -> bool:
        return (
            self.path.startswith(b"/dev/pts/")
            and len(self.data) > _HEADER_AT
            and self.data[_HEADER_AT] in _ACTS
        )


def calls_in(trace: Path) -> Iterator[SystemCall]:
    for line in trace.read_text().splitlines():
        found = _CALL.match(line)
        if found:
            name, path, data = found.groups()
            yield SystemCall(name, _bytes(path), _bytes(data or ""))


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


def traced(folder: Path, story: str) -> tuple[SystemCall, ...]:
    """What a till asks of the kernel in this story."""
    trace = folder / "trace"
    watch = ["-e", "trace=write,pwrite64,fdatasync,fsync", "-s", "16", "-o", str(trace)]
    victim = [sys.executable, "-m", "tests.faults.till.victim"]
    with closing(VirtualChanger(cash=dict.fromkeys(HOPPERS, COINS_EACH))) as machine:
        order = encode(Order(story, str(folder / "journal.db"), machine.path))
        with citizen(machine, MONEY[story]):
            done = subprocess.run(
                ["strace", "-f", "-y", "-xx", *watch, *victim],
                input=order,
                capture_output=True,
                text=True,
                check=True,
            )
    assert done.stdout.strip().isdigit()
    return tuple(calls_in(trace))


def unsynced_acts(calls: tuple[SystemCall, ...]) -> list[SystemCall]:
    """The commands that were sent while the journal's log held bytes that nobody had synced."""
    is_dirty = False
    found = []
    for call in calls:
        if call.path.endswith(b"journal.db-wal"):
            is_dirty = call.name in ("write", "pwrite64")
        elif call.moves_money and is_dirty:
            found.append(call)
    return found


def test_the_journal_is_synced_before_each_command_that_moves_money(tmp_path: Path) -> None:
    calls = traced(tmp_path, "change")
    assert sum(call.moves_money for call in calls) >= 2
    assert sum(call.name == "fdatasync" for call in calls) >= 5
    assert unsynced_acts(calls) == []


def test_the_trace_would_show_a_command_before_its_sync() -> None:
    written = SystemCall("pwrite64", b"/state/journal.db-wal", b"row")
    synced = SystemCall("fdatasync", b"/state/journal.db-wal", b"")
    pays = SystemCall("write", b"/dev/pts/3", bytes((6, 4, 1, Header.DISPENSE, 0, 0, 0, 1)))
    assert unsynced_acts((written, synced, pays)) == []
    assert unsynced_acts((written, pays, synced)) == [pays]
