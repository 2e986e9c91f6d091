"""`python -m kiosk.demo.city_system`: the cities' own systems as a program apart from all others."""

import argparse
import signal
from collections.abc import Sequence
from contextlib import ExitStack, closing
from datetime import timedelta
from pathlib import Path
from threading import Event

from kiosk.demo.city_system.town import Town
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.runtime.clock import ShiftedClock, SystemClock


def main(given: Sequence[str] | None = None) -> None:
    """Write deliveries until told to stop."""
    parser = argparse.ArgumentParser(prog="kiosk.demo.city_system")
    parser.add_argument(
        "folders", nargs="+", type=Path, help="folders of municipalities, named by their codes"
    )
    parser.add_argument("--every", type=float, default=20.0, help="seconds between two rounds")
    parser.add_argument(
        "--clock-shift", type=float, default=0.0, help="seconds that the demo's clock is ahead"
    )
    arguments = parser.parse_args(given)
    stopped = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopped.set())
    clock = ShiftedClock(timedelta(seconds=arguments.clock_shift), SystemClock())
    with ExitStack() as opened:
        towns = [
            opened.enter_context(closing(Town(folder, MunicipalityCode(folder.name))))
            for folder in arguments.folders
        ]
        while not stopped.is_set():
            for town in towns:
                town.go_on(clock.now())
            stopped.wait(arguments.every)


if __name__ == "__main__":
    main()
