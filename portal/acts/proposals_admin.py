"""The back office of rows whose words one person proposes and another lets out."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import Model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts.admin import ActsAdmin
from portal.acts.proposals import ProposalsWorkflow, differences, keep
from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.departments.people import person_of


class WaitingFilter(admin.SimpleListFilter):
    title = gettext_lazy("放行")
    parameter_name = "waiting"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("yes", _("等待另一人"))]

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        return queryset.undecided() if self.value() == "yes" else queryset


class ProposalsAdmin(ActsAdmin):
    """The form of a row proposes what it says; the acts of the page decide on it."""

    change_form_template = "admin/acts/proposal.html"
    act_template = "admin/acts/proposal_act.html"
    shown_to_public = True

    workflow: ProposalsWorkflow
    told_after: Promise  # to whoever has proposed something

    def get_form(
        self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any
    ) -> Any:
        form = super().get_form(request, obj, change=change, **kwargs)
        form.person = person_of(request)
        return form

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        keep(obj, actor=person_of(request))

    def log_addition(self, request: HttpRequest, obj: Any, message: Any) -> Any:
        """Once all that belongs to the row is written, as the steps of a procedure."""
        subject = self.workflow.subject(obj)
        actor = person_of(request)
        return log.append(self.workflow.proposed_as, subject, actor=actor, changes=message)

    log_change = log_addition

    def response_add(
        self, request: HttpRequest, obj: Any, post_url_continue: str | None = None
    ) -> HttpResponse:
        messages.info(request, str(self.told_after))
        return HttpResponseRedirect(self.page_url("change", obj))

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        return self.response_add(request, obj)

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        row, own = self.get_object(request, object_id), {}
        if row is not None and self.has_view_permission(request, row):
            own = self.row_context(request, row) | {"offers": self.offers(request, row)}
        return super().change_view(request, object_id, form_url, own | (extra_context or {}))

    def row_context(self, request: HttpRequest, row: Any) -> dict:
        return {"row": row, "differences": differences(row) if row.proposed_by_id else []}

    def delete_model(self, request: HttpRequest, obj: Model) -> None:
        """Nobody let it out, so that the public log does not name it either."""
        subject = self.log_subject(obj)
        obj.delete()
        log.append(Action.DELETED, subject, actor=person_of(request))
