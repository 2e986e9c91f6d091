"""What `kiosk verify` says about papers fresh from a printer of the model, and about their trust."""

from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from kiosk.documents.backprint.picture import unpacked
from kiosk.documents.scans import Grey, ScanLimits, grey_pages
from kiosk.protocol.manifest import seal_hash
from kiosk.protocol.paper.back_box import log_salt
from kiosk.protocol.paper.seal_log import log_root
from kiosk.protocol.paper.trust_list import TrustList
from kiosk.verifier.judge.examine import Examination, judge
from kiosk.verifier.judge.verdict import Reason, Verdict
from kiosk.verifier.scan.reading import ReadPage, read_page
from tests.protocol.paper.keys import pair
from tests.verifier.papers import (
    CODE,
    NOW,
    Paper,
    forged,
    household_of_four,
    household_of_seven,
    listed_key,
    seal_certificate,
    trust_list,
)


def pages(paper: Paper) -> list[ReadPage]:
    return [read_page(page) for page in grey_pages(paper.pdf, ScanLimits())]


def verdict(read: list[ReadPage], trust: TrustList | None = None) -> Examination:
    return judge(read, trust_list() if trust is None else trust, NOW)


@pytest.mark.parametrize("paper", [household_of_four, household_of_seven, seal_certificate])
def test_a_paper_as_it_was_issued_is_genuine(paper: object) -> None:
    assert callable(paper)
    found = verdict(pages(paper()))
    assert found.verdict is Verdict.GENUINE
    assert Reason.NO_PROOF_OF_ORIGINAL in found.reasons


def test_the_picture_of_the_front_comes_back_bit_by_bit() -> None:
    (sheet,) = verdict(pages(household_of_four())).sheets
    assert sheet.back is not None
    assert np.array_equal(unpacked(sheet.back.picture), household_of_four().pictures[0])


def test_pages_in_any_order_and_position_are_genuine() -> None:
    scans: list[Grey] = [np.rot90(page).copy() for page in grey_pages(household_of_seven().pdf, ScanLimits())]
    found = verdict([read_page(scan) for scan in reversed(scans)])
    assert found.verdict is Verdict.GENUINE


def test_a_front_alone_has_a_valid_seal_and_is_left_to_the_eye() -> None:
    found = verdict(pages(household_of_four())[:1])
    assert found.verdict is Verdict.SEAL_VALID
    assert Reason.COMPARE_TEXT_YOURSELF in found.reasons
    assert any("見本" in line for line in found.sheets[0].lines)


def test_a_back_alone_tells_nothing() -> None:
    found = verdict(pages(household_of_four())[1:])
    assert found.verdict is Verdict.UNREADABLE
    assert found.sheets == ()


def test_a_paper_signed_by_nobody_on_the_list_is_forged() -> None:
    assert verdict(pages(forged())).verdict is Verdict.FORGED
    assert verdict(pages(forged())[:1]).verdict is Verdict.SEAL_INVALID


def test_a_second_sheet_of_another_certificate_is_found() -> None:
    one, other = pages(household_of_seven()), pages(household_of_seven("20261121-00000099"))
    found = verdict([*one[:2], *other[2:]])
    assert found.verdict is Verdict.ALTERED
    assert Reason.SHEETS_OF_DIFFERENT_CERTIFICATES in found.reasons


def test_a_back_of_another_sheet_is_found() -> None:
    read = pages(household_of_seven())
    assert verdict([read[0], read[3]]).verdict is Verdict.ALTERED


def test_a_missing_sheet_is_told() -> None:
    found = verdict(pages(household_of_seven())[:2])
    assert found.verdict is Verdict.GENUINE
    assert Reason.SHEETS_MISSING in found.reasons


def test_a_recalled_certificate_is_not_genuine() -> None:
    void = {"municipality": CODE, "serial": "20261121-00000012", "since": date(2026, 12, 1)}
    found = verdict(pages(household_of_four()), trust_list(voids=(void,)))
    assert found.verdict is Verdict.FORGED
    assert Reason.RECALLED in found.reasons


def test_a_list_without_the_issuer_neither_believes_nor_refutes_its_paper() -> None:
    of_another = listed_key(municipality="999996", elliptic=pair("other").paired.elliptic)
    of_another_month = listed_key(
        first_day=date(2026, 10, 1), last_day=date(2026, 10, 31), elliptic=pair("other").paired.elliptic
    )
    for key in (of_another, of_another_month):
        for read in (pages(household_of_four()), pages(household_of_four())[:1]):
            found = verdict(read, trust_list(keys=(key,)))
            assert found.verdict is Verdict.ISSUER_UNKNOWN
            assert Reason.ALL_AGREES not in found.reasons
            assert Reason.COMPARE_TEXT_YOURSELF not in found.reasons


def test_a_list_from_before_the_day_of_issue_cannot_refute_a_newer_key() -> None:
    older = trust_list(issued_at=datetime(2026, 11, 20, 1, tzinfo=UTC))
    assert verdict(pages(forged()), older).verdict is Verdict.ISSUER_UNKNOWN
    of_that_day = trust_list(issued_at=datetime(2026, 11, 21, 1, tzinfo=UTC))
    assert verdict(pages(forged()), of_that_day).verdict is Verdict.FORGED


def test_the_key_of_another_municipality_is_no_excuse() -> None:
    found = verdict(pages(household_of_four()), trust_list(keys=(listed_key(municipality="999996"),)))
    assert found.verdict is Verdict.FORGED
    assert Reason.KEY_NOT_OF_ISSUER in found.reasons


def test_a_key_is_believed_for_its_days_only() -> None:
    key = listed_key(last_day=date(2026, 11, 20))
    assert verdict(pages(household_of_four()), trust_list(keys=(key,))).verdict is Verdict.FORGED


def test_a_key_signs_nothing_after_its_destruction() -> None:
    key = listed_key(destroyed_at=datetime(2026, 11, 20, tzinfo=UTC))
    assert verdict(pages(household_of_four()), trust_list(keys=(key,))).verdict is Verdict.FORGED


def test_after_a_theft_only_what_the_log_knew_before_is_believed() -> None:
    paper, stolen = household_of_four(), datetime(2027, 1, 1, tzinfo=UTC)
    keys = (listed_key(compromised_at=stolen),)
    assert verdict(pages(paper), trust_list(keys=keys)).verdict is Verdict.FORGED
    salt = log_salt(b"20261121-00000012".ljust(32, b"-"))
    known = seal_hash(salt, [sheet.seal_id for sheet in paper.sheets])
    hashes = (bytes(16), known)
    for closed_at, expected in (
        (stolen - timedelta(days=1), Verdict.GENUINE),
        (stolen + timedelta(days=1), Verdict.FORGED),
    ):
        epoch = {"municipality": CODE, "closed_at": closed_at, "root": log_root(hashes), "hashes": hashes}
        assert verdict(pages(paper), trust_list(keys=keys, epochs=(epoch,))).verdict is expected


def test_past_the_sunset_of_its_curve_a_front_needs_its_back() -> None:
    trust = trust_list(sunsets=({"algorithm": "Ed25519", "day": date(2027, 1, 1)},))
    read = pages(household_of_four())
    assert verdict(read[:1], trust).verdict is Verdict.SEAL_INVALID
    assert verdict(read, trust).verdict is Verdict.GENUINE


def test_an_old_list_is_told() -> None:
    assert Reason.LIST_OLD in verdict(pages(household_of_four()), trust_list(renewed_by=NOW)).reasons
