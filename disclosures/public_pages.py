from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from disclosures.channels.views import of_department
from disclosures.timeliness import panels
from portal.base.public_pages import PAGES, Column, Link, Panel, Place, PublicPages

PAGES.register(
    PublicPages(
        "disclosures/",
        "disclosures.urls",
        order=10,
        header=Link("items", pgettext_lazy("plural", "公开事项"), order=20),
        under="items",
        marking=("item", "item-version"),
        panels=tuple(
            Panel(page, "disclosures/_channels_panel.html", of_department)
            for page in ("department", "profile")
        ),
        places=(
            Place(
                "items",
                pgettext_lazy("plural", "公开事项"),
                _("各部门公开的职责、目标、进程和结果，按类型、部门、年份查。"),
                "公开事项 公开信息 disclosures",
                Column.DISCLOSURE_CATALOGUE,
            ),
        ),
    ),
    PublicPages(
        "dossiers/",
        "disclosures.dossiers.urls",
        order=20,
        under="timeliness",
        marking=("dossiers", "dossier", "dossier-version"),
        places=(
            Place(
                "dossiers",
                pgettext_lazy("plural", "全过程公开"),
                _("一件事从开始到办结，每一步公开了什么，由谁决定。"),
                "过程 全过程 决策 听证 谁决定 招标 decision procedure",
                Column.DISCLOSURE_CATALOGUE,
            ),
        ),
    ),
    PublicPages(
        "timeliness/",
        "disclosures.timeliness.urls",
        order=30,
        header=Link("timeliness", _("公开时效"), order=40),
        under="timeliness",
        marking=(
            "obligations",
            "obligation",
            "requirements",
            "requirement",
            "published-late",
            "ended-bases",
        ),
        panels=(
            Panel("home", "timeliness/_standing_panel.html", panels.standing, order=20),
            Panel("department", "timeliness/_standing_panel.html", panels.standing, order=20),
            Panel("law", "timeliness/_lateness_panel.html", panels.lateness),
        ),
        places=(
            Place(
                "timeliness",
                _("公开时效"),
                _("哪些部门按时公开，哪些逾期，晚了多久。"),
                "及时 不及时 最慢 拖延 逾期 按时 准时 排名 率 overdue late worst 部门",
                Column.DATA,
            ),
            Place(
                "obligations",
                pgettext_lazy("plural", "公开义务"),
                _("每一项应当公开的事，应在哪天之前公开，是否已经公开。"),
                "应公开 未公开 没公开 没有公开 义务 逾期 obligation",
                Column.DATA,
            ),
            Place(
                "requirements",
                pgettext_lazy("plural", "公开事项目录"),
                _("依法应当公开哪些事，多久公开一次，由谁公开。"),
                "目录 应当公开 该公开 主动公开 requirement",
                Column.DISCLOSURE_CATALOGUE,
            ),
            Place(
                "published-late",
                _("晚公开的信息"),
                _("形成以后超过期限才公开的信息，晚了几天。"),
                "晚公开 迟 逾期公开",
                Column.DATA,
            ),
        ),
    ),
    PublicPages(
        "waivers/",
        "disclosures.waivers.urls",
        order=35,
        under="timeliness",
        marking=("waivers", "waiver"),
        places=(
            Place(
                "waivers",
                pgettext_lazy("plural", "不予公开决定"),
                _("哪些信息决定不公开，依据和理由是什么，何时复查。"),
                "不公开 不予公开 免予公开 保密 withheld",
                Column.DISCLOSURE_CATALOGUE,
            ),
        ),
    ),
)
