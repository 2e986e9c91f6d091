"""The windowed demo: world, shop, window, visits - from the first start to the last process's end."""

import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace

from PySide6.QtGui import QGuiApplication

from kiosk.demo.dock.curtain import curtain
from kiosk.demo.dock.options import DemoOptions
from kiosk.demo.dock.performance import Performance
from kiosk.demo.scenarios.catalogue import SCENARIOS
from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING
from kiosk.demo.scratch import scratch_folder
from kiosk.demo.shop.payment_corner import ALL_METHODS
from kiosk.demo.shop.virtual_shop import open_virtual_shop
from kiosk.demo.wires.laying import over
from kiosk.demo.wires.switchboard import open_switchboard
from kiosk.demo.world.demo_clock import demo_clock
from kiosk.demo.world.world import WorldPlan, open_world
from kiosk.runtime.log import EventLog

_ENDING_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


Stage = Callable[[DemoOptions], AbstractContextManager[Performance]]


def run_demo(application: QGuiApplication, options: DemoOptions, stage: Stage | None = None) -> None:
    """Run until the window is closed or the process is told to end; then nothing of it is left.

    Whoever asks for a script at the dock gets another window, with a shop and a world of its own.
    `stage` sets up what one window shows; `performing` where none is given.
    """
    application.setQuitOnLastWindowClosed(False)
    playing: DemoOptions | None = options
    while playing is not None:
        playing = _one_window(application, playing, stage or performing)


def _one_window(application: QGuiApplication, options: DemoOptions, stage: Stage) -> DemoOptions | None:
    """Let one window play; what is wanted after it, None for nothing."""
    wanted: list[str] = []
    with curtain(application) as hung, stage(options) as performance:
        performance.closed.connect(application.quit)
        performance.asked.connect(wanted.append)
        performance.asked.connect(application.quit)
        with _ended_by_signals(application):
            hung.rise()
            performance.begin()
            application.exec()
    return replace(options, scenario=SCENARIOS.get(wanted[-1])) if wanted else None


@contextmanager
def performing(options: DemoOptions) -> Iterator[Performance]:
    """Open world, shop and window; close them in turn when the block ends."""
    scenario = options.scenario
    starts_at = scenario.starts_at if scenario else AN_ORDINARY_MORNING
    clock = demo_clock(starts_at)
    plan = WorldPlan(city_silent_for=scenario.city_silent_for if scenario else None, clock=clock)
    methods = scenario.methods if scenario else ALL_METHODS
    with ExitStack() as stack:
        scratch = stack.enter_context(scratch_folder("kiosk-demo-"))
        wires = stack.enter_context(open_switchboard(clock))
        lay = over(wires)
        world = stack.enter_context(open_world(scratch, scratch / "logs", starts_at, options.home, plan, lay))
        sink = stack.enter_context((scratch / "logs" / "terminal.log").open("w", encoding="utf-8"))
        log = EventLog("terminal", clock, sink)
        shop = stack.enter_context(
            open_virtual_shop(scratch / "shop", clock, log, world.examine, methods, lay)
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
