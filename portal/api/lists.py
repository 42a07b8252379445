"""Each public list as two operations, made from what the list itself declares: its filters are the
parameters, the columns of its downloads the fields of its rows."""

from collections.abc import Iterable
from datetime import datetime
from importlib import import_module
from typing import Any, cast

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.forms import ChoiceField
from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.translation import gettext, override
from django_filters import MultipleChoiceFilter
from ninja import Field, NinjaAPI, Query, Schema
from pydantic import ConfigDict, create_model

from portal.api.problems import problem
from portal.base.lists.listing import ListFilter
from portal.base.lists.pages import LISTS, ListPage
from portal.base.public_pages import PAGES
from portal.records.models import Record
from portal.records.pages import RecordPages

LARGEST = 200  # rows of one answer
USUAL = 50
OWN = {"page_size", "after"}
NOT_ASKED = {"order", "beyond"}  # rows stand in the order of their keys


class Problem(Schema):
    """RFC 9457."""

    type: str
    title: str
    status: int
    detail: str = ""
    errors: dict[str, list[str]] = {}


class Version(Schema):
    version: int
    published_at: datetime
    sequence: int = Field(description="The entry of the public log that published it.")
    content_hash: str = Field(description="SHA-256 of the bytes at `content`.")
    content: str


class Asked(Schema):
    model_config = ConfigDict(extra="forbid")

    page_size: int = Field(USUAL, ge=1, le=LARGEST, description="How many rows, at most.")
    after: int | None = Field(
        None,
        ge=1,
        lt=1 << 62,
        description="The `next` of the answer before, for the rows that follow.",
    )


def filters_of(page: ListPage) -> type[Asked]:
    """The parameters that a list takes, with what they mean."""
    if clash := OWN & {*page.filter_class.base_filters}:
        raise ImproperlyConfigured(f"list {page.list_name!r}: {clash} are parameters of every list")
    fields: dict[str, Any] = {}
    for name, bound in page.filter_class.base_filters.items():
        if name not in NOT_ASKED:
            kind: Any = list[str] if isinstance(bound, MultipleChoiceFilter) else str
            told = Field(None, description=str(bound.label or name), max_length=200)
            if kind is not str:
                told = Field(None, description=str(bound.label or name))
            fields[name] = (kind | None, told)
    return create_model(f"{_camel(page)}Filters", __base__=Asked, **fields)


def row_of(page: ListPage) -> type[Schema]:
    """A row of a list, with what its columns are called."""
    with override("zh-hans"):
        columns: dict[str, Any] = {
            name: (Any, Field(None, description=label)) for name, label in page.table_header()
        }
    if isinstance(page, RecordPages):
        columns["url"] = (str, Field(description="The page that people read."))
    return create_model(f"{_camel(page)}Row", __base__=Schema, **columns)


def answer_of(page: ListPage, row: Any) -> type[Schema]:
    fields: dict[str, Any] = {
        "next": (int | None, Field(description="To be asked for as `after`; null at the end.")),
        "records": (list[row], Field()),
    }
    return create_model(f"{_camel(page)}Answer", __base__=Schema, **fields)


def _camel(page: ListPage) -> str:
    return "".join(part.title() for part in page.list_name.replace("-", "_").split("_"))


def as_a_citizen(request: HttpRequest) -> HttpRequest:
    """Whoever is signed in: a program is told what anybody may read."""
    request.user = AnonymousUser()
    return request


def rows_of(page: ListPage, request: HttpRequest, keys: Iterable[int]) -> list[dict]:
    rows = list(page.table_rows(request, codes=True)(list(keys)))
    if isinstance(page, RecordPages):
        name, field = page.model.kind_name(), page.model.address_field
        for row in rows:
            row["url"] = reverse(name, args=[row[field.partition("__")[0]]])
    return rows


def listing(page: ListPage) -> Any:
    """The operation that answers with the rows of a list."""
    filters = filters_of(page)
    known = {*filters.model_fields}

    def operation(request: HttpRequest, asked: Query[filters]) -> Any:  # type: ignore[valid-type]
        given = cast(Asked, asked)
        data = request.GET.copy()
        for name in OWN:
            data.pop(name, None)
        filterset = page.filterset(as_a_citizen(request), data)
        refused = _not_understood(filterset)
        offered = choices_now(page, request) if refused else {}
        # What the other filters leave may hold none of a value that there is: that is no mistake.
        is_empty = bool(refused) and all(
            {*data.getlist(name)} <= {*offered.get(name, ())} for name in refused
        )
        errors = unknown(request.GET, known) | ({} if is_empty else refused)
        if errors:
            return problem(422, errors=errors)
        if is_empty:
            return {"next": None, "records": []}
        rows = filterset.qs.order_by("-pk")
        if given.after is not None:
            rows = rows.filter(pk__lt=given.after)
        size = given.page_size
        keys = list(rows.values_list("pk", flat=True)[: size + 1])
        return {
            "next": keys[size - 1] if len(keys) > size else None,
            "records": rows_of(page, request, keys[:size]),
        }

    return operation


def choices_now(page: ListPage, request: HttpRequest) -> dict[str, list[str]]:
    """The values that the filters of a list may have, of those that have no others."""
    fields = page.filterset(as_a_citizen(request), QueryDict()).form.fields
    found: dict[str, list[str]] = {}
    for name, field in fields.items():
        if isinstance(field, ChoiceField) and name not in NOT_ASKED:
            choices: Any = field.choices
            found[name] = [str(value) for value, _label in choices if value]
    return found


def _not_understood(filterset: ListFilter) -> dict[str, list[str]]:
    """What a page would leave aside and say so: a program might not read that."""
    told = gettext("没有“%(value)s”这个选项。")

    def said(name: str, error: ValidationError) -> str:
        shown = {"value": filterset.data.get(name)}
        return told % shown if error.code == "invalid_choice" else str(error.message)

    found = filterset.form.errors.as_data()
    return {name: [said(name, error) for error in errors] for name, errors in found.items()}


def unknown(given: QueryDict, known: set[str]) -> dict[str, list[str]]:
    return {name: [gettext("没有这个参数。")] for name in given if name not in known}


def detail(page: RecordPages) -> Any:
    """The operation that answers with one record as it stands, and where its versions are."""

    def operation(request: HttpRequest, address: str) -> Any:
        versions = page.versions_at(as_a_citizen(request), address)
        if versions:
            (row,) = rows_of(page, request, [versions[max(versions)].pk])
            return row | {"versions": [_version(versions[number]) for number in sorted(versions)]}
        gone = page.of_address(page.model.objects.tombstones(), address).first()
        if gone is None:
            return problem(404, gettext("没有这条信息。"))
        said = {"number": gone.number, "closed_at": gone.closed_at, "verify": gone.verify_url}
        return problem(410, str(gone.get_status_display()), **said)

    return operation


def _version(record: Record) -> dict:
    name = record.kind_name()
    return {
        "version": record.version,
        "published_at": record.published_at,
        "sequence": record.published_sequence,
        "content_hash": record.content_hash,
        "content": reverse(f"{name}-content", args=[record.address, record.version]),
    }


def add_lists(api: NinjaAPI) -> None:
    for pages in PAGES.values():
        import_module(pages.urlconf)  # where each list is given its address
    for name, page in LISTS.items():
        row = row_of(page)
        told = str(page.filter_class.everything())
        operation = api.get(
            f"/{name}",
            response={200: answer_of(page, row), 422: Problem},
            url_name=f"api-{name}",
            operation_id=name,
            summary=told,
        )
        operation(listing(page))
        if isinstance(page, RecordPages):
            kind = page.model.kind_name()
            more: dict[str, Any] = {"versions": (list[Version], Field())}
            whole = create_model(f"{_camel(page)}Record", __base__=row, **more)
            api.get(
                f"/{name}/{{{page.converter}:address}}",
                response={200: whole, (404, 410): Problem},
                url_name=f"api-{kind}",
                operation_id=kind,
                summary=str(page.model._meta.verbose_name),
            )(detail(page))
