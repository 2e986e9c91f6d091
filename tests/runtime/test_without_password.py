"""An address is shown without the password in it; every other text is shown as it is."""

import pytest

from kiosk.runtime.without_password import without_password


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("postgresql://kiosk:geheim@10.0.0.9:5432/center", "postgresql://kiosk:***@10.0.0.9:5432/center"),
        ("postgresql://kiosk:ge@heim@[::1]/center", "postgresql://kiosk:***@[::1]/center"),
        ("postgresql://kiosk@10.0.0.9/center", "postgresql://kiosk@10.0.0.9/center"),
        ("https://center.example.jp:8443", "https://center.example.jp:8443"),
        ("t-0001", "t-0001"),
        ("[a]://[b", "[a]://[b"),
        ("", ""),
    ],
)
def test_only_a_password_is_left_out(text: str, shown: str) -> None:
    assert without_password(text) == shown
