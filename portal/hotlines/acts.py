"""What clerks say of a hotline: they have dialled it and it is right, or it is not. What its
public words become: proposed by one (in the form of the back office), let out by another (R13)."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts import proposals
from portal.acts.act import Act, Entered, Order, Traces
from portal.acts.asks import Ask, Note
from portal.base.audit import log
from portal.base.audit.actions import Action as LogAction
from portal.base.departments.models import Hotline, Role, User
from portal.base.departments.scope import OWN_BRANCH, administrators
from portal.base.notices.models import Notice
from portal.base.texts.personal_data import refuse_resident_ids
from portal.base.validators import NO_MARKUP
from portal.hotlines.actions import Action, NoticeKind

DECIDERS = (Role.PUBLISHER, Role.ADMINISTRATOR)


class HotlineWorkflow(proposals.ProposalsWorkflow):
    """A hotline has no states. Who dialled it has seen its number, who decides what is proposed."""

    model = Hotline
    linked = ("department", "last_checked_by", "proposed_by")
    proposed_as = Action.PROPOSED
    noun = gettext_lazy("热线电话")
    out_of_scope = gettext_lazy("核对热线电话的是责任部门的拟稿人或者审核人。")
    gone = gettext_lazy("这个热线电话刚刚被删除。")
    moved = gettext_lazy("这个热线电话刚刚有人改过，请看过现在的内容再办理。")
    entered = (Entered(Action.PROPOSED),)
    logged_columns = ("to_be_confirmed",)

    def in_reach(self, hotline, actor):
        """What is let out is the business of the whole department's publishers and administrators;
        what is dialled that of the unit."""
        return not actor.has_role(*OWN_BRANCH) or super().in_reach(hotline, actor)

    def has_moved(self, target, hotline, order, seen):
        if order.act.name == "check":
            return order["number"] != hotline.number
        return super().has_moved(target, hotline, order, seen)

    def what_happened(self, hotline, order):
        if order.act.name != "check":
            return str(self.moved)
        return _("号码刚刚改成了 %(number)s，请拨打新号码后再确认。") % {"number": hotline.number}

    def subject(self, hotline, order=None):
        code = hotline.department.code
        return log.Subject("hotline", str(hotline.pk), label=_title(hotline), department=code)

    def about(self, hotline):
        return {"title": _title(hotline)[:200], "path": _path(hotline)}


def _title(hotline: Hotline) -> str:
    with log.in_its_language():
        return str(hotline)


def _path(hotline: Hotline) -> str:
    return reverse("admin:departments_hotline_change", args=[hotline.pk]).removeprefix("/en")


def _not_in_use(hotline: Hotline, order: Order) -> list[str]:
    if Hotline.objects.in_use(order.today).filter(pk=hotline.pk).exists():
        return []
    return [_("这个热线电话已经停用或者还没有启用。")]


def _checked_today(hotline: Hotline, order: Order) -> list[str]:
    if hotline.last_checked_on is None or hotline.last_checked_on < order.today:
        return []
    shown = {"day": hotline.last_checked_on, "person": hotline.last_checked_by or _("另一人")}
    return [_("%(person)s已于 %(day)s 核对过这个号码，没有再记一次。") % shown]


def _told_before(hotline: Hotline, order: Order) -> list[str]:
    unread = Notice.objects.filter(kind=NoticeKind.HOTLINE_WRONG, path=_path(hotline), read_at=None)
    if unread.exists():
        return [_("已经有人告诉管理员这个电话有误，管理员还没有看到。")]
    return []


def _administrators(hotline: Hotline) -> Iterable[User]:
    return administrators()


def _publishers(hotline: Hotline) -> Iterable[User]:
    return User.objects.filter(role=Role.PUBLISHER, is_active=True)


def _own_correction(hotline: Hotline, order: Order) -> list[str]:
    if hotline.corrected_by_id == order.person.pk:
        return [_("紧急更正须由另一人补充确认。")]
    return []


def _corrected_by_another(hotline: Hotline, order: Order) -> list[str]:
    """Who corrects it once more would leave theirs to be confirmed by themselves."""
    if hotline.to_be_confirmed and hotline.corrected_by_id != order.person.pk:
        return [_("另一人的紧急更正还没有确认，请先确认。")]
    return []


def _not_to_be_confirmed(hotline: Hotline, order: Order) -> list[str]:
    return [] if hotline.to_be_confirmed else [_("没有待补充确认的紧急更正。")]


def _correct(hotline: Hotline, order: Order) -> dict:
    order.logged["to_be_confirmed"] = True
    return proposals.let_out(hotline, order) | {"to_be_confirmed": True}


def _confirm(hotline: Hotline, order: Order) -> dict:
    order.logged["to_be_confirmed"] = False
    return {"to_be_confirmed": False}


def _check(hotline: Hotline, order: Order) -> dict:
    before = hotline.last_checked_on.isoformat() if hotline.last_checked_on else ""
    order.logged["last_checked_on"] = [before, order.today.isoformat()]
    return {"last_checked_on": order.today, "last_checked_by": order.actor}


def _none_seen(hotline: Hotline, order: Order) -> None:
    """What somebody heard on the telephone holds of whatever its row says."""


class WhatIsWrong(Note):
    """Read by administrators in a message."""

    def fields(self, row, order):
        fields = super().fields(row, order)
        fields[self.name].validators += [NO_MARKUP, refuse_resident_ids]
        return fields

    def reasons(self, row, order):
        return super().reasons(row, order) if order.note else [_("请写明哪里不对。")]


def _report_wrong(hotline: Hotline, order: Order) -> None:
    """Administrators correct it; all that happens is that they are told."""


hotlines = HotlineWorkflow(
    Act(
        "check",
        gettext_lazy("号码无误"),
        gettext_lazy("请拨打一遍；号码无误就点一下，公众会看到核对日期。"),
        OWN_BRANCH,
        LogAction.REVIEWED,
        _check,
        asks=(Ask("number"),),
        foreseeable=(_not_in_use, _checked_today),
        is_public=True,
    ),
    Act(
        "wrong",
        gettext_lazy("号码有误"),
        gettext_lazy("号码由管理员更正。写明哪里不对，管理员会收到消息。"),
        OWN_BRANCH,
        LogAction.HANDED_ON,
        _report_wrong,
        asks=(
            WhatIsWrong(
                label=gettext_lazy("哪里不对"),
                help=gettext_lazy("例如：空号；转到了别的处室；应当改成哪个号码。"),
                required=True,
                most=500,
                rows=3,
            ),
        ),
        foreseeable=(_not_in_use, _told_before),
        revision_of=_none_seen,
        tells=((NoticeKind.HOTLINE_WRONG, _administrators),),
    ),
    proposals.release_act(
        Action.PROPOSED,
        Action.RELEASED,
        DECIDERS,
        gettext_lazy("提出的内容随即公开。须由提出人以外的发布人或者管理员放行。"),
    ),
    proposals.refusal_act(Action.PROPOSED, Action.REFUSED, DECIDERS, NoticeKind.HOTLINE_REFUSED),
    Act(
        "correct",
        gettext_lazy("紧急更正"),
        gettext_lazy(
            "号码有误、等不及另一人时用：提出的内容立即公开，写明理由，由另一人补充确认。"
        ),
        DECIDERS,
        Action.CORRECTED,
        _correct,
        asks=(
            Note(
                label=gettext_lazy("紧急更正的理由"),
                help=gettext_lazy("写入日志，确认人会看到。"),
                required=True,
            ),
        ),
        foreseeable=(proposals.nothing_proposed, _corrected_by_another, proposals.of_proposed),
        revision_of=proposals.revision,
        tells=((NoticeKind.HOTLINE_CORRECTED, _publishers),),
        is_public=True,
        traces=Traces(
            after=(Action.PROPOSED,), undoes=(Action.PROPOSED,), actor_field="corrected_by"
        ),
    ),
    Act(
        "confirm",
        gettext_lazy("补充确认"),
        gettext_lazy("确认紧急更正的内容无误。须由更正人以外的发布人或者管理员确认。"),
        DECIDERS,
        Action.CONFIRMED,
        _confirm,
        permission=(_own_correction,),
        foreseeable=(_not_to_be_confirmed,),
        revision_of=proposals.revision,
        is_public=True,
        traces=Traces(after=(Action.CORRECTED,), others_than=(Action.CORRECTED,)),
    ),
)
perform = hotlines.perform
