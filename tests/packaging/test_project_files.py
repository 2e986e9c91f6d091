"""Files that a newcomer relies on hold together: hashes without addresses, listed programs, doors."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_no_registry_address_stands_in_the_set_up() -> None:
    for name in ("constraints.txt", "packaging/setup/build-tools.txt", "pyproject.toml", "Makefile"):
        assert "://" not in (ROOT / name).read_text(encoding="utf-8"), name


def test_every_pinned_package_has_hashes() -> None:
    for name in ("constraints.txt", "packaging/setup/build-tools.txt"):
        entries = re.split(r"^(?=[a-z])", (ROOT / name).read_text(encoding="utf-8"), flags=re.MULTILINE)
        pinned = [entry for entry in entries if "==" in entry]
        assert pinned
        assert all("--hash=sha256:" in entry for entry in pinned), name


def test_each_debian_package_is_named_once_with_a_reason() -> None:
    text = (ROOT / "packaging/setup/debian-packages.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    names = [line.split("#")[0].strip() for line in lines]
    assert names == sorted(set(names))
    assert all("#" in line for line in lines)


def test_links_between_pages_lead_somewhere() -> None:
    for page in pages():
        for target in re.findall(r"\]\((?!\w+:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_pages_that_are_named_exist() -> None:
    named = set()
    for file in (*pages(), *sources()):
        for target in re.findall(r"(?<![\w/])docs/[\w./-]*\w", file.read_text(encoding="utf-8")):
            named.add(target)
            assert page_exists(target), f"{file.relative_to(ROOT)} names {target}"
    assert "docs/reference/card.md" in named


def test_cited_sections_of_the_reference_exist() -> None:
    cited = set()
    for file in (*pages(), *sources()):
        for page, numbers in CITATION.findall(file.read_text(encoding="utf-8")):
            for number in cited_numbers(numbers):
                cited.add(page)
                assert number in sections(page), f"{file.relative_to(ROOT)} cites section {number} of {page}"
    assert {"card", "printing", "payment", "documents", "service"} <= cited


CITATION = re.compile(r"docs/reference/(\w+)\.md,\s+sections?\s+(\d[\d.]*(?:(?:,\s+|\s+and\s+|-)\d[\d.]*)*)")


def pages() -> list[Path]:
    return [
        ROOT / "README.md",
        ROOT / "CONTRIBUTING.md",
        ROOT / "SECURITY.md",
        *(ROOT / "docs").rglob("*.md"),
    ]


def sources() -> list[Path]:
    return [*(ROOT / "kiosk").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]


def page_exists(target: str) -> bool:
    """A decision record may be named by its number alone."""
    if re.fullmatch(r"docs/adr/\d{4}", target):
        return any(ROOT.glob(f"{target}-*.md"))
    return (ROOT / target).exists()


def cited_numbers(text: str) -> list[str]:
    numbers: list[str] = []
    for part in re.split(r",\s+|\s+and\s+", text.rstrip(".")):
        first, _, last = part.partition("-")
        numbers += map(str, range(int(first), int(last) + 1)) if last else [first]
    return numbers


def sections(page: str) -> set[str]:
    text = (ROOT / "docs/reference" / f"{page}.md").read_text(encoding="utf-8")
    return set(re.findall(r"^#{2,3} (\d+(?:\.\d+)?)[. ]", text, flags=re.MULTILINE))
