"""Why a move is refused: first what the person may not do, then what the text lacks."""

from django.utils import timezone
from django.utils.translation import gettext as _

from portal import personal_data
from portal.departments.scope import in_scope
from portal.publishing.moves import CHECK_SHEET
from portal.publishing.states import CLOSED, OPEN, Audience, Status

INDEPENDENT = {"approve", "confirm"}


def of_permission(record, order) -> list[str]:
    """Role, scope, and the rule that nobody approves what they wrote (R4)."""
    actor, move = order.actor, order.move
    if not move.roles:
        return [] if actor is None else [_("这一步只由系统执行。")]
    if reasons := of_role(actor, move):
        return reasons
    if not in_scope(actor, record.department_id):
        return [_("这条信息不在您负责的部门范围内。")]
    if move.name in INDEPENDENT and record.writers.filter(pk=actor.pk).exists():
        return [_("起草、修改或提交过这一版或者以前版本的人不能审核它，请由另一名审核人办理。")]
    if move.name == "confirm" and record.published_by_id == actor.pk:
        return [_("应急发布须由另一人补充确认。")]
    return []


def of_role(actor, move) -> list[str]:
    """Whether the role allows a move, or an act of another kind: both have roles and a label."""
    if actor is not None and actor.has_role(*move.roles):
        return []
    roles = _("或").join(str(role.label) for role in move.roles)
    return [_("只有%(roles)s可以“%(move)s”。") % {"roles": roles, "move": move.label}]


def of_public_words(text: str) -> list[str]:
    """What nobody reviews before it is public holds no numbers of persons at all."""
    return [
        _("其中有%(label)s %(masked)s，不得公开，请删除。") % vars(finding)
        for finding in personal_data.findings({"": text})
    ]


def of_content(record, versions, order) -> list[str]:
    """Every reason at once, so that a person mends all in one go."""
    if record.status not in order.move.sources:
        return [_wrong_status(record, order.move)]
    return foreseeable(record, versions, order) + _of_answers(record, order)


def foreseeable(record, versions, order) -> list[str]:
    """What refuses the move whatever the person answers on its form."""
    move = order.move
    if record.status not in move.sources:
        return [_wrong_status(record, move)]
    reasons = []
    if move.needs_complete:
        reasons += record.missing() + _narrowing(record, versions)
        reasons += _resident_ids(record) + _out_of_time(record, order)
        reasons += _asserted_date(record, versions, order)
        reasons += record.timing_reasons(order.publish_at or order.at)
    if move.name in OF_RECORD:
        reasons += OF_RECORD[move.name](record, versions, order)
    return [str(reason) for reason in reasons]


def _of_answers(record, order) -> list[str]:
    reasons = []
    if order.move.note_required and not order.note:
        reasons.append(_("请填写说明或理由。"))
    if order.move.name == "withdraw":
        reasons += [
            _("撤下理由会公开，其中有%(label)s %(masked)s，请删除或遮盖。") % vars(finding)
            for finding in personal_data.findings({"": order.note})
        ]
    if order.move.name == "approve":
        reasons += _check_sheet(order)
    if order.move.name == "schedule":
        reasons += _scheduling(order)
    if order.move.name in ("approve", "force_publish"):
        reasons += _other_personal_data(record, order)
    return reasons


def _wrong_status(record, move):
    return _("状态为“%(status)s”的信息不能“%(move)s”。") % {
        "status": record.get_status_display(),
        "move": move.label,
    }


def _narrowing(record, versions):
    earlier = [v for v in versions if v.version < record.version and v.published_at]
    if record.audience != Audience.PUBLIC and any(v.audience == Audience.PUBLIC for v in earlier):
        return [_("以前的版本面向社会公开，新版本不能缩小公开范围；确需如此，请撤下。")]
    return []


def _resident_ids(record):
    """A resident ID number stops every way out, forced or not (R7)."""
    texts, places = record.public_texts(), record.places()
    reasons = [
        _("%(found)s，不得公开。%(advice)s")
        % {"found": _found(finding), "advice": what_to_do(places.get(finding.place))}
        for finding in personal_data.findings(texts)
        if finding.kind == "resident_id"
    ]
    return reasons + [
        _("“%(place)s”连起来是%(label)s %(masked)s，不得公开，请删除。") % vars(finding)
        for finding in personal_data.split_findings(texts)
    ]


def what_to_do(place) -> str:
    """With a number of a person there; no place is that of a text inside a file."""
    if place is None:
        return _("请换一份遮盖好的文件。")
    if place.can_be_masked:
        return _("请删除或遮盖。")
    if place.is_link:
        return _("这里不能遮盖：请另选，或者请管理员先改正所选的那一条。")
    return _("这里不能遮盖，请改填。")


def _other_personal_data(record, order):
    if order.override_reason.strip():
        return []
    found = personal_data.findings(record.public_texts())
    return [
        _("%(found)s，保留须说明理由。") % {"found": _found(finding)}
        for finding in found
        if finding.kind != "resident_id"
    ]


def _found(finding):
    return _("“%(place)s”中有%(label)s %(masked)s") % vars(finding)


def _asserted_date(record, versions, order):
    """The asserted earlier date is one before this day, and before what the log has."""
    day = record.first_published_on
    if day is None:
        return []
    if day > timezone.localdate(order.at):
        return [_("原发布日期不能晚于今天。")]
    logged = [timezone.localdate(one.published_at) for one in versions if one.published_at]
    if logged and day > min(logged):
        shown = {"day": min(logged)}
        return [_("原发布日期晚于本系统首次发布的日期（%(day)s），请改正或者留空。") % shown]
    return []


def _out_of_time(record, order):
    begins = order.publish_at or order.at
    if record.public_until and record.public_until <= begins:
        return [_("公开截止时间已过，或早于发布时间。")]
    return []


def _check_sheet(order):
    signed = order.check_sheet
    open_points = [str(label) for key, label in CHECK_SHEET.items() if not signed.get(key)]
    if not open_points:
        return []
    return [_("审核清单还有未确认的项目：%(points)s。") % {"points": _("、").join(open_points)}]


def _scheduling(order):
    if order.publish_at is None:
        return [_("请填写定时发布的时间。")]
    if order.publish_at <= order.at:
        return [_("定时发布的时间须在当前时间之后。")]
    return []


def _unscheduling(record, versions, order):
    return [] if record.publish_at else [_("这条信息没有安排定时发布。")]


def _confirming(record, versions, order):
    return [] if record.to_be_confirmed else [_("这条信息不是应急发布，或已经确认，无须补充确认。")]


def _version_opening(record, versions, order):
    for other in versions:
        if other.status in OPEN:
            return [_("第 %(version)s 版正在办理，不能再起草新版本。") % {"version": other.version}]
        if other.version > record.version and other.status in (
            Status.PUBLISHED,
            *CLOSED,
        ):
            return [_("这不是最新的版本。")]
    return []


def _due(record, versions, order):
    if record.publish_at is None or record.publish_at > order.at:
        return [_("还没有到定时发布的时间。")]
    return []


def _ending(record, versions, order):
    if record.public_until is None or record.public_until > order.at:
        return [_("还没有到公开截止时间。")]
    return []


OF_RECORD = {
    "unschedule": _unscheduling,
    "confirm": _confirming,
    "new_version": _version_opening,
    "publish_due": _due,
    "end": _ending,
}
