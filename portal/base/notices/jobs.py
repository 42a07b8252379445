"""The jobs of `manage.py tick`: one that fails keeps no other from running, and is shown."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any, cast

from django.core.cache import cache
from django.db import DatabaseError
from django.db.models import Count, Min
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from portal.base.audit.models import Entry
from portal.base.notices.delivery import deliver
from portal.base.notices.models import Job, Notice
from portal.base.registry import Registry, place_of_declaration, refuse_to_start

logger = logging.getLogger(__name__)

KEY = "jobs"
MAIL_KEY = "unsent-mail"
BEGAN_KEY = "log-began"
# Ticks come each minute; mail is sent with the next one.
TICK_TOO_OLD = timedelta(minutes=15)
MAIL_TOO_OLD = timedelta(hours=1)
DUTIES_TOO_OLD = timedelta(days=2)

# Done at this time, it answers with one sentence for the terminal.
Work = Callable[[datetime], str]


@dataclass(frozen=True)
class Registered:
    """A job of `tick`: what the desks call it, and its place among the others."""

    name: str
    label: Promise
    order: int
    work: Work


JOBS = Registry("job")


def register(name: str, label: Promise, *, order: int) -> Callable[[Work], Work]:
    """Decorate the function of a job, in the `jobs.py` of an app, which is found at the start."""
    place = place_of_declaration()

    def add(work: Work) -> Work:
        if not (name and label):
            refuse_to_start(place, f"job {name!r}: name and label are needed")
        for other in JOBS.values():
            if order == other.order and name != other.name:
                refuse_to_start(place, f"job {name!r}: job {other.name!r} has the same order")
        JOBS.add(name, Registered(name, label, order, work), place)
        return work

    return add


def in_order() -> list[Registered]:
    return sorted(JOBS.values(), key=attrgetter("order"))


@register("mail", _("发送邮件"), order=70)  # after all that others queue
def send_mail(now: datetime) -> str:
    return f"{deliver(now)} mails sent"


def run(name: str, work: Work, at: datetime) -> tuple[bool, str]:
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


def _note(name: str, at: datetime, failure: str) -> None:
    values = {"ran_at": at, "failure": failure[:500]}
    if not failure:
        values["succeeded_at"] = at
    Job.objects.update_or_create(name=name, defaults=values)
    cache.delete_many([KEY, MAIL_KEY])


def _jobs() -> list[Job]:
    """Looked up once a minute: so often they run, and many pages ask."""
    found = cache.get_or_set(KEY, lambda: list(Job.objects.filter(name__in=JOBS)), 60)
    return cast(list[Job], found)


def troubles(now: datetime) -> dict:
    """For the desks: which jobs failed, whether any ran lately, and mail that waits too long."""
    jobs = _jobs()
    newest = max((job.ran_at for job in jobs), default=None)
    unsent = cast(dict[str, Any], cache.get_or_set(MAIL_KEY, lambda: _unsent(now), 60))
    return {
        "ticked_at": newest,
        # One that ran later than now tells of a clock that was wrong, or of a row somebody wrote.
        "is_tick_late": newest is None or abs(now - newest) > TICK_TOO_OLD,
        "failed_jobs": [(JOBS[job.name].label, job) for job in jobs if job.failure],
        "unsent_count": unsent["count"],
        "oldest_unsent": unsent["oldest"],
    }


def _unsent(now: datetime) -> dict[str, Any]:
    """Looked up as often as the jobs, of which one sends it."""
    waiting = Notice.objects.to_send(now - MAIL_TOO_OLD) | Notice.objects.undelivered()
    return waiting.aggregate(count=Count("pk"), oldest=Min("queued_at"))


def late_duties(now: datetime) -> datetime | None:
    """Since when disclosure duties were not brought up to date, if pages cannot speak of today;
    where they never were, since the log began."""
    done = next((job.succeeded_at for job in _jobs() if job.name == "obligations"), None)
    if done is None or done > now + DUTIES_TOO_OLD:
        done = cache.get_or_set(BEGAN_KEY, _log_began, 60)
    return done if done and done < now - DUTIES_TOO_OLD else None


def _log_began() -> datetime | None:
    return Entry.objects.order_by("sequence").values_list("recorded_at", flat=True).first()


def late_duties_text() -> str:
    """What a page that is kept shows of it."""
    return str(late_duties(timezone.now()) or "")
