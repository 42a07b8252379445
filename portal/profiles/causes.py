"""A change of duties brings about more: the notice board that names them is replaced."""

from datetime import date, datetime, time

from django.db.models import F, OuterRef, Subquery
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.profiles.models import Profile
from portal.records.causes import CAUSES, Cause, Fact, Publication
from portal.records.channels import Channel
from portal.records.states import Audience


def changed_duties(since: date) -> list[Publication]:
    """The versions with other duties than the one published before; line ends and spaces are no
    difference."""
    begins = timezone.make_aware(datetime.combine(since, time.min))
    earlier = Profile.objects.filter(
        number=OuterRef("number"), version__lt=OuterRef("version"), published_at__isnull=False
    )
    before = Subquery(earlier.order_by("-version").values("duties")[:1])
    rows = Profile.objects.filter(published_at__gte=begins, audience=Audience.PUBLIC)
    rows = rows.annotate(before=before).exclude(before=None).exclude(duties=F("before"))
    values = ("number", "version", "department_id", "published_at", "duties", "before")
    return [
        Publication(number, version, department, timezone.localdate(moment))
        for number, version, department, moment, now, before in rows.order_by(
            "published_sequence"
        ).values_list(*values)
        if now.split() != before.split()
    ]


def duties_since(number: str) -> date | None:
    """Since when the duties of this profile stand as they are; None before any are published."""
    since, now = None, None
    versions = Profile.objects.filter(number=number, published_at__isnull=False)
    for duties, moment in versions.order_by("-version").values_list("duties", "published_at"):
        if now is not None and duties.split() != now:
            break
        since, now = timezone.localdate(moment), duties.split()
    return since


CAUSES.register(
    Cause(
        "duties_changed",
        _("部门职责有调整"),
        changed_duties,
        met_by=Fact(Profile.kind_name(), Channel.NOTICE_BOARD),
    )
)
