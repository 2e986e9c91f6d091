"""The signer reads what leaves: the bare pages, and nothing added but what it sealed."""

from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader

from kiosk.demo.cities.characters import Character
from kiosk.documents.guard.profile import GuardProfile
from kiosk.documents.protection import Protection, SheetProtection
from kiosk.documents.qr import read_clean_symbol
from kiosk.documents.render import draft as lay_out
from kiosk.municipality.signer import ApprovedPaper, Objection, SignedManifest
from kiosk.protocol.manifest import is_sealed_as_said, seal_hash
from kiosk.protocol.paper.back_box import log_salt
from kiosk.protocol.paper.seal import read_symbol_text
from tests.municipality.made_up_city import MadeUpCity
from tests.municipality.signer.drafts import (
    Draft,
    bound,
    drafted,
    finished,
    furniture_of,
    household_line,
)


@pytest.fixture
def seven(city: MadeUpCity) -> Draft:
    """Two sheets."""
    return drafted(city, Character.HOUSEHOLD_OF_SEVEN, household_line(city, Character.HOUSEHOLD_OF_SEVEN))


def protected(city: MadeUpCity, draft: Draft, protection: Protection) -> bytes:
    return lay_out(draft.content, furniture_of(city, draft.claim.row)).protected(protection)


def sealed_lines(sheet: SheetProtection) -> tuple[str, ...]:
    """What the symbol of a front says, read from its dots."""
    with Image.open(BytesIO(sheet.seal.png)) as picture:
        content = read_clean_symbol(~np.asarray(picture))
    assert content is not None
    return read_symbol_text(content.decode("ascii")).seal.lines


def verdict_on(city: MadeUpCity, draft: Draft, paper: ApprovedPaper, pdf: bytes) -> object:
    return city.signer.sign(pdf, draft.claim, paper)


def test_the_manifest_names_a_seal_for_each_sheet(city: MadeUpCity, seven: Draft) -> None:
    signed = finished(city, seven).signed
    assert isinstance(signed, SignedManifest)
    manifest = signed.manifest
    assert len(manifest.seal_ids) == manifest.sheets == 2
    assert is_sealed_as_said(manifest)
    assert manifest.seal_hash == seal_hash(log_salt(seven.claim.row.seed), manifest.seal_ids)


def test_the_bare_document_is_not_signed(city: MadeUpCity, seven: Draft) -> None:
    paper = finished(city, seven).paper
    assert verdict_on(city, seven, paper, seven.pdf) is Objection.CHANGED_AFTER_SEALING


def test_a_page_of_somebody_else_after_sealing_is_noticed(city: MadeUpCity, seven: Draft) -> None:
    right = finished(city, seven)
    other = finished(city, drafted(city, Character.HERO, household_line(city, Character.HERO)))
    mixed = bound([right.pdf, other.pdf], [(1, 0), (0, 1), (0, 2), (0, 3)])
    assert verdict_on(city, seven, right.paper, mixed) is Objection.CHANGED_AFTER_SEALING


def test_exchanged_backs_are_noticed(city: MadeUpCity, seven: Draft) -> None:
    right = finished(city, seven)
    mixed = bound([right.pdf], [(0, 0), (0, 3), (0, 2), (0, 1)])
    assert verdict_on(city, seven, right.paper, mixed) is Objection.BACK


def test_the_seal_of_another_sheet_is_noticed(city: MadeUpCity, seven: Draft) -> None:
    paper = finished(city, seven).paper
    first, second = paper.protection.sheets
    mixed = replace(paper.protection, sheets=(replace(first, seal=second.seal), second))
    assert verdict_on(city, seven, paper, protected(city, seven, mixed)) is Objection.PAPER_SEAL


def test_another_fingerprint_under_the_seal_is_noticed(city: MadeUpCity, seven: Draft) -> None:
    paper = finished(city, seven).paper
    first, second = paper.protection.sheets
    mixed = replace(paper.protection, sheets=(replace(first, fingerprint=second.fingerprint), second))
    assert verdict_on(city, seven, paper, protected(city, seven, mixed)) is Objection.PAPER_SEAL


def test_a_screen_for_another_printer_is_noticed(city: MadeUpCity, seven: Draft) -> None:
    paper = finished(city, seven).paper
    mixed = replace(paper.protection, guard=GuardProfile(single_cover=0.05))
    assert verdict_on(city, seven, paper, protected(city, seven, mixed)) is Objection.GUARD


def test_another_place_to_check_at_is_noticed(city: MadeUpCity, seven: Draft) -> None:
    paper = finished(city, seven).paper
    mixed = replace(paper.protection, check_at="https://city.mihon-check.example")
    assert verdict_on(city, seven, paper, protected(city, seven, mixed)) is Objection.BACK


def test_a_missing_page_and_broken_bytes_are_noticed(city: MadeUpCity, seven: Draft) -> None:
    right = finished(city, seven)
    assert verdict_on(city, seven, right.paper, bound([right.pdf], [(0, 0), (0, 1)])) is Objection.PAGE_COUNT
    assert verdict_on(city, seven, right.paper, b"%PDF-") is Objection.UNREADABLE


def test_a_kept_signature_over_another_record_is_not_printed(city: MadeUpCity, seven: Draft) -> None:
    other = finished(city, drafted(city, Character.HERO, household_line(city, Character.HERO)))
    with city.registry.snapshot() as snapshot:
        approved = city.signer.approve(seven.pdf, seven.claim, snapshot, other.paper.signature)
    assert approved is Objection.RECORD_CHANGED


def test_no_number_of_the_household_is_in_a_seal(city: MadeUpCity, seven: Draft) -> None:
    sheets = finished(city, seven).paper.protection.sheets
    lines = [line for sheet in sheets for line in sealed_lines(sheet)]
    with city.registry.snapshot() as snapshot:
        mapping = snapshot.card(seven.claim.card.card_hash)
        assert mapping is not None
        record = snapshot.household_of(mapping.resident_id)
    assert record is not None
    numbers = {n for p in record.household.members for n in (p.kojin_bango, p.juminhyo_code)}
    front = "".join(PdfReader(BytesIO(seven.pdf)).pages[0].extract_text().split())
    assert any(number in front for number in numbers)
    assert lines
    assert not any(number in "".join(lines).replace("　", "").replace(" ", "") for number in numbers)
