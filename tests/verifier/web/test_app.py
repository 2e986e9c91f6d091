"""The page as a browser meets it, over a real connection."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.verifier.web.app import UploadLimits
from kiosk.verifier.web.framing import framed
from kiosk.verifier.web.refusal import UploadRefusal
from tests.verifier.papers import household_of_four, trust_list
from tests.verifier.trust_folder import write_trust
from tests.verifier.web.served import Served


@pytest.fixture
def trust(tmp_path: Path) -> Path:
    return write_trust(tmp_path / "trust", trust_list())


@pytest.fixture
def served(trust: Path) -> Iterator[Served]:
    with Served(trust, UploadLimits(size=2_000_000)) as open_for_checks:
        yield open_for_checks


def test_a_genuine_paper_and_a_stranger_s_file_one_after_the_other(served: Served) -> None:
    genuine = served.check(framed([household_of_four().pdf]))
    assert genuine.status_code == 200
    said = genuine.json()
    assert said["verdict"] == "genuine"
    assert said["words"]["en"]["verdict"] == "Genuine"
    assert said["words"]["ja"]["verdict"] == "真正です"
    assert said["marked"][0].startswith("data:image/jpeg;base64,")
    assert genuine.headers["Cache-Control"] == "no-store"
    strange = served.check(framed([b"GIF89a"]))
    assert (strange.status_code, strange.json()) == (422, UploadRefusal.NOT_A_SCAN.as_json())


def test_more_than_the_bound_is_refused_unread(served: Served) -> None:
    answer = served.check(bytes(2_000_001))
    assert (answer.status_code, answer.json()["refused"]) == (413, "too-large")


def test_the_page_may_load_nothing_from_elsewhere(served: Served) -> None:
    page = served.get("/")
    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self';")
    assert page.headers["Referrer-Policy"] == "no-referrer"
    for name in ("check.js", "style.css"):
        assert served.get(f"/{name}").status_code == 200
        assert name in page.text


@pytest.mark.parametrize("path", ["/app.py", "/..%2fapp.py", "/docs", "/openapi.json"])
def test_nothing_but_the_page_is_served(served: Served, path: str) -> None:
    assert served.get(path).status_code == 404


def test_a_check_that_takes_too_long_is_ended(trust: Path) -> None:
    with Served(trust, UploadLimits(), seconds=0.01) as impatient:
        answer = impatient.check(framed([household_of_four().pdf]))
    assert (answer.status_code, answer.json()["refused"]) == (503, "gave-up")


def test_with_no_process_free_the_next_one_is_told_so(trust: Path) -> None:
    with Served(trust, UploadLimits(), at_once=0) as full:
        answer = full.check(framed([b"x"]))
    assert (answer.status_code, answer.json()["refused"]) == (503, "busy")


def test_a_trust_list_that_was_lost_is_told(trust: Path) -> None:
    trust.unlink()
    with Served(trust, UploadLimits()) as lost:
        answer = lost.check(framed([b"x"]))
    assert (answer.status_code, answer.json()["refused"]) == (503, "no-trust")
