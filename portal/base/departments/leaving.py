"""People come and go; whoever acted is never deleted, only deactivated (R18)."""

from collections.abc import Iterable

from django.contrib.auth.models import UserManager
from django.db import models

from portal.base.audit.references import is_referred_to


class PersonQuerySet(models.QuerySet):
    def delete(self):
        refuse_if_named(self)
        return super().delete()

    delete.alters_data = True
    delete.queryset_only = True


class PersonManager(UserManager.from_queryset(PersonQuerySet)):
    use_in_migrations = False


def refuse_if_named(people: Iterable[models.Model]):
    """Raises ProtectedError."""
    kept = {person for person in people if is_referred_to(person)}
    if kept:
        raise models.ProtectedError("whoever acted is deactivated, never deleted", kept)
