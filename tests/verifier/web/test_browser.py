"""The page in Debian's Chromium, with the keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.verifier.web.app import UploadLimits
from tests.verifier.papers import household_of_four, trust_list
from tests.verifier.trust_folder import write_trust
from tests.verifier.web.browser import Browser
from tests.verifier.web.served import Served

ENTER = "\ue007"
ANSWERED = "document.activeElement.id === 'result'"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with Served(write_trust(tmp_path / "trust", trust_list()), UploadLimits()) as open_for_checks:
        yield open_for_checks


def test_a_paper_is_chosen_judged_and_shown_in_both_languages(served: Served, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(household_of_four().pdf)
    with Browser(tmp_path / "profile", "ja") as browser:
        browser.open(served.url("/"))
        assert browser.text("h1") == "証明書を確かめる"
        browser.choose("#files", [paper])
        browser.wait_until(ANSWERED)
        assert browser.text("#verdict") == "真正です"
        assert "20261121-00000012" in browser.text("#sheets")
        browser.wait_until("document.querySelector('img').complete")
        assert browser.evaluated("document.querySelector('img').naturalWidth") == 1654
        browser.press("#language", ENTER)
        assert browser.text("#verdict") == "Genuine"
        assert browser.evaluated("document.documentElement.lang") == "en"
        assert browser.evaluated("document.documentElement.scrollWidth <= window.innerWidth")
        browser.choose("#camera", [paper.with_name("profile") / "Local State"])
        browser.wait_until(f"{ANSWERED} && !document.querySelector('img')")
        assert browser.text("#verdict") == "Choose PNG, JPEG, TIFF or PDF files."
