"""Hotlines among what a search finds."""

import re
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.base.departments.models import Hotline
from portal.base.search.sources import SOURCES, Card, Said, Source, keys_of, number_of_row
from portal.hotlines.public_pages import HOTLINES

KIND = "hotline"


def released() -> QuerySet:
    return Hotline.objects.filter(awaits_release=False).select_related("department")


def say(hotline: Hotline) -> Said:
    texts = (hotline.hours_zh, hotline.number)
    return Said(
        title=hotline.purpose_zh,
        title_en=hotline.purpose_en,
        text="\n".join(filter(None, texts)),
        department=hotline.department.code,
        in_force=hotline.valid_until is None,
        # With the area code and without.
        codes=[hotline.number, re.split("[ -]", hotline.number)[-1]],
    )


def cards(request: HttpRequest, numbers: list[str]) -> dict[str, Card]:
    rows = Hotline.objects.in_use(timezone.localdate()).filter(pk__in=keys_of(numbers))
    return {number_of_row(KIND, row.pk): card(row) for row in rows}


def card(hotline: Hotline) -> Card:
    hours = [(str(_("服务时间")), hotline.hours)] if hotline.hours else []
    return Card(
        title=hotline.purpose,
        url=f"{reverse('hotlines')}?{urlencode({'q': hotline.number})}",
        department=str(hotline.department),
        facts=[(str(_("电话")), hotline.number), *hours],
        language="" if hotline.purpose_en else "zh",
    )


SOURCES.register(
    Source(
        kind=KIND,
        label=HOTLINES,
        model=Hotline,
        weight=0.3,
        rows=released,
        say=say,
        cards=cards,
        asked_for_by=("电话", "热线", "号码", "phone", "telephone", "hotline"),
    )
)
