"""A person's own notices and settings; for the administrator, the mail that could not be sent."""

from typing import Any, cast

from django import forms
from django.contrib import admin, messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.audit.admin import NeverEdited, form_changes
from portal.base.audit.lists import ListAdmin
from portal.base.notices.kinds import NOTICE_KINDS
from portal.base.notices.models import Notice, NoticeQuerySet, Preference

SHOWN = 100


def _person(request: HttpRequest) -> Any:
    """Whoever AUTH_USER_MODEL says: the back office lets nobody else in."""
    return request.user


class PreferenceForm(forms.ModelForm):
    by_mail = forms.MultipleChoiceField(
        label=gettext_lazy("同时发邮件的消息"),
        choices=NOTICE_KINDS.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("不论是否发邮件，消息都会出现在工作台上。"),
    )

    class Meta:
        model = Preference
        fields = ["language"]
        widgets = {"language": forms.RadioSelect}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["by_mail"].initial = [
            kind for kind in NOTICE_KINDS if kind not in self.instance.not_by_mail
        ]

    def save(self, commit: bool = True) -> Preference:
        chosen = self.cleaned_data["by_mail"]
        self.instance.not_by_mail = [kind for kind in NOTICE_KINDS if kind not in chosen]
        return super().save(commit)


@admin.register(Notice)
class NoticeAdmin(NeverEdited, ListAdmin):
    """The list shows failures alone, and only to the administrator."""

    list_display = ["queued_at", "recipient", "kind", "number", "attempts", "failure"]
    list_display_links = None
    list_select_related = ["recipient"]
    list_filter = ["kind"]
    show_full_result_count = False
    actions = None

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return cast(NoticeQuerySet, super().get_queryset(request)).undelivered()

    def has_module_permission(self, request: HttpRequest) -> bool:
        return request.user.is_authenticated and request.user.is_administrator

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_module_permission(request)

    @admin.display(description=gettext_lazy("发送失败原因"))
    def failure(self, notice: Notice) -> str:
        given_up = "" if notice.next_attempt_at else _("（不再重试）")
        return f"{notice.last_error}{given_up}"

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        return [
            path("mine/", view(self.mine_view), name="notices_notice_mine"),
            path("read/", view(require_POST(self.read_view)), name="notices_notice_read"),
            *super().get_urls(),
        ]

    def mine_view(self, request: HttpRequest) -> HttpResponse:
        """What this person was told, and how they want to be told."""
        preference = Preference.objects.filter(user=_person(request)).first()
        form = PreferenceForm(
            request.POST if request.method == "POST" else None,
            instance=preference or Preference(user=_person(request)),
        )
        if request.method == "POST" and form.is_valid():
            self._save(request, form)
            messages.info(request, _("消息设置已保存。"))
            return HttpResponseRedirect(request.path)
        context = self.admin_site.each_context(request) | {
            "title": _("消息"),
            "form": form,
            "notices": Notice.objects.filter(recipient=_person(request))[:SHOWN],
        }
        return TemplateResponse(request, "admin/notices/mine.html", context)

    @transaction.atomic
    def _save(self, request: HttpRequest, form: PreferenceForm) -> None:
        form.save()
        subject = log.Subject("preference", str(_person(request).pk), label=str(_person(request)))
        log.append(Action.CHANGED, subject, actor=_person(request), changes=form_changes(form))

    def read_view(self, request: HttpRequest) -> HttpResponse:
        """Mark as read what the desk showed; what has come since stays new."""
        newest = request.POST.get("newest", "")
        if newest.isascii() and newest.isdigit() and len(newest) < 19:
            shown = Notice.objects.unread(_person(request)).filter(pk__lte=newest)
            shown.update(read_at=timezone.now())
        return HttpResponseRedirect(reverse("admin:index"))
