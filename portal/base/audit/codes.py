"""Codes that the log and what was published are sealed with (R18).

Until it is used a code may be corrected; from then on it never changes, and its row stays. It is
used if another row leads to it (its own parts aside), or if the log names it otherwise than by its
own addition and corrections.
"""

from typing import TYPE_CHECKING, Any

from django.db import models

from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.base.audit.references import is_referred_to
from portal.base.audit.sealed import SealedQuerySet

OWN_ACTS = (Action.ADDED, Action.CHANGED, Action.DELETED)


class CodeIsFinal(Exception):
    """Raised when code tries to change a code that was used."""


class CodedQuerySet(SealedQuerySet):
    model: "type[Coded]"  # type: ignore[assignment]

    def update(self, **values: Any) -> int:
        if self.model.code_field in values:
            row: Any
            for row in self:
                row.refuse_another_code(values[self.model.code_field])
        return super().update(**values)

    update.alters_data = True  # type: ignore[attr-defined]

    def delete(self) -> tuple[int, dict[str, int]]:
        row: Any
        for row in self:
            row.refuse_deletion()
        return super().delete()

    delete.alters_data = True  # type: ignore[attr-defined]
    delete.queryset_only = True  # type: ignore[attr-defined]


if TYPE_CHECKING:
    from django.db.models import Model as _Model
else:
    _Model = object


class Coded(_Model):
    """A mix-in for models; their queryset is a `CodedQuerySet`."""

    if TYPE_CHECKING:

        class Meta:
            abstract = True

    code_field = "code"
    # What the log says of a row that nobody has used yet.
    own_acts: tuple[str, ...] = OWN_ACTS

    def is_used(self) -> bool:
        return self.is_named_in_log() or is_referred_to(self)

    def is_named_in_log(self) -> bool:
        named = Entry.objects.filter(
            subject_number=self.stored_code(), subject_kind=self._meta.model_name
        )
        return named.exclude(action__in=self.own_acts).exists()

    def stored_code(self) -> str | None:
        rows = type(self)._base_manager.filter(pk=self.pk)
        return rows.values_list(self.code_field, flat=True).first()

    def refuse_another_code(self, code: str) -> None:
        """Raises CodeIsFinal."""
        stored = self.stored_code()
        if stored is not None and code != stored and self.is_used():
            raise CodeIsFinal(f"the code {stored} was used and cannot change")

    def refuse_deletion(self) -> None:
        """Raises ProtectedError."""
        if self.is_used():
            raise models.ProtectedError(f"the code {self.stored_code()} was used", {self})

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            self.refuse_another_code(getattr(self, self.code_field))
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        self.refuse_deletion()
        return super().delete(*args, **kwargs)
