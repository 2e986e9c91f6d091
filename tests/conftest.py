"""What holds for every test: one kind of Qt application, and no test that is judged by its speed."""

import gc
from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtGui import QGuiApplication

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The product never loads Qt Widgets, and so do its tests."""
    return QGuiApplication


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, object, object]:
    """What a module showed ends with it, on the thread of its windows.

    Windows lie in cycles of references. Left to chance, Python would collect them on some other thread, or
    while Qt makes the next window.
    """
    done = yield
    is_last = nextitem is None or nextitem.path != item.path
    if is_last and isinstance(item, pytest.Function) and "qapp" in item.fixturenames:
        gc.collect()
    return done
