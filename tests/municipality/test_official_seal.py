from pathlib import Path

import pytest
from PIL import Image

from kiosk.documents.typesetting.official_seal import draw_official_seal
from kiosk.municipality.official_seal import OfficialSealRefused, load_official_seal


def test_a_seal_is_read_at_its_true_size(tmp_path: Path) -> None:
    drawn = draw_official_seal("みほん市長")
    path = tmp_path / "seal.png"
    path.write_bytes(drawn.png)
    read = load_official_seal(path)
    assert read.png == drawn.png
    assert read.width_mm == pytest.approx(drawn.width_mm)
    assert read.height_mm == pytest.approx(drawn.height_mm)


@pytest.mark.parametrize(("mode", "dpi"), [("L", 600), ("RGB", 600), ("1", 300), ("1", None)])
def test_a_picture_of_another_kind_is_refused(tmp_path: Path, mode: str, dpi: int | None) -> None:
    path = tmp_path / "seal.png"
    picture = Image.new(mode, (567, 567))
    if dpi is None:
        picture.save(path)
    else:
        picture.save(path, dpi=(dpi, dpi))
    with pytest.raises(OfficialSealRefused, match="600 dpi"):
        load_official_seal(path)


def test_a_file_that_is_no_picture_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "seal.png"
    path.write_bytes(b"not a picture")
    with pytest.raises(OfficialSealRefused, match="scan the seal"):
        load_official_seal(path)
