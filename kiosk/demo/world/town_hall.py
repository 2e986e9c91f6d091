"""ためし町's office in the demo: the operator who decides applications for registration."""

from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from pathlib import Path

from kiosk.demo.card.card_box import CardBox
from kiosk.demo.cities.tameshi import REGISTRANT
from kiosk.domain.registrations import Particulars
from kiosk.domain.residents import ResidentId
from kiosk.municipality.registrations import Registrations
from kiosk.municipality.store import Store
from kiosk.protocol.card_certificate import CardCertificate
from kiosk.runtime.clock import Clock

REGISTRANT_TELLS = Particulars(date(1983, 1, 15), "シコウ　ハジメ", "09000000000")
"""What 試行 元 types at the kiosk."""


class Decision(Enum):
    """What became of an application that was made the day before."""

    NONE_YET = "none-yet"
    APPROVED = "approved"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class TownHall:
    """Works on the municipality's store, as its operator does by `kiosk municipality registration`."""

    store: Path
    cards: CardBox
    clock: Clock

    def settle(self, holder: ResidentId, decision: Decision) -> None:
        """Let the holder of that card have applied yesterday, and decide it."""
        card = CardCertificate.from_der(self.cards.certificate(holder).certificate_der).card_hash
        now = self.clock.now()
        with closing(Store.in_file(self.store)) as store:
            book = Registrations(store)
            number = book.take(card, REGISTRANT_TELLS, now - timedelta(days=1)).number
            match decision:
                case Decision.APPROVED:
                    book.approve(number, REGISTRANT, now)
                case Decision.REJECTED:
                    book.reject(number, now)
                case Decision.NONE_YET:
                    pass
