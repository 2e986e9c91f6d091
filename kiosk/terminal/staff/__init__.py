"""The staff area's other side: who may enter, and what clerk and technician may ask for (docs/staff.md)."""
