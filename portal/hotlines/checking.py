"""Whether hotlines still answer: who has dialled a number, when, and what if it is wrong.

A check is overdue `Hotline.CHECK_MONTHS` after the last one; computed for a day, never stored.
"""

from collections.abc import Iterable
from datetime import date, datetime

from django.db import transaction
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from portal.audit import log
from portal.audit.models import Action
from portal.departments.models import Hotline, Role, User, valid_hotlines
from portal.departments.scope import OWN_BRANCH, in_scope, scope
from portal.notices.models import Kind, Notice
from portal.notices.queue import queue
from portal.workdays.calendar import months_after


class CheckRefused(Exception):
    """Nothing was written; the message says why."""


def checked_since(today: date) -> date:
    """The day on or after which a check is still good today."""
    return months_after(today, -Hotline.CHECK_MONTHS)


def overdue_on(today: date) -> Q:
    return Q(last_checked_on=None) | Q(last_checked_on__lt=checked_since(today))


def marked(hotlines: Iterable[Hotline], today: date) -> list[Hotline]:
    """The hotlines, each told whether its check is overdue."""
    since, found = checked_since(today), list(hotlines)
    for hotline in found:
        hotline.check_overdue = hotline.last_checked_on is None or hotline.last_checked_on < since
    return found


def to_check(user: User, today: date):
    """The hotlines in use that wait for a check by this person, or by those they administer;
    None for whom that is no business."""
    overdue = valid_hotlines(today).filter(overdue_on(today))
    overdue = overdue.order_by(F("last_checked_on").asc(nulls_first=True), "pk")
    if user.has_role(*OWN_BRANCH):
        return overdue.filter(department__in=scope(user))
    return overdue if user.is_administrator else None


def may_check(user: User, hotline: Hotline) -> bool:
    return user.has_role(*OWN_BRANCH) and in_scope(user, hotline.department_id)


@transaction.atomic
def confirm(hotline: Hotline, *, number: str, actor: User, today: date):
    """This person dialled the number today and it is right. Raises CheckRefused.

    `number` is the one they saw: a number that was changed meanwhile is not confirmed.
    """
    _refuse_strangers(hotline, actor, today)
    as_seen = Hotline.objects.filter(
        pk=hotline.pk, number=number, last_checked_on=hotline.last_checked_on
    )
    is_done = hotline.last_checked_on is not None and hotline.last_checked_on >= today
    if is_done or not as_seen.update(last_checked_on=today, last_checked_by=actor):
        raise CheckRefused(_what_happened(hotline.pk, number))
    before = hotline.last_checked_on.isoformat() if hotline.last_checked_on else ""
    log.append(
        Action.REVIEWED,
        _subject(hotline),
        actor=actor,
        changes={"last_checked_on": [before, today.isoformat()]},
        is_public=True,
    )


@transaction.atomic
def report_wrong(hotline: Hotline, *, note: str, actor: User, at: datetime, today: date):
    """Tell the administrators that a hotline is wrong; they correct it. Raises CheckRefused."""
    _refuse_strangers(hotline, actor, today)
    path = reverse("admin:departments_hotline_change", args=[hotline.pk]).removeprefix("/en")
    if Notice.objects.filter(kind=Kind.HOTLINE_WRONG, path=path, read_at=None).exists():
        raise CheckRefused(_("已经有人告诉管理员这个电话有误，管理员还没有看到。"))
    administrators = User.objects.filter(role=Role.ADMINISTRATOR, is_active=True)
    about = {"title": _title(hotline)[:200], "path": path, "person": str(actor), "note": note}
    queue(administrators, Kind.HOTLINE_WRONG, at, **about)
    log.append(Action.HANDED_ON, _subject(hotline), actor=actor, note=note)


def _refuse_strangers(hotline: Hotline, actor: User, today: date):
    if not may_check(actor, hotline):
        raise CheckRefused(_("核对热线电话的是责任部门的拟稿人或者审核人。"))
    if not valid_hotlines(today).filter(pk=hotline.pk).exists():
        raise CheckRefused(_("这个热线电话已经停用或者还没有启用。"))


def _what_happened(pk: int, number: str) -> str:
    now = Hotline.objects.select_related("last_checked_by").filter(pk=pk).first()
    if now is None:
        return _("这个热线电话刚刚被删除。")
    if now.number != number:
        return _("号码刚刚改成了 %(number)s，请拨打新号码后再确认。") % {"number": now.number}
    shown = {"day": now.last_checked_on, "person": now.last_checked_by or _("另一人")}
    return _("%(person)s已于 %(day)s 核对过这个号码，没有再记一次。") % shown


def _subject(hotline: Hotline) -> log.Subject:
    return log.Subject(
        "hotline", str(hotline.pk), label=_title(hotline), department=hotline.department.code
    )


def _title(hotline: Hotline) -> str:
    with log.in_its_language():
        return str(hotline)
