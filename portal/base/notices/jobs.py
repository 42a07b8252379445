"""The jobs of `manage.py tick`: one that fails keeps no other from running, and is shown."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from django.core.cache import cache
from django.db import DatabaseError
from django.db.models import Count, Min
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from portal.base.audit.models import Entry
from portal.base.notices.models import Job, Notice

logger = logging.getLogger(__name__)

KEY = "jobs"
BEGAN_KEY = "log-began"
LABELS: dict[str, Promise] = {
    "due": _("定时发布和到期下线"),
    "obligations": _("产生公开义务"),
    "reminders": _("提醒公开义务"),
    "ticket_reminders": _("提醒群众反映"),
    "contacts": _("清除过期的联系方式"),
    "floods": _("清除过期的来访计数"),
    "mail": _("发送邮件"),
    "files": _("清除无用的文件"),
    "exports": _("清除过时的下载文件"),
    "guides": _("制作服务指南"),
    "verification": _("日志核验"),
}
# Ticks come each minute; mail is sent with the next one.
TICK_TOO_OLD = timedelta(minutes=15)
MAIL_TOO_OLD = timedelta(hours=1)
DUTIES_TOO_OLD = timedelta(days=2)


def run(name: str, work: Callable[[datetime], str], at: datetime) -> tuple[bool, str]:
    """Do one job; tell whether it was done, and the sentence it ended with."""
    try:
        done, said = True, work(at)
    except Exception as error:
        logger.exception("the job %s failed", name)
        done, said = False, repr(error)
    try:
        _note(name, at, "" if done else said)
    except DatabaseError:
        logger.exception("what became of the job %s could not be stored", name)
    return done, said


def _note(name: str, at: datetime, failure: str):
    values = {"ran_at": at, "failure": failure[:500]}
    if not failure:
        values["succeeded_at"] = at
    Job.objects.update_or_create(name=name, defaults=values)
    cache.delete(KEY)


def _jobs() -> list[Job]:
    """Looked up once a minute: so often they run, and many pages ask."""
    return cache.get_or_set(KEY, lambda: list(Job.objects.filter(name__in=LABELS)), 60)


def troubles(now: datetime) -> dict:
    """For the desks: which jobs failed, whether any ran lately, and mail that waits too long."""
    jobs = _jobs()
    newest = max((job.ran_at for job in jobs), default=None)
    waiting = Notice.objects.to_send(now - MAIL_TOO_OLD) | Notice.objects.undelivered()
    unsent = waiting.aggregate(count=Count("pk"), oldest=Min("queued_at"))
    return {
        "ticked_at": newest,
        "is_tick_late": newest is None or newest < now - TICK_TOO_OLD,
        "failed_jobs": [(LABELS[job.name], job) for job in jobs if job.failure],
        "unsent_count": unsent["count"],
        "oldest_unsent": unsent["oldest"],
    }


def late_duties(now: datetime) -> datetime | None:
    """Since when disclosure duties were not brought up to date, if pages cannot speak of today;
    where they never were, since the log began."""
    done = next((job.succeeded_at for job in _jobs() if job.name == "obligations"), None)
    if done is None:
        done = cache.get_or_set(BEGAN_KEY, _log_began, 60)
    return done if done and done < now - DUTIES_TOO_OLD else None


def _log_began() -> datetime | None:
    return Entry.objects.order_by("sequence").values_list("recorded_at", flat=True).first()


def late_duties_text() -> str:
    """What a page that is kept shows of it."""
    return str(late_duties(timezone.now()) or "")
