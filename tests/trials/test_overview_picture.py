"""The README's picture: four screens of a tour, each in its place, beside the paper."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.trials.overview_picture import SHOWN, TourIncomplete, draw_overview

COLORS = ((200, 0, 0), (0, 200, 0), (0, 0, 200), (200, 200, 0))


@pytest.fixture
def tour(tmp_path: Path) -> Path:
    for name in ("screens", "printed"):
        (tmp_path / name).mkdir()
    Image.new("RGB", (64, 48), "black").save(tmp_path / "screens" / "07-pin.png")
    for number, (name, color) in enumerate(zip(SHOWN, COLORS, strict=True), start=10):
        Image.new("RGB", (64, 48), color).save(tmp_path / "screens" / f"{number}-{name}.png")
    Image.new("RGB", (210, 297), "white").save(tmp_path / "printed" / "01.pdf")
    return tmp_path


def test_the_last_picture_of_each_screen_and_the_paper_have_their_places(tour: Path) -> None:
    drawn = draw_overview(tour)
    places = [(200, 150), (650, 150), (200, 500), (650, 500)]
    assert [drawn.getpixel(place) for place in places] == list(COLORS)
    assert drawn.getpixel((drawn.width - 20, drawn.height // 2)) == (255, 255, 255)


@pytest.mark.parametrize("missing", ["screens/13-take-paper.png", "printed/01.pdf"])
def test_a_tour_that_did_not_come_so_far_is_refused(tour: Path, missing: str) -> None:
    (tour / missing).unlink()
    with pytest.raises(TourIncomplete, match="play the scenario happy-path"):
        draw_overview(tour)
