"""The PIN typed on the reader, through a reader of ours that speaks the control codes of PC/SC part 10."""

import pytest

from kiosk.demo.card.behaviour import Behaviour, FallMute, TearOut
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.card.pad_reader import PadKey, PadReader, Typing
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.terminal.devices.card.exchange import Exchange
from kiosk.terminal.devices.card.opening import open_reader
from kiosk.terminal.devices.card.pin_pad import ReaderPad, entry_seconds, pin_pad_of, verify_structure
from kiosk.terminal.devices.card.profile import JPKI
from kiosk.terminal.devices.card.reader import JpkiCardReader
from kiosk.terminal.devices.card.without_pad import WithoutPad
from kiosk.terminal.ports import CardIdentity, CardProblem, CardSignature, PadOutcome, WrongPin
from tests.demo.card.benches import PATIENCE_SECONDS, CardBench, unexamined
from tests.terminal.devices.card.scripted import ScriptedChannel

STATEMENT = b"a statement over both nonces"


class PadBench:
    """The kiosk's reader over a virtual reader with a pad."""

    def __init__(
        self,
        card: VirtualCard,
        *typing: Typing,
        refuses_structures: bool = False,
        has_display: bool = True,
    ) -> None:
        self.card = card
        self.trace: list[Exchange] = []
        self.slot = InProcessSlot()
        pad = PadReader(self.slot, list(typing), refuses_structures, has_display)
        self.reader: JpkiCardReader = open_reader(
            pad, self.slot, unexamined, patience=PATIENCE_SECONDS, trace=self.trace.append
        )
        self.slot.lay(card)
        self.identity = self.reader.read()


@pytest.mark.parametrize(("has_display", "message"), [(True, "FF"), (False, "00")])
def test_the_structure_is_that_of_the_reference(message: str, *, has_display: bool) -> None:
    reference = f"1E1E8204000404 02{message}110400000000 09000000 002000800400000000".replace(" ", "")
    assert verify_structure(JPKI, has_display=has_display).hex().upper() == reference


def test_a_pad_is_told_before_anybody_types(box: CardBox) -> None:
    bench = PadBench(box.card("mihon-1"))

    assert isinstance(bench.identity, CardIdentity)
    assert bench.identity.has_pin_pad


def test_a_reader_behind_pcscd_without_a_pad_says_so(real: CardBench, box: CardBox) -> None:
    real.lay(box.card("mihon-1"))
    identity = real.reader.read()

    assert isinstance(identity, CardIdentity)
    assert not identity.has_pin_pad


def test_the_pin_typed_on_the_pad_signs_with_one_verify(box: CardBox) -> None:
    bench = PadBench(box.card("mihon-1"), b"1234")

    assert isinstance(bench.reader.sign_on_pad(STATEMENT), CardSignature)
    assert bench.card.verifications == 1
    assert not bench.card.is_powered


def test_a_pad_without_a_display_is_asked_for_no_message(box: CardBox) -> None:
    bench = PadBench(box.card("mihon-1"), b"1234", has_display=False)

    assert isinstance(bench.reader.sign_on_pad(STATEMENT), CardSignature)
    assert bench.card.verifications == 1


@pytest.mark.parametrize(
    ("features", "properties", "has_display"),
    [
        ("060442000006 0A044200000A", "10020700", True),
        ("0A044200000A 060442000006", "00020700", True),
        ("060442000006 0A044200000A", "00000700", False),
        ("060442000006 0A044200000A", "", False),
        ("060442000006", "10020700", False),
    ],
    ids=["two lines", "listed first", "no display", "properties not told", "properties not listed"],
)
def test_a_display_is_counted_on_where_the_pad_tells_of_one(
    features: str, properties: str, *, has_display: bool
) -> None:
    channel = ScriptedChannel()
    channel.features = bytes.fromhex(features)
    channel.pad_properties = bytes.fromhex(properties)
    pad = pin_pad_of(channel)

    assert pad is not None
    assert pad.has_display() is has_display


def test_the_trace_shows_the_pads_verify_without_its_digits(box: CardBox) -> None:
    bench = PadBench(box.card("mihon-1"), b"1234")
    bench.reader.sign_on_pad(STATEMENT)

    assert "0020008004********" in [exchange.command for exchange in bench.trace]
    assert len(bench.trace) == len(bench.card.log)


def test_a_wrong_pin_on_the_pad_costs_one_try(box: CardBox) -> None:
    bench = PadBench(box.card("mihon-1"), b"9999", b"1234")

    assert bench.reader.sign_on_pad(STATEMENT) == WrongPin(tries_left=2)
    assert isinstance(bench.reader.sign_on_pad(STATEMENT), CardSignature)
    assert bench.card.verifications == 2


def test_the_last_wrong_pin_on_the_pad_locks(box: CardBox) -> None:
    bench = PadBench(box.card("mihon-1", tries_left=1), b"9999")

    assert bench.reader.sign_on_pad(STATEMENT) == WrongPin(tries_left=0)


@pytest.mark.parametrize(
    ("key", "outcome"),
    [
        (PadKey.CANCEL, PadOutcome.CANCELLED),
        (PadKey.NOTHING, PadOutcome.TIMED_OUT),
        (PadKey.TOO_FEW, PadOutcome.WRONG_LENGTH),
    ],
)
def test_what_the_pad_answers_by_itself_costs_no_try(box: CardBox, key: PadKey, outcome: PadOutcome) -> None:
    bench = PadBench(box.card("mihon-1"), key, b"1234")

    assert bench.reader.sign_on_pad(STATEMENT) is outcome
    assert bench.card.verifications == 0
    assert isinstance(bench.reader.sign_on_pad(STATEMENT), CardSignature)


def test_a_pad_that_refuses_the_structure_leaves_the_entry_to_the_screen(box: CardBox) -> None:
    bench = PadBench(box.card("mihon-1"), refuses_structures=True)

    assert bench.reader.sign_on_pad(STATEMENT) is PadOutcome.NOT_SERVED
    assert bench.card.verifications == 0


def test_a_reader_that_does_not_know_the_code_it_listed_leaves_the_entry_to_the_screen() -> None:
    pad = ReaderPad(ScriptedChannel(), 0x42330006, None)

    assert pad.verify(JPKI, has_display=False) is PadOutcome.NOT_SERVED


def test_the_pad_is_waited_for_as_long_as_four_digits_and_the_last_key_may_take() -> None:
    assert entry_seconds(JPKI.pin_digits) == 5 * 30


def test_a_card_swapped_while_the_pad_waited_is_asked_for_no_pin(box: CardBox) -> None:
    bench = PadBench(box.card("mihon-1"), PadKey.TOO_FEW, b"1234")
    bench.reader.sign_on_pad(STATEMENT)
    other = box.card("mihon-2")
    bench.slot.swap(other)

    assert bench.reader.sign_on_pad(STATEMENT) is CardProblem.SWAPPED
    assert other.verifications == 0


def test_a_swap_at_the_pad_is_told_as_one_on_cards_that_refuse_short_forms_too(box: CardBox) -> None:
    classic = Behaviour(accepts_short_identifiers=False)
    bench = PadBench(box.card("mihon-1", behaviour=classic), b"1234")
    other = box.card("mihon-2", behaviour=classic)
    bench.slot.swap(other)

    assert bench.reader.sign_on_pad(STATEMENT) is CardProblem.SWAPPED
    assert other.verifications == 0


def test_a_card_torn_out_at_the_pads_verify_is_told(box: CardBox) -> None:
    bench = PadBench(box.card("mihon-1"), b"1234")
    bench.card.plan(TearOut(), at=1)

    assert bench.reader.sign_on_pad(STATEMENT) is CardProblem.TORN_OUT


def test_a_card_that_falls_mute_before_the_pad_asks_is_given_up(box: CardBox) -> None:
    slot = InProcessSlot()
    reader = open_reader(PadReader(slot, [b"1234"]), slot, unexamined, patience=3.0)
    card = box.card("mihon-1")
    slot.lay(card)
    assert isinstance(reader.read(), CardIdentity)
    card.plan(FallMute(), at=0)

    assert reader.sign_on_pad(STATEMENT) is CardProblem.MUTE
    slot.lift()


@pytest.mark.parametrize("answer", ["", "06", "0604", "060442", "06054233000600", "1204423300 12"])
def test_a_list_of_features_without_the_pad_is_a_reader_without_one(answer: str) -> None:
    channel = ScriptedChannel()
    channel.features = bytes.fromhex(answer)

    assert pin_pad_of(channel) is None


def test_the_pad_is_found_behind_other_features() -> None:
    channel = ScriptedChannel()
    channel.features = bytes.fromhex("120442330012 060442330006")
    pad = pin_pad_of(channel)

    assert pad is not None
    assert pad.control_code == 0x42330006


def test_a_pad_that_is_only_claimed_can_be_left_aside(box: CardBox) -> None:
    slot = InProcessSlot()
    reader = open_reader(WithoutPad(PadReader(slot, [])), slot, unexamined)
    slot.lay(box.card("mihon-1"))
    identity = reader.read()
    reader.close()

    assert isinstance(identity, CardIdentity)
    assert not identity.has_pin_pad
