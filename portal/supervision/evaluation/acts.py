"""What may be done to a round of evaluation: by whom, from where to where."""

from django.utils.translation import gettext_lazy as _

from portal.acts.act import Act
from portal.acts.asks import Note
from portal.acts.workflow import Workflow
from portal.base.audit import log
from portal.base.departments.models import Role
from portal.records import drafts
from portal.records.actions import Action as RecordAction
from portal.records.models import Record
from portal.supervision.evaluation import effects, reasons
from portal.supervision.evaluation.actions import Action
from portal.supervision.evaluation.asks import (
    AUTHOR,
    COMMENT,
    DEPARTMENT,
    POINTS,
    REPLY,
    WHY_CANCELLED,
    WHY_EARLY,
)
from portal.supervision.evaluation.models import EvaluationRound, Status

RELEASERS = (Role.REVIEWER, Role.PUBLISHER)


class RoundWorkflow(Workflow):
    """`seen_revision` is that of the round, or for a score or a reply of the person's own sheet
    or of the reply. Saving the same sheet or reply twice is one act."""

    model = EvaluationRound
    noun = _("评议")
    out_of_scope = _("这个部门不在您负责的范围内。")
    gone = _("这项评议已经被删除。")
    moved = _("刚刚有人处理了这项评议，请看过现在的内容再办理。")
    own_moved = _("您打开这一页以后，这里又保存过一次。请核对现在的内容，再保存。")

    def lock(self, target, order):
        rows = EvaluationRound.objects.with_record(order.at).select_for_update(of=("self",))
        return rows.filter(pk=target.pk).first()

    def in_reach(self, evaluation, actor):
        return True

    def what_happened(self, evaluation, order):
        return str(self.own_moved if order.act.revision_of else self.moved)

    def subject(self, row, order=None):
        if isinstance(row, Record):
            return drafts.subject(row)
        department = order.answered.get("department") if order else None
        code = department.code if department else ""
        return log.Subject("evaluationround", str(row.pk), label=row.title, department=code)

    def entry(self, row, order):
        if isinstance(row, Record):
            order.logged = {"revision": row.revision, "fields": order.logged}
        return super().entry(row, order)


rounds = RoundWorkflow(
    Act(
        "open",
        _("启动评议"),
        _("向社会公布评议计划；指标、权重、部门和日期从此不能再改。由没有参与拟写的发布人启动。"),
        (Role.PUBLISHER,),
        Action.ROUND_OPENED,
        effects.open_round,
        (Status.DRAFT,),
        Status.OPEN,
        permission=(reasons.wrote_the_plan,),
        foreseeable=(reasons.of_opening,),
        is_public=True,
    ),
    Act(
        "score",
        _("评分"),
        _("评分结束之前可以修改，只有您自己能看到。"),
        (Role.SUPERVISOR,),
        Action.SCORED,
        effects.score,
        (Status.OPEN,),
        asks=(DEPARTMENT, POINTS, COMMENT),
        permission=(reasons.not_appointed,),
        foreseeable=(reasons.of_scoring, reasons.not_evaluated),
        answers=(reasons.of_sheet,),
        is_done=effects.is_scored,
        revision_of=effects.revision_of_sheet,
    ),
    Act(
        "close",
        _("结束评议"),
        _("计算结果，此后不能再评分；评分截止日期之前结束的，须写明理由。"),
        (Role.PUBLISHER,),
        Action.ROUND_CLOSED,
        effects.close,
        (Status.OPEN,),
        Status.CLOSED,
        asks=(WHY_EARLY,),
        answers=(reasons.early_without_a_word,),
        is_public=True,
    ),
    Act(
        "cancel",
        _("取消评议"),
        _("不再评分，永远不计算结果，已经提交的评分表永远密封。选择的理由向社会公开。"),
        (Role.PUBLISHER,),
        Action.ROUND_CANCELLED,
        effects.cancel,
        (Status.OPEN,),
        Status.CANCELLED,
        asks=(WHY_CANCELLED, Note()),
        answers=(reasons.of_cancelling,),
        is_public=True,
    ),
    Act(
        "reply",
        _("回复评议意见"),
        _("每个部门一份，准备发布之前可以修改；由没有参与拟写的人签发，随结果一并公开。"),
        (Role.AUTHOR, Role.REVIEWER),
        Action.REPLIED,
        effects.reply,
        (Status.CLOSED,),
        asks=(DEPARTMENT, REPLY),
        permission=(reasons.of_another_department,),
        foreseeable=(reasons.already_prepared, reasons.not_evaluated),
        answers=(reasons.of_reply,),
        is_done=effects.is_replied,
        revision_of=effects.revision_of_reply,
    ),
    Act(
        "release_reply",
        _("签发回复"),
        _("回复随结果一并公开，一字不改；要改的请退回。"),
        RELEASERS,
        Action.REPLY_RELEASED,
        effects.release_reply,
        (Status.CLOSED,),
        asks=(DEPARTMENT,),
        permission=(reasons.of_another_department, reasons.wrote_the_reply),
        foreseeable=(reasons.already_prepared, reasons.not_evaluated, reasons.no_reply_waits),
        is_done=effects.is_reply_released,
        revision_of=effects.revision_of_reply,
    ),
    Act(
        "return_reply",
        _("退回回复"),
        _("退给拟稿人，写明要改什么。"),
        RELEASERS,
        Action.REPLY_RETURNED,
        effects.return_reply,
        (Status.CLOSED,),
        asks=(DEPARTMENT, Note(required=True)),
        permission=(reasons.of_another_department,),
        foreseeable=(reasons.already_prepared, reasons.not_evaluated, reasons.no_reply_waits),
        revision_of=effects.revision_of_reply,
    ),
    Act(
        "prepare",
        _("准备发布结果"),
        _("生成一条“政务结果”草稿，由拟稿人送审，审核发布后结果才公开。"),
        (Role.PUBLISHER,),
        RecordAction.DRAFTED,
        effects.prepare,
        (Status.CLOSED,),
        asks=(AUTHOR,),
        foreseeable=(reasons.already_prepared,),
        answers=(reasons.of_author,),
    ),
)
perform = rounds.perform
