"""The scenario player: which script is played, and what its steps looked like."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.dock.album import PROVIDER, StepPicture
from kiosk.demo.dock.panels.panel import Panel
from kiosk.demo.dock.playbook import Playbook
from kiosk.demo.scenarios.scenario import Scenario
from kiosk.terminal.ui.bridge.rows import Rows

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """A script: its name, what happens, how it ends."""

    name: str
    title: str
    end: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step that was played: its number from 1 on, the screen's name, its picture."""

    number: int
    caption: str
    picture: str


@QmlElement
class PlayerPanel(Panel):
    """Chooses a script and asks for it; shows the steps of the one that is played now.

    `asked` names the script that is wanted, or nobody's: each is played in a shop and a world of its own, as
    `kiosk tour` does, so that no fault of the one before is left.
    """

    changed = Signal()
    asked = Signal(str)

    def __init__(self, book: Playbook, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._chosen = book.scripts.index(book.playing) if book.playing is not None else 0
        self._listed: Rows[ScenarioRow] = Rows(ScenarioRow, self)
        self._steps: Rows[StepRow] = Rows(StepRow, self)
        self._list()

    @override
    def look(self) -> None:
        steps = self._book.album.steps
        if len(steps) != len(self._steps.rows):
            self._steps.replace([_step_row(place, step) for place, step in enumerate(steps)])
            self.changed.emit()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Take the script at this place of the list."""
        self._chosen = place
        self._list()

    @Slot()
    def play(self) -> None:
        """Ask for the chosen script."""
        name = self._book.scripts[self._chosen].name
        self.said.emit(f"台本「{name}」を準備しています", f"The stage is set for {name}")
        self.asked.emit(name)

    @Slot()
    def playByHand(self) -> None:
        """Ask for a demo without a script."""
        self.said.emit("自由に使えるように準備しています", "The stage is set for you")
        self.asked.emit("")

    def scenario_rows(self) -> Rows[ScenarioRow]:
        """All scripts."""
        return self._listed

    def step_rows(self) -> Rows[StepRow]:
        """The steps so far."""
        return self._steps

    def chosen_place(self) -> int:
        """Where the chosen script stands in the list."""
        return self._chosen

    def step_count(self) -> int:
        """How many steps were played."""
        return len(self._steps.rows)

    def source_of_pictures(self) -> str:
        """Source of the steps' pictures; the place of the step has to be added."""
        return f"image://{PROVIDER}/"

    def name_of_playing(self) -> str:
        """The script of this visit; empty where a hand plays."""
        return self._book.playing.name if self._book.playing is not None else ""

    def _list(self) -> None:
        self._listed.replace(
            [_scenario_row(script, place == self._chosen) for place, script in enumerate(self._book.scripts)]
        )
        self.changed.emit()

    scenarios = Property(Rows, scenario_rows, constant=True)
    steps = Property(Rows, step_rows, constant=True)
    chosen = Property(int, chosen_place, notify=changed)
    count = Property(int, step_count, notify=changed)
    picturesOfSteps = Property(str, source_of_pictures, constant=True)
    playing = Property(str, name_of_playing, constant=True)


def _scenario_row(script: Scenario, chosen: bool) -> ScenarioRow:
    end = script.ending.name.lower().replace("_", " ")
    code = "" if script.refusal is None else f" {script.refusal.value}"
    return ScenarioRow(script.name, script.title, end + code, chosen)


def _step_row(place: int, step: StepPicture) -> StepRow:
    return StepRow(place + 1, step.screen, f"image://{PROVIDER}/{place}")
