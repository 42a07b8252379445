"""Who gains power over public words, figures or permissions: that takes two administrators.

More than an author's power have reviewers, publishers, supervisors, administrators and founders
(superusers). Whatever lessens it one administrator does alone, at once.
"""

from datetime import date

from portal.base.departments.models import Department, Role, User
from portal.base.departments.scope import own_units, scope

POWERFUL = (Role.REVIEWER, Role.PUBLISHER, Role.SUPERVISOR, Role.ADMINISTRATOR)
# What says who a person is in the back office, and where a department stands. What a form changes
# of them together is decided together.
OF_PERSON = ("username", "email", "department", "role", "is_active")
OF_DEPARTMENT = (
    "parent", "successor", "is_disclosure_office", "is_discipline_office", "active_until",
)  # fmt: skip
# Who works for which, and who decides about whom, follows from these alone.
OF_SCOPE = OF_DEPARTMENT[:4]

Values = dict[str, str]


def columns_of(row: User | Department) -> tuple[str, ...]:
    return OF_PERSON if isinstance(row, User) else OF_DEPARTMENT


def values_of(row: User | Department) -> Values:
    """As texts, departments by their codes."""
    return {name: _text(getattr(row, name)) for name in columns_of(row)}


def _text(value: object) -> str:
    if isinstance(value, Department):
        return value.code
    return "" if value is None else str(value)


def apply(row: User | Department, values: Values) -> None:
    """Set what the texts of `values_of` say. Raises Department.DoesNotExist."""
    for name, text in values.items():
        field = type(row)._meta.get_field(name)
        if field.is_relation:
            setattr(row, name, Department.objects.get(code=text) if text else None)
        elif name == "active_until":
            row.active_until = date.fromisoformat(text) if text else None  # type: ignore[union-attr]
        else:
            setattr(row, name, field.to_python(text))  # type: ignore[union-attr]


def without_power(row: User | Department) -> Values:
    """What a new row is until somebody confirms what was asked for it."""
    if isinstance(row, User):
        return {"role": "", "is_active": "False"}
    return {"is_disclosure_office": "False", "is_discipline_office": "False"}


def has_power(person: User) -> bool:
    """More than an author's, once the account is active."""
    return person.is_superuser or person.role in POWERFUL


def gains(before: User | Department | None, after: User | Department) -> bool:
    """Whether somebody has more power by this change; `before` is None of a new row."""
    if isinstance(after, Department):
        return _shifts_scope(before, after)  # type: ignore[arg-type]
    return has_power(after) and (before is None or _gains(before, after))  # type: ignore[arg-type]


def _gains(before: User, after: User) -> bool:
    return (
        (after.role != before.role and after.role in POWERFUL)
        or (after.is_active and not before.is_active)
        or (after.username, after.email) != (before.username, before.email)
        or (after.department_id != before.department_id and _is_wider(before, after))
    )


def _is_wider(before: User, after: User) -> bool:
    """Whether a person works for more, or may decide about a unit that was their own."""
    old, new = scope(before), scope(after)
    works_for_more = old is not None and (new is None or not new <= old)
    return works_for_more or not own_units(before) <= own_units(after)


def _shifts_scope(before: Department | None, after: Department) -> bool:
    """A new department has nothing yet that anybody could gain, but what it may be asked for."""
    if before is None:
        return after.is_disclosure_office or after.is_discipline_office
    old, new = values_of(before), values_of(after)
    return any(old[name] != new[name] for name in OF_SCOPE)
