"""Why an act on a record is refused: what the person may not do, then what the text lacks."""

from collections.abc import Mapping
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts.act import Order
from portal.base.texts import personal_data
from portal.base.texts.personal_data import PersonalFinding
from portal.records.models import Record
from portal.records.public_texts import TextPlace, public_texts, text_places
from portal.records.states import CLOSED, OPEN, Audience, Status

CHECK_SHEET = {
    "truthful": gettext_lazy("内容真实"),
    "complete": gettext_lazy("内容全面"),
    "no_secret": gettext_lazy("不含国家秘密和工作秘密"),
    "no_personal_data": gettext_lazy("没有不应公开的个人信息"),
    "legal_basis": gettext_lazy("公开依据明确"),
}


def own_text(record: Record, order: Order) -> list[str]:
    """Nobody approves what they wrote (R4)."""
    if record.writers.filter(pk=order.person.pk).exists():
        return [_("起草、修改或提交过这一版或者以前版本的人不能审核它，请由另一名审核人办理。")]
    return []


def own_publication(record: Record, order: Order) -> list[str]:
    if record.to_be_confirmed and record.published_by_id == order.person.pk:
        return [_("应急发布须由另一人补充确认。")]
    return []


def own_withdrawal(record: Record, order: Order) -> list[str]:
    if record.to_be_confirmed and record.closed_by_id == order.person.pk:
        return [_("撤下说明须由撤下人以外的人确认。")]
    return []


def versions_of(record: Record, order: Order) -> list:
    """All versions of the number, locked with it; before that as they are read now."""
    if "versions" not in order.known:
        # As long as the first version is open there is no other.
        is_alone = record.version == 1 and record.status in OPEN
        order.known["versions"] = [record] if is_alone else list(record.versions())
    return order.known["versions"]


def incomplete(record: Record, order: Order) -> list[str]:
    """What keeps a text from going out, forced or not."""
    versions = versions_of(record, order)
    begins = order.answered.get("publish_at") or order.at
    return [
        *record.missing(),
        *_narrowing(record, versions),
        *_resident_ids(record),
        *_out_of_time(record, begins),
        *_asserted_date(record, versions, order),
        *record.timing_reasons(begins),
    ]


def _narrowing(record: Record, versions: list) -> list[str]:
    earlier = [v for v in versions if v.version < record.version and v.published_at]
    if record.audience != Audience.PUBLIC and any(v.audience == Audience.PUBLIC for v in earlier):
        return [_("以前的版本面向社会公开，新版本不能缩小公开范围；确需如此，请撤下。")]
    return []


def _resident_ids(record: Record) -> list[str]:
    """A resident ID number stops every way out, forced or not (R7)."""
    texts = public_texts(record)
    found = [one for one in personal_data.findings(texts) if one.kind == "resident_id"]
    places = text_places(record) if found else {}
    reasons = [
        _("%(found)s，不得公开。%(advice)s")
        % {"found": _found(finding), "advice": what_to_do(places.get(finding.place))}
        for finding in found
    ]
    return reasons + [
        _("“%(place)s”连起来是%(label)s %(masked)s，不得公开，请删除。") % vars(finding)
        for finding in personal_data.split_findings(texts)
    ]


def what_to_do(place: TextPlace | None) -> str:
    """With a number of a person there; no place is that of a text inside a file."""
    if place is None:
        return _("请换一份遮盖好的文件。")
    if place.can_be_masked:
        return _("请删除或遮盖。")
    if place.is_link:
        return _("这里不能遮盖：请另选，或者请管理员先改正所选的那一条。")
    return _("这里不能遮盖，请改填。")


def unexplained_personal_data(record: Record, order: Order) -> list[str]:
    if order["override_reason"].strip():
        return []
    found = personal_data.findings(public_texts(record))
    return [
        _("%(found)s，保留须说明理由。") % {"found": _found(finding)}
        for finding in found
        if finding.kind != "resident_id"
    ]


def _found(finding: PersonalFinding) -> str:
    return _("“%(place)s”中有%(label)s %(masked)s") % vars(finding)


def _asserted_date(record: Record, versions: list, order: Order) -> list[str]:
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


def _out_of_time(record: Record, begins: datetime) -> list[str]:
    if record.public_until and record.public_until <= begins:
        return [_("公开截止时间已过，或早于发布时间。")]
    return []


def unsigned(record: Record, order: Order) -> list[str]:
    return unsigned_points(order["check_sheet"])


def unsigned_points(signed: Mapping[str, bool]) -> list[str]:
    open_points = [str(label) for key, label in CHECK_SHEET.items() if not signed.get(key)]
    if not open_points:
        return []
    return [_("审核清单还有未确认的项目：%(points)s。") % {"points": _("、").join(open_points)}]


def of_scheduling(record: Record, order: Order) -> list[str]:
    if order["publish_at"] is None:
        return [_("请填写定时发布的时间。")]
    if order["publish_at"] <= order.at:
        return [_("定时发布的时间须在当前时间之后。")]
    return []


def not_scheduled(record: Record, order: Order) -> list[str]:
    return [] if record.publish_at else [_("这条信息没有安排定时发布。")]


def not_to_be_confirmed(record: Record, order: Order) -> list[str]:
    return [] if record.to_be_confirmed else [_("这条信息不是应急发布，或已经确认，无须补充确认。")]


def no_reason_waiting(record: Record, order: Order) -> list[str]:
    return [] if record.to_be_confirmed else [_("没有待确认的撤下说明。")]


def not_the_newest(record: Record, order: Order) -> list[str]:
    for other in versions_of(record, order):
        if other.status in OPEN:
            return [_("第 %(version)s 版正在办理，不能再起草新版本。") % {"version": other.version}]
        if other.version > record.version and other.status in (
            Status.PUBLISHED,
            *CLOSED,
        ):
            return [_("这不是最新的版本。")]
    return []


def not_due(record: Record, order: Order) -> list[str]:
    if record.publish_at is None or record.publish_at > order.at:
        return [_("还没有到定时发布的时间。")]
    return []


def not_ending(record: Record, order: Order) -> list[str]:
    if record.public_until is None or record.public_until > order.at:
        return [_("还没有到公开截止时间。")]
    return []
