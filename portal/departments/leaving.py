"""People come and go; whoever acted is never deleted, only deactivated (R18)."""

from collections.abc import Iterable

from django.contrib.auth.models import UserManager
from django.db import models


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
    kept = {person for person in people if is_named(person)}
    if kept:
        raise models.ProtectedError("whoever acted is deactivated, never deleted", kept)


def is_named(person: models.Model) -> bool:
    """Whether any row says of them that they did something, or are to do it."""
    return any(
        relation.related_model._base_manager.filter(**{relation.field.name: person.pk}).exists()
        for relation in _namings(type(person))
    )


def _namings(model: type[models.Model]) -> Iterable[models.ForeignObjectRel]:
    """What is their own (notices to them, their settings) goes with them and says nothing."""
    for relation in model._meta.get_fields(include_hidden=True):
        if not (relation.one_to_many or relation.one_to_one) or relation.concrete:
            continue
        links = relation.related_model._meta.auto_created  # the table of a many-to-many field
        if links is not model and (links or relation.on_delete is not models.CASCADE):
            yield relation
