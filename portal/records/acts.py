"""What may be done with a record: one table, read by `perform()`, the buttons and the desk."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from portal.acts.act import Act, Entered, Order, Traces, nothing_else
from portal.acts.workflow import Workflow
from portal.base.audit import log
from portal.base.audit.log import Subject
from portal.base.audit.models import Entry
from portal.base.departments.models import Role
from portal.base.texts import personal_data
from portal.records import counts, drafts, effects, reasons, searching
from portal.records.actions import PUBLICATIONS, Action, NoticeKind
from portal.records.asks import (
    CHECKED,
    DROPPED,
    FORCED,
    GROUND,
    MASKS_ASKED,
    OVERRIDE,
    PUBLISH_AT,
    REMARK,
    RETURNED,
    WITHDRAWN,
    WITHHOLD_TITLE,
)
from portal.records.audience import publishers, reviewers, second_readers, writers
from portal.records.canonical import files_hash
from portal.records.models import Record
from portal.records.parts import load_parts
from portal.records.public_texts import public_texts
from portal.records.states import CLOSED, Audience, Status

# Whoever did one of these has written the text (R4).
WRITING = (Action.DRAFTED, Action.EDITED, Action.SUBMITTED, Action.VERSION_OPENED)

# Where a button for the act leads nowhere, the act is not offered; elsewhere its page says what
# is missing.
OFFERED_ONLY_IF_POSSIBLE = {
    "unschedule", "confirm", "release_reason", "drop_reason", "new_version",
}  # fmt: skip


class RecordWorkflow(Workflow):
    """The acts of every kind of record; all versions of a number are locked together."""

    model = Record
    noun = gettext_lazy("信息")
    out_of_scope = gettext_lazy("这条信息不在您负责的部门范围内。")
    gone = gettext_lazy("这份草稿已经被删除。")
    moved = gettext_lazy("刚刚有人处理了这条信息，请刷新后再看。")
    entered = (
        # By a publisher where the results of an evaluation are written.
        Entered(
            Action.DRAFTED,
            (Role.AUTHOR, Role.PUBLISHER),
            target=Status.DRAFT,
            traces=Traces(begins=True),
        ),
        Entered(Action.EDITED, (Role.AUTHOR,), (Status.DRAFT,)),
    )

    def prepare(self, record: Record, order: Order) -> None:
        if reasons.incomplete in order.act.foreseeable:
            texts = public_texts(record)
            personal_data.findings(texts)
            personal_data.split_findings(texts)

    def lock(self, record: Record, order: Order) -> Record | None:
        # In order here: of statements as wide as this one Django takes half the time for its order.
        rows = record.versions().select_related(*record.public_links()).order_by()
        own = rows.select_for_update(of=("self",), nowait=log.waits_for_nobody())
        versions = sorted(own, key=lambda row: row.version)
        order.known["versions"] = versions
        return next((row for row in versions if row.pk == record.pk), None)

    def has_moved(self, target: Record, record: Record, order: Order, seen: int | None) -> bool:
        seen = target.revision if seen is None else seen
        return (record.status, record.revision) != (target.status, seen)

    def what_happened(self, record: Record, order: Order) -> str:
        """Who was faster, and what with."""
        entries = Entry.objects.filter(subject_number=record.number, subject_version=record.version)
        entry = entries.select_related("detail").first()
        if entry is None:
            return str(self.moved)
        detail = getattr(entry, "detail", None)
        return _(
            "%(person)s已于 %(time)s 对这条信息作了“%(action)s”，现在的状态是“%(status)s”。"
        ) % {
            "person": detail.actor_name if detail else _("另一人"),
            "time": timezone.localtime(entry.recorded_at).strftime("%H:%M"),
            "action": entry.get_action_display(),
            "status": record.get_status_display(),
        }

    def reasons(self, record: Record, order: Order) -> list[str]:
        # Its rows are read many times, and do not change before the act is done.
        load_parts(record)
        return super().reasons(record, order)

    def is_offered(self, record: Record, order: Order) -> bool:
        if record.status not in (order.act.sources or ()):
            return False
        if order.act.name in OFFERED_ONLY_IF_POSSIBLE:
            return super().is_offered(record, order)
        return not self.not_permitted(record, order)

    def subject(self, record: Record, order: Order | None = None) -> Subject:
        return drafts.subject(record)

    def about(self, record: Record) -> dict:
        with override("zh-hans"):
            path = record.admin_url
        return {
            "number": record.number,
            "version": record.version,
            "title": record.title,
            "path": path,
        }

    def entry(self, record: Record, order: Order) -> dict:
        return {
            "note": order.note,
            "actor_name": "" if order.actor else _system_for(record, order),
            "changes": _logged_values(record, order),
            "is_public": order.is_public and record.audience == Audience.PUBLIC,
            "content_hash": record.content_hash,
        }

    def finish(self, record: Record, order: Order, entry: Entry) -> None:
        """The log's clock, not the caller's, says since when it is public or no more (R5)."""
        if order.act.action in PUBLICATIONS:
            self.write(record, effects.published_by_the_log(record, entry))
            searching.put(record)
            counts.move(order.known.get("superseded"), record)
        elif order.act.target in CLOSED:
            self.write(record, {"closed_at": entry.recorded_at})
            searching.remove(record)
            counts.move(record, None)


def _system_for(record: Record, order: Order) -> str:
    person = record.scheduled_by if order.act.name == "publish_due" else record.published_by
    return _("系统，代%(person)s") % {"person": person} if person else _("系统")


def _logged_values(record: Record, order: Order) -> dict:
    values: dict[str, Any] = {}
    if order.act.action in PUBLICATIONS:
        # What the public reads besides the content; `verify_log` compares it.
        values["republishes"] = record.republishes
        if hash_of_files := files_hash(record):
            values["files_hash"] = hash_of_files
    if publish_at := order.answered.get("publish_at"):
        values["publish_at"] = publish_at.isoformat()
    for name in ("check_sheet", "override_reason"):
        if answer := order.answered.get(name):
            values[name] = answer
    if ground := order.answered.get("ground"):
        values["withdrawal_ground"] = ground
    if record.title_withheld:
        values["title_withheld"] = True
    return values


AUTHOR, REVIEWER, PUBLISHER = Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER
DRAFT, REVIEW, APPROVED = Status.DRAFT, Status.REVIEW, Status.APPROVED
PUBLISHED, ENDED = Status.PUBLISHED, Status.ENDED
SECOND_READER = Traces(
    after=(Action.WITHDRAWN,), others_than=(Action.WITHDRAWN,), undoes=(Action.WITHDRAWN,)
)
TO_WRITERS_AND_PUBLISHERS = (
    (NoticeKind.APPROVED, writers),
    (NoticeKind.APPROVED_TO_PUBLISH, publishers),
)

records = RecordWorkflow(
    Act(
        "submit",
        gettext_lazy("提交审核"),
        gettext_lazy("送交审核人。审核期间不能修改，可以撤回。"),
        (AUTHOR,),
        Action.SUBMITTED,
        effects.submit,
        (DRAFT,),
        REVIEW,
        asks=(REMARK,),
        foreseeable=(reasons.incomplete,),
        tells=((NoticeKind.SUBMITTED, reviewers),),
        traces=Traces(actor_field="submitted_by"),
    ),
    Act(
        "recall",
        gettext_lazy("撤回送审"),
        gettext_lazy("回到草稿，可以继续修改。"),
        (AUTHOR,),
        Action.RECALLED,
        nothing_else,
        (REVIEW,),
        DRAFT,
    ),
    Act(
        "return",
        gettext_lazy("退回修改"),
        gettext_lazy("退给拟稿人，写明要改什么。"),
        (REVIEWER,),
        Action.RETURNED,
        effects.return_to_author,
        (REVIEW,),
        DRAFT,
        asks=(RETURNED, MASKS_ASKED),
        tells=((NoticeKind.RETURNED, writers),),
        traces=Traces(actor_field="returned_by"),
    ),
    Act(
        "approve",
        gettext_lazy("审核通过"),
        gettext_lazy("逐项核对并签署审核清单，交发布人发布。"),
        (REVIEWER,),
        Action.APPROVED,
        effects.approve,
        (REVIEW,),
        APPROVED,
        asks=(OVERRIDE, CHECKED, REMARK),
        permission=(reasons.own_text,),
        foreseeable=(reasons.incomplete,),
        answers=(reasons.unsigned, reasons.unexplained_personal_data),
        tells=TO_WRITERS_AND_PUBLISHERS,
        traces=Traces(others_than=WRITING, actor_field="approved_by"),
    ),
    Act(
        "send_back",
        gettext_lazy("退回拟稿人"),
        gettext_lazy("取消审核结果和定时安排，回到草稿，写明原因。"),
        (PUBLISHER,),
        Action.SENT_BACK,
        effects.send_back,
        (APPROVED,),
        DRAFT,
        asks=(RETURNED,),
        tells=((NoticeKind.RETURNED, writers),),
        traces=Traces(undoes=(Action.APPROVED, Action.SCHEDULED), actor_field="returned_by"),
    ),
    Act(
        "publish",
        gettext_lazy("立即发布"),
        gettext_lazy("公众马上可以看到；已发布的上一版转入历史版本。"),
        (PUBLISHER,),
        Action.PUBLISHED,
        effects.publish,
        (APPROVED,),
        PUBLISHED,
        foreseeable=(reasons.incomplete,),
        tells=((NoticeKind.PUBLISHED, writers),),
        is_public=True,
    ),
    Act(
        "schedule",
        gettext_lazy("定时发布"),
        gettext_lazy("到时间自动发布；此前不能修改，可以取消。"),
        (PUBLISHER,),
        Action.SCHEDULED,
        effects.schedule,
        (APPROVED,),
        asks=(PUBLISH_AT,),
        foreseeable=(reasons.incomplete,),
        answers=(reasons.of_scheduling,),
        traces=Traces(actor_field="scheduled_by"),
    ),
    Act(
        "unschedule",
        gettext_lazy("取消定时"),
        gettext_lazy("仍为待发布，不再自动发布。"),
        (PUBLISHER,),
        Action.UNSCHEDULED,
        effects.unschedule,
        (APPROVED,),
        foreseeable=(reasons.not_scheduled,),
        traces=Traces(after=(Action.SCHEDULED,), undoes=(Action.SCHEDULED,)),
    ),
    Act(
        "publish_due",
        gettext_lazy("到时发布"),
        gettext_lazy("由系统按安排的时间发布。"),
        (),
        Action.PUBLISHED,
        effects.publish,
        (APPROVED,),
        PUBLISHED,
        foreseeable=(reasons.incomplete, reasons.not_due),
        tells=((NoticeKind.PUBLISHED, writers),),
        is_public=True,
        traces=Traces(after=(Action.SCHEDULED,)),
    ),
    Act(
        "force_publish",
        gettext_lazy("应急发布"),
        gettext_lazy("不经审核立即发布，须写明理由，并由另一名审核人或发布人补充确认。"),
        (PUBLISHER,),
        Action.FORCE_PUBLISHED,
        effects.force_publish,
        (DRAFT, REVIEW),
        PUBLISHED,
        asks=(OVERRIDE, FORCED),
        foreseeable=(reasons.incomplete,),
        answers=(reasons.unexplained_personal_data,),
        tells=((NoticeKind.PUBLISHED, writers), (NoticeKind.FORCE_PUBLISHED, publishers)),
        is_public=True,
    ),
    Act(
        "confirm",
        gettext_lazy("补充确认"),
        gettext_lazy("确认应急发布的内容无误。须由应急发布人和拟稿人以外的人确认。"),
        (REVIEWER, PUBLISHER),
        Action.CONFIRMED,
        effects.confirm,
        (PUBLISHED,),
        asks=(REMARK,),
        permission=(reasons.own_text, reasons.own_publication),
        foreseeable=(reasons.not_to_be_confirmed,),
        traces=Traces(
            after=(Action.FORCE_PUBLISHED,),
            others_than=(*WRITING, Action.FORCE_PUBLISHED),
            undoes=(Action.FORCE_PUBLISHED,),
            actor_field="confirmed_by",
        ),
    ),
    Act(
        "withdraw",
        gettext_lazy("撤下"),
        gettext_lazy("所有版本都不再公开，原网址显示撤下理由。"),
        (PUBLISHER,),
        Action.WITHDRAWN,
        effects.withdraw,
        (PUBLISHED,),
        Status.WITHDRAWN,
        asks=(GROUND, WITHDRAWN, WITHHOLD_TITLE),
        tells=((NoticeKind.WITHDRAWN, writers), (NoticeKind.REASON_WAITING, second_readers)),
        is_public=True,
    ),
    Act(
        "release_reason",
        gettext_lazy("公开撤下说明"),
        gettext_lazy("原网址显示撤下人写的说明。须由撤下人以外的人确认。"),
        (REVIEWER, PUBLISHER),
        Action.REASON_RELEASED,
        effects.release_reason,
        (Status.WITHDRAWN,),
        asks=(REMARK,),
        permission=(reasons.own_withdrawal,),
        foreseeable=(reasons.no_reason_waiting,),
        is_public=True,
        traces=SECOND_READER,
    ),
    Act(
        "drop_reason",
        gettext_lazy("不公开撤下说明"),
        gettext_lazy("公众只看到撤下理由；说明留在日志里。"),
        (REVIEWER, PUBLISHER),
        Action.REASON_DROPPED,
        effects.drop_reason,
        (Status.WITHDRAWN,),
        asks=(DROPPED,),
        permission=(reasons.own_withdrawal,),
        foreseeable=(reasons.no_reason_waiting,),
        traces=SECOND_READER,
    ),
    Act(
        "end",
        gettext_lazy("期满下架"),
        gettext_lazy("由系统在公开截止时间下架。"),
        (),
        Action.ENDED,
        effects.end,
        (PUBLISHED,),
        ENDED,
        foreseeable=(reasons.not_ending,),
        is_public=True,
    ),
    Act(
        "new_version",
        gettext_lazy("起草新版本"),
        gettext_lazy("复制为新一版草稿；新版发布之前，公众看到的不变。"),
        (AUTHOR,),
        Action.VERSION_OPENED,
        effects.new_version,
        (PUBLISHED, Status.WITHDRAWN, ENDED),
        foreseeable=(reasons.not_the_newest,),
        traces=Traces(begins=True),
    ),
    Act(
        "discard",
        gettext_lazy("删除草稿"),
        gettext_lazy("删除这份草稿，日志保留。索引号不再使用。"),
        (AUTHOR,),
        Action.DISCARDED,
        effects.discard,
        (DRAFT,),
        traces=Traces(ends=True),
    ),
)
perform = records.perform
