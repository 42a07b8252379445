"""Where an administrator says that the clock is right although it seems to have been set."""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from portal.base.audit import log
from portal.base.departments.people import person_of


class ClockForm(forms.Form):
    reason = forms.CharField(
        label=gettext_lazy("理由"),
        max_length=300,
        widget=forms.Textarea({"rows": 3}),
        help_text=gettext_lazy("写明与什么时间核对过、为什么看上去被改动过，例如更换了主板电池。"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def clock_page(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    if not person.is_administrator:
        raise PermissionDenied
    fault, form = log.clock_fault(), ClockForm(request.POST or None)
    if request.method == "POST" and fault and form.is_valid():
        log.confirm_clock(actor=person, note=form.cleaned_data["reason"])
        messages.info(request, _("已确认时钟，并记入日志。"))
        return HttpResponseRedirect(request.path)
    context = admin.site.each_context(request)
    context |= {"title": _("服务器的时钟"), "fault": fault, "form": form}
    status = 422 if request.method == "POST" and fault else 200
    return TemplateResponse(request, "admin/clock.html", context, status=status)
