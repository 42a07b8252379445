from dataclasses import asdict

from django.contrib import admin
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from portal.base.audit.admin import LoggedAdmin
from portal.base.departments.admin import AdministratorsOnly
from portal.base.departments.people import person_of
from portal.base.languages import in_chinese
from portal.base.lists.imports import ImportAdmin, ShownOtherwise
from portal.base.lists.tables import Table
from portal.base.workdays import importing
from portal.base.workdays.forms import ImportForm
from portal.base.workdays.importing import Notice
from portal.base.workdays.models import CalendarDay, CalendarNotice, Limit


@admin.register(CalendarDay)
class CalendarDayAdmin(ImportAdmin, AdministratorsOnly, LoggedAdmin):
    import_form = ImportForm
    import_template = "admin/workdays/import.html"
    changed_meanwhile = gettext_lazy("刚刚有人改动了日历，没有导入，请再核对一次。")
    shown_to_public = True
    list_display = ["date", "shown_reason", "is_working", "source"]
    list_filter = ["source", "is_working"]
    search_fields = ["date", "reason_zh", "reason_en"]

    @admin.display(description=gettext_lazy("原因"), ordering="reason_zh")
    def shown_reason(self, day: CalendarDay) -> str:
        return day.reason

    @property
    def import_title(self) -> str:
        return _("导入放假安排")

    def given(self, form: ImportForm) -> dict:
        return asdict(form.notice())

    def dry_run(self, request: HttpRequest, table: Table, given: dict) -> importing.DryRun:
        columns, rows = importing.read(table)
        return importing.DryRun(importing.plan(columns, rows, _notice(given)), table.notes)

    def apply_import(self, request: HttpRequest, table: Table, given: dict, digest: str) -> str:
        notice = _notice(given)
        columns, rows = importing.read(table)
        try:
            with transaction.atomic():
                outcomes = importing.plan(columns, rows, notice)
                if importing.digest(outcomes) != digest:
                    raise ShownOtherwise
                importing.apply(outcomes, notice, actor=person_of(request))
        except IntegrityError as error:
            raise ShownOtherwise from error
        text = ngettext("已导入 %(count)s 天。", "已导入 %(count)s 天。", len(outcomes))
        return text % {"count": len(outcomes)}

    def import_context(self, request: HttpRequest, run: importing.DryRun | None) -> dict:
        return {"columns": importing.COLUMNS}


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


def _notice(given: dict) -> Notice:
    return Notice(**given | {"years": tuple(given["years"])})
