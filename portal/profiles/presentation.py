from django.utils.translation import gettext as _

from portal.profiles.models import Profile
from portal.records.presentation import Label


def labels(profile: Profile) -> list[Label]:
    """The header block."""
    return [
        Label(_("索引号"), profile.number, "code"),
        Label(_("责任部门"), profile.department, "department"),
        Label(_("机构类型"), profile.department.get_kind_display()),
        Label(_("发布日期"), profile, "published"),
    ]
