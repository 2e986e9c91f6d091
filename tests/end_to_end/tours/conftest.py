"""Whole sessions in this process, without a display."""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.demo.scenarios.catalogue import SCENARIOS
from kiosk.demo.shop.shop import Stack
from kiosk.domain.languages import Language
from kiosk.trials.tour.run import TourOptions
from tests.end_to_end.tours.shared_world import SharedWorld

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


@dataclass(frozen=True, slots=True)
class Tour:
    """What a tour left in its folder; read from the files, as a tool would."""

    out: Path
    findings: tuple[str, ...]

    @property
    def told(self) -> dict[str, Any]:
        """`tour.json`."""
        told: dict[str, Any] = json.loads((self.out / "tour.json").read_text(encoding="utf-8"))
        return told

    @property
    def printed(self) -> list[bytes]:
        """What the printer received, in order."""
        return [path.read_bytes() for path in sorted((self.out / "printed").iterdir())]

    @property
    def pictures(self) -> list[Path]:
        """Pictures of the screens, in order."""
        return sorted((self.out / "screens").iterdir())

    @property
    def screens(self) -> list[str]:
        """Names of the screens that came up."""
        return [step["screen"] for step in self.told["steps"]]


Play = Callable[..., Tour]


@pytest.fixture
def silent_qt() -> Iterator[None]:
    """Any warning of Qt during the test fails it."""
    warnings: list[str] = []

    def collect(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg}:
            warnings.append(message)

    previous = qInstallMessageHandler(collect)
    yield
    qInstallMessageHandler(previous)
    assert warnings == []


@pytest.fixture(scope="module")
def shared_world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedWorld]:
    with SharedWorld(tmp_path_factory.mktemp("world")) as shared:
        yield shared


@pytest.fixture
def play(
    qapp: QGuiApplication,  # noqa: ARG001 - for its effect
    silent_qt: None,  # noqa: ARG001 - for its effect
    shared_world: SharedWorld,
    tmp_path: Path,
) -> Play:
    """Plays a scenario and gives what it left."""

    def run(
        name: str,
        *,
        stack: Stack = Stack.VIRTUAL,
        language: Language = Language.JAPANESE,
        size: tuple[int, int] = (1024, 768),
    ) -> Tour:
        out = tmp_path / name
        report = shared_world.tour(TourOptions(SCENARIOS[name], out, language, size, stack))
        return Tour(out, report.findings)

    return run
