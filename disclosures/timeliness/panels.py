"""What other pages show of timeliness: of all on the home page, of a department and those below it
on its own."""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from disclosures import periods
from disclosures.models import Obligation
from disclosures.timeliness.figures import Figures, figures_by, total
from disclosures.timeliness.lateness import of_record
from disclosures.timeliness.law import Law
from portal.base.departments.tree import Branch
from portal.records.lookup import public_at_address

QUARTERS = 5  # the last of which is compared with the first, the same of last year


def by_quarter(by_month: dict[str, Figures], last: int) -> list[tuple[str, Figures]]:
    """Of the last quarters in which something has fallen due, the earliest first."""
    quarters: dict[str, Figures] = {}
    for month, figures in by_month.items():
        key = periods.quarter_of(month)
        quarters[key] = quarters.get(key, Figures()) + figures
    return sorted((key, one) for key, one in quarters.items() if one.fallen_due)[-last:]


def standing(request: HttpRequest, branch: Branch | None) -> dict[str, Any]:
    """The figures of a department and those below it, or of all, with their trend."""
    rows = Obligation.objects.owed()
    if branch is not None:
        rows = rows.filter(department__in=branch.members)
    today = timezone.localdate()
    by_month = figures_by("month", rows, today)
    return {
        "department": branch and branch.department,
        "figures": total(by_month.values()),
        "quarters": [
            (periods.label_so_far(key, today), one) for key, one in by_quarter(by_month, QUARTERS)
        ],
    }


def lateness(request: HttpRequest, record: Any) -> dict[str, Any]:
    """How late a record was whose room does not know this one."""
    found = public_at_address(record.kind_name(), record.address, timezone.now())
    return {"lateness": of_record(found, Law) if found else None}
