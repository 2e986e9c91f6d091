"""What holds for every test: one kind of Qt application, and no test that is judged by its speed."""

import gc
from collections.abc import Generator
from typing import Final

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtGui import QGuiApplication

from tests.crashes import CrashReports

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

_MUCH_GARBAGE: Final = 20_000
"""Containers made and not ended since the last collection."""


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """After pytest's own handler of crashes, which this one takes the place of in a worker."""
    worker = getattr(config, "workerinput", {}).get("workerid")
    reports = CrashReports(config.rootpath / "build" / "crashes", worker)
    reports.begin()
    config.pluginmanager.register(reports, "crash-reports")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The product never loads Qt Widgets, and so do its tests."""
    return QGuiApplication


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """While a module shows windows, only their thread collects cyclic garbage: kiosk.terminal.ui.garbage."""
    if _shows_windows(item):
        gc.disable()
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, object, object]:
    """What a module showed ends with it."""
    done = yield
    is_last = nextitem is None or nextitem.path != item.path
    if _shows_windows(item) and (is_last or gc.get_count()[0] > _MUCH_GARBAGE):
        gc.collect()
    if is_last:
        gc.enable()
    return done


def _shows_windows(item: pytest.Item) -> bool:
    return isinstance(item, pytest.Function) and "qapp" in item.fixturenames
