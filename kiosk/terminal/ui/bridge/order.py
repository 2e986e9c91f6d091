"""The basket: equal lines as one row, what it costs, whether more fits."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.domain.languages import Language
from kiosk.domain.money import Yen
from kiosk.domain.offers import Offer
from kiosk.domain.orders import MAX_LINES, Line
from kiosk.terminal.ui.bridge import words
from kiosk.terminal.ui.bridge.money import amount
from kiosk.terminal.ui.bridge.official_names import beside_official_name
from kiosk.terminal.ui.bridge.rows import Rows
from kiosk.terminal.ui.bridge.view import PhaseView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_SEPARATOR = " / "


@dataclass(frozen=True, slots=True)
class OrderRow:
    """Equal lines of the order; `last_index` is the one that goes when one copy is taken out."""

    title: str
    detail: str
    copies: int
    price: str
    last_index: int


@QmlElement
class OrderView(PhaseView):
    """What basket and summary show."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.order_rows = Rows(OrderRow, self)

    @override
    def refresh(self) -> None:
        """Group the lines of the order."""
        offer = self.state.offer
        self.order_rows.replace(
            _grouped(self.state.order.lines, self.fees, offer, self.state.language) if offer else []
        )

    @property
    def fees(self) -> tuple[Yen, ...]:
        """One fee a line: as quoted, or as offered while there is no quote."""
        quote, offer, lines = self.state.quote, self.state.offer, self.state.order.lines
        if quote and len(quote.fees) == len(lines):
            return quote.fees
        services = {service.kind: service.fee for service in offer.services} if offer else {}
        return tuple(services.get(line.kind, Yen(0)) for line in lines)

    def list_of_lines(self) -> Rows[OrderRow]:
        """The lines, equal ones together."""
        return self.order_rows

    def number_of_lines(self) -> int:
        """How many certificates the order holds."""
        return len(self.state.order.lines)

    def total_text(self) -> str:
        """What the order costs."""
        return amount(Yen(sum(self.fees)))

    def costs_nothing(self) -> bool:
        """Whether there is nothing to pay."""
        return sum(self.fees) == 0

    def has_room(self) -> bool:
        """Whether one more certificate fits."""
        return len(self.state.order.lines) < MAX_LINES

    lines = Property(Rows, list_of_lines, constant=True)
    count = Property(int, number_of_lines, notify=changed)
    total = Property(str, total_text, notify=changed)
    isFree = Property(bool, costs_nothing, notify=changed)
    roomForMore = Property(bool, has_room, notify=changed)


def _grouped(lines: Sequence[Line], fees: Sequence[Yen], offer: Offer, language: Language) -> list[OrderRow]:
    groups: dict[Line, list[int]] = {}
    for index, line in enumerate(lines):
        groups.setdefault(line, []).append(index)
    return [
        OrderRow(
            words.translated(words.KINDS, line.kind),
            beside_official_name(line.kind, language, line_detail(line, offer)),
            len(places),
            amount(Yen(sum(fees[place] for place in places))),
            places[-1],
        )
        for line, places in groups.items()
    ]


def line_detail(line: Line, offer: Offer) -> str:
    """Whom a line speaks of and which items it shows, in one text; nothing where nothing was chosen."""
    service = offer.service(line.kind)
    parts = []
    if service and len(service.extents) > 1:
        parts.append(words.translated(words.EXTENTS, line.extent))
    if service:
        parts += [
            words.translated(words.ITEM_SHORT_NAMES, item) for item in service.items if item in line.items
        ]
    return _SEPARATOR.join(parts)
