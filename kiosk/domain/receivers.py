"""Who usually receives a 住民票の写し, and what they want of it (docs/reference/service.md, section 3).

What narrows the use of the paper - 個人番号, 住民票コード - is wanted by none of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.offers import OfferedService


class Receiver(StrEnum):
    """For whom, or for what, the citizen needs the paper."""

    DRIVING_LICENCE = "driving-licence"
    CAR = "car"
    EMPLOYER = "employer"
    FAMILY_ALLOWANCE = "family-allowance"
    HOME_LOAN = "home-loan"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom the paper has to speak of, and with which items.

    Of the items those count that the person has: nobody has both a 本籍 and a 国籍.
    """

    extent: Extent
    items: frozenset[Item] = frozenset()

    def is_served_by(self, service: OfferedService) -> bool:
        """Whether `service` can give that."""
        return self.extent in service.extents and (not self.items or bool(self.items & set(service.items)))


WANTED: Mapping[Receiver, Wanted] = MappingProxyType(
    {
        Receiver.DRIVING_LICENCE: Wanted(Extent.HONNIN, frozenset({Item.HONSEKI, Item.KOKUSEKI})),
        Receiver.CAR: Wanted(Extent.HONNIN),
        Receiver.EMPLOYER: Wanted(Extent.HONNIN),
        Receiver.FAMILY_ALLOWANCE: Wanted(Extent.SETAI_ZENIN, frozenset({Item.TSUZUKIGARA})),
        Receiver.HOME_LOAN: Wanted(Extent.SETAI_ZENIN, frozenset({Item.TSUZUKIGARA})),
    }
)


def receivers_of(service: OfferedService) -> tuple[Receiver, ...]:
    """The receivers whose wishes `service` can meet; none where there is nothing to choose for them."""
    if service.kind is not CertificateKind.JUMINHYO or len(service.extents) == 1:
        return ()
    return tuple(receiver for receiver in Receiver if WANTED[receiver].is_served_by(service))


def items_for(receiver: Receiver, service: OfferedService) -> frozenset[Item]:
    """The items of `service` that `receiver` wants."""
    return WANTED[receiver].items & frozenset(service.items)
