from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.documents.fonts import IPAMJ_MINCHO, FontFile, FontsChanged, FontsMissing, read_font


def test_the_font_of_debian_is_the_one_the_forms_were_proven_with() -> None:
    assert len(read_font(IPAMJ_MINCHO)) == IPAMJ_MINCHO.path.stat().st_size


def test_a_missing_font_names_the_package_to_install(tmp_path: Path) -> None:
    absent = replace(IPAMJ_MINCHO, path=tmp_path / "absent.ttf")
    with pytest.raises(FontsMissing, match="install the Debian package fonts-ipamj-mincho"):
        read_font(absent)


def test_a_changed_font_names_the_package_to_reinstall(tmp_path: Path) -> None:
    changed = tmp_path / "ipamjm.ttf"
    changed.write_bytes(b"another version")
    with pytest.raises(FontsChanged, match="reinstall the Debian 12 package fonts-ipamj-mincho"):
        read_font(replace(IPAMJ_MINCHO, path=changed))


def test_a_single_flipped_bit_is_a_change(tmp_path: Path) -> None:
    path = tmp_path / "small.ttf"
    path.write_bytes(b"\x00")
    font = FontFile(path, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "fonts-small")
    assert read_font(font) == b"\x00"
    path.write_bytes(b"\x01")
    with pytest.raises(FontsChanged):
        read_font(font)
