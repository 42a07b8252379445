"""What clerks say of a hotline: they have dialled it and it is right, or it is not."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts.act import Act, Order
from portal.acts.asks import Ask, Note
from portal.acts.workflow import Workflow
from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.departments.models import Hotline, User
from portal.base.departments.scope import OWN_BRANCH, administrators
from portal.base.notices.models import Notice
from portal.base.texts.personal_data import refuse_resident_ids
from portal.base.validators import NO_MARKUP
from portal.hotlines.actions import NoticeKind


class HotlineWorkflow(Workflow):
    """A hotline has no states and no revision: what was seen is its number."""

    model = Hotline
    state_field = ""
    noun = gettext_lazy("热线电话")
    out_of_scope = gettext_lazy("核对热线电话的是责任部门的拟稿人或者审核人。")
    gone = gettext_lazy("这个热线电话刚刚被删除。")
    moved = gettext_lazy("号码刚刚改过，请拨打新号码后再确认。")

    def lock(self, target, order):
        rows = Hotline.objects.select_related("department", "last_checked_by")
        return rows.select_for_update(of=("self",)).filter(pk=target.pk).first()

    def revision(self, row, order):
        return None

    def has_moved(self, target, hotline, order, seen):
        return order.act.ask("number") is not None and order["number"] != hotline.number

    def what_happened(self, hotline, order):
        return _("号码刚刚改成了 %(number)s，请拨打新号码后再确认。") % {"number": hotline.number}

    def subject(self, hotline, order=None):
        code = hotline.department.code
        return log.Subject("hotline", str(hotline.pk), label=_title(hotline), department=code)

    def about(self, hotline):
        return {"title": _title(hotline)[:200], "path": _path(hotline)}

    def swap(self, hotline, order, changes):
        self.write(hotline, changes)


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


def _check(hotline: Hotline, order: Order) -> dict:
    before = hotline.last_checked_on.isoformat() if hotline.last_checked_on else ""
    order.logged["last_checked_on"] = [before, order.today.isoformat()]
    return {"last_checked_on": order.today, "last_checked_by": order.actor}


def _report_wrong(hotline: Hotline, order: Order) -> None:
    """Administrators correct it; all that happens is that they are told."""


hotlines = HotlineWorkflow(
    Act(
        "check",
        gettext_lazy("号码无误"),
        gettext_lazy("请拨打一遍；号码无误就点一下，公众会看到核对日期。"),
        OWN_BRANCH,
        Action.REVIEWED,
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
        Action.HANDED_ON,
        _report_wrong,
        asks=(
            Note(
                label=gettext_lazy("哪里不对"),
                help=gettext_lazy("例如：空号；转到了别的处室；应当改成哪个号码。"),
                required=True,
                missing=gettext_lazy("请写明哪里不对。"),
                most=500,
                rows=3,
                validators=[NO_MARKUP, refuse_resident_ids],
            ),
        ),
        foreseeable=(_not_in_use, _told_before),
        tells=((NoticeKind.HOTLINE_WRONG, _administrators),),
    ),
)
perform = hotlines.perform
