"""The form of a draft: its fields, what those see who only read, how it is saved and logged."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.db.models import Field
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from js_asset import Media

from portal.base.departments.models import Department
from portal.base.departments.people import person_of
from portal.base.departments.scope import scope
from portal.records import drafts
from portal.records.forms import RecordForm
from portal.records.models import Record
from portal.records.pasted import left_out
from portal.records.richtext import EDITOR_WORDS
from portal.records.states import Status

if TYPE_CHECKING:
    from portal.records.admin.permissions import RecordPermissions as _BackOffice
else:
    _BackOffice = object


class DraftForm(_BackOffice):
    """A mix-in for the back office of a kind of record."""

    form = RecordForm
    change_form_template = "admin/publishing/change_form.html"

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        return {
            "department": person_of(request).department_id
        } | super().get_changeform_initial_data(request)

    def formfield_for_choice_field(
        self, db_field: Field, request: HttpRequest, **kwargs: Any
    ) -> Any:
        """Radio buttons say “not chosen yet” where Django says “none”."""
        field: Any = super().formfield_for_choice_field(db_field, request, **kwargs)
        if db_field.name in self.radio_fields and db_field.blank:
            field.choices = [("", _("未选")), *db_field.get_choices(include_blank=False)]
        return field

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "department":
            reach = scope(person_of(request))
            departments = Department.objects.order_by("code")
            kwargs["queryset"] = departments if reach is None else departments.filter(pk__in=reach)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def get_fieldsets(self, request: HttpRequest, obj: Record | None = None) -> Any:
        """Those who only read see rich text as text, and names without links to rooms of others."""
        fieldsets = super().get_fieldsets(request, obj)
        if self.has_change_permission(request, obj):
            return _without(fieldsets, () if obj and obj.version > 1 else ("change_note",))
        shown = {name: f"{name}_shown" for name in self._shown_otherwise()}
        return [
            (name, options | {"fields": [shown.get(field, field) for field in options["fields"]]})
            for name, options in _without(fieldsets, ("seen_revision", "token"))
        ]

    def get_readonly_fields(self, request: HttpRequest, obj: Record | None = None) -> list[str]:
        shown = [f"{name}_shown" for name in self._shown_otherwise()]
        return [*super().get_readonly_fields(request, obj), *shown]

    def _shown_otherwise(self) -> list[str]:
        return [*self.linked_fields, *self.model.rich_text_fields]

    @admin.display(description=gettext_lazy("责任部门"))
    def department_shown(self, record: Record) -> str:
        return str(record.department)

    @admin.display(description=gettext_lazy("正文"))
    def body_shown(self, record: Any) -> SafeString:
        # The field cleans on every way in, so that what is stored is safe to show.
        safe = mark_safe(record.body)  # noqa: S308
        return format_html('<div class="prose" lang="zh">{}</div>', safe)

    def save_model(
        self, request: HttpRequest, record: Record, form: ModelForm, change: bool
    ) -> None:
        if not change:
            record.form_token = form.cleaned_data.get("token") or None
        drafts.save_draft(record, actor=person_of(request), at=timezone.now())

    def log_addition(self, request: HttpRequest, record: Record, changes: dict) -> Any:
        drafts.log_draft(record, actor=person_of(request), changes=changes, created=True)

    def log_change(self, request: HttpRequest, record: Record, changes: dict) -> Any:
        drafts.log_draft(record, actor=person_of(request), changes=changes, created=False)

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict[str, Any],
        add: bool = False,
        change: bool = False,
        form_url: str = "",
        obj: Record | None = None,
    ) -> HttpResponse:
        nonce = request.csp_nonce  # type: ignore[attr-defined]
        context["media"] = Media.from_media(context["media"], nonce=nonce)
        if self.model.rich_text_fields:
            context["editor_words"] = {key: str(word) for key, word in EDITOR_WORDS.items()}
        if obj is not None:
            context["offers"] = self.offers(request, obj)
            context["missing"] = obj.missing() if obj.status == Status.DRAFT else []
            context["timeline"] = self.log_entries(obj)
        return super().render_change_form(request, context, add, change, form_url, obj)

    def response_add(
        self, request: HttpRequest, record: Record, post_url_continue: str | None = None
    ) -> HttpResponse:
        """Stay with the record, or go on to its submission."""
        self._tell_what_is_left_out(request)
        moment = timezone.localtime(record.edited_at).strftime("%H:%M:%S")
        messages.info(
            request,
            _("草稿 %(number)s 已于 %(moment)s 保存。")
            % {"number": record.number, "moment": moment},
        )
        if "_submit" in request.POST:
            return HttpResponseRedirect(self.page_url("move", record, "submit"))
        return HttpResponseRedirect(self.page_url("change", record))

    def _tell_what_is_left_out(self, request: HttpRequest) -> None:
        for name in self.model.rich_text_fields:
            for sentence in left_out(request.POST.get(name, "")):
                messages.warning(request, sentence)

    def response_change(self, request: HttpRequest, record: Record) -> HttpResponse:
        return self.response_add(request, record)


def _without(fieldsets: Iterable, names: Collection[str]) -> list[tuple[str, dict]]:
    return [
        (title, options | {"fields": [field for field in options["fields"] if field not in names]})
        for title, options in fieldsets
    ]
