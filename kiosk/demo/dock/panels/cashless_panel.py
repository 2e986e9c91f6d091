"""A telephone that reads the code on the screen, and two cards for the payment terminal."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.cashless.provider.desk import Call
from kiosk.demo.cashless.terminal.cards import EMoneyCard, Touch
from kiosk.demo.dock.panels.panel import Panel
from kiosk.demo.shop.payment_corner import PaymentCorner
from kiosk.domain.electronic_money import Brand

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1

_FULL_YEN = 10_000
_ALMOST_EMPTY_YEN = 40


@QmlElement
class CashlessPanel(Panel):
    """Pays without cash, or fails to. The provider may lose its next answer to the till."""

    changed = Signal()

    def __init__(self, payment: PaymentCorner, parent: QObject) -> None:
        super().__init__(parent)
        self._payment = payment
        self._full = EMoneyCard(Brand.NANACO, _FULL_YEN)
        self._almost_empty = EMoneyCard(Brand.NANACO, _ALMOST_EMPTY_YEN)

    @override
    def look(self) -> None:
        self.changed.emit()

    @Slot()
    def scan(self) -> None:
        """Read the code on the screen and pay."""
        shown = self._payment.provider.newest()
        if shown is not None and self._payment.provider.pay(shown.content):
            self.said.emit(f"スマホで{shown.amount:,}円を払いました", f"The phone paid {shown.amount:,} yen")
        else:
            self.said.emit("払えるコードがありません", "There is no code that can be paid")
        self.look()

    @Slot()
    def scanAndLoseAnswer(self) -> None:
        """Pay, and let the provider's next answer to the till get lost."""
        self._payment.provider.lose_answer(Call.DETAILS)
        self.scan()

    @Slot()
    def scanInVain(self) -> None:
        """Read the code on the screen with a telephone whose account has no money."""
        shown = self._payment.provider.newest()
        if shown is not None and self._payment.provider.decline(shown.content):
            self.said.emit("スマホの残高が足りません", "The phone has too little money on it")
        else:
            self.said.emit("払えるコードがありません", "There is no code that can be paid")
        self.look()

    @Slot()
    def touch(self) -> None:
        """Hold the card with enough money to the terminal until it is done."""
        self._hold(self._full, Touch.STEADY)

    @Slot()
    def touchAlmostEmpty(self) -> None:
        """Hold a card with too little money to the terminal."""
        self._hold(self._almost_empty, Touch.STEADY)

    @Slot()
    def touchTooShortly(self) -> None:
        """Take the card with enough money away after it was written and before the terminal knows."""
        self._hold(self._full, Touch.PULLED_AFTER_WRITE)

    def is_code_payable(self) -> bool:
        """Whether the provider waits for a telephone."""
        return self._payment.provider.waits_for_scan()

    def is_terminal_waiting(self) -> bool:
        """Whether the terminal shows an amount and waits for a card."""
        return self._payment.terminal.roll.on_display() is not None

    def _hold(self, card: EMoneyCard, how: Touch) -> None:
        if not self._payment.terminal.touch(card, how):
            self.said.emit("端末はこのカードを待っていません", "The terminal does not wait for this card")
        elif how is Touch.STEADY:
            self.said.emit(
                f"カードをかざしました。残高{card.balance:,}円",
                f"Card touched: {card.balance:,} yen left on it",
            )
        else:
            self.said.emit("カードを早く離しました(処理未了)", "Card taken away too early: outcome unknown")
        self.look()

    codePayable = Property(bool, is_code_payable, notify=changed)
    terminalWaiting = Property(bool, is_terminal_waiting, notify=changed)
