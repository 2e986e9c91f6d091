"""`kiosk audit wipe`: visits with known data, then a search for it from outside (docs/nothing-stays.md)."""
