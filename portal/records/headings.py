"""What records are listed under, in words that citizens read: categories, sets, types of power."""

from typing import Any, Self

from django.urls import reverse

from portal.base.audit.codes import OWN_ACTS, Coded, CodedQuerySet
from portal.base.audit.sealed import Sealed
from portal.base.departments.models.proposed import Proposed
from portal.base.texts.public_rows import PublicRow

# What a link to a heading offers and takes: none that nobody has let out yet.
LET_OUT: dict[str, Any] = {"awaits_release": False}


class HeadingQuerySet(CodedQuerySet):
    def in_use(self) -> Self:
        """What the public reads, and records are listed under."""
        return self.filter(**LET_OUT)

    def undecided(self) -> Self:
        """Those of which something waits for another person."""
        return self.filter(proposed_by__isnull=False)


class Heading(Coded, Sealed, PublicRow, Proposed):
    """Renamed by one person alone it would say something else of all that was published under it:
    one proposes its words, another lets them out (R13). Its code may be corrected until then."""

    not_public = ("proposed", "revision")
    own_acts = (*OWN_ACTS, "heading_proposed", "heading_refused")

    objects = HeadingQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def admin_url(self) -> str:
        name = f"admin:{self._meta.app_label}_{self._meta.model_name}_change"
        return reverse(name, args=[self.pk])
