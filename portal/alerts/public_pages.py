from django.utils.translation import gettext_lazy as _

from portal.base.public_pages import PAGES, Column, Place, PublicPages

PAGES.register(
    PublicPages(
        "",
        "portal.alerts.urls",
        order=95,
        kept_from_robots=("alerts/",),
        places=(
            Place(
                "follow",
                _("更新订阅"),
                _("有新的公开就知道：怎样用邮件或者订阅软件跟踪一个列表、部门或者一条信息。"),
                "订阅 更新订阅 更新提醒 邮件提醒 feed rss atom follow subscribe alerts email",
                Column.DISCLOSURE_CATALOGUE,
            ),
        ),
    ),
)
