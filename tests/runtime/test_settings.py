"""Settings are described once; a bad file is refused with line and remedy."""

from pathlib import Path

import pytest

from kiosk.runtime.settings import Setting, Settings, SettingsRefused, load_settings

DESCRIBED = (
    Setting("terminal.id", str, "the terminal's number", example="T-0001"),
    Setting("printer.uri", str, "where the printer is", example="ipps://printer", default="ipps://localhost"),
    Setting(
        "printer.deadline", float, "seconds to print", example=300.0, default=300.0, minimum=60, maximum=600
    ),
    Setting("till.notes", bool, "whether notes are taken", example=True, default=True),
    Setting("till.poll_ms", int, "milliseconds between polls", example=100, default=100, minimum=10),
    Setting("journal", Path, "the journal's file", example="/var/lib/kiosk/journal", default="journal"),
)


def read(tmp_path: Path, text: str) -> Settings:
    path = tmp_path / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return load_settings(path, DESCRIBED)


def test_given_values_and_defaults(tmp_path: Path) -> None:
    settings = read(tmp_path, '[terminal]\nid = "T-0007"\n[printer]\ndeadline = 120\n')
    assert settings.text("terminal.id") == "T-0007"
    assert settings.seconds("printer.deadline") == 120.0
    assert settings.flag("till.notes") is True
    assert settings.number("till.poll_ms") == 100
    assert settings.path("journal") == tmp_path / "journal"


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ('[terminal]\nid = "a"\ncolour = 1\n', r"kiosk\.toml:3: unknown setting terminal\.colour"),
        (
            '[terminal]\nidd = "a"\n',
            r":2: unknown setting terminal\.idd; perhaps: terminal\.id; else remove it",
        ),
        ("", r"setting terminal\.id is missing .*for example: terminal\.id = \"T-0001\""),
        ("[terminal]\n\nid = 7\n", r"kiosk\.toml:3: terminal\.id: a value of type str is needed"),
        ('terminal.id = "a"\nprinter.deadline = 5\n', r":2: printer\.deadline: at least 60"),
        ('[terminal]\nid = "a"\n[printer]\ndeadline = 900\n', r":4: printer\.deadline: at most 600"),
        ('[terminal]\nid = "a"\n[till]\nnotes = 1\n', r":4: till\.notes: a value of type bool"),
        ('[terminal]\nid = "a"\n[till]\npoll_ms = true\n', r":4: till\.poll_ms: a value of type int"),
        ("[terminal\n", "is not TOML"),
    ],
)
def test_a_bad_file_is_refused_with_line_and_remedy(tmp_path: Path, text: str, finding: str) -> None:
    with pytest.raises(SettingsRefused, match=finding):
        read(tmp_path, text)


def test_a_relative_path_is_relative_to_the_settings_file_and_an_absolute_one_stays(tmp_path: Path) -> None:
    assert (
        read(tmp_path, 'journal = "state/journal"\nterminal.id = "a"\n').path("journal")
        == tmp_path / "state/journal"
    )
    assert read(tmp_path, 'journal = "/var/journal"\nterminal.id = "a"\n').path("journal") == Path(
        "/var/journal"
    )


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsRefused, match="cannot be read"):
        load_settings(tmp_path / "none.toml", DESCRIBED)


def test_asking_for_another_type_is_a_fault_of_the_program(tmp_path: Path) -> None:
    settings = read(tmp_path, 'terminal.id = "a"\n')
    with pytest.raises(TypeError, match=r"terminal\.id is described as another type"):
        settings.number("terminal.id")


def test_what_the_file_gives_is_told_from_the_defaults(tmp_path: Path) -> None:
    settings = read(tmp_path, 'terminal.id = "a"\ntill.notes = true\n')
    assert settings.given == {"terminal.id", "till.notes"}
    assert settings.value("till.poll_ms") == 100


@pytest.mark.parametrize("kind", [Path, str])
def test_a_secret_file_that_is_open_to_others_is_refused_with_its_line(
    kind: type[Path] | type[str], tmp_path: Path
) -> None:
    secret = Setting("tls.key", kind, "the private key", example="tls.key", default="", is_private=True)
    key, file = tmp_path / "tls.key", tmp_path / "kiosk.toml"
    key.touch(mode=0o600)
    file.write_text('\n\n[tls]\nkey = "tls.key"\n', encoding="utf-8")
    load_settings(file, [secret])
    key.chmod(0o644)
    with pytest.raises(SettingsRefused, match=r"kiosk\.toml:4: tls\.key: .*tls\.key is open to others"):
        load_settings(file, [secret])
