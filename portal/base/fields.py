"""Fields of models, by name."""

from typing import cast

from django.db.models import Field, Model


def field_of(model: type[Model], name: str) -> Field:
    """One of its own columns or links, not a relation that leads back from another model."""
    return cast(Field, model._meta.get_field(name))
