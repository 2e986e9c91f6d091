"""`kiosk load`: virtual terminals with their own cards drive center and municipalities as processes."""
