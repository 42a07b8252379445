"""People come and go; whoever acted is never deleted, only deactivated (R18)."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import UserManager
from django.db import models, transaction

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.audit.references import is_referred_to
from portal.base.audit.sealed import SealedQuerySet


class PersonQuerySet(SealedQuerySet):
    def delete(self) -> tuple[int, dict[str, int]]:
        refuse_if_named(self)
        return super().delete()

    delete.alters_data = True  # type: ignore[attr-defined]
    delete.queryset_only = True  # type: ignore[attr-defined]


class PersonManager(UserManager):
    use_in_migrations = False

    def get_queryset(self) -> PersonQuerySet:
        return PersonQuerySet(self.model, using=self._db)

    def create_superuser(self, *args: Any, **kwargs: Any) -> Any:
        """As `createsuperuser` does, which founds the site: the first act."""
        with transaction.atomic():
            person = super().create_superuser(*args, **kwargs)
            subject = log.Subject("user", str(person.pk), label=str(person))
            log.append(Action.ADDED, subject, actor_name="manage.py createsuperuser")
        return person


def refuse_if_named(people: Iterable[Any]) -> None:
    """Raises ProtectedError."""
    kept = {person for person in people if is_referred_to(person)}
    if kept:
        raise models.ProtectedError("whoever acted is deactivated, never deleted", kept)
