"""Everything that stands on the window's thread: dock, window, visits, and the script if there is one."""

from PySide6.QtCore import SignalInstance

from kiosk.demo.card.special_cards import CardState
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.dock.album import PROVIDER as STEP
from kiosk.demo.dock.album import StepPictures
from kiosk.demo.dock.card_stack import CardStack
from kiosk.demo.dock.options import DemoOptions
from kiosk.demo.dock.outside import NamedServer, Outside
from kiosk.demo.dock.panels.dock_view import DockView
from kiosk.demo.dock.paper_pictures import PROVIDER as PAPER
from kiosk.demo.dock.paper_pictures import PaperPictures
from kiosk.demo.dock.paper_store import PaperStore
from kiosk.demo.dock.photographer import StepPhotographer
from kiosk.demo.dock.playbook import Playbook
from kiosk.demo.dock.scripted_visit import ScriptedVisit
from kiosk.demo.dock.visits import Visits
from kiosk.demo.dock.window import DemoWindow
from kiosk.demo.scenarios.catalogue import SCENARIOS
from kiosk.demo.scenarios.happenings import Reach
from kiosk.demo.scenarios.passing_time import PassingTime
from kiosk.demo.scenarios.scenario import SOMEBODY_ELSE, Scenario
from kiosk.demo.shop.virtual_shop import VirtualShop
from kiosk.demo.wires.switchboard import Switchboard
from kiosk.demo.world.world import World
from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor import SessionPorts
from kiosk.terminal.flow.state import State


class Performance:
    """The demo between the opening and the closing of its window."""

    def __init__(
        self, world: World, shop: VirtualShop, wires: Switchboard, log: EventLog, options: DemoOptions
    ) -> None:
        scenario = options.scenario
        self._shop = shop
        self._terminal = world.connect_terminal(log)
        shop.shop.till.report_to(self._terminal.report)
        stack = CardStack(world.card_of)
        papers = PaperStore()
        outside = Outside(
            _named(world),
            world.fee_desk,
            wires,
            self._terminal.cable.passed,
            world.move_clock_on,
            self._let_time_pass,
        )
        book = Playbook(tuple(SCENARIOS.values()), scenario)
        self.dock = DockView(shop, outside, stack, papers, book)
        self._visits = Visits(self._ports, world.clock, log, self._present)
        self._time = PassingTime(self._visits.post)
        self._visits.ended.connect(self._welcome_next)
        self.window = DemoWindow(
            self._visits.post,
            self._visits.type_digit,
            self.dock,
            {PAPER: PaperPictures(papers), STEP: StepPictures(book.album)},
            options.size,
            options.double_touch,
        )
        self._scripted: ScriptedVisit | None = None
        self._photographer: StepPhotographer | None = None
        if scenario is not None:
            self._photographer = StepPhotographer(self.window.face, self.window.item("kiosk"), book.album)
            if scenario.registration is not None:
                world.town_hall.settle(scenario.character.resident_id, scenario.registration)
            reach = Reach(
                _card_of(scenario, world, stack),
                world.card_of(SOMEBODY_ELSE),
                shop.shop,
                self.window.touch,
                self.window.touch_beside,
                self._terminal.cable,
                self._time,
                world.center,
                world.municipalities[0],
                world.fee_desk,
            )
            self._scripted = ScriptedVisit(scenario, reach, self.window.face, self.dock.said.emit)

    @property
    def closed(self) -> "SignalInstance[tuple[()]]":
        """Emitted when the window was closed by hand."""
        return self.window.closed

    @property
    def asked(self) -> "SignalInstance[tuple[str]]":
        """Emitted with the name of the script that is to be played next; empty for none."""
        return self.dock.player_panel.asked

    def begin(self) -> None:
        """Show the window and let the first citizen come."""
        self.window.show()
        self._visits.begin()
        if self._scripted is not None:
            self._scripted.start()

    def close(self) -> None:
        """End the visit, take the window down, say goodbye to the center."""
        self.window.hide()
        if self._scripted is not None:
            self._scripted.close()
        if self._photographer is not None:
            self._photographer.close()
        self._visits.close()
        self.dock.close()
        self._shop.slot.lift()
        self.window.close()
        self._terminal.close()

    def _ports(self) -> SessionPorts:
        return self._shop.shop.session_ports(self._terminal.session_link())

    def _present(self, state: State) -> None:
        self.window.present(state)

    def _let_time_pass(self) -> bool:
        return self._time.let_pass(self.window.face.state)

    def _welcome_next(self) -> None:
        if self._photographer is not None:
            self._photographer.close()
        self.dock.say("次の方の受付です", "Ready for the next visit")


def _named(world: World) -> tuple[NamedServer, ...]:
    mihon, tameshi = world.municipalities
    return (
        NamedServer("センター", "The center", world.center),
        NamedServer("みほん市", "Mihon city", mihon),
        NamedServer("ためし町", "Tameshi town", tameshi),
    )


def _card_of(scenario: Scenario, world: World, stack: CardStack) -> VirtualCard:
    """The card that lies ready, where the scenario asks for nothing special."""
    if scenario.card is CardState.ORDINARY:
        return stack.card_of(scenario.character)
    return world.card_of(scenario.character, scenario.card)
