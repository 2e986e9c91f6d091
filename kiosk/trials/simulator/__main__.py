"""`python -m kiosk.trials.simulator`: plays many seeds and says what was wrong; 0 only if nothing was."""

import argparse
import json
import os
import sys
from dataclasses import asdict

from kiosk.trials.simulator.batch import Build, Summary, simulated_on_all_cores


def main() -> int:
    """Play, tell of the progress on stderr, and print the sum as JSON."""
    parser = argparse.ArgumentParser(prog="kiosk.trials.simulator", description=__doc__)
    parser.add_argument("--runs", type=int, default=1000, help="seeds to play (default 1000)")
    parser.add_argument("--first-seed", type=int, default=0, help="where to begin (default 0)")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="default: one a core")
    parser.add_argument(
        "--build", type=Build, choices=tuple(Build), default=Build.SOUND, help="the city that is judged"
    )
    arguments = parser.parse_args()
    seeds = range(arguments.first_seed, arguments.first_seed + arguments.runs)
    total = simulated_on_all_cores(seeds, arguments.build, arguments.processes, _tell)
    sys.stdout.write(json.dumps(asdict(total), indent=1) + "\n")
    return 1 if total.wrong else 0


def _tell(summary: Summary) -> None:
    wrong = ", ".join(f"{kind} (seed {seed})" for kind, seed in summary.wrong) or "nothing wrong"
    sys.stderr.write(f"{summary.runs} runs, {summary.sessions} sessions, {summary.papers} papers: {wrong}\n")


if __name__ == "__main__":
    sys.exit(main())
