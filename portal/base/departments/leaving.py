"""People come and go; whoever acted is never deleted, only deactivated (R18)."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import UserManager
from django.db import models

from portal.base.audit.references import is_referred_to


class PersonQuerySet(models.QuerySet):
    def delete(self) -> tuple[int, dict[str, int]]:
        refuse_if_named(self)
        return super().delete()

    delete.alters_data = True  # type: ignore[attr-defined]
    delete.queryset_only = True  # type: ignore[attr-defined]


class PersonManager(UserManager):
    use_in_migrations = False

    def get_queryset(self) -> PersonQuerySet:
        return PersonQuerySet(self.model, using=self._db)


def refuse_if_named(people: Iterable[Any]) -> None:
    """Raises ProtectedError."""
    kept = {person for person in people if is_referred_to(person)}
    if kept:
        raise models.ProtectedError("whoever acted is deactivated, never deleted", kept)
