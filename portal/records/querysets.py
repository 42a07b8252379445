from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from django.contrib.auth.models import AnonymousUser
from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet
from django.db.models.expressions import Combinable

from portal.base.audit.sealed import SealedQuerySet
from portal.base.departments.models import User
from portal.base.departments.scope import scope
from portal.base.fields import related_model
from portal.records.states import CLOSED, Audience, Status

if TYPE_CHECKING:
    from portal.records.models import Record


class PublishedIsFinal(Exception):
    """Raised when code tries to edit or delete a row that has left the draft stage."""


class RecordQuerySet(SealedQuerySet):
    """`public`, `archive` and `tombstones` are the only words for what citizens may see."""

    model: "type[Record]"

    def public(self, at: datetime) -> Self:
        """The current published versions, inside their time."""
        return self._current(at).filter(audience=Audience.PUBLIC)

    def archive(self, at: datetime) -> Self:
        """Superseded versions of numbers that are still public.

        What a withdrawal once covered stays covered, even if the number was published anew.
        """
        return self._superseded(self.model.objects.public(at)).filter(audience=Audience.PUBLIC)

    def tombstones(self) -> Self:
        """The closing version of each number that was public and was withdrawn or ended."""
        return self._closing().filter(self._not_published_anew(), audience=Audience.PUBLIC)

    def readable(self, user: User | AnonymousUser, at: datetime) -> Self:
        """`public`, and for staff the internal ones too."""
        return self._current(at) if is_staff(user) else self.public(at)

    def readable_archive(self, user: User | AnonymousUser, at: datetime) -> Self:
        if not is_staff(user):
            return self.archive(at)
        return self._superseded(self.model.objects.readable(user, at))

    def readable_tombstones(self, user: User | AnonymousUser) -> Self:
        if not is_staff(user):
            return self.tombstones()
        return self._closing().filter(self._not_published_anew())

    def closings(self, user: User | AnonymousUser) -> Self:
        """The closing version of each number, also of one published anew since: every version
        up to it stays covered."""
        return (
            self._closing() if is_staff(user) else self._closing().filter(audience=Audience.PUBLIC)
        )

    def with_parts(self) -> Self:
        """With the rows that belong to each version; of its files all but the text in them."""
        parts: list[str | Prefetch] = []
        for name in self.model.public_inlines:
            rows = related_model(self.model, name).objects
            parts.append(Prefetch(name, rows.defer("text")) if name == "files" else name)
        return self.prefetch_related(*parts)

    def in_reach(self, user: User) -> Self:
        """What a member of staff works on in the back office."""
        reach = scope(user)
        return self if reach is None else self.filter(department_id__in=reach)

    def due(self, at: datetime) -> Self:
        """Approved ones whose time has come, and published ones whose time is over."""
        return self.filter(
            Q(status=Status.APPROVED, publish_at__lte=at, due_failure="")
            | Q(status=Status.PUBLISHED, public_until__lte=at)
        )

    def _current(self, at: datetime) -> Self:
        inside = Q(public_until=None) | Q(public_until__gt=at)
        return self.filter(inside, status=Status.PUBLISHED)

    def _superseded(self, current: QuerySet) -> Self:
        same = self.model.objects.filter(number=OuterRef("number"))
        return self.filter(
            Exists(current.filter(number=OuterRef("number"))),
            ~Exists(same.filter(version__gt=OuterRef("version"), status__in=CLOSED)),
            status=Status.SUPERSEDED,
        )

    def _closing(self) -> Self:
        later = self.model.objects.filter(
            number=OuterRef("number"),
            version__gt=OuterRef("version"),
            status__in=CLOSED,
        )
        return self.filter(~Exists(later), status__in=CLOSED)

    def _not_published_anew(self) -> Combinable:
        same = self.model.objects.filter(number=OuterRef("number"))
        return ~Exists(same.filter(status=Status.PUBLISHED))

    def delete(self) -> tuple[int, dict[str, int]]:
        if self.exclude(status=Status.DRAFT).exists():
            raise PublishedIsFinal("only drafts can be deleted")
        return super().delete()

    delete.alters_data = True  # type: ignore[attr-defined]
    delete.queryset_only = True  # type: ignore[attr-defined]


def is_staff(user: User | AnonymousUser) -> bool:
    return user.is_authenticated and user.is_active and user.is_staff


def audiences_of(user: User | AnonymousUser) -> tuple[str, ...]:
    """Whose records `readable` gives a person to read."""
    return (Audience.PUBLIC, Audience.INTERNAL) if is_staff(user) else (Audience.PUBLIC,)


class RecordInlineQuerySet(SealedQuerySet):
    def _guarded(self) -> Any:
        """Only rows of drafts may be changed all at once."""
        if self.exclude(record__status=Status.DRAFT).exists():
            raise PublishedIsFinal("some of these rows belong to a version that is no draft")
        return super()

    def update(self, **values: Any) -> int:
        return self._guarded().update(**values)

    def delete(self) -> tuple[int, dict[str, int]]:
        return self._guarded().delete()

    delete.alters_data = True  # type: ignore[attr-defined]
    delete.queryset_only = True  # type: ignore[attr-defined]
