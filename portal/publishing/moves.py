"""The moves a record can make: one table, read by `perform()`, the buttons and the desk."""

from dataclasses import dataclass
from enum import Enum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from portal.audit.models import Action
from portal.departments.models import Role
from portal.publishing.states import Status

AUTHOR, REVIEWER, PUBLISHER = Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER


class Note(Enum):
    """Whether a move asks for a note."""

    NONE = "none"
    OPTIONAL = "optional"
    REQUIRED = "required"


@dataclass(frozen=True)
class Move:
    """From where to where, by whom, and what it is called.

    `action` carries the sentence for the timeline. Without roles, only the system moves.
    """

    name: str
    sources: tuple[Status, ...]
    target: Status | None
    roles: tuple[Role, ...]
    action: Action
    label: Promise
    help: Promise
    note: Note = Note.NONE
    needs_complete: bool = False
    changes_public_page: bool = False

    @property
    def note_required(self) -> bool:
        return self.note == Note.REQUIRED


DRAFT, REVIEW, APPROVED = Status.DRAFT, Status.REVIEW, Status.APPROVED
PUBLISHED, WITHDRAWN, ENDED = Status.PUBLISHED, Status.WITHDRAWN, Status.ENDED

MOVES: dict[str, Move] = {
    move.name: move
    for move in [
        Move(
            "submit", (DRAFT,), REVIEW, (AUTHOR,), Action.SUBMITTED,
            _("提交审核"), _("送交审核人。审核期间不能修改，可以撤回。"),
            Note.OPTIONAL, needs_complete=True,
        ),
        Move(
            "recall", (REVIEW,), DRAFT, (AUTHOR,), Action.RECALLED,
            _("撤回送审"), _("回到草稿，可以继续修改。"),
        ),
        Move(
            "return", (REVIEW,), DRAFT, (REVIEWER,), Action.RETURNED,
            _("退回修改"), _("退给拟稿人，写明要改什么。"), Note.REQUIRED,
        ),
        Move(
            "approve", (REVIEW,), APPROVED, (REVIEWER,), Action.APPROVED,
            _("审核通过"), _("逐项核对并签署审核清单，交发布人发布。"),
            Note.OPTIONAL, needs_complete=True,
        ),
        Move(
            "send_back", (APPROVED,), DRAFT, (PUBLISHER,), Action.SENT_BACK,
            _("退回拟稿人"), _("取消审核结果和定时安排，回到草稿，写明原因。"), Note.REQUIRED,
        ),
        Move(
            "publish", (APPROVED,), PUBLISHED, (PUBLISHER,), Action.PUBLISHED,
            _("立即发布"), _("公众马上可以看到；已发布的上一版转入历史版本。"),
            needs_complete=True, changes_public_page=True,
        ),
        Move(
            "schedule", (APPROVED,), APPROVED, (PUBLISHER,), Action.SCHEDULED,
            _("定时发布"), _("到时间自动发布；此前不能修改，可以取消。"),
            needs_complete=True,
        ),
        Move(
            "unschedule", (APPROVED,), APPROVED, (PUBLISHER,), Action.UNSCHEDULED,
            _("取消定时"), _("仍为待发布，不再自动发布。"),
        ),
        Move(
            "publish_due", (APPROVED,), PUBLISHED, (), Action.PUBLISHED,
            _("到时发布"), _("由系统按安排的时间发布。"),
            needs_complete=True, changes_public_page=True,
        ),
        Move(
            "force_publish", (DRAFT, REVIEW), PUBLISHED, (PUBLISHER,), Action.FORCE_PUBLISHED,
            _("应急发布"), _("不经审核立即发布，须写明理由，并由另一名审核人或发布人补充确认。"),
            Note.REQUIRED, needs_complete=True, changes_public_page=True,
        ),
        Move(
            "confirm", (PUBLISHED,), PUBLISHED, (REVIEWER, PUBLISHER), Action.CONFIRMED,
            _("补充确认"), _("确认应急发布的内容无误。须由应急发布人和拟稿人以外的人确认。"),
            Note.OPTIONAL,
        ),
        Move(
            "withdraw", (PUBLISHED,), WITHDRAWN, (PUBLISHER,), Action.WITHDRAWN,
            _("撤下"), _("所有版本都不再公开，原网址显示撤下说明和理由。"), Note.REQUIRED,
            changes_public_page=True,
        ),
        Move(
            "end", (PUBLISHED,), ENDED, (), Action.ENDED,
            _("期满下架"), _("由系统在公开截止时间下架。"),
            changes_public_page=True,
        ),
        Move(
            "new_version", (PUBLISHED, WITHDRAWN, ENDED), None, (AUTHOR,), Action.VERSION_OPENED,
            _("起草新版本"), _("复制为新一版草稿；新版发布之前，公众看到的不变。"),
        ),
        Move(
            "discard", (DRAFT,), None, (AUTHOR,), Action.DISCARDED,
            _("删除草稿"), _("删除这份草稿，日志保留。索引号不再使用。"),
        ),
    ]
}  # fmt: skip

CHECK_SHEET = {
    "truthful": _("内容真实"),
    "complete": _("内容全面"),
    "no_secret": _("不含国家秘密和工作秘密"),
    "no_personal_data": _("没有不应公开的个人信息"),
    "legal_basis": _("公开依据明确"),
}
