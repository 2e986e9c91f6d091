"""What the tests of documents share."""

import pytest

from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.typesetting.face import Face


@pytest.fixture(scope="session")
def face() -> Face:
    """IPAmj明朝 as Debian ships it."""
    return certificate_font().registered_face
