"""What codes mean, and the departments by which lists are narrowed: each in both languages."""

from datetime import date
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from ninja import Field, NinjaAPI, Schema

from portal.api.lists import Problem, unknown
from portal.api.problems import problem
from portal.base.departments.models import Department
from portal.base.lists.dictionary import flat
from portal.base.lists.pages import LISTS


class Code(Schema):
    code: str
    name_zh: str
    name_en: str


class CodedColumn(Schema):
    of_list: str = Field(description="The list that has this column.")
    column: str = Field(description="With a full stop in it, of the rows that a column holds.")
    codes: list[Code]


class Codes(Schema):
    columns: list[CodedColumn]


class DepartmentRow(Schema):
    code: str
    name_zh: str
    name_en: str
    kind: str
    parent: str | None = Field(description="The code of the department above it.")
    successor: str | None = Field(description="Of an abolished one, who took over its records.")
    active_from: date | None
    active_until: date | None
    is_abolished: bool
    url: str = Field(description="The page that people read.")


class Departments(Schema):
    departments: list[DepartmentRow]


def _coded() -> dict[tuple[str, str], list[tuple[str, str]]]:
    """By list and column, in the language of the moment."""
    found, of_rows = {}, {}
    for name, page in LISTS.items():
        for key, column in flat(page.dictionary()):
            if column.rows and column.rows not in of_rows:
                of_rows[column.rows] = column.codes()
            if codes := of_rows.get(column.rows) or column.codes():
                found[name, key] = codes
    return found


def codes(request: HttpRequest) -> Any:
    if errors := unknown(request.GET, set()):
        return problem(422, errors=errors)
    with override("zh-hans"):
        chinese = _coded()
    with override("en"):
        english = _coded()
    return {
        "columns": [
            {
                "of_list": name,
                "column": column,
                "codes": [
                    {"code": code, "name_zh": zh, "name_en": en}
                    for (code, zh), (_code, en) in zip(found, english[name, column], strict=True)
                ],
            }
            for (name, column), found in chinese.items()
        ]
    }


def departments(request: HttpRequest) -> Any:
    if errors := unknown(request.GET, set()):
        return problem(422, errors=errors)
    today = timezone.localdate()
    return {
        "departments": [
            {
                "code": one.code,
                "name_zh": one.name_zh,
                "name_en": one.name_en,
                "kind": one.kind,
                "parent": one.parent.code if one.parent else None,
                "successor": one.successor.code if one.successor else None,
                "active_from": one.active_from,
                "active_until": one.active_until,
                "is_abolished": one.is_abolished(today),
                "url": reverse("department", args=[one.code]),
            }
            for one in Department.objects.select_related("parent", "successor").order_by("code")
        ]
    }


def add_reference(api: NinjaAPI) -> None:
    of_reader = {422: Problem}
    api.get(
        "/codes",
        response={200: Codes} | of_reader,
        url_name="api-codes",
        operation_id="codes",
        summary="编码和含义",
    )(codes)
    api.get(
        "/departments",
        response={200: Departments} | of_reader,
        url_name="api-departments",
        operation_id="departments",
        summary="部门",
    )(departments)
