"""Raised and lowered signs in a plain text, where 10⁴ must not be read as 104."""

RAISED = dict(zip("0123456789+-−=()（）n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾⁽⁾ⁿ", strict=True))
LOWERED = dict(zip("0123456789+-−=()（）", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎₍₎", strict=True))


def raised(text: str) -> str:
    return _written(text, RAISED, "^")


def lowered(text: str) -> str:
    return _written(text, LOWERED, "_")


def _written(text: str, signs: dict[str, str], mark: str) -> str:
    """In Unicode's own signs if it has all of them, else behind a mark."""
    if not text.strip():
        return text
    if all(sign in signs for sign in text):
        return "".join(signs[sign] for sign in text)
    return mark + text
