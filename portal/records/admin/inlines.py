"""The rows of a version, edited with it: its parts and its files."""

from typing import TYPE_CHECKING

from django.contrib import admin
from django.contrib.admin import ModelAdmin
from django.db.models import QuerySet
from django.forms import BaseInlineFormSet
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext_lazy

from portal.base.dates import TypedDates
from portal.records.files import RecordFile
from portal.records.forms import FileForm
from portal.records.models import Record


class RowsOfRecord(BaseInlineFormSet):
    """The rows that came along with the version, which they know."""

    def get_queryset(self) -> QuerySet:
        if not hasattr(self, "_queryset"):
            rows = getattr(self.instance, str(self.fk.remote_field.related_name))
            self._queryset = rows.all() if self.instance.pk else rows.model.objects.none()
        return self._queryset


if TYPE_CHECKING:
    from django.contrib.admin.options import InlineModelAdmin as _Inline
else:
    _Inline = object


class PartInline(TypedDates, _Inline):
    """A mix-in for rows that belong to a version: who may edit the version may edit them."""

    formset = RowsOfRecord
    extra = 0
    view_on_site = False

    def _of_record(self, request: HttpRequest) -> ModelAdmin:
        return self.admin_site.get_model_admin(self.parent_model)

    def has_change_permission(self, request: HttpRequest, obj: Record | None = None) -> bool:
        return self._of_record(request).has_change_permission(request, obj)

    has_add_permission = has_delete_permission = has_change_permission

    def has_view_permission(self, request: HttpRequest, obj: Record | None = None) -> bool:
        return self._of_record(request).has_view_permission(request, obj)


class FileInline(PartInline, admin.StackedInline):
    """Names and descriptions of a version's files; new ones arrive beside it, all at once."""

    form = FileForm
    fields = ["shown", "title", "alt_text"]
    readonly_fields = ["shown"]
    template = "admin/publishing/files.html"

    def has_add_permission(self, request: HttpRequest, obj: Record | None = None) -> bool:
        return False

    @admin.display(description=gettext_lazy("文件"))
    def shown(self, file: RecordFile) -> str:
        if file.pk is None:  # a form that came back with its own counting broken
            return ""
        context = {"file": file, "original_url": original_url(file)}
        return render_to_string("admin/publishing/file.html", context)


def original_url(file: RecordFile) -> str:
    meta = file.record._meta
    name = f"admin:{meta.app_label}_{meta.model_name}_file"
    return reverse(name, args=[file.record_id, file.pk, "original"])
