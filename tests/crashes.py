"""Where a test process was when it crashed: told at the end of the run, beside the name of the test.

A worker that crashes takes its standard error along; only its name reaches the summary.
"""

import faulthandler
from pathlib import Path

import pytest

_FIRST_LINES = 40


class CrashReports:
    """A plugin: each process leaves its stacks in a file of its own, the first one reads them all."""

    def __init__(self, folder: Path, worker: str | None) -> None:
        self._folder = folder
        self._worker = worker

    def begin(self) -> None:
        """Forget earlier runs, or, in a worker, let a crash write into the worker's file."""
        self._folder.mkdir(parents=True, exist_ok=True)
        if self._worker is None:
            for old in self._folder.glob("*.txt"):
                old.unlink()
            return
        self._file = (self._folder / f"{self._worker}.txt").open("a", encoding="utf-8")
        faulthandler.enable(self._file)

    @pytest.hookimpl
    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Show the stacks of every worker that crashed."""
        for file in sorted(self._folder.glob("*.txt")):
            lines = file.read_text(encoding="utf-8").splitlines()
            if lines:
                terminalreporter.section(f"crash of worker {file.stem}")
                terminalreporter.write("\n".join(lines[:_FIRST_LINES]) + "\n")
