"""The back office of people and departments."""

from typing import TYPE_CHECKING, Any, cast

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.auth.admin import UserAdmin as StockUserAdmin
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts.refused import ActRefused
from portal.base.audit.admin import LoggedAdmin
from portal.base.audit.references import is_referred_to
from portal.base.departments.abolishing import Open
from portal.base.departments.actions import Action
from portal.base.departments.admin import AdministratorsOnly
from portal.base.departments.choices import DepartmentField
from portal.base.departments.models import Department, User
from portal.base.departments.people import person_of
from portal.people import grant_admin, power
from portal.people.forms import (
    REASON,
    DepartmentForm,
    ProposesGains,
    ReasonForm,
    SetPasswordForm,
    UserChangeForm,
    UserCreationForm,
)
from portal.people.models import Grant
from portal.people.proposing import propose

__all__ = ["DepartmentAdmin", "UserAdmin", "grant_admin"]

admin.site.unregister(Group)


if TYPE_CHECKING:
    _BackOffice = admin.ModelAdmin
else:
    _BackOffice = object


class PicksDepartments(_BackOffice):
    """Departments are picked from their tree: one that exists, by its full name, without typing."""

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.related_model is Department:
            kwargs["form_class"] = DepartmentField
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


class ProposesPower(_BackOffice):
    """A mix-in: what gives somebody more power another administrator confirms."""

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Who only looks is asked for no reason."""
        fieldsets = super().get_fieldsets(request, obj)
        may_change = self.has_change_permission(request, obj)
        return [*fieldsets, (None, {"fields": [REASON]})] if may_change else fieldsets

    def get_form(
        self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any
    ) -> Any:
        form = super().get_form(request, obj, change=change, **kwargs)
        form.actor = person_of(request)  # type: ignore[attr-defined]
        return form

    def construct_change_message(
        self, request: HttpRequest, form: Any, formsets: Any, add: bool = False
    ) -> Any:
        """What was saved, without what is proposed."""
        changes: Any = super().construct_change_message(request, form, formsets, add)
        if not isinstance(form, ProposesGains):  # that of a password
            return changes
        form.instance.proposal = form.gain, form.cleaned_data.get(REASON, "")
        return {
            name: pair for name, pair in changes.items() if name not in form.gain and name != REASON
        }

    def log_addition(self, request: HttpRequest, row: Any, message: Any) -> Any:
        gain, _reason = row.proposal
        if gain and isinstance(row, User):
            message |= {"is_active": ["", str(row.is_active)]}
        super().log_addition(request, row, message)
        self._propose(request, row)

    def log_change(self, request: HttpRequest, row: Any, message: Any) -> Any:
        gain, _reason = getattr(row, "proposal", ({}, ""))
        if message or not gain:
            super().log_change(request, row, message)
        self._propose(request, row)

    def _propose(self, request: HttpRequest, row: Any) -> None:
        gain, reason = getattr(row, "proposal", ({}, ""))
        if gain:
            about: Any = {"reason": reason, "actor": person_of(request), "at": timezone.now()}
            row.proposed = propose(row, gain, **about)

    def response_add(
        self, request: HttpRequest, obj: Any, post_url_continue: str | None = None
    ) -> HttpResponse:
        return _to_proposal(request, obj) or super().response_add(request, obj, post_url_continue)

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        return _to_proposal(request, obj) or super().response_change(request, obj)


def _to_proposal(request: HttpRequest, row: Any) -> HttpResponse | None:
    grant: Grant | None = getattr(row, "proposed", None)
    if grant is None:
        return None
    messages.info(request, _("权限变更已提请；另一名管理员确认之前，权限不变。"))
    return HttpResponseRedirect(grant.admin_url)


@admin.register(Department)
class DepartmentAdmin(ProposesPower, PicksDepartments, AdministratorsOnly, LoggedAdmin):
    form = DepartmentForm
    change_form_template = "admin/people/department.html"
    shown_to_public = True
    log_number_field = "code"
    list_display = [
        "code",
        "name_zh",
        "name_en",
        "kind",
        "parent",
        "active_from",
        "active_until",
    ]
    list_filter = [
        "kind", "is_disclosure_office", "is_discipline_office", "is_enforcement_body",
    ]  # fmt: skip
    list_select_related = ["parent"]
    search_fields = ["code", "name_zh", "name_en"]
    fieldsets = [
        (None, {"fields": ["code", "name_zh", "name_en", "kind", "parent"]}),
        (gettext_lazy("信息公开"), {"fields": ["is_disclosure_office", "is_discipline_office"]}),
        (gettext_lazy("政务公开栏"), {"fields": ["notice_board_zh", "notice_board_en"]}),
        (gettext_lazy("行政执法"), {"fields": ["is_enforcement_body", "enforcement_basis"]}),
        (gettext_lazy("沿革"), {"fields": ["active_from", "active_until", "successor"]}),
    ]

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        found = getattr(context["adminform"].form, "open_duties", [])
        context["open_duties"] = [self._shown(request, one) for one in found]
        return super().render_change_form(request, context, *args, **kwargs)

    def _shown(self, request: HttpRequest, found: Open) -> dict[str, Any]:
        """The rows themselves for whoever may read them."""
        model = type(found.rows[0])
        room = self.admin_site._registry.get(model)
        may_read = room is not None and room.has_view_permission(request)
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}_change"
        rows = [(row, reverse(name, args=[row.pk])) for row in found.rows if may_read]
        return {"label": found.label, "count": found.count, "url": found.url, "rows": rows}


KEPT = gettext_lazy(
    "“%(person)s”已经有办理记录，不能删除。请打开这个人，取消勾选“有效”并保存：登录立即失效，"
    "以前的记录保留。"
)


@admin.register(User)
class UserAdmin(ProposesPower, PicksDepartments, AdministratorsOnly, LoggedAdmin, StockUserAdmin):
    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = SetPasswordForm
    log_number_field = "pk"
    list_display = [
        "username",
        "display_name",
        "department",
        "role",
        "is_active",
        "last_login",
    ]
    list_filter = ["role", "is_active"]
    list_select_related = ["department"]
    search_fields = ["username", "display_name", "email"]
    ordering = ["username"]
    filter_horizontal = []
    readonly_fields = ["last_login", "date_joined"]
    fieldsets = [
        (None, {"fields": ["username", "password", "is_active"]}),
        (gettext_lazy("人员"), {"fields": ["display_name", "email", "department", "role"]}),
        (gettext_lazy("时间"), {"fields": ["last_login", "date_joined"]}),
    ]
    add_fieldsets = [
        (None, {"fields": ["username", "usable_password", "password1", "password2"]}),
        (gettext_lazy("人员"), {"fields": ["display_name", "email", "department", "role"]}),
    ]

    def kept_because(self, person: User) -> str:
        if not is_referred_to(person):
            return ""
        return KEPT % {"person": person}

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Hashing takes long, and no other writer waits for it: Django's own begins by locking."""
        if request.method == "POST" and self.has_add_permission(request):
            request.password_hash = make_password(request.POST.get("password1", ""))  # type: ignore[attr-defined]
        return super().add_view(request, form_url, extra_context)

    def save_form(self, request: HttpRequest, form: Any, change: bool) -> User:
        if not change:
            form.password_hash = request.password_hash  # type: ignore[attr-defined]
        return super().save_form(request, form, change)

    def log_change(self, request: HttpRequest, person: User, message: Any) -> Any:
        if not hasattr(person, "proposal"):
            return self._log_password(request, person)
        return super().log_change(request, person, message)

    def _log_password(self, request: HttpRequest, person: User) -> Any:
        """With the password that was set: both or neither. Django's own begins no transaction."""
        with transaction.atomic():
            if power.has_power(User.objects.select_for_update().get(pk=person.pk)):
                raise PermissionDenied
            person.save(update_fields=["password"])
            return self._append(Action.PASSWORD_SET, request, person)

    def user_change_password(
        self, request: HttpRequest, id: str, form_url: str = ""
    ) -> HttpResponse:
        """Of somebody with power another administrator sets it, once this one has proposed it."""
        person = self.get_object(request, unquote(id))
        if person is not None and power.has_power(person):
            if not self.has_change_permission(request, person):
                raise PermissionDenied
            return self._propose_password(request, person)
        return super().user_change_password(request, id, form_url)

    def _propose_password(self, request: HttpRequest, person: User) -> HttpResponse:
        form, reasons = ReasonForm(request.POST if request.method == "POST" else None), []
        if request.method == "POST" and form.is_valid():
            about: Any = {"actor": person_of(request), "at": timezone.now()}
            try:
                with transaction.atomic():
                    locked = User.objects.select_for_update().get(pk=person.pk)
                    person.proposed = propose(locked, {}, **form.cleaned_data, **about)  # type: ignore[attr-defined]
            except ActRefused as refused:
                reasons = refused.reasons
            else:
                return cast(HttpResponse, _to_proposal(request, person))
        context = self.admin_site.each_context(request) | {
            "title": _("提请重设密码"),
            "opts": self.opts,
            "person": person,
            "form": form,
            "reasons": reasons,
            "list_url": reverse("admin:departments_user_changelist"),
            "back_url": reverse("admin:departments_user_change", args=[person.pk]),
        }
        status = 422 if request.method == "POST" else 200
        return TemplateResponse(request, "admin/people/password.html", context, status=status)
