"""The made-up cities' own resident system: writes what `kiosk municipality load` and `sync` read."""
