"""Edits of everything that is not a record (departments, hotlines, people …) are logged here."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from django.contrib import admin, messages
from django.contrib.admin.actions import delete_selected
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.audit.codes import Coded
from portal.base.audit.lists import ListAdmin
from portal.base.audit.models import Entry
from portal.base.choosing import OffersWhatLasts
from portal.base.dates import TypedDates
from portal.base.scratch.once import once

HISTORY = 200  # entries at most
FINAL = gettext_lazy("已经用在日志或者其他内容里，不能再改。")
KEPT = gettext_lazy(
    "“%(object)s”的代码 %(code)s 已经用在日志或者其他内容里，不能删除；不再使用的，有停用或者"
    "撤销日期的请填写日期，没有的请不再选用。"
)
MOST_DELETED = 200  # rows at once
UNLOGGED_FIELDS = {"password", "password1", "password2", "usable_password", "token"}


if TYPE_CHECKING:
    from django.forms import BaseForm as _Form
else:
    _Form = object


class SaysAllAboveOrBeside(_Form):
    """A rule of the model may name a field that this form does not hold, as one that is read-only:
    what it says stands above the form. Django's own form ends in an error of the server."""

    def add_error(self, field: str | None, error: Any) -> None:
        if field is not None or not hasattr(error, "error_dict"):
            super().add_error(field, error)
            return
        for name, errors in error.error_dict.items():
            super().add_error(name if name in self.fields else None, errors)


DELETE: Any = delete_selected.short_description  # type: ignore[attr-defined]


class LoggedAdmin(TypedDates, ListAdmin):
    """Write one entry to the log for each addition, change and deletion.

    Set `shown_to_public` where the rows appear on public pages, and `log_number_field` to the
    field that names a row for good.
    """

    view_on_site = False
    shown_to_public = False
    log_number_field = "pk"
    actions: Any = ["delete_selected"]

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        shown = partial(super().changeform_view, request, object_id, form_url, extra_context)
        return shown() if object_id else once(request, shown)

    def log_subject(self, obj: Any) -> log.Subject:
        department = getattr(obj, "department", None)
        with log.in_its_language():
            label = str(obj)
        return log.Subject(
            kind=obj._meta.model_name,
            number=str(getattr(obj, self.log_number_field)),
            label=label,
            department=department.code if department else "",
        )

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        fields = super().get_readonly_fields(request, obj)
        return [*fields, obj.code_field] if _has_used_code(obj) else fields

    def get_form(
        self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any
    ) -> Any:
        if _has_used_code(obj):
            kwargs["help_texts"] = {obj.code_field: FINAL} | kwargs.get("help_texts", {})
        form: Any = super().get_form(request, obj, change=change, **kwargs)
        return type(form)(form.__name__, (SaysAllAboveOrBeside, OffersWhatLasts, form), {})

    def construct_change_message(
        self, request: HttpRequest, form: Any, formsets: Any, add: bool = False
    ) -> Any:
        """Hand the changed values to the log instead of a sentence."""
        return form_changes(form) | {
            f"{changed.prefix}": form_changes(changed)
            for formset in formsets or []
            for changed in formset.forms
            if changed.has_changed()
        }

    def _append(
        self,
        action: str,
        request: HttpRequest,
        obj: Any,
        changes: Any = None,
        subject: log.Subject | None = None,
    ) -> Entry:
        return log.append(
            action,
            subject or self.log_subject(obj),
            actor=cast(Model, request.user),
            changes=changes if isinstance(changes, dict) else {},
            is_public=self.shown_to_public,
        )

    def log_addition(self, request: HttpRequest, obj: Any, message: Any) -> Any:
        return self._append(Action.ADDED, request, obj, message)

    def log_change(self, request: HttpRequest, obj: Any, message: Any) -> Any:
        return self._append(Action.CHANGED, request, obj, message)

    def log_deletions(self, request: HttpRequest, queryset: QuerySet) -> Any:
        """Django's pages ask for it before they delete; `delete_model` writes the entry after."""

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        subject = self.log_subject(obj)
        super().delete_model(request, obj)
        self._append(Action.DELETED, request, obj, subject=subject)

    def log_entries(self, obj: Any) -> QuerySet[Entry]:
        """What the log says of this row, newest first."""
        subject = self.log_subject(obj)
        entries = Entry.objects.filter(subject_kind=subject.kind, subject_number=subject.number)
        return entries.select_related("detail")[:HISTORY]

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Django's own history page, told from the log."""
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        obj = self.get_object(request, unquote(object_id))
        if obj is None:
            raise Http404
        context = self.admin_site.each_context(request) | {
            "title": _("办理过程：%(object)s") % {"object": obj},
            "opts": self.opts,
            "object": obj,
            "timeline": self.log_entries(obj),
        }
        return TemplateResponse(request, "admin/history.html", context | (extra_context or {}))

    def _get_obj_does_not_exist_redirect(
        self, request: HttpRequest, opts: Any, object_id: str
    ) -> HttpResponse:
        """What somebody typed for a row that is gone is not answered by a page without it."""
        if request.POST:
            raise Http404(_("这一条刚刚被删除，或者不在您负责的范围内。"))
        return super()._get_obj_does_not_exist_redirect(  # type: ignore[misc]
            request, opts, object_id
        )

    def kept_because(self, obj: Any) -> str:
        """Why a row cannot be deleted, as a sentence; nothing if it can."""
        if not _has_used_code(obj):
            return ""
        shown = {"object": obj, "code": obj.stored_code()}
        return KEPT % shown

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """Of rows that stay, the sentences in the place of the protected rows."""
        kept = [reason for obj in objs if (reason := self.kept_because(obj))]
        return ([], {}, set(), kept) if kept else super().get_deleted_objects(objs, request)

    @admin.action(permissions=["delete"], description=DELETE)
    def delete_selected(self, request: HttpRequest, queryset: QuerySet) -> HttpResponse | None:
        """All of them, each with its entry, or none. Django's own begins no transaction."""
        if queryset.count() > MOST_DELETED:
            messages.warning(request, _("一次最多办理 %(most)s 条。") % {"most": MOST_DELETED})
            return None
        with transaction.atomic():
            return delete_selected(self, request, queryset)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet) -> None:
        for obj in queryset:
            self.delete_model(request, obj)


def _has_used_code(obj: Any) -> bool:
    return isinstance(obj, Coded) and obj.is_used()


class NeverEdited:
    """Rows that no form adds, edits or deletes: they are read, or changed by acts of their own."""

    def _never(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    has_add_permission = has_change_permission = has_delete_permission = _never


def form_changes(form: Any) -> dict:
    """Map each changed field to its old and new value, as text a person can read."""
    changes = {}
    for name, value in form.cleaned_data.items():
        if name not in form.changed_data or name in UNLOGGED_FIELDS:
            continue
        field = form.fields[name]
        old = form.get_initial_for_field(field, name)
        changes[name] = [value_text(field, old), value_text(field, value)]
    return changes


def value_text(field: Any, value: Any) -> str:
    """A form field's value as the log keeps it: choices by their code, links by their name."""
    if value is None:
        return ""
    if hasattr(field, "queryset"):
        return _names(field, value)
    if isinstance(value, datetime):
        return timezone.localtime(value).isoformat(timespec="minutes")
    return str(value).replace("\r\n", "\n")


def _names(field: Any, value: Any) -> str:
    keys = value if isinstance(value, list | tuple | QuerySet) else [value]
    rows = [
        key if isinstance(key, Model) else field.queryset.filter(pk=key).first() for key in keys
    ]
    with log.in_its_language():
        return ", ".join(str(row) for row in rows)
