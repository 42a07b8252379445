from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from approvals.panels import powers
from portal.base.public_pages import PAGES, Column, Link, Panel, Place, PublicPages

PAGES.register(
    PublicPages(
        "",
        "approvals.urls",
        order=40,
        header=Link("catalogue", _("办事与权责"), order=30),
        panels=(Panel("department", "approvals/_powers_panel.html", powers, order=10),),
        under="catalogue",
        marking=(
            "approvals", "approval", "approval-version", "penalties", "penalty", "penalty-version",
            "laws", "law", "law-version", "gaps", "enforcement-bodies",
        ),
        places=(
            Place(
                "catalogue",
                _("办事与权责"),
                _("全部行政许可、其他审批和行政处罚，各由谁办。"),
                "权责 权力清单 责任清单 办事 事项 清单 powers catalogue",
                Column.SERVICES,
            ),
            Place(
                "approvals",
                pgettext_lazy("plural", "审批事项"),
                _("每一项怎样申请：条件、材料、时限、收费。"),
                "审批 许可 办事指南 怎么办 licences approvals",
                Column.SERVICES,
            ),
            Place(
                "penalties",
                pgettext_lazy("plural", "行政处罚事项"),
                _("什么行为受什么处罚，依据哪一条，可以下载成表格。"),
                "处罚 罚款 裁量 penalties fines 表格",
                Column.DISCLOSURE_CATALOGUE,
            ),
            Place(
                "laws",
                pgettext_lazy("plural", "法律法规"),
                _("办事和处罚依据的法律，是否现行有效。"),
                "法律 法规 条例 规章 依据 laws",
                Column.POLICIES,
            ),
            Place(
                "enforcement-bodies",
                _("行政执法主体"),
                _("哪些单位具有执法资格，依据是什么。"),
                "执法 执法主体 执法资格 enforcement",
                Column.DUTIES,
            ),
        ),
    ),
)  # fmt: skip
