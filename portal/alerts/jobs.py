from datetime import datetime

from django.utils.translation import gettext_lazy as _

from portal.alerts.mailings import queue_digests, send_confirmations, send_digests
from portal.alerts.subscribing import forget_unconfirmed
from portal.base.notices import jobs

SECONDS = 20  # to find out whom to tell; and twice that to tell them


@jobs.register("alert_requests", _("请人确认更新提醒"), order=72)
def ask_to_confirm(now: datetime) -> str:
    forgotten = forget_unconfirmed(now)
    sent = send_confirmations(now, SECONDS)
    return f"{sent} asked to confirm alerts, {forgotten} forgotten who did not"


# Last of all: nothing that anybody waits for stands behind ten thousand mails.
@jobs.register("alerts", _("发送更新提醒"), order=120)
def send_alerts(now: datetime) -> str:
    queued = queue_digests(now, SECONDS)
    return f"{queued} to be alerted, {send_digests(now, 2 * SECONDS)} mails sent"
