from django.utils.translation import gettext_lazy as _

from portal.base.public_pages import PAGES, Column, Place, PublicPages

PAGES.register(
    PublicPages(
        "timeliness/calculator/",
        "portal.base.workdays.urls",
        order=50,
        under="timeliness",
        marking=("calculator",),
        places=(
            Place(
                "calculator",
                _("期限计算"),
                _("算出从某一天起若干个工作日、日或者月到哪一天为止。"),
                "工作日 期限 怎么算 几号到期 到期 法定时限 节假日 放假 调休 "
                "计算器 deadline calculator 几个工作日",
                Column.SERVICES,
            ),
        ),
    ),
)
