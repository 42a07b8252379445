from datetime import datetime

from django.utils.translation import gettext_lazy as _

from portal.base.notices import jobs
from portal.supervision.demands import reminders as demand_reminders
from portal.supervision.tickets import purging, rate_limits, reminders


@jobs.register("ticket_reminders", _("提醒群众反映"), order=40)
def remind_of_reports(now: datetime) -> str:
    return f"{reminders.remind(now)} persons reminded of reports"


@jobs.register("demand_reminders", _("提醒督办"), order=45)
def remind_of_demands(now: datetime) -> str:
    return f"{demand_reminders.remind(now)} persons reminded of demands"


@jobs.register("contacts", _("清除过期的联系方式和附件"), order=50)
def purge_contacts(now: datetime) -> str:
    return f"{purging.purge(now)} contacts and files of reports purged"


@jobs.register("floods", _("清除过期的来访计数"), order=60)
def forget_visits(now: datetime) -> str:
    return f"{rate_limits.sweep(now)} counted visits forgotten"
