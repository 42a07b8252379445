"""The back office of hotlines: administrators say what they are to be, another person lets it out,
clerks of the unit confirm them."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from portal.acts.proposals_admin import ProposalsAdmin, WaitingFilter
from portal.acts.refused import ActRefused
from portal.base.departments.admin import AdministratorsOnly
from portal.base.departments.models import Hotline
from portal.base.departments.people import person_of
from portal.base.departments.scope import OWN_BRANCH, in_scope, scope
from portal.base.hotlines import checked_since, overdue_on
from portal.hotlines.acts import DECIDERS, hotlines, perform
from portal.hotlines.forms import HotlineForm

DIALLED = ("check", "wrong")  # the acts of those who dial it, in the list
KEPT = gettext_lazy("“%(hotline)s”已经公开过，不能删除；不再使用的请填写停用日期。")


class CheckFilter(admin.SimpleListFilter):
    title = gettext_lazy("核对情况")
    parameter_name = "checked"

    def lookups(self, request, model_admin):
        return [("overdue", _("该核对了")), ("recent", _("最近核对过"))]

    def queryset(self, request, queryset):
        overdue = overdue_on(timezone.localdate())
        tests: dict[str | None, Q] = {"overdue": overdue, "recent": ~overdue}
        return queryset.filter(tests[self.value()]) if self.value() in tests else queryset


@admin.register(Hotline)
class HotlineAdmin(AdministratorsOnly, ProposalsAdmin):
    workflow = hotlines
    told_after = gettext_lazy("已提出，由另一人放行后公开；号码有误、等不及的可以紧急更正。")
    act_template = "admin/hotlines/act.html"
    not_found = gettext_lazy("没有这个热线电话，或者不在您负责的部门范围内。")
    form = HotlineForm
    list_filter = [WaitingFilter, CheckFilter, "department"]
    list_select_related = ["department"]
    search_fields = ["number", "purpose_zh", "purpose_en"]

    def has_view_permission(self, request, obj=None):
        """Clerks see what they may confirm."""
        if request.user.is_authenticated and request.user.has_role(*OWN_BRANCH):
            return obj is None or in_scope(request.user, obj.department_id)
        if request.user.is_authenticated and request.user.has_role(*DECIDERS):
            return True
        return super().has_view_permission(request, obj)

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        if request.user.has_role(*OWN_BRANCH):
            return rows.filter(department__in=scope(request.user), awaits_release=False)
        return rows

    def kept_because(self, hotline):
        return "" if hotline.awaits_release else KEPT % {"hotline": hotline}

    @admin.display(description=gettext_lazy("放行"))
    def waiting(self, hotline):
        if hotline.to_be_confirmed:
            return _("紧急更正，待补充确认")
        return hotline.standing

    # Those who dial them.

    def get_list_display(self, request):
        if request.user.has_role(*OWN_BRANCH):
            return ["number", "checking", "last_checked_on", "purpose_zh", "department", "hours_zh"]
        return [
            "number", "waiting", "purpose_zh", "department", "hours_zh", "valid_from",
            "valid_until", "is_general", "last_checked_on",
        ]  # fmt: skip

    @admin.display(description=gettext_lazy("核对"))
    def checking(self, hotline):
        """A button of the list's own form."""
        today = timezone.localdate()
        if hotline.last_checked_on and hotline.last_checked_on >= today:
            return _("今天已核对")
        overdue = hotline.last_checked_on is None or hotline.last_checked_on < checked_since(today)
        return format_html(
            '<button type="submit" class="button" name="number" value="{}" formaction="{}">{}'
            '</button> <a href="{}">{}</a>{}',
            hotline.number,
            reverse("admin:departments_hotline_check", args=[hotline.pk]),
            _("号码无误"),
            reverse("admin:departments_hotline_wrong", args=[hotline.pk]),
            _("号码有误"),
            format_html(" <strong>{}</strong>", _("该核对了")) if overdue else "",
        )

    def get_urls(self):
        view = self.admin_site.admin_view
        return [
            path(
                "<int:pk>/check/",
                view(require_POST(self.check_view)),
                name="departments_hotline_check",
            ),
            path("<int:pk>/wrong/", view(self.wrong_view), name="departments_hotline_wrong"),
            *super().get_urls(),
        ]

    def acts_of_page(self):
        return {name: act for name, act in hotlines.acts.items() if name not in DIALLED}

    def fetched(self, request):
        linked = ("department", "proposed_by", "corrected_by")
        return self.get_queryset(request).select_related(*linked)

    def dialled(self, request: HttpRequest, pk: int) -> Hotline:
        if not person_of(request).has_role(*OWN_BRANCH):
            raise PermissionDenied
        return self.fetch(request, pk)

    def check_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """A button in a list, without a page that asks."""
        hotline, number = self.dialled(request, pk), request.POST.get("number", "")
        try:
            perform(hotline, "check", actor=person_of(request), at=timezone.now(), number=number)
        except ActRefused as refused:
            messages.warning(request, " ".join(refused.reasons))
        else:
            messages.info(request, _("已记下：%(hotline)s 今天核对无误。") % {"hotline": hotline})
        return HttpResponseRedirect(_back(request))

    def wrong_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        hotline, wrong = self.dialled(request, pk), hotlines.acts["wrong"]
        return self.ask_for(request, hotline, wrong, template="admin/hotlines/wrong.html")

    def done_message(self, hotline, done, order):
        if order.act.name == "wrong":
            return _("已告诉管理员，改好后会重新公布。")
        return super().done_message(hotline, done, order)

    def url_after(self, request, hotline, done, order):
        if person_of(request).has_role(*DECIDERS):
            return super().url_after(request, hotline, done, order)
        return _back(request)


def _back(request: HttpRequest) -> str:
    to_desk = request.POST.get("back") == "desk"
    return reverse("admin:index" if to_desk else "admin:departments_hotline_changelist")
