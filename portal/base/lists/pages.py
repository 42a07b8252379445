"""A public list: its page, and the same rows to take along in each form."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Choices, Model, QuerySet
from django.forms import ChoiceField
from django.http import HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from portal.base.audit import log
from portal.base.caching import once_per_state, shared
from portal.base.lists import exports
from portal.base.lists.cube import Cube, tally
from portal.base.lists.dictionary import Column, column
from portal.base.lists.listing import ListFilter, numbered_page

LISTS: dict[str, "ListPage"] = {}  # by name, each that has an address


class ListPage(ABC):
    """A concrete list names its model, filters and templates, and says what is `readable` and
    what the columns and rows of its table are."""

    model: type[Model]
    filter_class: type[ListFilter]
    list_name: str  # of its URL, of its files and of what is kept of it
    list_template: str
    row_template: str
    page_size = 20
    has_feed = False
    # The log's kinds of what its rows show besides themselves; None if that may be anything, and
    # depends on the day.
    depends_on: tuple[str, ...] | None = None
    is_for_all = False  # whether every reader may read the same rows
    # The codes that JSON has of columns which are not a field's own; none where it has words.
    computed_codes: Mapping[str, type[Choices] | None] = {}

    def list_urls(self) -> list[URLPattern]:
        LISTS[self.list_name] = self
        page = self.filter_class.public_page(require_safe(self.page), "beyond", "page")
        exported = (
            path(
                f"export.{form}",
                require_safe(partial(self.export, form=form)),
                name=f"{self.list_name}-{form}",
            )
            for form in exports.FORMS
        )
        return [path("", page, name=self.list_name), *exported]

    def page(self, request: HttpRequest) -> HttpResponse:
        filterset = self.filterset(request)
        page = numbered_page(filterset.results, self.page_size, request)
        filterset.show_counts()
        rows = self.prepared(request, list(page), filterset)
        context = {
            "filterset": filterset,
            "form": filterset.form,
            "page": page,
            "rows": [(row, "") for row in rows],
            "row_template": self.row_template,
            "exports": [(form, reverse(f"{self.list_name}-{form}")) for form in exports.FORMS],
            "list_url": reverse(self.list_name),
            "list_title": self.filter_class.everything(),
        }
        return render(request, self.list_template, context | self.list_context(rows, filterset))

    def export(self, request: HttpRequest, form: str) -> HttpResponseBase:
        """The filtered list as a table, by the parameters of its page, in the page's order."""
        filterset = self.filterset(request)
        keys = exports.keys_of(filterset.qs.order_by(*filterset.stored_order), form)
        about = {
            "title": str(self.filter_class.everything()),
            "description": filterset.description(),
            "count": len(keys),
        }
        rows = exports.Rows(keys, self.table_rows(request, codes=form == "json"))
        subject = log.Subject(self.model._meta.model_name or "", label=f"{self.list_name}.{form}")
        header, about = self.table_header(), about | self.table_notes()
        return exports.export(request, form, self.list_name, header, rows, about, subject)

    def filterset(self, request: HttpRequest, data: QueryDict | None = None) -> ListFilter:
        """The filter as the address has it, or with other data."""
        return self.filter_class(
            request.GET if data is None else data,
            self.listed(request),
            cube=partial(self.cube, request),
            keep=partial(shared, request),
            **self.filter_options(),
        )

    def offered(self, request: HttpRequest) -> dict[str, list[str]]:
        """The values that the filters may have while nothing is narrowed, of those that have no
        others."""
        fields = self.filterset(request, QueryDict()).form.fields
        found: dict[str, list[str]] = {}
        for name, field in fields.items():
            if isinstance(field, ChoiceField):
                choices: Any = field.choices
                found[name] = [str(value) for value, _label in choices if value]
        return found

    def refused(self, request: HttpRequest, filterset: ListFilter) -> dict[str, list[str]]:
        """What is asked of the filters and cannot be, for whoever reads no page that says so.

        What the other filters leave may hold none of a value that there is: that is no mistake,
        but `filterset` then knows no such choice, and nothing is to be listed.
        """
        errors = filterset.form.errors.as_data()
        offered = self.offered(request) if errors else {}
        told = gettext("没有“%(value)s”这个选项。")

        def said(name: str, error: ValidationError) -> str:
            shown = {"value": filterset.data.get(name)}
            return told % shown if error.code == "invalid_choice" else str(error.message)

        return {
            name: [said(name, error) for error in some]
            for name, some in errors.items()
            if not {*filterset.data.getlist(name)} <= {*offered.get(name, ())}
        }

    def cube(self, request: HttpRequest, columns: Mapping | None = None) -> Cube:
        """All that this reader may read, counted, by other columns than usual if they are given;
        kept where it is the same for others."""
        kept = shared if self.is_for_all else once_per_state
        counted = columns or self.columns()
        return kept(
            request,
            "-".join([self.list_name, *(columns or ())]),
            lambda: tally(self.readable(request), counted, distinct=columns is not None),
        )

    # What a concrete list says.

    @abstractmethod
    def readable(self, request: HttpRequest) -> QuerySet:
        """All that this reader may read."""

    def listed(self, request: HttpRequest) -> QuerySet:
        """The same with what the filters and a line of the list need."""
        return self.readable(request)

    @abstractmethod
    def table_header(self) -> list[tuple[str, str]]:
        """Each column's key and label."""

    def dictionary(self) -> list[Column]:
        """What the columns hold, in the language of the reader."""
        return [self.column(key, label) for key, label in self.table_header()]

    def column(self, key: str, label: str) -> Column:
        known = column(self.model, key, label)
        if key not in self.computed_codes:
            return known
        codes = self.computed_codes[key]
        return Column(key, label, "string", codes.choices if codes else ())

    @abstractmethod
    def table_rows(
        self, request: HttpRequest, *, codes: bool
    ) -> Callable[[Sequence], Iterable[dict]]:
        """What finds the rows of some keys; with `codes` in the place of names."""

    def table_notes(self) -> dict:
        """What JSON tells of the whole besides its title, description and count."""
        return {}

    def columns(self) -> Mapping:
        """What is counted."""
        return self.filter_class.columns

    def filter_options(self) -> dict:
        """What the filters take besides."""
        return {}

    def prepared(self, request: HttpRequest, rows: list, filterset: ListFilter) -> list:
        """The rows of one page, with what a line of the list needs besides its own columns."""
        return rows

    def list_context(self, rows: list, filterset: ListFilter) -> dict:
        """What the template needs besides."""
        return {}
