"""The back office of the calendar and the legal limits: administrators propose, another person
lets it out."""

from dataclasses import asdict
from typing import Any

from django.contrib import admin
from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from portal.acts.bulk import BulkActs
from portal.acts.proposals import ProposalForm
from portal.acts.proposals_admin import ProposalsAdmin, WaitingFilter
from portal.acts.refused import LostRace
from portal.base.audit.admin import HISTORY
from portal.base.audit.models import Entry
from portal.base.departments.admin import AdministratorsOnly
from portal.base.departments.people import person_of
from portal.base.languages import in_chinese
from portal.base.lists.imports import ImportAdmin, ShownOtherwise
from portal.base.lists.tables import Table
from portal.base.spreadsheets.lines import TableRefused
from portal.base.workdays.models import CalendarDay, CalendarNotice, Ground, Limit
from portal.calendar import importing
from portal.calendar.acts import DECIDERS, days, limits, notices
from portal.calendar.forms import ImportForm
from portal.calendar.importing import Notice

KEPT = gettext_lazy("“%(row)s”已经放行过，不能删除；登记错了的，请提出作废。")


class GroundAdmin(AdministratorsOnly, ProposalsAdmin):
    form = ProposalForm
    told_after = gettext_lazy("已提出，由另一位管理员或者发布人放行后生效；在此之前照原来的计算。")
    not_found = gettext_lazy("这一条刚刚被删除，或者不在您负责的范围内。")
    fixed: tuple[str, ...] = ()  # what says which row it is

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Whoever decides on it sees it."""
        decides = request.user.is_authenticated and person_of(request).has_role(*DECIDERS)
        return decides or super().has_view_permission(request, obj)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return [] if obj is None or obj.awaits_release else list(self.fixed)

    def fetched(self, request: HttpRequest) -> QuerySet:
        return self.get_queryset(request).select_related("proposed_by")

    def kept_because(self, row: Any) -> str:
        return "" if row.awaits_release else KEPT % {"row": row}

    @admin.display(description=gettext_lazy("放行"))
    def standing(self, row: Ground) -> str:
        return row.standing


@admin.register(CalendarDay)
class CalendarDayAdmin(BulkActs, ImportAdmin, GroundAdmin):
    workflow = days
    fixed = ("date", "source")
    bulk_acts = {"release": gettext_lazy("放行所选")}
    bulk_template = "admin/workdays/bulk.html"
    import_form = ImportForm
    import_template = "admin/workdays/import.html"
    changed_meanwhile = gettext_lazy("刚刚有人改动了日历，没有导入，请再核对一次。")
    list_display = ["date", "shown_reason", "is_working", "source", "standing"]
    list_filter = [WaitingFilter, "source", "is_working"]
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
        except (IntegrityError, TableRefused, LostRace) as error:
            raise ShownOtherwise from error
        text = ngettext("已提出 %(count)s 天。", "已提出 %(count)s 天。", len(outcomes))
        return text % {"count": len(outcomes)}

    def import_context(self, request: HttpRequest, run: importing.DryRun | None) -> dict:
        return {"columns": importing.COLUMNS}


@admin.register(CalendarNotice)
class CalendarNoticeAdmin(GroundAdmin):
    workflow = notices
    fixed = ("year", "source")
    list_display = ["year", "source", "shown_title", "document", "standing"]
    list_filter = [WaitingFilter, "source"]
    search_fields = ["year", "title", "document"]
    actions = None

    @admin.display(description=gettext_lazy("通知名称"), ordering="title")
    def shown_title(self, notice: CalendarNotice) -> SafeString:
        return in_chinese(notice.title)


@admin.register(Limit)
class LimitAdmin(GroundAdmin):
    workflow = limits
    list_display = [
        "code", "name", "text", "shown_article", "effective_from", "effective_until", "standing",
    ]  # fmt: skip
    list_filter = [WaitingFilter, "unit"]
    search_fields = ["code", "name_zh", "name_en", "article"]
    fieldsets = [
        (None, {"fields": ["code", "name_zh", "name_en", "number", "unit"]}),
        (gettext_lazy("依据"), {"fields": ["article", "law_key", "note"]}),
        (gettext_lazy("有效期间"), {"fields": ["effective_from", "effective_until", "is_void"]}),
    ]
    actions = None

    def get_readonly_fields(self, request: HttpRequest, obj: Limit | None = None) -> list[str]:
        """Requirements name a limit by its code; what has begun under a text keeps it."""
        if obj is None or obj.awaits_release:
            return []
        today = timezone.localdate()
        fields = list(Limit.final_fields) if obj.has_begun(today) else ["code"]
        return [*fields, "effective_until"] if obj.has_ended(today) else fields

    def log_entries(self, limit: Limit) -> QuerySet[Entry]:
        """Also those of before two people were asked, which name it by its code."""
        entries = Entry.objects.filter(
            subject_kind="limit", subject_number__in=[str(limit.pk), limit.code]
        )
        return entries.select_related("detail")[:HISTORY]

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
