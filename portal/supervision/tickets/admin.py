"""The back office of reports: read by those in reach, changed by acts alone."""

from typing import cast

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import BooleanField, ExpressionWrapper, Prefetch, Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_POST

from portal.acts.act import Order
from portal.acts.admin import ActsAdmin
from portal.acts.refused import ActRefused
from portal.base.audit.admin import NeverEdited
from portal.base.departments.admin import OpenFirst
from portal.base.departments.models import Department, Role
from portal.base.departments.people import person_of
from portal.base.departments.scope import READERS
from portal.base.scratch.once import once
from portal.records import files
from portal.supervision.tickets import browser, contact, filing, handlers, receipts, routing
from portal.supervision.tickets.about import about_ticket
from portal.supervision.tickets.acts import LOOKS, perform, tickets
from portal.supervision.tickets.asks import OFFICE
from portal.supervision.tickets.forms import EnterForm, new_stamp
from portal.supervision.tickets.models import (
    TO_RELEASE,
    Question,
    State,
    Ticket,
    TicketQuerySet,
)
from portal.supervision.tickets.routing import HANDLERS

ACTS = tickets.acts


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
            ("to_release", _("等待签发")),
            ("unassigned", _("没有部门可以办理")),
            ("consents", _("同意公开、还没有公开")),
        ]

    def queryset(self, request, queryset):
        if self.value() == "mine":
            return queryset.filter(owner=request.user)
        if self.value() == "overdue":
            return queryset.overdue(timezone.localdate())
        if self.value() == "to_release":
            waits = Q(state__in=TO_RELEASE) | Q(publication_proposed_at__isnull=False)
            return queryset.filter(waits)
        if self.value() == "unassigned":
            units = routing.units_without_office()
            return queryset.filter(state=State.FILED, department=None, unit_id__in=units)
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
class TicketAdmin(NeverEdited, ActsAdmin):
    workflow = tickets
    act_template = "admin/tickets/act.html"
    shows_refused_forms = False  # a form would hold what is not to be read in this state
    list_display = ["what", "first_words", "handled_by", "due", "stands", "owner"]
    list_filter = [StateFilter, HandledFilter, "kind", DepartmentFilter]
    list_select_related = ["department", "owner"]
    list_per_page = 50
    search_fields = ["=code", "=about_key"]
    search_help_text = gettext_lazy("查询编号、所反映信息的索引号，或者反映里的词")
    show_full_result_count = False
    actions = None
    ordering = ["due_on", "pk"]

    def get_queryset(self, request):
        user = person_of(request)
        units = routing.units_of(user)
        rows = cast(TicketQuerySet, super().get_queryset(request)).in_reach(user, units)
        is_unopened = Q(state=State.FILED) if user.has_role(*HANDLERS) else Q(pk=None)
        rows = rows.annotate(
            is_unopened=ExpressionWrapper(is_unopened, BooleanField()),
            is_of_own_unit=ExpressionWrapper(
                Q(unit_id__in=units) if units else Q(pk=None), BooleanField()
            ),
        )
        return rows.prefetch_related(Prefetch("questions", Question.objects.order_by("number")))

    def get_search_results(self, request, queryset, search_term):
        """Also by its words, of reports that this person reads: nobody learns by guessing what
        stands in others."""
        found, may_repeat = super().get_search_results(request, queryset, search_term)
        if not (words := search_term.split()):
            return found, may_repeat
        not_of_own_unit = Q(is_of_own_unit=False) | Q(is_of_own_unit=None)  # or of no unit
        is_said = Q(is_unopened=False) & not_of_own_unit
        for word in words:
            saying = Question.objects.filter(text__icontains=word).order_by()
            is_said &= Q(pk__in=saying.values("ticket_id"))
        return found | queryset.filter(is_said), may_repeat

    def has_view_permission(self, request, obj=None):
        return request.user.is_authenticated and request.user.has_role(*READERS)

    has_module_permission = has_view_permission

    def has_add_permission(self, request, obj=None):
        """Whoever may handle reports enters what came by telephone, letter or visit."""
        return request.user.is_authenticated and request.user.has_role(*HANDLERS)

    @method_decorator(sensitive_post_parameters("text", "contact_name", "contact_reach"))
    def add_view(self, request, form_url="", extra_context=None):
        """Its receipt is shown once, to be printed or told to the person."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        at = timezone.now()
        if request.method != "POST":
            return self._enter(request, EnterForm(at=at, initial={"stamp": new_stamp(at)}))
        return once(request, lambda: self._entered(request, EnterForm(request.POST, at=at), at))

    def _entered(self, request, form, at):
        if not form.is_valid():
            return self._enter(request, form, 422)
        person = person_of(request)
        try:
            ticket = filing.enter(
                form.report(), form.receipt(), token=form.token, actor=person, at=at
            )
        except filing.FiledBefore:
            form.add_error(None, _("这张表已经登记过，内容与现在的不同；另一件事请重新打开登记。"))
            form.renew()
            return self._enter(request, form, 409)
        response = HttpResponseRedirect(reverse("report-receipt"))
        browser.keep(response, browser.RECEIPT, [ticket.code, receipts.secret_of(form.token)])
        return browser.private(response)

    def _enter(self, request, form, status=200):
        context = self.admin_site.each_context(request)
        context |= {
            "title": _("登记来电、来信、来访"),
            "opts": self.opts,
            "form": form,
            "list_url": reverse("admin:supervision_ticket_changelist"),
        }
        return TemplateResponse(request, "admin/tickets/enter.html", context, status=status)

    @admin.display(description=gettext_lazy("群众反映"), ordering="pk")
    def what(self, ticket):
        return str(ticket)

    @admin.display(description=gettext_lazy("反映内容"))
    def first_words(self, ticket):
        if ticket.is_of_own_unit:
            return _("只请您的部门陈述情况")
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
        contact_view, file_view = (
            self.admin_site.admin_view(require_POST(view))
            for view in (self.contact_view, self.file_view)
        )
        return [
            path("<int:pk>/contact/", contact_view, name="supervision_ticket_contact"),
            path(
                "<int:pk>/files/<int:file>/<slug:which>/",
                file_view,
                name="supervision_ticket_file",
            ),
            *super().get_urls(),
        ]

    # One report.

    def fetched(self, request):
        return (
            self.get_queryset(request)
            .select_related(
                "department", "owner", "first_contact", "unit", "stated_by", "entered_by"
            )
            .prefetch_related("questions__writers", "publication_writers")
        )

    def acts_of_page(self):
        return {name: act for name, act in ACTS.items() if act.roles and name not in LOOKS}

    def row_context(self, request, ticket):
        at = timezone.now()
        questions = list(ticket.questions.all())
        return {
            "questions": [] if ticket.is_unopened or ticket.is_of_own_unit else questions,
            "limit_basis": questions[0].limit_basis,
            "files": [] if ticket.is_unopened or ticket.is_of_own_unit else ticket.files.all(),
            "about": about_ticket(ticket, at),
            "is_overdue": ticket.is_overdue(timezone.localdate(at)),
        }

    def change_view(self, request, object_id, form_url="", extra_context=None):
        ticket = self.fetch(request, object_id)
        offers = self.offers(request, ticket)
        at = timezone.now()
        contact, file = (Order.of(ACTS[name], request.user, at) for name in sorted(LOOKS))
        context = self.page_context(request, ticket) | {
            "title": str(ticket),
            "receive": next((act for act, _url in offers if act.name == "receive"), None),
            "offers": offers,
            "may_read_contact": bool(ticket.contact)
            and not tickets.not_permitted(ticket, contact)
            and not ticket.is_unopened,
            "may_read_files": not tickets.refused(ticket, file),
            "timeline": [] if ticket.is_of_own_unit else self.log_entries(ticket),
            "can_demand": person_of(request).has_role(Role.SUPERVISOR),
        }
        return TemplateResponse(request, "admin/tickets/ticket.html", context)

    def url_after(self, request, ticket, done, order):
        if handlers.handles(request.user, done):
            return ticket.admin_url
        return reverse("admin:supervision_ticket_changelist")

    def _handled(self, request: HttpRequest, pk: int) -> Ticket:
        """One that is this person's to handle. Raises PermissionDenied or Http404."""
        ticket = self.fetch(request, pk)
        if not handlers.handles(person_of(request), ticket):
            raise PermissionDenied
        return ticket

    @sensitive_variables("found")
    def contact_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """In the answer to the click alone: never in an address, never kept by the browser."""
        ticket = self._handled(request, pk)
        reasons, found = [], None
        try:
            read = perform(ticket, "read_contact", actor=person_of(request), at=timezone.now())
            found = contact.unseal(read.contact)
        except ActRefused as refused:
            reasons = refused.reasons
        return self._looked(request, ticket, _("联系方式"), reasons, found)

    def _looked(self, request, ticket, title: str, reasons: list[str], found=None) -> HttpResponse:
        context = self.page_context(request, ticket) | {
            "title": title,
            "contact": found,
            "reasons": reasons,
        }
        status = 422 if reasons else 200
        return TemplateResponse(request, "admin/tickets/contact.html", context, status=status)

    def file_view(self, request: HttpRequest, pk: int, file: int, which: str) -> HttpResponseBase:
        """Like a contact: the copy, in which nothing runs or hides, or what was sent."""
        ticket = self._handled(request, pk)
        row = ticket.files.filter(pk=file).first()
        if row is None or which not in ("copy", "original"):
            raise Http404(_("没有这个文件。"))
        person, at = person_of(request), timezone.now()
        try:
            perform(ticket, "read_file", actor=person, at=at, file=row, which=which)
        except ActRefused as refused:
            return self._looked(request, ticket, _("附件"), refused.reasons)
        if which == "original":
            return browser.private(files.serve_original(row))
        return browser.private(files.serve(row, download=True))
