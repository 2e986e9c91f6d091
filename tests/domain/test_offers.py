"""What one citizen is offered, and what an order is quoted at."""

from datetime import datetime

from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode, OpeningHours
from kiosk.domain.offers import MunicipalityLabel, Offer, OfferedService, Quote
from kiosk.domain.refusals import Refusal
from kiosk.runtime.clock import JAPAN

SOON = datetime(2026, 11, 24, 10, 10, tzinfo=JAPAN)
INKAN = OfferedService(
    CertificateKind.INKAN, Yen(250), (Extent.HONNIN,), (), OpeningHours(), Refusal.SEAL_NOT_REGISTERED
)
OFFER = Offer(MunicipalityLabel(MunicipalityCode("990019"), "みほん市"), (INKAN,), (), None, SOON)


def test_a_service_that_cannot_be_had_now_is_still_listed_with_its_reason() -> None:
    assert OFFER.service(CertificateKind.INKAN) is INKAN
    assert INKAN.unavailable is Refusal.SEAL_NOT_REGISTERED


def test_a_kind_that_is_not_offered_is_not_found() -> None:
    assert OFFER.service(CertificateKind.JUMINHYO) is None


def test_a_quote_totals_its_lines() -> None:
    assert Quote((Yen(200), Yen(250), Yen(200)), SOON).total == 650
