"""Fields of models, by name."""

from typing import Any, cast

from django.db.models import Field, Model


def field_of(model: type[Model], name: str) -> Field:
    """One of its own columns or links, not a relation that leads back from another model."""
    return cast(Field, model._meta.get_field(name))


def related_model(model: type[Model], name: str) -> Any:
    """What a relation leads to, forth or back."""
    return model._meta.get_field(name).related_model
