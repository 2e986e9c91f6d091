from datetime import date

import pytest

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.errors import NotAuthentic, SealBroken
from kiosk.protocol.identifiers import SealId, SerialNumber
from kiosk.protocol.manifest import seal_hash
from kiosk.protocol.messages.base import encode
from kiosk.protocol.paper.back_box import open_back, sheet_key, shut
from kiosk.protocol.paper.record import PaperBack, PaperRecord, Picture, SheetEntry, sign_record
from tests.protocol.paper.keys import pair

SEED = bytes(range(32))


def record(sheets: int = 2) -> PaperRecord:
    return PaperRecord(
        municipality=MunicipalityCode("132217"),
        serial=SerialNumber("20261121-00000012"),
        issued_on=date(2026, 11, 21),
        salt=bytes(32),
        sheets=tuple(
            SheetEntry(seal=SealId(bytes(15) + bytes([number])), picture=bytes(31) + bytes([number]))
            for number in range(sheets)
        ),
    )


def back(sheet: int = 1) -> PaperBack:
    return PaperBack(
        sheet=sheet,
        record=encode(record()),
        signature=sign_record(record(), pair("own")),
        lattice_key=pair("own").lattice_public,
        picture=Picture(width=8, height=1, dots_an_inch=200, zstd=b"any"),
    )


def test_a_back_opens_with_the_key_of_its_front_alone() -> None:
    box = shut(back(), sheet_key(SEED, 1))
    assert open_back(box, sheet_key(SEED, 1)).opened_record == record()
    with pytest.raises(SealBroken):
        open_back(box, sheet_key(SEED, 2))


def test_the_same_back_gives_the_same_bytes() -> None:
    once = back()
    assert shut(once, sheet_key(SEED, 1)) == shut(once, sheet_key(SEED, 1))


def test_both_signatures_have_to_hold() -> None:
    good = back()
    good.verify(pair("own").paired)
    for half in ("elliptic", "lattice"):
        spoilt = good.signature.model_copy(update={half: bytes(len(getattr(good.signature, half)))})
        with pytest.raises(NotAuthentic):
            good.model_copy(update={"signature": spoilt}).verify(pair("own").paired)


def test_a_lattice_key_that_the_list_does_not_know_is_refused() -> None:
    exchanged = back().model_copy(update={"lattice_key": pair("other").lattice_public})
    with pytest.raises(NotAuthentic):
        exchanged.verify(pair("own").paired)


def test_a_record_names_its_certificate_in_the_seal_log() -> None:
    assert record().seal_hash == seal_hash(bytes(32), [entry.seal for entry in record().sheets])


def test_a_back_is_of_a_sheet_of_its_record() -> None:
    with pytest.raises(ValueError, match="of its record"):
        back(sheet=3)
