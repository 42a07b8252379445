"""Lists of published records: filters with counts, chips, a sentence, orders, pages.

The same filter set drives the page and every other form of the list.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Any

import django_filters
from django.core.paginator import InvalidPage, Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from portal.base.caching import public_page
from portal.base.lists.counted import CountedFilter
from portal.base.lists.cube import Cube, tally
from portal.base.lists.facets import QUERY, TextFilter
from portal.base.search import query as search
from portal.base.search.engines import of_words
from portal.base.search.finding import Narrowed
from portal.base.search.sources import kinds_of
from portal.base.search.tokens import words

KEY = re.compile("[0-9]{1,18}", re.ASCII)
# By the date that a list shows, which is not the day of recording where a record was public before.
ORDERS = {
    "newest": ("-shown_on", "-published_sequence"),
    "oldest": ("shown_on", "published_sequence"),
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


class LateRows:
    """An ordered queryset for a paginator: the keys of a page first, then its few rows."""

    def __init__(self, queryset: QuerySet, total: int) -> None:
        self.queryset = queryset
        self.total = total

    def count(self) -> int:
        return self.total

    __len__ = count

    def __getitem__(self, window: slice) -> list:
        keys = list(self.queryset.values_list("pk", flat=True)[window])
        rows = self.queryset.order_by().in_bulk(keys)
        return [rows[key] for key in keys if key in rows]


def numbered_page(rows: Any, size: int, request: HttpRequest) -> Page:
    """The page of these rows that the address asks for. Raises Http404."""
    try:
        return Paginator(rows, size).page(request.GET.get("page") or 1)
    except InvalidPage as error:
        raise Http404(gettext("没有这一页。")) from error


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


class SearchedFilter(CountedFilter):
    """Filters of which one searches the text, and the rows that they leave in order."""

    orders: Mapping[str, tuple[Any, ...]] = ORDERS  # the first is the usual one

    q = TextFilter(method="filter_text", label=_("检索词"))
    order = django_filters.ChoiceFilter(
        choices=ORDER_LABELS, method="sort", label=_("排序"), empty_label=None
    )

    def __init__(self, data: QueryDict, queryset: QuerySet, **kwargs: Any) -> None:
        asked = data.get("q", "").strip()
        self.is_cut = len(asked) > QUERY
        data = _storable(data, asked[:QUERY])
        self.words = words(data.get("q", "")) if "q" in self.base_filters else []
        beyond = data.get("beyond", "")
        self.beyond = int(beyond) if self.words and KEY.fullmatch(beyond) else None
        self._windows: dict[tuple, search.Window] = {}
        # Under the names of filters, of each key the values of the columns; none where there is
        # no such row among those that these leave.
        self._values: dict[tuple[str, ...], dict[int, Any]] = {}
        super().__init__(data, queryset, **kwargs)

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
    def results(self) -> Any:
        """What a paginator pages through: with a text as much as is listed at once."""
        if not self.words:
            return LateRows(self.qs.order_by(*self.stored_order), self.total)
        rows = self._narrowed(self._others)
        return search.KeyedRows(rows, self._in_order(rows))

    # With a text: what holds every word, NEWEST rows of it at once, from the newest or oldest on.

    @cached_property
    def listed(self) -> search.Window:
        """What the pages of this list are taken from."""
        return self._widest(self._others, self.beyond)

    def _widest(self, names: list[str], beyond: int | None = None) -> search.Window:
        """What holds every word, if that is not too much; or else of what these filters leave."""
        if beyond is None and self._window([]).is_all:
            return self._window([])
        return self._window(names, beyond)

    @property
    def _others(self) -> list[str]:
        """The filters in force besides the text."""
        return [n for n in self.filters if n not in ("q", "order") and self.is_on(n)]

    @property
    def _is_sorted(self) -> bool:
        """Whether by what was asked. What follows the first rows goes by the time of recording."""
        return self.beyond is None

    def _in_order(self, rows: QuerySet) -> list[int]:
        keys = self.listed.keys
        if self._is_sorted and self.chosen_order != "relevance":
            listed = rows.filter(published_sequence__in=search.among(keys))
            in_order = listed.order_by(*self.stored_order)
            return list(in_order.values_list("published_sequence", flat=True))
        if self.listed.is_all:
            keys = self._left(keys)
        return search.by_relevance(keys, self.words) if self._is_sorted else keys

    def _left(self, keys: list[int]) -> list[int]:
        """Those of these keys that all filters leave: what those leave that are no facets, and of
        these what the facets do by the values that are counted."""
        names = [name for name in self._narrowing() if name != "q"]
        keys, values = self._kept(names, keys), self._values[tuple(names)]
        for column, some in self.chosen.items():
            place = list(self.columns).index(column)
            keys = [key for key in keys if values[key][place] in some]
        return keys

    def _kept(self, names: list[str], keys: list[int]) -> list[int]:
        """Those of these keys that the rows have which these filters leave. What is counted of
        them is read with them."""
        known = self._values.setdefault(tuple(names), {})
        if unknown := [key for key in keys if key not in known]:
            known |= dict.fromkeys(unknown)
            rows = self._narrowed(names).filter(published_sequence__in=search.among(unknown))
            columns = ("published_sequence", *self.columns.values())
            known |= {key: tuple(some) for key, *some in rows.order_by().values_list(*columns)}
        return [key for key in keys if known[key] is not None]

    @property
    def has_more(self) -> bool:
        """Whether there are more rows than these pages hold."""
        return not self.listed.is_all if self.words else self.is_capped

    @property
    def following(self) -> str:
        """The address of the list where its pages end."""
        key = self.listed.goes_on if self.words else None
        return "" if key is None else self._with("beyond", key)

    def _window(self, names: list[str], beyond: int | None = None) -> search.Window:
        """Of what these filters leave."""
        asked = (*names, beyond)
        if asked not in self._windows:
            self._windows[asked] = search.window(
                partial(self._kept, names),
                self._narrowed_to(names).asked(of_words(self.words).clauses),
                oldest_first=self.chosen_order == "oldest",
                beyond=beyond,
            )
        return self._windows[asked]

    def _narrowed_to(self, names: list[str]) -> Narrowed:
        """By as much of these filters as the index of the search knows."""
        known = {
            facet.column: facet.within(self.value(name))
            for name, facet in self.facets.items()
            if name in names and facet.indexed
        }
        return Narrowed(
            kinds=kinds_of(self.queryset.model),
            departments=known.get("department", ()),
            categories=known.get("category", ()),
            year="".join(known.get("year", ())),
            shows_internal=True,  # `queryset` tells who may read them
        )

    def _tallied(self, names: list[str], columns: Mapping, *, distinct: bool = False) -> Cube:
        if not self.words or "q" not in names:
            return super()._tallied(names, columns, distinct=distinct)
        others = [name for name in names if name != "q"]
        window = self._widest(others)
        if distinct:
            among = search.among(window.keys)
            rows = self._narrowed(others).filter(published_sequence__in=among)
            return replace(tally(rows, columns, distinct=True), is_capped=not window.is_all)
        keys, values = self._kept(others, window.keys), self._values[tuple(others)]
        cells = Counter(values[key] for key in keys)
        return Cube(tuple(columns), [*cells.items()], is_capped=not window.is_all)

    def filter_text(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        if not self.words:
            return queryset.none() if value.strip() else queryset
        return queryset.filter(published_sequence__in=search.matching(self.words))

    def sort(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset  # `results` sorts, after everything else

    def _with(self, name: str, value: Any) -> str:
        """The address of the same list, from its first page, with another value of a filter."""
        query = self.data.copy()
        for key in (name, "beyond", "page"):
            query.pop(key, None)
        if value:
            query[name] = value
        return f"?{query.urlencode()}"


class ListFilter(SearchedFilter):
    """A list's filters, as its page tells of them; the query parameters are part of the public
    URLs.

    A concrete list also says what `everything` in it is called.
    """

    everything: Callable[[], str]
    tabs: str = ""  # the facet whose choices stand above the list

    @classmethod
    def public_page(cls, view: Callable, *places: str) -> Callable:
        """The view, as a public page of all that an address of the list may say, and of these
        parameters that tell a place in it."""
        many = django_filters.MultipleChoiceFilter
        several = tuple(n for n, bound in cls.base_filters.items() if isinstance(bound, many))
        return public_page(view, *cls.base_filters, *places, several=several)

    def show_counts(self) -> None:
        """Write the counts beside the choices of the form's fields."""
        for name in self.facets:
            if name == self.tabs:
                continue
            # The field itself puts the empty choice before these.
            rows, is_capped = self.counted(name)
            self.form.fields[name].choices = [
                (value, self._with_count(label, n, is_capped)) for value, label, n in rows
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
            for value, label, count in self.counted(self.tabs).rows
        ]

    @staticmethod
    def _with_count(label: object, count: int, is_capped: bool) -> str:
        shown = {"label": label, "count": f"{count}+" if is_capped else count}
        return gettext("%(label)s（%(count)s）") % shown

    def messages(self) -> list[str]:
        """One sentence for each value that was not understood, and for what is not all."""
        cut = [gettext("检索词太长，只检索了前 %(most)s 个字。请换短一些的词。") % {"most": QUERY}]
        return (
            cut * self.is_cut
            + self._not_all()
            + [
                f"{self.filters[name].label}: {message}"
                for name, messages in self.form.errors.items()
                for message in messages
            ]
        )

    def _not_all(self) -> list[str]:
        if not self.words or self.listed.is_all:
            return []
        if self.listed.is_cut:
            told = "检索超过了时限，下面可能不是全部结果。请换少见一些的词，或者加上条件。"
            return [gettext(told)]
        if len(self.listed.keys) < search.LISTED:
            told = gettext("有检索词的太多，只从其中 %(most)s 条里筛选，其余的请在列表后面继续。")
            return [told % {"most": search.LOOKED_AT}]
        if self._is_sorted and self.chosen_order == "oldest":
            told = gettext("只有最早的 %(most)s 条按这个次序排列，更晚的在后面，按时间排列。")
            return [told % {"most": search.LISTED}]
        if self._is_sorted:
            told = gettext("只有最新的 %(most)s 条按这个次序排列，更早的在后面，按时间排列。")
            return [told % {"most": search.LISTED}]
        return []

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
            if name != "order" and self.is_on(name)
        ]

    def ways_out(self) -> list[tuple[Active, int]]:
        """For an empty list: the filters without which it is not, and how many rows then."""
        counted = [(active, self.count_without(active.name)) for active in self.active]
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

    def _label(self, name: str) -> str:
        """What a reader sees of a filter's value: of choices their labels."""
        value, widget = self.value(name), self.filters[name].field.widget
        if not hasattr(widget, "choices"):
            return str(value)
        groups = widget.optgroups(name, widget.format_value(value))
        chosen = (one["label"] for _g, some, _n in groups for one in some if one["selected"])
        return gettext("、").join(map(str, chosen))

    def _without(self, name: str) -> str:
        """The address of the same list without this filter."""
        return self._with(name, "")


def _storable(data: QueryDict, text: str) -> QueryDict:
    """The parameters of a list, with this text to search for, as a database takes them."""
    taken = data.copy()
    for name, values in data.lists():
        values = [text] if name == "q" else values
        taken.setlist(name, [value[:QUERY].replace("\x00", "") for value in values])
    return taken
