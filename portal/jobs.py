import time
from datetime import datetime

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from portal.base.notices import jobs
from portal.base.scratch import keeping
from portal.base.search import feeding, rebuilding
from portal.checkpoint_mail import queue_checkpoint
from portal.datasets import snapshots
from portal.verification import verify_if_time

SEARCH_SECONDS = 50


@jobs.register("search", _("检索索引"), order=105)
def rebuild_search(now: datetime) -> str:
    """What an upgrade or an interruption left to be made anew, a minute at a time."""
    until, count = time.monotonic() + SEARCH_SECONDS, 0
    for _kind, made in rebuilding.go_on():
        count += made
        if time.monotonic() > until:
            return f"{count} documents made anew, more to come"
    return f"{count} documents made anew"


@jobs.register("search_server", _("检索服务器"), order=106)
def feed_search(now: datetime) -> str:
    """What is to be found there, and no more; else desks tell that the database answers alone."""
    if not settings.SEARCH_URL:
        feeding.forget()
        return "no search server is asked"
    until, count = time.monotonic() + SEARCH_SECONDS, 0
    for sent in feeding.go_on():
        count += sent
        if time.monotonic() > until:
            return f"{count} changes told to the search server, more to come"
    return f"{count} changes told to the search server"


@jobs.register("datasets", _("数据集"), order=107)
def make_datasets(now: datetime) -> str:
    return f"{snapshots.go_on(now)} data sets made"


@jobs.register("scratch", _("清除过期的暂存"), order=95)
def purge_scratch(now: datetime) -> str:
    return f"{keeping.purge(now)} forms deleted that were kept for too long"


@jobs.register("verification", _("日志核验"), order=110)
def verify(now: datetime) -> str:
    run = verify_if_time(now)
    if run is None:
        return "the log was verified less than a day ago"
    told = queue_checkpoint(run)
    return f"{run.size} log entries verified, {run.found} differences found, {told} people told"
