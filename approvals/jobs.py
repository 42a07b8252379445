from datetime import datetime

from django.utils.translation import gettext_lazy as _

from approvals import guide_making
from portal.base.notices import jobs


@jobs.register("guides", _("制作服务指南"), order=100)
def make_guides(now: datetime) -> str:
    return f"{guide_making.make_guides(now)} service guides made"
