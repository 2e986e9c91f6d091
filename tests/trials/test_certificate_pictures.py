"""The committed pictures of the sample certificates show what the forms draw now."""

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from kiosk.domain.certificates import CertificateKind
from kiosk.trials.certificate_pictures import draw_all, picture_of, variants_by_kind
from kiosk.trials.generated_docs import DOCS

LARGEST = 500_000
"""Bytes of one picture in the repository."""

LEGIBLE_WIDTH = 790
"""Dots across one page from which the smallest print of a form can be read: A4 at 96 dots an inch."""


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    draw_all(folder)
    return folder


def test_every_kind_has_samples() -> None:
    assert set(variants_by_kind()) == set(CertificateKind)


@pytest.mark.parametrize("kind", CertificateKind)
def test_a_committed_picture_is_current_and_small(drawn: Path, kind: CertificateKind) -> None:
    committed = DOCS / picture_of(kind)
    with Image.open(committed) as shown, Image.open(drawn / picture_of(kind)) as now:
        remedy = "draw them again: python -m kiosk.trials.certificate_pictures docs"
        assert shown.size == now.size, remedy
        assert ImageChops.difference(shown.convert("L"), now.convert("L")).getbbox() is None, remedy
    assert committed.stat().st_size < LARGEST


@pytest.mark.parametrize("kind", CertificateKind)
def test_the_values_on_a_picture_can_be_read(kind: CertificateKind) -> None:
    with Image.open(DOCS / picture_of(kind)) as shown:
        pages_abreast = 1 if len(variants_by_kind()[kind]) == 1 else 2
        assert shown.width >= pages_abreast * LEGIBLE_WIDTH
