"""Numbers that look right and can never be anyone's."""

from kiosk.domain.municipalities import MunicipalityCode


def municipality_code(first_five: str) -> MunicipalityCode:
    """A 全国地方公共団体コード: five digits and their check digit (weights 6 to 2, modulo 11)."""
    weighted = sum(int(digit) * weight for digit, weight in zip(first_five, range(6, 1, -1), strict=True))
    return MunicipalityCode(f"{first_five}{(11 - weighted % 11) % 10}")


def impossible_kojin_bango(number: int) -> str:
    """Twelve digits in the form of an 個人番号 whose check digit is wrong on purpose.

    The true check digit is that of 総務省令 (weights 2 to 7, then 2 to 6, from the right, modulo 11); a
    number with another one was never given to a person.
    """
    body = f"{number:011d}"
    weights = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
    remainder = sum(int(digit) * weight for digit, weight in zip(body, weights, strict=True)) % 11
    true_digit = 0 if remainder <= 1 else 11 - remainder
    return f"{body}{(true_digit + 1) % 10}"


def juminhyo_code(number: int) -> str:
    """Eleven digits in the form of a 住民票コード."""
    return f"{number:011d}"
