import re
from datetime import date
from functools import reduce
from operator import and_, or_

import django_filters
from django.db.models import Case, CharField, Q, Value, When
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from portal.base.departments.choices import department_choices
from portal.base.departments.models import Hotline
from portal.base.hotlines import EVERYWHERE, overdue_on
from portal.base.languages import in_language
from portal.base.lists.facets import Choice, FacetFilter, TextFilter, plain
from portal.base.lists.listing import ListFilter

BY_DEPARTMENT = ("department__code", "number", "pk")
FOR_EVERYBODY_FIRST = (
    Case(When(number__regex=EVERYWHERE, then=0), When(is_general=True, then=1), default=2),
    *BY_DEPARTMENT,
)
CHECKS = [("recent", _("最近核对过")), ("overdue", _("该核对了"))]
SEPARATORS = re.compile(r"[、，,;；/]\s*")


class HotlineFilter(ListFilter):
    """The hotlines in use on a given day."""

    orders = {
        "everybody": FOR_EVERYBODY_FIRST,
        "department": BY_DEPARTMENT,
        "number": ("number", "pk"),
    }

    q = TextFilter(method="filter_text", label=_("用途或者号码"))
    department = FacetFilter(column="department", label=_("责任部门"))
    language = FacetFilter(column="languages", lookup="languages_zh", label=_("服务语言"))
    checked = FacetFilter(column="checked", label=_("核对情况"))
    order = django_filters.ChoiceFilter(
        choices=[
            ("everybody", _("全国统一号码在前")),
            ("department", _("按部门")),
            ("number", _("按号码")),
        ],
        method="sort",
        label=_("排序"),
        empty_label=None,
    )

    def __init__(self, data, queryset, *, today: date, **kwargs):
        self.columns = columns_on(today)
        super().__init__(data, queryset, **kwargs)
        self.words = []  # nothing is ranked

    @staticmethod
    def everything():
        return pgettext("plural", "热线电话")

    def offer(self):
        self.facets["department"].offer(self.keep("departments", department_choices))
        self.facets["language"].offer(self.keep("hotline-languages", _language_choices))
        self.facets["checked"].offer(plain(CHECKS))

    def filter_text(self, queryset, name, value):
        """Every word is in the purpose, or is part of the number however that is written."""
        words = value.replace("\x00", "").split()
        if not words:
            return queryset
        return queryset.filter(reduce(and_, map(_has, words[:10])))


def columns_on(today: date) -> dict:
    """What is counted beside the choices."""
    overdue = When(overdue_on(today), then=Value("overdue"))
    return {
        "department": "department",
        "languages": "languages_zh",
        "checked": Case(overdue, default=Value("recent"), output_field=CharField()),
    }


def _has(word: str) -> Q:
    digits = re.sub(r"[^0-9]", "", word) if re.fullmatch(r"[0-9+ -]+", word) else ""
    tests = [Q(purpose_zh__icontains=word), Q(purpose_en__icontains=word)]
    if digits:
        between = "[ -]*"
        tests.append(Q(number__regex=between.join(digits)))
    return reduce(or_, tests)


def _language_choices() -> list[Choice]:
    """Each language that some hotline names, alone or among others."""
    rows = (
        Hotline.objects.filter(awaits_release=False)
        .exclude(languages_zh="")
        .order_by("languages_zh", "languages_en")
    )
    members: dict[str, set[str]] = {}
    labels: dict[str, str] = {}
    for zh, en in rows.values_list("languages_zh", "languages_en").distinct():
        names, translated = SEPARATORS.split(zh), SEPARATORS.split(en)
        for place, name in enumerate(names):
            members.setdefault(name, set()).add(zh)
            if len(translated) == len(names):
                labels.setdefault(name, translated[place])
    return [
        Choice(name, in_language(name, labels.get(name, "")), texts)
        for name, texts in members.items()
        if name
    ]
