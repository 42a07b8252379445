"""The newest checkpoint, to everybody who watches over the log and has an address: whoever rewrites
the log, and all that is saved on this machine, does not rewrite what they keep."""

from datetime import datetime

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from portal.actions import NoticeKind
from portal.base.audit import log
from portal.base.audit.models import Entry, Verification
from portal.base.departments.models import Role, User
from portal.base.notices.models import Notice
from portal.base.notices.queue import queue

WATCHING = Q(role__in=[Role.SUPERVISOR, Role.ADMINISTRATOR]) | Q(is_superuser=True)


def queue_checkpoint(run: Verification) -> int:
    """After the daily run, if it found nothing and there is more to it than such runs; return how
    many are told. It is no news for the desk, so it counts as read there."""
    if run.found or not run.checkpoint or not _has_grown(run.started_at):
        return 0
    people = list(User.objects.filter(WATCHING, is_active=True).exclude(email=""))
    with log.in_its_language():
        title = _("日志共 %(size)s 条，核验无误") % {"size": run.checkpoint.split("\n")[1]}
        how = _(
            "请保存这封邮件：日志以后必须以下面的检查点为开头。要核对，把邮件全文存成文件，在服务器上"
            "运行 manage.py verify_log --checkpoint 文件名；或者只把下面几行存成 checkpoint.txt，"
            "用公开日志一页上的 verify.py 核验，不必相信本站。"
        )
    with override("zh-hans"):
        path = reverse("log")
    about = {"title": title, "path": path, "note": f"{how}\n\n{run.checkpoint}"}
    queue(people, NoticeKind.CHECKPOINT, run.started_at, read_at=run.started_at, **about)
    return len(people)


def _has_grown(at: datetime) -> bool:
    """Since anybody was told. A notice from later than now is not of ours."""
    told = Notice.objects.filter(kind=NoticeKind.CHECKPOINT, queued_at__lte=at).first()
    entries = Entry.objects.exclude(subject_kind="log", subject_number="verify_log")
    if told:
        entries = entries.filter(recorded_at__gt=told.queued_at)
    return entries.exists()
