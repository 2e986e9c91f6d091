"""The signs for white on black are derived, not drawn: none is missing, none is older than its model."""

from kiosk.trials.icons_on_black import FOLDER, icons_on_black


def test_every_sign_has_its_counterpart_and_none_is_left_over() -> None:
    assert {file: file.read_text() for file in FOLDER.iterdir()} == icons_on_black()
