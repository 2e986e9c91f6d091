"""All tables of the store together: importing this module completes `metadata`."""

from kiosk.municipality.audit import tables as audit
from kiosk.municipality.ledger import tables as ledger
from kiosk.municipality.linkage import tables as linkage
from kiosk.municipality.registrations import tables as registrations
from kiosk.municipality.registry import record_tables as records
from kiosk.municipality.registry import tables as registry
from kiosk.municipality.site import tables as site
from kiosk.municipality.store.schema import metadata

__all__ = ["audit", "ledger", "linkage", "metadata", "records", "registrations", "registry", "site"]
