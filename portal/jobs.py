from datetime import datetime

from django.utils.translation import gettext_lazy as _

from portal.base.notices import jobs
from portal.checkpoint_mail import queue_checkpoint
from portal.verification import verify_if_time


@jobs.register("verification", _("日志核验"), order=110)
def verify(now: datetime) -> str:
    run = verify_if_time(now)
    if run is None:
        return "the log was verified less than a day ago"
    told = queue_checkpoint(run)
    return f"{run.size} log entries verified, {run.found} differences found, {told} people told"
