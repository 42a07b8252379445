"""Who sees and edits which records: by role and scope, never by `has_perm`."""

from typing import TYPE_CHECKING, cast

from django.db.models import QuerySet
from django.http import HttpRequest

from portal.base.departments.models import Role
from portal.base.departments.people import person_of
from portal.base.departments.scope import READERS
from portal.records.models import Record
from portal.records.querysets import RecordQuerySet
from portal.records.states import Status

if TYPE_CHECKING:
    from portal.acts.admin import ActsAdmin as _BackOffice
else:
    _BackOffice = object


class RecordPermissions(_BackOffice):
    """A mix-in for the back office of a kind of record."""

    model: type[Record]
    # Links to rows of other rooms; each has its `<name>_shown` for those who only read.
    linked_fields = ["department"]

    def get_queryset(self, request: HttpRequest) -> RecordQuerySet:
        rows = cast(RecordQuerySet, super().get_queryset(request))
        return rows.in_reach(person_of(request))

    def get_object(
        self, request: HttpRequest, object_id: str, from_field: str | None = None
    ) -> Record | None:
        """Its links and rows come along: every panel of the page looks at them."""
        if not object_id.isdecimal() or len(object_id) > 18:
            return None
        return self.fetched(request).filter(pk=object_id).first()

    def with_parts(self, records: QuerySet) -> QuerySet:
        linked = records.select_related(*self.linked_fields)
        return linked.prefetch_related(*self.model.public_inlines)

    def fetched(self, request: HttpRequest) -> QuerySet:
        return self.with_parts(self.get_queryset(request))

    def has_module_permission(self, request: HttpRequest) -> bool:
        return request.user.is_authenticated and request.user.has_role(*READERS)

    def has_view_permission(self, request: HttpRequest, obj: Record | None = None) -> bool:
        return self.has_module_permission(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return request.user.is_authenticated and request.user.has_role(Role.AUTHOR)

    def has_change_permission(self, request: HttpRequest, obj: Record | None = None) -> bool:
        is_author = request.user.is_authenticated and request.user.has_role(Role.AUTHOR)
        # Who saves a text that was submitted meanwhile is refused by the form, which keeps
        # what was typed; an answer of 403 would lose it.
        too_late = request.method == "POST"
        return is_author and (obj is None or obj.status == Status.DRAFT or too_late)

    def has_delete_permission(self, request: HttpRequest, obj: Record | None = None) -> bool:
        return False  # drafts are discarded by a move
