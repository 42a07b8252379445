"""Why a channel is not registered, and why one that is does not become public."""

from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from disclosures.models import ChannelRegistration, Obligation
from portal.acts.act import Order
from portal.acts.asks import of_public_words
from portal.base.departments.scope import is_of_unit
from portal.base.texts import personal_data
from portal.records.causes import facts_that_meet
from portal.records.channels import Channel
from portal.records.lookup import record_kinds
from portal.records.models import Record
from portal.records.states import Status


def own_registration(row: ChannelRegistration, order: Order) -> list[str]:
    if row.registered_by_id == order.person.pk:
        return [_("登记的人不能自己核对，请由另一人办理。")]
    return []


def own_duty(row: ChannelRegistration, order: Order) -> list[str]:
    """What a duty is met by, and when, no one of the unit that owes it looks at (R14)."""
    if not may_meet_a_duty(row):
        return []
    caused = Obligation.objects.filter(cause_number=row.number).select_related("department")
    for department in {row.department, *(duty.department for duty in caused)}:
        if is_of_unit(order.person, department):
            return [
                _("“%(department)s”的公开义务以它履行，须由该部门以外的人核对。")
                % {"department": department}
            ]
    return []


def may_meet_a_duty(row: ChannelRegistration) -> bool:
    kinds = [fact.kind for fact in facts_that_meet() if fact.channel == row.channel]
    return any(record_kinds()[kind].objects.filter(number=row.number).exists() for kind in kinds)


def of_the_record(row: ChannelRegistration, order: Order) -> list[str]:
    return of_record(row.record())


def of_record(record: Record | None) -> list[str]:
    is_public = record and record.versions().filter(status=Status.PUBLISHED).exists()
    return [] if is_public else [_("这条信息现在没有公开。")]


def of_the_words(row: ChannelRegistration, order: Order) -> list[str]:
    return of_words(row)


def of_words(row: ChannelRegistration) -> list[str]:
    """Also of those in the scan, as far as they can be read."""
    found = of_public_words(f"{row.detail}\n{row.file_name}")
    if personal_data.findings({"": row.text}):
        found.append(_("扫描件中有个人信息，不得公开，请遮盖后重新登记。"))
    return found


def of_use(channel: str, detail: str, used_on: date | None) -> list[str]:
    found = []
    if channel not in Channel.values:
        found.append(_("请选择公开形式。"))
    elif channel == Channel.OTHER and not detail:
        found.append(_("公开形式是“其他”的，请写明载体。"))
    if used_on is None:
        found.append(_("请填写公开日期。"))
    elif used_on > timezone.localdate():
        found.append(_("公开日期不能晚于今天。"))
    return found
