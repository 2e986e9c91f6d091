"""Beside a translated name of a certificate stands the Japanese one, where one chooses and checks."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.languages import Language
from kiosk.terminal.ui.bridge import words
from kiosk.terminal.ui.bridge.dates import day_text
from kiosk.terminal.ui.bridge.face import Face
from kiosk.terminal.ui.bridge.official_names import beside_official_name, official_name
from kiosk.terminal.ui.bridge.selection_rows import why_unavailable
from kiosk.trials.sample_states import sample_states

TRANSLATED = [each for each in Language if each not in {Language.JAPANESE, Language.EASY_JAPANESE}]


@pytest.mark.parametrize("kind", CertificateKind)
@pytest.mark.parametrize("language", TRANSLATED)
def test_every_certificate_keeps_its_japanese_name(language: Language, kind: CertificateKind) -> None:
    assert official_name(kind, language) == words.KINDS[kind]


@pytest.mark.parametrize("language", [Language.JAPANESE, Language.EASY_JAPANESE])
def test_a_japanese_name_is_not_told_twice(qapp: QGuiApplication, language: Language) -> None:
    assert qapp is not None
    assert beside_official_name(CertificateKind.INKAN, language, "about it") == "about it"


def test_a_name_with_nothing_to_say_of_it_stands_alone(qapp: QGuiApplication) -> None:
    assert qapp is not None
    assert beside_official_name(CertificateKind.INKAN, Language.ENGLISH, "") == "印鑑登録証明書"


def test_the_list_and_the_basket_show_it(face: Face) -> None:
    state = sample_states(Language.JAPANESE)["basket"]
    face.present(replace(state, language=Language.ENGLISH))

    kinds = face.selection_view.kind_rows.rows
    offered = [row for row in kinds if row.available]
    assert offered
    assert all(row.detail.startswith(words.KINDS[CertificateKind(row.code)] + " / ") for row in offered)
    assert face.order_view.order_rows.rows[0].detail.startswith("住民票の写し / ")


def test_why_a_certificate_cannot_be_had_stands_alone(face: Face) -> None:
    state = sample_states(Language.ENGLISH)["kind"]
    face.present(state)

    assert state.offer is not None
    refused = {one.kind.value: why_unavailable(one) for one in state.offer.services if one.unavailable}
    rows = {row.code: row.detail for row in face.selection_view.kind_rows.rows if not row.available}
    assert refused
    assert rows == refused


def test_in_japanese_the_era_stands_beside_the_year(qapp: QGuiApplication) -> None:
    assert qapp is not None
    assert day_text(date(2026, 11, 24), Language.JAPANESE) == "令和8年(2026年)11月24日"
    assert day_text(date(2019, 5, 1), Language.JAPANESE) == "令和元年(2019年)5月1日"
