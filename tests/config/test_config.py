"""`kiosk config`: a settings file shown, checked and explained."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.config.parts import PARTS, Part
from kiosk.demo.pki.transport import TransportCa
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.settings import Setting, as_toml

TLS_KEYS = {"tls.certificate": "", "tls.key": "", "tls.anchor": ""}
CHOSEN = {"store.postgresql": '"postgresql://kiosk:geheim@10.0.0.9/center"'}


def tls_files(folder: Path) -> dict[str, str]:
    tls = TransportCa(folder, SystemClock().now()).issue("anybody")
    return {
        "tls.certificate": f'"{tls.certificate}"',
        "tls.key": f'"{tls.private_key}"',
        "tls.anchor": f'"{tls.anchor}"',
    }


def written(part: Part, folder: Path) -> Path:
    """A file with everything that must be given, and usable TLS files where the part has some."""
    chosen = CHOSEN | (tls_files(folder / "pki") if part.has_tls else {})
    given = [
        f"{setting.key} = {chosen.get(setting.key, as_toml(setting.example))}"
        for setting in part.settings
        if setting.default is None or setting.key in chosen
    ]
    path = folder / f"{part.name}.toml"
    path.write_text("".join(f"{line}\n" for line in given), encoding="utf-8")
    return path


WITH_TLS = [part for part in PARTS if part.has_tls]


@pytest.fixture(params=PARTS, ids=lambda part: part.name)
def part(request: pytest.FixtureRequest) -> Part:
    chosen: Part = request.param
    return chosen


def test_every_setting_is_shown_as_it_takes_effect(
    part: Part, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["config", "show", "--part", part.name, "--config", str(written(part, tmp_path))]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(" = ")[0] for line in lines] == [setting.key for setting in part.settings]
    assert all(
        line.endswith("  # default") or setting.default is None or setting.key in CHOSEN | TLS_KEYS
        for line, setting in zip(lines, part.settings, strict=True)
    )
    assert "geheim" not in "\n".join(lines)


def test_a_file_in_order_is_told_to_be(
    part: Part, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["config", "check", "--part", part.name, "--config", str(written(part, tmp_path))]) == 0
    whose = "the demo's keys: never in a shop" if part.has_tls else "no keys of its own"
    assert f"all in order; {whose}" in capsys.readouterr().out


@pytest.mark.parametrize("act", ["show", "check"])
def test_a_fault_is_told_with_file_line_and_remedy(
    act: str, part: Part, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(part, tmp_path)
    line = len(path.read_text(encoding="utf-8").splitlines()) + 1
    path.write_text(path.read_text(encoding="utf-8") + "colour = 1\n", encoding="utf-8")
    assert main(["config", act, "--part", part.name, "--config", str(path)]) == 1
    assert f"{path}:{line}: unknown setting colour; remove it" in capsys.readouterr().err


@pytest.mark.parametrize("part", WITH_TLS, ids=lambda part: part.name)
def test_a_key_that_others_may_read_is_refused(
    part: Part, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(part, tmp_path)
    [key] = (tmp_path / "pki").glob("anybody*.key")
    key.chmod(0o644)
    assert main(["config", "check", "--part", part.name, "--config", str(path)]) == 1
    assert "tls.key: " in capsys.readouterr().err


@pytest.mark.parametrize("part", WITH_TLS, ids=lambda part: part.name)
def test_a_certificate_that_does_not_fit_its_key_is_refused(
    part: Part, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(part, tmp_path)
    other = TransportCa(tmp_path / "other", SystemClock().now()).issue("anybody")
    [key] = (tmp_path / "pki").glob("anybody*.key")
    key.write_bytes(other.private_key.read_bytes())
    assert main(["config", "check", "--part", part.name, "--config", str(path)]) == 1
    assert "not a usable pair" in capsys.readouterr().err


def test_a_missing_file_is_told_with_its_place(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["config", "check", "--config", str(tmp_path / "terminal.toml")]) == 1
    assert "terminal.toml: cannot be read (No such file or directory)" in capsys.readouterr().err


def every_setting() -> list[tuple[Part, Setting]]:
    return [(part, setting) for part in PARTS for setting in part.settings]


@pytest.mark.parametrize(
    ("part", "setting"), every_setting(), ids=lambda entry: getattr(entry, "key", getattr(entry, "name", ""))
)
def test_a_setting_is_explained(part: Part, setting: Setting, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["config", "explain", "--part", part.name, setting.key]) == 0
    told = capsys.readouterr().out
    assert setting.help in told
    assert part.command in told
    assert ("must be given" in told) is (setting.default is None)


def test_a_group_of_settings_is_explained_together(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["config", "explain", "tls"]) == 0
    told = capsys.readouterr().out
    assert all(key in told for key in ("tls.certificate", "tls.key", "tls.anchor"))
    assert "refused where others may read it" in told


def test_a_misspelt_setting_is_told_with_what_may_have_been_meant(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["config", "explain", "till.takes_cahs"]) == 1
    assert "terminal has no setting till.takes_cahs; perhaps: till.takes_cash" in capsys.readouterr().err


def test_a_part_that_is_not_installed_is_told_from_one_that_is() -> None:
    assert all(part.is_installed for part in PARTS)
    assert not Part("bakery", "kiosk bakery serve", "kiosk_bakery.settings").is_installed
