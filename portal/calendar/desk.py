"""What of the calendar and the legal limits waits for another person."""

from django.utils.translation import gettext_lazy as _

from portal.acts.desk import Room
from portal.acts.proposals_desk import proposals_desk
from portal.base.workdays.models import CalendarDay, CalendarNotice, Limit
from portal.calendar.acts import DECIDERS

DAYS = proposals_desk(
    "calendar_days",
    DECIDERS,
    _("日历中日期的更改，待放行"),
    _("我提出的日期更改，待他人放行"),
    "admin:workdays_calendarday_changelist",
)
NOTICES = proposals_desk(
    "calendar_notices",
    DECIDERS,
    _("放假安排的更改，待放行"),
    _("我提出的放假安排更改，待他人放行"),
    "admin:workdays_calendarnotice_changelist",
)
LIMITS = proposals_desk(
    "limits",
    DECIDERS,
    _("法定时限的更改，待放行"),
    _("我提出的法定时限更改，待他人放行"),
    "admin:workdays_limit_changelist",
)


def rooms() -> dict[str, Room]:
    return {
        "calendar_days": Room(DAYS, CalendarDay.objects.undecided().select_related("proposed_by")),
        "calendar_notices": Room(
            NOTICES, CalendarNotice.objects.undecided().select_related("proposed_by")
        ),
        "limits": Room(LIMITS, Limit.objects.undecided().select_related("proposed_by")),
    }
