"""The supervisor's view of the log: filtered, never changed, exported as an act of its own."""

from typing import Any, ClassVar

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from portal.base.audit import log, verification_runs
from portal.base.audit.admin import NeverEdited
from portal.base.audit.lists import ListAdmin
from portal.base.audit.models import Entry
from portal.base.departments.models import Role
from portal.base.lists import exports
from portal.supervision.console import unusual
from portal.supervision.console.finding import every, find
from portal.supervision.console.form import ConsoleForm, cursor
from portal.supervision.demands import admin as _demands  # noqa: F401 (registers)
from portal.supervision.evaluation import admin as _evaluation  # noqa: F401 (registers)
from portal.supervision.tickets import admin as _tickets  # noqa: F401 (registers)

PAGE_SIZE = 50
COUNTED = 10_000  # more are told as "10,000+"
EXPORT_LIMIT = exports.MOST_ROWS["xlsx"]  # in either form
EXPORT_FORMS = ("csv", "xlsx")


@admin.register(Entry)
class EntryAdmin(NeverEdited, ListAdmin):
    columns = ("sequence", "time", "person", "action", "subject", "department", "note")
    fields: ClassVar[Any] = [
        "sequence", "recorded_at", "performed", "person", "subject", "department", "note",
        "values", "address", "is_public", "content_hash", "detail_hash", "leaf_hash",
    ]  # fmt: skip
    readonly_fields = fields

    def has_view_permission(self, request, obj=None):
        return request.user.is_authenticated and request.user.has_role(Role.SUPERVISOR)

    has_module_permission = has_view_permission

    @admin.display(description=_("时间"), ordering="sequence")
    def time(self, entry):
        return timezone.localtime(entry.recorded_at).strftime("%Y-%m-%d %H:%M:%S")

    @admin.display(description=_("操作"))
    def performed(self, entry):
        """Unlike the column itself, never empty: a word may be known no longer."""
        return entry.get_action_display()

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
        view = self.admin_site.admin_view
        return [
            path("export/", view(require_POST(self.export_view)), name="audit_entry_export"),
            path("unusual/", view(self.unusual_view), name="audit_entry_unusual"),
            *super().get_urls(),
        ]

    def changelist_view(self, request, extra_context=None):
        """The log, a page at a time from the newest; unfiltered it begins with unusual acts."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        form = ConsoleForm(request.GET)
        asked = form.asked()
        before, after = (cursor(request.GET.get(name)) for name in ("before", "after"))
        is_first = before is None and after is None
        count_to = COUNTED if is_first else 0
        found = find(asked, PAGE_SIZE, before=before, after=after, count_to=count_to)
        entries = self._entries(found.sequences)
        context = self._context(request) | {
            "title": Entry._meta.verbose_name_plural,
            "form": form,
            "is_narrowed": bool(asked),
            "is_first": is_first,
            "found": found,
            "counted": found.counted,
            "entries": entries,
            "pages": _pages(request, found, entries, is_first),
            "query": _without_pages(request),
            "export_limit": EXPORT_LIMIT,
            "export_forms": EXPORT_FORMS,
        }
        if is_first and not asked:
            context |= verification_runs.latest(timezone.now())
            context |= unusual.of_days(unusual.PERIODS[0], timezone.now())
        return TemplateResponse(request, "admin/supervision/console.html", context)

    def unusual_view(self, request: HttpRequest) -> HttpResponse:
        """All unusual acts of the period chosen."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        days = cursor(request.GET.get("days"))
        if days not in unusual.PERIODS:
            days = unusual.PERIODS[1]
        context = (
            self._context(request)
            | unusual.of_days(days, timezone.now())
            | {"title": _("不寻常的操作")}
        )
        return TemplateResponse(request, "admin/supervision/unusual.html", context)

    def _context(self, request) -> dict:
        return self.admin_site.each_context(request) | {"opts": self.opts}

    def _entries(self, sequences: list[int]) -> list[Entry]:
        rows = Entry.objects.filter(pk__in=sequences).select_related("detail")
        return list(rows.order_by("-sequence"))

    def history_view(self, request, object_id, extra_context=None):
        raise PermissionDenied

    def export_view(self, request: HttpRequest) -> HttpResponseBase:
        """The filtered list as a table; the export is an entry of its own."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        form = request.GET.get("form", EXPORT_FORMS[0])
        if form not in EXPORT_FORMS:
            raise Http404
        sequences = list(every(ConsoleForm(request.GET).asked(), EXPORT_LIMIT))
        columns = [*self.columns, "leaf_hash"]
        header = [(name, str(admin.utils.label_for_field(name, Entry, self))) for name in columns]
        name = f"log-{timezone.localtime():%Y%m%d-%H%M%S}"

        def fetch(some):
            for entry in self._entries(some):
                yield {column: self._value(entry, column) for column in columns}

        changes = {"filter": _without_pages(request), "rows": len(sequences)}
        rows = exports.Rows(sequences, fetch)
        return exports.export(request, form, name, header, rows, {}, log.Subject("log"), changes)

    def _value(self, entry: Entry, name: str):
        if name == "action":
            return entry.get_action_display()
        own = getattr(self, name, None)
        value = own(entry) if callable(own) else getattr(entry, name)
        return value if isinstance(value, int) else str(value)


def _pages(request: HttpRequest, found, entries: list[Entry], is_first: bool) -> dict:
    """The addresses of the newer and the older page, where there are such."""
    pages, query = {}, _without_pages(request)

    def address(name, sequence):
        return "?" + "&".join(filter(None, [query, f"{name}={sequence}"]))

    going_up = cursor(request.GET.get("after")) is not None
    if entries and (going_up or found.is_more):
        pages["older"] = address("before", entries[-1].sequence)
    elif not going_up and found.stopped_at is not None:
        pages["further"] = address("before", found.stopped_at + 1)
    if not is_first:
        pages["newest"] = f"?{query}"
        if entries and (not going_up or found.is_more):
            pages["newer"] = address("after", entries[0].sequence)
    return pages


def _without_pages(request: HttpRequest) -> str:
    query = request.GET.copy()
    for name in ("before", "after", "form"):
        query.pop(name, None)
    return query.urlencode()


def _of_detail(entry: Entry, name: str):
    detail = getattr(entry, "detail", None)
    return getattr(detail, name) if detail else _("（已删除）")


def _change(value) -> str:
    if isinstance(value, list) and len(value) == 2:
        return f"{value[0]} → {value[1]}"
    return str(value)
