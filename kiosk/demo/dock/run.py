"""The windowed demo: world, shop, window, visits - from the first start to the last process's end."""

import signal
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.demo.dock.options import DemoOptions
from kiosk.demo.dock.performance import Performance
from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING
from kiosk.demo.shop.payment_corner import ALL_METHODS
from kiosk.demo.shop.virtual_shop import open_virtual_shop
from kiosk.demo.wires.laying import over
from kiosk.demo.wires.switchboard import open_switchboard
from kiosk.demo.world.world import WorldPlan, open_world
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog

_ENDING_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def run_demo(application: QGuiApplication, options: DemoOptions) -> None:
    """Run until the window is closed or the process is told to end; then nothing of it is left."""
    with performing(options) as performance:
        performance.closed.connect(application.quit)
        with _ended_by_signals(application):
            performance.begin()
            application.exec()


@contextmanager
def performing(options: DemoOptions) -> Iterator[Performance]:
    """Open world, shop and window; close them in turn when the block ends."""
    starts_at = options.scenario.starts_at if options.scenario else AN_ORDINARY_MORNING
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-demo-")))
        plan = WorldPlan(city_silent_for=options.scenario.city_silent_for if options.scenario else None)
        wires = stack.enter_context(open_switchboard(SystemClock()))
        lay = over(wires)
        world = stack.enter_context(open_world(scratch, scratch / "logs", starts_at, options.home, plan, lay))
        sink = stack.enter_context((scratch / "logs" / "terminal.log").open("w", encoding="utf-8"))
        log = EventLog("terminal", world.clock, sink)
        methods = options.scenario.methods if options.scenario else ALL_METHODS
        shop = stack.enter_context(
            open_virtual_shop(scratch / "shop", world.clock, log, world.examine, methods, lay)
        )
        performance = Performance(world, shop, wires, log, options)
        stack.callback(performance.close)
        yield performance


@contextmanager
def _ended_by_signals(application: QGuiApplication) -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in _ENDING_SIGNALS}
    for number in _ENDING_SIGNALS:
        signal.signal(number, lambda *_: application.quit())
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
