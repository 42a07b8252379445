"""The supervisor's view of the log: filtered, never changed, exported as an act of its own."""

import csv

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from portal.audit import log
from portal.audit.models import Action, Entry
from portal.departments.models import Department, Role, User
from portal.supervision.evaluation import admin as _evaluation  # noqa: F401 (registers)
from portal.supervision.tickets import admin as tickets  # noqa: F401 (registers itself)

EXPORT_LIMIT = 50_000
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class PersonFilter(admin.SimpleListFilter):
    title = _("操作人")
    parameter_name = "person"

    def lookups(self, request, model_admin):
        return [(str(user.pk), str(user)) for user in User.objects.order_by("username")]

    def queryset(self, request, queryset):
        return queryset.filter(detail__actor=self.value()) if _is_id(self.value()) else queryset


class DepartmentFilter(admin.SimpleListFilter):
    title = _("部门")
    parameter_name = "department"

    def lookups(self, request, model_admin):
        return [(department.code, str(department)) for department in Department.objects.all()]

    def queryset(self, request, queryset):
        return queryset.filter(department=self.value()) if self.value() else queryset


def _is_id(value: str | None) -> bool:
    return bool(value) and value.isascii() and value.isdigit() and len(value) < 19


@admin.register(Entry)
class EntryAdmin(admin.ModelAdmin):
    list_display = [
        "sequence",
        "time",
        "person",
        "action",
        "subject",
        "department",
        "note",
    ]
    list_display_links = ["sequence"]
    list_filter = ["action", PersonFilter, DepartmentFilter, "is_public"]
    list_select_related = ["detail"]
    list_per_page = 50
    date_hierarchy = "recorded_at"
    search_fields = ["=subject_number", "subject_label"]
    search_help_text = _("索引号或名称")
    show_full_result_count = False
    actions = None
    change_list_template = "admin/supervision/log.html"
    fields = [
        "sequence", "recorded_at", "action", "person", "subject", "department", "note",
        "values", "address", "is_public", "content_hash", "detail_hash", "leaf_hash",
    ]  # fmt: skip
    readonly_fields = fields

    def has_view_permission(self, request, obj=None):
        return request.user.is_authenticated and request.user.has_role(Role.SUPERVISOR)

    has_module_permission = has_view_permission

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def lookup_allowed(self, lookup, value, request):
        """No regular expressions from the address: a broken one would break the page."""
        return not lookup.endswith("regex") and super().lookup_allowed(lookup, value, request)

    @admin.display(description=_("时间"), ordering="sequence")
    def time(self, entry):
        return timezone.localtime(entry.recorded_at).strftime("%Y-%m-%d %H:%M:%S")

    @admin.display(description=_("操作人"))
    def person(self, entry):
        return _of_detail(entry, "actor_name")

    @admin.display(description=_("对象"))
    def subject(self, entry):
        version = f"v{entry.subject_version}" if entry.subject_version else ""
        return " ".join(filter(None, [entry.subject_number, version, entry.subject_label]))

    @admin.display(description=_("说明"))
    def note(self, entry):
        return _of_detail(entry, "note")

    @admin.display(description=_("网络地址"))
    def address(self, entry):
        return _of_detail(entry, "address")

    @admin.display(description=_("变更内容"))
    def values(self, entry):
        if not hasattr(entry, "detail"):
            return _("（已删除）")
        changes = entry.detail.changes
        fields = changes.get("fields", changes)
        rows = [f"{name}: {_change(value)}" for name, value in fields.items()]
        return format_html('<div class="log-values">{}</div>', "\n".join(rows)) if rows else ""

    def get_urls(self):
        export = self.admin_site.admin_view(require_POST(self.export_view))
        return [path("export/", export, name="audit_entry_export"), *super().get_urls()]

    def changelist_view(self, request, extra_context=None):
        url = f"{reverse('admin:audit_entry_export')}?{request.GET.urlencode()}"
        return super().changelist_view(request, {"export_url": url} | (extra_context or {}))

    def history_view(self, request, object_id, extra_context=None):
        raise PermissionDenied

    def export_view(self, request: HttpRequest) -> HttpResponse:
        """The filtered list as CSV; the export is an entry of its own."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        entries = self.get_changelist_instance(request).get_queryset(request)
        rows = list(entries.select_related("detail")[:EXPORT_LIMIT])
        with transaction.atomic():
            log.append(
                Action.EXPORTED,
                log.Subject("log"),
                actor=request.user,
                changes={"filter": request.GET.urlencode(), "rows": len(rows)},
            )
        return self._csv(rows)

    def _csv(self, rows: list[Entry]) -> HttpResponse:
        stamp = timezone.localtime().strftime("%Y%m%d-%H%M%S")
        response = HttpResponse(content_type="text/csv; charset=utf-8")
        response.headers["Content-Disposition"] = f'attachment; filename="log-{stamp}.csv"'
        response.write("\ufeff")  # Excel takes it for UTF-8
        writer = csv.writer(response)
        columns = [*self.list_display, "leaf_hash"]
        writer.writerow(str(admin.utils.label_for_field(name, Entry, self)) for name in columns)
        for entry in rows:
            writer.writerow(_cell(self._value(entry, name)) for name in columns)
        return response

    def _value(self, entry: Entry, name: str):
        if name == "action":
            return entry.get_action_display()
        own = getattr(self, name, None)
        return own(entry) if callable(own) else getattr(entry, name)


def _of_detail(entry: Entry, name: str):
    detail = getattr(entry, "detail", None)
    return getattr(detail, name) if detail else _("（已删除）")


def _change(value) -> str:
    if isinstance(value, list) and len(value) == 2:
        return f"{value[0]} → {value[1]}"
    return str(value)


def _cell(value) -> str:
    """Spreadsheets run cells that begin like a formula; a quote mark stops them."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
