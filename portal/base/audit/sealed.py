"""Models whose rows are sealed (R15): whatever writes them is noted for the next entry of the log.

All their columns and many-to-many links are sealed but those in `unsealed_fields`: what changes
by itself. Not seen are statements past the models, and `_base_manager`; those tell `seals.touch`.
"""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.apps import apps
from django.core.checks import CheckMessage, Error
from django.db import models
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete, pre_save

from portal.base.audit import seals, written_over
from portal.base.schema import OURS


class SealedQuerySet(models.QuerySet):
    model: "type[Sealed]"  # type: ignore[assignment]

    def update(self, **values: Any) -> int:
        unsealed = self.model.unsealed_fields
        if all(name in unsealed for name in values):
            return super().update(**values)
        # By their keys too: what comes to be among these rows meanwhile is not sealed by this act.
        keys = list(self.order_by().values_list("pk", flat=True))
        written_over.look(self.model, keys)
        seals.touch(self.model, keys)
        rows: models.QuerySet = self
        if self.query.is_sliced or self.query.distinct:
            rows = self.model._base_manager.all()
        return sum(
            models.QuerySet.update(rows.filter(pk__in=some), **values)
            for some in seals.batches(keys)
        )

    update.alters_data = True  # type: ignore[attr-defined]

    def bulk_create(self, objs: Iterable[Any], *args: Any, **kwargs: Any) -> list[Any]:
        made = super().bulk_create(objs, *args, **kwargs)
        seals.touch(self.model, [one.pk for one in made])
        return made


class Sealed(models.Model):
    """With `objects` from a SealedQuerySet."""

    unsealed_fields: ClassVar[tuple[str, ...]] = ()
    personal_fields: ClassVar[tuple[str, ...]] = ()  # what `forgetting` may empty

    class Meta:
        abstract = True


def sealed_models() -> list[type[Sealed]]:
    return [model for model in apps.get_models() if issubclass(model, Sealed)]


def watch() -> None:
    """At the start, when all models are there."""
    for model in sealed_models():
        pre_save.connect(_about_to_write, sender=model)
        pre_delete.connect(_about_to_write, sender=model)
        post_save.connect(_saved, sender=model)
        post_delete.connect(_deleted, sender=model)
        for field in model._meta.local_many_to_many:
            m2m_changed.connect(_linked, sender=field.remote_field.through)


def _about_to_write(sender: type[Sealed], instance: Sealed, **kwargs: Any) -> None:
    if instance.pk is not None and not instance._state.adding:
        written_over.look(sender, [instance.pk])


def _saved(sender: type[Sealed], instance: Sealed, **kwargs: Any) -> None:
    seals.touch(sender, [instance.pk])


def _deleted(sender: type[Sealed], instance: Sealed, **kwargs: Any) -> None:
    seals.touch(sender, [instance.pk], gone=True)


def _linked(
    sender: type[models.Model],
    instance: models.Model,
    action: str,
    reverse: bool,
    model: type[Sealed],
    pk_set: set[int] | None,
    **kwargs: Any,
) -> None:
    note = seals.touch if action.startswith("post_") else written_over.look
    if reverse:  # from the other end; `clear` says no keys there, and nobody does that
        note(model, pk_set or ())
    elif isinstance(instance, Sealed):
        note(type(instance), [instance.pk])


def check_models(**kwargs: Any) -> list[CheckMessage]:
    """System check audit.E002: each model of ours is sealed, or says why not."""
    ours = [model for model in apps.get_models() if model.__module__.startswith(OURS)]
    faults = [(model, fault) for model in ours if (fault := _fault(model))]
    return [Error(fault, obj=model, id="audit.E002") for model, fault in faults]


def _fault(model: type[models.Model]) -> str:
    if not issubclass(model, Sealed):
        if getattr(model, "unsealed_because", ""):
            return ""
        return "It is not Sealed, and does not say in `unsealed_because` why."
    if not isinstance(model._default_manager.all(), SealedQuerySet):
        return "Its queryset is no SealedQuerySet."
    named = {*model.unsealed_fields, *model.personal_fields}
    unknown = named - {one.name for one in model._meta.concrete_fields}
    return f"It has no {sorted(unknown)}, which its fields for seals name." * bool(unknown)
