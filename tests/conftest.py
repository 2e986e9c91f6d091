"""What holds for every test: one kind of Qt application, and no test that is judged by its speed."""

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtGui import QGuiApplication

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The product never loads Qt Widgets, and so do its tests."""
    return QGuiApplication
