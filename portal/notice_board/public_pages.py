from django.utils.translation import gettext_lazy as _

from portal.base.public_pages import PAGES, Column, Panel, Place, PublicPages
from portal.notice_board.views import panel

PAGES.register(
    PublicPages(
        "board/",
        "portal.notice_board.urls",
        order=87,
        under="departments",
        marking=("board-log", "board-showing"),
        panels=(Panel("department", "notice_board/_panel.html", panel, order=20),),
        places=(
            Place(
                "board",
                _("政务公开栏"),
                _("大厅屏幕上的职责、承诺、公示、电话和新公开的信息；可以打印张贴。"),
                "公开栏 政务公开栏 公示栏 橱窗 大厅 屏幕 notice board lobby",
                Column.OVERVIEW,
            ),
        ),
    ),
)
