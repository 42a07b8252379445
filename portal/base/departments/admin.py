"""Whose room a page of the back office is."""

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.db.models import TextChoices
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from portal.base.departments.models import Role
from portal.base.departments.people import person_of

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
    field = "state"  # or annotation
    states: type[TextChoices]
    open_label: str | Promise

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, Any]]:
        return [("all", _("全部")), *self.states.choices]

    def choices(self, changelist: Any) -> Any:
        first, *others = super().choices(changelist)
        return [first | {"display": self.open_label}, *others]

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        if self.value() in self.states.values:
            return queryset.filter(**{self.field: self.value()})
        if self.value() == "all" or request.GET.get("q"):
            return queryset
        return self.open(queryset)

    def open(self, queryset: Any) -> Any:
        return queryset.open()
