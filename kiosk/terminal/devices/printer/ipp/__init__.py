"""IPP from memory to the printer: wire, client, rules and driver (RFC 8010, RFC 8011)."""
