"""Between rows and the records that are kept whole."""

from pydantic import TypeAdapter

from kiosk.domain.koseki import Fuhyo, Koseki
from kiosk.domain.residents import ResidentId
from kiosk.domain.taxes import TaxAccount, TaxRecord

_TAX_RECORD = TypeAdapter(TaxRecord)
_TAX_ACCOUNT = TypeAdapter(TaxAccount)
_KOSEKI = TypeAdapter(Koseki)
_FUHYO = TypeAdapter(Fuhyo)


def tax_record_values(record: TaxRecord) -> dict[str, object]:
    """The columns of `tax_records`."""
    return {
        "resident_id": record.resident_id,
        "fiscal_year": record.fiscal_year,
        "record": _TAX_RECORD.dump_json(record).decode(),
    }


def tax_record_from(record: str) -> TaxRecord:
    """A tax record from its column."""
    return _TAX_RECORD.validate_json(record)


def tax_account_values(account: TaxAccount) -> dict[str, object]:
    """The columns of `tax_accounts`."""
    return {
        "resident_id": account.resident_id,
        "fiscal_year": account.fiscal_year,
        "subject": account.subject.value,
        "record": _TAX_ACCOUNT.dump_json(account).decode(),
    }


def tax_account_from(record: str) -> TaxAccount:
    """A tax account from its column."""
    return _TAX_ACCOUNT.validate_json(record)


def koseki_values(koseki: Koseki, fuhyo: Fuhyo) -> dict[str, object]:
    """The columns of `kosekis` but the version."""
    return {
        "koseki_id": koseki.koseki_id,
        "koseki": _KOSEKI.dump_json(koseki).decode(),
        "fuhyo": _FUHYO.dump_json(fuhyo).decode(),
    }


def koseki_from(record: str) -> Koseki:
    """A 戸籍 from its column."""
    return _KOSEKI.validate_json(record)


def fuhyo_from(record: str) -> Fuhyo:
    """A 附票 from its column."""
    return _FUHYO.validate_json(record)


def members_of(koseki: Koseki) -> list[ResidentId]:
    """The residents who stand in a 戸籍 and were not removed from it."""
    return [
        member.resident_id
        for member in koseki.members
        if member.resident_id is not None and not member.is_removed
    ]
