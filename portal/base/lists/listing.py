"""Lists of published records: filters with counts, chips, a sentence, orders, pages.

The same filter set drives the page and every other form of the list.
"""

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, reduce
from operator import or_

import django_filters
from django.core.exceptions import ValidationError
from django.core.paginator import InvalidPage, Paginator
from django.db.models import Count, Q, QuerySet
from django.http import Http404, HttpRequest, QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_filters.constants import EMPTY_VALUES

from portal.base.caching import public_page
from portal.base.search import query as search
from portal.base.search.tokens import words

CAP = 10_000  # matches of a text that are counted; more are told as "10000+"
ORDERS = {
    "newest": ("-published_sequence",),
    "oldest": ("published_sequence",),
    "title": ("title", "-published_sequence"),
    # Ranked by portal.base.search; only with a text to rank by.
    "relevance": ("-published_sequence",),
}
ORDER_LABELS = [
    ("newest", _("最新发布在前")),
    ("oldest", _("最早发布在前")),
    ("title", _("按名称")),
    ("relevance", _("按相关程度")),
]
QUERY = 200  # characters of a text that are searched for
UNKNOWN = {"invalid_choice": _("没有“%(value)s”这个选项，已忽略。")}


@dataclass(frozen=True)
class Cube:
    """How many rows there are of each combination of values, in named columns.

    One statement counts them; every count beside a choice is a sum of these.
    """

    columns: tuple[str, ...]
    cells: list[tuple[tuple, int]]
    is_capped: bool = False

    def total(self, chosen: Mapping[str, set]) -> int:
        """The number of rows whose values are among the chosen ones."""
        tests = self._tests(chosen)
        return sum(n for values, n in self.cells if all(values[i] in some for i, some in tests))

    def by_value(self, column: str, chosen: Mapping[str, set]) -> dict:
        """The counts of one column's values under the choices in all other columns."""
        others = {name: some for name, some in chosen.items() if name != column}
        place, tests, counts = self.columns.index(column), self._tests(others), {}
        for values, n in self.cells:
            if all(values[i] in some for i, some in tests):
                counts[values[place]] = counts.get(values[place], 0) + n
        return counts

    def _tests(self, chosen):
        return [(self.columns.index(name), some) for name, some in chosen.items()]


def tally(
    queryset: QuerySet, columns: Mapping, cap: int | None = None, *, distinct: bool = False
) -> Cube:
    """Count a queryset by these columns (name → expression), at most `cap` rows of it.

    A column that joins other rows makes the same row come several times: count `distinct`.
    """
    if cap is not None:
        some = queryset.order_by().values("pk")[: cap + 1]
        queryset = queryset.model._base_manager.filter(pk__in=some)
    rows = (
        queryset.order_by().values_list(*columns.values()).annotate(Count("pk", distinct=distinct))
    )
    cells = [(tuple(values), n) for *values, n in rows]
    return Cube(tuple(columns), cells, cap is not None and sum(n for _v, n in cells) > cap)


class LateRows:
    """An ordered queryset for a paginator: the keys of a page first, then its few rows."""

    def __init__(self, queryset: QuerySet, total: int):
        self.queryset = queryset
        self.total = total

    def count(self) -> int:
        return self.total

    __len__ = count

    def __getitem__(self, window: slice) -> list:
        keys = list(self.queryset.values_list("pk", flat=True)[window])
        rows = self.queryset.order_by().in_bulk(keys)
        return [rows[key] for key in keys if key in rows]


def numbered_page(rows, size: int, request: HttpRequest):
    """The page of these rows that the address asks for. Raises Http404."""
    try:
        return Paginator(rows, size).page(request.GET.get("page") or 1)
    except InvalidPage as error:
        raise Http404(gettext("没有这一页。")) from error


@dataclass(frozen=True)
class Choice:
    """One choice of a facet: its value in the address, its label, and what it stands for."""

    value: str
    label: str
    members: Container = field(default_factory=set)


class FacetFilter(django_filters.ChoiceFilter):
    """A filter whose choices tell how many rows each would leave.

    `column` names one of the list's `columns`, or, of a facet that is `many`, what it is to be
    called when counted: a row may have several values of that, in rows of their own.
    """

    def __init__(self, *, column: str, lookup: str = "", many: bool = False, **kwargs):
        super().__init__(**kwargs)
        self.column = column
        self.lookup = lookup or column
        self.many = many

    def offer(self, choices: Iterable[Choice]):
        self.choices = {choice.value: choice for choice in choices}
        self.extra["choices"] = [(choice.value, choice.label) for choice in self.choices.values()]

    def filter(self, queryset, value):
        if not value:
            return queryset
        members = self.choices[value].members
        lookup = self.lookup
        if not self.many and lookup == self.column and not self._is_stored:
            lookup = f"{self.column}_in_list"
            queryset = queryset.alias(**{lookup: self.parent.columns[self.column]})
        test = {f"{lookup}__in": members}
        if len(members) == 1:
            test = {lookup: next(iter(members))}
        if self.many:
            having = queryset.model._base_manager.filter(**test)
            return queryset.filter(pk__in=having.values("pk"))
        return queryset.filter(**test)

    @property
    def _is_stored(self) -> bool:
        return isinstance(self.parent.columns[self.column], str)


@dataclass(frozen=True)
class Holding:
    """The texts that hold this code among others, with semicolons between."""

    code: str

    def __contains__(self, text: str) -> bool:
        return self.code in text.split(";")


class CodesFilter(FacetFilter):
    """A facet over a column that holds several codes in one text."""

    def offer_codes(self, choices: Iterable[tuple[str, str]]):
        self.offer(Choice(value, str(label), Holding(value)) for value, label in choices)

    def filter(self, queryset, value):
        if not value:
            return queryset
        parts = {"": value, "__startswith": f"{value};", "__endswith": f";{value}",
                 "__contains": f";{value};"}  # fmt: skip
        return queryset.filter(
            reduce(or_, (Q(**{self.lookup + how: text}) for how, text in parts.items()))
        )


def plain(choices: Iterable[tuple[str, str]]) -> list[Choice]:
    return [Choice(value, str(label), {value}) for value, label in choices]


class TextFilter(django_filters.CharFilter):
    """Free text; whatever cannot be stored in a database is dropped, not refused."""

    def __init__(self, **kwargs):
        super().__init__(strip=True, **kwargs)

    @property
    def field(self):
        field = super().field
        field.validators = []
        field.widget.attrs["maxlength"] = QUERY
        return field


@dataclass(frozen=True)
class Tab:
    """One choice of the facet that a list shows as tabs above it."""

    label: str
    address: str
    is_chosen: bool
    count: int | None = None  # of all of them the list itself tells


@dataclass(frozen=True)
class Active:
    """A filter in force: its name, what a reader sees, and the address without it."""

    name: str
    label: str
    value: str
    without: str


class ListFilter(django_filters.FilterSet):
    """A list's filters; the query parameters are part of the public URLs.

    A concrete list names the `columns` that are counted, offers the choices of its facets in
    `offer()`, and says what `everything` in it is called. A facet is counted by these columns;
    what any other filter leaves is counted anew.
    """

    columns: Mapping
    everything: Callable[[], str]
    tabs: str = ""  # the facet whose choices stand above the list
    orders: Mapping[str, tuple[str, ...]] = ORDERS  # the first is the usual one

    q = TextFilter(method="filter_text", label=_("检索词"))
    order = django_filters.ChoiceFilter(
        choices=ORDER_LABELS, method="sort", label=_("排序"), empty_label=None
    )

    def __init__(
        self,
        data,
        queryset,
        *,
        cube: Callable[[], Cube] | None = None,
        keep: Callable | None = None,
        **kwargs,
    ):
        """`cube` counts the whole queryset, from a cache where there is one; `keep(name, find)`
        finds choices that are the same for every reader, or takes them from there."""
        asked = data.get("q", "").strip()
        self.is_cut = len(asked) > QUERY
        super().__init__(_storable(data, asked[:QUERY]), queryset, **kwargs)
        self.keep = keep or (lambda name, find: find())
        self.words = words(self.data["q"]) if "q" in self.filters and "q" in self.data else []
        self._whole = cube or (lambda: tally(queryset, self.columns))
        self._cleaned: dict = {}
        for bound in self.filters.values():
            bound.extra["error_messages"] = UNKNOWN
        for facet in self.facets.values():
            facet.extra["empty_label"] = _("全部")
        self.offer()

    def offer(self):
        """Give each facet its choices. A list without facets has none to give.

        Those found in `cube` come last: it is what the filters leave that are no facets of it.
        """

    @classmethod
    def public_page(cls, view: Callable) -> Callable:
        """The view, as a public page of all that an address of the list may say."""
        many = django_filters.MultipleChoiceFilter
        several = tuple(n for n, bound in cls.base_filters.items() if isinstance(bound, many))
        return public_page(view, *cls.base_filters, "page", several=several)

    @property
    def facets(self) -> dict[str, FacetFilter]:
        return {n: bound for n, bound in self.filters.items() if isinstance(bound, FacetFilter)}

    @cached_property
    def cube(self) -> Cube:
        return self._counted_without()

    def _counted_without(self, name: str = "") -> Cube:
        narrowing = self._narrowing(name)
        if not narrowing:
            return self._whole()
        return tally(self._narrowed(narrowing), self.columns, CAP)

    def _narrowing(self, but: str = "") -> list[str]:
        """The filters in force that no sum of the cube's counts can tell the effect of."""
        return [n for n in self.filters if n != but and not self._is_counted(n) and self._is_on(n)]

    def _is_counted(self, name: str) -> bool:
        bound = self.filters[name]
        return name == "order" or (isinstance(bound, FacetFilter) and not bound.many)

    def _narrowed(self, names: list[str]) -> QuerySet:
        rows = self.queryset
        for name in names:
            rows = self.filters[name].filter(rows, self.value(name))
        return rows

    def value(self, name: str):
        """What is asked of one filter, as its field in the form cleans it; None if it refuses.

        Each by itself: what some leave decides which choices others have.
        """
        if name not in self._cleaned:
            field = self.filters[name].field
            try:
                asked = field.widget.value_from_datadict(self.data, {}, name)
                self._cleaned[name] = field.clean(asked)
            except ValidationError:
                self._cleaned[name] = None
        return self._cleaned[name]

    def _is_on(self, name: str) -> bool:
        return self.value(name) not in EMPTY_VALUES

    @cached_property
    def chosen(self) -> dict[str, set]:
        """The values of the columns that the chosen filters allow."""
        return {
            facet.column: facet.choices[self.value(name)].members
            for name, facet in self.facets.items()
            if not facet.many and self._is_on(name)
        }

    @cached_property
    def total(self) -> int:
        return self.cube.total(self.chosen)

    @property
    def is_capped(self) -> bool:
        """Whether there are more than were counted."""
        return self.cube.is_capped

    def counted(self, name: str) -> list[tuple[str, str, int]]:
        """The choices of a facet with their counts, each ignoring the facet's own choice."""
        facet = self.facets[name]
        cube = self.cube
        if facet.many:
            columns = {**self.columns, facet.column: facet.lookup}
            others = self._narrowing(name)
            cap = CAP if others else None
            cube = tally(self._narrowed(others), columns, cap, distinct=True)
        counts = cube.by_value(facet.column, self.chosen)
        return [
            (
                choice.value,
                choice.label,
                sum(n for value, n in counts.items() if value in choice.members),
            )
            for choice in facet.choices.values()
        ]

    def show_counts(self):
        """Write the counts beside the choices of the form's fields."""
        for name in self.facets:
            if name == self.tabs:
                continue
            # The field itself puts the empty choice before these.
            self.form.fields[name].choices = [
                (value, self._with_count(label, n)) for value, label, n in self.counted(name)
            ]

    @property
    def shown_fields(self) -> list:
        """The fields of the form beside the list: neither the order nor what the tabs choose."""
        return [self.form[name] for name in self.filters if name not in ("order", self.tabs)]

    @property
    def tab_chosen(self) -> str:
        return (self.value(self.tabs) or "") if self.tabs else ""

    @property
    def tabs_label(self) -> str:
        return self.filters[self.tabs].label

    @property
    def tab_links(self) -> list[Tab]:
        chosen = self.tab_chosen
        links = [Tab(gettext("全部"), self._with(self.tabs, ""), not chosen)]
        return links + [
            Tab(label, self._with(self.tabs, value), value == chosen, count)
            for value, label, count in self.counted(self.tabs)
        ]

    def _with_count(self, label, count) -> str:
        shown = {"label": label, "count": f"{count}+" if self.is_capped else count}
        return gettext("%(label)s（%(count)s）") % shown

    @property
    def chosen_order(self) -> str:
        """The order asked for; relevance by default where there is a text to rank by."""
        asked = self.value("order")
        if asked in self.orders and (asked != "relevance" or self.words):
            return asked
        return "relevance" if self.words else next(iter(self.orders))

    @property
    def stored_order(self) -> tuple[str, ...]:
        """The order of all rows where nothing ranks them."""
        return self.orders[self.chosen_order]

    @property
    def results(self):
        """What a paginator pages through."""
        if self.chosen_order == "relevance":
            return search.RankedResults(self.qs, self.words, self.total)
        return LateRows(self.qs.order_by(*self.stored_order), self.total)

    def messages(self) -> list[str]:
        """One sentence for each value that was not understood."""
        cut = [gettext("检索词太长，只检索了前 %(most)s 个字。请换短一些的词。") % {"most": QUERY}]
        return cut * self.is_cut + [
            f"{self.filters[name].label}: {message}"
            for name, messages in self.form.errors.items()
            for message in messages
        ]

    @cached_property
    def active(self) -> list[Active]:
        """The filters in force, the order aside."""
        return [
            Active(
                name,
                str(self.filters[name].label),
                self._label(name),
                self._without(name),
            )
            for name in self.filters
            if name != "order" and self._is_on(name)
        ]

    def ways_out(self) -> list[tuple[Active, int]]:
        """For an empty list: the filters without which it is not, and how many rows then."""
        counted = [(active, self._count_without(active.name)) for active in self.active]
        return [(active, count) for active, count in counted if count]

    def description(self) -> str:
        """The list in a sentence: what it holds, narrowed by what."""
        everything = str(type(self).everything())
        parts = [_("%(label)s“%(value)s”") % vars(active) for active in self.active]
        if not parts:
            return everything
        return _("%(everything)s：%(parts)s") % {
            "everything": everything,
            "parts": gettext("、").join(map(str, parts)),
        }

    def _label(self, name) -> str:
        """What a reader sees of a filter's value: of choices their labels."""
        value, widget = self.value(name), self.filters[name].field.widget
        if not hasattr(widget, "choices"):
            return str(value)
        groups = widget.optgroups(name, widget.format_value(value))
        chosen = (one["label"] for _g, some, _n in groups for one in some if one["selected"])
        return gettext("、").join(map(str, chosen))

    def _without(self, name) -> str:
        """The address of the same list without this filter."""
        return self._with(name, "")

    def _with(self, name, value) -> str:
        """The address of the same list, from its first page, with another value of a filter."""
        query = self.data.copy()
        for key in (name, "page"):
            query.pop(key, None)
        if value:
            query[name] = value
        return f"?{query.urlencode()}"

    def _count_without(self, name) -> int:
        if name not in self.facets or self.facets[name].many:
            return self._counted_without(name).total(self.chosen)
        column = self.facets[name].column
        return self.cube.total({c: some for c, some in self.chosen.items() if c != column})

    def filter_text(self, queryset, name, value):
        if not self.words:
            return queryset.none() if value.strip() else queryset
        return queryset.filter(published_sequence__in=search.matching(self.words))

    def sort(self, queryset, name, value):
        return queryset  # `results` sorts, after everything else


def _storable(data: QueryDict, text: str) -> QueryDict:
    """The parameters of a list, with this text to search for, as a database takes them."""
    taken = data.copy()
    for name, values in data.lists():
        values = [text] if name == "q" else values
        taken.setlist(name, [value[:QUERY].replace("\x00", "") for value in values])
    return taken
