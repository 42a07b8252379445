"""What becomes of a procedure: what one publisher proposed another lets out or sends back (R13)."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from disclosures.dossiers.actions import Action, NoticeKind
from disclosures.models import Procedure
from portal.acts import proposals
from portal.acts.act import Entered, Order
from portal.base.audit import log
from portal.base.departments.models import Role

ROLES = (Role.PUBLISHER,)


class ProcedureWorkflow(proposals.ProposalsWorkflow):
    model = Procedure
    number_field = "code"
    proposed_as = Action.PROPOSED
    noun = gettext_lazy("流程")
    out_of_scope = gettext_lazy("流程由发布人办理。")
    gone = gettext_lazy("没有这个流程。")
    moved = gettext_lazy("这个流程刚刚有人改过，请看过现在的内容再办理。")
    entered = (Entered(Action.PROPOSED, ROLES),)

    def in_reach(self, row, actor):
        """It is of no unit."""
        return actor.has_role(*ROLES)

    def subject(self, row, order=None):
        with log.in_its_language():
            label = str(row)
        return log.Subject("procedure", row.code, label=label)

    def about(self, row):
        with override(log.LANGUAGE):
            return {"title": str(row)[:200], "path": row.admin_url}


def _release(procedure: Procedure, order: Order) -> dict:
    """Of a new one the log keeps which steps were looked at."""
    if procedure.awaits_release:
        with log.in_its_language():
            order.logged["steps"] = "\n".join(f"{one.key} {one}" for one in procedure.step_list)
    return proposals.let_out(procedure, order)


def _without_steps(procedure: Procedure, order: Order) -> list[str]:
    return [] if procedure.step_list else [_("流程还没有环节。")]


procedures = ProcedureWorkflow(
    proposals.release_act(
        Action.PROPOSED,
        Action.RELEASED,
        ROLES,
        gettext_lazy(
            "随即可以选用；放行以后环节不再改动，要改的另建一个流程。须由提出人以外的发布人放行。"
        ),
        _release,
        foreseeable=(_without_steps,),
    ),
    proposals.refusal_act(Action.PROPOSED, Action.REFUSED, ROLES, NoticeKind.PROCEDURE_REFUSED),
)
