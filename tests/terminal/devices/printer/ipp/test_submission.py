"""Whose job it is where the answer to Print-Job was lost (docs/adr/0036 and 0115)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.terminal.devices.printer.ipp.budget import TimeBudget
from kiosk.terminal.devices.printer.ipp.client import JOB_NAME, IppClient
from kiosk.terminal.devices.printer.ipp.message import Attribute, Message
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.ipp.submission import (
    Accepted,
    NotAccepted,
    Submission,
    Submitter,
    Unknown,
)
from kiosk.terminal.devices.printer.settings import Patience
from kiosk.terminal.ports import PrinterTrouble
from tests.terminal.devices.printer.rigs import VirtualRig, pages, quick_settings, virtual_rig

_OURS, _THEIRS = pages(4), pages(2)
_TOKEN = "0123456789abcdef"


class CrowdedClient(IppClient):
    """Another terminal of the same names is a moment faster; then the answer to us is lost."""

    def __init__(self, rig: VirtualRig) -> None:
        super().__init__(quick_settings(rig.uri, rig.certificate))
        self._rig = rig

    def print_job(
        self,
        ticket: tuple[Attribute, ...],
        document: memoryview,
        token: str = JOB_NAME,
        patience: Patience | None = None,
    ) -> Message:
        super().print_job(ticket, memoryview(_THEIRS), "of-somebody-else")
        self._rig.printer.lose_next_answer()
        return super().print_job(ticket, document, token, patience)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[VirtualRig]:
    with virtual_rig(tmp_path) as virtual:
        yield virtual


def _submit(client: IppClient, rig: VirtualRig, token: str = _TOKEN) -> Submission:
    settings, pacing = quick_settings(rig.uri, rig.certificate), Pacing()
    budget = TimeBudget.starting(pacing.clock(), settings)
    return Submitter(client, settings, pacing).submit((), memoryview(_OURS), token, budget)


def test_the_token_finds_our_job_beside_another_new_one(rig: VirtualRig) -> None:
    found = _submit(CrowdedClient(rig), rig)
    assert isinstance(found, Accepted)
    assert rig.printer.wait_until(lambda jobs: all(job.state.is_terminal for job in jobs), 30.0)
    assert rig.printed()[found.job_id - 1] == _OURS


def test_without_tokens_two_new_jobs_are_too_many(rig: VirtualRig) -> None:
    with rig.printer.adjust() as machine:
        machine.tells_document_names = False
    assert _submit(CrowdedClient(rig), rig) == Unknown()


def test_without_tokens_the_only_new_job_is_ours(rig: VirtualRig) -> None:
    with rig.printer.adjust() as machine:
        machine.tells_document_names = False
    rig.printer.lose_next_answer()
    client = IppClient(quick_settings(rig.uri, rig.certificate))
    assert _submit(client, rig) == Accepted(1)


def test_a_document_goes_under_its_token(rig: VirtualRig) -> None:
    client = IppClient(quick_settings(rig.uri, rig.certificate))
    _submit(client, rig, "one")
    _submit(client, rig, "another")
    assert rig.printer.wait_until(
        lambda jobs: [job.document_name for job in jobs] == ["one", "another"], 30.0
    )


def test_a_document_whose_time_is_over_is_not_sent(rig: VirtualRig) -> None:
    settings, pacing = quick_settings(rig.uri, rig.certificate), Pacing()
    late = TimeBudget.starting(pacing.clock() - settings.deadline, settings)
    submitter = Submitter(IppClient(settings), settings, pacing)
    assert submitter.submit((), memoryview(_OURS), "ours", late) == NotAccepted(PrinterTrouble.UNREACHABLE)
    assert rig.printed() == ()
