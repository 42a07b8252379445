"""What may become of a proposal not to disclose something: decided, refused, revoked (R14)."""

from datetime import date, timedelta
from typing import cast

from django.db.models import F
from django.utils.translation import gettext_lazy as _

from disclosures.models import Obligation, Waiver
from disclosures.models.waiver import Status
from disclosures.timeliness.reasons import own_unit
from disclosures.waivers import reasons
from disclosures.waivers.actions import Action
from portal.acts.act import Act, Entered, Traces, nothing_else
from portal.acts.asks import Note
from portal.acts.workflow import Workflow
from portal.base.departments.models import Role

PROPOSERS = (Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER)


class WaiverWorkflow(Workflow):
    model = Waiver
    linked = ("department", "obligation__requirement")
    noun = _("不予公开决定")
    out_of_scope = _("这项决定不在您负责的部门范围内。")
    gone = _("没有这项不予公开决定，或者不在您负责的部门范围内。")
    moved = _("刚刚有人办理了这项决定，请看过现在的内容再办理。")
    entered = (
        Entered(
            Action.WAIVER_PROPOSED,
            PROPOSERS,
            target=Status.PROPOSED,
            traces=Traces(begins=True, actor_field="proposed_by"),
        ),
    )

    def lock(self, target, order):
        waiver = super().lock(target, order)
        if waiver and waiver.obligation_id:
            # Nobody settles it meanwhile.
            Obligation.objects.select_for_update(of=("self",)).get(pk=waiver.obligation_id)
        return waiver

    def subject(self, waiver, order=None):
        return waiver.log_subject()

    def finish(self, waiver, order, entry):
        super().finish(waiver, order, entry)
        if order.act.name == "grant":
            self._grant(waiver)
        elif order.act.name == "revoke":
            _write_to_duty(waiver, waived_until=waiver.ended_on - timedelta(days=1))

    def _grant(self, waiver: Waiver) -> None:
        """What follows on a decision that still holds goes on from its day."""
        duty, on = waiver.obligation, cast(date, waiver.granted_on)
        holds = duty and duty.waived_until and duty.waived_until >= on
        since = duty.waived_on if duty and holds else on
        self.write(waiver, {"waived_since": since})
        _write_to_duty(
            waiver,
            waived_on=since,
            waived_until=waiver.reexamine_on,
            waived_reason=waiver.reason,
            nil_reason="",
            nil_proposed_by=None,
        )


def _write_to_duty(waiver: Waiver, **values) -> None:
    if waiver.obligation_id:
        rows = Obligation.objects.filter(pk=waiver.obligation_id)
        rows.update(revision=F("revision") + 1, **values)


waivers = WaiverWorkflow(
    Act(
        "grant",
        _("同意不予公开"),
        _("理由、依据和复查日期随即向社会公开。须由提出人以外、责任部门以外的发布人决定。"),
        (Role.PUBLISHER,),
        Action.WAIVER_GRANTED,
        nothing_else,
        (Status.PROPOSED,),
        Status.GRANTED,
        permission=(reasons.own_proposal, own_unit),
        foreseeable=(reasons.of_the_duty, reasons.of_the_day),
        answers=(reasons.of_the_words,),
        is_public=True,
        traces=Traces(
            after=(Action.WAIVER_PROPOSED,),
            others_than=(Action.WAIVER_PROPOSED,),
            actor_field="decided_by",
            day_field="granted_on",
        ),
    ),
    Act(
        "refuse",
        _("不同意"),
        _("写明为什么应当公开；提出人看得到，不向社会公开。"),
        (Role.PUBLISHER,),
        Action.WAIVER_REFUSED,
        nothing_else,
        (Status.PROPOSED,),
        Status.REFUSED,
        asks=(Note(label=_("理由"), required=True),),
        traces=Traces(after=(Action.WAIVER_PROPOSED,)),
    ),
    Act(
        "revoke",
        _("撤销，恢复公开义务"),
        _("公开义务随即恢复，从今天起重新计算是否逾期；说明只留在日志中。"),
        (Role.PUBLISHER,),
        Action.WAIVER_REVOKED,
        nothing_else,
        (Status.GRANTED,),
        Status.REVOKED,
        asks=(Note(label=_("说明"), required=True),),
        foreseeable=(reasons.not_in_force,),
        is_public=True,
        traces=Traces(after=(Action.WAIVER_GRANTED,), day_field="ended_on"),
    ),
)
perform = waivers.perform
