"""docs/reference/payment.md, section 1, credit polling."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.demo.cash.event_buffer import VirtualEventBuffer
from kiosk.demo.cash.memory import DeviceMemory
from kiosk.terminal.till.cash.cctalk.bus import BusError
from kiosk.terminal.till.cash.cctalk.event_buffer import BufferedEvent, Place, next_counter, read_batch


def device_after(events: int) -> VirtualEventBuffer:
    device = VirtualEventBuffer(DeviceMemory(None))
    for number in range(events):
        device.push(number % 16 + 1, 0)
    return device


def test_nothing_new_is_nothing() -> None:
    assert read_batch(device_after(3).reading(), Place(3)).events == ()


def test_events_come_oldest_first() -> None:
    batch = read_batch(device_after(3).reading(), Place(1))
    assert batch.events == (BufferedEvent(2, 2, 0), BufferedEvent(3, 3, 0))


def test_seven_coins_between_two_polls_lose_two_and_it_is_noticed() -> None:
    batch = read_batch(device_after(7).reading(), Place(0))
    assert batch.lost == 2
    assert [event.position for event in batch.events] == [3, 4, 5, 6, 7]


def test_the_counter_skips_zero_at_its_wrap() -> None:
    assert [next_counter(counter) for counter in (0, 1, 254, 255)] == [1, 2, 255, 1]


def test_a_wrap_loses_nothing() -> None:
    batch = read_batch(device_after(257).reading(), Place(254))
    assert [event.position for event in batch.events] == [255, 256, 257]
    assert batch.lost == 0


def test_an_unexpected_zero_is_a_reset() -> None:
    device = device_after(3)
    device.reset()
    batch = read_batch(device.reading(), Place(3))
    assert (batch.reset_at, batch.position) == (255, 255)
    device.push(1, 0)
    assert [event.position for event in read_batch(device.reading(), Place(batch.position)).events] == [256]


def test_zero_is_expected_of_a_device_that_never_counted() -> None:
    assert read_batch(device_after(0).reading(), Place(0)).reset_at is None


@given(st.lists(st.integers(0, 9), max_size=120))
def test_every_event_is_read_once_or_counted_as_lost(batches: list[int]) -> None:
    device, position, seen, lost = device_after(0), 0, 0, 0
    for size in batches:
        for _ in range(size):
            device.push(1, 0)
        batch = read_batch(device.reading(), Place(position))
        assert read_batch(device.reading(), Place(batch.position)).events == ()
        position, seen, lost = batch.position, seen + len(batch.events), lost + batch.lost
        assert lost == 0 or max(batches) > 5
    assert position == seen + lost == sum(batches)


@pytest.mark.parametrize("length", [0, 10, 12])
def test_a_buffer_of_another_length_is_no_buffer(length: int) -> None:
    with pytest.raises(BusError):
        read_batch(bytes(length), Place(0))


def test_what_a_device_counted_before_anything_was_on_record_is_lost_and_no_event() -> None:
    batch = read_batch(device_after(3).reading(), None)
    assert (batch.events, batch.lost, batch.position) == ((), 3, 3)


def test_a_device_that_never_counted_begins_at_zero() -> None:
    batch = read_batch(device_after(0).reading(), None)
    assert (batch.events, batch.lost, batch.position, batch.reset_at) == ((), 0, 0, None)


def counted_anew(known: int, anew: int) -> tuple[VirtualEventBuffer, Place]:
    """A device that was read up to `known` events, lost its power and has had `anew` others since."""
    place = Place(0).after(read_batch(device_after(known).reading(), Place(0)))
    device = VirtualEventBuffer(DeviceMemory(None))
    for number in range(anew):
        device.push(0, number + 1)
    return device, replace(place, is_recalled=True)


@given(st.integers(1, 5), st.integers(1, 8))
def test_a_device_that_counted_on_after_a_power_cut_is_found_out_by_what_it_holds(
    known: int, anew: int
) -> None:
    device, place = counted_anew(known, anew)
    batch = read_batch(device.reading(), place)
    if batch.reset_at is None:
        assert anew - known >= 5, "no event that was known is in sight any more"
        assert batch.lost > 0, "and staff is told"
    else:
        assert batch.reset_at == 255
        assert [event.position for event in batch.events] == list(range(256, 256 + anew))[-5:]
        assert batch.lost == max(0, anew - 5)


def test_a_start_at_which_no_known_event_is_in_sight_tells_of_lost_ones() -> None:
    device, place = counted_anew(known=1, anew=6)
    batch = read_batch(device.reading(), place)
    assert (batch.reset_at, batch.lost, len(batch.events)) == (None, 1, 5)


def test_a_reader_that_was_there_all_the_time_has_lost_nothing_with_five_events() -> None:
    _, recalled = counted_anew(known=1, anew=0)
    assert read_batch(device_after(6).reading(), replace(recalled, is_recalled=False)).lost == 0


def test_five_events_of_a_device_that_never_counted_before_are_all_of_them() -> None:
    assert read_batch(device_after(5).reading(), Place(0, is_recalled=True)).lost == 0


def test_four_new_events_at_a_start_leave_a_known_one_in_sight() -> None:
    place = Place(1, {1: (1, 0)}, is_recalled=True)
    assert read_batch(device_after(5).reading(), place).lost == 0


def test_a_buffer_that_holds_fewer_events_than_it_should_was_begun_anew() -> None:
    device, _ = counted_anew(1, 1)
    batch = read_batch(device.reading(), Place(2))
    assert (batch.reset_at, batch.lost) == (255, 0)
    assert batch.events == (BufferedEvent(256, 0, 1),)


def test_a_reset_at_the_wrap_is_one_too() -> None:
    read = Place(0).after(read_batch(device_after(255).reading(), Place(250)))
    assert read_batch(device_after(0).reading(), read).reset_at == 255


@given(st.lists(st.integers(0, 5), max_size=120))
def test_a_device_that_keeps_its_power_is_never_taken_for_one_that_lost_it(batches: list[int]) -> None:
    device, place = device_after(0), Place(0)
    for number, size in enumerate(batches):
        for event in range(size):
            device.push((number + event) % 16 + 1, event)
        batch = read_batch(device.reading(), place)
        assert (batch.reset_at, batch.lost) == (None, 0)
        place = place.after(batch)
