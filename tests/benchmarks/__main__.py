"""Runs every benchmark of this folder and writes their figures as JSON: `python -m tests.benchmarks OUT`.

A benchmark is a module with `run() -> dict[str, float]`; its docstring says what it measures.
"""

import importlib
import json
import os
import platform
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(out: Path) -> None:
    """Run all benchmarks one after the other, so that none disturbs another."""
    report: dict[str, object] = {
        "machine": {
            "cores": os.cpu_count(),
            "python": platform.python_version(),
            "system": platform.platform(),
        }
    }
    for path in sorted(HERE.glob("[!_]*.py")):
        module = importlib.import_module(f"tests.benchmarks.{path.stem}")
        figures: dict[str, float] = module.run()
        report[path.stem] = figures
        for name, value in figures.items():
            print(f"{path.stem:32} {name:32} {value:12.3f}")  # noqa: T201 - the command's output
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
