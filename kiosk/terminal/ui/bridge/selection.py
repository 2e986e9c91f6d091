"""The line that is being put together: kind, extent, persons, items, copies."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.domain.offers import OfferedService
from kiosk.domain.orders import MAX_LINES
from kiosk.terminal.flow.drafts import persons_of
from kiosk.terminal.ui.bridge import words
from kiosk.terminal.ui.bridge.dates import day_text
from kiosk.terminal.ui.bridge.municipality_names import municipality_text
from kiosk.terminal.ui.bridge.rows import Rows
from kiosk.terminal.ui.bridge.selection_rows import (
    ChoiceRow,
    ItemRow,
    PersonRow,
    extent_rows,
    item_rows,
    kind_rows,
    person_rows,
    receiver_rows,
)
from kiosk.terminal.ui.bridge.view import PhaseView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SelectionView(PhaseView):
    """What the screens from the choice of certificate to the number of copies show."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.kind_rows = Rows(ChoiceRow, self)
        self.extent_rows = Rows(ChoiceRow, self)
        self.receiver_rows = Rows(ChoiceRow, self)
        self.person_rows = Rows(PersonRow, self)
        self.item_rows = Rows(ItemRow, self)

    @override
    def refresh(self) -> None:
        """List what may be chosen, with what was chosen."""
        offer, draft, service = self.state.offer, self.state.draft, self.service
        self.kind_rows.replace(kind_rows(offer.services, draft, self.state.language) if offer else [])
        self.person_rows.replace(person_rows(persons_of(draft, offer), draft) if offer else [])
        self.extent_rows.replace(extent_rows(service, draft) if service else [])
        self.receiver_rows.replace(receiver_rows(service) if service else [])
        self.item_rows.replace(item_rows(service, draft) if service else [])

    @property
    def service(self) -> OfferedService | None:
        """The service of the drafted kind."""
        kind, offer = self.state.draft.kind, self.state.offer
        return offer.service(kind) if offer and kind else None

    def list_of_kinds(self) -> Rows[ChoiceRow]:
        """The certificates of the offer."""
        return self.kind_rows

    def list_of_extents(self) -> Rows[ChoiceRow]:
        """Whom the certificate may speak of."""
        return self.extent_rows

    def list_of_receivers(self) -> Rows[ChoiceRow]:
        """Who may receive the certificate."""
        return self.receiver_rows

    def are_receivers_known(self) -> bool:
        """Whether extent and items can be chosen by who receives the certificate."""
        return bool(self.receiver_rows.rows)

    def list_of_persons(self) -> Rows[PersonRow]:
        """The members of the household."""
        return self.person_rows

    def list_of_items(self) -> Rows[ItemRow]:
        """The items that may be printed."""
        return self.item_rows

    def kind_name(self) -> str:
        """What the drafted certificate is called."""
        kind = self.state.draft.kind
        return words.translated(words.KINDS, kind) if kind else ""

    def municipality_name(self) -> str:
        """The municipality that offers."""
        offer = self.state.offer
        return municipality_text(self.state, offer.municipality if offer else None)

    def last_issue_text(self) -> str:
        """The day on which certificates were last issued with this card, or nothing."""
        last = self.state.offer.last_issued_on if self.state.offer else None
        return day_text(last, self.state.language) if last else ""

    def is_someone_chosen(self) -> bool:
        """Whether the certificate speaks of at least one person."""
        return bool(self.state.draft.persons)

    def drafted_copies(self) -> int:
        """部数."""
        return self.state.draft.copies

    def copies_that_fit(self) -> int:
        """How many copies the order still has room for."""
        return max(1, MAX_LINES - len(self.state.order.lines))

    kinds = Property(Rows, list_of_kinds, constant=True)
    extents = Property(Rows, list_of_extents, constant=True)
    usualReceivers = Property(Rows, list_of_receivers, constant=True)
    receiversKnown = Property(bool, are_receivers_known, notify=changed)
    persons = Property(Rows, list_of_persons, constant=True)
    items = Property(Rows, list_of_items, constant=True)
    kind = Property(str, kind_name, notify=changed)
    municipality = Property(str, municipality_name, notify=changed)
    lastIssued = Property(str, last_issue_text, notify=changed)
    someoneChosen = Property(bool, is_someone_chosen, notify=changed)
    copies = Property(int, drafted_copies, notify=changed)
    mostCopies = Property(int, copies_that_fit, notify=changed)
