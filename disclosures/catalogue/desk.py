"""What of the changes of the catalogue waits for a person."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from disclosures.catalogue.values import relieved_by
from disclosures.models import RequirementChange
from disclosures.models.requirement_change import ChangeStatus
from portal.acts.desk import Desk, DeskList, Room
from portal.base.departments.models import Role
from portal.base.departments.scope import own_codes


def _to_decide(user, today):
    """Neither their own, nor what relieves their own unit: there are few."""
    others = RequirementChange.objects.open().exclude(proposed_by=user)
    units = relieved_by(list(others)).items()
    own = own_codes(user) if units else set()
    return Q(pk__in=[pk for pk, relieved in units if not own & relieved])


def _mine(user, today):
    return Q(status=ChangeStatus.PROPOSED, proposed_by=user)


DESK = Desk(
    lists=[
        DeskList([Role.PUBLISHER], "requirements", _to_decide, _("公开事项目录的变更，待决定")),
        DeskList([Role.PUBLISHER], "requirements_mine", _mine, _("我提请的目录变更，待他人决定")),
    ],
    columns=[_("目录变更"), _("责任部门"), _("理由"), _("提出人")],
    row_template="admin/catalogue/_desk_row.html",
    order=["pk"],
    all_url="admin:disclosures_requirementchange_changelist",
)


def room() -> Room:
    rows = RequirementChange.objects.open().select_related("department", "proposed_by")
    return Room(DESK, rows)
