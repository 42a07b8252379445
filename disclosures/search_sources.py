"""Duties to disclose, and decisions not to, among what a search finds."""

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import pgettext_lazy

from disclosures.models import Requirement, Waiver
from portal.base.search.sources import SOURCES, Card, Said, Source, keys_of, number_of_row


def requirements() -> QuerySet:
    """Of each code the one row that stays."""
    rows = Requirement.objects.filter(valid_until=None, withdrawn_on=None)
    return rows.select_related("department", "category")


def say_requirement(requirement: Requirement) -> Said:
    texts = (requirement.content, requirement.article)
    return Said(
        title=requirement.title_zh,
        title_en=requirement.title_en,
        text="\n".join(filter(None, texts)),
        department=requirement.department.code,
        category=requirement.category.code if requirement.category else "",
        day=requirement.valid_from,
        codes=[requirement.code],
    )


def requirement_cards(request: HttpRequest, numbers: list[str]) -> dict[str, Card]:
    return {
        number_of_row("requirement", row.pk): Card(
            title=str(row),
            url=row.get_absolute_url(),
            department=str(row.department),
            day=row.valid_from,
            language="" if row.title_en else "zh",
        )
        for row in requirements().filter(pk__in=keys_of(numbers))
    }


def waivers() -> QuerySet:
    rows = Waiver.objects.decided()
    return rows.select_related("department", "obligation__requirement")


def say_waiver(waiver: Waiver) -> Said:
    return Said(
        title=waiver.title or waiver.reason,  # what the duty is called may change
        text="\n".join(filter(None, (waiver.reason, waiver.legal_basis))),
        department=waiver.department.code,
        day=waiver.granted_on,
        in_force=waiver.ended_on is None,
    )


def waiver_cards(request: HttpRequest, numbers: list[str]) -> dict[str, Card]:
    today = timezone.localdate()
    return {
        number_of_row("waiver", row.pk): Card(
            title=str(row),
            url=row.get_absolute_url(),
            department=str(row.department),
            day=row.granted_on,
            in_force=row.ended_on is None and row.reexamine_on >= today,
            language="zh",
        )
        for row in waivers().filter(pk__in=keys_of(numbers))
    }


SOURCES.register(
    Source(
        kind="requirement",
        label=pgettext_lazy("plural", "公开事项目录"),
        model=Requirement,
        weight=0.0,
        rows=requirements,
        say=say_requirement,
        cards=requirement_cards,
        asked_for_by=("应当公开", "逾期", "没公开", "没有公开", "多久公开", "什么时候公开"),
    ),
    Source(
        kind="waiver",
        label=pgettext_lazy("plural", "不予公开决定"),
        model=Waiver,
        weight=0.2,
        rows=waivers,
        say=say_waiver,
        cards=waiver_cards,
        asked_for_by=("不予公开", "不公开", "不能公开"),
    ),
)
