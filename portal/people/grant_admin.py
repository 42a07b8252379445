"""The back office of changes of power."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy

from portal.acts.admin import RowsAdmin
from portal.base.audit.admin import NeverEdited
from portal.base.departments.admin import AdministratorsOnly, OpenFirst
from portal.people.acts import grants
from portal.people.desk import counts
from portal.people.models import Grant, Status


class StatusFilter(OpenFirst):
    title = gettext_lazy("状态")
    field = "status"
    states = Status
    open_label = Status.PROPOSED.label


@admin.register(Grant)
class GrantAdmin(NeverEdited, AdministratorsOnly, RowsAdmin):
    workflow = grants
    act_template = "admin/people/act.html"
    row_template = "admin/people/grant.html"

    list_display = ["what", "kind", "status", "proposed_by", "decided_by"]
    list_filter = [StatusFilter, "kind"]
    list_select_related = ["person", "department", "proposed_by", "decided_by"]
    search_fields = [
        "person__username", "person__display_name", "department__code", "department__name_zh",
        "reason",
    ]  # fmt: skip
    actions = None
    ordering = ["-pk"]

    @admin.display(description=gettext_lazy("权限变更"))
    def what(self, grant: Grant) -> str:
        return str(grant)

    def fetched(self, request: HttpRequest) -> QuerySet:
        rows = self.get_queryset(request)
        return rows.select_related("person", "department", "proposed_by", "decided_by")

    def row_context(self, request: HttpRequest, row: Any) -> dict:
        _people, administrators = counts()
        return {"is_alone": administrators == 1, "timeline": self.log_entries(row)}
