"""Every kind and variant stands as it was last looked at: word by word, and dot by dot."""

import json

import pytest

from tests.documents.golden_pages import PICTURES, TEXTS, picture_digests, placed_texts, rendered
from tests.documents.variants import all_variants

APPROVED = json.loads(PICTURES.read_text())


@pytest.mark.parametrize("name", all_variants())
def test_every_form_looks_as_it_was_last_approved(name: str) -> None:
    pdf = rendered(name)
    assert placed_texts(pdf) == (TEXTS / f"{name}.txt").read_text()
    assert picture_digests(pdf) == APPROVED[name]


def test_nothing_is_approved_that_no_longer_exists() -> None:
    assert set(APPROVED) == set(all_variants()) == {file.stem for file in TEXTS.glob("*.txt")}
