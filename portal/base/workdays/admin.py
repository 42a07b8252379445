from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.core.signing import BadSignature, Signer
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from portal.base.audit.admin import LoggedAdmin
from portal.base.departments.admin import AdministratorsOnly
from portal.base.departments.people import person_of
from portal.base.files import store
from portal.base.lists.tables import Table
from portal.base.spreadsheets.lines import TableRefused
from portal.base.workdays import importing
from portal.base.workdays.forms import ImportForm
from portal.base.workdays.importing import Notice, Outcome
from portal.base.workdays.models import CalendarDay, CalendarNotice, Limit


def in_chinese(text: str) -> SafeString:
    return format_html('<span lang="zh">{}</span>', text)


@admin.register(CalendarDay)
class CalendarDayAdmin(AdministratorsOnly, LoggedAdmin):
    shown_to_public = True
    list_display = ["date", "shown_reason", "is_working", "source"]
    list_filter = ["source", "is_working"]
    search_fields = ["date", "reason_zh", "reason_en"]

    @admin.display(description=gettext_lazy("原因"), ordering="reason_zh")
    def shown_reason(self, day: CalendarDay) -> str:
        return day.reason

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.import_view)
        return [path("import/", view, name="workdays_calendarday_import"), *super().get_urls()]

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        may = self.has_add_permission(request)
        own = {"import_url": reverse("admin:workdays_calendarday_import") if may else ""}
        return super().changelist_view(request, own | (extra_context or {}))

    def import_view(self, request: HttpRequest) -> HttpResponse:
        """A dry run first; the second step saves what the first has shown."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        if request.method != "POST":
            return self._import_page(request, ImportForm())
        if "token" in request.POST:
            return self._apply(request)
        form = ImportForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._import_page(request, form, status=422)
        upload, notice = form.cleaned_data["file"], form.notice()
        try:
            table = Table(upload.name, upload)
            outcomes = importing.plan(*importing.read(table), notice)
            if any(outcome.reasons for outcome in outcomes):
                return self._import_page(request, form, outcomes, notes=table.notes)
            kept = store.put(upload)
        except TableRefused as refused:
            form.add_error("file", str(refused))
            return self._import_page(request, form, status=422)
        except OSError:
            form.add_error("file", _("服务器暂时存不下文件，请稍后再试。"))
            return self._import_page(request, form, status=422)
        token = _token(request, kept, upload.name, notice, outcomes)
        return self._import_page(request, form, outcomes, token, notes=table.notes)

    def _apply(self, request: HttpRequest) -> HttpResponse:
        try:
            kept = _signer(request).unsign_object(request.POST["token"])
            file = store.path(kept["sha256"]).open("rb")
        except (BadSignature, FileNotFoundError):
            messages.warning(request, _("文件已经不在，请再上传一次。"))
            return HttpResponseRedirect(request.path)
        notice = Notice(**kept["notice"] | {"years": tuple(kept["notice"]["years"])})
        try:
            with file:
                columns, rows = importing.read(Table(kept["name"], file))
            with transaction.atomic():
                outcomes = importing.plan(columns, rows, notice)
                if importing.digest(outcomes) != kept["digest"]:
                    raise ShownOtherwise
                importing.apply(outcomes, notice, actor=person_of(request))
        except (ShownOtherwise, IntegrityError):
            messages.warning(request, _("刚刚有人改动了日历，没有导入，请再核对一次。"))
            return HttpResponseRedirect(request.path)
        text = ngettext("已导入 %(count)s 天。", "已导入 %(count)s 天。", len(outcomes))
        messages.info(request, text % {"count": len(outcomes)})
        return HttpResponseRedirect(reverse("admin:workdays_calendarday_changelist"))

    def _import_page(
        self,
        request: HttpRequest,
        form: ImportForm,
        outcomes: Sequence[Outcome] = (),
        token: str = "",
        status: int = 200,
        notes: Sequence[str] = (),
    ) -> TemplateResponse:
        context = self.admin_site.each_context(request) | {
            "title": _("导入放假安排"),
            "opts": self.opts,
            "form": form,
            "outcomes": outcomes,
            "notes": notes,
            "refused_count": sum(bool(outcome.reasons) for outcome in outcomes),
            "token": token,
            "columns": importing.COLUMNS,
        }
        return TemplateResponse(request, "admin/workdays/import.html", context, status=status)


@admin.register(CalendarNotice)
class CalendarNoticeAdmin(AdministratorsOnly, LoggedAdmin):
    shown_to_public = True
    list_display = ["year", "source", "shown_title", "document"]
    list_filter = ["source"]
    search_fields = ["year", "title", "document"]

    @admin.display(description=gettext_lazy("通知名称"), ordering="title")
    def shown_title(self, notice: CalendarNotice) -> SafeString:
        return in_chinese(notice.title)


@admin.register(Limit)
class LimitAdmin(AdministratorsOnly, LoggedAdmin):
    shown_to_public = True
    log_number_field = "code"
    list_display = ["code", "name", "text", "shown_article", "effective_from", "effective_until"]
    list_filter = ["unit"]
    search_fields = ["code", "name_zh", "name_en", "article"]
    fieldsets = [
        (None, {"fields": ["code", "name_zh", "name_en", "number", "unit"]}),
        (gettext_lazy("依据"), {"fields": ["article", "law_key", "note"]}),
        (gettext_lazy("有效期间"), {"fields": ["effective_from", "effective_until"]}),
    ]

    actions = None

    def get_readonly_fields(self, request: HttpRequest, obj: Limit | None = None) -> list[str]:
        """Requirements name a limit by its code; what has begun under a text keeps it."""
        if obj is None:
            return []
        today = timezone.localdate()
        fields = list(Limit.final_fields) if obj.has_begun(today) else ["code"]
        return [*fields, "effective_until"] if obj.has_ended(today) else fields

    def has_delete_permission(self, request: HttpRequest, obj: Limit | None = None) -> bool:
        """A text that was in force is ended by a date, never deleted; nor is the only one."""
        allowed = super().has_delete_permission(request, obj)
        if not allowed or obj is None or obj.has_begun(timezone.localdate()):
            return False
        return Limit.objects.filter(code=obj.code).count() > 1

    @admin.display(description=gettext_lazy("名称"), ordering="name_zh")
    def name(self, limit: Limit) -> str:
        return limit.name

    @admin.display(description=gettext_lazy("期限"), ordering="number")
    def text(self, limit: Limit) -> str:
        return limit.text

    @admin.display(description=gettext_lazy("依据"), ordering="article")
    def shown_article(self, limit: Limit) -> SafeString:
        return in_chinese(limit.article)


class ShownOtherwise(Exception):
    """The import would now do something else than its dry run has shown."""


def _token(
    request: HttpRequest, sha256: str, name: str, notice: Notice, outcomes: list[Outcome]
) -> str:
    """Stands for the file and for what this person was shown that it would do."""
    shown = {"sha256": sha256, "name": name, "notice": asdict(notice)}
    return _signer(request).sign_object(shown | {"digest": importing.digest(outcomes)})


def _signer(request: HttpRequest) -> Signer:
    return Signer(salt=f"calendar-import-{request.user.pk}")
