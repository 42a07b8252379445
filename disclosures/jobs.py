from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from disclosures.dossiers import reminders as steps
from disclosures.timeliness.issuing import issue_all
from disclosures.timeliness.reminders import remind
from portal.base.notices import jobs


@jobs.register("obligations", _("产生公开义务"), order=20)
def issue_obligations(now: datetime) -> str:
    count = issue_all(timezone.localdate(now))
    return f"obligations of {count} requirements issued or moved"


@jobs.register("reminders", _("提醒公开义务"), order=30)
def remind_of_obligations(now: datetime) -> str:
    return f"{remind(now) + steps.remind(now)} persons reminded"
