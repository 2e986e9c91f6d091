"""By ear every act that the procedure admits is a choice, and everything that is said is recorded."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.domain.languages import Language
from kiosk.terminal.flow.acts import CopiesChosen, KeyErased, KeyTyped, PinCleared, PinDigitTyped, StillHere
from kiosk.terminal.flow.events import (
    CardFailed,
    CardPresenceChanged,
    CitizenAct,
    DeadlinePassed,
    Event,
    LanguageChosen,
    PadKeyPressed,
    PaymentPrompted,
    PrinterStateChanged,
    TimerFired,
    VoiceStopped,
)
from kiosk.terminal.flow.speech.announcements import announcement
from kiosk.terminal.flow.speech.audio_mode import AudioMode, PadKey
from kiosk.terminal.flow.speech.dialogue import Choice, choices
from kiosk.terminal.flow.speech.guidance import guidance
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.step import applies, step
from kiosk.terminal.ports import CardPresence, VoiceLanguage
from kiosk.trials.flow_model.cast import EVERYTHING_FOR_ONE_LINE, NOTHING_TO_CHOOSE
from kiosk.trials.flow_model.exploration import Exploration, explore, whole_choice, whole_procedure
from kiosk.trials.flow_model.possibilities import initial, possible_events
from kiosk.trials.flow_model.world import Node
from kiosk.trials.sample_states import sample_states
from kiosk.trials.spoken_texts import spoken_texts

TYPED = (PinDigitTyped, PinCleared, KeyTyped, KeyErased)
"""Keys of their own, on the screens where one types."""
RECORDED = {voice: set(spoken_texts(voice)) for voice in VoiceLanguage}


CARD_TAKEN = CardPresenceChanged(CardPresence.EMPTY)
CARD_LAID = CardPresenceChanged(CardPresence.CARD_PRESENT)
FAULTS = (CardPresenceChanged, PrinterStateChanged, DeadlinePassed, PaymentPrompted, CardFailed, TimerFired)


@pytest.fixture(scope="module")
def procedure() -> Exploration:
    """Every way of a citizen whom no device and no server fails."""
    return explore(initial(), lambda node: without_faults(possible_events(node, NOTHING_TO_CHOOSE)))


def without_faults(events: Iterator[Event]) -> Iterator[Event]:
    yield from (
        event for event in events if not isinstance(event, FAULTS) or event in {CARD_TAKEN, CARD_LAID}
    )


@pytest.fixture(scope="module")
def choice() -> Exploration:
    return whole_choice(EVERYTHING_FOR_ONE_LINE)


def heard(state: State) -> tuple[Choice, ...]:
    return choices(state, applies)


def by_ear(state: State) -> State:
    return replace(state, audio=AudioMode())


def acts(events: Iterator[Event]) -> Iterator[CitizenAct]:
    yield from (event for event in events if isinstance(event, CitizenAct) and not isinstance(event, TYPED))


def different(nodes: frozenset[Node]) -> list[State]:
    """One state of each kind that differs in what is said of it."""
    return list({(node.state.screen, announcement(node.state)): node.state for node in nodes}.values())


def test_every_act_of_the_procedure_is_a_choice(procedure: Exploration) -> None:
    for node in procedure.nodes:
        assert unheard(node) == set(), node.state.screen


@pytest.mark.long
def test_every_act_of_the_procedure_is_a_choice_in_all_situations() -> None:
    for node in whole_procedure().nodes:
        assert unheard(node) == set(), node.state.screen


def unheard(node: Node) -> set[CitizenAct]:
    """What the procedure admits and nobody could choose by ear; the question is answered by any key."""
    if node.state.ended or node.state.asks_still_there:
        return set()
    possible = acts(possible_events(node, NOTHING_TO_CHOOSE))
    needed = {act for act in possible if act != StillHere() and applies(node.state, act)}
    return needed - {choice.act for choice in heard(node.state)}


def test_every_act_of_the_choice_is_a_choice(choice: Exploration) -> None:
    for node in choice.nodes:
        offered = {choice.act for choice in heard(node.state)}
        needed = {
            act for act in acts(possible_events(node, EVERYTHING_FOR_ONE_LINE)) if applies(node.state, act)
        }
        reached = offered | {act for act in needed if act in reached_one_by_one(node.state)}
        assert node.state.asks_still_there or needed <= reached, node.state.screen


def reached_one_by_one(state: State) -> set[CitizenAct]:
    """Numbers of copies that are reached one by one."""
    return copies_from(state, 1) | copies_from(state, -1)


def copies_from(state: State, by: int) -> set[CitizenAct]:
    found: set[CitizenAct] = set()
    while applies(state, act := CopiesChosen(state.draft.copies + by)):
        found.add(act)
        state, _ = step(state, act)
    return found | {CopiesChosen(state.draft.copies)}


def test_every_choice_does_something(procedure: Exploration, choice: Exploration) -> None:
    for state in different(procedure.nodes | choice.nodes):
        pressed = [choice.act for choice in heard(state) if choice.act is not None]
        assert len(pressed) == len(set(pressed))
        assert all(applies(state, act) or isinstance(act, LanguageChosen | VoiceStopped) for act in pressed)


@pytest.mark.parametrize("language", [Language.JAPANESE, Language.ENGLISH])
def test_everything_that_is_said_is_recorded(procedure: Exploration, language: Language) -> None:
    voice = VoiceLanguage(language.value)
    states = [replace(state, language=language) for state in different(procedure.nodes)]
    for state in (*states, *sample_states(language).values()):
        labels = {part for choice in heard(state) for part in choice.label}
        assert labels | set(announcement(state)) | set(guidance(state)) <= RECORDED[voice], state.screen


@pytest.mark.parametrize("key", PadKey)
@pytest.mark.parametrize("language", [Language.JAPANESE, Language.ENGLISH])
def test_every_answer_to_a_key_is_recorded(language: Language, key: PadKey) -> None:
    voice = VoiceLanguage(language.value)
    for state in sample_states(language).values():
        _, commands = step(by_ear(state), PadKeyPressed(key))
        said = {part for command in commands for part in getattr(command, "utterance", ())}
        assert said <= RECORDED[voice]


def test_no_name_and_nothing_typed_is_said() -> None:
    for language in (Language.JAPANESE, Language.ENGLISH):
        texts = spoken_texts(VoiceLanguage(language.value))
        for state in sample_states(language).values():
            parts = (*announcement(state), *(part for choice in heard(state) for part in choice.label))
            said = "".join(texts[part] for part in parts)
            private = (
                *(person.name for person in (state.offer.persons if state.offer else ())),
                state.form.birth_date,
                state.form.hittosha_kana,
                state.form.telephone,
            )
            assert not [text for text in private if text and text in said]
