"""Runs benchmarks, tells their figures, writes them as JSON: `python -m tests.benchmarks OUT [NAME...]`.

All of them unless some are named. A benchmark is a module with `run() -> dict[str, float]`; its docstring
says what it measures, and goes with its figures.
"""

import importlib
import inspect
import json
import os
import platform
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).parent


def main(out: Path, names: Sequence[str]) -> None:
    """Run benchmarks one after the other, so that none disturbs another: these, or all if none is named."""
    methods: dict[str, str] = {}
    report: dict[str, object] = {
        "machine": {
            "cores": os.cpu_count(),
            "python": platform.python_version(),
            "system": platform.platform(),
            "load_at_start": os.getloadavg()[0],
        },
        "methods": methods,
    }
    for name in names or sorted(path.stem for path in HERE.glob("[!_]*.py")):
        module = importlib.import_module(f"tests.benchmarks.{name}")
        methods[name] = inspect.getdoc(module) or ""
        print(f"\n{name}\n{textwrap.indent(methods[name], '  ')}\n")  # noqa: T201 - the command's output
        figures: dict[str, float] = module.run()
        report[name] = figures
        for figure, value in figures.items():
            print(f"  {figure:48} {value:14,.3f}")  # noqa: T201 - the command's output
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
