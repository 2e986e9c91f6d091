"""`kiosk tour`: one scripted session without a display, through every part, with pictures and PDFs."""
