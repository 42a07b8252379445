"""The back office of reports: read by those in reach, changed through `perform` alone."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import BooleanField, ExpressionWrapper, Prefetch, Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_POST

from portal.audit.admin import LoggedAdmin, NeverEdited
from portal.audit.models import Entry
from portal.departments.admin import OpenFirst
from portal.departments.models import Department
from portal.publishing.admin import READERS
from portal.publishing.asking import not_allowed
from portal.publishing.forms import seen_now
from portal.publishing.perform import LostRace, MoveRefused
from portal.supervision.tickets import refusals, telling
from portal.supervision.tickets.about import about_ticket
from portal.supervision.tickets.acts import ACTS, Act, Asked
from portal.supervision.tickets.filing import subject_of
from portal.supervision.tickets.forms import OFFICE, ActForm
from portal.supervision.tickets.models import Question, State, Ticket
from portal.supervision.tickets.perform import perform, read_contact
from portal.supervision.tickets.telling import HANDLERS

ACT_TEMPLATE = "admin/tickets/act.html"


class StateFilter(OpenFirst):
    title = gettext_lazy("状态")
    states = State
    open_label = gettext_lazy("未答复")


class HandledFilter(admin.SimpleListFilter):
    title = gettext_lazy("办理")
    parameter_name = "handled"

    def lookups(self, request, model_admin):
        return [
            ("mine", _("由我承办")),
            ("overdue", _("逾期未答复")),
            ("consents", _("同意公开、还没有公开")),
        ]

    def queryset(self, request, queryset):
        if self.value() == "mine":
            return queryset.filter(owner=request.user)
        if self.value() == "overdue":
            return queryset.overdue(timezone.localdate())
        if self.value() == "consents":
            return queryset.filter(consents=True, published_at=None)
        return queryset


class DepartmentFilter(admin.SimpleListFilter):
    title = gettext_lazy("办理部门")
    parameter_name = "department"

    def lookups(self, request, model_admin):
        rows = Department.objects.filter(tickets__isnull=False).distinct().order_by("code")
        return [(OFFICE, _("信息公开工作机构")), *((row.code, str(row)) for row in rows)]

    def queryset(self, request, queryset):
        if self.value() == OFFICE:
            return queryset.filter(department=None)
        is_known = self.value() in dict(self.lookup_choices)
        return queryset.filter(department__code=self.value()) if is_known else queryset


@admin.register(Ticket)
class TicketAdmin(NeverEdited, LoggedAdmin):
    list_display = ["what", "first_words", "handled_by", "due", "stands", "owner"]
    list_filter = [StateFilter, HandledFilter, "kind", DepartmentFilter]
    list_select_related = ["department", "owner"]
    list_per_page = 50
    search_fields = ["=code", "=about_key"]
    search_help_text = gettext_lazy("查询编号，或者所反映信息的索引号")
    show_full_result_count = False
    actions = None
    ordering = ["due_on", "pk"]

    def get_queryset(self, request):
        rows = super().get_queryset(request).in_reach(request.user)
        is_unopened = Q(state=State.FILED) if request.user.has_role(*HANDLERS) else Q(pk=None)
        rows = rows.annotate(is_unopened=ExpressionWrapper(is_unopened, BooleanField()))
        return rows.prefetch_related(Prefetch("questions", Question.objects.order_by("number")))

    def has_view_permission(self, request, obj=None):
        return request.user.is_authenticated and request.user.has_role(*READERS)

    has_module_permission = has_view_permission

    def log_subject(self, ticket):
        return subject_of(ticket)

    @admin.display(description=gettext_lazy("群众反映"), ordering="pk")
    def what(self, ticket):
        return str(ticket)

    @admin.display(description=gettext_lazy("反映内容"))
    def first_words(self, ticket):
        if ticket.is_unopened:
            return _("打开并承办后才能看到")
        text = ticket.questions.all()[0].text
        return format_html('<span lang="zh">{}</span>', text[:40] + "…" * (len(text) > 40))

    @admin.display(description=gettext_lazy("办理部门"), ordering="department__code")
    def handled_by(self, ticket):
        return ticket.department or _("信息公开工作机构")

    @admin.display(description=gettext_lazy("答复期限"), ordering="due_on")
    def due(self, ticket):
        return ticket.due_on.isoformat()

    @admin.display(description=gettext_lazy("状态"), ordering="state")
    def stands(self, ticket):
        label, state = ticket.get_state_display(), ticket.state
        if ticket.is_overdue(timezone.localdate()):
            label, state = _("%(state)s，逾期") % {"state": label}, "withdrawn"
        return format_html('<span class="state state--{}">{}</span>', state, label)

    def get_urls(self):
        view = self.admin_site.admin_view
        return [
            path("<int:pk>/act/<slug:act>/", view(self.act_view), name="supervision_ticket_act"),
            path(
                "<int:pk>/contact/",
                view(require_POST(self.contact_view)),
                name="supervision_ticket_contact",
            ),
            *super().get_urls(),
        ]

    def _ticket(self, request: HttpRequest, pk) -> Ticket:
        """Fetch and authorise in one place."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        rows = self.get_queryset(request).select_related("department", "owner", "first_contact")
        ticket = rows.filter(pk=pk).first() if str(pk).isdecimal() else None
        if ticket is None:
            raise Http404(_("没有这件反映，或者不在您负责的部门范围内。"))
        return ticket

    def _context(self, request, ticket: Ticket) -> dict:
        at = timezone.now()
        questions = list(ticket.questions.all())
        return self.admin_site.each_context(request) | {
            "opts": self.opts,
            "ticket": ticket,
            "questions": [] if ticket.is_unopened else questions,
            "limit_basis": questions[0].limit_basis,
            "about": about_ticket(ticket, at),
            "is_overdue": ticket.is_overdue(timezone.localdate(at)),
        }

    def change_view(self, request, object_id, form_url="", extra_context=None):
        ticket = self._ticket(request, object_id)
        offers = [act for act in ACTS.values() if not _refused(request.user, ticket, act)]
        entries = Entry.objects.filter(subject_kind="ticket", subject_number=str(ticket.pk))
        context = self._context(request, ticket) | {
            "title": str(ticket),
            "receive": next((act for act in offers if act.name == "receive"), None),
            "offers": [(act, self._act_url(ticket, act)) for act in offers],
            "may_read_contact": bool(ticket.contact)
            and telling.tends(request.user, ticket)
            and not ticket.is_unopened,
            "timeline": entries.select_related("detail").order_by("-sequence")[:100],
        }
        return TemplateResponse(request, "admin/tickets/ticket.html", context)

    def _act_url(self, ticket: Ticket, act: Act) -> str:
        return reverse("admin:supervision_ticket_act", args=[ticket.pk, act.name])

    def act_view(self, request: HttpRequest, pk: int, act: str) -> HttpResponse:
        ticket = self._ticket(request, pk)
        if act not in ACTS:
            raise Http404
        context = self._act_context(request, ticket, ACTS[act])
        asked = Asked(ACTS[act], request.user, timezone.now())
        if reasons := refusals.of_permission(ticket, asked):
            return not_allowed(request, ACT_TEMPLATE, context | {"reasons": reasons})
        data = request.POST if request.method == "POST" else None
        if data is None and (reasons := _refused(request.user, ticket, ACTS[act])):
            # Its form would hold what is not to be read in this state.
            return TemplateResponse(request, ACT_TEMPLATE, context | {"reasons": reasons})
        form = ActForm(data, ticket=ticket, act=ACTS[act], today=timezone.localdate())
        reasons, status = [], 200 if data is None else 422
        if form.is_valid():
            try:
                return self._performed(request, ticket, act, form.arguments())
            except LostRace as lost:
                reasons, status = lost.reasons, 409
                ticket = self._ticket(request, pk)
                form.data = seen_now(form.data, ticket.revision)
                context = self._act_context(request, ticket, ACTS[act])
            except MoveRefused as refused:
                reasons = refused.reasons
        context |= {"form": form, "reasons": reasons}
        return TemplateResponse(request, ACT_TEMPLATE, context, status=status)

    def _act_context(self, request, ticket: Ticket, act: Act) -> dict:
        return self._context(request, ticket) | {"title": act.label, "act": act}

    def _performed(self, request, ticket, act, arguments) -> HttpResponse:
        done = perform(ticket, act, actor=request.user, at=timezone.now(), **arguments)
        shown = {"ticket": ticket, "act": ACTS[act].action.label}
        messages.info(request, _("“%(ticket)s”：%(act)s。") % shown)
        is_out_of_reach = not telling.tends(request.user, done)
        list_url = reverse("admin:supervision_ticket_changelist")
        return HttpResponseRedirect(list_url if is_out_of_reach else ticket.admin_url)

    @sensitive_variables("contact")
    def contact_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """In the answer to the click alone: never in an address, never kept by the browser."""
        ticket = self._ticket(request, pk)
        if not telling.tends(request.user, ticket):
            raise PermissionDenied
        reasons, contact = [], None
        try:
            contact = read_contact(ticket, actor=request.user)
        except MoveRefused as refused:
            reasons = refused.reasons
        context = self._context(request, ticket) | {
            "title": _("联系方式"),
            "contact": contact,
            "reasons": reasons,
        }
        status = 422 if reasons else 200
        return TemplateResponse(request, "admin/tickets/contact.html", context, status=status)


def _refused(user, ticket: Ticket, act: Act) -> list[str]:
    """What refuses the act whatever the form says."""
    asked = Asked(act, user, timezone.now())
    reasons = refusals.of_permission(ticket, asked) or refusals.foreseeable(ticket, act)
    return [str(one) for one in reasons]
