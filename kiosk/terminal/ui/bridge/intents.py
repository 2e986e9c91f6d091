"""What a citizen can do on a screen, as slots; each posts one event to the procedure."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.languages import Language
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.orders import PersonRef
from kiosk.domain.prefectures import PrefectureCode
from kiosk.domain.receivers import Receiver
from kiosk.terminal.flow import events
from kiosk.terminal.flow.appearance import Contrast, Reach, TextSize
from kiosk.terminal.flow.events import Event
from kiosk.terminal.ports import PaymentMethod
from kiosk.terminal.ui.bridge.touch_guard import TouchGuard

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Intents(QObject):
    """Turns what was touched into events; digits go another way and never into an event.

    What may lead to another screen passes the guard; what only changes something on this one does not.
    """

    def __init__(
        self,
        post: Callable[[Event], None],
        type_digit: Callable[[int], None],
        guard: TouchGuard,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._post = post
        self._type_digit = type_digit
        self._guard = guard

    @Slot()
    def goOn(self) -> None:
        """The primary action of the present screen."""
        self._leave(events.Next())

    @Slot()
    def goBack(self) -> None:
        """One step back."""
        self._leave(events.Back())

    @Slot()
    def cancel(self) -> None:
        """End the session."""
        self._leave(events.Cancel())

    @Slot()
    def stayHere(self) -> None:
        """Answer "are you still there?"."""
        self._post(events.StillHere())

    @Slot()
    def askLanguages(self) -> None:
        """Show the list of languages, or put it away."""
        self._leave(events.LanguagesAsked())

    @Slot()
    def askAppearance(self) -> None:
        """Show the ways the screens can look, or put them away."""
        self._leave(events.AppearanceAsked())

    @Slot(bool)
    def chooseDoubleText(self, double: bool) -> None:
        """Texts of 200 % of their size, or of their usual size."""
        self._post(events.TextSizeChosen(TextSize.DOUBLE if double else TextSize.NORMAL))

    @Slot(str)
    def chooseContrast(self, code: str) -> None:
        """The colours called `code`."""
        self._post(events.ContrastChosen(Contrast(code)))

    @Slot(bool)
    def chooseLow(self, low: bool) -> None:
        """Everything to touch in the lower part of the screen, or all over it."""
        self._post(events.ReachChosen(Reach.LOW if low else Reach.WHOLE))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Choose the language whose catalogue is called `code`."""
        self._leave(events.LanguageChosen(Language(code)))

    @Slot(str)
    def choosePaymentMethod(self, name: str) -> None:
        """現金 / QRコード / 電子マネー, by the name of a PaymentMethod."""
        self._leave(events.MethodChosen(PaymentMethod(name)))

    @Slot()
    def chooseOwnMunicipality(self) -> None:
        """お住まいの市区町村."""
        self._leave(events.OwnMunicipalityChosen())

    @Slot()
    def listHonseki(self) -> None:
        """Ask for the list of municipalities."""
        self._leave(events.HonsekiChosen())

    @Slot(str)
    def choosePrefecture(self, code: str) -> None:
        """Choose the prefecture of the 本籍."""
        self._leave(events.PrefectureChosen(PrefectureCode(code)))

    @Slot(str)
    def typeKey(self, key: str) -> None:
        """Type one character of the application for registration."""
        self._post(events.KeyTyped(key))

    @Slot()
    def eraseKey(self) -> None:
        """Take the last character back."""
        self._post(events.KeyErased())

    @Slot(str)
    def chooseHonseki(self, code: str) -> None:
        """Choose a municipality from the list."""
        self._leave(events.HonsekiChosen(MunicipalityCode(code)))

    @Slot(int)
    def typeDigit(self, digit: int) -> None:
        """Hand one digit to the PIN entry."""
        self._type_digit(digit)

    @Slot()
    def clearPin(self) -> None:
        """Take all typed digits back."""
        self._post(events.PinCleared())

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """Choose a certificate."""
        self._leave(events.KindChosen(CertificateKind(kind)))

    @Slot(str)
    def chooseExtent(self, extent: str) -> None:
        """Choose whom the certificate speaks of."""
        self._leave(events.ExtentChosen(Extent(extent)))

    @Slot()
    def askReceivers(self) -> None:
        """Choose by who receives the certificate."""
        self._leave(events.ReceiversAsked())

    @Slot(str)
    def chooseReceiver(self, receiver: str) -> None:
        """Choose who receives the certificate."""
        self._leave(events.ReceiverChosen(Receiver(receiver)))

    @Slot(int)
    def togglePerson(self, ref: int) -> None:
        """Add a person to the certificate or take that person off."""
        self._post(events.PersonToggled(PersonRef(ref)))

    @Slot(str)
    def toggleItem(self, item: str) -> None:
        """Switch an item between あり and なし."""
        self._post(events.ItemToggled(Item(item)))

    @Slot(int)
    def chooseCopies(self, copies: int) -> None:
        """Choose the number of copies."""
        self._post(events.CopiesChosen(copies))

    @Slot()
    def addAnother(self) -> None:
        """Choose one more certificate."""
        self._leave(events.AddAnother())

    @Slot(int)
    def removeLine(self, index: int) -> None:
        """Take a line out of the basket."""
        self._leave(events.LineRemoved(index))

    @Slot()
    def stopVoice(self) -> None:
        """Be reminded without the voice."""
        self._post(events.VoiceStopped())

    @Slot()
    def reportMisprint(self) -> None:
        """Say that the print is not right."""
        self._leave(events.MisprintReported())

    @Slot(int)
    def toggleMisprint(self, line: int) -> None:
        """Mark a printed line as not right, or no longer."""
        self._post(events.MisprintToggled(line))

    def _leave(self, event: Event) -> None:
        if self._guard.admits():
            self._post(event)
