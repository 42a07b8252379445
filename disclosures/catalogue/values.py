"""What a row of the catalogue says, as values that a proposal keeps, and the row made of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.translation import gettext as _

from disclosures.models import (
    Assignment,
    Category,
    Obligation,
    Requirement,
    RequirementChange,
)
from portal.base.departments.models import Department
from portal.base.fields import field_of

FIELDS = (
    "code", "title_zh", "title_en", "kind", "category", "department", "content", "channels",
    "law_key", "article", "term", "caused_by", "frequency", "counted_from", "limit_code",
    "limit_number", "limit_unit", "review_months", "valid_from", "valid_until",
)  # fmt: skip
# What the periods and their owners follow from: another rule is a row of its own.
FIXED = (
    "code", "term", "caused_by", "frequency", "department", "valid_from", "counted_from",
    "limit_code", "limit_number", "limit_unit",
)  # fmt: skip
OF_ASSIGNMENTS = ("department", "target", "target_value", "target_unit", "owed_from")
BY_CODE: dict[str, Any] = {"category": Category, "department": Department}
PLACES = Decimal("0.01")


class Unreadable(Exception):
    """A proposal leads to what is no longer there."""


@dataclass(frozen=True)
class CatalogueRow:
    """A row of the catalogue with who owes it, in memory."""

    requirement: Requirement
    assignments: list[Assignment]

    @property
    def values(self) -> dict:
        owing = [_values(one, OF_ASSIGNMENTS) for one in self.assignments]
        owing.sort(key=lambda one: one["department"])
        return _values(self.requirement, FIELDS) | {"assignments": owing}

    @classmethod
    def stored(cls, requirement: Requirement) -> "CatalogueRow":
        return cls(requirement, list(requirement.assignments.select_related("department")))

    @classmethod
    def of(cls, change: RequirementChange) -> "CatalogueRow":
        """As it would be. Raises Unreadable."""
        stored = None
        if change.requirement_id is not None:
            stored = Requirement.objects.filter(pk=change.requirement_id).first()
        requirement = stored or Requirement()
        if stored and not change.proposed:  # it is withdrawn as it stands
            return cls.stored(stored)
        try:
            _set(requirement, change.proposed, FIELDS)
            assignments = [
                _set(Assignment(requirement=requirement), one, OF_ASSIGNMENTS)
                for one in change.proposed["assignments"]
            ]
        except (KeyError, TypeError, AttributeError, ValidationError) as error:
            raise Unreadable(_("提请的内容无法读取。")) from error
        return cls(requirement, assignments)

    def problems(self) -> list[str]:
        """What no form has checked, or what has changed since it did."""
        found = _problems(self.requirement, ())
        departments = [one.department_id for one in self.assignments]
        if len(departments) != len(set(departments)):
            found.append(_("同一个部门只列一次。"))
        for one in self.assignments:
            found += _problems(one, ("requirement",))
        return found

    def save(self) -> None:
        """Write it and its assignments, each department keeping its row."""
        self.requirement.save()
        known = {one.department_id: one for one in self.requirement.assignments.all()}
        for one in self.assignments:
            kept = known.pop(one.department_id, None)
            if kept is not None:
                one.pk, one._state.adding = kept.pk, False
            one.requirement = self.requirement
            one.save()
        for gone in known.values():
            gone.delete()


def _values(row: Model, names: Sequence[str]) -> dict:
    return {name: _plain(getattr(row, name)) for name in names}


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.code  # type: ignore[attr-defined]
    if isinstance(value, Decimal):
        return f"{value.quantize(PLACES)}"
    if isinstance(value, date):
        return value.isoformat()
    return value if value is None or isinstance(value, int) else str(value).replace("\r\n", "\n")


def _set(row: Any, said: dict, names: Sequence[str]) -> Any:
    for name in names:
        value = said[name]
        if name in BY_CODE:
            setattr(row, name, _by_code(name, value))
        else:
            setattr(row, name, field_of(type(row), name).to_python(value))
    return row


def _by_code(name: str, code: str | None) -> Any:
    if code is None:
        return None
    found = BY_CODE[name].objects.filter(code=code).first()
    if found is None:
        raise Unreadable(_("编码“%(code)s”的部门或者分类已经没有了。") % {"code": code})
    return found


def _problems(row: Model, exclude: Sequence[str]) -> list[str]:
    try:
        row.full_clean(exclude=exclude)
    except ValidationError as error:
        return list(error.messages)
    return []


class Difference(NamedTuple):
    """What a reader is shown of one field: its label, and what it said and says."""

    label: str
    before: str
    after: str
    language: str  # as somebody typed it; none if it is said in that of the page


class Names:
    """What departments and categories are called, read once for a page."""

    @cached_property
    def of(self) -> dict[str, dict[str, str]]:
        return {
            name: {row.code: str(row) for row in model.objects.all()}
            for name, model in BY_CODE.items()
        }

    def shown(self, name: str, value: Any) -> str:
        if value is None or value == "":
            return ""
        if name in BY_CODE:
            return self.of[name].get(value, value)
        return str(dict(field_of(Requirement, name).flatchoices).get(value, value))


def differences(change: RequirementChange, names: Names | None = None) -> list[Difference]:
    """Of a new row all that it says; of a withdrawal nothing."""
    if not change.proposed:
        return []
    found, names = [], names or Names()
    for name in FIELDS:
        before, after = change.earlier.get(name), change.proposed.get(name)
        if (before or "") != (after or ""):
            field = field_of(Requirement, name)
            is_typed = not (name in BY_CODE or field.choices)
            language = "en" if name == "title_en" else "zh" * is_typed
            was, now = names.shown(name, before), names.shown(name, after)
            found.append(Difference(str(field.verbose_name), was, now, language))
    return found + list(_of_assignments(change, names))


def _of_assignments(change: RequirementChange, names: Names) -> Iterator[Difference]:
    before, after = by_department(change.earlier), by_department(change.proposed)
    for code in sorted({*before, *after}):
        was, now = before.get(code), after.get(code)
        if was != now:
            department = names.shown("department", code)
            label = _("任务分解：%(department)s") % {"department": department}
            is_typed = any(one["target"] for one in (was, now) if one)
            yield Difference(label, _owing_text(was), _owing_text(now), "zh" * is_typed)


def by_department(said: dict) -> dict[str, dict]:
    return {one["department"]: one for one in said.get("assignments", ())}


def _owing_text(one: dict | None) -> str:
    if one is None:
        return ""
    since = one["owed_from"] or _("从施行之日起")
    target = " ".join(filter(None, [one["target"], one["target_value"], one["target_unit"]]))
    return _("、").join(filter(None, [since, target]))


# Whom a change may relieve.

TRANSLATED_OR_SORTED = {"title_en", "category"}  # neither what is owed, nor a word of the rule


def relieved(change: RequirementChange) -> set[str]:
    """The codes of the departments of which it may take away a duty, or a word of what they owe:
    of all that owe it, unless the change only adds to it."""
    return relieved_by([change])[change.pk]


def relieved_by(changes: Sequence[RequirementChange]) -> dict[int, set[str]]:
    """The same of several, by their keys. A withdrawal relieves also those that were taken off the
    list and owe what had fallen due."""
    still_owing: dict[int | None, set[str]] = {}
    withdrawn = [one.requirement_id for one in changes if not one.proposed]
    if withdrawn:
        rows = Obligation.objects.owed().filter(requirement__in=withdrawn).order_by()
        for requirement, code in rows.values_list("requirement", "department__code").distinct():
            still_owing.setdefault(requirement, set()).add(code)
    return {one.pk: _relieved(one, still_owing.get(one.requirement_id, set())) for one in changes}


def _relieved(change: RequirementChange, still_owing: set[str]) -> set[str]:
    before, after = change.earlier, change.proposed
    if not before:
        return set()
    if not after:
        return _owing(before) | still_owing
    if any(
        _relieves(name, before[name], after[name]) for name in FIELDS if before[name] != after[name]
    ):
        return _owing(before)
    return set(_relieved_of_parts(before, after))


def _owing(said: dict) -> set[str]:
    return set(by_department(said)) or {said["department"]}


def _relieves(name: str, before: Any, after: Any) -> bool:
    if name in TRANSLATED_OR_SORTED:
        return False
    if name == "valid_until":  # days as texts sort as days
        return after is not None and (before is None or after < before)
    if name == "review_months":
        return before is not None and (after is None or after > before)
    return True


def _relieved_of_parts(before: dict, after: dict) -> Iterable[str]:
    yield from _owing(before) - _owing(after)
    was, will = by_department(before), by_department(after)
    for code in was.keys() & will.keys():
        old, new = was[code], will[code]
        is_later = new["owed_from"] is not None and (
            old["owed_from"] is None or new["owed_from"] > old["owed_from"]
        )
        words = ("target", "target_value", "target_unit")
        if is_later or any(old[name] != new[name] for name in words):
            yield code
