"""Whether every obligation is there that a requirement has brought about: who alters what it was
issued by keeps the next ones from coming, and no row that is there would tell."""

from datetime import date

from django.utils import timezone

from disclosures.models import Obligation, Requirement
from disclosures.timeliness import issuing
from disclosures.timeliness.law import Law
from portal.base.audit.findings import UNREADABLE
from portal.base.audit.reading import read
from portal.base.audit.recomputing import END, Derived, Part, twice

AT_ONCE = 50


def _compare(after: int) -> Part:
    keys = Requirement.objects.filter(pk__gt=after).order_by("pk").values_list("pk", flat=True)
    rows = list(keys[:AT_ONCE])
    last = rows[-1] if len(rows) == AT_ONCE else END
    return Part(last, len(rows), twice(lambda: _missing(after, last)))


def _missing(after: int, last: int) -> dict[int, str]:
    today, law = timezone.localdate(), Law()
    rows = Requirement.objects.filter(pk__gt=after, pk__lte=last)
    found = {
        key: _fault(requirement, today, law)
        for chunk in read(rows, AT_ONCE)
        for key, requirement in chunk
    }
    return {key: text for key, text in found.items() if text}


def _fault(requirement: Requirement | None, today: date, law: Law) -> str:
    try:
        wanted = issuing.wanted_of(requirement, today, law) if requirement else None
    except (*UNREADABLE, LookupError):
        wanted = None
    if wanted is None:
        return "what it brought about cannot be told: it holds or leads to what cannot be read"
    rows = Obligation.objects.filter(requirement=requirement)
    if wanted and (missing := wanted - set(rows.values_list("department_id", "period"))):
        periods = ", ".join(sorted({period for _department, period in missing})[:3])
        return f"{len(missing)} obligations never came, as of {periods}"
    return ""


ISSUED = Derived("requirement", Requirement.objects.count, _compare)
