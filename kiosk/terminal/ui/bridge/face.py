"""The root of what QML sees: which screen, which step, one view for each phase, and the intents."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.terminal.flow.events import Event
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.speech.reminding import calls_staff
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.timing import REMINDING, STILL_THERE_SECONDS
from kiosk.terminal.ui.bridge.appearance import AppearanceView
from kiosk.terminal.ui.bridge.audio import AudioView
from kiosk.terminal.ui.bridge.cashless import CashlessView
from kiosk.terminal.ui.bridge.delivery import DeliveryView
from kiosk.terminal.ui.bridge.identification import IdentificationView
from kiosk.terminal.ui.bridge.intents import Intents
from kiosk.terminal.ui.bridge.languages import LanguagesView
from kiosk.terminal.ui.bridge.machine import Machine
from kiosk.terminal.ui.bridge.misprint import MisprintView
from kiosk.terminal.ui.bridge.order import OrderView
from kiosk.terminal.ui.bridge.payment import PaymentView
from kiosk.terminal.ui.bridge.refusal import RefusalView
from kiosk.terminal.ui.bridge.registration import RegistrationView
from kiosk.terminal.ui.bridge.selection import SelectionView
from kiosk.terminal.ui.bridge.service import ServiceView
from kiosk.terminal.ui.bridge.staff import StaffView
from kiosk.terminal.ui.bridge.steps import step_of
from kiosk.terminal.ui.bridge.touch_guard import TouchGuard
from kiosk.terminal.ui.typefaces import SHAPED_LANGUAGES

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def page_name(screen: Screen) -> str:
    """The QML type that draws `screen`: LayCard for lay-card."""
    return "".join(word.capitalize() for word in screen.value.split("-"))


@QmlElement
class Face(QObject):
    """Takes each composed state and shows it; the one door between the procedure and the screens."""

    changed = Signal()
    languageChanged = Signal(str)
    """Emitted before the texts are shaped, so that the translator is in place when they are."""
    _arrived = Signal(State)

    def __init__(
        self,
        post: Callable[[Event], None],
        type_digit: Callable[[int], None],
        parent: QObject | None = None,
        *,
        machine: Machine = Machine(),
    ) -> None:
        super().__init__(parent)
        self._machine = machine
        self.state = State()
        self._guard = TouchGuard(machine.double_touch, machine.monotonic)
        self.intents_of_citizen = Intents(post, type_digit, self._guard, self)
        self.audio_view = AudioView(post, self)
        self.languages_view = LanguagesView(self)
        self.appearance_view = AppearanceView(self)
        self.service_view = ServiceView(machine.terms, self)
        self.identification_view = IdentificationView(self)
        self.registration_view = RegistrationView(self)
        self.selection_view = SelectionView(self)
        self.order_view = OrderView(self)
        self.payment_view = PaymentView(self)
        self.cashless_view = CashlessView(self)
        self.delivery_view = DeliveryView(self)
        self.misprint_view = MisprintView(self)
        self.refusal_view = RefusalView(self)
        self.staff_view = StaffView(machine.staff, machine.monotonic, self)
        self._arrived.connect(self._show)

    def present(self, state: State) -> None:
        """Show `state`; from any thread, in the order of the calls of that thread.

        On the GUI's own thread it is shown when this returns.
        """
        self._arrived.emit(state)

    def _show(self, state: State) -> None:
        """Change type and texts so that words which only one type can shape never stand in another."""
        language_changes = state.language is not self.state.language
        turns = (state.screen, state.sheet) != (self.state.screen, self.state.sheet)
        if turns:
            self._guard.page_turned()
        if self.state.language not in SHAPED_LANGUAGES:
            self.languages_view.write_in(state.language)
        self.state = state
        if language_changes:
            self.languageChanged.emit(state.language.value)
        self._show_texts(state)
        self.languages_view.write_in(state.language)

    def _show_texts(self, state: State) -> None:
        for view in (
            self.languages_view,
            self.appearance_view,
            self.audio_view,
            self.service_view,
            self.identification_view,
            self.registration_view,
            self.selection_view,
            self.order_view,
            self.payment_view,
            self.cashless_view,
            self.delivery_view,
            self.misprint_view,
            self.refusal_view,
            self.staff_view,
        ):
            view.show(state)
        self.changed.emit()

    def screen_page(self) -> str:
        """The QML type of the present screen."""
        return page_name(self.state.screen)

    def present_step(self) -> int:
        """The present step as a number of `Step`."""
        return int(step_of(self.state))

    def present_language(self) -> str:
        """The present language's code."""
        return self.state.language.value

    def asks_still_there(self) -> bool:
        """Whether the citizen is asked to give a sign of life."""
        return self.state.asks_still_there

    def still_there_seconds(self) -> float:
        """How long the citizen has to give a sign of life."""
        return STILL_THERE_SECONDS

    def is_for_practice(self) -> bool:
        """Whether nothing that this machine prints is real."""
        return self._machine.is_for_practice

    def speaks(self) -> bool:
        """Whether the machine can be heard."""
        return self._machine.speaks

    def reminds_by_voice(self) -> bool:
        """Whether this machine asks aloud for what lies there."""
        return self._machine.speaks and self.state.screen in REMINDING

    def reminds_aloud(self) -> bool:
        """Whether the voice asks now, and can be told to stop."""
        return self.reminds_by_voice() and not self.state.voice_is_stopped

    def calls_the_staff(self) -> bool:
        """Whether the staff of the shop is called by a tone."""
        return self.state.screen in REMINDING and calls_staff(self.state)

    def is_card_last(self) -> bool:
        """Whether the session ends as soon as the card is taken away."""
        return self.state.return_to is Screen.FAREWELL

    def is_card_back(self) -> bool:
        """Whether the card was taken away before and laid back while the citizen chooses."""
        return self.state.card_was_taken and not self.is_card_last()

    page = Property(str, screen_page, notify=changed)
    step = Property(int, present_step, notify=changed)
    language = Property(str, present_language, notify=changed)
    stillThere = Property(bool, asks_still_there, notify=changed)
    stillThereSeconds = Property(float, still_there_seconds, constant=True)
    practice = Property(bool, is_for_practice, constant=True)
    voice = Property(bool, speaks, constant=True)
    reminds = Property(bool, reminds_by_voice, notify=changed)
    remindsAloud = Property(bool, reminds_aloud, notify=changed)
    callsStaff = Property(bool, calls_the_staff, notify=changed)
    cardIsLast = Property(bool, is_card_last, notify=changed)
    cardIsBack = Property(bool, is_card_back, notify=changed)

    def citizen_intents(self) -> Intents:
        """What the citizen can do."""
        return self.intents_of_citizen

    def view_of_audio_mode(self) -> AudioView:
        """Going by ear."""
        return self.audio_view

    def view_of_languages(self) -> LanguagesView:
        """The languages and their type."""
        return self.languages_view

    def view_of_appearance(self) -> AppearanceView:
        """How the screens look."""
        return self.appearance_view

    def view_of_service(self) -> ServiceView:
        """Hours, fees, and when the machine is back."""
        return self.service_view

    def view_of_identification(self) -> IdentificationView:
        """Card, municipality, PIN."""
        return self.identification_view

    def view_of_registration(self) -> RegistrationView:
        """The application for registration."""
        return self.registration_view

    def view_of_selection(self) -> SelectionView:
        """The line that is being put together."""
        return self.selection_view

    def view_of_order(self) -> OrderView:
        """The basket."""
        return self.order_view

    def view_of_payment(self) -> PaymentView:
        """Money."""
        return self.payment_view

    def view_of_cashless(self) -> CashlessView:
        """Ways to pay without cash."""
        return self.cashless_view

    def view_of_delivery(self) -> DeliveryView:
        """Printing and taking."""
        return self.delivery_view

    def view_of_misprint(self) -> MisprintView:
        """Paper that is not right."""
        return self.misprint_view

    def view_of_refusal(self) -> RefusalView:
        """Why it does not go on."""
        return self.refusal_view

    def view_of_staff_area(self) -> StaffView:
        """The staff's own pages."""
        return self.staff_view

    intents = Property(Intents, citizen_intents, constant=True)
    audio = Property(AudioView, view_of_audio_mode, constant=True)
    languages = Property(LanguagesView, view_of_languages, constant=True)
    appearance = Property(AppearanceView, view_of_appearance, constant=True)
    service = Property(ServiceView, view_of_service, constant=True)
    identification = Property(IdentificationView, view_of_identification, constant=True)
    registration = Property(RegistrationView, view_of_registration, constant=True)
    selection = Property(SelectionView, view_of_selection, constant=True)
    order = Property(OrderView, view_of_order, constant=True)
    payment = Property(PaymentView, view_of_payment, constant=True)
    cashless = Property(CashlessView, view_of_cashless, constant=True)
    delivery = Property(DeliveryView, view_of_delivery, constant=True)
    misprint = Property(MisprintView, view_of_misprint, constant=True)
    refusal = Property(RefusalView, view_of_refusal, constant=True)
    staff = Property(StaffView, view_of_staff_area, constant=True)
