"""What the doctor looks at in the certificate printer: one property, one file."""
