"""The committed documentation says what the code says; `docs/flow.md` has its test beside the flow's."""

import pytest

from kiosk.trials.generated_docs import DOCS, PAGES


@pytest.mark.parametrize("name", sorted(PAGES.keys() - {"flow.md"}))
def test_a_generated_page_is_current(name: str) -> None:
    written = (DOCS / name).read_text(encoding="utf-8")
    assert written == PAGES[name](), f"docs/{name} is stale; write it again with: make docs"
