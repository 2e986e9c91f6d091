from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.municipality.center_keys import CenterKeysRefused, load_center_keys, write_center_keys
from kiosk.protocol.trusted_keys import TrustedKey

MONDAY, NEXT_MONDAY = datetime(2026, 11, 16, tzinfo=UTC), datetime(2026, 11, 23, tzinfo=UTC)


def test_keys_are_read_as_they_were_written(tmp_path: Path) -> None:
    keys = (
        TrustedKey(bytes(range(32)), MONDAY, NEXT_MONDAY),
        TrustedKey(bytes(32), NEXT_MONDAY, NEXT_MONDAY.replace(day=30)),
    )
    write_center_keys(keys, tmp_path / "keys.json")
    assert load_center_keys(tmp_path / "keys.json") == keys


def entry(public: str, zone_of_begin: str = "Z", zone_of_end: str = "Z") -> str:
    times = (
        f'"not_before": "2026-11-16T00:00:00{zone_of_begin}", "not_after": "2026-11-23T00:00:00{zone_of_end}"'
    )
    return f'[{{"public": "{public}", {times}}}]'


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[]", id="no key"),
        pytest.param("{}", id="no list"),
        pytest.param("not json", id="no JSON"),
        pytest.param(entry("zz"), id="not hexadecimal"),
        pytest.param(entry("00ff"), id="too short"),
        pytest.param(entry("00" * 32, zone_of_begin=""), id="a begin without time zone"),
        pytest.param(entry("00" * 32, zone_of_end=""), id="an end without time zone"),
    ],
)
def test_a_file_without_usable_keys_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "keys.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CenterKeysRefused, match="export them"):
        load_center_keys(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CenterKeysRefused, match=r"nowhere\.json"):
        load_center_keys(tmp_path / "nowhere.json")
