"""The catalogues of the screens: `update` brings i18n/*.ts up to date, `compile` makes the .qm files.

`pseudo FOLDER` compiles the pseudo-language, in which every text stands in brackets.

`update` runs lupdate over the QML and the view-models for kiosk_LANG.ts, and writes the texts of the
closed list of refusals, which no extractor can find, into refusals_LANG.ts. Translations are kept.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from kiosk.domain.explanations import EXPLANATIONS
from kiosk.domain.languages import Language

ROOT = Path(__file__).parents[2]
UI = ROOT / "kiosk" / "terminal" / "ui"
TOOLS = Path(sys.executable).parent
CONTEXT = "Refusal"
OPENS, CLOSES = "⟦", "⟧"
"""Around every text of the pseudo-language."""
_PSEUDO_MODEL = "en"
TRANSLATED = tuple(language.value for language in Language if language is not Language.JAPANESE)
QT_NAMES = {"ja-easy": "ja", "zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}
"""What Qt's tools call a language, for its plural forms; where it is not the language's own code."""


def sources() -> list[str]:
    """Files that hold source strings, in a fixed order."""
    files = [*UI.rglob("*.qml"), *UI.rglob("*.py")]
    return sorted(str(file.relative_to(ROOT)) for file in files)


def update(folder: Path) -> None:
    """Bring the catalogues in `folder` up to date with the sources."""
    for code in TRANSLATED:
        _tool(
            "pyside6-lupdate",
            *sources(),
            *("-locations", "none", "-no-obsolete", "-silent"),
            *("-source-language", "ja", "-target-language", QT_NAMES.get(code, code)),
            *("-ts", str(folder / f"kiosk_{code}.ts")),
        )
        _update_refusals(folder / f"refusals_{code}.ts", code)


def compile_into(folder: Path) -> None:
    """Make one .qm file a language."""
    folder.mkdir(exist_ok=True)
    for code in TRANSLATED:
        parts = [str(ROOT / "i18n" / f"{part}_{code}.ts") for part in ("kiosk", "refusals")]
        _tool("pyside6-lrelease", "-silent", *parts, "-qm", str(folder / f"kiosk_{code}.qm"))


def compile_pseudo_language(folder: Path) -> Path:
    """Make a .qm file that says every source text in brackets: what stands outside them is not translated."""
    parts = []
    for part in ("kiosk", "refusals"):
        tree = ElementTree.parse(ROOT / "i18n" / f"{part}_{_PSEUDO_MODEL}.ts")  # noqa: S314 - our own file
        for message in tree.getroot().iter("message"):
            translation = message.find("translation")
            if translation is not None:
                _put_in_brackets(translation, message.findtext("source", ""))
        parts.append(folder / f"{part}_pseudo.ts")
        tree.write(parts[-1], encoding="utf-8", xml_declaration=True)
    compiled = folder / "kiosk_pseudo.qm"
    _tool("pyside6-lrelease", "-silent", *map(str, parts), "-qm", str(compiled))
    return compiled


def _put_in_brackets(translation: ElementTree.Element, source: str) -> None:
    forms = list(translation.iter("numerusform"))
    for told in forms or [translation]:
        told.text = f"{OPENS}{source}{CLOSES}"


def _update_refusals(file: Path, code: str) -> None:
    known = _translations(file)
    root = ElementTree.Element("TS", version="2.1", language=QT_NAMES.get(code, code), sourcelanguage="ja")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for source, note in _refusal_texts().items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = source
        ElementTree.SubElement(message, "extracomment").text = note
        translation = ElementTree.SubElement(message, "translation")
        translation.text = known.get(source, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root, "    ")
    text = ElementTree.tostring(root, encoding="unicode", short_empty_elements=False)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _refusal_texts() -> dict[str, str]:
    texts: dict[str, str] = {}
    for refusal, explanation in EXPLANATIONS.items():
        texts.setdefault(explanation.cause, f"Cause of refusal {refusal.value}.")
        texts.setdefault(explanation.remedy, f"Remedy for refusal {refusal.value}.")
    return texts


def _translations(file: Path) -> dict[str, str]:
    if not file.exists():
        return {}
    messages = ElementTree.parse(file).getroot().iter("message")  # noqa: S314 - our own file
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def _tool(name: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / name), *arguments], cwd=ROOT, check=True)  # noqa: S603 - fixed names


def main() -> None:
    """Run the sub-command."""
    match sys.argv[1:]:
        case ["update"]:
            update(ROOT / "i18n")
        case ["compile"]:
            compile_into(UI / "catalogues")
        case ["pseudo", folder]:
            compile_pseudo_language(Path(folder))
        case _:
            sys.exit("usage: catalogues.py update|compile|pseudo FOLDER")


if __name__ == "__main__":
    main()
