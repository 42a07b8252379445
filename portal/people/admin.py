"""The back office of people and departments."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.contrib.auth.admin import UserAdmin as StockUserAdmin
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.base.audit.admin import LoggedAdmin
from portal.base.audit.references import is_referred_to
from portal.base.departments.abolishing import Open
from portal.base.departments.admin import AdministratorsOnly
from portal.base.departments.models import Department, User
from portal.people.forms import (
    DepartmentForm,
    SetPasswordForm,
    UserChangeForm,
    UserCreationForm,
)

admin.site.unregister(Group)


if TYPE_CHECKING:
    _BackOffice = admin.ModelAdmin
else:
    _BackOffice = object


class DepartmentSelect(AutocompleteSelect):
    """The stock one breaks the page when it shows again a value that can be no key."""

    def optgroups(self, name: str, value: Iterable, attr: dict[str, Any] | None = None) -> Any:
        keys = [key for key in value if re.fullmatch(r"[0-9]{1,18}", str(key))]
        return super().optgroups(name, keys, attr)


class PicksDepartments(_BackOffice):
    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name in self.autocomplete_fields:
            kwargs["widget"] = DepartmentSelect(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


@admin.register(Department)
class DepartmentAdmin(PicksDepartments, AdministratorsOnly, LoggedAdmin):
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
    autocomplete_fields = ["parent", "successor"]
    fieldsets = [
        (None, {"fields": ["code", "name_zh", "name_en", "kind", "parent"]}),
        (
            _("职责"),
            {"fields": ["duties_zh", "duties_en", "is_disclosure_office", "is_discipline_office"]},
        ),
        (
            _("办公信息"),
            {
                "fields": [
                    "address_zh",
                    "address_en",
                    "office_hours_zh",
                    "office_hours_en",
                ]
            },
        ),
        (_("行政执法"), {"fields": ["is_enforcement_body", "enforcement_basis"]}),
        (_("沿革"), {"fields": ["active_from", "active_until", "successor"]}),
    ]

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        """What is completed while somebody types is for something new."""
        match = request.resolver_match
        if match and match.url_name == "autocomplete":
            queryset = queryset.lasting(timezone.localdate())  # type: ignore[attr-defined]
        return super().get_search_results(request, queryset, search_term)

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


KEPT = _(
    "“%(person)s”已经有办理记录，不能删除。请打开这个人，取消勾选“有效”并保存：登录立即失效，"
    "以前的记录保留。"
)


@admin.register(User)
class UserAdmin(PicksDepartments, AdministratorsOnly, LoggedAdmin, StockUserAdmin):
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
    autocomplete_fields = ["department"]
    ordering = ["username"]
    filter_horizontal = []
    readonly_fields = ["last_login", "date_joined"]
    fieldsets = [
        (None, {"fields": ["username", "password", "is_active"]}),
        (_("人员"), {"fields": ["display_name", "email", "department", "role"]}),
        (_("时间"), {"fields": ["last_login", "date_joined"]}),
    ]
    add_fieldsets = [
        (None, {"fields": ["username", "usable_password", "password1", "password2"]}),
        (_("人员"), {"fields": ["display_name", "email", "department", "role"]}),
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
        """With the password that was set: both or neither. Django's own begins no transaction."""
        with transaction.atomic():
            person.save(update_fields=["password"])
            return super().log_change(request, person, message)
