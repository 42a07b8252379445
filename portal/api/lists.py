"""Each public list as two operations, made from what the list itself declares: its filters are the
parameters, the columns of its downloads the fields of its rows."""

from collections.abc import Iterable
from datetime import datetime
from importlib import import_module
from typing import Any, cast

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.utils.translation import gettext, override
from django_filters import MultipleChoiceFilter
from ninja import Field, NinjaAPI, Query, Schema
from pydantic import ConfigDict, create_model

from portal.api.problems import problem
from portal.base.lists.dictionary import Column
from portal.base.lists.pages import LISTS, ListPage
from portal.base.public_pages import PAGES
from portal.base.texts.characters import is_fit
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


class Numbered(Schema):
    kind: str = Field(description="The list that holds it is named after its kind.")
    record: dict[str, Any]


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
            kind: Any = list[str] if name in several_of(page) else str
            told = Field(None, description=str(bound.label or name), max_length=200)
            if kind is not str:
                told = Field(None, description=str(bound.label or name))
            fields[name] = (kind | None, told)
    return create_model(f"{_camel(page)}Filters", __base__=Asked, **fields)


def several_of(page: ListPage) -> set[str]:
    """The parameters that may have more than one value."""
    filters = page.filter_class.base_filters
    return {name for name, one in filters.items() if isinstance(one, MultipleChoiceFilter)}


def row_of(page: ListPage) -> type[Schema]:
    """A row of a list, with what its columns are called."""
    with override("zh-hans"):
        columns: dict[str, Any] = {
            one.key: (_type_of(page, one), Field(None, description=one.label))
            for one in page.dictionary()
        }
    if not isinstance(page, RecordPages):
        columns["id"] = (int, Field(description="By which the log and the pages know it."))
    columns["url"] = (str, Field(description="The page that people read."))
    return create_model(f"{_camel(page)}Row", __base__=Schema, **columns)


TYPES: dict[str, Any] = {
    "boolean": bool | None,
    "integer": int | None,
    "string": str | None,
    "date": str | None,
    "datetime": str | None,
    "array": list[dict[str, Any]],
}


def _type_of(page: ListPage, one: Column) -> Any:
    """Of a column of records; rows of other lists say nothing where they hold no value."""
    return TYPES.get(one.type, Any) if isinstance(page, RecordPages) else Any


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
            address = row[field.partition("__")[0]]
            row["url"] = reverse(name, args=[address])
            for file in row.get("files", ()):
                file["url"] = reverse(f"{name}-file", args=[address, file["sha256"]])
    return rows


def listing(page: ListPage) -> Any:
    """The operation that answers with the rows of a list."""
    filters = filters_of(page)
    known = {*filters.model_fields}
    several = several_of(page)

    def operation(request: HttpRequest, asked: Query[filters]) -> Any:  # type: ignore[valid-type]
        given = cast(Asked, asked)
        data = request.GET.copy()
        for name in OWN:
            data.pop(name, None)
        filterset = page.filterset(as_a_citizen(request), data)
        if errors := unknown(request.GET, known, several) | page.refused(request, filterset):
            return problem(422, errors=errors)
        if filterset.form.errors:  # of a value that there is the other filters leave none
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


def unknown(given: QueryDict, known: set[str], several: Iterable[str] = ()) -> dict[str, list[str]]:
    """What is wrong with an address before anybody asks what it means."""
    errors = {}
    for name, values in given.lists():
        if name not in known:
            errors[name] = [gettext("没有这个参数。")]
        elif len(values) > 1 and name not in several:
            errors[name] = [gettext("这个参数只能有一个值。")]
        elif not all(map(is_fit, values)):
            errors[name] = [gettext("有不能使用的字符。")]
    return errors


def detail(page: RecordPages) -> Any:
    """The operation that answers with one record as it stands, and where its versions are."""

    def operation(request: HttpRequest, address: str) -> Any:
        if errors := unknown(request.GET, set()):
            return problem(422, errors=errors)
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


def by_number(request: HttpRequest, number: str) -> Any:
    """Whatever kind it is of: the log names records so."""
    if errors := unknown(request.GET, set()):
        return problem(422, errors=errors)
    for page in LISTS.values():
        if isinstance(page, RecordPages):
            row = page.model.objects.filter(number=number, published_at__isnull=False).first()
            if row is None:
                continue
            answer = detail(page)(request, row.address)
            if isinstance(answer, HttpResponse):
                return answer
            if answer["number"] != number:  # another record has taken over its code
                return problem(410, gettext("这条信息已撤下，不再提供内容。"), number=number)
            return {"kind": page.model.kind_name(), "record": answer}
    return problem(404, gettext("没有这条信息。"))


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
    api.get(
        "/records/{number:number}",
        response={200: Numbered, (404, 410, 422): Problem},
        url_name="api-record",
        operation_id="record",
        summary="按索引号",
    )(by_number)
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
                response={200: whole, (404, 410, 422): Problem},
                url_name=f"api-{kind}",
                operation_id=kind,
                summary=str(page.model._meta.verbose_name),
            )(detail(page))
