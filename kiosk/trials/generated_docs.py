"""Documentation that is generated from code; `python -m kiosk.trials.generated_docs` writes it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from kiosk.center.settings import SETTINGS as CENTER_SETTINGS
from kiosk.domain.explanations import EXPLANATIONS, Place
from kiosk.municipality.settings import SETTINGS as MUNICIPALITY_SETTINGS
from kiosk.runtime.log import log_events_markdown
from kiosk.runtime.settings import Setting
from kiosk.terminal.settings import SETTINGS as TERMINAL_SETTINGS
from kiosk.trials.certificate_pictures import samples_markdown
from kiosk.trials.decision_index import decision_index_markdown
from kiosk.trials.flow_diagram import flow_markdown
from kiosk.trials.kept_refusals import kept_refusals
from kiosk.trials.refusal_pictures import picture_of
from kiosk.trials.scenario_page import scenarios_markdown
from kiosk.trials.settings_samples import settings_sample
from kiosk.verifier.settings import SETTINGS as VERIFIER_SETTINGS

DOCS = Path(__file__).parents[2] / "docs"

_PLACES = {
    Place.HERE: "here, at once",
    Place.SHOP_STAFF: "the staff of the shop",
    Place.MUNICIPAL_COUNTER: "the counter of the municipality",
    Place.NOWHERE: "nowhere: later, or elsewhere",
}


_PARTS: Mapping[str, Sequence[Setting]] = {
    "kiosk run": TERMINAL_SETTINGS,
    "kiosk center serve": CENTER_SETTINGS,
    "kiosk municipality serve": MUNICIPALITY_SETTINGS,
    "kiosk verifier serve": VERIFIER_SETTINGS,
}


def refusals_markdown() -> str:
    """Describe every refusal as the page `docs/refusals.md`."""
    rows = [
        f"| {refusal.value} | `{refusal.name}` | {told.cause} | {told.remedy} | {_PLACES[told.place]} "
        f"| ![{refusal.value}]({picture_of(refusal).as_posix()}) |"
        for refusal, told in EXPLANATIONS.items()
    ]
    return _page(
        "Refusals",
        "Generated from `kiosk/domain/explanations` by `make docs`. The code stands on screen and in the log."
        " The pictures are drawn by `python -m kiosk.trials.refusal_pictures docs`." + _kept_note(),
        ("code", "name", "cause, as told", "remedy, as told", "where to go", "screen"),
        rows,
    )


def _kept_note() -> str:
    kept = ", ".join(f"{refusal.value} `{refusal.name}`" for refusal in kept_refusals())
    return f"\n\nKept for later, and given by nothing in this release: {kept}." if kept else ""


def settings_markdown() -> str:
    """Describe every setting of every server as the page `docs/settings.md`."""
    rows = [_setting_row(command, setting) for command, described in _PARTS.items() for setting in described]
    return _page(
        "Settings",
        "Generated from the parts' `settings.py` by `make docs`. A file is TOML; an unknown key or a bad "
        "value is refused at start with file, line and remedy. Samples to start from: `docs/samples`.",
        ("command", "setting", "type", "default", "for", "example"),
        rows,
    )


def _setting_row(command: str, setting: Setting) -> str:
    default = "must be given" if setting.default is None else f"`{setting.default}`"
    cells = (
        f"`{command}`",
        f"`{setting.key}`",
        setting.kind.__name__,
        default,
        setting.help,
        f"`{setting.example}`",
    )
    return f"| {' | '.join(cells)} |"


def _page(title: str, intro: str, head: Sequence[str], rows: Sequence[str]) -> str:
    lines = [f"# {title}", "", intro, "", f"| {' | '.join(head)} |", "|---" * len(head) + "|", *rows]
    return "\n".join(lines) + "\n"


PAGES: Mapping[str, Callable[[], str]] = {
    "adr/README.md": lambda: decision_index_markdown(DOCS / "adr"),
    "certificate-samples.md": samples_markdown,
    "flow.md": flow_markdown,
    "log-events.md": log_events_markdown,
    "refusals.md": refusals_markdown,
    "samples/center.toml": lambda: settings_sample("kiosk center serve", CENTER_SETTINGS),
    "samples/municipality.toml": lambda: settings_sample("kiosk municipality serve", MUNICIPALITY_SETTINGS),
    "samples/terminal.toml": lambda: settings_sample("kiosk run", TERMINAL_SETTINGS),
    "samples/verifier.toml": lambda: settings_sample("kiosk verifier serve", VERIFIER_SETTINGS),
    "scenarios.md": scenarios_markdown,
    "settings.md": settings_markdown,
}
"""File name in `docs/` to what it has to hold."""


def main() -> None:
    """Write every generated page."""
    for name, markdown in PAGES.items():
        (DOCS / name).write_text(markdown(), encoding="utf-8")


if __name__ == "__main__":
    main()
