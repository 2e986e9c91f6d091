"""One scenario from the first screen to the last, in a shop that is open."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop

from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.scenarios.acts import Act, Touch, speak
from kiosk.demo.scenarios.citizen import ScriptedCitizen, ScriptLeft
from kiosk.demo.scenarios.finger import Finger, NothingToTouchError
from kiosk.demo.scenarios.happenings import Reach
from kiosk.demo.scenarios.passing_time import PassingTime
from kiosk.demo.scenarios.scenario import Scenario
from kiosk.demo.scenarios.stage import Stage
from kiosk.demo.scenarios.watch import SessionWatch
from kiosk.demo.shop.shop import Shop
from kiosk.demo.shop.stated_terms import STATED_TERMS
from kiosk.demo.world.cable import Cable
from kiosk.demo.world.fee_desk import FeeDesk
from kiosk.demo.world.server_power import ServerPower
from kiosk.domain.languages import Language
from kiosk.domain.money import Yen, amount_of
from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor import SessionPorts
from kiosk.terminal.devices.speaker.opening import has_sound_output
from kiosk.terminal.flow.state import State
from kiosk.terminal.ports import CenterLink
from kiosk.terminal.session import SessionSeat
from kiosk.terminal.ui.bridge.machine import Machine
from kiosk.terminal.ui.window import KioskWindow
from kiosk.trials.tour.reading_time import ReadingTime
from kiosk.trials.tour.record import SessionRecord
from kiosk.trials.tour.report import MoneySeen, TourReport, fees_of_printed_lines
from kiosk.trials.tour.witness import WitnessedLink

END_SECONDS = 90.0
"""How long the last screen may stay."""


@dataclass(frozen=True, slots=True)
class Set:
    """What a performance is played in."""

    shop: Shop
    link: Callable[[], CenterLink]
    cable: Cable
    center: ServerPower
    municipality: ServerPower
    fees: FeeDesk
    log: EventLog
    pictures: Path
    size: tuple[int, int]
    language: Language


class QmlWarned(Exception):
    """The screens' engine warned of a fault in QML; names the places."""


class Performance:
    """Plays one scenario; needs the thread of the application, whose event loop it runs."""

    def __init__(self, scenario: Scenario, card: VirtualCard, other_card: VirtualCard, scene: Set) -> None:
        self._scenario = scenario
        self._card = card
        self._other_card = other_card
        self._set = scene
        self._link = WitnessedLink(scene.link())
        self._warnings: list[str] = []
        self._stage = Stage()
        self._reading = ReadingTime()
        self._loop = QEventLoop()
        self._ended: State | None = None
        self._deviation: str | None = None
        self._seat = SessionSeat(
            self._ports,
            scene.shop.clock,
            scene.log,
            self._present,
            self._end,
        )
        self._time = PassingTime(self._seat.post)
        self._window = KioskWindow(
            self._seat.post,
            self._seat.type_digit,
            size=scene.size,
            motion=False,
            on_warning=self._warnings.append,
            machine=Machine(
                is_for_practice=True,
                terms=STATED_TERMS,
                speaks=has_sound_output(),
                double_touch=scenario.double_touch,
                monotonic=self._reading.monotonic,
            ),
        )
        self._watch = SessionWatch()
        self._record = SessionRecord(scene.pictures, self._window.grab, scene.shop.clock, self._watch)
        self._window.face.changed.connect(lambda: self._record.shown(self._window.face.state))

    def run(self) -> TourReport:
        """Play to the end.

        Raises QmlWarned if the screens' engine found fault with a screen.
        """
        before = _MoneyMark.of(self._set.shop)
        self._window.show()
        player = threading.Thread(target=self._play, name="citizen", daemon=True)
        player.start()
        self._loop.exec()
        player.join()
        self._seat.close()
        self._set.shop.card.slot.lift()
        self._window.close()
        if self._warnings:
            raise QmlWarned("; ".join(self._warnings))
        return self._report(before)

    def _present(self, state: State) -> None:
        self._window.present(state)

    def _ports(self) -> SessionPorts:
        return self._set.shop.session_ports(self._link)

    def _play(self) -> None:
        reach = Reach(
            self._card,
            self._other_card,
            self._set.shop,
            self._touch,
            self._touch_beside,
            self._set.cable,
            self._time,
            self._set.center,
            self._set.municipality,
            self._set.fees,
        )
        citizen = ScriptedCitizen(self._scenario, reach, self._watch, self._read_screen)
        try:
            citizen.prepare()
            self._seat.begin()
            self._choose_language()
            citizen.play()
            if self._watch.wait_until(lambda _: self._ended is not None, END_SECONDS) is None:
                self._deviation = "the session did not end"
        except (ScriptLeft, NothingToTouchError) as left:
            self._deviation = str(left)
        finally:
            self._stage.perform(self._loop.quit)

    def _choose_language(self) -> None:
        if self._watch.wait_until(lambda _: True, END_SECONDS) is None:
            raise ScriptLeft("no screen came up")
        if self._set.language is not Language.JAPANESE:
            for touch in speak(self._set.language):
                before = self._watch.version
                self._read_screen(touch)
                self._touch(touch)
                self._watch.wait_for_change(before, END_SECONDS)
            self._watch.wait_until(lambda state: state.language is self._set.language, END_SECONDS)

    def _touch(self, touch: Touch) -> None:
        self._stage.perform(lambda: self._finger().touch(touch))

    def _touch_beside(self) -> None:
        self._stage.perform(lambda: self._finger().touch_beside())

    def _read_screen(self, _act: Act) -> None:
        """As long as a touch keeps the next one from counting."""
        self._reading.let_pass(self._scenario.double_touch)

    def _finger(self) -> Finger:
        return Finger(self._window.view, self._window.view.rootObject())

    def _end(self, last: State) -> None:
        self._ended = last
        self._window.present(last)

    def _report(self, before: "_MoneyMark") -> TourReport:
        last = self._ended or self._watch.state
        shop = self._set.shop
        after = _MoneyMark.of(shop)
        return TourReport(
            scenario=self._scenario,
            last=last,
            deviation=self._deviation,
            steps=self._record.steps,
            money=MoneySeen(
                taken_in=Yen(after.taken_in - before.taken_in),
                paid_out=Yen(after.paid_out - before.paid_out),
                fees=fees_of_printed_lines(last),
            ),
            apdus=len(self._card.log),
            pin_verifications=self._card.verifications,
            issued=self._link.issued,
            printed=shop.printer.printed(),
        )


@dataclass(frozen=True, slots=True)
class _MoneyMark:
    taken_in: Yen
    paid_out: Yen

    @classmethod
    def of(cls, shop: Shop) -> "_MoneyMark":
        return cls(
            Yen(amount_of(shop.changer.accepted) + shop.payment.taken),
            Yen(amount_of(shop.changer.tray) + shop.payment.given_back),
        )
