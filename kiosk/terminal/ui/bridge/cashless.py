"""How to pay without cash: the ways there are, the code to scan, what the terminal waits for."""

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from kiosk.terminal.ports import PaymentMethod, PaymentStage
from kiosk.terminal.ui.bridge.code_picture import code_picture
from kiosk.terminal.ui.bridge.money import amount
from kiosk.terminal.ui.bridge.view import PhaseView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CashlessView(PhaseView):
    """What the screens of the ways to pay show."""

    changed = Signal()

    def due_text(self) -> str:
        """What the order costs."""
        return amount(self.state.due)

    def offers_cash(self) -> bool:
        """Whether coins can be taken now."""
        return PaymentMethod.CASH in self.state.methods

    def offers_code(self) -> bool:
        """Whether a code can be shown now."""
        return PaymentMethod.QR in self.state.methods

    def offers_e_money(self) -> bool:
        """Whether the terminal is ready now."""
        return PaymentMethod.E_MONEY in self.state.methods

    def can_change(self) -> bool:
        """Whether there is another way to pay."""
        return len(self.state.methods) > 1

    def was_declined(self) -> bool:
        """Whether the last attempt ended without money."""
        return self._stage() is PaymentStage.DECLINED

    def has_code(self) -> bool:
        """Whether there is a code to scan."""
        return self._code() != ""

    def path_of_code(self) -> str:
        """The dark modules of the code, an SVG path in units of one module."""
        return code_picture(self._code()).path

    def modules_of_code(self) -> int:
        """Modules on a side of the code, its white margin among them."""
        return code_picture(self._code()).modules

    def waits_for_touch(self) -> bool:
        """Whether the terminal waits for a card."""
        return self._stage() in {PaymentStage.TOUCH_CARD, PaymentStage.TOUCH_CARD_AGAIN}

    def wants_same_card(self) -> bool:
        """Whether the card left too early and has to come back."""
        return self._stage() is PaymentStage.TOUCH_CARD_AGAIN

    def _stage(self) -> PaymentStage | None:
        return self.state.prompt.stage if self.state.prompt else None

    def _code(self) -> str:
        return self.state.prompt.code if self.state.prompt else ""

    due = Property(str, due_text, notify=changed)
    cash = Property(bool, offers_cash, notify=changed)
    code = Property(bool, offers_code, notify=changed)
    electronic = Property(bool, offers_e_money, notify=changed)
    otherWays = Property(bool, can_change, notify=changed)
    declined = Property(bool, was_declined, notify=changed)
    codeReady = Property(bool, has_code, notify=changed)
    codePath = Property(str, path_of_code, notify=changed)
    codeModules = Property(int, modules_of_code, notify=changed)
    touchNow = Property(bool, waits_for_touch, notify=changed)
    sameCardAgain = Property(bool, wants_same_card, notify=changed)
