"""The lists of what is proposed, on the desks of those who decide on it."""

from collections.abc import Sequence

from django.db.models import Q
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from portal.acts.desk import Desk, DeskList
from portal.base.departments.models import Role


def proposals_desk(
    name: str, deciders: Sequence[Role], to_decide: Promise, mine: Promise, all_url: str
) -> Desk:
    """Of rows that are `Proposed` and have an `admin_url`."""
    return Desk(
        lists=[
            DeskList(
                deciders,
                name,
                lambda user, today: Q(proposed_by__isnull=False) & ~Q(proposed_by=user),
                to_decide,
            ),
            DeskList(deciders, f"{name}_mine", lambda user, today: Q(proposed_by=user), mine),
        ],
        columns=[_("内容"), _("提出人")],
        row_template="admin/acts/_proposed_row.html",
        order=["pk"],
        all_url=all_url,
    )
