"""What the two made-up cities serve in shops: as data, so that a new fee or option needs no program."""

from collections.abc import Mapping
from datetime import date, time
from typing import Final

from kiosk.demo.cities.numbers import municipality_code
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import (
    ActingMayor,
    Campaign,
    DatedFee,
    DayOfYear,
    JuminhyoForm,
    MunicipalityCode,
    MunicipalityProfile,
    OpeningHours,
    Service,
    Signatory,
)

_HOUSEHOLD_EXTENTS = (Extent.HONNIN, Extent.SETAI_ZENIN, Extent.SETAI_ICHIBU)
_FOREIGN_ITEMS = (Item.KOKUSEKI, Item.ZAIRYU_CARD, Item.ZAIRYU_SHIKAKU)
_KOSEKI_EXTENTS = (Extent.KOSEKI_ZENBU, Extent.KOSEKI_KOJIN)
_FUHYO_ITEMS = (Item.HONSEKI, Item.ZAIGAI_SENKYO, Item.JUMINHYO_CODE)
_ONE_PERSON = (Extent.HONNIN,)
_YEAR_END = frozenset(DayOfYear(day) for day in ("12-29", "12-30", "12-31", "01-01", "01-02", "01-03"))
"""年末年始."""
_OFFICE_HOURS = OpeningHours(time(9), time(17), frozenset(range(5)), on_holidays=False)
"""戸籍 is read from a system that rests at night and on weekends."""


def _fees(*dated: tuple[str, int]) -> tuple[DatedFee, ...]:
    return tuple(DatedFee(date.fromisoformat(day), Yen(fee)) for day, fee in dated)


def _campaign(fee: int) -> tuple[Campaign, ...]:
    """To bring citizens from the counter to the shops."""
    return (Campaign(date(2026, 10, 1), date(2029, 3, 31), Yen(fee)),)


_MIHON_FEES = _fees(("2016-04-01", 200), ("2024-04-01", 300), ("2030-04-01", 350))
_MIHON_KOSEKI_FEES = _fees(("2016-04-01", 450), ("2030-04-01", 500))
_TAMESHI_FEES = _fees(("2019-10-01", 300), ("2025-04-01", 200), ("2030-04-01", 250))
_TAMESHI_INKAN_FEES = _fees(("2019-10-01", 300), ("2030-04-01", 350))
_TAMESHI_KOSEKI_FEES = _fees(("2019-10-01", 450), ("2025-04-01", 350))

MIHON_PROFILE = MunicipalityProfile(
    code=municipality_code("99101"),
    name="みほん市",
    mayor_title="みほん市長",
    mayor_name="仮名　市太郎",
    services=(
        Service(
            kind=CertificateKind.JUMINHYO,
            extents=_HOUSEHOLD_EXTENTS,
            items=(Item.TSUZUKIGARA, Item.HONSEKI, Item.KOJIN_BANGO, *_FOREIGN_ITEMS),
            fees=_MIHON_FEES,
        ),
        Service(CertificateKind.INKAN, _ONE_PERSON, (), _MIHON_FEES),
        Service(
            kind=CertificateKind.KISAI_JIKO,
            extents=_HOUSEHOLD_EXTENTS,
            items=(Item.TSUZUKIGARA, Item.HONSEKI, *_FOREIGN_ITEMS),
            fees=_MIHON_FEES,
            campaigns=_campaign(10),
        ),
        Service(CertificateKind.SHOTOKU, _ONE_PERSON, (), _MIHON_FEES),
        Service(CertificateKind.KAZEI, _ONE_PERSON, (), _MIHON_FEES),
        Service(CertificateKind.SHOTOKU_KAZEI, _ONE_PERSON, (), _MIHON_FEES),
        Service(CertificateKind.NOZEI, _ONE_PERSON, (), _MIHON_FEES, campaigns=_campaign(0)),
        Service(CertificateKind.KOSEKI, _KOSEKI_EXTENTS, (), _MIHON_KOSEKI_FEES, _OFFICE_HOURS),
        Service(CertificateKind.KOSEKI_FUHYO, _KOSEKI_EXTENTS, _FUHYO_ITEMS, _MIHON_FEES, _OFFICE_HOURS),
    ),
    takes_registrations=True,
    closed_every_year=_YEAR_END,
    acting_mayors=(
        ActingMayor(
            date(2026, 5, 11),
            date(2026, 5, 22),
            Signatory("みほん市長職務代理者", "みほん市副市長　代行　次郎"),
        ),
    ),
)

TAMESHI_PROFILE = MunicipalityProfile(
    code=municipality_code("99341"),
    name="ためし町",
    mayor_title="ためし町長",
    mayor_name="試行　町子",
    services=(
        Service(
            kind=CertificateKind.JUMINHYO,
            extents=_HOUSEHOLD_EXTENTS,
            items=(Item.TSUZUKIGARA, Item.HONSEKI, *_FOREIGN_ITEMS),
            fees=_TAMESHI_FEES,
        ),
        Service(CertificateKind.INKAN, _ONE_PERSON, (), _TAMESHI_INKAN_FEES),
        Service(CertificateKind.SHOTOKU_KAZEI, _ONE_PERSON, (), _TAMESHI_FEES),
        Service(CertificateKind.KOSEKI, _KOSEKI_EXTENTS, (), _TAMESHI_KOSEKI_FEES, _OFFICE_HOURS),
        Service(CertificateKind.KOSEKI_FUHYO, _KOSEKI_EXTENTS, _FUHYO_ITEMS, _TAMESHI_FEES, _OFFICE_HOURS),
    ),
    juminhyo_form=JuminhyoForm.KOJIN,
    takes_registrations=True,
    closed_every_year=_YEAR_END,
)

ROMANIZED: Final[Mapping[MunicipalityCode, str]] = {
    MIHON_PROFILE.code: "Mihon-shi",
    TAMESHI_PROFILE.code: "Tameshi-machi",
}
"""Their names in Latin letters, for the directory."""
