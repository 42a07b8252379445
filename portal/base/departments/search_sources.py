"""Departments among what a search finds."""

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import pgettext_lazy

from portal.base.departments.asking import ASKED_FOR_BY
from portal.base.departments.models import Department
from portal.base.search.sources import SOURCES, Card, Said, Source, keys_of, number_of_row

KIND = "department"


def say(department: Department) -> Said:
    return Said(
        title=department.name_zh,
        title_en=department.name_en,
        text="",
        department=department.code,
        in_force=department.active_until is None,
        codes=[department.code],
    )


def cards(request: HttpRequest, numbers: list[str]) -> dict[str, Card]:
    today = timezone.localdate()
    return {
        number_of_row(KIND, row.pk): Card(
            title=str(row),
            url=row.get_absolute_url(),
            in_force=row.active_until is None or row.active_until >= today,
            language="" if row.name_en else "zh",
        )
        for row in Department.objects.filter(pk__in=keys_of(numbers))
    }


SOURCES.register(
    Source(
        kind=KIND,
        label=pgettext_lazy("plural", "部门"),
        model=Department,
        weight=0.3,
        rows=Department.objects.all,
        say=say,
        cards=cards,
        asked_for_by=ASKED_FOR_BY,
    )
)
