import ctypes
import subprocess
from pathlib import Path

import pytest

from kiosk.terminal import locked_memory
from kiosk.terminal.locked_memory import LockedBuffer


def _smaps_flags(address: int) -> list[str]:
    """The VmFlags of the mapping that holds `address`."""
    inside = False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        head = line.split()[0]
        if "-" in head and not head.endswith(":"):
            first, last = (int(part, 16) for part in head.split("-"))
            inside = first <= address < last
        elif inside and head == "VmFlags:":
            return line.split()[1:]
    raise AssertionError("no mapping holds this address")


def _address_of(view: memoryview) -> int:
    return ctypes.addressof(ctypes.c_char.from_buffer(view))


def test_what_is_written_can_be_read() -> None:
    with LockedBuffer(5) as buffer:
        buffer.view[:] = b"hello"
        assert bytes(buffer.view) == b"hello"
        assert len(buffer) == 5


def test_the_memory_is_locked_and_left_out_of_dumps_and_children() -> None:
    with LockedBuffer(10_000) as buffer:
        flags = _smaps_flags(_address_of(buffer.view))
        assert {"lo", "dd", "dc"} <= set(flags)


def test_zeroizing_overwrites_every_byte_and_may_be_repeated() -> None:
    with LockedBuffer(4096) as buffer:
        buffer.view[:] = b"\xff" * 4096
        buffer.zeroize()
        buffer.zeroize()
        assert bytes(buffer.view) == bytes(4096)


def test_a_slice_that_outlives_the_buffer_shows_zeros() -> None:
    buffer = LockedBuffer(4)
    buffer.view[:] = b"1234"
    kept = buffer.view[1:3]
    buffer.close()
    assert bytes(kept) == b"\0\0"


def test_a_closed_buffer_gives_no_view_and_may_be_closed_again() -> None:
    buffer = LockedBuffer(4)
    buffer.close()
    buffer.close()
    buffer.zeroize()
    with pytest.raises(ValueError, match="closed"):
        _ = buffer.view


def test_the_view_itself_dies_with_the_buffer() -> None:
    buffer = LockedBuffer(4)
    view = buffer.view
    buffer.close()
    with pytest.raises(ValueError, match="released"):
        bytes(view)


def test_a_buffer_holds_at_least_one_byte() -> None:
    with pytest.raises(ValueError, match="at least one byte"):
        LockedBuffer(0)


_LOCK_TOO_MUCH = """
import os, resource
resource.setrlimit(resource.RLIMIT_MEMLOCK, (4096, 4096))
if os.geteuid() == 0:  # the limit binds ordinary users only
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
try:
    LockedBuffer(1 << 20)
except MemoryLockError as error:
    print(error)
"""


def test_too_small_a_limit_is_refused_with_the_remedy() -> None:
    # The module's text is handed over because that other user may not read this directory.
    program = Path(locked_memory.__file__).read_text() + _LOCK_TOO_MUCH
    done = subprocess.run(
        ["/usr/bin/python3", "-I", "-c", program], capture_output=True, text=True, check=True, cwd="/"
    )
    assert "RLIMIT_MEMLOCK is 4096 bytes" in done.stdout
    assert "LimitMEMLOCK=" in done.stdout
