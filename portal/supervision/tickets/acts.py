"""What staff may do with a report: by whom, from which states, and what it asks."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from portal.audit.models import Action
from portal.departments.models import Department, Role, User
from portal.supervision.tickets import telling
from portal.supervision.tickets.models import OPEN, State

AUTHOR, REVIEWER, PUBLISHER = Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER


@dataclass(frozen=True)
class Act:
    """Something a person does with a report, by whom and from which states."""

    name: str
    roles: tuple[Role, ...]
    action: Action
    sources: tuple[State, ...]
    label: Promise
    help: Promise
    asks: tuple[str, ...] = ()
    # Of those with the role only the owner, and with some acts publishers too.
    owner: bool = False
    is_public: bool = False


ACTS: dict[str, Act] = {
    act.name: act
    for act in [
        Act(
            "receive", telling.HANDLERS, Action.RECEIVED, (State.FILED,),
            gettext_lazy("打开并承办"),
            gettext_lazy(
                "首问责任制：谁先打开，谁负责到底，直到移交。打开之前看不到反映的内容。"
            ),
        ),
        Act(
            "answer", telling.HANDLERS, Action.ANSWERED, (State.IN_HAND,),
            gettext_lazy("答复"),
            gettext_lazy("反映人用查询编号和查询密码读到答复。"), ("answer", "confirmed"),
            owner=True,
        ),
        Act(
            "hand_on", telling.HANDLERS, Action.HANDED_ON, OPEN,
            gettext_lazy("移交"),
            gettext_lazy("移交给别的部门或者某个人，写明理由；答复期限不变。"),
            ("to", "person", "note"), owner=True, is_public=True,
        ),
        Act(
            "assign", (REVIEWER, PUBLISHER), Action.ASSIGNED, OPEN,
            gettext_lazy("指定承办人"), gettext_lazy("在办理部门之内指定由谁承办。"), ("person",),
        ),
        Act(
            "close", telling.HANDLERS, Action.CLOSED, (State.IN_HAND, State.ANSWERED),
            gettext_lazy("办结"),
            gettext_lazy(
                "已经答复的直接办结；不予答复的选择原因并写明理由，反映人会看到这个原因。"
                "期限过后才不予答复的，算逾期。"
            ),
            ("unanswered", "note"), owner=True,
        ),
        Act(
            "publish", (PUBLISHER,), Action.ANSWER_PUBLISHED, (State.ANSWERED, State.CLOSED),
            gettext_lazy("公开答复"),
            gettext_lazy("只公开反映人同意公开的。问题和答复都要改写，不留任何个人信息。"),
            ("question", "answer", "confirmed"), is_public=True,
        ),
        Act(
            "unpublish", (PUBLISHER,), Action.WITHDRAWN, tuple(State),
            gettext_lazy("撤下公开的答复"),
            gettext_lazy("写明理由，理由向社会公开。改正后可以重新公开。"), ("note",),
            is_public=True,
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
    answer: str = ""
    question: str = ""
    unanswered: str = ""
    department: Department | None = None
    to_office: bool = False
    person: User | None = None
    confirmed: bool = False
