import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.contrib.auth.admin import UserAdmin as StockUserAdmin
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.db import transaction
from django.db.models import TextChoices
from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from portal.base.audit.admin import LoggedAdmin
from portal.base.audit.references import is_referred_to
from portal.base.departments.forms import SetPasswordForm, UserChangeForm, UserCreationForm
from portal.base.departments.models import Department, Role, User
from portal.base.departments.people import person_of

admin.site.unregister(Group)


if TYPE_CHECKING:
    _BackOffice = admin.ModelAdmin
else:
    _BackOffice = object


class AdministratorsOnly(_BackOffice):
    """The administrator's rooms; supervisors look in, others stay out."""

    def _administers(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.is_authenticated and request.user.is_administrator

    has_add_permission = has_change_permission = has_delete_permission = _administers

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._administers(request) or person_of(request).has_role(Role.SUPERVISOR)

    def has_module_permission(self, request: HttpRequest) -> bool:
        return request.user.is_authenticated and self.has_view_permission(request)


class PublishersOnly(_BackOffice):
    """The disclosure office's rooms; supervisors look in, others stay out."""

    def _publishes(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.is_authenticated and request.user.has_role(Role.PUBLISHER)

    has_add_permission = has_change_permission = has_delete_permission = _publishes

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._publishes(request) or (
            request.user.is_authenticated and request.user.has_role(Role.SUPERVISOR)
        )

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)


class OpenFirst(admin.SimpleListFilter):
    """The state of rows that have `open()`: open ones unless something else is asked for."""

    parameter_name = "state"
    states: type[TextChoices]
    open_label: str | Promise

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, Any]]:
        return [("all", _("全部")), *self.states.choices]

    def choices(self, changelist: Any) -> Any:
        first, *others = super().choices(changelist)
        return [first | {"display": self.open_label}, *others]

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        if self.value() in self.states.values:
            return queryset.filter(state=self.value())
        if self.value() == "all" or request.GET.get("q"):
            return queryset
        return self.open(queryset)

    def open(self, queryset: Any) -> Any:
        return queryset.open()


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
