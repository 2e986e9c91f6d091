"""Center and municipalities under load: ten certificates a second for twenty seconds, over TLS, as processes.

The virtual terminals run on the same cores as the servers; `cpu_*` is what the servers used themselves.
"""

import tempfile
from pathlib import Path

from kiosk.demo.world.home import DemoHome
from kiosk.trials.load.plan import LoadPlan
from kiosk.trials.load.run import run_load

_PLAN = LoadPlan(rate=10, seconds=20)


def run() -> dict[str, float]:
    """Certificates, times from when a visit was due, and the servers' CPU time for each certificate."""
    with tempfile.TemporaryDirectory() as scratch:
        figures = run_load(_PLAN, Path(scratch), DemoHome()).as_json()
    names = ("completed", "refused", "mismatches", "rate", "p50_ms", "p99_ms", "cpu_ms_per_certificate")
    return {name: float(value) for name in names if isinstance(value := figures[name], int | float)}
