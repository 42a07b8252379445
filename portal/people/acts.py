"""What may become of a change of power: another administrator confirms it, or does not."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.hashers import make_password
from django.utils.translation import gettext_lazy as _

from portal.acts.act import Act, Entered, Order, Traces, nothing_else
from portal.acts.asks import Note
from portal.acts.workflow import Workflow, of_role
from portal.base.audit import log
from portal.base.departments.actions import Action
from portal.base.departments.models import Department, Role, User
from portal.people import effects, reasons
from portal.people.actions import NoticeKind
from portal.people.asks import NewPassword
from portal.people.models import DECIDED, Grant, Kind, Status

ROOM = (Role.ADMINISTRATOR,)
EVERY = (
    Action.GRANT_PROPOSED, Action.GRANT_CONFIRMED, Action.GRANT_DECLINED, Action.GRANT_WITHDRAWN,
)  # fmt: skip


class GrantWorkflow(Workflow):
    """The log tells of the person or the department, of which one proposal waits at a time."""

    model = Grant
    linked = ("proposed_by",)
    noun = _("权限变更")
    out_of_scope = _("权限变更由管理员办理。")
    gone = _("没有这项权限变更。")
    moved = _("刚刚有人办理了这项变更，请看过现在的情况再办理。")
    entered = (
        Entered(
            Action.GRANT_PROPOSED,
            ROOM,
            sources=DECIDED,
            target=Status.PROPOSED,
            traces=Traces(undoes=EVERY, actor_field="proposed_by"),
        ),
    )

    def prepare(self, target: Any, order: Order) -> None:
        """Hashing takes long, and no other writer waits for it."""
        if order.act.name == "confirm" and target.kind == Kind.PASSWORD:
            order.known["password"] = make_password(order["password"][0])

    def lock(self, target: Any, order: Order) -> Grant | None:
        """Along with what it is about, which nobody else changes meanwhile."""
        grant = super().lock(target, order)
        if grant is None:
            return None
        if grant.person_id:
            grant.person = User.objects.select_for_update().get(pk=grant.person_id)
        if grant.department_id:
            grant.department = Department.objects.select_for_update().get(pk=grant.department_id)
        return grant

    def not_for(self, order: Order) -> list[str]:
        """A founder administers too."""
        if order.actor is None or not order.actor.is_administrator:
            return of_role(None, order.act)
        return []

    def not_permitted(self, row: Any, order: Order) -> list[str]:
        return self.not_for(order) or [
            str(one) for check in order.act.permission for one in check(row, order)
        ]

    def subject(self, row: Any, order: Order | None = None) -> log.Subject:
        return row.log_subject()

    def about(self, row: Any) -> dict:
        with log.in_its_language():
            return {"title": str(row)[:200], "path": row.admin_url.removeprefix("/en")}


def proposer(grant: Grant) -> Iterable[User | None]:
    return [grant.proposed_by]


def concerned(grant: Grant) -> Iterable[User | None]:
    return [grant.proposed_by, grant.person]


grants = GrantWorkflow(
    Act(
        "confirm",
        _("确认"),
        _("确认后随即生效。须由提出人以外、也不是本人的管理员确认。"),
        ROOM,
        Action.GRANT_CONFIRMED,
        effects.confirm,
        (Status.PROPOSED,),
        Status.CONFIRMED,
        asks=(NewPassword(), Note(label=_("说明"))),
        permission=(reasons.own_proposal, reasons.own_power),
        foreseeable=(reasons.proposer_left, reasons.changed_since, reasons.not_possible),
        tells=((NoticeKind.GRANT_CONFIRMED, concerned),),
        traces=Traces(
            after=(Action.GRANT_PROPOSED,),
            others_than=(Action.GRANT_PROPOSED,),
            actor_field="decided_by",
        ),
    ),
    Act(
        "decline",
        _("不同意"),
        _("写明理由；什么都不变，提出人看得到理由。"),
        ROOM,
        Action.GRANT_DECLINED,
        nothing_else,
        (Status.PROPOSED,),
        Status.DECLINED,
        asks=(Note(label=_("理由"), required=True),),
        permission=(reasons.own_proposal,),
        tells=((NoticeKind.GRANT_DECLINED, proposer),),
        traces=Traces(
            after=(Action.GRANT_PROPOSED,),
            others_than=(Action.GRANT_PROPOSED,),
            actor_field="decided_by",
        ),
    ),
    Act(
        "withdraw",
        _("撤回"),
        _("撤回自己的提请；什么都不变。"),
        ROOM,
        Action.GRANT_WITHDRAWN,
        nothing_else,
        (Status.PROPOSED,),
        Status.WITHDRAWN,
        permission=(reasons.not_own_proposal,),
        traces=Traces(after=(Action.GRANT_PROPOSED,)),
    ),
)
perform = grants.perform
