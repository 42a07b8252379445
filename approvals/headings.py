"""What becomes of the sets and types of power of the catalogue (`portal.records.headings`)."""

from django.utils.translation import gettext_lazy as _

from approvals.models import CatalogueSet, PowerType
from portal.acts.desk import Room
from portal.records.heading_acts import HeadingWorkflow, desk, room

sets, types = HeadingWorkflow(CatalogueSet), HeadingWorkflow(PowerType)
SETS = desk(CatalogueSet, _("清单的更改，待放行"), _("我提出的清单更改，待他人放行"))
TYPES = desk(PowerType, _("权力类型的更改，待放行"), _("我提出的权力类型更改，待他人放行"))


def rooms() -> dict[str, Room]:
    return {"sets": room(CatalogueSet, SETS), "types": room(PowerType, TYPES)}
