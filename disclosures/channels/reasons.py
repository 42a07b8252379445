"""Why a channel is not registered, and why one that is does not become public."""

from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from disclosures.models import ChannelRegistration, ChannelUse, Item
from portal.acts.act import Order
from portal.acts.asks import of_public_words
from portal.base.texts import personal_data
from portal.records.states import Status


def own_registration(row: ChannelRegistration, order: Order) -> list[str]:
    if row.registered_by_id == order.person.pk:
        return [_("登记的人不能自己核对，请由另一人办理。")]
    return []


def of_the_item(row: ChannelRegistration, order: Order) -> list[str]:
    return of_item(row.item())


def of_item(item: Item | None) -> list[str]:
    is_public = item and item.versions().filter(status=Status.PUBLISHED).exists()
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
    if channel not in ChannelUse.Channel.values:
        found.append(_("请选择公开形式。"))
    elif channel == ChannelUse.Channel.OTHER and not detail:
        found.append(_("公开形式是“其他”的，请写明载体。"))
    if used_on is None:
        found.append(_("请填写公开日期。"))
    elif used_on > timezone.localdate():
        found.append(_("公开日期不能晚于今天。"))
    return found
