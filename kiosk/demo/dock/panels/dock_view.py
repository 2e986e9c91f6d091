"""The whole dock as QML sees it."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.demo.dock.card_stack import CardStack
from kiosk.demo.dock.panels.card_mishap_panel import CardMishapPanel
from kiosk.demo.dock.panels.card_panel import CardPanel
from kiosk.demo.dock.panels.cashless_panel import CashlessPanel
from kiosk.demo.dock.panels.money_panel import MoneyPanel
from kiosk.demo.dock.panels.panel import Panel
from kiosk.demo.dock.panels.paper_panel import PaperPanel
from kiosk.demo.dock.panels.shop_panel import CenterSwitch, ShopPanel
from kiosk.demo.dock.paper_store import PaperStore
from kiosk.demo.shop.virtual_shop import VirtualShop

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1

WELCOME = ("左がキオスク、ここがカードと財布です", "The kiosk is on the left; card and purse are here")

LOOK_MILLISECONDS = 200
"""How often the dock looks at the devices."""


@QmlElement
class DockView(QObject):
    """Six panels and a line for messages."""

    messageChanged = Signal()
    said = Signal(str, str)
    """A message in Japanese and English; may be emitted on any thread."""

    def __init__(self, shop: VirtualShop, center: CenterSwitch, stack: CardStack, papers: PaperStore) -> None:
        super().__init__()
        self._message = WELCOME
        self.card_panel = CardPanel(shop.slot, stack, self)
        self.card_mishap_panel = CardMishapPanel(shop.slot, stack, self)
        self.money_panel = MoneyPanel(shop.shop.changer, self)
        self.cashless_panel = CashlessPanel(shop.shop.payment, self)
        self.paper_panel = PaperPanel(shop.printer, shop.receipt_printer, papers, self)
        self.shop_panel = ShopPanel(shop.printer, shop.shop.printer_lock, center, shop.shop.clock, self)
        self.said.connect(self.say)
        for panel in self._panels():
            panel.said.connect(self.say)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MILLISECONDS)

    def look(self) -> None:
        """Look at all devices."""
        for panel in self._panels():
            panel.look()

    @Slot(str, str)
    def say(self, japanese: str, english: str) -> None:
        """Show a message until the next one."""
        self._message = (japanese, english)
        self.messageChanged.emit()

    def close(self) -> None:
        """Look no more, and let nothing run on."""
        self._timer.stop()
        self.shop_panel.close()

    def panel_of_cards(self) -> CardPanel:
        """The cast and their cards."""
        return self.card_panel

    def panel_of_card_mishaps(self) -> CardMishapPanel:
        """What can befall the card that lies there."""
        return self.card_mishap_panel

    def panel_of_money(self) -> MoneyPanel:
        """Purse and tray."""
        return self.money_panel

    def panel_of_cashless(self) -> CashlessPanel:
        """Telephone and e-money cards."""
        return self.cashless_panel

    def panel_of_papers(self) -> PaperPanel:
        """What was printed."""
        return self.paper_panel

    def panel_of_shop(self) -> ShopPanel:
        """Paper, jams, center, time."""
        return self.shop_panel

    def message_in_japanese(self) -> str:
        """The latest message."""
        return self._message[0]

    def message_in_english(self) -> str:
        """The latest message."""
        return self._message[1]

    def _panels(self) -> tuple[Panel, ...]:
        return (
            self.card_panel,
            self.card_mishap_panel,
            self.money_panel,
            self.cashless_panel,
            self.paper_panel,
            self.shop_panel,
        )

    card = Property(CardPanel, panel_of_cards, constant=True)
    cardMishaps = Property(CardMishapPanel, panel_of_card_mishaps, constant=True)
    money = Property(MoneyPanel, panel_of_money, constant=True)
    cashless = Property(CashlessPanel, panel_of_cashless, constant=True)
    paper = Property(PaperPanel, panel_of_papers, constant=True)
    shop = Property(ShopPanel, panel_of_shop, constant=True)
    message = Property(str, message_in_japanese, notify=messageChanged)
    messageEnglish = Property(str, message_in_english, notify=messageChanged)
