import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.verifier.web.framing import BadFrame, framed, unframed


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=5))
def test_files_come_out_as_they_went_in(files: list[bytes]) -> None:
    assert list(unframed(framed(files))) == files


@pytest.mark.parametrize("body", [b"", b"\0\0", b"\0\0\0\5abc", b"\xff\xff\xff\xff", framed([b"a"]) + b"\0"])
def test_a_torn_body_is_refused(body: bytes) -> None:
    with pytest.raises(BadFrame):
        unframed(body)
