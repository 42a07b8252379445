from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.public_pages import PAGES, Column, Link, Place, PublicPages

HOTLINES = pgettext_lazy("plural", "热线电话")

PAGES.register(
    PublicPages(
        "hotlines/",
        "portal.hotlines.urls",
        order=90,
        header=Link("hotlines", HOTLINES, order=60),
        footer=(Link("hotlines", HOTLINES, order=10),),
        places=(
            Place(
                "hotlines",
                HOTLINES,
                _("各部门的电话、用途和服务时间，可以打印。"),
                "电话 热线 号码 联系方式 打给谁 telephone phone",
                Column.COMPLAINTS,
            ),
        ),
    ),
)
