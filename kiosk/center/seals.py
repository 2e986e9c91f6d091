"""What the center keeps of issued lines: the mark beside the box, which tells nothing of its content."""

from datetime import date, datetime

from sqlalchemy import Engine, insert, select

from kiosk.center.store import SEALS
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.identifiers import SealHash
from kiosk.protocol.messages.relaying import IssueMark
from kiosk.protocol.paper.seal_log import log_root
from kiosk.protocol.paper.trust_list import EpochPart
from kiosk.runtime.store import writing


class SealLedger:
    """Marks by settlement id: how many lines were issued, and with which seals."""

    def __init__(self, store: Engine) -> None:
        self._store = store

    def note(self, mark: IssueMark, municipality: MunicipalityCode, now: datetime) -> None:
        """Keep a mark; the same line again is kept once."""
        with writing(self._store, "seals") as connection:
            known = select(SEALS.c.settlement_id).where(SEALS.c.settlement_id == mark.settlement)
            if connection.execute(known).first() is None:
                connection.execute(
                    insert(SEALS).values(
                        settlement_id=mark.settlement,
                        municipality=municipality,
                        seal_hash=mark.seal_hash,
                        day=now.date().isoformat(),
                    )
                )

    def hashes(self, municipality: MunicipalityCode, day: date) -> tuple[SealHash, ...]:
        """A municipality's hashes of a day in ascending order, which is that of the tree."""
        query = (
            select(SEALS.c.seal_hash)
            .where(SEALS.c.municipality == municipality, SEALS.c.day == day.isoformat())
            .order_by(SEALS.c.seal_hash)
        )
        with self._store.begin() as connection:
            return tuple(map(SealHash, connection.execute(query).scalars()))

    def epochs(self, day: date, closed_at: datetime) -> tuple[EpochPart, ...]:
        """What the trust list publishes of a day that is over: one root for each municipality."""
        query = select(SEALS.c.municipality).where(SEALS.c.day == day.isoformat()).distinct()
        with self._store.begin() as connection:
            codes = sorted(connection.execute(query).scalars())
        return tuple(
            EpochPart(municipality=code, closed_at=closed_at, root=log_root(self.hashes(code, day)))
            for code in codes
        )
