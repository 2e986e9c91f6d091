"""The dock: the tool beside the kiosk's window that plays card, purse, tray and shop of a demo."""
