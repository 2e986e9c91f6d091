"""A confined process tries what was taken from it; without Landlock in the kernel the refusal is proven."""

import json
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.runtime.confinement.confining import LANDLOCK, REMEDIES, SECCOMP
from kiosk.runtime.confinement.kernel import landlock_abi

TCP_ABI = 4
TRUNCATE_ABI = 3
SIGNAL_ABI = 6

ALLOWED = (
    "write and rename in the folder",
    "remove in the folder",
    "read a file outside",
    "write to /dev/null",
    "connect where it may",
)
DENIED_BY_LANDLOCK = (
    "make a folder in the folder",
    "make a file outside",
    "write to a file outside",
    "write outside in a thread",
    "remove a file outside",
    "make a file in /dev/shm",
)
DENIED_BY_SECCOMP = ("listen", "open a packet socket", "run a program", "make a shared segment")
DENIED_FROM = {
    "cut a file outside": TRUNCATE_ABI,
    "connect elsewhere": TCP_ABI,
    "bind a TCP port": TCP_ABI,
    "signal another process": SIGNAL_ABI,
}


@dataclass(frozen=True, slots=True)
class Tried:
    """What the confined process told."""

    lacking: frozenset[str]
    mode: int
    no_new_privileges: str
    errors: dict[str, int]


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Tried:
    folder, outside = tmp_path_factory.mktemp("own"), tmp_path_factory.mktemp("outside")
    (outside / "there").write_text("of somebody else")
    with socket.create_server(("127.0.0.1", 0)) as one, socket.create_server(("127.0.0.1", 0)) as other:
        ports = [str(server.getsockname()[1]) for server in (one, other)]
        done = subprocess.run(
            [sys.executable, "-m", "tests.runtime.confinement.trying", str(folder), str(outside), *ports],
            cwd=Path(__file__).parents[3],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    return Tried(frozenset(told["lacking"]), told["mode"], told["no_new_privileges"], told["tries"])


@pytest.mark.parametrize("what", ALLOWED)
def test_what_it_owns_stays_possible(tried: Tried, what: str) -> None:
    assert tried.errors[what] == 0


@pytest.mark.parametrize("what", DENIED_BY_LANDLOCK)
def test_a_file_that_it_does_not_own_is_denied(tried: Tried, what: str) -> None:
    assert (tried.errors[what] != 0) is (landlock_abi() > 0)


@pytest.mark.parametrize("what", DENIED_BY_SECCOMP)
def test_a_call_that_it_does_not_need_is_denied(tried: Tried, what: str) -> None:
    assert SECCOMP in tried.lacking or tried.errors[what] != 0


@pytest.mark.parametrize("what", DENIED_FROM)
def test_what_newer_kernels_deny_is_denied_or_told_as_lacking(tried: Tried, what: str) -> None:
    assert (tried.errors[what] != 0) is (landlock_abi() >= DENIED_FROM[what])
    assert tried.lacking or landlock_abi() >= SIGNAL_ABI


def test_a_kernel_without_landlock_is_told_as_such(tried: Tried) -> None:
    assert (LANDLOCK in tried.lacking) is (landlock_abi() == 0)


def test_what_it_makes_is_its_own_and_it_gains_no_privilege(tried: Tried) -> None:
    assert tried.mode == 0o600
    assert tried.no_new_privileges == "1"


def test_a_process_with_threads_is_not_confined_by_halves() -> None:
    program = (
        "import threading\n"
        "from kiosk.runtime.confinement.confining import confine\n"
        "from kiosk.runtime.confinement.rules import Rules\n"
        "threading.Thread(target=threading.Event().wait, daemon=True).start()\n"
        "confine(Rules(), is_required=False)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "before its first thread" in done.stderr


_WITHOUT_LANDLOCK = """
from kiosk.runtime.confinement import confining
from kiosk.runtime.confinement.rules import Rules
confining.landlock_abi = lambda: 0
confining.can_be_swapped = lambda: True
try:
    confining.confine(Rules(), is_required=True)
except confining.NotConfined as refused:
    print(refused)
print(confining.confine(Rules(), is_required=False))
"""


def test_where_confinement_is_required_what_is_missing_is_refused_with_its_remedy() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_LANDLOCK], capture_output=True, text=True, check=True
    )
    refusal, lacking = done.stdout.splitlines()
    assert REMEDIES[LANDLOCK] in refusal
    assert "MemorySwapMax=0" in refusal
    assert "'landlock'" in lacking
