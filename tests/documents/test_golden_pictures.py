import json

from tests.documents.golden_pictures import GOLDEN, picture_digests


def test_every_form_looks_as_it_was_last_approved() -> None:
    assert picture_digests() == json.loads(GOLDEN.read_text())
