"""Orders that citizens of the made-up city place."""

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.orders import Line, Order, PersonRef

INKAN = Line(CertificateKind.INKAN, Extent.HONNIN, (PersonRef(0),), frozenset())
OWN_JUMINHYO = Line(
    CertificateKind.JUMINHYO,
    Extent.HONNIN,
    (PersonRef(0),),
    frozenset({Item.TSUZUKIGARA, Item.HONSEKI}),
)


def whole_household(size: int, *items: Item) -> Line:
    persons = tuple(map(PersonRef, range(size)))
    return Line(CertificateKind.JUMINHYO, Extent.SETAI_ZENIN, persons, frozenset(items))


def part_of_household(*persons: int, items: tuple[Item, ...] = ()) -> Line:
    return Line(
        CertificateKind.JUMINHYO, Extent.SETAI_ICHIBU, tuple(map(PersonRef, persons)), frozenset(items)
    )


def one(line: Line) -> Order:
    return Order((line,))
