"""The staff area for QML: shown over every screen, and fed by nothing of a citizen's visit."""

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.terminal.flow.state import State
from kiosk.terminal.staff.area import (
    Answered,
    Area,
    Ask,
    Back,
    Chosen,
    Cleared,
    Confirmed,
    DigitTyped,
    Effect,
    Leave,
    Left,
    Opened,
    Page,
    Reset,
    StaffEvent,
    TellClosure,
    move,
)
from kiosk.terminal.staff.asking import StaffAsking
from kiosk.terminal.staff.gesture import CornerTouches
from kiosk.terminal.ui.bridge import staff_texts as texts
from kiosk.terminal.ui.bridge import staff_words as words
from kiosk.terminal.ui.bridge.rows import Rows
from kiosk.terminal.ui.bridge.staff_links import StaffLinks
from kiosk.terminal.ui.bridge.staff_rows import ChoiceRow, SupplyRow, choices_of, supplies_of
from kiosk.terminal.ui.bridge.staff_words import said

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_IDLE_MILLISECONDS = 90_000


@QmlElement
class StaffView(QObject):
    """Without links the gesture opens nothing. Belongs to the GUI's thread."""

    changed = Signal()
    _told = Signal(object)

    def __init__(self, links: StaffLinks | None, monotonic: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._links = links
        self._corner = CornerTouches(monotonic)
        self._asking = None if links is None else StaffAsking(links.line, self._told.emit)
        self._state = State()
        self._area = Area()
        self.choice_rows = Rows(ChoiceRow, self)
        self.supply_rows = Rows(SupplyRow, self)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MILLISECONDS)
        self._idle.timeout.connect(self.leave)
        self._told.connect(self._take)

    def show(self, state: State) -> None:
        """What the session shows beneath: language and printer are seen here too."""
        self._state = state
        if self._area.page is not Page.SHUT:
            self._refresh()

    def show_area(self, area: Area) -> None:
        """Show the area as it is after a step, or as a picture wants it."""
        self._area = area
        self._refresh()

    def close(self) -> None:
        """The window goes: end a visit of staff."""
        if self._asking is not None:
            self._asking.close()

    @Slot()
    def touchCorner(self) -> None:
        """The hidden corner was touched."""
        if self._corner.touch() and self._links is not None:
            self._do(Opened())

    @Slot(int)
    def typeDigit(self, digit: int) -> None:
        """A key of the keypad."""
        self._do(DigitTyped(digit))

    @Slot()
    def clear(self) -> None:
        """Take all digits back."""
        self._do(Cleared())

    @Slot()
    def confirm(self) -> None:
        """The code is whole."""
        self._do(Confirmed())

    @Slot(str)
    def choose(self, code: str) -> None:
        """What was touched on the page."""
        self._do(Chosen(code))

    @Slot()
    def goBack(self) -> None:
        """One page back."""
        self._do(Back())

    @Slot()
    def leave(self) -> None:
        """Out of the staff area."""
        self._do(Left())

    @Slot(object)
    def _take(self, answer: object) -> None:
        self._do(Answered(answer if isinstance(answer, dict) else {}))

    def _do(self, event: StaffEvent) -> None:
        area, effects = move(self._area, event)
        if area.page is Page.SHUT:
            self._idle.stop()
        else:
            self._idle.start()
        self.show_area(area)
        for effect in effects:
            self._perform(effect)

    def _perform(self, effect: Effect) -> None:
        if self._links is None or self._asking is None:
            return
        match effect:
            case Ask(words=asked):
                self._asking.ask(asked)
            case Leave():
                self._asking.leave()
            case Reset():
                self._links.reset()
            case TellClosure(closure=closure):
                self._links.tell_closure(closure)
            case _:
                assert_never(effect)

    def _refresh(self) -> None:
        self.choice_rows.replace(tuple(choices_of(self._area)))
        on_supplies = self._area.page is Page.SUPPLIES
        self.supply_rows.replace(tuple(supplies_of(self._area, self._state)) if on_supplies else ())
        self.changed.emit()

    def is_open(self) -> bool:
        """Whether it lies over the screen."""
        return self._area.page is not Page.SHUT

    def asks_for_code(self) -> bool:
        """Whether the keypad is shown."""
        return self._area.page is Page.CODE

    def shows_supplies(self) -> bool:
        """Whether paper and printer are shown in pictures."""
        return self._area.page is Page.SUPPLIES

    def title_text(self) -> str:
        """The page's title."""
        return texts.title_of(self._area)

    def explanation_text(self) -> str:
        """Under the title: what is going on, what came of it, or what the page is for."""
        return texts.explanation_of(self._area)

    def way_back_text(self) -> str:
        """The button at the lower left."""
        return said(words.LEAVE if self._area.page in {Page.CODE, Page.MENU} else words.BACK)

    def is_idle(self) -> bool:
        """Whether no answer is awaited."""
        return not self._area.is_asking

    def typed_count(self) -> int:
        """How many digits of the code are typed."""
        return len(self._area.code)

    def typed_text(self) -> str:
        """The same for screen readers."""
        return said(words.TYPED, len(self._area.code))

    def typed_dots(self) -> str:
        """A dot for each digit."""
        return "●" * len(self._area.code)

    def confirm_text(self) -> str:
        """The button that uses the code."""
        return said(words.CONFIRM)

    def clear_text(self) -> str:
        """The key that takes digits back."""
        return said(words.CLEAR)

    def next_text(self) -> str:
        """The key that turns a list on."""
        return said(words.NEXT_PAGE)

    def previous_text(self) -> str:
        """The key that turns a list back."""
        return said(words.PREVIOUS_PAGE)

    def list_of_choices(self) -> Rows[ChoiceRow]:
        """The choices of the page."""
        return self.choice_rows

    def list_of_supplies(self) -> Rows[SupplyRow]:
        """What needs a hand."""
        return self.supply_rows

    open = Property(bool, is_open, notify=changed)
    asksForCode = Property(bool, asks_for_code, notify=changed)
    showsSupplies = Property(bool, shows_supplies, notify=changed)
    title = Property(str, title_text, notify=changed)
    explanation = Property(str, explanation_text, notify=changed)
    backText = Property(str, way_back_text, notify=changed)
    idle = Property(bool, is_idle, notify=changed)
    typed = Property(int, typed_count, notify=changed)
    typedText = Property(str, typed_text, notify=changed)
    dots = Property(str, typed_dots, notify=changed)
    confirmText = Property(str, confirm_text, notify=changed)
    clearText = Property(str, clear_text, notify=changed)
    nextText = Property(str, next_text, notify=changed)
    previousText = Property(str, previous_text, notify=changed)
    choices = Property(Rows, list_of_choices, constant=True)
    supplies = Property(Rows, list_of_supplies, constant=True)
