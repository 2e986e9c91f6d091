"""An imprint that could not be printed as it was registered is not taken, by a load or by a batch."""

from pathlib import Path

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.documents.content import TrueSizePicture
from kiosk.municipality.linkage.files import picture_path
from kiosk.municipality.linkage.refused import DeliveryRefused
from kiosk.municipality.linkage.rows import Row
from kiosk.municipality.linkage.seal_pictures import keep_pictures
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.imprints import imprint_digest
from tests.documents.faulty_imprints import FAULTY_IMPRINTS, SIDE_MM, STAMPED
from tests.municipality.linkage.link import Link

REMEDY = "deliver the imprint as docs/linkage.md describes it, or no row"


def beside(folder: Path, png: bytes) -> None:
    path = picture_path(folder, imprint_digest(png))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(png)


def named(picture: TrueSizePicture) -> Row:
    digest = imprint_digest(picture.png)
    return {"imprint": digest, "width_mm": picture.width_mm, "height_mm": picture.height_mm}


@pytest.mark.parametrize("picture", FAULTY_IMPRINTS.values(), ids=FAULTY_IMPRINTS)
def test_it_is_refused_with_file_line_column_and_remedy(link: Link, picture: TrueSizePicture) -> None:
    folder = link.folder / "delivery"
    beside(folder, picture.png)
    told = rf"^delivery/seals.csv:7: column imprint: .+; {REMEDY}$"
    with link.store.transaction() as connection, pytest.raises(DeliveryRefused, match=told) as refused:
        keep_pictures(connection, folder, [(7, named(picture))])
    assert refused.value.code == "picture"


def test_one_picture_under_two_sizes_is_refused_at_the_wrong_one(link: Link) -> None:
    folder = link.folder / "delivery"
    beside(folder, STAMPED)
    right, wrong = TrueSizePicture(STAMPED, SIDE_MM, SIDE_MM), TrueSizePicture(STAMPED, 15.0, 15.0)
    with link.store.transaction() as connection, pytest.raises(DeliveryRefused, match=r"seals.csv:3: column"):
        keep_pictures(connection, folder, [(2, named(right)), (3, named(wrong))])


def test_a_picture_that_is_kept_is_not_taken_at_another_size(link: Link) -> None:
    link.loaded()
    before = link.copy()
    own = link.row("seals", resident_id=Character.HERO.resident_id)
    link.outlet.deliver(
        Stream.SEALS, link.clock.now(), [link.put("seals", {**own, "width_mm": 25.0, "height_mm": 8.0})]
    )
    assert link.follower.take_changes() == 0
    assert link.fault(Stream.SEALS) == "picture"
    told = "1/seals.csv:2: column imprint: at 600 dpi the picture does not have the size"
    assert told in str(link.follower.refusals[Stream.SEALS])
    assert link.copy() == before
