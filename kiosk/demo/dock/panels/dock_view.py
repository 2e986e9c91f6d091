"""The whole dock as QML sees it."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.demo.dock.card_stack import CardStack
from kiosk.demo.dock.outside import Outside
from kiosk.demo.dock.panels.background import BackgroundWork
from kiosk.demo.dock.panels.card_mishap_panel import CardMishapPanel
from kiosk.demo.dock.panels.card_panel import CardPanel
from kiosk.demo.dock.panels.cash_mishap_panel import CashMishapPanel
from kiosk.demo.dock.panels.cashless_panel import CashlessPanel
from kiosk.demo.dock.panels.fault_panel import FaultPanel
from kiosk.demo.dock.panels.fee_panel import FeePanel
from kiosk.demo.dock.panels.journal_panel import JournalPanel
from kiosk.demo.dock.panels.money_panel import MoneyPanel
from kiosk.demo.dock.panels.panel import Panel
from kiosk.demo.dock.panels.paper_panel import PaperPanel
from kiosk.demo.dock.panels.player_panel import PlayerPanel
from kiosk.demo.dock.panels.server_panel import ServerPanel
from kiosk.demo.dock.panels.time_panel import TimePanel
from kiosk.demo.dock.panels.wire_panel import WirePanel
from kiosk.demo.dock.paper_store import PaperStore
from kiosk.demo.dock.playbook import Playbook
from kiosk.demo.dock.printer_faults import printer_faults
from kiosk.demo.dock.shop_faults import cash_faults, reader_faults
from kiosk.demo.shop.virtual_shop import VirtualShop

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1

WELCOME = ("左がキオスク、ここがカードと財布です", "The kiosk is on the left; card and purse are here")

LOOK_MILLISECONDS = 200
"""How often the dock looks at the devices."""


@QmlElement
class DockView(QObject):
    """All panels and a line for messages."""

    messageChanged = Signal()
    said = Signal(str, str)
    """A message in Japanese and English; may be emitted on any thread."""

    def __init__(
        self, shop: VirtualShop, outside: Outside, stack: CardStack, papers: PaperStore, book: Playbook
    ) -> None:
        super().__init__()
        self._clock = shop.shop.clock
        self._message = WELCOME
        self._message_time = ""
        self.card_panel = CardPanel(shop.slot, stack, self)
        self.card_mishap_panel = CardMishapPanel(shop.slot, stack, self)
        self.money_panel = MoneyPanel(shop.shop.changer, self)
        self.cashless_panel = CashlessPanel(shop.shop.payment, self)
        self.paper_panel = PaperPanel(shop.printer, shop.receipt_printer, papers, self)
        self.printer_panel = FaultPanel(printer_faults(shop.printer, shop.shop.printer_lock), self)
        self.reader_panel = FaultPanel(reader_faults(shop.slot), self)
        self.change_panel = FaultPanel(cash_faults(shop.shop.changer, shop.shop.till), self)
        self._work = BackgroundWork()
        self.server_panel = ServerPanel(outside.servers, self._work, self)
        self.fee_panel = FeePanel(outside.fees, self._work, self)
        self.wire_panel = WirePanel(outside, self)
        self.time_panel = TimePanel(outside, shop.shop.clock, self._work, self)
        self.cash_mishap_panel = CashMishapPanel(shop.shop.changer, self)
        self.journal_panel = JournalPanel(shop.shop.directory / "journal.sqlite", self)
        self.player_panel = PlayerPanel(book, self)
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
        self._message_time = f"{self._clock.now():%H:%M:%S}"
        self.messageChanged.emit()

    def close(self) -> None:
        """Look no more, and let nothing run on."""
        self._timer.stop()
        self._work.finish()

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

    def panel_of_printer(self) -> FaultPanel:
        """What can go wrong with the printer."""
        return self.printer_panel

    def panel_of_reader(self) -> FaultPanel:
        """What can go wrong with the card reader."""
        return self.reader_panel

    def panel_of_change(self) -> FaultPanel:
        """Whether the machine for cash has change."""
        return self.change_panel

    def panel_of_player(self) -> PlayerPanel:
        """The scenario player."""
        return self.player_panel

    def panel_of_servers(self) -> ServerPanel:
        """Center and municipalities."""
        return self.server_panel

    def panel_of_fees(self) -> FeePanel:
        """What the first city asks."""
        return self.fee_panel

    def panel_of_wires(self) -> WirePanel:
        """Wires and what passes them."""
        return self.wire_panel

    def panel_of_time(self) -> TimePanel:
        """The clock to move."""
        return self.time_panel

    def panel_of_cash_mishaps(self) -> CashMishapPanel:
        """Coins that jam."""
        return self.cash_mishap_panel

    def panel_of_journal(self) -> JournalPanel:
        """The till's journal."""
        return self.journal_panel

    def message_in_japanese(self) -> str:
        """The latest message."""
        return self._message[0]

    def message_in_english(self) -> str:
        """The latest message."""
        return self._message[1]

    def time_of_message(self) -> str:
        """When the latest message came; empty for the welcome."""
        return self._message_time

    def _panels(self) -> tuple[Panel, ...]:
        return (
            self.card_panel,
            self.card_mishap_panel,
            self.money_panel,
            self.cashless_panel,
            self.paper_panel,
            self.printer_panel,
            self.reader_panel,
            self.change_panel,
            self.server_panel,
            self.fee_panel,
            self.wire_panel,
            self.time_panel,
            self.cash_mishap_panel,
            self.journal_panel,
            self.player_panel,
        )

    card = Property(CardPanel, panel_of_cards, constant=True)
    cardMishaps = Property(CardMishapPanel, panel_of_card_mishaps, constant=True)
    money = Property(MoneyPanel, panel_of_money, constant=True)
    cashless = Property(CashlessPanel, panel_of_cashless, constant=True)
    paper = Property(PaperPanel, panel_of_papers, constant=True)
    printer = Property(FaultPanel, panel_of_printer, constant=True)
    reader = Property(FaultPanel, panel_of_reader, constant=True)
    change = Property(FaultPanel, panel_of_change, constant=True)
    player = Property(PlayerPanel, panel_of_player, constant=True)
    servers = Property(ServerPanel, panel_of_servers, constant=True)
    fees = Property(FeePanel, panel_of_fees, constant=True)
    wires = Property(WirePanel, panel_of_wires, constant=True)
    time = Property(TimePanel, panel_of_time, constant=True)
    cashMishaps = Property(CashMishapPanel, panel_of_cash_mishaps, constant=True)
    journal = Property(JournalPanel, panel_of_journal, constant=True)
    message = Property(str, message_in_japanese, notify=messageChanged)
    messageTime = Property(str, time_of_message, notify=messageChanged)
    messageEnglish = Property(str, message_in_english, notify=messageChanged)
