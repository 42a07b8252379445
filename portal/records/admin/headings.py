"""The back office of headings: administrators propose, another person lets it out."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from portal.acts.proposals import ProposalForm
from portal.acts.proposals_admin import ProposalsAdmin, WaitingFilter
from portal.base.departments.admin import AdministratorsOnly
from portal.base.departments.people import person_of
from portal.records.heading_acts import DECIDERS

KEPT = _("“%(row)s”已经公开过，不能删除。")


class HeadingAdmin(AdministratorsOnly, ProposalsAdmin):
    form = ProposalForm
    told_after = _("已提出，由另一位管理员或者发布人放行后公开。")
    not_found = _("这一条刚刚被删除，或者不在您负责的范围内。")
    list_filter = [WaitingFilter]
    actions = None

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Whoever decides on it sees it."""
        decides = request.user.is_authenticated and person_of(request).has_role(*DECIDERS)
        return decides or super().has_view_permission(request, obj)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        fields = super().get_readonly_fields(request, obj)
        if obj is None or obj.awaits_release or obj.code_field in fields:
            return fields
        return [*fields, obj.code_field]

    def fetched(self, request: HttpRequest) -> QuerySet:
        return self.get_queryset(request).select_related("proposed_by")

    def kept_because(self, row: Any) -> str:
        kept = super().kept_because(row)
        return kept or ("" if row.awaits_release else KEPT % {"row": row})
