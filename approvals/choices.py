"""What the filters of the catalogue offer by name, found in one statement."""

from typing import NamedTuple

from django.db.models import BigIntegerField, CharField, F, Manager, QuerySet, Value
from django.db.models.functions import Cast
from django.utils import timezone

from approvals.models import CatalogueSet, Law, LegalBasis, PowerType
from portal.base.departments.models import Department
from portal.base.languages import in_language
from portal.base.lists.facets import Choice
from portal.base.trees import branches


class Named(NamedTuple):
    """A row of any of these tables."""

    kind: str
    code: str
    zh: str
    en: str
    pk: int
    parent: int | None
    place: int  # among those of its kind, before the code


def named_choices(basis: type[LegalBasis] | None) -> dict[str, list[Choice]]:
    """Departments, of one branch or as an accepting office, marked sets, types of power, and the
    laws that some entry rests on."""
    found: dict[str, list[Named]] = {"department": [], "set": [], "type": [], "law": []}
    for row in _rows(basis):
        found[row.kind].append(row)
    for rows in found.values():
        rows.sort(key=lambda row: (row.place, row.code))
    below = branches((row.pk, row.parent) for row in found["department"])
    slugs = [row.code for row in found["type"]]
    return {
        "department": [_choice(row, below(row.pk)) for row in found["department"]],
        "office": [_choice(row, {row.pk}) for row in found["department"]],
        "set": [_choice(row, {row.pk}) for row in found["set"]],
        "type": [_choice(row, _pairs(row.code, slugs)) for row in found["type"]],
        "law": [_choice(row, {row.code}) for row in found["law"]],
    }


def _choice(row: Named, members: set) -> Choice:
    return Choice(row.code, in_language(row.zh, row.en), members)


def _pairs(slug: str, slugs: list[str]) -> set[str]:
    """The types of entries that count under this one: theirs, or what they belong to since."""
    return {f"{slug}>{other}" for other in ("", *slugs)} | {f"{other}>{slug}" for other in slugs}


def _rows(basis: type[LegalBasis] | None) -> list[Named]:
    parts = [
        _part("department", Department.objects, "code", "name", parent=F("parent_id")),
        _part("set", CatalogueSet.objects.in_use(), "code", "label"),
    ]
    if basis is not None:
        cited = Law.objects.public(timezone.now()).filter(code__in=basis.objects.values("law_key"))
        parts += [
            _part("type", PowerType.objects.in_use(), "slug", "label", place=F("order")),
            _part("law", cited, "code", ("title", "name_en")),
        ]
    first, *others = parts
    return [Named(*row) for row in first.union(*others, all=True)]


def _part(
    kind: str, rows: QuerySet | Manager, code: str, name, *, parent=None, place=None
) -> QuerySet:
    zh, en = (f"{name}_zh", f"{name}_en") if isinstance(name, str) else name
    return rows.order_by().values_list(
        Value(kind, CharField()),
        code,
        zh,
        en,
        "pk",
        Cast(parent or Value(None), BigIntegerField()),
        Cast(place or Value(0), BigIntegerField()),
    )
