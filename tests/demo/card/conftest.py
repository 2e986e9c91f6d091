import pytest

from kiosk.demo.card.card_box import CardBox
from tests.demo.card.card_fixtures import bench, box, pcscd, real, virtual
from tests.demo.card.talk import Talk

__all__ = ["bench", "box", "pcscd", "real", "virtual"]


@pytest.fixture
def talk(box: CardBox) -> Talk:
    """Talk with a powered card."""
    return Talk(box.card("mihon-1"))
