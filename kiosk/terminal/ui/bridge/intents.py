"""What a citizen can do on a screen, as slots; each posts one event to the procedure."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.languages import Language
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.orders import PersonRef
from kiosk.terminal.flow import events
from kiosk.terminal.flow.events import Event
from kiosk.terminal.ports import PaymentMethod

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Intents(QObject):
    """Turns what was touched into events; digits go another way and never into an event."""

    def __init__(
        self, post: Callable[[Event], None], type_digit: Callable[[int], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._post = post
        self._type_digit = type_digit

    @Slot()
    def goOn(self) -> None:
        """The primary action of the present screen."""
        self._post(events.Next())

    @Slot()
    def goBack(self) -> None:
        """One step back."""
        self._post(events.Back())

    @Slot()
    def cancel(self) -> None:
        """End the session."""
        self._post(events.Cancel())

    @Slot()
    def stayHere(self) -> None:
        """Answer "are you still there?"."""
        self._post(events.StillHere())

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Choose the language whose catalogue is called `code`."""
        self._post(events.LanguageChosen(Language(code)))

    @Slot(str)
    def choosePaymentMethod(self, name: str) -> None:
        """現金 / QRコード / 電子マネー, by the name of a PaymentMethod."""
        self._post(events.MethodChosen(PaymentMethod(name)))

    @Slot()
    def chooseOwnMunicipality(self) -> None:
        """お住まいの市区町村."""
        self._post(events.OwnMunicipalityChosen())

    @Slot()
    def listHonseki(self) -> None:
        """Ask for the list of municipalities."""
        self._post(events.HonsekiChosen())

    @Slot(str)
    def chooseHonseki(self, code: str) -> None:
        """Choose a municipality from the list."""
        self._post(events.HonsekiChosen(MunicipalityCode(code)))

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
        self._post(events.KindChosen(CertificateKind(kind)))

    @Slot(str)
    def chooseExtent(self, extent: str) -> None:
        """Choose whom the certificate speaks of."""
        self._post(events.ExtentChosen(Extent(extent)))

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
        self._post(events.AddAnother())

    @Slot(int)
    def removeLine(self, index: int) -> None:
        """Take a line out of the basket."""
        self._post(events.LineRemoved(index))

    @Slot()
    def reportMisprint(self) -> None:
        """Say that the print is not right."""
        self._post(events.MisprintReported())

    @Slot(int)
    def toggleMisprint(self, line: int) -> None:
        """Mark a printed line as not right, or no longer."""
        self._post(events.MisprintToggled(line))
