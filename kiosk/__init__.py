"""Open kiosk for コンビニ交付: from a My Number card to a certificate on paper."""
