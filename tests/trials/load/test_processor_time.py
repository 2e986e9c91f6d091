"""CPU time of processes that are not this one."""

import subprocess
import sys

import pytest

from kiosk.trials.load.processor_time import processor_seconds

_BUSY = "import sys,time\nwhile time.process_time() < 0.2: pass\nprint('done', flush=True)\nsys.stdin.read()"


def test_what_a_process_used_is_read_from_outside() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _BUSY], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"done\n"

        assert 0.2 <= processor_seconds(process.pid) < 60


def test_a_process_that_is_gone_is_told_as_that() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()

    with pytest.raises(ProcessLookupError):
        processor_seconds(process.pid)
