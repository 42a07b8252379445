"""Duties that no text meets, but that something hung or was printed somewhere: what changed is
public already, and the board that says otherwise is to follow."""

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from disclosures.models import ChannelRegistration, Obligation
from portal.acts.act import Order
from portal.base.departments.scope import is_of_unit
from portal.records.causes import Fact, fact_that_meets
from portal.records.channels import Channel


def meant_by(obligation: Obligation) -> Fact | None:
    """What alone meets it; None where a published record does."""
    return fact_that_meets(obligation.requirement.caused_by)


def facts_for(obligation: Obligation) -> QuerySet[ChannelRegistration]:
    """The checked facts of the channel that it is met by."""
    meant, rows = meant_by(obligation), ChannelRegistration.objects.confirmed().defer("text")
    if meant is None:
        return rows.none()
    return rows.filter(number=obligation.cause_number, channel=meant.channel)


def met_otherwise(obligation: Obligation, order: Order) -> list[str]:
    """Against its being settled by a record."""
    meant = meant_by(obligation)
    if meant is None:
        return []
    shown = {"channel": Channel(meant.channel).label}
    return [
        _("这项义务要在“%(channel)s”上履行：请登记公开日期和照片，经核对后用这项登记履行。") % shown
    ]


def met_by_a_record(obligation: Obligation, order: Order) -> list[str]:
    return [] if meant_by(obligation) else [_("这项义务用已发布的信息履行。")]


def of_fact(obligation: Obligation, order: Order) -> list[str]:
    """It shows what holds since the change, and its day is not the unit's own word (R14)."""
    fact = order["fact"]
    if fact is None or not facts_for(obligation).filter(pk=fact.pk).exists():
        return [_("请选择一项已经核对的登记。")]
    reasons = []
    if fact.used_on < obligation.period_start:
        shown = {"day": fact.used_on, "first": obligation.period_start}
        reasons.append(_("登记的日期 %(day)s 早于变化公布的日期 %(first)s，不能用来履行。") % shown)
    if is_of_unit(fact.checked_by, obligation.department):
        shown = {"department": obligation.department}
        reasons.append(_("核对它的人是“%(department)s”的，须由该部门以外的人核对。") % shown)
    return reasons
