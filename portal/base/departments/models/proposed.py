"""Rows that the public reads although they are no records: changed by one person, let out by
another (R13). `portal.acts.proposals` is how."""

from typing import Any, ClassVar, Self

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from portal.base.departments.models.person import person_field


class Proposed(models.Model):
    # The columns that are proposed: public ones, and what is said of them.
    proposable: ClassVar[tuple[str, ...]] = ()

    awaits_release = models.BooleanField(_("新登记，待放行"), default=False, editable=False)
    # What somebody asked for and nobody has let out yet: field → value.
    proposed = models.JSONField(_("待放行的更改"), default=dict, blank=True, editable=False)
    proposed_by = person_field(_("提出人"), editable=False)
    revision = models.PositiveIntegerField(_("修改次数"), default=0, editable=False)

    class Meta:
        abstract = True

    def as_proposed(self) -> Self:
        """As it would be if what is proposed were let out; not saved."""
        row = type(self)._base_manager.get(pk=self.pk)
        for name, value in self.proposed.items():
            field: Any = self._meta.get_field(name)
            setattr(row, field.attname, field.to_python(value))
        return row

    def before(self) -> Self:
        """What the public reads as long as nothing is let out; a blank row where that is none."""
        return type(self)() if self.awaits_release else self

    @property
    def standing(self) -> str:
        """Whether something of it waits, in words; nothing of what is in order."""
        if self.proposed_by_id:
            return gettext("新登记，待放行") if self.awaits_release else gettext("更改待放行")
        return gettext("退回，没有公开") if self.awaits_release else ""

    def said(self, name: str) -> str:
        """What a column says, as a person reads it."""
        field: Any = self._meta.get_field(name)
        return "" if getattr(self, field.attname) is None else str(getattr(self, name))
