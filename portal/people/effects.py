"""What changes when power does."""

from typing import Any

from portal.acts.act import Order
from portal.base.departments.models import User
from portal.people import power
from portal.people.models import Grant, Kind


def confirm(grant: Grant, order: Order) -> dict[str, Any]:
    """What was proposed, and nothing else; pages tell of departments."""
    row = grant.row
    if grant.kind == Kind.PASSWORD and isinstance(row, User):
        row.password = order.known["password"]
        row.save(update_fields=["password"])
    else:
        power.apply(row, grant.after)
        row.save(update_fields=list(grant.after))
    order.logged |= grant.logged()
    order.is_public = grant.kind == Kind.DEPARTMENT
    return {}
