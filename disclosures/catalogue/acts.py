"""What may become of a proposed change of the catalogue: released or refused (R13, R14)."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from disclosures.catalogue import reasons
from disclosures.catalogue.actions import Action, NoticeKind
from disclosures.catalogue.preview import to_withdraw
from disclosures.catalogue.values import CatalogueRow
from disclosures.models import Requirement, RequirementChange
from disclosures.models.requirement_change import ChangeKind, ChangeStatus
from disclosures.timeliness.issuing import issue
from portal.acts.act import Act, Entered, Order, Traces, nothing_else
from portal.acts.asks import Note
from portal.acts.workflow import Workflow
from portal.base.audit import log
from portal.base.departments.models import Role, User


class RequirementChangeWorkflow(Workflow):
    model = RequirementChange
    linked = ("department", "requirement__department")
    noun = _("目录变更")
    out_of_scope = _("这项变更不在您负责的部门范围内。")
    gone = _("没有这项目录变更。")
    moved = _("刚刚有人办理了这项变更，请看过现在的内容再办理。")
    entered = (
        Entered(
            Action.REQUIREMENT_PROPOSED,
            (Role.PUBLISHER,),
            target=ChangeStatus.PROPOSED,
            traces=Traces(begins=True, actor_field="proposed_by"),
        ),
    )

    def follow_up(self, change, order):
        """What a released rule brings about is there at once; `tick` would bring it too."""
        if change.status == ChangeStatus.RELEASED and change.requirement:
            issue(change.requirement, timezone.localdate(order.at))

    def lock(self, target, order):
        change = super().lock(target, order)
        if change and change.requirement_id:
            # Nothing is issued from it meanwhile.
            Requirement.objects.select_for_update(of=("self",)).get(pk=change.requirement_id)
        return change

    def subject(self, change, order=None):
        return change.log_subject()

    def about(self, change):
        with override(log.LANGUAGE):
            return {"title": f"{change.code} {change}"[:200], "path": change.admin_url}

    def entry(self, change, order):
        found = super().entry(change, order)
        is_released = change.status == ChangeStatus.RELEASED
        return found | ({"note": change.reason} if is_released else {})

    def finish(self, change, order, entry):
        super().finish(change, order, entry)
        is_released = change.status == ChangeStatus.RELEASED
        if is_released and change.kind == ChangeKind.WITHDRAW:
            self.write(change.requirement, {"withdrawn_on": change.decided_on})


def _release(change: RequirementChange, order: Order) -> dict:
    """What is withdrawn no longer owes what was not met (`Requirement`)."""
    order.logged |= {"kind": change.kind, "code": change.code}
    if change.kind == ChangeKind.WITHDRAW:
        order.logged["withdrawn"] = to_withdraw(change).update(is_owed=False)
        rows = Requirement.objects.filter(changes=change)
        rows.update(withdrawn_reason=change.reason)
        return {}
    row = CatalogueRow.of(change)
    row.save()
    order.logged |= _logged(change)
    return {"requirement": row.requirement}


def _logged(change: RequirementChange) -> dict:
    """Each field that differs, with what it said and says."""
    names = [name for name in change.proposed if name != "code"]
    return {
        name: [change.earlier.get(name), change.proposed[name]]
        for name in names
        if change.earlier.get(name) != change.proposed[name]
    }


def deciders(change: RequirementChange) -> list[User]:
    """Those who may decide, and are told that something waits."""
    found = []
    for person in User.objects.filter(is_active=True, role=Role.PUBLISHER):
        order = Order.of(changes.acts["release"], person, timezone.now())
        if not changes.not_permitted(change, order):
            found.append(person)
    return found


def _proposer(change: RequirementChange) -> list[User | None]:
    return [change.proposed_by]


changes = RequirementChangeWorkflow(
    Act(
        "release",
        _("同意，随即生效"),
        _("内容随即向社会公开，公开义务随即产生或者不再计入。须由提出人以外的发布人决定。"),
        (Role.PUBLISHER,),
        Action.REQUIREMENT_RELEASED,
        _release,
        (ChangeStatus.PROPOSED,),
        ChangeStatus.RELEASED,
        permission=(reasons.own_proposal, reasons.own_unit),
        foreseeable=(reasons.of_the_change, reasons.of_the_words),
        is_public=True,
        tells=((NoticeKind.REQUIREMENT_DECIDED, _proposer),),
        traces=Traces(
            after=(Action.REQUIREMENT_PROPOSED,),
            others_than=(Action.REQUIREMENT_PROPOSED,),
            actor_field="decided_by",
            day_field="decided_on",
        ),
    ),
    Act(
        "refuse",
        _("不同意"),
        _("写明理由；提出人看得到，不向社会公开。提出人可以用它收回自己的提请。"),
        (Role.PUBLISHER,),
        Action.REQUIREMENT_REFUSED,
        nothing_else,
        (ChangeStatus.PROPOSED,),
        ChangeStatus.REFUSED,
        asks=(Note(label=_("理由"), required=True),),
        tells=((NoticeKind.REQUIREMENT_REFUSED, _proposer),),
        traces=Traces(after=(Action.REQUIREMENT_PROPOSED,), actor_field="decided_by"),
    ),
)
perform = changes.perform
