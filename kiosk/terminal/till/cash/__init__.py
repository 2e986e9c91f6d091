"""Cash: the change machine of the kiosk and the arithmetic of change."""
