"""What tells the cards of the test hierarchy from real ones."""

TEST_ORGANIZATION = "KIOSK-TEST"
"""Organization in the names of the test hierarchy, which no real card carries. Servers trust no other anchor,
and a diagnosis sends no PIN to a card of anybody else."""
