"""公开形式: through which channels a record is disclosed besides this portal."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Channel(models.TextChoices):
    NOTICE_BOARD = "notice_board", _("政务公开栏")
    WEBSITE = "website", _("互联网站")
    INTRANET = "intranet", _("司法行政内网")
    PARTY_INTRANET = "party_intranet", _("党政内网")
    NEWSPAPER = "newspaper", _("报纸")
    PERIODICAL = "periodical", _("刊物")
    BROADCAST = "broadcast", _("广播电视")
    PRESS_CONFERENCE = "press_conference", _("新闻发布会")
    SERVICE_HALL = "service_hall", _("政务服务大厅窗口")
    SERVICE_GUIDE = "service_guide", _("审批服务指南")
    OTHER = "other", _("其他")
