"""Runs benchmarks and writes their figures as JSON: `python -m tests.benchmarks OUT [NAME...]`.

All of them unless some are named. A benchmark is a module with `run() -> dict[str, float]`; its docstring
says what it measures.
"""

import importlib
import json
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).parent


def main(out: Path, names: Sequence[str]) -> None:
    """Run benchmarks one after the other, so that none disturbs another: these, or all if none is named."""
    report: dict[str, object] = {
        "machine": {
            "cores": os.cpu_count(),
            "python": platform.python_version(),
            "system": platform.platform(),
        }
    }
    for name in names or sorted(path.stem for path in HERE.glob("[!_]*.py")):
        module = importlib.import_module(f"tests.benchmarks.{name}")
        figures: dict[str, float] = module.run()
        report[name] = figures
        for figure, value in figures.items():
            print(f"{name:32} {figure:32} {value:12.3f}")  # noqa: T201 - the command's output
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
