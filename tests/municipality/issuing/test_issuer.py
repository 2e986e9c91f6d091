"""What the issuer does when the renderer gave it something else."""

from dataclasses import replace

from kiosk.demo.cities.characters import Character
from kiosk.documents.content import CertificateContent, SheetFurniture
from kiosk.documents.errors import TextTooLong
from kiosk.documents.render import Draft
from kiosk.domain.refusals import Refusal
from kiosk.municipality.press import CERTIFICATE_PRESS, CertificatePress
from kiosk.protocol.messages.issuing import LineState
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import OWN_JUMINHYO, one


class ShelvingPress(CertificatePress):
    """Gives each caller what the one before asked for: the incidents of 2023 in one line."""

    def __init__(self) -> None:
        self._shelf: Draft | None = None

    def draft(self, content: CertificateContent, furniture: SheetFurniture) -> Draft:
        drafted = CERTIFICATE_PRESS.draft(content, furniture)
        given, self._shelf = self._shelf or drafted, drafted
        return given


class OverflowingPress(CertificatePress):
    """Finds on paper what the layout on trial did not."""

    def draft(self, _content: CertificateContent, _furniture: SheetFurniture) -> Draft:
        raise TextTooLong


def test_the_paper_of_the_one_before_never_leaves(city: MadeUpCity) -> None:
    city.equip(replace(city.office, press=ShelvingPress()))
    before = Visit(city, Character.HERO).quoted(one(OWN_JUMINHYO))
    after = Visit(city, Character.NO_SEAL).quoted(one(OWN_JUMINHYO))
    before.certificate()
    assert after.issued() is Refusal.ISSUE_FAILED
    assert after.state() is LineState.VOID
    assert "signer-refused" in city.logged.getvalue()


def test_a_text_that_turns_out_too_long_is_refused_and_void(city: MadeUpCity) -> None:
    city.equip(replace(city.office, press=OverflowingPress()))
    visit = Visit(city, Character.HERO).quoted(one(OWN_JUMINHYO))
    assert visit.issued() is Refusal.NAME_NOT_PRINTABLE
    assert visit.state() is LineState.VOID


def test_nothing_is_written_between_request_and_answer(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(OWN_JUMINHYO))
    before = {path.name for path in city.directory_path.iterdir()}
    pdf, _ = visit.certificate()
    assert {path.name for path in city.directory_path.iterdir()} == before
    for path in city.directory_path.iterdir():
        assert pdf[:200] not in path.read_bytes()
        assert pdf[2000:2100] not in path.read_bytes()
