"""`kiosk doctor`: what stands in the way of this terminal, each with its remedy (docs/doctor.md)."""
