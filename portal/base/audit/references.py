from collections.abc import Iterable
from typing import Any

from django.db import models


def is_referred_to(row: models.Model) -> bool:
    """Whether any other row leads to this one; what is its own and would go with it does not
    count (the steps of a procedure, the notices to a person)."""
    return any(
        relation.related_model._base_manager.filter(**{relation.field.name: row.pk}).exists()
        for relation in _references(type(row))
    )


def _references(model: type[models.Model]) -> Iterable[models.ForeignObjectRel]:
    relation: Any
    for relation in model._meta.get_fields(include_hidden=True):
        if relation.concrete or not (relation.one_to_many or relation.one_to_one):
            continue
        links = relation.related_model._meta.auto_created  # the table of a many-to-many field
        if links is not model and (links or relation.on_delete is not models.CASCADE):
            yield relation
