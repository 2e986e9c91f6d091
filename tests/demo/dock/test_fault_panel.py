import pytest
from PySide6.QtCore import QObject

from kiosk.demo.dock.panels.fault import Fault, HandKeptOff, Words
from kiosk.demo.dock.panels.fault_panel import FaultPanel
from tests.demo.dock.conftest import Heard


class Device:
    def __init__(self) -> None:
        self.broken = False
        self.kept_shut = False

    def damage(self) -> None:
        if self.kept_shut:
            raise HandKeptOff(Words("触れません", "hands off"))
        self.broken = True

    def mend(self) -> None:
        self.broken = False

    @property
    def fault(self) -> Fault:
        return Fault(
            "break",
            cause=Words("こわす", "Break"),
            mend=Words("直す", "Mend"),
            caused=Words("こわれました", "It broke"),
            mended=Words("直りました", "It was mended"),
            is_there=lambda: self.broken,
            let_happen=self.damage,
            put_right=self.mend,
        )


@pytest.fixture
def device() -> Device:
    return Device()


@pytest.fixture
def panel(device: Device, heard: Heard, parent: QObject) -> FaultPanel:
    panel = FaultPanel([device.fault], parent)
    panel.said.connect(heard.hear)
    return panel


def test_one_button_breaks_a_device_and_mends_it(panel: FaultPanel, device: Device, heard: Heard) -> None:
    states = []
    for _ in range(2):
        panel.toggle(0)
        states.append((device.broken, heard.last))
    assert states == [(True, "It broke"), (False, "It was mended")]


def test_a_button_says_what_it_would_do_now(panel: FaultPanel) -> None:
    (before,) = panel.fault_rows().rows
    panel.toggle(0)
    (after,) = panel.fault_rows().rows
    assert (before.english, before.there) == ("Break", False)
    assert (after.english, after.there) == ("Mend", True)


def test_a_fault_that_came_by_another_way_is_shown(panel: FaultPanel, device: Device) -> None:
    device.broken = True
    panel.look()
    assert panel.fault_rows().rows[0].there


def test_a_hand_that_is_kept_off_is_told_why(panel: FaultPanel, device: Device, heard: Heard) -> None:
    device.kept_shut = True
    panel.toggle(0)
    assert heard.last == "hands off"
    assert not panel.fault_rows().rows[0].there
