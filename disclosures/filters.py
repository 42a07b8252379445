from dataclasses import dataclass

import django_filters
from django.db.models import Max, Min, Q
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _

from disclosures.models import Category, Item
from portal.departments.models import Department, descendant_ids
from portal.search import query as search
from portal.search.tokens import words

ORDERS = {
    "newest": ("-published_sequence",),
    "oldest": ("published_sequence",),
    "title": ("title", "-published_sequence"),
    # Ranked by portal.search; only with a text to rank by.
    "relevance": ("-published_sequence",),
}
ORDER_LABELS = [
    ("newest", _("最新发布在前")),
    ("oldest", _("最早发布在前")),
    ("title", _("按名称")),
    ("relevance", _("按相关程度")),
]
UNKNOWN = {"invalid_choice": _("没有“%(value)s”这个选项，已忽略。")}


@dataclass(frozen=True)
class Active:
    """A filter in force: its name, what a reader sees, and the address without it."""

    name: str
    label: str
    value: str
    without: str


class TextFilter(django_filters.CharFilter):
    """Free text; whatever cannot be stored in a database is dropped, not refused."""

    def __init__(self, **kwargs):
        super().__init__(strip=True, **kwargs)

    @property
    def field(self):
        field = super().field
        field.validators = []
        field.widget.attrs["maxlength"] = 200
        return field


class ItemFilter(django_filters.FilterSet):
    """The filters of the list of items; the query parameters are part of the public URLs."""

    q = TextFilter(method="filter_text", label=_("检索词"))
    kind = django_filters.ChoiceFilter(choices=Item.Kind, label=_("事项类型"))
    department = django_filters.ModelChoiceFilter(
        queryset=Department.objects.all(),
        to_field_name="code",
        method="filter_department",
        label=_("责任部门"),
    )
    category = django_filters.ModelChoiceFilter(
        queryset=Category.objects.all(),
        to_field_name="code",
        method="filter_category",
        label=_("所属分类"),
    )
    term = django_filters.ChoiceFilter(
        field_name="disclosure_term", choices=Item.Term, label=_("公开时限")
    )
    stage = django_filters.ChoiceFilter(choices=Item.Stage, label=_("公开阶段"))
    year = django_filters.ChoiceFilter(field_name="shown_on__year", label=_("发布年份"))
    order = django_filters.ChoiceFilter(
        choices=ORDER_LABELS, method="sort", label=_("排序"), empty_label=None
    )

    def __init__(self, data, queryset, **kwargs):
        super().__init__(data, queryset, **kwargs)
        self.words = words(self.data.get("q", "")[:1000])
        self.filters["year"].extra["choices"] = _years(queryset)
        for name in ("kind", "department", "category", "term", "stage", "year"):
            self.filters[name].extra["empty_label"] = _("全部")
        for bound in self.filters.values():
            bound.extra["error_messages"] = UNKNOWN

    @property
    def chosen_order(self) -> str:
        """The order asked for; relevance by default where there is a text to rank by."""
        asked = self.form.cleaned_data.get("order") if self.form.is_valid() else None
        asked = asked or self.data.get("order")
        if asked in ORDERS and (asked != "relevance" or self.words):
            return asked
        return "relevance" if self.words else "newest"

    @property
    def results(self):
        """What a paginator pages through."""
        if self.chosen_order == "relevance":
            return search.RankedResults(self.qs, self.words)
        return self.qs.order_by(*ORDERS[self.chosen_order])

    def messages(self) -> list[str]:
        """One sentence for each value that was not understood."""
        return [
            f"{self.filters[name].label}: {message}"
            for name, messages in self.form.errors.items()
            for message in messages
        ]

    def active(self) -> list[Active]:
        """The filters in force, the order aside."""
        self.form.is_valid()  # cleans, once
        values = self.form.cleaned_data
        return [
            Active(
                name,
                str(self.filters[name].label),
                self._value_text(name, values[name]),
                self._without(name),
            )
            for name in self.filters
            if name != "order" and values.get(name)
        ]

    def description(self) -> str:
        """The list in a sentence: what it holds, narrowed by what."""
        everything = str(pgettext("plural", "公开事项"))
        parts = [_("%(label)s“%(value)s”") % vars(active) for active in self.active()]
        if not parts:
            return everything
        return _("%(everything)s：%(parts)s") % {
            "everything": everything,
            "parts": gettext("、").join(map(str, parts)),
        }

    def _value_text(self, name, value) -> str:
        field = self.form.fields[name]
        is_choice = hasattr(field, "choices") and not hasattr(field, "queryset")
        return str(dict(field.choices).get(value, value) if is_choice else value)

    def _without(self, name) -> str:
        """The address of the same list without this filter."""
        query = self.data.copy()
        for key in (name, "page"):
            query.pop(key, None)
        return f"?{query.urlencode()}"

    def filter_text(self, queryset, name, value):
        if not self.words:
            return queryset.none() if value.strip() else queryset
        return queryset.filter(published_sequence__in=search.matching(self.words))

    def filter_department(self, queryset, name, department):
        return queryset.filter(department_id__in=descendant_ids({department.pk}))

    def filter_category(self, queryset, name, category):
        own_and_below = Category.objects.filter(Q(pk=category.pk) | Q(parent=category))
        return queryset.filter(category__in=own_and_below.values("pk"))

    def sort(self, queryset, name, value):
        return queryset  # `results` sorts, after everything else


def _years(queryset) -> list[tuple[str, str]]:
    ends = queryset.aggregate(first=Min("shown_on"), last=Max("shown_on"))
    if ends["first"] is None:
        return []
    years = range(ends["last"].year, ends["first"].year - 1, -1)
    return [(str(year), str(year)) for year in years]
