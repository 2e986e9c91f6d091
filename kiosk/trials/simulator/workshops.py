"""Workshops of a city: the sound one, and three that repeat the failures of 2023, to judge the judge by.

The broken ones sign what they are given: with the real signer, a mix-up of the press ends in a refusal.
"""

from kiosk.documents.content import CertificateContent, SheetFurniture
from kiosk.municipality.registry import Snapshot
from kiosk.municipality.signer import ApprovedPaper, Claim
from kiosk.protocol.channel.envelope import SignatureKey
from kiosk.protocol.paper.dual_signature import DualSignature
from kiosk.runtime.clock import Clock
from kiosk.trials.simulator.choices import Choices
from kiosk.trials.simulator.city import PROFILE, Workshop, WorkshopOf
from kiosk.trials.simulator.fibers import Gate, Scheduler
from kiosk.trials.simulator.papers import PaperSigner, PlainDraft, SlowPress, sheet_of

_WORK_SECONDS = 0.4
_LOCK_PATIENCE = 1.0


def sound(key: SignatureKey, scheduler: Scheduler, choices: Choices) -> Workshop:
    """The city as it is built."""
    return Workshop(_slow_press(scheduler, choices), PaperSigner(PROFILE.code, key))


def one_second_names(clock: Clock) -> WorkshopOf:
    """A spool whose files are named by the second in which they were made."""

    def workshop(key: SignatureKey, scheduler: Scheduler, choices: Choices) -> Workshop:
        press = _SpoolBySecond(clock, _slow_press(scheduler, choices))
        return Workshop(press, _BelievingSigner(PROFILE.code, key))

    return workshop


def answer_cache_by_person(key: SignatureKey, scheduler: Scheduler, choices: Choices) -> Workshop:
    """A cache that gives a person the certificate that was made for the same person before."""
    press = _CacheByPerson(_slow_press(scheduler, choices))
    return Workshop(press, _BelievingSigner(PROFILE.code, key))


def forced_lock_release(key: SignatureKey, scheduler: Scheduler, choices: Choices) -> Workshop:
    """One work area for all, whose lock is taken away from whoever holds it for too long."""
    press = _SharedWorkArea(scheduler, _slow_press(scheduler, choices))
    return Workshop(press, _BelievingSigner(PROFILE.code, key))


def _slow_press(scheduler: Scheduler, choices: Choices) -> SlowPress:
    return SlowPress(lambda: scheduler.sleep(choices.seconds(_WORK_SECONDS)))


class _BelievingSigner(PaperSigner):
    """Signs without looking."""

    def approve(
        self,
        bare: bytes,
        claim: Claim,
        snapshot: Snapshot,  # noqa: ARG002
        kept: DualSignature | None,
    ) -> ApprovedPaper:
        return self.approved(bare, claim, kept)


class _Around:
    """What the broken presses share: the press that they spoil."""

    def __init__(self, press: SlowPress) -> None:
        self._press = press

    def sheets_needed(self, content: CertificateContent, furniture: SheetFurniture) -> int:
        return self._press.sheets_needed(content, furniture)


class _SpoolBySecond(_Around):
    def __init__(self, clock: Clock, press: SlowPress) -> None:
        self._clock = clock
        super().__init__(press)
        self._spool: dict[str, bytes] = {}

    def draft(self, content: CertificateContent, furniture: SheetFurniture) -> PlainDraft:
        name = f"{self._clock.now():%H%M%S}"
        self._spool[name] = sheet_of(content, furniture).encoded
        self._press.draft(content, furniture)
        return PlainDraft(self._spool[name])


class _CacheByPerson(_Around):
    def __init__(self, press: SlowPress) -> None:
        super().__init__(press)
        self._made: dict[tuple[object, ...], PlainDraft] = {}

    def draft(self, content: CertificateContent, furniture: SheetFurniture) -> PlainDraft:
        sheet = sheet_of(content, furniture)
        key = (content.kind, sheet.names)
        if key not in self._made:
            self._made[key] = self._press.draft(content, furniture)
        return self._made[key]


class _SharedWorkArea(_Around):
    def __init__(self, scheduler: Scheduler, press: SlowPress) -> None:
        self._scheduler = scheduler
        super().__init__(press)
        self._area = b""
        self._is_free = Gate(is_open=True)

    def draft(self, content: CertificateContent, furniture: SheetFurniture) -> PlainDraft:
        self._scheduler.wait(self._is_free, _LOCK_PATIENCE)
        mine = self._is_free = Gate()
        self._area = sheet_of(content, furniture).encoded
        self._press.draft(content, furniture)
        made = self._area
        self._scheduler.open(mine)
        return PlainDraft(made)
