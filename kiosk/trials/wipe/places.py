"""Everywhere that something of a visit could be left, on the machine of a terminal and at the center."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from kiosk.runtime.log import LogEvent
from kiosk.trials.shop_floor.terminal import NotAsPlayed, Terminal
from kiosk.trials.wipe.blocks import Place, blocks_of, files_in, files_of
from kiosk.trials.wipe.clipboard import clipboard_text
from kiosk.trials.wipe.memory import writable_memory
from kiosk.trials.wipe.shared_segments import shared_segments
from kiosk.trials.wipe.tracing import Trace

SHARED_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - searched, not written
TRACED: Final = "files written (traced)"
_CORE_FILES: Final = (Path("/var/lib/systemd/coredump"), Path("/var/crash"))
_SESSION: Final = "session"
_PARTS: Final = (_SESSION, "till")
_SESSIONS: Final = {True: "next session", False: "session that stands by"}


@dataclass(frozen=True, slots=True)
class Site:
    """The machine that is searched."""

    terminal: Terminal
    trace: Trace
    logs: Path
    """The folder with the logs of all parts."""

    def places(self) -> tuple[Place, ...]:
        """All of them; the processes are those that live now."""
        return (*self.processes(), *self.stores())

    def processes(self) -> Iterator[Place]:
        """The memory of every process that is left, the display server's and the card service's too."""
        yield _memory("supervisor", self.terminal.supervisor.pid)
        front = self.terminal.in_front()
        for part, pid in _children(self.terminal.supervisor.pid):
            yield _memory(_SESSIONS[pid == front] if part == _SESSION else part, pid)
        yield _memory("display server", self.terminal.display.pid)
        if self.terminal.pcscd.pid is not None:
            yield _memory("card service (pcscd)", self.terminal.pcscd.pid)
        if self.terminal.world.center.pid is not None:
            yield _memory("center", self.terminal.world.center.pid)

    def wait_for_standby(self, front: int) -> None:
        """Until another process stands by behind the one in front. Raises NotAsPlayed."""
        if not self.terminal.wait_until(lambda: self._standbys(front) != set()):
            raise NotAsPlayed("no session stands by")

    def standby(self, front: int) -> int:
        """The process that stands by behind the one in front."""
        return self._standbys(front).pop()

    def _standbys(self, front: int) -> set[int]:
        loaded = {
            record["pid"]
            for record in self.terminal.log.records
            if record["event"] == LogEvent.CHILD_READY.label and record["child"] == "standby"
        }
        living = {pid for part, pid in _children(self.terminal.supervisor.pid) if part == _SESSION}
        return {pid for pid in living if pid in loaded and pid != front}

    def stores(self) -> Iterator[Place]:
        """Files, logs, and what processes leave without a file."""
        yield Place(TRACED, lambda: files_of(self.trace.files_written()))
        yield Place("logs", lambda: files_in(self.terminal.log.path, self.logs))
        yield Place("journal and state directory", lambda: files_in(self.terminal.state))
        yield Place("runtime directory", lambda: files_in(self.terminal.runtime))
        yield Place("display server's files", lambda: files_in(self.terminal.display.picture.parent))
        yield Place("shared memory (POSIX)", lambda: files_of(self._shared_files()))
        yield Place("shared memory (System V)", lambda: shared_segments(self._every_pid()))
        yield Place("core files", lambda: files_of(self._core_files()))
        yield Place(
            "clipboard and selection", lambda: blocks_of(clipboard_text(self.terminal.display.environment))
        )
        yield Place("center's disk", lambda: files_in(self.terminal.world.center_store.parent))

    def _shared_files(self) -> set[Path]:
        """Those that a process of the kiosk made, or that one has open now: others use that folder too."""
        made = {path for path in self.trace.files_written() if path.is_relative_to(SHARED_MEMORY)}
        return made.union(*(_open_files(pid) for pid in self._every_pid()))

    def _every_pid(self) -> frozenset[int]:
        """The kiosk's processes, the ended ones too, and this one, which plays the devices."""
        started = (record["pid"] for record in self.terminal.log.records if "pid" in record)
        living = (
            self.terminal.supervisor.pid,
            self.terminal.display.pid,
            self.terminal.pcscd.pid,
            os.getpid(),
        )
        return frozenset(pid for pid in (*started, *living) if isinstance(pid, int))

    def _core_files(self) -> Iterator[Path]:
        for folder in _CORE_FILES:
            yield from folder.rglob("*")
        for folder in (Path.cwd(), self.terminal.state, self.terminal.log.path.parent):
            yield from folder.glob("core*")


def _memory(name: str, pid: int) -> Place:
    return Place(f"memory of the {name}", partial(writable_memory, pid))


def living_session(pid: int) -> Place:
    """The process that serves, while it lives."""
    return _memory("session that printed, still living", pid)


def _open_files(pid: int) -> Iterator[Path]:
    """What of the shared memory's folder a process has open or mapped; nothing of one that has ended."""
    try:
        for kind in ("fd", "map_files"):
            for link in Path(f"/proc/{pid}/{kind}").iterdir():
                target = link.readlink()
                if target.is_relative_to(SHARED_MEMORY):
                    yield target
    except (FileNotFoundError, ProcessLookupError, PermissionError):
        return


def _children(pid: int) -> Iterator[tuple[str, int]]:
    """Sessions, tills and helpers that a process started."""
    told = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    for child in map(int, told.split()):
        words = Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0")
        part = next((part for part in _PARTS if part.encode("ascii") in words), "helper")
        yield part, child
