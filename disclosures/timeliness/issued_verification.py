"""Whether every obligation is there that a requirement has brought about: who alters what it was
issued by keeps the next ones from coming, and no row that is there would tell."""

from django.utils import timezone

from disclosures.models import Obligation, Requirement
from disclosures.timeliness import issuing
from disclosures.timeliness.law import Law
from portal.base.audit.recomputing import END, Derived, Part, twice

AT_ONCE = 50


def _compare(after: int) -> Part:
    rows = list(Requirement.objects.filter(pk__gt=after).order_by("pk")[:AT_ONCE])
    last = rows[-1].pk if len(rows) == AT_ONCE else END
    return Part(last, len(rows), twice(lambda: _missing(after, last)))


def _missing(after: int, last: int) -> dict[int, str]:
    today, law, found = timezone.localdate(), Law(), {}
    for requirement in Requirement.objects.filter(pk__gt=after, pk__lte=last).order_by("pk"):
        wanted = issuing.wanted_of(requirement, today, law)
        rows = Obligation.objects.filter(requirement=requirement)
        if wanted and (missing := wanted - set(rows.values_list("department_id", "period"))):
            periods = ", ".join(sorted({period for _department, period in missing})[:3])
            found[requirement.pk] = f"{len(missing)} obligations never came, as of {periods}"
    return found


ISSUED = Derived("requirement", Requirement.objects.count, _compare)
