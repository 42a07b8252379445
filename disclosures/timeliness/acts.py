"""What may become of an obligation: settled by a record or a fact, or declared nil. That it need
not be met is decided elsewhere (`disclosures.waivers`)."""

from datetime import date

from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from disclosures.models import Obligation
from disclosures.timeliness import effects, facts, reasons
from disclosures.timeliness.actions import Action
from disclosures.timeliness.asks import FACT, MEASURED_VALUE, NUMBER, PERSON, WHY
from portal.acts.act import Act, Entered, Traces
from portal.acts.refused import ActRefused
from portal.acts.workflow import Workflow
from portal.base.audit.actions import Action as LogAction
from portal.base.departments.models import Role
from portal.records.actions import Action as RecordAction

AUTHOR, REVIEWER, PUBLISHER = Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER


class ObligationWorkflow(Workflow):
    """An obligation's state is computed for a day (R8), so that no act names one."""

    model = Obligation
    linked = ("requirement", "department")
    noun = gettext_lazy("公开义务")
    out_of_scope = gettext_lazy("这项义务不在您负责的部门范围内。")
    gone = gettext_lazy("没有这项公开义务，或者不在您负责的部门范围内。")
    moved = gettext_lazy("刚刚有人办理了这项义务，请看过现在的内容再办理。")
    state_field = ""
    entered = (
        Entered(Action.EVENT_RECORDED, (AUTHOR, REVIEWER, PUBLISHER)),
        Entered(LogAction.CHANGED, ()),  # its due day, by the system
        # As it was done before decisions had a register of their own.
        Entered(Action.WAIVED, (PUBLISHER,), traces=Traces(undoes=(Action.NIL_PROPOSED,))),
    )
    logged_columns = (
        "settled_number", "settled_version", "disclosed_on", "is_carried_over", "measured_value",
        "nil_declared", "nil_reason", "reviewed_on", "subject_checked", "due_on",
    )  # fmt: skip

    def foreseeable(self, obligation, order):
        if not obligation.is_owed:
            return [_("这项义务已经不再适用。")]
        return super().foreseeable(obligation, order)

    def subject(self, obligation, order=None):
        return obligation.log_subject()

    def swap(self, obligation, order, changes):
        """The log tells of every column."""
        order.logged |= {name: _plain(value) for name, value in changes.items()}
        try:
            with transaction.atomic():
                super().swap(obligation, order, changes)
        except IntegrityError as error:
            raise ActRefused([_("这条信息已经用于同一事项的另一期。")]) from error


def _plain(value):
    if isinstance(value, models.Model):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value if value is None else str(value)


obligations = ObligationWorkflow(
    Act(
        "settle",
        gettext_lazy("用已发布的信息履行"),
        gettext_lazy("填公开信息的索引号；日期以日志记录的发布时间为准。"),
        (AUTHOR, REVIEWER, PUBLISHER),
        Action.SETTLED,
        effects.settle,
        asks=(NUMBER, MEASURED_VALUE),
        foreseeable=(facts.met_otherwise, reasons.settled),
        answers=(reasons.of_record,),
        is_public=True,
        traces=Traces(never_after=(Action.NIL_DECLARED,), undoes=(Action.NIL_PROPOSED,)),
    ),
    Act(
        "settle_by_fact",
        gettext_lazy("用公开形式登记履行"),
        gettext_lazy("选变化公布以后、经本部门以外的人核对的登记；日期以登记的公开日期为准。"),
        (AUTHOR, REVIEWER, PUBLISHER),
        Action.SETTLED,
        effects.settle_by_fact,
        asks=(FACT,),
        foreseeable=(facts.met_by_a_record, reasons.settled),
        answers=(facts.of_fact,),
        is_public=True,
        traces=Traces(never_after=(Action.NIL_DECLARED,), undoes=(Action.NIL_PROPOSED,)),
    ),
    Act(
        "propose_nil",
        gettext_lazy("提出零申报"),
        gettext_lazy("本期没有应公开的内容，写明理由；经责任部门以外的审核人或发布人发布后生效。"),
        (AUTHOR,),
        Action.NIL_PROPOSED,
        effects.propose_nil,
        asks=(WHY,),
        foreseeable=(reasons.of_proposing,),
        traces=Traces(
            never_after=(Action.NIL_PROPOSED, Action.NIL_DECLARED), actor_field="nil_proposed_by"
        ),
    ),
    Act(
        "declare_nil",
        gettext_lazy("发布零申报"),
        gettext_lazy("理由向社会公开，日期为发布之日。须由提出人以外、责任部门以外的人发布。"),
        (REVIEWER, PUBLISHER),
        Action.NIL_DECLARED,
        effects.declare_nil,
        permission=(reasons.own_proposal, reasons.own_unit),
        foreseeable=(reasons.not_proposed,),
        answers=(reasons.of_proposed_words,),
        is_public=True,
        traces=Traces(
            after=(Action.NIL_PROPOSED,),
            never_after=(Action.NIL_DECLARED,),
            others_than=(Action.NIL_PROPOSED,),
            day_field="disclosed_on",
        ),
    ),
    Act(
        "refuse_nil",
        gettext_lazy("退回零申报"),
        gettext_lazy("写明为什么不是零申报。"),
        (REVIEWER, PUBLISHER),
        Action.NIL_REFUSED,
        effects.refuse_nil,
        asks=(WHY,),
        foreseeable=(reasons.not_proposed,),
        traces=Traces(
            after=(Action.NIL_PROPOSED,),
            never_after=(Action.NIL_DECLARED,),
            undoes=(Action.NIL_PROPOSED,),
        ),
    ),
    Act(
        "reopen",
        gettext_lazy("重新列为未履行"),
        gettext_lazy("撤销履行或者零申报，写明理由。"),
        (PUBLISHER,),
        Action.REOPENED,
        effects.reopen,
        asks=(WHY,),
        foreseeable=(reasons.untouched,),
        is_public=True,
        traces=Traces(
            after=(Action.SETTLED, Action.NIL_DECLARED, Action.WAIVED),
            undoes=(Action.SETTLED, Action.NIL_DECLARED, Action.NIL_PROPOSED),
        ),
    ),
    Act(
        "review",
        gettext_lazy("已核对，仍然正确"),
        gettext_lazy("长期公开的内容，核对后没有变化的。有变化的请发布新版本。"),
        (AUTHOR, REVIEWER),
        LogAction.REVIEWED,
        effects.review,
        foreseeable=(reasons.of_review,),
        is_public=True,
        traces=Traces(after=(Action.SETTLED, Action.NIL_DECLARED)),
    ),
    Act(
        "check_subject",
        gettext_lazy("核对事由"),
        gettext_lazy("核对后事由向社会公开。须由登记人以外的人核对。"),
        (REVIEWER, PUBLISHER),
        RecordAction.CONFIRMED,
        effects.check_subject,
        permission=(reasons.own_event,),
        foreseeable=(reasons.checked,),
        answers=(reasons.of_subject_words,),
        is_public=True,
        traces=Traces(others_than=(Action.EVENT_RECORDED,)),
    ),
    Act(
        "hide_subject",
        gettext_lazy("不再显示事由"),
        gettext_lazy("事由不宜公开或者写错的，写明理由；期限和履行情况照常公开。"),
        (REVIEWER, PUBLISHER),
        RecordAction.WITHDRAWN,
        effects.hide_subject,
        asks=(WHY,),
        foreseeable=(reasons.not_shown,),
        is_public=True,
    ),
    Act(
        "assign",
        gettext_lazy("指定承办人"),
        gettext_lazy("到期前提醒承办人。"),
        (AUTHOR, REVIEWER, PUBLISHER),
        LogAction.ASSIGNED,
        effects.assign,
        asks=(PERSON,),
        foreseeable=(reasons.met,),
        answers=(reasons.of_person,),
    ),
)
perform = obligations.perform
