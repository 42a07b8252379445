"""Why a change of the catalogue is refused, when it is proposed and when it is decided."""

from typing import cast

from django.utils.translation import gettext as _

from disclosures.catalogue.values import FIXED, CatalogueRow, Unreadable, relieved
from disclosures.models import RequirementChange
from disclosures.models.requirement_change import ChangeKind
from portal.acts.act import Order
from portal.acts.asks import of_public_words
from portal.base.departments.models import Department
from portal.base.departments.scope import own_codes
from portal.base.fields import field_of


def own_proposal(change: RequirementChange, order: Order) -> list[str]:
    if change.proposed_by_id == order.person.pk:
        return [_("提请变更目录的人不能自己决定，请由另一位发布人办理。")]
    return []


def own_unit(change: RequirementChange, order: Order) -> list[str]:
    """Nobody relieves themselves of a duty (R14); what only adds to duties any other decides."""
    own = own_codes(order.person) & relieved(change)
    if not own:
        return []
    units = Department.objects.filter(code__in=own).order_by("code")
    shown = {"departments": _("、").join(map(str, units))}
    return [
        _("这一变更会减轻“%(departments)s”的公开义务或者改动其要求，须由这些部门以外的发布人决定。")
        % shown
    ]


def of_the_change(change: RequirementChange, order: Order) -> list[str]:
    return of_change(change)


def of_change(change: RequirementChange) -> list[str]:
    """Of the row as it is and as it would be; a form has checked it once, which may be long ago."""
    requirement = change.requirement
    if requirement is not None:
        if requirement.withdrawn_on:
            return [_("这一事项已经撤销。")]
        if CatalogueRow.stored(requirement).values != change.earlier:
            return [_("这一事项在提请之后有变动，请重新提请。")]
    if change.kind == ChangeKind.WITHDRAW:
        return []
    try:
        row = CatalogueRow.of(change)
        found = row.problems()
    except Unreadable as error:
        return [str(error)]
    if requirement is not None and any(
        change.earlier[name] != change.proposed[name] for name in FIXED
    ):
        found.append(_("编码、责任部门、周期、时限和施行日期不能改动，请另立一条规定。"))
    return found


def of_the_words(change: RequirementChange, order: Order) -> list[str]:
    return of_reason(change)


def of_reason(change: RequirementChange) -> list[str]:
    found = []
    if not change.reason and change.kind != ChangeKind.ADD:
        found.append(_("请填写理由，决定之后向社会公开。"))
    most = cast(int, field_of(RequirementChange, "reason").max_length)
    if len(change.reason) > most:
        found.append(_("理由最多 %(most)s 字。") % {"most": most})
    return found + of_public_words(change.reason)


def of_nothing(change: RequirementChange) -> list[str]:
    if change.kind != ChangeKind.WITHDRAW and change.earlier == change.proposed:
        return [_("没有改动。")]
    return []
