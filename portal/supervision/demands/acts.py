"""What may be done with a demand: by whom, from where to where.

The unit answers, by one who writes and one who releases; it neither changes nor closes anything.
Whoever closes a demand wrote no word of what becomes public then (R13), and is of no unit that is
held to answer (R14).
"""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from disclosures.timeliness.reasons import own_unit
from portal.acts.act import Act, Entered, Traces, nothing_else
from portal.acts.workflow import Workflow
from portal.base.audit import log
from portal.base.departments.models import Role
from portal.base.departments.scope import OWN_BRANCH
from portal.supervision.demands import effects, reasons
from portal.supervision.demands.actions import Action, NoticeKind
from portal.supervision.demands.asks import (
    ANSWER,
    DUE_ON,
    WHY,
    WHY_ANEW,
    WHY_WITHDRAWN,
    WITHDRAWN_BECAUSE,
)
from portal.supervision.demands.models import UNANSWERED, UNDECIDED, Demand, State
from portal.supervision.demands.people import (
    CLOSERS,
    RELEASERS,
    answering,
    releasing,
    supervising,
    writers,
)

SUPERVISOR = (Role.SUPERVISOR,)


class DemandWorkflow(Workflow):
    model = Demand
    linked = ("department",)
    noun = _("督办")
    state_field = "state"
    out_of_scope = _("这项督办不在您负责的部门范围内。")
    gone = _("没有这项督办，或者不在您负责的部门范围内。")
    moved = _("刚刚有人办理了这项督办，请看过现在的内容再办理。")
    entered = (
        Entered(
            Action.DEMANDED,
            SUPERVISOR,
            target=State.OPEN,
            traces=Traces(begins=True, actor_field="demanded_by"),
        ),
    )

    def subject(self, demand, order=None):
        return demand.log_subject()

    def about(self, demand):
        """Without a word of it."""
        with override("zh-hans"):
            path = demand.admin_url
        with log.in_its_language():
            return {"title": str(demand), "path": path}


demands = DemandWorkflow(
    Act(
        "answer",
        _("拟写答复"),
        _("由没有参与拟写的审核人或者发布人签发；签发之前期限照算。"),
        OWN_BRANCH,
        Action.DEMAND_DRAFTED,
        effects.draft,
        UNANSWERED,
        State.DRAFTED,
        asks=(ANSWER,),
        answers=(reasons.of_answer,),
        is_done=effects.is_drafted,
        tells=((NoticeKind.DEMAND_TO_RELEASE, releasing),),
    ),
    Act(
        "release",
        _("签发答复"),
        _("随即交监督员，一字不改；要改的请退回。"),
        RELEASERS,
        Action.DEMAND_ANSWERED,
        effects.release,
        (State.DRAFTED,),
        State.ANSWERED,
        permission=(reasons.wrote_an_answer,),
        is_done=effects.is_released,
        tells=((NoticeKind.DEMAND_ANSWERED, supervising),),
        traces=Traces(after=(Action.DEMAND_DRAFTED,), others_than=(Action.DEMAND_DRAFTED,)),
    ),
    Act(
        "return",
        _("退回修改"),
        _("退给拟稿人，写明要改什么；期限照算。"),
        RELEASERS,
        Action.DEMAND_RETURNED,
        nothing_else,
        (State.DRAFTED,),
        State.OPEN,
        asks=(WHY,),
        tells=((NoticeKind.DEMAND_RETURNED, writers),),
    ),
    Act(
        "ask_anew",
        _("要求重新答复"),
        _("答复没有解决问题的，写明理由，另定期限；前一次的期限和答复日期不变。"),
        SUPERVISOR,
        Action.DEMAND_ASKED_ANEW,
        effects.ask_anew,
        (State.ANSWERED,),
        State.OPEN,
        asks=(WHY_ANEW, DUE_ON),
        permission=(own_unit,),
        answers=(reasons.of_new_day,),
        tells=((NoticeKind.DEMAND_ASKED_ANEW, answering),),
        traces=Traces(after=(Action.DEMAND_ANSWERED,)),
    ),
    Act(
        "close",
        _("办结并公开"),
        _(
            "督办的要求、依据、期限和答复随即向社会公开。须由提出督办的人以外、被督办部门以外的"
            "监督员或者发布人办结。"
        ),
        CLOSERS,
        Action.DEMAND_CLOSED,
        nothing_else,
        (State.ANSWERED,),
        State.CLOSED,
        permission=(reasons.had_a_hand, own_unit),
        answers=(reasons.of_released_words,),
        is_done=effects.is_closed,
        is_public=True,
        traces=Traces(
            after=(Action.DEMAND_ANSWERED,),
            others_than=(Action.DEMANDED, Action.DEMAND_DRAFTED, Action.DEMAND_ANSWERED),
            actor_field="closed_by",
            day_field="closed_on",
        ),
    ),
    Act(
        "withdraw",
        _("撤回督办"),
        _(
            "督办错了或者不再需要的，选择原因撤回。已经逾期的，逾期几天、撤回的原因向社会公开，"
            "督办的内容不公开。"
        ),
        SUPERVISOR,
        Action.DEMAND_WITHDRAWN,
        effects.withdraw,
        UNDECIDED,
        State.WITHDRAWN,
        asks=(WITHDRAWN_BECAUSE, WHY_WITHDRAWN),
        permission=(own_unit,),
        answers=(reasons.of_withdrawing,),
        traces=Traces(day_field="withdrawn_on"),
        tells=((NoticeKind.DEMAND_WITHDRAWN, answering),),
    ),
)
perform = demands.perform
