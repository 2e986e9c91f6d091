"""What a screen has to say about where one is: what came out, which part of a list, who is asked."""

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.domain.languages import Language
from kiosk.domain.refusals import Refusal
from kiosk.trials.sample_states import sample_states
from tests.screens.stage import Stage

SAMPLES = sample_states(Language.JAPANESE)


def words_of(stage: Stage) -> list[str]:
    return [str(text.property("words")) for text in stage.visible_items("QQuickText")]


def test_a_visit_of_which_a_part_was_printed_says_what_is_done(stage: Stage) -> None:
    stage.show(SAMPLES["refused-after-jam"])
    told = words_of(stage)
    assert "2通できました。残りは料金をいただきません" in told
    assert "手続きを進められませんでした" not in told


@pytest.mark.parametrize("refusal", [Refusal.CARD_SEVERAL, Refusal.PRINT_FAILED, Refusal.CASH_FAULT])
def test_the_reference_code_stands_under_the_title(stage: Stage, refusal: Refusal) -> None:
    stage.show(SAMPLES[f"refused-{refusal.value}"])
    assert [text for text in words_of(stage) if text.endswith(f"お問い合わせ番号 {refusal.value}")]


@pytest.mark.parametrize(
    "refusal", [Refusal.PRINT_FAILED, Refusal.PRINT_UNCLEAR, Refusal.ISSUE_FAILED], ids=lambda r: r.value
)
def test_money_that_came_back_is_not_promised_again(stage: Stage, refusal: Refusal) -> None:
    stage.show(SAMPLES[f"refused-{refusal.value}"])
    assert not [text for text in words_of(stage) if "お返しします" in text]


def test_a_list_that_goes_on_says_which_part_is_shown(stage: Stage) -> None:
    stage.show(SAMPLES["kind-all"])
    [kinds] = stage.visible_items("QQuickGridView")
    [place] = [item for item in stage.visible_items("QQuickText") if item.objectName() == "place"]
    told = str(place.property("words"))
    assert told.startswith("1–")
    assert told.endswith(f"/ {kinds.property('count')}")


def test_the_question_takes_the_keys_from_whatever_had_them(stage: Stage) -> None:
    stage.show(SAMPLES["kind"])
    elsewhere = QQuickItem(stage.window.view.contentItem())
    elsewhere.forceActiveFocus()
    stage.show(SAMPLES["still-there"])
    holder = stage.window.view.activeFocusItem()
    assert holder.property("text") == "つづける"
    elsewhere.deleteLater()
