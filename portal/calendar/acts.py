"""What becomes of days off, notices and legal limits: what an administrator proposes another person
lets out or sends back (R13, R14). Until then dates are computed as before."""

from typing import cast

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy, override

from portal.acts import proposals
from portal.acts.act import Entered, Order
from portal.base.audit import log
from portal.base.departments.models import Role, User
from portal.base.workdays.models import CalendarDay, CalendarNotice, Ground, Limit
from portal.calendar.actions import Action, NoticeKind

DECIDERS = (Role.PUBLISHER, Role.ADMINISTRATOR)


class GroundWorkflow(proposals.ProposalsWorkflow):
    proposed_as = Action.PROPOSED
    out_of_scope = gettext_lazy("日历和法定时限由管理员或者发布人办理。")
    gone = gettext_lazy("这一条刚刚被删除。")
    moved = gettext_lazy("这一条刚刚有人改过，请看过现在的内容再办理。")
    entered = (Entered(Action.PROPOSED),)

    def __init__(self, model: type[Ground]) -> None:
        self.model, self.noun = model, cast(Promise, model._meta.verbose_name)
        super().__init__(
            proposals.release_act(
                Action.PROPOSED,
                Action.RELEASED,
                DECIDERS,
                gettext_lazy(
                    "随即据此计算期限。须由提出人以外的发布人或者管理员对照通知或者法条核对后放行。"
                ),
            ),
            proposals.refusal_act(
                Action.PROPOSED, Action.REFUSED, DECIDERS, NoticeKind.CALENDAR_REFUSED
            ),
        )

    def in_reach(self, row: Ground, actor: User) -> bool:
        """It is of no unit."""
        return actor.has_role(*DECIDERS)

    def subject(self, row: Ground, order: Order | None = None) -> log.Subject:
        with log.in_its_language():
            label = str(row)
        return log.Subject(str(row._meta.model_name), str(row.pk), label=label)

    def about(self, row: Ground) -> dict[str, str]:
        with override(log.LANGUAGE):
            return {"title": str(row)[:200], "path": row.admin_url}


days = GroundWorkflow(CalendarDay)
notices = GroundWorkflow(CalendarNotice)
limits = GroundWorkflow(Limit)
WORKFLOWS = (days, notices, limits)
