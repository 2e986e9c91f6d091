"""`kiosk journal`: what staff reads of the money, and what they write down."""
