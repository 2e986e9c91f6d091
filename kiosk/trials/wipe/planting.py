"""The self-test: a mark is planted in every place, and has to be found there."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from kiosk.trials.wipe.blocks import Place, files_of
from kiosk.trials.wipe.clipboard import held
from kiosk.trials.wipe.marks import Kind, Mark
from kiosk.trials.wipe.places import SHARED_MEMORY, TRACED, Site
from kiosk.trials.wipe.search import Sought, search
from kiosk.trials.wipe.tracing import Trace

VARIABLE: Final = "KIOSK_PLANTED"
"""In the environment of every process that is searched."""
_TEXT: Final = "planted to be found by the audit"
_IPC_PRIVATE: Final = 0
_IPC_RMID: Final = 0
_OWN: Final = 0o600

_libc = ctypes.CDLL(None, use_errno=True)
_libc.shmat.restype = ctypes.c_void_p
_libc.shmat.argtypes = (ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


def planted_environment() -> dict[str, str]:
    """What each process is started with."""
    return {VARIABLE: _TEXT}


def overlooked(site: Site, folder: Path) -> tuple[str, ...]:
    """The places in which the search did not find what was planted; `folder` is for a traced program."""
    sought = Sought([Mark.text(Kind.PLANTED, "planted", _TEXT)])
    with _planted(site):
        places = [place for place in site.places() if place.where != TRACED]
        places.append(_traced_place(folder))
        return tuple(place.where for place in places if search(place, sought).found == 0)


@contextmanager
def _planted(site: Site) -> Iterator[None]:
    with ExitStack() as planted:
        for path in (
            site.logs / "planted.log",
            site.terminal.state / "core.planted",
            site.terminal.runtime / "planted",
            site.terminal.display.picture.with_name("planted"),
            site.terminal.world.center_store.with_name("planted"),
        ):
            planted.enter_context(_planted_file(path))
        shared = SHARED_MEMORY / f"kiosk-planted-{os.getpid()}"
        planted.enter_context(_planted_file(shared))
        planted.enter_context(shared.open("rb"))
        planted.enter_context(_planted_segment())
        planted.enter_context(held(_TEXT, site.terminal.display.environment))
        yield


@contextmanager
def _planted_file(path: Path) -> Iterator[None]:
    path.write_text(_TEXT, encoding="utf-16-le")
    try:
        yield
    finally:
        path.unlink()


@contextmanager
def _planted_segment() -> Iterator[None]:
    text = _TEXT.encode("utf-8")
    segment = _libc.shmget(_IPC_PRIVATE, len(text), _OWN)
    address = _libc.shmat(segment, None, 0)
    ctypes.memmove(address, text, len(text))
    _libc.shmdt(ctypes.c_void_p(address))
    try:
        yield
    finally:
        _libc.shmctl(segment, _IPC_RMID, None)


def _traced_place(folder: Path) -> Place:
    trace, written = Trace(folder / "planted-trace"), folder / "planted-by-a-program"
    program = f"open({str(written)!r}, 'w').write({_TEXT!r})"
    subprocess.run([*trace.command, sys.executable, "-c", program], check=True)  # noqa: S603 - our own program
    return Place(TRACED, lambda: files_of(trace.files_written()))
