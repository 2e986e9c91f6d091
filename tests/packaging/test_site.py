"""The documentation as a site: every link leads somewhere, and no page asks another machine for anything."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONFIGURATION = ROOT / "packaging/site/mkdocs.yml"
ASKED_FOR = re.compile(r'<(?:script|link|img|iframe|source)\b[^>]*?\b(?:src|href)="(\w+:)?//')


def build(configuration: Path, out: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    return subprocess.run(
        [*command, "--config-file", configuration, "--site-dir", out],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site")
    built = build(CONFIGURATION, out)
    assert built.returncode == 0, built.stderr
    return out


def test_no_page_asks_another_machine_for_anything(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    assert len(pages) > 40
    for page in pages:
        assert not ASKED_FOR.search(page.read_text(encoding="utf-8")), page.name


def test_every_reader_has_a_page(site: Path) -> None:
    for name in ("citizen", "clerk", "install", "municipality", "center", "paper", "developer", "security"):
        assert (site / f"{name}.html").exists()


def test_every_page_of_the_folder_is_in_the_site(site: Path) -> None:
    for page in (ROOT / "docs").rglob("*.md"):
        made = "index" if page.stem in {"README", "index"} else page.stem
        assert (site / page.relative_to(ROOT / "docs")).with_name(f"{made}.html").exists()


def test_a_link_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("[gone](gone.md)\n", encoding="utf-8")
    text = CONFIGURATION.read_text(encoding="utf-8").partition("\nnav:\n")[0]
    configuration = tmp_path / "mkdocs.yml"
    configuration.write_text(text.replace("../../docs", "docs"), encoding="utf-8")
    refused = build(configuration, tmp_path / "site")
    assert refused.returncode != 0
    assert "gone.md" in refused.stderr
