"""What session and till are left with is derived from the settings file."""

from pathlib import Path

from kiosk.terminal.configuration import load_terminal_settings
from kiosk.terminal.confinement import session_rules, till_rules
from tests.terminal.test_configuration import written

PRINTER, RECEIPTS, CENTER = 631, 9100, 443


def test_a_session_reaches_center_and_printers_and_writes_the_printers_lock_alone(tmp_path: Path) -> None:
    rules = session_rules(load_terminal_settings(written(tmp_path)))
    assert [folder.name for folder in rules.folders] == ["printer"]
    assert not rules.listens
    assert rules.connects_to


def test_a_till_writes_its_journal_and_its_socket_and_does_not_reach_the_printers(tmp_path: Path) -> None:
    settings = load_terminal_settings(written(tmp_path))
    rules = till_rules(settings)
    assert rules.folders == (settings.path("state.directory"), settings.path("till.socket").parent)
    assert rules.listens
    assert rules.connects_to < session_rules(settings).connects_to
