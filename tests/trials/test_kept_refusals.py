"""A code that nothing gives is told apart from those that a citizen can meet."""

from kiosk.domain.refusals import Refusal
from kiosk.trials.generated_docs import refusals_markdown
from kiosk.trials.kept_refusals import kept_refusals


def test_a_refusal_that_the_card_gives_is_not_kept_for_later() -> None:
    assert Refusal.CARD_PIN_LOCKED not in kept_refusals()


def test_the_page_names_every_refusal_that_nothing_gives_yet() -> None:
    note = refusals_markdown().partition("\n|")[0]
    named = {refusal for refusal in Refusal if f"{refusal.value} `{refusal.name}`" in note}
    assert named == set(kept_refusals())
