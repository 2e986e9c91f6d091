"""A scenario played in the demo's window while people watch."""

import threading
from collections.abc import Callable
from dataclasses import replace

from kiosk.demo.scenarios.acts import Touch
from kiosk.demo.scenarios.citizen import ScriptedCitizen, ScriptLeft
from kiosk.demo.scenarios.finger import NothingToTouchError
from kiosk.demo.scenarios.happenings import Reach
from kiosk.demo.scenarios.pace import CalledAway, HumanPace
from kiosk.demo.scenarios.scenario import Scenario
from kiosk.demo.scenarios.stage import Stage, StageClosed
from kiosk.demo.scenarios.watch import SessionWatch
from kiosk.terminal.ui.bridge.face import Face


class ScriptedVisit:
    """Plays once, on a thread of its own; made, started and closed on the window's thread.

    The touches in `reach` are for the window's thread too. `say` gets Japanese and English, on any thread.
    """

    def __init__(self, scenario: Scenario, reach: Reach, face: Face, say: Callable[[str, str], None]) -> None:
        self._name = scenario.name
        self._face = face
        self._say = say
        self._touch_here = reach.touch
        self._touch_beside_here = reach.touch_beside
        self._stage = Stage()
        self._watch = SessionWatch()
        self._pace = HumanPace()
        self._citizen = ScriptedCitizen(
            scenario,
            replace(reach, touch=self._touch, touch_beside=self._touch_beside),
            self._watch,
            self._pace.hesitate,
        )
        face.changed.connect(self._show)
        self._thread = threading.Thread(target=self._play, name="citizen", daemon=True)

    def start(self) -> None:
        """Let the citizen come in."""
        self._thread.start()

    def close(self) -> None:
        """Call the citizen away and wait until they are gone."""
        self._face.changed.disconnect(self._show)
        self._pace.call_away()
        self._watch.give_up()
        self._stage.close()
        if self._thread.is_alive():
            self._thread.join()

    def _show(self) -> None:
        self._watch.shown(self._face.state)

    def _touch(self, touch: Touch) -> None:
        self._stage.perform(lambda: self._touch_here(touch))

    def _touch_beside(self) -> None:
        self._stage.perform(self._touch_beside_here)

    def _play(self) -> None:
        name = self._name
        try:
            self._citizen.prepare()
            self._citizen.play()
            self._say(f"台本「{name}」が終わりました", f"The script {name} has ended")
        except (ScriptLeft, NothingToTouchError) as left:
            self._say(f"台本「{name}」から外れました", f"The script {name} was left: {left}")
        except (CalledAway, StageClosed):
            return
