"""A receipt printer that decodes the ESC/POS that it is sent, and cuts slips."""
