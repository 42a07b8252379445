"""What may be done to a round of evaluation: by whom, from where to where."""

from dataclasses import dataclass, field
from datetime import date, datetime

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from portal.audit.models import Action
from portal.departments.models import Department, Role, User
from portal.supervision.evaluation.models import Status

AUTHOR, REVIEWER, PUBLISHER = Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER


@dataclass(frozen=True)
class Act:
    """Something a person does to a round, from where to where, and by whom it may be done."""

    name: str
    roles: tuple[Role, ...]
    source: Status
    target: Status
    action: Action
    label: Promise
    help: Promise
    is_public: bool = False


ACTS: dict[str, Act] = {
    act.name: act
    for act in [
        Act(
            "open", (PUBLISHER,), Status.DRAFT, Status.OPEN, Action.ROUND_OPENED,
            gettext_lazy("启动评议"),
            gettext_lazy("向社会公布评议计划；指标、权重、部门和日期从此不能再改。"),
            is_public=True,
        ),
        Act(
            "score", (Role.SUPERVISOR,), Status.OPEN, Status.OPEN, Action.SCORED,
            gettext_lazy("评分"),
            gettext_lazy("评分结束之前可以修改，只有您自己能看到。"),
        ),
        Act(
            "close", (PUBLISHER,), Status.OPEN, Status.CLOSED, Action.ROUND_CLOSED,
            gettext_lazy("结束评议"),
            gettext_lazy("计算结果，此后不能再评分；评分截止日期之前结束的，须写明理由。"),
            is_public=True,
        ),
        Act(
            "cancel", (PUBLISHER,), Status.OPEN, Status.CANCELLED, Action.ROUND_CANCELLED,
            gettext_lazy("取消评议"),
            gettext_lazy("不再评分，永远不计算结果，已经提交的评分表永远密封。理由向社会公开。"),
            is_public=True,
        ),
        Act(
            "reply", (AUTHOR, REVIEWER), Status.CLOSED, Status.CLOSED, Action.REPLIED,
            gettext_lazy("回复评议意见"),
            gettext_lazy("每个部门一份，准备发布之前可以修改；随结果一并公开。"),
        ),
        Act(
            "prepare", (PUBLISHER,), Status.CLOSED, Status.CLOSED, Action.DRAFTED,
            gettext_lazy("准备发布结果"),
            gettext_lazy("生成一条“政务结果”草稿，由拟稿人送审，审核发布后结果才公开。"),
        ),
    ]
}  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """An act as somebody asked for it."""

    act: Act
    actor: User
    at: datetime
    note: str = ""
    department: Department | None = None
    points: dict[int, int] = field(default_factory=dict)  # by the key of the criterion
    text: str = ""  # the comment or the reply
    author: User | None = None
    seen_revision: int | None = None

    @property
    def today(self) -> date:
        return timezone.localdate(self.at)
