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
from kiosk.terminal.ports import PaymentMethod
from kiosk.terminal.till.cash.cctalk.headers import Header
from tests.faults.till import cashless_victim, victim
from tests.faults.till import test_cashless_kill_matrix as cashless
from tests.faults.till.forks import encode
from tests.faults.till.stories import COINS_EACH, HOPPERS, STORIES
from tests.faults.till.test_kill_matrix import citizen

_CALL = re.compile(
    r'^(\d+) +(write|pwrite64|sendto|fdatasync|fsync)\(\d+<([\\x0-9a-f]+)>(?:, "([\\x0-9a-f]*)")?'
)
_RESUMED = re.compile(r"^(\d+) +<\.\.\. (?:fdatasync|fsync) resumed>")
_SYNCS = ("fdatasync", "fsync")
_ACTS = (Header.DISPENSE, Header.ROUTE_NOTE)
_REQUESTS = (b"PaymentRequest", b"ReversalRequest")
_HEADER_AT = 3


@dataclass(frozen=True, slots=True)
class SystemCall:
    name: str
    path: bytes
    data: bytes

    @property
    def moves_money(self) -> bool:
        return self._moves_coins or bool(self.asks_for)

    @property
    def _moves_coins(self) -> bool:
        return (
            self.path.startswith(b"/dev/pts/")
            and len(self.data) > _HEADER_AT
            and self.data[_HEADER_AT] in _ACTS
        )

    @property
    def asks_for(self) -> bytes:
        """The request to a payment terminal that moves money; empty for every other call."""
        if self.name != "sendto":
            return b""
        return next((request for request in _REQUESTS if b'"%b":' % request in self.data), b"")


def calls_in(trace: str) -> Iterator[SystemCall]:
    """A call counts when it begins, but for a sync: that counts when it is done."""
    begun: dict[str, SystemCall] = {}
    for line in trace.splitlines():
        if resumed := _RESUMED.match(line):
            yield begun.pop(resumed[1])
        if found := _CALL.match(line):
            thread, name, path, data = found.groups()
            call = SystemCall(name, _bytes(path), _bytes(data or ""))
            if name in _SYNCS and line.endswith("<unfinished ...>"):
                begun[thread] = call
            else:
                yield call


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


def traced(folder: Path, module: str, order: str) -> tuple[SystemCall, ...]:
    """What a till asks of the kernel while it does what `order` says."""
    trace = folder / "trace"
    watch = ["-e", "trace=write,pwrite64,sendto,fdatasync,fsync", "-s", "512", "-o", str(trace)]
    done = subprocess.run(
        ["strace", "-f", "-y", "-xx", *watch, sys.executable, "-m", module],
        input=order,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip().isdigit()
    return tuple(calls_in(trace.read_text()))


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
    with closing(VirtualChanger(cash=dict.fromkeys(HOPPERS, COINS_EACH))) as machine:
        order = victim.Order("change", str(tmp_path / "journal.db"), machine.path)
        with citizen(machine, STORIES["change"].money):
            calls = traced(tmp_path, victim.MODULE, encode(order))
    assert sum(call.moves_money for call in calls) >= 2
    assert sum(call.name == "fdatasync" for call in calls) >= 5
    assert unsynced_acts(calls) == []


def test_the_journal_is_synced_before_a_terminal_charges_or_reverses(tmp_path: Path) -> None:
    with cashless.world_and_order(tmp_path / "shop", "void", PaymentMethod.E_MONEY) as (world, order):
        with world.citizen():
            calls = traced(tmp_path, cashless_victim.MODULE, encode(order))
        assert world.balance == 0
    assert [call.asks_for for call in calls if call.moves_money] == [b"PaymentRequest", b"ReversalRequest"]
    assert unsynced_acts(calls) == []


def test_the_trace_would_show_a_command_before_its_sync() -> None:
    written = SystemCall("pwrite64", b"/state/journal.db-wal", b"row")
    synced = SystemCall("fdatasync", b"/state/journal.db-wal", b"")
    pays = SystemCall("write", b"/dev/pts/3", bytes((6, 4, 1, Header.DISPENSE, 0, 0, 0, 1)))
    assert unsynced_acts((written, synced, pays)) == []
    assert unsynced_acts((written, pays, synced)) == [pays]
    charges = SystemCall("sendto", b"socket:[7]", b'{"SaleToPOIRequest": {"PaymentRequest": {}}}')
    assert unsynced_acts((written, synced, charges)) == []
    assert unsynced_acts((written, charges, synced)) == [charges]


def test_a_sync_that_another_thread_does_not_wait_for_counts_when_it_is_done() -> None:
    path, byte = "".join(f"\\x{one:02x}" for one in b"/state/journal.db-wal"), "\\x61"
    trace = (
        f'7 pwrite64(3<{path}>, "{byte}", 1, 0) = 1\n'
        f"7 fdatasync(3<{path}> <unfinished ...>\n"
        f'8 sendto(9<{byte}>, "{byte}", 1, 0, NULL, 0) = 1\n'
        "7 <... fdatasync resumed>) = 0\n"
    )
    assert [call.name for call in calls_in(trace)] == ["pwrite64", "sendto", "fdatasync"]
