"""What the two made-up cities serve in shops: as data, so that a new fee or option needs no program."""

from datetime import date

from kiosk.demo.cities.calendar import NATIONAL_HOLIDAYS, year_end
from kiosk.demo.cities.numbers import municipality_code
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import DatedFee, MunicipalityProfile, Service

_HOUSEHOLD_EXTENTS = (Extent.HONNIN, Extent.SETAI_ZENIN, Extent.SETAI_ICHIBU)
_FOREIGN_ITEMS = (Item.KOKUSEKI, Item.ZAIRYU_CARD, Item.ZAIRYU_SHIKAKU)
_TURNS_OF_THE_YEAR = range(2025, 2028)

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
            fees=(
                DatedFee(date(2016, 4, 1), Yen(200)),
                DatedFee(date(2024, 4, 1), Yen(300)),
                DatedFee(date(2030, 4, 1), Yen(350)),
            ),
        ),
        Service(
            kind=CertificateKind.INKAN,
            extents=(Extent.HONNIN,),
            items=(),
            fees=(
                DatedFee(date(2016, 4, 1), Yen(200)),
                DatedFee(date(2024, 4, 1), Yen(300)),
                DatedFee(date(2030, 4, 1), Yen(350)),
            ),
        ),
    ),
    holidays=NATIONAL_HOLIDAYS,
    closed_days=year_end(_TURNS_OF_THE_YEAR),
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
            fees=(
                DatedFee(date(2019, 10, 1), Yen(300)),
                DatedFee(date(2025, 4, 1), Yen(200)),
                DatedFee(date(2030, 4, 1), Yen(250)),
            ),
        ),
        Service(
            kind=CertificateKind.INKAN,
            extents=(Extent.HONNIN,),
            items=(),
            fees=(DatedFee(date(2019, 10, 1), Yen(300)), DatedFee(date(2030, 4, 1), Yen(350))),
        ),
    ),
    holidays=NATIONAL_HOLIDAYS,
    closed_days=year_end(_TURNS_OF_THE_YEAR),
)
