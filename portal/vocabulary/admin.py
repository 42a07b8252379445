"""The back office of everyday words, and of what citizens sought and did not find."""

from typing import cast
from urllib.parse import urlencode

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from portal.acts.admin import RowsAdmin
from portal.acts.bulk import BulkActs
from portal.acts.refused import ActRefused
from portal.base.audit.admin import NeverEdited
from portal.base.audit.lists import ListAdmin
from portal.base.departments.admin import OpenFirst, PublishersOnly
from portal.base.departments.people import person_of
from portal.base.languages import in_chinese
from portal.base.lists.imports import ImportAdmin, ShownOtherwise
from portal.base.lists.tables import Table
from portal.vocabulary import importing
from portal.vocabulary.acts import words
from portal.vocabulary.forms import ImportForm, WordForm
from portal.vocabulary.models import EverydayWord, MissedWord, MissedWordQuerySet, Status
from portal.vocabulary.proposing import proposal, propose


class StatusFilter(OpenFirst):
    title = gettext_lazy("状态")
    field = "status"
    states = Status
    open_label = Status.PROPOSED.label


@admin.register(EverydayWord)
class EverydayWordAdmin(BulkActs, ImportAdmin, PublishersOnly, RowsAdmin):
    """What is typed here is proposed; nothing is edited."""

    workflow = words
    act_template = "admin/vocabulary/act.html"
    row_template = "admin/vocabulary/word.html"
    begin_template = "admin/vocabulary/propose.html"
    bulk_acts = {"release": gettext_lazy("放行所选")}
    bulk_template = "admin/vocabulary/bulk.html"
    import_form = ImportForm
    import_template = "admin/vocabulary/import.html"
    changed_meanwhile = gettext_lazy("刚刚有人改动了日常用语，没有导入，请再核对一次。")

    list_display = ["shown_word", "shown_terms", "both_ways", "status", "proposed_by", "decided_by"]
    list_filter = [StatusFilter, "both_ways"]
    list_select_related = ["proposed_by", "decided_by"]
    search_fields = ["word", "terms"]
    change_list_template = "admin/vocabulary/words.html"

    @admin.display(description=gettext_lazy("日常用语"), ordering="word")
    def shown_word(self, word):
        return in_chinese(word.word)

    @admin.display(description=gettext_lazy("规范用语"))
    def shown_terms(self, word):
        return in_chinese(word.terms)

    def has_change_permission(self, request, obj=None):
        return False

    has_delete_permission = has_change_permission

    def fetched(self, request):
        return self.get_queryset(request).select_related("proposed_by", "decided_by")

    # A new one.

    def add_view(self, request, form_url="", extra_context=None):
        """What is typed is proposed. A link may say the word: one that nobody found."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        asked_for = {"word": request.GET.get("word", "")[:100]}
        return self.begin(
            request,
            WordForm(request.POST if request.method == "POST" else None, initial=asked_for),
            lambda actor, at, **typed: propose(proposal(**typed), actor=actor, at=at),
            lambda word: _("已提出，由另一位发布人放行后用于检索。"),
            title=_("提出日常用语"),
        )

    # A table.

    @property
    def import_title(self) -> str:
        return _("导入日常用语")

    def dry_run(self, request: HttpRequest, table: Table, given: dict) -> importing.DryRun:
        return importing.plan(table)

    def apply_import(self, request: HttpRequest, table: Table, given: dict, digest: str) -> str:
        run = importing.plan(table)
        if run.digest != digest:
            raise ShownOtherwise(run)
        try:
            count = importing.apply(run, actor=person_of(request), at=timezone.now())
        except ActRefused as refused:
            raise ShownOtherwise from refused
        text = ngettext("已提出 %(count)s 个日常用语。", "已提出 %(count)s 个日常用语。", count)
        return text % {"count": count}

    def import_context(self, request: HttpRequest, run: importing.DryRun | None) -> dict:
        return {"columns": importing.COLUMNS}


class KnownFilter(admin.SimpleListFilter):
    title = gettext_lazy("日常用语")
    parameter_name = "known"

    def lookups(self, request, model_admin):
        return [("no", _("没有对应的")), ("yes", _("已有或者待放行"))]

    def queryset(self, request, queryset):
        if self.value() not in ("no", "yes"):
            return queryset
        return queryset.filter(is_known=self.value() == "yes")


@admin.register(MissedWord)
class MissedWordAdmin(NeverEdited, PublishersOnly, ListAdmin):
    """The words alone that were sought on several days."""

    list_display = ["shown_word", "total_shown", "days_shown", "newest_day", "everyday_word"]
    list_display_links = None
    list_filter = [KnownFilter]
    list_per_page = 50
    search_fields = ["word"]
    show_full_result_count = False
    actions = None
    ordering = ["-day", "word"]
    sortable_by = ()
    change_list_template = "admin/vocabulary/missed.html"

    def get_queryset(self, request):
        return cast(MissedWordQuerySet, super().get_queryset(request)).shown()

    def get_urls(self):
        """The list and no page of a row: of a word there is nothing else to read."""
        name = "vocabulary_missedword_changelist"
        return [path("", self.admin_site.admin_view(self.changelist_view), name=name)]

    @admin.display(description=gettext_lazy("检索词"))
    def shown_word(self, missed):
        return in_chinese(missed.word)

    @admin.display(description=gettext_lazy("次数"))
    def total_shown(self, missed):
        return missed.total

    @admin.display(description=gettext_lazy("天数"))
    def days_shown(self, missed):
        return missed.days

    @admin.display(description=gettext_lazy("最近一天"))
    def newest_day(self, missed):
        return missed.day.isoformat()

    @admin.display(description=gettext_lazy("日常用语"))
    def everyday_word(self, missed):
        """Whether there is one, or a button that proposes it."""
        if missed.is_known:
            query = urlencode({"q": missed.word})
            address = reverse("admin:vocabulary_everydayword_changelist")
            return format_html('<a href="{}?{}">{}</a>', address, query, _("已有或者待放行"))
        query = urlencode({"word": missed.word})
        address = reverse("admin:vocabulary_everydayword_add")
        return format_html(
            '<a class="button" href="{}?{}">{}</a>', address, query, _("添加日常用语")
        )
