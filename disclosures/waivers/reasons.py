"""Why a decision not to disclose is refused, and why a proposal of one is."""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from disclosures.models import Obligation, Waiver
from disclosures.models.waiver import LAW_AND_ARTICLE, Ground, Standing
from portal.acts.act import Order
from portal.acts.asks import of_public_words
from portal.base.workdays.calendar import months_after

MOST_MONTHS = 24  # until it is looked at again


def own_proposal(waiver: Waiver, order: Order) -> list[str]:
    if waiver.proposed_by_id == order.person.pk:
        return [_("提请不予公开的人不能自己决定，请由另一人办理。")]
    return []


def of_the_duty(waiver: Waiver, order: Order) -> list[str]:
    return of_duty(waiver.obligation)


def of_duty(obligation: Obligation | None) -> list[str]:
    if obligation is None:
        return []
    if not obligation.is_owed:
        return [_("这项义务已经不再适用。")]
    is_unmet = Obligation.objects.filter(pk=obligation.pk).unmet().exists()
    return [] if is_unmet else [_("这项义务已经履行。")]


def of_the_day(waiver: Waiver, order: Order) -> list[str]:
    return of_day(waiver.reexamine_on, order.today)


def of_day(reexamine_on: date | None, today: date) -> list[str]:
    if reexamine_on is None:
        return [_("请填写复查日期。")]
    if reexamine_on <= today:
        return [_("复查日期须在今天之后。")]
    latest = months_after(today, MOST_MONTHS)
    if reexamine_on > latest:
        return [_("最迟 %(day)s 复查一次（条例第十八条要求定期评估审查）。") % {"day": latest}]
    return []


def not_in_force(waiver: Waiver, order: Order) -> list[str]:
    row = Waiver.objects.with_standing(order.today).get(pk=waiver.pk)
    if row.standing == Standing.IN_FORCE:
        return []
    return [_("这项决定%(standing)s，不必撤销。") % {"standing": row.standing_label}]


def of_the_words(waiver: Waiver, order: Order) -> list[str]:
    return of_words(waiver)


def of_words(waiver: Waiver) -> list[str]:
    """Each is read beside the others."""
    return of_public_words("\n".join([waiver.title, waiver.legal_basis, waiver.reason]))


def of_ground(ground: str, legal_basis: str) -> list[str]:
    if ground not in Ground.values:
        return [_("请选择不予公开的理由类别。")]
    if ground != Ground.OTHER_LAW and not legal_basis:
        return []
    try:
        LAW_AND_ARTICLE(legal_basis)
    except ValidationError as error:
        return error.messages
    return []
