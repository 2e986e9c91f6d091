"""Invented households of みほん市 for the tests of documents; no such people exist."""

from dataclasses import replace
from datetime import date
from io import BytesIO

from PIL import Image, ImageDraw

from kiosk.documents.composing import inkan_content, juminhyo_content
from kiosk.documents.content import (
    InkanContent,
    JuminhyoContent,
    SheetFurniture,
    TrueSizePicture,
)
from kiosk.documents.typesetting.official_seal import draw_official_seal
from kiosk.domain.certificates import Extent, Item
from kiosk.domain.names import RegisteredName
from kiosk.domain.printers import PrinterProfileId
from kiosk.domain.residents import (
    ForeignResident,
    Household,
    HouseholdId,
    Person,
    RegisteredSeal,
    ResidenceCategory,
    ResidentId,
    Sex,
)

KUZU_VARIANT = "葛\U000e0102"
TSUJI_VARIANT = "辻\U000e0102"
NABE_VARIANT = "邉\U000e0110"
KAMI_COMPATIBILITY = "\ufa19"
TSUCHIYOSHI = "\U00020bb7"
KUZU_OF_ANOTHER_COLLECTION = "葛\U000e0100"

ALL_ITEMS = frozenset(Item)
NO_ITEMS: frozenset[Item] = frozenset()

_GIVEN_NAMES = (
    ("一郎", "イチロウ", Sex.MALE, "世帯主"),
    ("花子", "ハナコ", Sex.FEMALE, "妻"),
    ("二郎", "ジロウ", Sex.MALE, "子"),
    ("三津子", "ミツコ", Sex.FEMALE, "子"),
    ("四朗", "シロウ", Sex.MALE, "子"),
    ("五月", "サツキ", Sex.FEMALE, "母"),
    ("六実", "ムツミ", Sex.FEMALE, "子"),
    ("七海", "ナナミ", Sex.FEMALE, "子"),
)


def person(index: int = 0, family_name: str = "見本", family_kana: str = "ミホン") -> Person:
    """The member of that place in an invented household."""
    given, kana, sex, relationship = _GIVEN_NAMES[index]
    return Person(
        resident_id=ResidentId(f"R{index:04d}"),
        household_id=HouseholdId("H0001"),
        name=RegisteredName(f"{family_name}　{given}"),
        name_kana=f"{family_kana}　{kana}",
        birth_date=date(1985 + 3 * index, 4, 1 + index),
        sex=sex,
        relationship=relationship,
        kojin_bango=f"98765432{index:04d}",
        juminhyo_code=f"5432109{index:04d}",
        resident_since=date(2019, 5, 1),
        address_since=date(2020, 11, 21) if index % 2 else None,
        notified_on=date(2020, 11, 24),
        previous_address="架空県ためし町例示一丁目2番地3",
        honseki="架空県みほん市中央五丁目67番",
        hittosha=RegisteredName(f"{family_name}　一郎"),
    )


def household(size: int = 4) -> Household:
    """An invented household of `size` members."""
    return Household(
        HouseholdId("H0001"),
        "架空県みほん市見本町三丁目4番5号　みほんハイツ203号室",
        tuple(person(index) for index in range(size)),
    )


def household_of_rare_names() -> Household:
    """Names that only variation selectors, compatibility ideographs and planes beyond the first can write."""
    names = (
        (f"{KUZU_VARIANT}城　一郎", "カツラギ　イチロウ"),
        (f"{TSUJI_VARIANT}本　花子", "ツジモト　ハナコ"),
        (f"{NABE_VARIANT}谷　{KAMI_COMPATIBILITY}子", "ナベヤ　カミコ"),
        (f"{TSUCHIYOSHI}野　髙﨑", "ヨシノ　タカサキ"),
    )
    members = tuple(
        replace(person(index), name=RegisteredName(name), name_kana=kana)
        for index, (name, kana) in enumerate(names)
    )
    return replace(household(4), members=members)


def foreign_resident() -> Person:
    """An invented resident of an invented stay."""
    return replace(
        person(1),
        name=RegisteredName("ＳＡＭＰＬＥ　ＡＮＮＡ　ＭＡＲＩＡ"),
        name_kana="サンプル　アンナ　マリア",
        honseki=None,
        hittosha=None,
        foreign=ForeignResident(
            nationality="見本国",
            residence_card_number="XX00000000XX",
            residence_status="技術・人文知識・国際業務",
            period_of_stay="3年",
            expires_on=date(2027, 3, 31),
            alias=RegisteredName("見本　杏奈"),
        ),
    )


STAY_WITHOUT_END = ForeignResident(
    nationality="見本国",
    residence_card_number="XX00000001XX",
    residence_status="永住者",
    period_of_stay="無期限",
    expires_on=None,
)
SPECIAL_STAY = ForeignResident(
    nationality="見本国",
    residence_card_number="XX00000002XX",
    residence_status="",
    period_of_stay="",
    expires_on=None,
    category=ResidenceCategory.SPECIAL_PERMANENT,
)
STAY_WITHOUT_CARD = ForeignResident(
    nationality="見本国",
    residence_card_number="",
    residence_status="",
    period_of_stay="",
    expires_on=date(2027, 1, 15),
    category=ResidenceCategory.BY_BIRTH,
)


def juminhyo(size: int = 4, items: frozenset[Item] = ALL_ITEMS) -> JuminhyoContent:
    """住民票 of a whole invented household."""
    home = household(size)
    return juminhyo_content(home, home.members, Extent.SETAI_ZENIN, items)


def imprint(size_mm: float = 15.0) -> TrueSizePicture:
    """A round invented imprint, drawn at 600 dpi and cropped to its ink."""
    side = round(size_mm / 25.4 * 600)
    picture = Image.new("1", (side, side), 1)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((0, 0, side - 1, side - 1), outline=0, width=max(2, side // 24))
    draw.line((side // 2, side // 5, side // 2, side * 4 // 5), fill=0, width=side // 12)
    draw.line((side // 4, side // 2, side * 3 // 4, side // 2), fill=0, width=side // 12)
    buffer = BytesIO()
    picture.save(buffer, "PNG")
    return TrueSizePicture(buffer.getvalue(), side * 25.4 / 600, side * 25.4 / 600)


def registered_seal(size_mm: float = 15.0) -> RegisteredSeal:
    """The invented seal of the invented head of household."""
    picture = imprint(size_mm)
    return RegisteredSeal(
        resident_id=ResidentId("R0000"),
        registration_number="012345",
        registered_on=date(2021, 2, 3),
        imprint_png=picture.png,
        width_mm=picture.width_mm,
        height_mm=picture.height_mm,
    )


def inkan(size_mm: float = 15.0) -> InkanContent:
    """印鑑登録証明書 of the invented head of household."""
    return inkan_content(household(1), person(0), registered_seal(size_mm))


def furniture(serial: str = "MH-2026-0000123") -> SheetFurniture:
    """What みほん市 puts on every sheet."""
    return SheetFurniture(
        mayor_title="みほん市長",
        mayor_name="雛形　太郎",
        official_seal=draw_official_seal("みほん市長"),
        issued_on=date(2026, 11, 21),
        serial=serial,
        printer_profile=PrinterProfileId("office-duplex-600"),
    )
