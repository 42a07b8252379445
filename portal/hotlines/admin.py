"""The back office of hotlines: administrators keep them, clerks of the unit confirm them."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from portal.audit.admin import LoggedAdmin
from portal.departments.admin import AdministratorsOnly
from portal.departments.models import Hotline
from portal.departments.scope import OWN_BRANCH, scope
from portal.hotlines.checking import (
    CheckRefused,
    checked_since,
    confirm,
    may_check,
    overdue_on,
    report_wrong,
)
from portal.hotlines.forms import HotlineForm, WrongForm


class CheckFilter(admin.SimpleListFilter):
    title = gettext_lazy("核对情况")
    parameter_name = "checked"

    def lookups(self, request, model_admin):
        return [("overdue", _("该核对了")), ("recent", _("最近核对过"))]

    def queryset(self, request, queryset):
        overdue = overdue_on(timezone.localdate())
        tests = {"overdue": overdue, "recent": ~overdue}
        return queryset.filter(tests[self.value()]) if self.value() in tests else queryset


@admin.register(Hotline)
class HotlineAdmin(AdministratorsOnly, LoggedAdmin):
    form = HotlineForm
    shown_to_public = True
    list_filter = [CheckFilter, "department"]
    list_select_related = ["department"]
    search_fields = ["number", "purpose_zh", "purpose_en"]

    def has_view_permission(self, request, obj=None):
        """Clerks see what they may confirm."""
        if request.user.is_authenticated and request.user.has_role(*OWN_BRANCH):
            return obj is None or may_check(request.user, obj)
        return super().has_view_permission(request, obj)

    def get_queryset(self, request):
        hotlines = super().get_queryset(request)
        if request.user.has_role(*OWN_BRANCH):
            return hotlines.filter(department__in=scope(request.user))
        return hotlines

    def get_list_display(self, request):
        if request.user.has_role(*OWN_BRANCH):
            return ["number", "checking", "last_checked_on", "purpose_zh", "department", "hours_zh"]
        return [
            "number", "purpose_zh", "department", "hours_zh", "valid_from", "valid_until",
            "is_general", "last_checked_on",
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

    def _hotline(self, request: HttpRequest, pk: int) -> Hotline:
        """Fetch and authorise in one place."""
        if not request.user.has_role(*OWN_BRANCH):
            raise PermissionDenied
        hotline = self.get_queryset(request).select_related("department").filter(pk=pk).first()
        if hotline is None:
            raise Http404(_("没有这个热线电话，或者不在您负责的部门范围内。"))
        return hotline

    def check_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        hotline = self._hotline(request, pk)
        try:
            confirm(
                hotline,
                number=request.POST.get("number", ""),
                actor=request.user,
                today=timezone.localdate(),
            )
        except CheckRefused as refused:
            messages.warning(request, str(refused))
        else:
            messages.info(request, _("已记下：%(hotline)s 今天核对无误。") % {"hotline": hotline})
        return HttpResponseRedirect(_back(request))

    def wrong_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        hotline = self._hotline(request, pk)
        form, refusal = WrongForm(request.POST if request.method == "POST" else None), ""
        if request.method == "POST" and form.is_valid():
            now = timezone.now()
            try:
                report_wrong(
                    hotline,
                    note=form.cleaned_data["note"],
                    actor=request.user,
                    at=now,
                    today=timezone.localdate(now),
                )
            except CheckRefused as refused:
                refusal = str(refused)
            else:
                messages.info(request, _("已告诉管理员，改好后会重新公布。"))
                return HttpResponseRedirect(_back(request))
        context = self.admin_site.each_context(request) | {
            "title": _("号码有误：%(hotline)s") % {"hotline": hotline},
            "opts": self.opts,
            "hotline": hotline,
            "form": form,
            "refusal": refusal,
        }
        status = 422 if request.method == "POST" else 200
        return TemplateResponse(request, "admin/hotlines/wrong.html", context, status=status)


def _back(request: HttpRequest) -> str:
    to_desk = request.POST.get("back") == "desk"
    return reverse("admin:index" if to_desk else "admin:departments_hotline_changelist")
